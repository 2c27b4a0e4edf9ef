"""A turn moves what a sentence says and drops none of it: values and words of law are the same before and after."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from tests.wording.case_file import read_cases

from eightk.wording.parties import Parties
from eightk.wording.structure import RULES, Sentence
from eightk.wording.structure.proof import LAW, canonical, prove_sentences
from eightk.wording.structure.sentence import sentences
from eightk.wording.units import phrased, read_units


def _texts() -> Iterator[str]:
    for rule in RULES:
        yield from (text for pair in (*rule.accepts, *rule.refuses) for text in pair)
    for case in read_cases():
        yield from (case.approved, *(one.draft for one in case.rewordings))


def _sentences(text: str) -> tuple[Sentence, ...]:
    return sentences(phrased(text, read_units(text, Parties())))


def _said(sentence: Sentence) -> list[str]:
    return sorted(unit.key for unit in sentence if unit.is_fact or unit.key in LAW)


def test_every_turn_keeps_values_and_words_of_law() -> None:
    found = [sentence for text in sorted(set(_texts())) for sentence in _sentences(text)]
    turned = [sentence for sentence in found if canonical(sentence) != sentence]
    assert len(turned) > 500
    assert [one for one in turned if _said(canonical(one)) != _said(one)] == []


@pytest.mark.parametrize(
    ("approved", "draft"),
    [
        ("On May 6, 2025, the Company paid Mr. Hall $500.", "The Company paid Mr. Hall $600 on May 6, 2025."),
        ("On May 6, 2025, the Company paid Mr. Hall $500.", "The Company paid Mr. Hall $500 on May 7, 2025."),
        ("The units will lapse if Ms. Hall resigns.", "Unless Ms. Hall resigns, the units will lapse."),
    ],
)
def test_other_values_are_not_proved(approved: str, draft: str) -> None:
    ours, theirs = (phrased(text, read_units(text, Parties())) for text in (approved, draft))
    assert prove_sentences(ours, theirs)[1] == ()
