"""Texts in Markdown: read as they are written, by GitHub too."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.reporting.forms.reports import RESULTS, TEXTS, report, result

from eightk.findings import Decision
from eightk.reporting.forms.page import written
from eightk.reporting.markdown import plain, table
from eightk.results.result import Result


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("$120,000 (twelve)", "\\$120,000 (twelve)"),
        ("a\n# b\n\n- c", "a \\# b - c"),
        ("- a", "\\- a"),
        ("12. a", "12\\. a"),
        ("==", "\\=="),
        ("1.01, 2.03", "1.01, 2.03"),
        ("<img src=x onerror=y>", "\\<img src=x onerror=y\\>"),
        ("![x](y) | `z` | **", "!\\[x\\](y) \\| \\`z\\` \\| \\*\\*"),
        ("&lt;b&gt;", "&amp;lt;b&amp;gt;"),
        ("ask @octo/team", "ask @<!-- -->octo/team"),
        ("see #12 and a#b", "see \\#<!-- -->12 and a\\#<!-- -->b"),
        ("https://x.example or www.x.example", "https:<!-- -->//x.example or www<!-- -->.x.example"),
        ("a\u200bb\u202ec", "a\\[U+200B\\]b\\[U+202E\\]c"),
    ],
)
def test_a_text_is_quoted(text: str, shown: str) -> None:
    assert plain(text) == shown


@given(TEXTS | st.text())
def test_nothing_in_a_text_is_obeyed(text: str) -> None:
    """One line, nothing special without a backslash, and the words are those of the text."""
    shown = plain(text)
    assert "\n" not in shown
    bare = shown.replace("<!-- -->", "")
    assert not re.search(r"(?<!\\)(?:\\\\)*[`*_\[\]<>|~#$]", bare)
    assert not re.search(r"&(?!amp;)", bare)
    assert not re.search(r"@(?!<!-- -->)|://|www\.", shown)


def test_a_table() -> None:
    assert table(("a", "b"), [("1", "2")]) == ["| a | b |", "|---|---|", "| 1 | 2 |", ""]
    assert table(("a", "b"), []) == []


def test_findings_stand_under_the_page_of_the_command() -> None:
    decided = Decision("Jane Q. Roe", "2026-03-02", "a slip")
    page = written(report(result(), result("CONS001", "note", decision=decided), result("DIFF-AMOUNT")))
    assert page.startswith("<!-- eightk: check -->\n\n# Page\n\n## Findings\n")
    assert "| to look at | agreements/acme/agreement.yaml:3:5 | AGR020 | the parts do not add up |  |" in page
    assert "<summary>1 point settled by counsel</summary>" in page
    assert "| Jane Q. Roe, 2026-03-02 | agreements/acme/agreement.yaml:3:5 | CONS001 |" in page
    assert "DIFF-AMOUNT" not in page  # the page of the check has a table of its own for the wording
    assert written(report()) == "<!-- eightk: check -->\n\n# Page\n"


@given(st.lists(RESULTS, max_size=5))
def test_every_row_of_a_page_has_its_cells(results: list[Result]) -> None:
    for line in written(report(*results)).splitlines():
        if line.startswith("|"):
            assert len(re.findall(r"(?<!\\)(?:\\\\)*\|", line)) == 6
