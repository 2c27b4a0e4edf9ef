"""What is told by its place in a row of the sentence before: they receive $5 and $6, respectively; the latter lasts."""

from __future__ import annotations

import re
from collections import Counter

from eightk.wording.accepted import Acceptance

_TOLD = re.compile(
    r"\b(?:respectively|in\s+(?:that|the\s+same)\s+order|the\s+latter|the\s+former(?!\s+(?-i:[A-Z])|\s+[a-z-]+(?:\s+[a-z-]+)?\s+of\b)"
    r"|the\s+(?:first|second)(?=\s+(?:of|is|was|will|shall|may|has)\b)|(?:first|last)[ -](?:mentioned|named))\b",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"(?<!\bMrs)(?<!\b(?:Mr|Ms|Dr|No|Co))(?<!\bInc)(?<!\bCorp)(?<![\s.][A-Z])\.\s+(?=[A-Z(])")
_WORD = re.compile(r"[A-Za-z0-9$][\w.,$%-]*")
_FAR = 600
"""Characters after a sentence in which the next one is looked for."""


def is_told_by_place(approved: str, accepted: Acceptance) -> bool:
    """Whether words stand in another order, and the sentence after tells of them by their place."""
    here = accepted.approved
    return not _is_in_order(here.text, accepted.draft.text) and bool(_TOLD.search(_next(approved, here.end)))


def _next(text: str, end: int) -> str:
    """The sentence after the one in which a passage ends."""
    first = _SENTENCE.search(text, max(0, end - 1), end + _FAR)
    if first is None:
        return ""
    last = _SENTENCE.search(text, first.end(), first.end() + _FAR)
    return text[first.end() : last.end() if last else first.end() + _FAR]


def _is_in_order(ours: str, theirs: str) -> bool:
    """Whether the words that stand once in either passage stand in the same order in both, and none is one of a row
    that is accepted word by word: “death” as “disability or death”."""
    mine, other = _once(ours), _once(theirs)
    fewer, more = sorted((mine.keys(), other.keys()), key=len)
    if fewer < more and not more.isdisjoint(("and", "or")):
        return False
    return [word for word in mine if word in other] == [word for word in other if word in mine]


def _once(text: str) -> dict[str, int]:
    """The words that stand once, in their order."""
    found = Counter(word.rstrip(".,").lower() for word in _WORD.findall(text))
    return {word: count for word, count in found.items() if count == 1}
