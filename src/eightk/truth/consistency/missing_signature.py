"""A party of the preamble for whom nobody signs, where others do."""

from __future__ import annotations

import re
from collections.abc import Iterator

from eightk.agreement.parts.parties import PreambleParty
from eightk.agreement.parts.signature_blocks import SignatureBlock
from eightk.agreement.parts.signature_region import signature_region
from eightk.truth.consistency.passage import Place
from eightk.truth.consistency.reading import Reading
from eightk.truth.consistency.rule import Example, Rule, Variance
from eightk.truth.consistency.spellings import core_of, normal_words


def _find(reading: Reading) -> Iterator[Variance]:
    blocks = reading.signatures
    if not any(block.signed for block in blocks):
        return
    yield from _missing(reading)
    told: list[PreambleParty] = []
    for block in blocks:
        if block.of is not None and block.of not in told and _is_left_open(reading, block):
            told.append(block.of)
            yield Variance(_open_message(block.of), (Place(block.start, max(block.end, block.start + 1)),))


def _missing(reading: Reading) -> Iterator[Variance]:
    """Parties with no line to sign on; a letter that nobody accepts needs its writer's alone."""
    if reading.opening.is_letter and not _ACCEPTED.search(reading.text):
        return
    blocks = reading.signatures
    known = [party for party in reading.parties.named if party.name]
    missing = [party for party in known if not any(block.of is party for block in blocks)]
    stray = [block for block in blocks if block.of is None]
    start, end = signature_region(reading.copy, reading.parties)
    signing = " ".join(normal_words(reading.text[start:end]))
    for party in missing:
        if len(stray) < len(missing) and " ".join(core_of(normal_words(party.name))) not in signing:
            message = f"nobody signs for “{party.name}”, whom the opening names as a party"
            yield Variance(message, (Place(party.start, party.end),))


def _is_left_open(reading: Reading, block: SignatureBlock) -> bool:
    """Whether a party's line to sign on bears no signature; one that is typed behind "By:" without "/s/" is one."""
    typed = block.by and bool(block.name) and block.name in reading.text[block.start : block.end]
    return not typed and not any(other.signed for other in reading.signatures if other.of is block.of)


def _open_message(party: PreambleParty) -> str:
    return f"the line for “{party.name}” is not signed, and others are"


_ACCEPTED = re.compile(r"\b(?:agreed|accepted|acknowledged)\b[^.]{0,40}(?:[:,]|$)", re.IGNORECASE | re.MULTILINE)
"""What a letter has above the line on which the other side signs."""

_HEAD = (
    'This Agreement is made on May 4, 2026, among Brindle Optics, Inc. (the "Company"), John Roe ("Roe") and Erin '
    'Hall ("Hall").\n\n'
    "1. Term. It ends on May 31, 2026.\n\nIN WITNESS WHEREOF, the parties have signed.\n\n"
)

RULE = Rule(
    code="CONS025",
    title="a party for whom nobody signs",
    why="An agreement that a party has not signed may not bind it; the exhibit must be the executed copy, complete.",
    finds=(
        Example(f"{_HEAD}BRINDLE OPTICS, INC.\n\nBy: /s/ Orla Finch\n\n/s/ John Roe\n"),
        Example(
            f"{_HEAD}BRINDLE OPTICS, INC.\n\nBy: /s/ Orla Finch\n\n/s/ John Roe\n\n____________________\nErin Hall\n"
        ),
    ),
    leaves=(Example(f"{_HEAD}BRINDLE OPTICS, INC.\n\nBy: /s/ Orla Finch\n\n/s/ John Roe\n\n/s/ Erin Hall\n"),),
    find=_find,
)
