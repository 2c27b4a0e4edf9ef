"""`eightk redline`: on the terminal, and as a Word document."""

from __future__ import annotations

import re
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
    assert result.stdout == "It paid [-$5-]{+$6+}.\n"


def test_two_texts_as_a_word_document(texts: Path) -> None:
    arguments = ("approved.txt", "draft.txt", "-o", "r.docx", "--author", "J. Roe", "--date", "2026-11-22")
    assert run(*arguments).exit_code == 0
    with ZipFile(texts / "r.docx") as archive:
        body = archive.read("word/document.xml").decode()
    assert 'w:author="J. Roe" w:date="2026-11-22T00:00:00Z"' in body
    assert run(*arguments).exit_code == 0, "its own file is written again"
    assert run("approved.txt", "draft.txt", "-o", "-", "--format", "docx").stdout_bytes.startswith(b"PK")


@pytest.mark.parametrize(
    ("name", "begins"),
    [("r.html", b"<!DOCTYPE"), ("r.HTM", b"<!DOCTYPE"), ("r.md", b"[//]:"), ("r.docx", b"PK"), ("r.pdf", b"%PDF")],
)
def test_the_ending_says_what_is_written(texts: Path, name: str, begins: bytes) -> None:
    assert run("approved.txt", "draft.txt", "-o", name).exit_code == 0
    assert (texts / name).read_bytes().startswith(begins)
    assert run("approved.txt", "draft.txt", "-o", name).exit_code == 0, "its own file is written again"


@pytest.mark.usefixtures("texts")
def test_the_format_says_what_a_pipe_is_given() -> None:
    assert run("approved.txt", "draft.txt", "--format", "markdown").stdout.startswith("[//]:")
    assert run("approved.txt", "draft.txt", "-o", "-", "--format", "html").stdout.startswith("<!DOCTYPE")
    assert run("approved.txt", "draft.txt", "--format", "text").stdout == "It paid [-$5-]{+$6+}.\n"


@pytest.mark.usefixtures("texts")
@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("-o", "r.doc"), "cannot be told"),
        (("-o", "r.html", "--format", "pdf"), "is to be html by its ending"),
        (("-o", "r.txt", "--format", "text"), "Text is for the terminal"),
    ],
)
def test_a_form_that_cannot_be(options: tuple[str, ...], said: str) -> None:
    result = run("approved.txt", "draft.txt", *options)
    assert result.exit_code == 2
    assert said in " ".join(result.stderr.split())


def test_texts_of_other_kinds(texts: Path) -> None:
    (texts / "draft.htm").write_text(
        "<html><body><p>It paid &#36;6 in cash to him, at once.</p></body></html>", "utf-8"
    )
    (texts / "approved.txt").write_text("It paid $5 in cash to him, at once.", "utf-8")
    assert run("approved.txt", "draft.htm").stdout == "It paid [-$5-]{+$6+} in cash to him, at once.\n"
    assert run("approved.txt", "draft.htm", "-o", "r.docx").exit_code == 0
    result = run("approved.txt", "r.docx")
    assert result.stdout == "It paid [-$5-]{+$6+} in cash to him, at once.\n"
    assert result.stderr.startswith("r.docx: ")
    (texts / "old.doc").write_bytes(b"{\\rtf1 It paid.}")
    assert "INT003" in run("approved.txt", "old.doc").stderr


def test_the_check_is_asked_of_short_texts_and_where_it_is_wanted(texts: Path) -> None:
    assert "DIFF-AMOUNT" in run("approved.txt", "draft.txt", "--format", "html").stdout
    assert "DIFF-AMOUNT" not in run("approved.txt", "draft.txt", "--format", "html", "--no-check").stdout
    long = "It is a long text of many words. " * 2000
    (texts / "approved.txt").write_text(long + "It paid $5.", "utf-8")
    (texts / "draft.txt").write_text(long + "It paid $6.", "utf-8")
    assert "DIFF-AMOUNT" not in run("approved.txt", "draft.txt", "--format", "html").stdout
    assert "DIFF-AMOUNT" in run("approved.txt", "draft.txt", "--format", "html", "--check").stdout


def test_one_of_the_two_may_be_standard_input(texts: Path) -> None:
    result = CliRunner().invoke(group, ["redline", "-", "draft.txt"], input="It paid $5.\n")
    assert result.stdout == "It paid [-$5-]{+$6+}.\n"
    assert run("-", "-").exit_code == 2
    assert (texts / "draft.txt").exists()


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
    assert run(SLUG, "--project", str(project.root)).stdout == "No word is changed.\n"
    result = run(SLUG, "--whole", "--project", str(project.root))
    assert result.exit_code == 0
    assert "Brindle" in result.stdout
    assert "WSP001" in run("other", "--project", str(project.root)).stderr
    project.write(f"agreements/{SLUG}/agreement.yaml", "agreement: 1\n")
    assert run(SLUG, "--project", str(project.root)).exit_code == 2


def test_the_redline_in_the_documentation_is_what_the_command_prints(texts: Path, checkout: Path) -> None:
    told = (checkout / "docs/redlines.md").read_text("utf-8").partition("```text\n")[2].partition("```")[0]
    assert told
    ours, theirs = _settled(told, "{+", "+}", "{>", ">}"), _settled(told, "[-", "-]", "[<", "<]")
    (texts / "approved.txt").write_text(ours, "utf-8")
    (texts / "draft.txt").write_text(theirs, "utf-8")
    assert run("approved.txt", "draft.txt").stdout == told


def _settled(told: str, *gone: str) -> str:
    """A text without what stands between two pairs of marks, and without the other marks."""
    for left, right in zip(gone[::2], gone[1::2], strict=True):
        told = re.sub(rf"{re.escape(left)}.*?{re.escape(right)}(?:\n\n)?", "", told, flags=re.DOTALL)
    return re.sub(r"\[[-<]|[-<]\]|\{[+>]|[+>]\}", "", told)
