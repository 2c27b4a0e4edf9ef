"""`eightk redline`: on the terminal, and as a Word document."""

from __future__ import annotations

from pathlib import Path
from zipfile import ZipFile

import pytest
from click.testing import CliRunner, Result
from tests.project import SLUG, Project

from eightk.cli.main import group


def run(*arguments: str) -> Result:
    return CliRunner().invoke(group, ["redline", *arguments], catch_exceptions=False)


@pytest.fixture
def texts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    Path("approved.txt").write_text("It paid $5.\n", "utf-8")
    Path("draft.txt").write_text("It paid $6.\n", "utf-8")
    return tmp_path


@pytest.mark.usefixtures("texts")
def test_two_texts_on_the_terminal() -> None:
    result = run("approved.txt", "draft.txt")
    assert result.exit_code == 0
    assert result.stdout == "It paid $[-5-]{+6+}.\n"


def test_two_texts_as_a_word_document(texts: Path) -> None:
    arguments = ("approved.txt", "draft.txt", "-o", "r.docx", "--author", "J. Roe", "--date", "2026-11-22")
    assert run(*arguments).exit_code == 0
    with ZipFile(texts / "r.docx") as archive:
        body = archive.read("word/document.xml").decode()
    assert 'w:author="J. Roe" w:date="2026-11-22T00:00:00Z"' in body
    assert run(*arguments).exit_code == 0, "its own file is written again"
    assert run("approved.txt", "draft.txt", "-o", "-").stdout_bytes.startswith(b"PK")


def test_what_another_wrote_is_left_alone(texts: Path) -> None:
    (texts / "r.docx").write_bytes(b"PK by another hand")
    result = run("approved.txt", "draft.txt", "-o", "r.docx")
    assert result.exit_code == 2
    assert "OUT006" in result.stderr
    assert (texts / "r.docx").read_bytes() == b"PK by another hand"


@pytest.mark.usefixtures("texts")
def test_what_cannot_be_read() -> None:
    assert run("approved.txt", "none.txt").exit_code == 2
    assert "Name one agreement, or two texts" in run("a", "b", "c").stderr
    assert run("approved.txt", "draft.txt", "-o", "no-folder/r.docx").exit_code == 2


def test_the_draft_of_an_agreement(project: Project) -> None:
    result = run(SLUG, "--project", str(project.root))
    assert result.exit_code == 0
    assert "Brindle" in result.stdout
    assert "WSP001" in run("other", "--project", str(project.root)).stderr
    project.write(f"agreements/{SLUG}/agreement.yaml", "agreement: 1\n")
    assert run(SLUG, "--project", str(project.root)).exit_code == 2
