"""Numbers however they are written: 12, twelve, 1.5 million, 2 1/2, two and one-half."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from eightk.wording.facts.fact import Fact
from eightk.wording.facts.figures import figure, read_figures
from eightk.wording.facts.fraction import read_fraction, read_spaced_fraction
from eightk.wording.facts.numerals import NUMERALS, SCALES, read_numeral
from eightk.wording.facts.peek import after_hyphen, form_at, lower_at
from eightk.wording.words import Word

OPENERS = NUMERALS | {"0", ". 0"}
"""What a number can begin with: a numeral, "0" for any figure, a decimal point before one."""
_ABBREVIATED = {"mm": 10**6, "bn": 10**9}
_RANGE = frozenset({"to", "and", "or", "through", "-"})
_CURRENCY = frozenset({"$", "€", "£", "us"})


@dataclass(frozen=True, slots=True)
class Number:
    """A number and how it stands there: in words or figures, with a percent sign at its end, with "million" …"""

    value: Fraction
    last: int
    in_words: bool
    percent: bool = False
    scaled: bool = False
    decimal: bool = False


class Recall(tuple[Word, ...]):
    """The words of one text and the numbers read in them so far: several recognisers ask for the same number."""

    numbers: dict[tuple[int, bool], Number | None]

    @classmethod
    def of(cls, words: Iterable[Word]) -> Recall:
        """The words with nothing read yet."""
        recall = cls(words)
        recall.numbers = {}
        return recall


def read_number(words: Sequence[Word], at: int, *, commas: bool = False) -> Number | None:
    """The number at a word. With `commas`, one written out may have commas between its groups."""
    if not isinstance(words, Recall):
        return _read_number(words, at, commas=commas)
    place = (at, commas and is_in_words(words, at))
    if place not in words.numbers:
        words.numbers[place] = _read_number(words, at, commas=commas)
    return words.numbers[place]


def _read_number(words: Sequence[Word], at: int, *, commas: bool) -> Number | None:
    return _read_in_figures(words, at) or _read_in_words(words, at, commas=commas)


def _read_abbreviated(words: Sequence[Word], at: int) -> Number | None:
    """Figures and their unit in one word: 5mm, 3bn. M alone is a thousand to some and a million to others."""
    form = lower_at(words, at)
    scale = _ABBREVIATED.get(form[-2:])
    value = figure(form[:-2]) if scale else None
    return Number(value * scale, at + 1, False, scaled=True) if scale and value is not None else None


def _read_in_figures(words: Sequence[Word], at: int) -> Number | None:
    found = read_figures(words, at)
    if found is None:
        return _read_abbreviated(words, at)
    value, end = found
    decimal = end > at + 1 or "." in form_at(words, at)
    percent = form_at(words, end - 1).endswith("%")
    if percent:
        return Number(value, end, False, percent=True, decimal=decimal)
    if not decimal and (mixed := _read_mixed(words, value, end)):
        return mixed
    scale, last = _read_scale(words, end)
    return Number(value * scale, last, False, scaled=scale > 1, decimal=decimal)


def _read_mixed(words: Sequence[Word], whole: Fraction, end: int) -> Number | None:
    """A whole number with a fraction after it: 2 1/2, 2-1/2, 12½, 6 7/8%."""
    part = read_fraction(words, after_hyphen(words, end))
    if part is None or form_at(words, part.last - 1).isalpha():
        return None
    value = whole + Fraction(part.over, part.under)
    if form_at(words, part.last - 1).endswith("%"):
        return Number(value, part.last, False, percent=True)
    scale, last = _read_scale(words, part.last)
    return Number(value * scale, last, False, scaled=scale > 1)


def _read_in_words(words: Sequence[Word], at: int, *, commas: bool) -> Number | None:
    found = read_numeral(words, at, commas=commas)
    if found is None:
        return None
    value, end = Fraction(found[0]), found[1]
    scaled = found[0] >= 1000
    if lower_at(words, end) == "and" and (part := read_spaced_fraction(words, end + 1)):
        scale, last = _read_scale(words, part.last)
        return Number((value + Fraction(part.over, part.under)) * scale, last, True, scaled=scale > 1)
    return Number(value, end, True, scaled=scaled)


def _read_scale(words: Sequence[Word], at: int) -> tuple[int, int]:
    """The "million" after figures and the index after it; 1 where there is none."""
    after = after_hyphen(words, at)
    word = lower_at(words, after)
    scale = SCALES.get(word) or (_ABBREVIATED.get(word) if after == at else None)
    return (scale, after + 1) if scale else (1, at)


def is_elliptical(words: Sequence[Word], number: Number) -> bool:
    """Whether a small number may share the "million" of the next one: "$1 to $2 million"."""
    if number.scaled or number.value >= 1000 or lower_at(words, number.last) not in _RANGE:
        return False
    at = number.last + 1
    while lower_at(words, at) in _CURRENCY:
        at += 1
    other = read_number(words, at)
    return other is not None and other.scaled


Reader = Callable[[Sequence[Word], int], Fact | None]


def restated(words: Sequence[Word], fact: Fact, read: Reader) -> Fact:
    """The fact with the parenthesis that repeats it the other way: "twelve (12)", "five percent (5%)".

    Words and figures that disagree are two facts, and a figure that repeats a figure may be a footnote's."""
    if form_at(words, fact.last) != "(":
        return fact
    inner = read(words, fact.last + 1)
    repeats = (
        inner is not None
        and inner.key == fact.key
        and form_at(words, inner.last) == ")"
        and is_in_words(words, inner.first) != is_in_words(words, fact.first)
    )
    return Fact(fact.kind, fact.value, fact.first, inner.last + 1) if inner and repeats else fact


def is_in_words(words: Sequence[Word], at: int) -> bool:
    """Whether what begins here is written out, not in figures."""
    return lower_at(words, at) in NUMERALS
