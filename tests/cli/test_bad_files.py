"""Files, links, folders and locks that are not as they should be: one sentence, exit 2, output/ untouched."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.project import COPY, FOLDER, LOCK, SLUG, TEMPLATE, YAML, Project

Spoil = Callable[[Project], object]
LEADS_OUT = "WSP002 this is a link that leads out of the project; only files inside it are read"
RESTORE = "Restore the conformed copy from version control; if the change is right, `eightk lock --replace` records it."


def edit(path: str, old: str, new: str) -> Spoil:
    """Replace words of a file."""
    return lambda project: project.edit(path, old, new)


def write(path: str, content: str | bytes) -> Spoil:
    """Replace a file."""
    return lambda project: project.write(path, content)


def link(path: str, kind: str = "file") -> Spoil:
    """Move a file or folder out of the project and leave a link."""

    def spoil(project: Project) -> None:
        outside = project.root.parent / f"secret-{kind}"
        shutil.move(project.root / path, outside)
        (project.root / path).symlink_to(outside)

    return spoil


def replace(path: str, make: Callable[[Path], object]) -> Spoil:
    """Put something else in the place of a file."""

    def spoil(project: Project) -> None:
        (project.root / path).unlink()
        make(project.root / path)

    return spoil


def large(path: str) -> Spoil:
    """A file of 100 MB that takes no room."""
    return lambda project: os.truncate(project.root / path, 100_000_000)


def unquoted(project: Project) -> None:
    """No quotation in section 4."""
    text = project.text(COPY).replace('     "On March', "     On March").replace('2027."', "2027.")
    project.write(COPY, text)


def empty_exhibit(project: Project) -> None:
    """A press release of no words."""
    project.write(f"{FOLDER}/release.txt", "\n")
    exhibit = "  exhibits:\n    - {number: 99.1, description: Press release, file: release.txt}\n"
    project.edit(YAML, "  signature:\n", f"{exhibit}  signature:\n")


def many_files(project: Project) -> None:
    """A folder with everything in it."""
    for number in range(501):
        project.write(f"{FOLDER}/attachment-{number}.txt", "x")


CASES: dict[str, tuple[Spoil, str, str]] = {
    "copy not UTF-8": (
        lambda project: project.write(COPY, project.text(COPY).replace("Brindle", "Bründle", 1).encode("latin-1")),
        f"{COPY}:21:27: TXT001 the file is not UTF-8 text: the byte 0xFC here belongs to another encoding",
        "Save it as UTF-8.",
    ),
    "copy with NUL bytes": (
        edit(COPY, "Governing Law", "Governing\0Law"),
        f"{COPY}:25:18: TXT003 the file has a NUL byte in it",
        "Delete it.",
    ),
    "copy of 100 MB": (
        large(COPY),
        f"{COPY}: WSP004 the file has 100 MB; the most that is read is 30 MB",
        "Is it the right file?",
    ),
    "terms of 100 MB": (
        large(YAML),
        f"{YAML}: WSP004 the file has 100 MB; the most that is read is 2 MB",
        "Is it the right file?",
    ),
    "template of 100 MB": (
        large(TEMPLATE),
        f"{TEMPLATE}: WSP004 the file has 100 MB; the most that is read is 1 MB",
        "Is it the right file?",
    ),
    "copy empty": (
        write(COPY, ""),
        f"{COPY}: COPY001 The conformed copy has no words.",
        "Save the executed agreement there as plain text.",
    ),
    "an exhibit without words": (
        empty_exhibit,
        f"{FOLDER}/release.txt: COPY001 The conformed copy has no words.",
        "Save the executed agreement there as plain text.",
    ),
    "copy is a link": (link(COPY), f"{COPY}: {LEADS_OUT}", "Copy the file into the project."),
    "template is a link": (link(TEMPLATE), f"{TEMPLATE}: {LEADS_OUT}", "Copy the file into the project."),
    "folder is a link": (link(FOLDER, "folder"), f"{FOLDER}: {LEADS_OUT}", "Copy the folder into the project."),
    "agreements/ is a link": (
        link("agreements", "agreements"),
        f"{FOLDER}: {LEADS_OUT}",
        "Copy the folder into the project.",
    ),
    "templates/ is a link": (
        link("templates", "templates"),
        f"templates: {LEADS_OUT}",
        "Copy the folder into the project.",
    ),
    "a linked folder inside": (
        lambda project: (project.root / FOLDER / "exhibits").symlink_to(project.root / "templates"),
        f"{FOLDER}/exhibits: WSP002 this is a link to a folder; such links are not followed",
        "Copy the folder.",
    ),
    "copy links to itself": (
        replace(COPY, lambda path: path.symlink_to(path.name)),
        f"{COPY}: WSP005 the file cannot be read: Too many levels of symbolic links",
        "",
    ),
    "copy is a pipe": (replace(COPY, os.mkfifo), f"{COPY}: WSP003 this is not an ordinary file", ""),
    "terms are a pipe": (replace(YAML, os.mkfifo), f"{YAML}: WSP003 this is not an ordinary file", ""),
    "terms are a folder": (replace(YAML, Path.mkdir), f"{YAML}: WSP003 this is a folder, not a file", ""),
    "template is a folder": (replace(TEMPLATE, Path.mkdir), f"{TEMPLATE}: WSP003 this is a folder, not a file", ""),
    "a pipe lies about": (
        lambda project: os.mkfifo(project.root / FOLDER / "pipe.txt"),
        f"{FOLDER}/pipe.txt: WSP003 this is not an ordinary file",
        "",
    ),
    "a file name that is no text": (
        lambda project: os.mkfifo(os.fsencode(project.root / FOLDER) + b"/\xff\x1b[2J\n.txt"),
        f"{FOLDER}/\\udcff\\x1b[2J\\n.txt: WSP003 this is not an ordinary file",
        "",
    ),
    "too many files": (
        many_files,
        f"{FOLDER}: WSP008 this folder holds more than 500 files; no agreement needs as much",
        "",
    ),
    "agreement.yml": (
        lambda project: (project.root / YAML).rename(project.root / FOLDER / "agreement.yml"),
        f"{FOLDER}: WSP007 there is no agreement.yaml in this folder",
        "Rename agreement.yml to agreement.yaml.",
    ),
    "no terms": (
        lambda project: (project.root / YAML).unlink(),
        f"{FOLDER}: WSP007 there is no agreement.yaml in this folder",
        "`eightk new SLUG` makes a folder with one to fill in.",
    ),
    "a folder's name with blanks": (
        lambda project: (project.root / FOLDER).rename(project.root / "agreements/Brindle Note (2)"),
        "agreements/Brindle Note (2): WSP006 “Brindle Note (2)” cannot be the name of an agreement's folder",
        "Use lower-case letters, digits and hyphens: brindle-note-2.",
    ),
    "wording not found": (
        unquoted,
        f"{COPY}:17:6: COPY103 No quoted paragraph was found in section 4.",
        "It must stand between quotation marks there; if it does not, use block-after or annex.",
    ),
    "wording found twice": (
        edit(COPY, "     5.", '     or\n\n     "On March 2, 2026, the Company entered into a Note."\n\n     5.'),
        f"{COPY}:21:7: COPY104 Section 4 has 2 quoted passages that could be the approved wording.\n"
        f"    see also {COPY}:27:7",
        "Say which: give its first words as begins_with.",
    ),
    "wording changed after the lock": (
        edit(COPY, "will repay $900,000", "will repay $800,000"),
        f"{COPY}: LOCK003 the approved wording is not what was locked: the yardstick was edited, or is located "
        f"elsewhere now\n    see also {LOCK}",
        RESTORE,
    ),
    "copy changed after the lock": (
        edit(COPY, "for working capital", "for any purpose"),
        f"{COPY}: LOCK004 the conformed copy is not what was locked: it was edited outside the approved wording\n"
        f"    see also {LOCK}",
        RESTORE,
    ),
    "no lock": (
        lambda project: (project.root / LOCK).unlink(),
        f"{COPY}: LOCK001 the approved wording is not locked yet",
        "Run `eightk lock`, read the wording it prints against the signed agreement, and commit the lock file.",
    ),
    "lock damaged": (
        write(LOCK, b"\xff\xfe"),
        f"{LOCK}: LOCK002 this lock file is damaged",
        "Restore it from version control.",
    ),
    "lock cut off": (
        lambda project: project.write(LOCK, project.text(LOCK)[:200]),
        f"{LOCK}: LOCK002 this lock file is damaged",
        "Restore it from version control.",
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_it_is_refused_in_a_sentence(project: Project, name: str) -> None:
    spoil, sentence, hint = CASES[name]
    before = project.output()
    spoil(project)
    result = project.run("build")
    assert (result.stderr, result.exit_code) == (f"{sentence}\n" + (f"    {hint}\n" if hint else ""), 2)
    assert project.output() == before


@pytest.mark.usefixtures("closed_to_root")
@pytest.mark.parametrize(("path", "kind"), [(COPY, "file"), (YAML, "file"), (TEMPLATE, "file"), (FOLDER, "folder")])
def test_what_may_not_be_read_is_named(project: Project, path: str, kind: str) -> None:
    (project.root / path).chmod(0)
    result = project.run("build")
    (project.root / path).chmod(0o700)
    assert (result.stderr, result.exit_code) == (f"{path}: WSP005 the {kind} cannot be read: Permission denied\n", 2)


def test_one_bad_agreement_does_not_stop_the_others(project: Project) -> None:
    shutil.copytree(project.root / FOLDER, project.root / "agreements/second-note")
    project.edit("agreements/second-note/agreement.yaml", "to: purchaser", "to: nobody")
    project.edit(YAML, "title: President", "title: Chief Executive Officer")
    result = project.run("build")
    assert result.exit_code == 2
    assert "1 built, 1 refused" in result.stdout
    assert "Chief Executive Officer" in project.text(f"output/{SLUG}/form8-k.htm")
    assert not (project.root / "output/second-note").exists()


def test_a_link_within_the_project_is_read(project: Project) -> None:
    (project.root / COPY).rename(project.root / "copy.txt")
    (project.root / COPY).symlink_to("../../copy.txt")
    result = project.run("build")
    assert (result.stderr, result.exit_code) == ("", 0)
    assert "1 unchanged" in result.stdout
