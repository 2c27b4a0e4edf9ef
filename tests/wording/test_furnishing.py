"""What is furnished is not filed: "attached" is read as "filed" only where nothing speaks of furnishing."""

from __future__ import annotations

import pytest

import eightk

_APPROVED = "A copy of the press release is attached hereto as Exhibit 99.1."
_DRAFT = "A copy of the press release is filed herewith as Exhibit 99.1."


def test_what_is_attached_is_filed() -> None:
    assert eightk.compare(_APPROVED, _DRAFT).passes
    assert eightk.compare(_DRAFT, _APPROVED).passes


@pytest.mark.parametrize(
    "before",
    [
        "The information in this report is furnished.",
        "The information in this report shall not be deemed “filed” for purposes of Section 18 of the Exchange Act.",
        "The information in this report shall not be deemed to be filed.",
        "This is told under Item 2.02.",
        "This is told under Item 7.01.",
    ],
)
def test_but_not_where_a_report_furnishes_it(before: str) -> None:
    comparison = eightk.compare(f"{before} {_APPROVED}", f"{before} {_DRAFT}")
    assert comparison.verdict == "counsel-review"
    assert [finding.code for finding in comparison.findings] == ["UNPROVED"]
    assert not eightk.compare(f"{before} {_DRAFT}", f"{before} {_APPROVED}").passes


def test_other_words_about_what_is_furnished_stay_free() -> None:
    before = "The information in this report is furnished."
    assert eightk.compare(f"{before} {_APPROVED}", f"{before} {_APPROVED.replace('hereto ', '')}").passes
    assert eightk.compare(f"{before} {_DRAFT}", f"{before} {_DRAFT.replace('herewith', 'hereto')}").passes
    assert eightk.compare(f"{before} {_APPROVED}", f"{before} {_APPROVED.replace('attached', 'annexed')}").passes
