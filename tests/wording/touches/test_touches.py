"""Touches by themselves: touches*.txt have pairs with the touches that prove them, or "none", and why."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.wording.light import proved_without, read_blocks

import eightk
from eightk.wording import part
from eightk.wording.judge import Context
from eightk.wording.touches import TOUCHES, Touch

BLOCKS = [block for path in sorted(Path(__file__).parent.glob("touches*.txt")) for block in read_blocks(path)]
EXAMPLES = [
    pytest.param(touch, example, id=f"{touch.code}-{number}")
    for touch in TOUCHES
    for number, example in enumerate(touch.accepts)
]


@pytest.mark.parametrize("block", BLOCKS, ids=[block["why"] for block in BLOCKS])
def test_what_a_touch_proves_and_what_none_does(block: dict[str, str]) -> None:
    assert list(block) == ["approved", "draft", "touch", "why"]
    proved = proved_without("SHIFTS", block["approved"], block["draft"])
    assert (block["touch"] in proved) if proved is not None else (block["touch"] == "none")
    assert (proved_without("SHIFTS", block["draft"], block["approved"]) is None) == (proved is None)


@pytest.mark.parametrize(("touch", "example"), EXAMPLES)
def test_no_touch_is_needless(touch: Touch, example: tuple[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Each of its examples passes by it, and by no phrase and no other touch."""
    assert touch.code in (proved_without("SHIFTS", *example) or ())
    monkeypatch.setattr(part, "TOUCHES", tuple(each for each in TOUCHES if each is not touch))
    assert proved_without("SHIFTS", *example) is None


def test_a_party_whom_the_terms_call_without_an_article_is_the_same_with_it() -> None:
    context = Context({"buyer": ("Orrin Valve Corp.", "Buyer")})
    pair = "It knows the suppliers of the Buyer.", "It knows the Buyer's suppliers."
    assert proved_without("SHIFTS", *pair, context) == frozenset({"TCH101", "TCH103", "TCH104"})
    assert proved_without("SHIFTS", pair[0], "It knows the Seller's suppliers.", context) is None


def test_a_lease_that_the_terms_alone_call_so_is_not_this_lease() -> None:
    approved = "Roy Hall signed a Ground Lease with the Bank. This Lease ends in May."
    draft = approved.replace("This", "The")
    assert proved_without("SHIFTS", approved, draft, Context({"lease": ("Lease",)})) is None


def test_codes_are_unique() -> None:
    codes = [touch.code for touch in TOUCHES]
    assert len(set(codes)) == len(codes)


def test_what_has_other_values_is_not_read() -> None:
    comparison = eightk.compare(
        "The Company's directors hold 500 shares.", "The directors of the Company hold 600 shares."
    )
    assert not comparison.passes
    assert not any(each.rule.startswith("TCH") for each in comparison.accepted)


def test_one_touch_is_proved_beside_what_is_not() -> None:
    comparison = eightk.compare(
        "It elected Roy Hall to serve as a director of the bank.", "It elected Roy Hall as a director of the trust."
    )
    proved = [(each.rule, each.approved.text, each.draft.text) for each in comparison.accepted]
    assert proved == [("TCH905", "to serve as", "as")]
    assert [(each.approved.text, each.draft.text) for each in comparison.findings] == [("bank", "trust")]
