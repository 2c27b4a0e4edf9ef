"""The page that `eightk diff --format html` writes."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from tests.project import SLUG, TEMPLATE, YAML
from tests.versions.kept import Kept

from eightk.reporting.versions.sentences import runs


def test_facts_words_and_pages_in_this_order(repository: Kept) -> None:
    repository.project.edit(TEMPLATE, "will repay", "may repay")
    page = repository.diff("--format", "html").stdout
    order = [page.index(f">{head}<") for head in ("In fact", "In words", "Pages that look different")]
    assert order == sorted(order)
    assert "<h4>Disclosure: page 1 of 1</h4>" in page
    assert re.search(r"<h4>Form 8-K: page 2 of \d</h4>", page)
    assert page.count('<img alt="') == 4
    assert 'alt="Disclosure, page 1, HEAD, 1 place framed"' in page
    assert page == repository.diff("--format", "html").stdout


def test_the_page_asks_for_nothing_and_runs_nothing(repository: Kept) -> None:
    repository.project.edit(TEMPLATE, "will repay", "may repay")
    page = repository.diff("--format", "html").stdout
    assert "<script" not in page
    assert "<link" not in page
    assert not re.findall(r"(?:src|href)=\"(?!data:image/png;base64,|#)", page)
    assert "default-src 'none'" in page


def test_without_pages_nothing_is_printed(repository: Kept, monkeypatch: pytest.MonkeyPatch) -> None:
    repository.project.edit(TEMPLATE, "will repay", "may repay")
    assert "  Pages that look different\n    Disclosure: page 1 of 1\n" in repository.diff("--pages").stdout
    monkeypatch.delattr("eightk.versions.printing.render_pdf")
    assert "<img" not in repository.diff("--format", "html", "--no-pages").stdout
    assert "Pages that look different" not in repository.diff().stdout


def test_where_no_page_differs_nothing_is_printed(repository: Kept, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr("eightk.versions.printing.render_pdf")
    repository.project.edit(
        YAML, "  telephone: (302) 555-0110", "  telephone: (302) 555-0110\n  fiscal_year_end: June 30"
    )
    page = repository.diff("--format", "html").stdout
    assert "Registrant, fiscal year end" in page
    assert "Pages that look different" not in page


def test_a_document_that_cannot_be_printed_is_a_sentence(repository: Kept) -> None:
    repository.project.write("templates/print.css.j2", '@import url("https://styles.example/print.css");')
    repository.commit()
    repository.project.edit(TEMPLATE, "will repay", "may repay")
    result = repository.diff("--format", "html")
    assert f"agreements/{SLUG}: PDF001 " in result.stderr
    assert "In words" in result.stdout
    assert result.exit_code == 0


def test_hostile_words_stay_words(repository: Kept) -> None:
    hostile = "<script>alert(1)</script>&\"'\u202e"
    repository.project.edit(
        YAML, "purpose: repayment of the note", f"purpose: '{hostile.replace(chr(39), chr(39) * 2)}'"
    )
    for form in ("html", "markdown"):
        said = repository.diff("--format", form).stdout
        assert "<script" not in said.replace("\\<", "")
        assert "\u202e" not in said
        assert "U+202E" in said


def test_a_page_that_stands_is_replaced_and_nothing_else_is(repository: Kept, tmp_path: Path) -> None:
    repository.project.edit(TEMPLATE, "will repay", "may repay")
    written = tmp_path / "changes.html"
    for _ in range(2):
        assert repository.diff("--format", "html", "--no-pages", "-o", str(written)).exit_code == 0
    written.write_text("<html>of somebody else</html>")
    assert repository.diff("--format", "html", "--no-pages", "-o", str(written)).exit_code == 2


def test_several_agreements_have_a_list(repository: Kept) -> None:
    repository.copy("second-note")
    repository.commit()
    repository.project.edit(TEMPLATE, "will repay", "may repay")
    repository.project.edit("templates/disclosure/second-note.htm.j2", "will repay", "may repay")
    page = repository.diff("--format", "html", "--no-pages").stdout
    assert '<li><a href="#second-note">second-note: Note Purchase Agreement</a></li>' in page
    ids = re.findall(r' id="([^"]+)"', page)
    assert len(ids) == len(set(ids))
    assert set(re.findall(r'href="#([^"]+)"', page)) <= set(ids)


@pytest.mark.parametrize(
    ("numbers", "said"),
    [((1,), "1"), ((1, 2), "1\u20132"), ((1, 3), "1 and 3"), ((1, 2, 3, 5, 7, 8), "1\u20133, 5 and 7\u20138")],
)
def test_numbers_of_pages_in_runs(numbers: tuple[int, ...], said: str) -> None:
    assert runs(numbers) == said
