"""Granted Ms. Hall 500 units, granted 500 units to Ms. Hall."""

from __future__ import annotations

from eightk.wording.structure.nouns import GOES_ON, key_at, named
from eightk.wording.structure.rule import Sentence, StructureRule, words
from eightk.wording.structure.verbs import FINITE
from eightk.wording.units import Unit

_GIVING = words("granted grant grants paid pay pays awarded award awards issued issue issues gave give gives")
_PRONOUNS = words("him her them it us")
_IN_THE_GIFT = words("of in up at least a an the")
LONGEST_GIFT = 14
_QUANTITIES = frozenset({"money", "count", "percent"})


def _rewrite(sentence: Sentence) -> Sentence:
    """The receiver right after the verb, where it stands with "to" after the gift."""
    for at, unit in enumerate(sentence):
        if unit.key in _GIVING and key_at(sentence, at + 1) == "to" and _gives_to(sentence, at + 2):
            return (*sentence[: at + 1], *sentence[at + 2 :])
        if unit.key in _GIVING and (to := _to(sentence, at + 1)):
            end = _receiver(sentence, to + 1)
            return (*sentence[: at + 1], *sentence[to + 1 : end], *sentence[at + 1 : to], *sentence[end:])
    return sentence


def _gives_to(sentence: Sentence, at: int) -> bool:
    """Whether a receiver stands at a place and a gift after it: "a fee", "500 units"."""
    end = _receiver(sentence, at)
    if end in (at, len(sentence)):
        return False
    return sentence[end].key in ("a", "the") or sentence[end].kind in _QUANTITIES


def _receiver(sentence: Sentence, at: int) -> int:
    return at + 1 if key_at(sentence, at) in _PRONOUNS else named(sentence, at)


def _to(sentence: Sentence, first: int) -> int:
    """The place of "to" before the receiver, after a gift that is one amount or number of things; 0 for none."""
    for at in range(first, min(first + LONGEST_GIFT, len(sentence))):
        unit = sentence[at]
        if unit.key == "to" and key_at(sentence, at - 1) != "up":
            has_amount = any(each.kind in _QUANTITIES for each in sentence[first:at])
            return at if has_amount and _ends_whole(sentence, at + 1) else 0
        if not is_given(unit):
            return 0
    return 0


def is_given(unit: Unit) -> bool:
    """Whether a unit may stand in the name of a gift; a verb, another preposition or a mark may not."""
    return unit.kind in _QUANTITIES or (unit.kind == "word" and (unit.key in _IN_THE_GIFT or _is_noun(unit)))


def _is_noun(unit: Unit) -> bool:
    return unit.key not in GOES_ON and unit.key not in FINITE


def _ends_whole(sentence: Sentence, at: int) -> bool:
    end = _receiver(sentence, at)
    return end > at and key_at(sentence, end) not in ("and", "or", ",")


RULE = StructureRule(
    code="STRU-RECEIVER",
    title="who receives, before or after what is given",
    why="To give someone an amount is to give the amount to them; giver, receiver and gift stay.",
    accepts=(
        ("The Committee granted Ms. Hall 500 units.", "The Committee granted 500 units to Ms. Hall."),
        ("The Company granted Tern AG a license.", "The Company granted to Tern AG a license."),
        ("The Company will pay him a fee of $5,000.", "The Company will pay a fee of $5,000 to him."),
    ),
    refuses=(
        ("The Committee granted Ms. Hall 500 units.", "The Committee granted 500 units to Ms. Bell."),
        ("The Company paid Mr. Hall $5,000.", "Mr. Hall paid $5,000 to the Company."),
        ("The Company paid Mr. Hall $5,000.", "The Company paid $5,000 to Mr. Hall and Mr. Bell."),
    ),
    rewrite=_rewrite,
)
