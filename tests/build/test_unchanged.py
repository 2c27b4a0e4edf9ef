"""What a build does not do: what has not changed is not made again, what nobody asked for is not touched."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from tests.project import COPY, FILED, FOLDER, LOCK, REVIEW, SLUG, TEMPLATE, YAML, Project

from eightk.build.manifest import read_manifest
from eightk.document.pdf import PdfJob

OUTPUT = f"output/{SLUG}"
PDFS = [f"{stem}.pdf" for stem in (*FILED, *REVIEW)]


def times(project: Project) -> dict[str, int]:
    """When each file of output/ was last written."""
    return {path.name: path.stat().st_mtime_ns for path in (project.root / OUTPUT).iterdir()}


def second(project: Project) -> None:
    """A second agreement, with a template of its own."""
    shutil.copytree(project.root / FOLDER, project.root / "agreements/second-note")
    shutil.copy(project.root / TEMPLATE, project.root / "templates/disclosure/second-note.htm.j2")
    project.edit("agreements/second-note/agreement.yaml", "disclosure/brindle-note", "disclosure/second-note")


def test_a_second_build_changes_no_byte_and_no_time(project: Project) -> None:
    before = project.output(), times(project)
    result = project.run("build")
    assert (result.stderr, result.exit_code) == ("", 0)
    assert result.stdout.endswith("1 agreement: 1 unchanged. Documents are in output/.\n")
    assert (project.output(), times(project)) == before


def test_a_template_rebuilds_the_agreements_that_use_it(project: Project) -> None:
    second(project)
    assert "1 built, 1 unchanged" in project.run("build").stdout
    project.write(TEMPLATE, "{# a remark #}\n" + project.text(TEMPLATE))
    result = project.run("build", "-v")
    assert "1 built, 1 unchanged" in result.stdout
    project.write("templates/unused.htm.j2", "x")
    assert "2 unchanged" in project.run("build").stdout


def test_a_template_of_the_project_stands_in_for_the_shipped_one(project: Project, checkout: Path) -> None:
    before = project.output()
    shipped = (checkout / "templates/signature.htm.j2").read_text("utf-8")
    project.write("templates/signature.htm.j2", shipped + "<p>By order of the Board</p>\n")
    assert "1 built" in project.run("build").stdout
    after = project.output()
    assert "By order of the Board" in project.text(f"{OUTPUT}/form8-k.htm")
    assert after[f"{SLUG}/ex10-10.pdf"] == before[f"{SLUG}/ex10-10.pdf"]


def test_only_the_documents_that_changed_are_printed_again(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    printed: list[str] = []

    def printing(job: PdfJob) -> bytes:
        printed.append(job.running_title)
        return b"%PDF-1.7 stand-in"

    monkeypatch.setattr("eightk.build.run.render_pdf", printing)
    project.edit(YAML, "title: President", "title: Chief Executive Officer")
    assert "1 built" in project.run("build").stdout
    assert sorted(printed) == ["Form 8-K, Brindle Optics, Inc.", "Review pack, Note Purchase Agreement"]


def test_other_fonts_print_every_document_again(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    """A new release of eightk with other fonts, or another way to print: the text is the same, the PDFs are not."""
    before = project.output()
    monkeypatch.setattr("eightk.build.plan.installation_digest", lambda: "eightk in its next release")
    monkeypatch.setattr("eightk.build.documents.printing_digest", lambda: "other fonts")
    monkeypatch.setattr("eightk.build.run.render_pdf", lambda job: b"%PDF-1.7 in other fonts")
    assert project.run("build", "--check").stderr.count("OUT004") == len(PDFS)
    assert "1 built" in project.run("build").stdout
    after = project.output()
    changed = {name for name in after if after[name] != before[name]}
    assert changed == {*(f"{SLUG}/{name}" for name in (*PDFS, "manifest.json")), "manifest.json"}


def test_counsels_own_files_survive(project: Project) -> None:
    project.write(f"{OUTPUT}/notes.docx", "counsel's own")
    project.write(f"{OUTPUT}/ex99-7.pdf", "a scan that counsel put here")
    project.write(f"{OUTPUT}/scans/page-1.png", "a picture")
    project.edit(YAML, "title: President", "title: Chief Executive Officer")
    assert "1 built" in project.run("build").stdout
    assert project.text(f"{OUTPUT}/notes.docx") == "counsel's own"
    assert project.text(f"{OUTPUT}/ex99-7.pdf") == "a scan that counsel put here"
    assert project.text(f"{OUTPUT}/scans/page-1.png") == "a picture"


def test_an_exhibit_taken_out_goes_away(project: Project) -> None:
    exhibit = "  exhibits:\n    - number: 99.1\n      description: Press release\n      file: release.txt\n"
    project.write(f"{FOLDER}/release.txt", "BRINDLE OPTICS SIGNS NOTE PURCHASE AGREEMENT\n\nDover, March 2, 2026.\n")
    with_release = project.text(YAML).replace("  signature:\n", f"{exhibit}  signature:\n")
    without = project.text(YAML)
    project.write(YAML, with_release)
    assert project.run("build").exit_code == 0
    assert (project.root / OUTPUT / "ex99-1.pdf").is_file()
    project.write(YAML, without)
    assert project.run("build").exit_code == 0
    assert not list((project.root / OUTPUT).glob("ex99-1.*"))


@pytest.mark.parametrize(
    "damaged",
    [
        b"",
        b"[]",
        b"null",
        b"{}",
        b"\xff",
        b"[" * 100_000,
        b'{"form": 2}',
        b'{"form": "two", "inputs": 7}',
    ],
    ids=lambda content: repr(content[:12]),
)
def test_a_damaged_manifest_is_written_anew(project: Project, damaged: bytes) -> None:
    before = project.output()
    project.write(f"{OUTPUT}/manifest.json", damaged)
    result = project.run("build")
    assert (result.stderr, result.exit_code) == ("", 0)
    assert project.output() == before


TABLES = ("engine", "folders", "inputs", "templates", "outputs", "made_from", "summary", "remarks")


@pytest.mark.parametrize("key", TABLES)
@pytest.mark.parametrize("value", [7, None, [7], {"a": 7}, [{"code": 1}], "text"], ids=str)
def test_a_manifest_with_a_wrong_value_is_none(project: Project, key: str, value: object) -> None:
    values = json.loads(project.text(f"{OUTPUT}/manifest.json"))
    assert read_manifest(json.dumps(values).encode()) is not None
    assert read_manifest(json.dumps({**values, key: value}).encode()) is None


@pytest.mark.parametrize(
    "determined", [7, [], {SLUG: 7}, {SLUG: [7]}, {SLUG: [{"who": 7}]}, {SLUG: {"who": "Jane Q. Roe"}}], ids=str
)
def test_a_manifest_with_wrong_determinations_is_none(project: Project, determined: object) -> None:
    values = json.loads(project.text(f"{OUTPUT}/manifest.json"))
    values["summary"]["determined"] = {SLUG: [{"who": "Jane Q. Roe"}]}
    assert read_manifest(json.dumps(values).encode()) is not None
    values["summary"]["determined"] = determined
    assert read_manifest(json.dumps(values).encode()) is None


@pytest.mark.parametrize("name", ["form8-k.htm", "ex10-10.pdf", "disclosure.txt", "manifest.json"])
@pytest.mark.parametrize("how", ["edited", "removed"])
def test_an_output_that_was_touched_is_put_right(project: Project, name: str, how: str) -> None:
    before = project.output()
    if how == "edited":
        project.write(f"{OUTPUT}/{name}", "edited")
    else:
        (project.root / OUTPUT / name).unlink()
    assert project.run("build").exit_code == 0
    assert project.output() == before


def test_remarks_are_said_again_when_nothing_has_changed(project: Project) -> None:
    """A note of the first build is not lost in the second, nor is its exit code."""
    project.edit(YAML, "items: [1.01, 2.03]", "items: [1.01, 8.01, 2.03]")
    salary = "  salaries:\n    base:\n      section: 2\n      to: purchaser\n      amount: $1\n"
    project.edit(YAML, "terms:\n", f"terms:\n{salary}")
    first, again = project.run("build"), project.run("build")
    assert "ITEM105" in first.stderr
    assert (again.stderr, again.exit_code) == (first.stderr, first.exit_code)
    assert "1 unchanged" in again.stdout


@pytest.mark.parametrize("path", [YAML, COPY, LOCK])
def test_every_input_counts(project: Project, path: str) -> None:
    project.write(path, project.text(path) + "\n")
    result = project.run("build")
    assert "unchanged" not in result.stdout
