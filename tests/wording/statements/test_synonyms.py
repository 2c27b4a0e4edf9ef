"""Words that say the same: each set in a sentence passes both ways, and none of its look-alikes does."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

import eightk
from eightk.wording.inflection import forms
from eightk.wording.statements.synonyms import SYNONYMS, Synonyms, first_of
from eightk.wording.statements.verb_list import VERB_FORMS

SETS = [pytest.param(each, id=f"{each.part} {' '.join(each.same)}") for each in SYNONYMS]


def _sentences(part: str, word: str) -> Iterator[str]:
    """Sentences in which a word stands with a part of speech."""
    if part == "adverb":
        yield f"Tern Bank {word} paid the lenders in Ohio."
    elif part == "noun":
        yield f"Tern Bank will send the {word} report to the lenders."
    else:
        base, third, past, participle, _ = forms(word).each
        yield f"Tern Bank may {base} the facility in Ohio."
        yield f"Tern Bank now {third} the facility in Ohio."
        yield f"Tern Bank {past} the facility in Ohio."
        yield f"The facility was {participle} by Tern Bank."


def _passes(part: str, one: str, other: str) -> Iterator[bool]:
    for approved, draft in zip(_sentences(part, one), _sentences(part, other), strict=True):
        yield eightk.compare(approved, draft).passes
        yield eightk.compare(draft, approved).passes


@pytest.mark.parametrize("each", SETS)
def test_the_words_of_a_set_pass_both_ways(each: Synonyms) -> None:
    for one in each.same:
        for other in each.same:
            assert all(_passes(each.part, one, other)), (one, other)


@pytest.mark.parametrize("each", SETS)
def test_no_look_alike_of_a_set_passes(each: Synonyms) -> None:
    assert each.unlike
    for one in each.same:
        for other in each.unlike:
            assert not any(_passes(each.part, one, other)), (one, other)


@pytest.mark.parametrize("part", ["verb", "noun", "adverb"])
def test_no_word_is_in_two_sets_and_sets_are_in_order(part: str) -> None:
    sets = [each.same for each in SYNONYMS if each.part == part]
    words = [word for same in sets for word in same]
    assert len(words) == len(set(words))
    assert sets == sorted(sets)
    assert all(first_of(part, word) == same[0] for same in sets for word in same)


def test_every_verb_of_a_set_is_known() -> None:
    assert {verb for each in SYNONYMS if each.part == "verb" for verb in each.same} <= VERB_FORMS.keys()


def test_a_word_of_no_set_stands_for_itself() -> None:
    assert first_of("noun", "lender") == "lender"
    assert first_of("noun", "begin") == "begin"


@pytest.mark.parametrize(
    ("approved", "draft"),
    [
        ("The Company met its lenders.", "The Company satisfied its lenders."),
        ("The Company will keep the land in Ohio.", "The Company will maintain the land in Ohio."),
        ("Trading in the shares was halted.", "Trading in the shares was discontinued."),
        ("It has no agreement with Mr. Hall.", "It has no contract with Mr. Hall."),
        ("The bank has a prior lien on the land.", "The bank has a previous lien on the land."),
        ("He is paid the present value of the units.", "He is paid the current value of the units."),
        ("The Board approved the measures in May.", "The Board approved the metrics in May."),
        ("The landlord will pay the lessor $500.", "The lessor will pay the landlord $500."),
        ("The buyer will pay the purchaser $500.", "The purchaser will pay the buyer $500."),
        ("They jointly own 500 shares.", "They together own 500 shares."),
        ("The bank is primarily liable.", "The bank is mainly liable."),
        ("The conclusion of the lease is expected in May.", "The end of the lease is expected in May."),
        ("The Company ceased to pay the fee.", "The Company stopped to pay the fee."),
        ("The guarantor reaffirmed its obligations.", "The guarantor reiterated its obligations."),
        ("The Company executed the plan.", "The Company signed the plan."),
        ("The bank attached the land.", "The bank annexed the land."),
        ("The talks led to the sale.", "The talks headed to the sale."),
        ("He is bound by objective standards.", "He is bound by goal standards."),
        (
            "The option vests on the Start Date and not on the Commencement Date.",
            "The option vests on the Commencement Date and not on the Start Date.",
        ),
    ],
)
def test_words_of_two_meanings_do_not_pass(approved: str, draft: str) -> None:
    assert not eightk.compare(approved, draft).passes
    assert not eightk.compare(draft, approved).passes
