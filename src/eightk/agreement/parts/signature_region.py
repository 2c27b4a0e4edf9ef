"""Where the parties of an agreement sign."""

from __future__ import annotations

import re

from ..conformed import Block, ConformedCopy
from ..copy.signatures import is_witness
from .alike import party_called
from .parties import Parties
from .signature_forms import BEHALF, GAP

_DATE_LINE = re.compile(r"dated?: ?.{0,30}", re.IGNORECASE)
_CLOSING = re.compile(
    r"(?:sincerely|very truly yours|yours (?:very )?truly|best regards|regards|respectfully),?\s", re.IGNORECASE
)
_FORM_LINES = 14
_NOBODY = Parties()
_LONGEST = 200_000
_LONGEST_LINE = 600
"""Characters of a line above which it is prose."""


def signature_region(copy: ConformedCopy, parties: Parties = _NOBODY) -> tuple[int, int]:
    """Where the parties sign: from the testimonium or the first signature to the end, or to the first annex."""
    end = next((each.start for each in copy.sections if each.annex == each.number), len(copy.text))
    body = [block for block in copy.blocks if block.start < end and block.text]
    first = next((i for i, b in enumerate(body) if b.kind == "signature" or is_witness(b.text)), None)
    if first is None:
        return _unmarked(body, parties, end)
    while first and _names_signatory(body[first - 1], parties):
        first -= 1
    return body[first].start, min(end, body[first].start + _LONGEST)


def _names_signatory(block: Block, parties: Parties) -> bool:
    """Whether a line right above the first mark says for whom it stands."""
    if block.label or block.kind == "title":
        return False
    cells = (cell for row in block.lines if len(row) <= _LONGEST_LINE for cell in GAP.split(row.strip()))
    return any(_is_signatory(BEHALF.sub("", _CLOSING.sub("", cell), count=1), parties) for cell in cells)


def _is_signatory(cell: str, parties: Parties) -> bool:
    words = cell.rstrip(" :,")
    if not words or len(words.split()) > 8:
        return False
    label = words.upper() in ("EXECUTIVE", "EMPLOYEE", "COMPANY")
    return label or _DATE_LINE.fullmatch(words) is not None or party_called(parties, words) is not None


def _unmarked(body: list[Block], parties: Parties, end: int) -> tuple[int, int]:
    """A form that nobody signed: the last lines that name the parties."""
    last = [block for block in body[-_FORM_LINES:] if _names_signatory(block, parties)]
    return (last[0].start, end) if last else (end, end)
