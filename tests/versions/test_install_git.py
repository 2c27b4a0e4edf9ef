"""`eightk install-git` and what git then shows."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from tests.project import FOLDER, TEMPLATE, YAML, Project, copied
from tests.versions.kept import Kept, git, kept

from eightk.cli.main import group
from eightk.document.pdf import PdfJob, render_pdf

ATTRIBUTES = """\
# eightk: with `eightk install-git`, git shows these as sentences and facts.
agreements/*/agreement.yaml diff=eightk
output/**/*.htm diff=eightk
output/**/*.pdf diff=eightk
# eightk: end
"""


@pytest.fixture
def installed(repository: Kept, checkout: Path, monkeypatch: pytest.MonkeyPatch) -> Kept:
    """A repository with the driver. What git starts is the eightk that is tested."""
    monkeypatch.setenv("PYTHONPATH", str(checkout / "src"))
    assert install(repository).exit_code == 0
    return repository


def install(repository: Kept, *options: str) -> Result:
    """`eightk install-git OPTIONS`."""
    arguments = ["install-git", *options, "--project", str(repository.project.root)]
    return CliRunner().invoke(group, arguments, catch_exceptions=False)


def test_it_is_written_once_and_taken_out_again(repository: Kept) -> None:
    root = repository.project.root
    first = install(repository)
    assert first.stdout == (
        ".gitattributes: written.\n"
        "git settings: diff.eightk.textconv written.\n"
        "git settings: diff.eightk.cachetextconv written.\n"
    )
    assert (root / ".gitattributes").read_text() == ATTRIBUTES
    settings = (root / ".git/config").read_text()
    second = install(repository)
    assert second.stdout.count("as it was") == 3
    assert (root / ".gitattributes").read_text() == ATTRIBUTES
    assert (root / ".git/config").read_text() == settings
    taken = install(repository, "--uninstall")
    assert ".gitattributes: taken out" in taken.stdout
    assert "git settings: diff.eightk taken out." in taken.stdout
    assert not (root / ".gitattributes").exists()
    assert "eightk" not in (root / ".git/config").read_text()
    assert install(repository, "--uninstall").stdout == (
        ".gitattributes: there was nothing of eightk in it.\ngit settings: there was none of eightk's.\n"
    )


def test_what_counsel_wrote_there_stays(repository: Kept) -> None:
    root = repository.project.root
    own = "*.pdf binary\n*.png binary"
    (root / ".gitattributes").write_text(own)
    install(repository)
    assert (root / ".gitattributes").read_text() == f"{own}\n\n{ATTRIBUTES}"
    (root / ".gitattributes").write_text(f"{own}\n\n{ATTRIBUTES.replace('*.htm', '*.old')}*.zip binary\n")
    assert ".gitattributes: written." in install(repository).stdout
    assert (root / ".gitattributes").read_text() == f"{own}\n*.zip binary\n\n{ATTRIBUTES}"
    install(repository, "--uninstall")
    assert (root / ".gitattributes").read_text() == f"{own}\n*.zip binary\n"


def test_nothing_of_this_machine_is_committed(repository: Kept) -> None:
    install(repository)
    text = (repository.project.root / ".gitattributes").read_text()
    assert not [
        line
        for line in text.splitlines()
        if "/" in line.replace("agreements/", "").replace("output/**/", "").replace("*/", "")
    ]
    assert str(Path.home()) not in text


def test_git_diff_shows_facts_and_sentences(installed: Kept) -> None:
    project = installed.project
    project.write(
        "output/brindle-note/disclosure.htm", "<html><body><p>The Company will repay $900,000.</p></body></html>"
    )
    installed.commit()
    project.write(
        "output/brindle-note/disclosure.htm", "<html><body><p>The Company will repay $880,000.</p></body></html>"
    )
    project.write(YAML, project.text(YAML).replace("$900,000", "$880,000"))
    shown = git(installed.top, "diff")
    assert "-payment  $900,000  Section 2\n+payment  $880,000  Section 2\n" in shown
    assert "-The Company will repay $900,000.\n-    amount  $900,000\n" in shown
    assert "+The Company will repay $880,000.\n+    amount  $880,000\n" in shown
    installed.commit()
    logged = git(installed.top, "log", "-p", "-1")
    assert "+payment  $880,000  Section 2\n" in logged
    assert logged == git(installed.top, "log", "-p", "-1")
    assert "-      amount: $900,000" in git(installed.top, "diff", "--no-textconv", "HEAD~1")


def test_git_diff_shows_the_words_of_a_pdf(installed: Kept) -> None:
    root = installed.project.root
    (root / ".gitattributes").write_text(f"output/**/*.pdf binary\n\n{ATTRIBUTES}")
    (root / "output/brindle-note").mkdir(parents=True)
    for amount in ("$900,000", "$880,000"):
        job = PdfJob(f"<html><body><p>It will repay {amount}.</p></body></html>", "A title", "", "", False, "")
        (root / "output/brindle-note/form8-k.pdf").write_bytes(render_pdf(job))
        installed.commit()
    shown = git(installed.top, "log", "-p", "-1")
    assert "-It will repay $900,000.\n-    amount  $900,000\n+It will repay $880,000.\n" in shown


def test_what_cannot_be_read_is_shown_as_it_is(installed: Kept) -> None:
    project = installed.project
    project.write(YAML, "agreement: [\nsecond\n")
    project.write("output/brindle-note/form8-k.pdf", b"%PDF-1.7 damaged\n")
    project.write("output/brindle-note/ex10-1.htm", b"<html>\xff\xfe old\n")
    installed.commit()
    project.write(YAML, "agreement: [\nthird\n")
    project.write("output/brindle-note/form8-k.pdf", b"%PDF-1.7 more so\n")
    project.write("output/brindle-note/ex10-1.htm", "")
    shown = git(installed.top, "diff")
    assert "-second\n+third\n" in shown
    assert "-%PDF-1.7 damaged\n+%PDF-1.7 more so\n" in shown


def test_layout_alone_is_no_difference(installed: Kept) -> None:
    installed.project.edit(YAML, "amount: $400,000", "amount: '$400,000' # the first half")
    assert "first half" not in git(installed.top, "diff")


def test_a_project_in_a_folder(
    project: Project, tmp_path: Path, checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", str(checkout / "src"))
    top = tmp_path / "firm"
    inner = copied(project.root, top / "matters/one")
    repository = kept(inner, top)
    install(repository)
    inner.write(YAML, inner.text(YAML).replace("$900,000", "$880,000"))
    assert "+payment  $880,000  Section 2\n" in git(top, "diff")
    assert not (top / ".gitattributes").exists()


def test_where_it_cannot_be_written(repository: Kept, project: Project) -> None:
    (repository.project.root / ".gitattributes").mkdir()
    for options in ([], ["--uninstall"]):
        result = install(repository, *options)
        assert "REV007 .gitattributes could not be written: a link or a folder stands there" in result.stderr
        assert result.exit_code == 2
    (repository.project.root / ".gitattributes").rmdir()
    (repository.project.root / ".git/config.lock").write_text("")
    result = install(repository)
    assert "REV007 git's settings could not be written: " in result.stderr
    assert result.exit_code == 2


def test_a_file_that_root_may_not_write(repository: Kept, closed_to_root: None) -> None:
    root = repository.project.root
    root.chmod(0o555)
    try:
        result = install(repository)
    finally:
        root.chmod(0o755)
    assert "REV007 .gitattributes could not be written: Permission denied" in result.stderr


def test_without_a_repository(project: Project) -> None:
    arguments = ["install-git", "--project", str(project.root)]
    result = CliRunner().invoke(group, arguments, env={"GIT_CEILING_DIRECTORIES": "/"})
    assert "REV002 " in result.stderr
    assert result.exit_code == 2
    assert not (project.root / ".gitattributes").exists()


def shown(path: Path) -> Result:
    """`eightk textconv FILE`"""
    return CliRunner().invoke(group, ["textconv", str(path)], catch_exceptions=False)


def test_terms_on_lines(project: Project) -> None:
    said = shown(project.root / YAML).stdout
    assert said.startswith("payment, by  the Company  Section 2\npayment, to  Wexcombe Lending LLC  Section 2\n")
    assert "payment, installment 1  $400,000  Section 2\n" in said
    assert "payment, installment 1, on  September 30, 2026  Section 2\n\nfacility" not in said
    assert "\nfacility  $900,000  Section 1\n" in said
    assert "\nregistrant, address, city  Dover\n" in said
    assert "section" not in said.replace("approved wording, section", "")


def test_sentences_and_facts_on_lines(tmp_path: Path) -> None:
    page = tmp_path / "form8-k.htm"
    page.write_text(
        "<html><body><p>It will repay $900,000 in 2 parts. So it says.</p><p>Dated March 2, 2026</p></body></html>"
    )
    lines = ["It will repay $900,000 in 2 parts.", "    amount  $900,000", "So it says.", "", "Dated March 2, 2026"]
    assert shown(page).stdout.splitlines() == [*lines, "    date  March 2, 2026"]
    pdf = tmp_path / "form8-k.pdf"
    pdf.write_bytes(render_pdf(PdfJob(page.read_text(), "A title", "", "", False, "")))
    assert shown(pdf).stdout.splitlines()[:3] == lines[:3]
    pdf.write_bytes(b"%PDF-1.7 damaged")
    assert shown(pdf).stdout == "%PDF-1.7 damaged"
    page.write_bytes(b"<p>\xff</p>")
    assert shown(page).stdout_bytes == b"<p>\xff</p>"


def test_other_files_are_shown_as_they_are(project: Project, tmp_path: Path) -> None:
    for path in (project.root / TEMPLATE, project.root / FOLDER / "conformed-copy.txt"):
        assert shown(path).stdout_bytes == path.read_bytes()
    odd = tmp_path / "odd"
    odd.write_bytes(bytes(range(256)))
    assert shown(odd).stdout_bytes == odd.read_bytes()
    assert shown(tmp_path / "nothing").exit_code == 2
    assert shown(tmp_path).exit_code == 2


def test_every_shipped_agreement_has_lines(checkout: Path) -> None:
    for path in sorted((checkout / "agreements").glob("*/agreement.yaml")):
        lines = shown(path).stdout.splitlines()
        assert len(lines) > 40
        assert "agreement:" not in lines
