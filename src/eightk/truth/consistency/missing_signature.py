"""A party of the preamble for whom nobody signs, where others do."""

from __future__ import annotations

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
    if not any(block.signed for block in blocks) or reading.opening.is_letter:
        return
    known = [party for party in reading.parties.named if party.name]
    missing = [party for party in known if not any(block.of is party for block in blocks)]
    stray = [block for block in blocks if block.of is None]
    start, end = signature_region(reading.copy, reading.parties)
    signing = " ".join(normal_words(reading.text[start:end]))
    for party in missing:
        if len(stray) < len(missing) and " ".join(core_of(normal_words(party.name))) not in signing:
            message = f"nobody signs for “{party.name}”, whom the opening names as a party"
            yield Variance(message, (Place(party.start, party.end),))
    for block in blocks:
        if _is_left_open(block, blocks) and block.of is not None:
            yield Variance(_open_message(block.of), (Place(block.start, max(block.end, block.start + 1)),))


def _is_left_open(block: SignatureBlock, blocks: tuple[SignatureBlock, ...]) -> bool:
    """Whether a line to sign on is blank, and the same party has no other that is signed."""
    return not block.is_signed and not any(other.of is block.of and other.is_signed for other in blocks)


def _open_message(party: PreambleParty) -> str:
    return f"the line for “{party.name}” is not signed, and others are"


_HEAD = (
    'This Agreement is made on May 4, 2026, among Brindle Optics, Inc. (the "Company"), John Roe ("Roe") and Erin '
    'Hall ("Hall").\n\n'
    "1. Term. It ends on May 31, 2026.\n\nIN WITNESS WHEREOF, the parties have signed.\n\n"
)

RULE = Rule(
    code="CONS025",
    title="a party for whom nobody signs",
    why="An agreement that a party has not signed may not bind it; the exhibit must be the executed copy, complete.",
    finds=(Example(f"{_HEAD}BRINDLE OPTICS, INC.\n\nBy: /s/ Orla Finch\n\n/s/ John Roe\n"),),
    leaves=(Example(f"{_HEAD}BRINDLE OPTICS, INC.\n\nBy: /s/ Orla Finch\n\n/s/ John Roe\n\n/s/ Erin Hall\n"),),
    find=_find,
)
