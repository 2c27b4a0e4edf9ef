"""Whole numbers written out: "one hundred and twenty thousand", "twenty-five"."""

from __future__ import annotations

from collections.abc import Sequence

from eightk.wording.facts.peek import after_hyphen, form_at, lower_at
from eightk.wording.words import Word

_UNITS = "one two three four five six seven eight nine"
_TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
UNITS = {word: value for value, word in enumerate(_UNITS.split(), start=1)}
TENS = {word: 10 * value for value, word in enumerate(_TENS.split(), start=2)}
SMALL = (
    UNITS
    | {word: value for value, word in enumerate(_TEENS.split(), start=10)}
    | TENS
    | {f"{ten}-{unit}": tens + units for ten, tens in TENS.items() for unit, units in UNITS.items()}
)
SCALES = {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
NUMERALS = frozenset(SMALL) | {"zero"}
# Before these "twenty five" without its hyphen can only be 25; elsewhere it may be twenty things of five.
_AFTER_TENS = frozenset(
    {"hundred", "percent", "per", "%", "dollars", "cents", "days", "weeks", "months", "years", *SCALES}
)


def read_numeral(words: Sequence[Word], at: int, *, commas: bool = False) -> tuple[int, int] | None:
    """The number written out at a word and the index after it. With `commas` a comma may part its groups.

    None where it cannot be told where the number ends: "one hundred five-year options"."""
    if lower_at(words, at) == "zero":
        return 0, at + 1
    group = _read_group(words, at)
    if group is None:
        return None
    value, end = _read_scales(words, *group, commas=commas)
    return None if end - at > 1 and _is_hyphened(words, end) else (value, end)


def _is_hyphened(words: Sequence[Word], at: int) -> bool:
    after = after_hyphen(words, at)
    return after != at and form_at(words, after).isalpha()


def _read_scales(words: Sequence[Word], value: int, end: int, *, commas: bool) -> tuple[int, int]:
    """A first group with its thousand, million …, and the smaller groups that follow it."""
    total, scale = 0, _scale_at(words, end)
    if not scale:
        return value, end
    while True:
        total, end = total + value * scale, after_hyphen(words, end) + 1
        group = _next_group(words, end, commas=commas)
        if group is None:
            return total, end
        smaller = _scale_at(words, group[1])
        if group[0] >= 1000 or (smaller or 1) >= scale:
            return total, end
        if not smaller:
            return total + group[0], group[1]
        (value, end), scale = group, smaller


def _next_group(words: Sequence[Word], at: int, *, commas: bool) -> tuple[int, int] | None:
    mark = lower_at(words, at)
    if mark == "and":
        group = _read_group(words, at + 1)
        return group if group and group[0] < 100 and not _scale_at(words, group[1]) else None
    return _read_group(words, at + 1 if commas and mark == "," else at)


def _scale_at(words: Sequence[Word], at: int) -> int:
    return SCALES.get(lower_at(words, after_hyphen(words, at)), 0)


def _read_group(words: Sequence[Word], at: int) -> tuple[int, int] | None:
    """A number below a thousand, or so many hundred ("twelve hundred")."""
    small = _read_small(words, at)
    if small is None:
        return None
    value, end = small
    hundred = after_hyphen(words, end)
    if lower_at(words, hundred) != "hundred":
        return small
    value, end = value * 100, hundred + 1
    joins = lower_at(words, end) == "and" and lower_at(words, at - 1) != "between"
    rest = _read_small(words, end + joins)
    if rest is None or lower_at(words, after_hyphen(words, rest[1])) == "hundred":
        return value, end
    return value + rest[0], rest[1]


def _read_small(words: Sequence[Word], at: int) -> tuple[int, int] | None:
    """A number below a hundred."""
    word = lower_at(words, at)
    value = SMALL.get(word)
    if value is None:
        return None
    unit = UNITS.get(lower_at(words, at + 1)) if word in TENS else None
    if unit and (lower_at(words, at + 2) in _AFTER_TENS or _repeats(words, at + 2, value + unit)):
        return value + unit, at + 2
    return value, at + 1


def _repeats(words: Sequence[Word], at: int, value: int) -> bool:
    """Whether a parenthesis repeats a number's last figures: "twenty five (25)"."""
    figures = form_at(words, at + 1 + (form_at(words, at + 1) == "$")).removesuffix("%").removesuffix(".00")
    return form_at(words, at) == "(" and figures.endswith(str(value))
