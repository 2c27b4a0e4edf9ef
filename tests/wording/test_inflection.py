"""The forms of verbs, and the sets that are made of them."""

from __future__ import annotations

import pytest

from eightk.wording.equivalents.tenses import in_each_form
from eightk.wording.inflection import forms


@pytest.mark.parametrize(
    "line",
    [
        "pay pays paid paid paying",
        "give gives gave given giving",
        "terminate terminates terminated terminated terminating",
        "agree agrees agreed agreed agreeing",
        "supply supplies supplied supplied supplying",
        "employ employs employed employed employing",
        "submit submits submitted submitted submitting",
        "vest vests vested vested vesting",
        "tie ties tied tied tying",
        "discharge discharges discharged discharged discharging",
        "reach reaches reached reached reaching",
    ],
)
def test_forms(line: str) -> None:
    each = tuple(line.split())
    assert forms(each[0]).each == each


def test_the_first_word_of_a_phrase_is_inflected() -> None:
    assert forms("carry out").third == "carries out"


def test_a_tense_is_a_set_of_its_own() -> None:
    assert in_each_form("grant", "give") == (
        ("grant", "give"),
        ("grants", "gives"),
        ("granted", "gave", "given"),
        ("granting", "giving"),
    )
