"""What the terminal shows of findings and verdicts."""

from __future__ import annotations

import re

import pytest
from click import unstyle
from hypothesis import given
from hypothesis import strategies as st

from eightk import compare
from eightk.assemble.check import Checked
from eightk.findings import Finding, Span
from eightk.reporting.findings import finding_lines, once
from eightk.reporting.style import counted, styled
from eightk.reporting.verdict import verdict_lines
from eightk.wording.determinations import determine

FINDING = Finding(
    "AGR020", "the sum is wrong", "Correct it.", (Span("a.yaml", 3, 5), Span("b.lock")), "error", "Rule 1"
)


def test_a_finding() -> None:
    """Place, code, sentence; further places; what to do; by what authority."""
    assert finding_lines(FINDING, False) == (
        "a.yaml:3:5: AGR020 the sum is wrong\n    see also b.lock\n    Correct it.\n    Authority: Rule 1"
    )
    assert finding_lines(Finding("X100", "no place"), False) == "X100 no place"
    assert unstyle(finding_lines(FINDING, True)) == finding_lines(FINDING, False)


def test_once() -> None:
    """In the order in which they came."""
    other = Finding("X100", "no place")
    assert once([FINDING, other, FINDING]) == (FINDING, other)


@pytest.mark.parametrize(("number", "text"), [(0, "0 words"), (1, "1 word"), (1200, "1,200 words")])
def test_counted(number: int, text: str) -> None:
    """Singular and plural."""
    assert counted(number, "word") == text
    assert styled(text, False, fg="red") == text


def _checked(approved: str, draft: str) -> Checked:
    outcome = determine(compare(approved, draft))
    return Checked("acme", "agreements/acme/agreement.yaml", "5", "Exhibit A", outcome, ())


def test_verdicts() -> None:
    """In one line if there is nothing to show."""
    assert verdict_lines(_checked("It is so.", "It is so."), False) == (
        "acme: verbatim — word for word the wording approved in Exhibit A"
    )
    assert "but for white space, quotation marks or dashes" in verdict_lines(_checked('"It"', "“It”"), False)


def test_a_redline() -> None:
    """Each finding with both passages, then the whole."""
    shown = verdict_lines(_checked("He gets $10 now.", "He now gets $12 now, then."), False)
    assert shown.startswith("acme: materially different — the draft says something else than the wording approved in")
    assert "\n  Section 5 allows a disclosure materially similar to the wording approved in Exhibit A.\n" in shown
    assert re.search(r"DIFF-AMOUNT .*\n +approved  “\$10”\n +draft     “\$12”", shown)
    assert "He {+now+} gets" in shown


@given(st.text(), st.text())
def test_any_two_texts_can_be_shown(approved: str, draft: str) -> None:
    """With colours or without: the same words."""
    checked = _checked(approved, draft)
    plain = verdict_lines(checked, False, everything=True)
    assert unstyle(verdict_lines(checked, True, everything=True)) == unstyle(plain)
