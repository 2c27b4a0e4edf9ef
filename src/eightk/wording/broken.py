"""Words that do not follow one another in English, in one of two texts alone: be will paid, was has appointed.

The rules read past what is built wrongly. What such a sentence says, only its author knows, so it goes to counsel.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

_MODAL = "will|would|shall|should|may|might|must|can|could"
_IS = "is|are|was|were"
_NOUN = r"(?<!-)(?<!at )(?<![Hh]is )(?<![Hh]er )(?<![Tt]he )(?<!a )"
"""Not after these: employment at will is, his will may."""
_MEANT = r"(?<!it )(?<!he )(?<!they )"
"""Not after these: the rights that it has are."""
_PAIRS = (
    (r"(?<!case may )be|been", f"{_MODAL}|{_IS}|has|have"),
    (_IS, f"be|{_MODAL}|{_IS}|has|have"),
    (rf"{_MEANT}(?:has|have|had)", f"be|being|{_MODAL}|{_IS}"),
    (rf"{_NOUN}(?:{_MODAL})", f"{_MODAL}|{_IS}|has|had|been|being"),
    (r"(?<!or )(?<!if )not", f"{_MODAL}|{_IS}|has"),
    ("a|an|the", "a|an|the|its|his|their|our"),
)
_BROKEN = re.compile("|".join(rf"\b(?:{first})(?=\s+(?:{second})\b)" for first, second in _PAIRS))
_NEXT = re.compile(r"\S+\s+(\w+)")


Piece = tuple[int, str]
"""Where a piece of a text begins, and the piece."""


def broken(text: Sequence[Piece], other: Sequence[Piece]) -> Iterator[tuple[int, int]]:
    """Where a text has two such words one after the other, more often than the other text has these two."""
    here = list(_found(text))
    known = Counter(key for _, _, key in _found(other)) if here else Counter()
    for start, end, key in here:
        if known[key]:
            known[key] -= 1
        else:
            yield start, end


def _found(pieces: Sequence[Piece]) -> Iterator[tuple[int, int, tuple[str, str]]]:
    """Each such pair of words; a word set twice is none."""
    for offset, text in pieces:
        for first in _BROKEN.finditer(text):
            pair = _NEXT.match(text, first.start())
            if pair and pair[1] != first[0]:
                yield offset + first.start(), offset + pair.end(), (first[0], pair[1])
