"""Multiples: two times, 2x, twice, one and one-half times."""

from __future__ import annotations

from collections.abc import Sequence

from eightk.wording.facts.fact import Fact
from eightk.wording.facts.figures import figure, plain
from eightk.wording.facts.number import OPENERS as NUMBER_OPENERS
from eightk.wording.facts.number import read_number, restated
from eightk.wording.facts.peek import after_hyphen, form_at, lower_at
from eightk.wording.words import Word

OPENERS = NUMBER_OPENERS | {"twice", "thrice"}
_ADVERBS = {"twice": "2", "thrice": "3"}


def read_multiple(words: Sequence[Word], at: int) -> Fact | None:
    """So many times something: 1.5 times = 1.50x = one and one-half (1.5) times; "one time" is an occasion."""
    word = lower_at(words, at)
    if word in _ADVERBS:
        return Fact("multiple", _ADVERBS[word], at, at + 1)
    fact = _read_twofold(words, at) or _read_single(words, at)
    return restated(words, fact, _read_single) if fact else None


def _read_single(words: Sequence[Word], at: int) -> Fact | None:
    attached = _read_attached(words, at)
    number = None if attached else read_number(words, at)
    if attached or number is None or number.percent or number.scaled:
        return attached
    end = _after_times(words, number.last)
    return Fact("multiple", plain(number.value), at, end) if end else None


def _read_attached(words: Sequence[Word], at: int) -> Fact | None:
    """Figures and their sign in one word: 2x, 1.5X."""
    form = lower_at(words, at)
    value = figure(form[:-1]) if form.endswith("x") else None
    return None if value is None else Fact("multiple", plain(value), at, at + 1)


def _after_times(words: Sequence[Word], at: int) -> int:
    """The index after "times" or "x", or 0; "2 x 4" is a measure."""
    end = after_hyphen(words, at)
    if lower_at(words, end) == "times":
        return end + 1
    return at + 1 if form_at(words, at) in {"x", "X"} and not form_at(words, at + 1)[:1].isdigit() else 0


def _read_twofold(words: Sequence[Word], at: int) -> Fact | None:
    """Words, the figures in parentheses, then "times": "two (2) times"."""
    number = read_number(words, at)
    if number is None or not number.in_words or form_at(words, number.last) != "(":
        return None
    inner = read_number(words, number.last + 1)
    if inner is None or inner.in_words or inner.value != number.value or form_at(words, inner.last) != ")":
        return None
    end = _after_times(words, inner.last + 1)
    return Fact("multiple", plain(number.value), at, end) if end else None
