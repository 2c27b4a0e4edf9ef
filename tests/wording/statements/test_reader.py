"""Sentences that state the same in another construction, and look-alikes that state something else."""

from __future__ import annotations

import pytest

import eightk

SAME = {
    "passive": [
        ("The Board appointed Mr. Hall as Secretary.", "Mr. Hall was appointed as Secretary by the Board."),
        ("The lenders waived the default.", "The default was waived by the lenders."),
    ],
    "receiver": [
        ("The Company paid the lenders a fee of $500.", "The Company paid a fee of $500 to the lenders."),
        ("Mr. Hall will receive $500.", "The sum of $500 will be paid to Mr. Hall."),
    ],
    "parting": [
        (
            "Mr. Hall will serve as Secretary and will receive $5,000.",
            "Mr. Hall will serve as Secretary. He will receive $5,000.",
        ),
    ],
    "row": [
        ("The Company sold the plant and the mine.", "The Company sold the mine and the plant."),
    ],
    "time": [
        ("On May 6, 2025, the Company sold the plant.", "The Company sold the plant on May 6, 2025."),
    ],
}
OTHER = {
    "passive": [
        ("The lenders waived the default of the Company.", "The Company was waived by the lenders in default."),
        ("The Company did not pay most fees.", "Most fees were not paid by the Company."),
    ],
    "receiver": [
        ("The Company paid a fee to the lenders for services.", "The lenders paid a fee to the Company for services."),
    ],
    "row": [
        ("The Company sold the plant and the mine.", "The Company sold the plant or the mine."),
        ("The Company will pay all accrued salary and bonus.", "The Company will pay bonus and all accrued salary."),
    ],
    "order of not": [
        ("The Company deliberately did not sell the plant.", "The Company did not deliberately sell the plant."),
        ("Mr. Hall did not resign as a result of the merger.", "As a result of the merger, Mr. Hall did not resign."),
    ],
    "reach": [
        (
            "The options will vest and the units will be paid over four years.",
            "The units will be paid over four years and the options will vest.",
        ),
        (
            "If the bank consents, the lease will be assigned; the note will be repaid.",
            "If the bank consents, the lease will be assigned. The note will be repaid.",
        ),
    ],
    "ties": [
        ("The Board approved a stock split as of May 6, 2026.", "As of May 6, 2026, the Board approved a stock split."),
    ],
}


def _pairs(table: dict[str, list[tuple[str, str]]]) -> list[tuple[str, str]]:
    return [pair for pairs in table.values() for pair in pairs]


@pytest.mark.parametrize(("approved", "draft"), _pairs(SAME))
def test_same_statements_pass_both_ways(approved: str, draft: str) -> None:
    assert eightk.compare(approved, draft).passes
    assert eightk.compare(draft, approved).passes


@pytest.mark.parametrize(("approved", "draft"), _pairs(OTHER))
def test_look_alikes_never_pass(approved: str, draft: str) -> None:
    assert not eightk.compare(approved, draft).passes
    assert not eightk.compare(draft, approved).passes


@pytest.mark.parametrize(
    "words", ["(", "$1,", "and ", "of ", "if he ", "which ", "not to ", "of which ", "paid ", "“the "]
)
@pytest.mark.parametrize("times", [90, 390, 1000])
def test_words_that_build_no_sentence_get_an_answer(words: str, times: int) -> None:
    odd = words * times
    assert not eightk.compare(f"The Company pays $5 {odd}", f"It will be paid $5 {odd}").passes
    assert not eightk.compare(f"{odd} the Company pays $5", f"The Company will pay $5 {odd}").passes
