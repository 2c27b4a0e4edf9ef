"""Counts: 12, twelve, 1,000,000, one million."""

from __future__ import annotations

from collections.abc import Sequence

from eightk.wording.facts.fact import Fact
from eightk.wording.facts.figures import plain
from eightk.wording.facts.number import OPENERS as NUMBER_OPENERS
from eightk.wording.facts.number import Number, is_elliptical, read_number, restated
from eightk.wording.facts.peek import form_at, is_capitalised, lower_at
from eightk.wording.words import Word

OPENERS = NUMBER_OPENERS
# "One" after and before these is a pronoun.
_AFTER = "any another anyone each every no only some such that the this which"
_BEFORE = "and another by in lump lump-sum of on or that to which who whom whose , . ; : )"
_NO_NUMBER_AFTER = frozenset(_AFTER.split())
_NO_NUMBER_BEFORE = frozenset(_BEFORE.split()) | {""}


def read_count(words: Sequence[Word], at: int) -> Fact | None:
    """A whole number, or one with "million" or a fraction, in words or figures: twelve = 12 = twelve (12).

    Bare decimals are no counts (Exhibit 10.1 is not 10.10), nor is "one" where it is a pronoun ("one of the"), nor a
    capitalised numeral in a name ("Four Seasons")."""
    fact = _read_single(words, at)
    if fact is None:
        return None
    whole = restated(words, fact, _read_single)
    return None if whole is fact and (_is_pronoun(words, fact) or _is_name(words, fact)) else whole


def _read_single(words: Sequence[Word], at: int) -> Fact | None:
    number = read_number(words, at)
    if number is None or number.percent or not _is_count(number) or is_elliptical(words, number):
        return None
    return Fact("count", plain(number.value), at, number.last)


def _is_count(number: Number) -> bool:
    return number.scaled or not number.decimal


def _is_pronoun(words: Sequence[Word], fact: Fact) -> bool:
    if fact.last - fact.first > 1 or lower_at(words, fact.first) != "one":
        return False
    return lower_at(words, fact.first - 1) in _NO_NUMBER_AFTER or lower_at(words, fact.last) in _NO_NUMBER_BEFORE


def _is_name(words: Sequence[Word], fact: Fact) -> bool:
    """Whether one capitalised numeral stands beside another capitalised word."""
    form = form_at(words, fact.first)
    alone = fact.last - fact.first == 1 and is_capitalised(form)
    return alone and any(is_capitalised(form_at(words, at)) for at in (fact.first - 1, fact.last))
