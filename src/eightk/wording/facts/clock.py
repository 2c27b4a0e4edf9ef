"""Times of day: 5:30 p.m., 5 PM."""

from __future__ import annotations

import re
from collections.abc import Sequence

from eightk.wording.facts.fact import Fact
from eightk.wording.facts.peek import after_stop, form_at, lower_at
from eightk.wording.words import Word

OPENERS = frozenset({"0", "noon"})
_LATE = re.compile(r"(0\d|1[3-9]|2[0-3]):([0-5]\d)", re.ASCII)
"""Of the clock of twenty-four hours: 17:00, 09:00; 10:00 may be morning or night."""
_BEFORE_NOON = frozenset({"at", "by", "before", "until", "after", "to"})
_CLOCK = re.compile(r"(1[0-2]|[1-9])(?::([0-5]\d))?(am|pm)?", re.ASCII)


def read_clock(words: Sequence[Word], at: int) -> Fact | None:
    """A time of day: 5:30 p.m. = 5:30 PM = 17:30, 12:00 noon = 12 p.m.; the zone stays beside it."""
    if lower_at(words, at) == "noon":
        return Fact("time", "12:00", at, at + 1) if lower_at(words, at - 1) in _BEFORE_NOON else None
    if late := _LATE.fullmatch(form_at(words, at)):
        return Fact("time", f"{late[1]}:{late[2]}", at, at + 1)
    found = _CLOCK.fullmatch(lower_at(words, at))
    if found is None:
        return None
    if found[1] == "12" and lower_at(words, at + 1) == "noon":
        return Fact("time", "12:00", at, at + 2)
    half, end = (found[3], at + 1) if found[3] else _read_half(words, at + 1)
    if not half:
        return None
    hour = int(found[1]) % 12 + (12 if half == "pm" else 0)
    return Fact("time", f"{hour:02}:{found[2] or '00'}", at, end)


def _read_half(words: Sequence[Word], at: int) -> tuple[str, int]:
    """The "am" or "pm" as it is written at an index, and the index after it."""
    if lower_at(words, at) in {"am", "pm"} and form_at(words, at) != "am":
        return lower_at(words, at), at + 1
    letters = (lower_at(words, at), form_at(words, at + 1), lower_at(words, at + 2))
    if letters not in {("a", ".", "m"), ("p", ".", "m")}:
        return "", at
    return f"{letters[0]}m", after_stop(words, at + 3)
