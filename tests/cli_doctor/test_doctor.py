"""`eightk doctor`: what it finds here, and what it says where something is missing."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from eightk.cli.main import group
from eightk.document import pdf_fonts
from eightk.document.pdf_engine import missing_libraries

WITHOUT = """
import ctypes, sys
import cffi
hidden = sys.argv.pop(1).split(",")
def refusing(open_it):
    def wrapped(*given, **named):
        if any(isinstance(name, str) and part in name for name in given for part in hidden):
            raise OSError(f"cannot load library {hidden[0]}")
        return open_it(*given, **named)
    return wrapped
ctypes.CDLL.__init__ = refusing(ctypes.CDLL.__init__)
cffi.FFI.dlopen = refusing(cffi.FFI.dlopen)
from eightk.cli import main
main()
"""
"""eightk on a machine on which the libraries named in the first argument do not open."""


def run(*arguments: str) -> Result:
    """`eightk doctor` in this process."""
    return CliRunner().invoke(group, ["doctor", *arguments], catch_exceptions=False)


def run_without(libraries: str, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """`eightk` in a process of its own that cannot open these libraries."""
    command = [sys.executable, "-c", WITHOUT, libraries, *arguments]
    return subprocess.run(command, capture_output=True, text=True, cwd=folder, timeout=60, check=False)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with one agreement in it."""
    home = tmp_path / "agreements" / "acme"
    home.mkdir(parents=True)
    (home / "agreement.yaml").write_text("")
    return tmp_path


needs_libraries = pytest.mark.skipif(bool(missing_libraries()), reason="WeasyPrint's libraries are not all here")


@needs_libraries
def test_all_is_well(project: Path) -> None:
    """Versions, faces, a page that was really printed, the project: exit 0, the same text twice."""
    answer = run("--project", str(project))
    assert answer.exit_code == 0, answer.output
    assert "weasyprint 7" in answer.output
    assert "a test page was made; the same input gives the same bytes" in answer.output
    assert all(face.removesuffix(".ttf") in answer.output for face in pdf_fonts.FACES)
    assert f"{project}, 1 agreement\n" in answer.output
    assert "replaces 0 of them and adds 0" in answer.output
    assert answer.output.endswith("\nAll is well.\n")
    assert run("--project", str(project)).output == answer.output
    assert sorted(path.name for path in project.iterdir()) == ["agreements"]


@needs_libraries
def test_more_with_v_and_nothing_with_q(project: Path) -> None:
    """-v names the packages and the library files; -q says only what is wrong."""
    assert "pydantic " in run("-v", "--project", str(project)).output
    assert "libharfbuzz-subset.so" in run("-v", "--project", str(project)).output
    assert run("-q", "--project", str(project)).output == ""


def test_templates_that_the_project_replaces(project: Path) -> None:
    """A project's own file of a shipped name is named; others are counted."""
    own = project / "templates" / "disclosure"
    own.mkdir(parents=True)
    (own.parent / "form8k.htm.j2").write_text("")
    (own / "acme.htm.j2").write_text("")
    output = run("-v", "--project", str(project)).output
    assert "the project replaces 1 of them and adds 1" in output
    assert "replaced: form8k.htm.j2" in output
    assert "added: disclosure/acme.htm.j2" in output


def test_without_a_project(tmp_path: Path) -> None:
    """No project is no fault of the machine."""
    output = run("--project", str(tmp_path)).output
    assert f"there is no agreements/ in {tmp_path}" in output
    assert "`eightk new SLUG` starts a project." in output


def test_libraries_are_missing(project: Path) -> None:
    """Without Pango: no traceback, the packages to install, exit 1; nothing of WeasyPrint's own advice."""
    answer = run_without("pango", project, "doctor")
    assert answer.returncode == 1, answer.stderr
    assert "not found: libpango-1.0-0, libpangoft2-1.0-0" in answer.stdout
    assert "apt-get install libpango-1.0-0 libpangoft2-1.0-0" in answer.stdout
    assert "PDF         cannot be made here: cannot load library" in answer.stdout
    assert "2 things to put right" in answer.stdout
    assert "WeasyPrint could not import" not in answer.stdout + answer.stderr
    assert "Traceback" not in answer.stderr


@needs_libraries
def test_only_the_subsetter_is_missing(project: Path) -> None:
    """Without harfbuzz-subset PDFs are made, but not the same ones twice."""
    answer = run_without("libharfbuzz-subset,harfbuzz_subset,harfbuzz-subset", project, "doctor")
    assert answer.returncode == 1, answer.stderr
    assert "apt-get install libharfbuzz-subset0" in answer.stdout
    assert "a test page was made; its bytes differ from run to run" in answer.stdout


def test_a_font_is_missing(monkeypatch: pytest.MonkeyPatch, project: Path) -> None:
    """A bundled face that is not there is named."""
    monkeypatch.setattr(pdf_fonts, "FACES", (*pdf_fonts.FACES, "Absent-Regular.ttf"))
    answer = run("--project", str(project))
    assert answer.exit_code == 1
    assert "not there: Absent-Regular.ttf" in answer.output


@pytest.mark.parametrize(
    ("swapped", "said"),
    [
        (lambda one, other: False, "change places in two steps on this disk"),
        (lambda one, other: one.rename(other / "no" / "where"), "cannot be written: No such file"),
    ],
)
def test_the_disk(monkeypatch: pytest.MonkeyPatch, project: Path, swapped: object, said: str) -> None:
    """What the disk under output/ can do is tried, and no trace is left."""
    monkeypatch.setattr("eightk.workspace.swap.exchange", swapped)
    (project / "output").mkdir()
    assert said in run("--project", str(project)).output
    assert list((project / "output").iterdir()) == []


def test_an_error_without_words(monkeypatch: pytest.MonkeyPatch, project: Path) -> None:
    """Any failure of the engine is a sentence."""

    def failing(job: object) -> bytes:
        raise AttributeError

    monkeypatch.setattr("eightk.document.pdf.render_pdf", failing)
    answer = run("--project", str(project))
    assert answer.exit_code == 1
    assert "cannot be made here: AttributeError" in answer.output
