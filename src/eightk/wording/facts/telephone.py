"""Telephone numbers of North America: (617) 555-0142, 617-555-0142, 617.555.0142, +1 617 555 0142."""

from __future__ import annotations

import re
from collections.abc import Sequence

from eightk.wording.facts.fact import Fact
from eightk.wording.facts.peek import form_at
from eightk.wording.words import Word

OPENERS = frozenset({"0", "(", "+"})
_LONGEST = 9
_NUMBER = re.compile(r"(?:\+? ?1[ .-]*)?(?:\(\d{3}\)|\d{3})[ .-]*\d{3}[ .-]+\d{4}", re.ASCII)


def read_telephone(words: Sequence[Word], at: int) -> Fact | None:
    """A number of ten figures in its three groups, with or without the 1 of the country before it."""
    if form_at(words, at)[:1] not in "+(0123456789" or len(form_at(words, at)) > 12:
        return None
    text, last = "", at
    while last < len(words) and last - at < _LONGEST and form_at(words, last)[:1] in "+().-0123456789":
        gap = " " if last > at and words[last - 1].end < words[last].start else ""
        text += gap + form_at(words, last)
        last += 1
        if _NUMBER.fullmatch(text):
            digits = re.sub(r"\D", "", text)
            return Fact("telephone", digits[-10:], at, last)
    return None
