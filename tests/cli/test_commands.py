"""How the commands answer: exit codes, what is said where, colours, names that do not exist, output that cannot be."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner
from tests.project import COPY, LOCK, SLUG, TEMPLATE, YAML, Project

from eightk.cli.main import group

ESCAPE = "\x1b["


def command(checkout: Path, folder: Path, *arguments: str, **changes: str) -> subprocess.CompletedProcess[str]:
    """The command in a process of its own, as counsel run it."""
    kept = {name: value for name, value in os.environ.items() if name != "NO_COLOR"}
    run = (sys.executable, "-c", "from eightk.cli import main; main()", *arguments)
    environment = {**kept, "PYTHONPATH": str(checkout / "src"), **changes}
    return subprocess.run(run, cwd=folder, env=environment, capture_output=True, text=True, timeout=60, check=False)


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("brindle-note-2", "Did you mean “brindle-note”?"),
        ("xyz", "Known here: brindle-note."),
        ("../brindle-note", "Did you mean “brindle-note”?"),
        ("../../etc", "Known here: brindle-note."),
        ("/etc", "Known here: brindle-note."),
        ("..", "Known here: brindle-note."),
        ("Brindle-Note", "Did you mean “brindle-note”?"),
    ],
)
def test_an_unknown_agreement(project: Project, name: str, hint: str) -> None:
    before = project.output()
    for arguments in (("build",), ("build", "--check"), ("check",), ("lock",)):
        result = project.run(*arguments, name)
        sentence = f"agreements: WSP001 there is no agreement “{name}” in agreements/\n    {hint}\n"
        assert (result.stderr, result.exit_code) == (sentence, 2)
    assert project.output() == before


@pytest.mark.parametrize("name", [SLUG, f"agreements/{SLUG}", f"agreements/{SLUG}/"])
def test_an_agreement_may_be_named_by_its_folder(project: Project, name: str) -> None:
    assert "1 agreement: 1 unchanged" in project.run("build", name, SLUG).stdout


def test_no_project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    result = CliRunner().invoke(group, ["build"])
    assert result.exit_code == 2
    assert result.stderr.endswith(
        "Error: There is no agreements/ folder here or in any folder above. `eightk new SLUG` starts one.\n"
    )
    result = CliRunner().invoke(group, ["build", "--project", "nowhere"])
    assert result.exit_code == 2
    assert "Error: There is no agreements/ folder in nowhere." in result.stderr


def test_no_agreement(tmp_path: Path) -> None:
    (tmp_path / "agreements" / "empty").mkdir(parents=True)
    result = Project(tmp_path).run("build")
    assert result.exit_code == 2
    assert "Error: There is no agreement in agreements/ yet. `eightk new SLUG` starts one." in result.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["agreements"]


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["biuld"], "Error: There is no command “biuld”. Did you mean “build”?\n"),
        (["zzz"], "Error: There is no command “zzz”.\n"),
        (["build", "--finall"], "Did you mean '--final'?\n"),
        (["build", "-j", "0"], "Error: Invalid value for '-j' / '--jobs': 0 is not in the range 1<=x<=256.\n"),
        (["build", "--color", "red"], "Error: Invalid value for '--color': 'red' is not one of "),
    ],
)
def test_usage(arguments: list[str], sentence: str) -> None:
    result = CliRunner().invoke(group, arguments)
    assert sentence in result.stderr
    assert (result.stdout, result.exit_code) == ("", 2)


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("build",), 0),
        (("build", "--check"), 0),
        (("check",), 0),
        (("biuld",), 2),
        (("build", "nobody"), 2),
        (("--help",), 0),
        (("build", "--help"), 0),
    ],
)
def test_exit_codes_of_the_command_itself(
    checkout: Path, project: Project, arguments: tuple[str, ...], code: int
) -> None:
    result = command(checkout, project.root, *arguments)
    assert result.returncode == code
    assert "Traceback" not in result.stderr


def test_spoilt_input_in_a_terminal_without_quotation_marks(checkout: Path, project: Project) -> None:
    project.edit(YAML, "to: purchaser", "to: “nobody”")
    result = command(checkout, project.root, "check", PYTHONIOENCODING="latin-1")
    place = f"{YAML}:39:11: AGR006 terms.payments.repayment.to: "
    assert result.stderr.startswith(f"{place}\\u201c\\u201cnobody\\u201d\\u201d is not a short key")
    assert result.returncode == 2


def test_a_reader_that_goes_away(checkout: Path, project: Project) -> None:
    """eightk check | head -0"""
    run = (sys.executable, "-c", "from eightk.cli import main; main()", "check", "-v")
    environment = {**os.environ, "PYTHONPATH": str(checkout / "src")}
    read, write = os.pipe()
    os.close(read)
    child = subprocess.run(
        run, cwd=project.root, env=environment, stdout=write, stderr=subprocess.PIPE, text=True, timeout=60, check=False
    )
    os.close(write)
    assert (child.stderr, child.returncode) == ("", 1)


def test_a_folder_that_is_no_longer_there(checkout: Path, tmp_path: Path) -> None:
    (tmp_path / "gone").mkdir()
    script = f"import os; os.rmdir({str(tmp_path / 'gone')!r})\nfrom eightk.cli import main; main()"
    environment = {**os.environ, "PYTHONPATH": str(checkout / "src")}
    result = subprocess.run(
        (sys.executable, "-c", script, "build"),
        cwd=tmp_path / "gone",
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert "Error: The folder that you are in is no longer there." in result.stderr
    assert result.returncode == 2


def test_quiet_and_verbose(project: Project) -> None:
    assert project.run("build", "-q").output == ""
    assert project.run("check", "-q").output == ""
    assert "Redline, approved wording to draft" in project.run("check", "-v").stdout
    project.edit(TEMPLATE, "will repay", "may repay")
    assert "materially different" in project.run("check", "-q").stdout
    project.edit(YAML, "to: purchaser", "to: nobody")
    assert "AGR010" in project.run("build", "-q").stderr
    assert project.run("build", "-q").stdout == ""


def test_colours(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    project.edit(YAML, "to: purchaser", "to: nobody")
    assert ESCAPE not in project.run("build").output
    always = project.run("build", "--color", "always")
    assert ESCAPE in always.stdout
    assert ESCAPE in always.stderr
    assert ESCAPE not in project.run("build", "--color", "never").output
    monkeypatch.setenv("NO_COLOR", "1")
    assert ESCAPE not in project.run("build").output
    assert ESCAPE in project.run("build", "--color", "always").output


def test_a_lock_is_written_once_and_replaced_on_demand(project: Project) -> None:
    written = project.text(LOCK)
    assert f"{LOCK}: as it was.\n" in project.run("lock").stdout
    (project.root / LOCK).unlink()
    assert f"{LOCK}: written.\n" in project.run("lock").stdout
    assert project.text(LOCK) == written
    project.edit(COPY, "for working capital", "for any purpose")
    refused = project.run("lock")
    assert (refused.stderr.split(" ")[1], refused.exit_code, project.text(LOCK)) == ("LOCK004", 2, written)
    assert project.run("lock", "--replace").exit_code == 0
    assert project.run("build").exit_code == 0


def test_a_lock_that_cannot_be_written(project: Project) -> None:
    (project.root / LOCK).unlink()
    (project.root / LOCK).mkdir()
    result = project.run("lock")
    assert (result.stderr, result.exit_code) == (f"{LOCK}: WSP003 this is a folder, not a file\n", 2)


@pytest.mark.parametrize(
    ("path", "sentence"),
    [
        ("output", "output: OUT001 the documents could not be written: Not a directory; what was there is unchanged\n"),
        (
            f"output/{SLUG}",
            f"output/{SLUG}: OUT001 the documents could not be written: a file or link with this name is in the way of "
            "the folder; what was there is unchanged\n",
        ),
    ],
)
def test_output_in_whose_place_a_file_stands(project: Project, path: str, sentence: str) -> None:
    shutil.rmtree(project.root / path)
    project.write(path, "mine")
    result = project.run("build")
    assert (result.stderr, result.exit_code) == (sentence, 2)
    assert project.text(path) == "mine"


@pytest.mark.usefixtures("closed_to_root")
def test_output_that_may_not_be_written(project: Project) -> None:
    project.edit(YAML, "title: President", "title: Secretary")
    (project.root / "output").chmod(0o500)
    result = project.run("build")
    (project.root / "output").chmod(0o700)
    assert result.stderr == (
        "output: OUT001 the documents could not be written: Permission denied; what was there is unchanged\n"
        "    You have no permission to write there.\n"
    )
    assert result.exit_code == 2


def test_a_disk_that_is_full(checkout: Path, project: Project) -> None:
    """No file may grow beyond 2,000 bytes, as on a disk that fills up while a build writes."""
    before = project.output()
    project.edit(YAML, "title: President", "title: Secretary")
    script = (
        "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (2000, 2000))\nfrom eightk.cli import main; main()"
    )
    environment = {**os.environ, "PYTHONPATH": str(checkout / "src"), "PYTHONDONTWRITEBYTECODE": "1"}
    result = subprocess.run(
        (sys.executable, "-c", script, "build"),
        cwd=project.root,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert result.stderr == (
        f"output/{SLUG}: OUT001 the documents could not be written: File too large; what was there is unchanged\n"
        "    The file would be larger than the system allows.\n"
    )
    assert result.returncode == 2
    assert project.output() == before
