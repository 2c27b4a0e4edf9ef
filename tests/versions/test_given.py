"""`eightk diff A B`: two files of any kind, or two folders."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from tests.intake.word_file import paragraph, word_file
from tests.project import FOLDER, SLUG, TEMPLATE, YAML, Project
from tests.versions.kept import Kept, git

from eightk.cli.main import group
from eightk.document.pdf import PdfJob, render_pdf

ONE = "On March 2, 2026, the Company will repay $900,000. It gave a note.\n"
OTHER = "On March 2, 2026, the Company may repay $880,000. It gave a note.\n"


def diff(*arguments: str | Path) -> Result:
    """`eightk diff ARGUMENTS`."""
    return CliRunner().invoke(group, ["diff", *map(str, arguments)], catch_exceptions=False)


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder outside of any project and repository, in which the command is run."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    return tmp_path


def printed(words: str) -> bytes:
    """The words on a page."""
    return render_pdf(PdfJob(f"<html><body><p>{words}</p></body></html>", "A title", "", "", False, ""))


def test_two_texts(desk: Path) -> None:
    (desk / "one.txt").write_text(ONE)
    (desk / "two.txt").write_text(OTHER)
    result = diff("one.txt", "two.txt")
    assert result.stdout.startswith("one.txt and two.txt differ.\n\ntwo.txt\n  In fact\n")
    assert "    “will” became “may” (may, will), in “" in result.stdout
    assert "“$900,000” became “$880,000”, in “" in result.stdout
    assert "[-$900,000-]{+$880,000+}" in result.stdout
    assert (result.exit_code, diff("--exit-code", "one.txt", "two.txt").exit_code) == (0, 1)
    assert diff("--exit-code", "one.txt", "one.txt").exit_code == 0
    assert diff("one.txt", "one.txt").stdout == "No difference between one.txt and one.txt (1 file).\n"


def test_one_text_in_several_kinds_of_file(desk: Path) -> None:
    (desk / "a.txt").write_text(ONE)
    (desk / "b.htm").write_text(f"<html><head><title>x</title></head><body><p>{ONE}</p></body></html>")
    (desk / "c.pdf").write_bytes(printed(ONE))
    (desk / "d.txt").write_bytes(b"\xef\xbb\xbf" + ONE.replace("\n", "\r\n").encode())
    for other in ("b.htm", "c.pdf", "d.txt"):
        assert diff("a.txt", other).stdout.startswith("No difference"), other


def test_a_word_document(desk: Path) -> None:
    (desk / "a.txt").write_text(ONE)
    (desk / "b.docx").write_bytes(word_file(paragraph(ONE.strip())))
    (desk / "c.docx").write_bytes(word_file(paragraph(OTHER.strip())))
    assert diff("a.txt", "b.docx").stdout.startswith("No difference")
    assert "“will” became “may”" in diff("b.docx", "c.docx").stdout


def test_two_pdfs_by_their_words_and_pages(desk: Path) -> None:
    (desk / "a.pdf").write_bytes(printed(ONE))
    (desk / "b.pdf").write_bytes(printed(OTHER))
    said = diff("--pages", "a.pdf", "b.pdf").stdout
    assert "“will” became “may”" in said
    assert "  Pages that look different\n    b.pdf: page 1 of 1\n" in said
    assert "<img" in diff("--format", "html", "a.pdf", "b.pdf").stdout


def test_two_agreement_yaml(desk: Path, project: Project) -> None:
    (desk / "a.yaml").write_text(project.text(YAML))
    (desk / "b.yaml").write_text(project.text(YAML).replace("$900,000", "880000"))
    said = diff("a.yaml", "b.yaml").stdout
    assert "    payment $900,000 → $880,000, Section 2\n" in said
    (desk / "b.yaml").write_text(project.text(YAML).replace("$900,000", "900000"))
    assert diff("a.yaml", "b.yaml").stdout.startswith("No difference")
    (desk / "b.yaml").write_text("agreement: {title: A note}")
    result = diff("a.yaml", "b.yaml")
    assert "b.yaml:1:1: AGR002" in result.stderr
    assert "b.yaml: " in result.stdout


@pytest.mark.parametrize(
    ("content", "code"),
    [(b"%PDF-1.7 damaged", "DIF001"), (b"\x89PNG\r\n\x1a\n....", "INT005"), (b"PK\x03\x04 damaged", "INT006")],
)
def test_what_has_no_words(desk: Path, content: bytes, code: str) -> None:
    (desk / "a.txt").write_text(ONE)
    (desk / "b").write_bytes(content)
    result = diff("a.txt", "b")
    assert code in result.stderr
    assert result.exit_code == 2


def test_an_empty_file_has_nothing(desk: Path) -> None:
    (desk / "a.txt").write_text(ONE)
    (desk / "b.txt").write_text("")
    assert "  b.txt: removed, 13 words\n" in diff("a.txt", "b.txt").stdout


def test_an_old_encoding_is_read(desk: Path) -> None:
    (desk / "a.txt").write_bytes("The Company\u2019s note\n".encode("cp1252"))
    (desk / "b.txt").write_text("The Company\u2019s note\n")
    assert diff("a.txt", "b.txt").stdout.startswith("No difference")


def test_two_folders_of_documents(desk: Path) -> None:
    for side, words in (("old", ONE), ("new", OTHER)):
        for slug in ("first", "second"):
            (desk / side / slug).mkdir(parents=True)
            (desk / side / slug / "ex10-1.txt").write_text(ONE if slug == "second" else words)
            (desk / side / slug / "ex10-1.pdf").write_bytes(printed(ONE if slug == "second" else words))
            (desk / side / slug / "review-pack.htm").write_text(words)
    (desk / "new/first/ex99-1.txt").write_text("A press release")
    (desk / "new/third").mkdir()
    (desk / "new/third/disclosure.txt").write_text(ONE)
    said = diff("old", "new", "--pages").stdout
    assert said.startswith("2 of 3 folders differ between old and new.\n\nfirst\n")
    assert "  Exhibit 10.1: 2 places\n" in said
    assert "  Exhibit 99.1: added, 3 words\n" in said
    assert "    Exhibit 10.1: page 1 of 1\n" in said
    assert "third\n  Added: old does not have it.\n  Disclosure: added, 13 words" in said
    assert "review" not in said


def test_two_folders_of_an_agreement(project: Project, desk: Path) -> None:
    shutil.copytree(project.root / FOLDER, desk / "old")
    project.edit(YAML, "repayment of the note", "repayment of the notes")
    said = diff(desk / "old", project.root / FOLDER, "--project", project.root).stdout
    assert "payment, purpose repayment of the note → repayment of the notes, Section 2" in said
    said = diff(desk / "old", desk / "old").stdout
    assert "It cannot be drafted as it is in" in said
    assert "TPL001" in said


def test_two_projects(project: Project, desk: Path) -> None:
    shutil.copytree(project.root, desk / "other")
    project.edit(TEMPLATE, "will repay", "may repay")
    said = diff(desk / "other", project.root).stdout
    assert said.startswith(f"1 of 1 agreement differs between {desk / 'other'} and {project.root}.\n\n{SLUG}: ")
    assert "“will” became “may”" in said


def test_unlike_things_are_refused(project: Project, desk: Path) -> None:
    (desk / "a.txt").write_text(ONE)
    assert "is a folder and the other is a file" in diff(project.root, "a.txt").stderr
    assert "is a project, and " in diff(project.root, project.root / FOLDER).stderr
    assert diff(project.root, "a.txt").exit_code == 2
    assert diff("nothing.txt", "nowhere.txt").exit_code == 2


def test_a_path_that_is_a_revision_too(repository: Kept) -> None:
    root = repository.project.root
    (root / "main").write_text(ONE)
    (root / "other.txt").write_text(OTHER)
    result = diff("main", "other.txt")
    assert "“main” is a revision and a path. For the path write ./main" in result.stderr
    assert result.exit_code == 2
    assert "“may”" in diff("./main", "other.txt").stdout
    assert diff("refs/heads/main").exit_code == 0


def test_a_path_that_is_an_agreement_too(repository: Kept, monkeypatch: pytest.MonkeyPatch) -> None:
    repository.copy("second-note")
    repository.commit()
    monkeypatch.chdir(repository.project.root / "agreements")
    result = diff(SLUG, "second-note")
    assert f"“{SLUG}” is an agreement and a path" in result.stderr
    assert f"HEAD {SLUG} second-note" in result.stderr
    assert diff("HEAD", SLUG, "second-note").stdout.startswith("No difference")
    assert diff(f"./{SLUG}", "./second-note").exit_code == 0
    assert git(repository.top, "status", "--porcelain") == ""
