"""Signature blocks: for whom each signature of the copy stands, whose it is, in what capacity, and its date."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date

from ..conformed import ConformedCopy
from ..copy.lines import is_page_number
from .alike import alike, is_personal, party_called
from .naming import plain_words
from .parties import Parties, read_parties
from .signature_block import SignatureBlock
from .signature_forms import NOTARY
from .signature_lines import SignLine, read_sign_lines
from .signature_region import signature_region

__all__ = ["SignatureBlock", "read_signature_blocks"]

_UNFINISHED = (
    ",",
    " and",
    "&",
    "chief",
    "vice",
    "senior",
    " of",
    " the",
    "executive",
    "financial",
    "operating",
    "general",
)
_FORMS = frozenset(
    {"national", "association", "na", "inc", "llc", "lp", "ltd", "corporation", "company", "corp", "limited"}
)
_MOST_LINES = 3_000
_NEAR = 260
"""Characters from a signature within which a title or a date belongs to it."""


@dataclass(slots=True)
class _Open:
    """A block that is being read."""

    mark: SignLine
    party: str = ""
    name: str = ""
    title: str = ""
    day: date | None = None
    at: int = 0
    """Where its printed name ends."""
    until: int = 0
    """The row in which its title ends."""
    own: bool = False
    """Its party stands above it, and is not that of the signature before."""


@dataclass(slots=True)
class _Reading:
    known: Parties
    blocks: list[_Open] = field(default_factory=list)
    pending: list[SignLine] = field(default_factory=list)
    company: str = ""
    named: _Open | None = None
    witnessed: bool = False
    notarised: bool = False
    skipped: bool = False
    accepted: bool = False
    untitled: bool = False
    """ "Title:" stood alone; the words below it are the title."""
    in_row: int = 1
    """How many lines of the kind that is read stand in its row."""


def read_signature_blocks(copy: ConformedCopy, parties: Parties | None = None) -> tuple[SignatureBlock, ...]:
    """The signature blocks of the agreement itself, annexes left out, in the order of the copy."""
    parties = read_parties(copy) if parties is None else parties
    start, end = signature_region(copy, parties)
    names = sorted({each.name for each in parties.named if each.name}, key=len, reverse=True)
    reading = _Reading(parties)
    lines = read_sign_lines(copy, start, end, tuple(names))[:_MOST_LINES]
    for number, line in enumerate(lines):
        reading.in_row = sum(
            each.kind == line.kind and each.row == line.row for each in lines[max(0, number - 2) : number + 3]
        )
        _take(reading, line)
    _leave_blanks(reading)
    return tuple(_block(reading, each) for each in reading.blocks)


def _take(reading: _Reading, line: SignLine) -> None:
    if _goes_on_as_title(reading, line):
        line = replace(line, kind="title")
    reading.untitled = line.kind == "title" and not line.text
    if line.kind == "witness":
        reading.witnessed, reading.notarised = True, NOTARY.match(line.text) is not None
    elif line.kind in ("party", "label"):
        _take_party(reading, line)
    elif line.kind == "mark":
        _take_mark(reading, line)
    elif line.kind == "name":
        _take_name(reading, line)
    elif line.kind == "title" and reading.blocks:
        _take_title(reading, line)
    elif line.kind == "date" and line.day:
        _take_date(reading, line)
    elif line.kind == "below" and reading.blocks and not reading.blocks[-1].own:
        reading.blocks[-1].party = line.text
    elif line.kind == "other":
        reading.accepted = True


def _goes_on_as_title(reading: _Reading, line: SignLine) -> bool:
    """Whether a line is the title that "Title:" above it led to, or the end of one: CHIEF EXECUTIVE / OFFICER."""
    if line.kind == "label":
        last = reading.blocks[-1] if reading.blocks else None
        return last is not None and last.title.lower().endswith(_UNFINISHED) and line.row - last.until <= 1
    words = line.kind in ("name", "other") and len(line.text) > len("CEO") - 1 and not is_page_number(line.text)
    return reading.untitled and words and _same_name(reading, line.text) is None


def _take_date(reading: _Reading, line: SignLine) -> None:
    """A date is that of the signature above it; of the next one where its party, or an acceptance, stands between."""
    undated = [each for each in reading.blocks if each.day is None]
    waits = reading.accepted or any(each.kind != "date" for each in reading.pending)
    if reading.skipped:
        return
    if reading.in_row > 1 and undated:
        undated[0].day = line.day
    elif undated and not waits and undated[-1] is reading.blocks[-1]:
        undated[-1].day = line.day
    elif waits or not reading.blocks:
        reading.pending.append(line)


def _take_party(reading: _Reading, line: SignLine) -> None:
    """A name or a label above a signature; the name below a label is what the label stands for."""
    reading.witnessed = reading.skipped = False
    waiting = [each for each in reading.pending if each.kind in ("party", "label")]
    own = _same_name(reading, line.text) if line.kind == "party" else None
    if own is not None:
        own.name = own.name or line.text
        return
    if _is_repeated(reading, line):
        return
    whole = f"{waiting[-1].text} {line.text}" if waiting and waiting[-1].kind == line.kind == "party" else ""
    if whole and _is_one_name(reading, waiting[-1].text, line.text):
        reading.pending[reading.pending.index(waiting[-1])] = replace(waiting[-1], text=whole)
    elif waiting and waiting[-1].kind == "label" and line.kind == "party" and _labelled(reading, waiting[-1], line):
        reading.pending[reading.pending.index(waiting[-1])] = line
    else:
        reading.pending.append(line)


def _is_one_name(reading: _Reading, above: str, below: str) -> bool:
    """Whether two lines are one party's name, broken by a narrow column: JPMORGAN / CHASE BANK."""
    one, other = party_called(reading.known, above), party_called(reading.known, below)
    ending = set(plain_words(below)) <= _FORMS
    return ending or (one is None and other is None and party_called(reading.known, f"{above} {below}") is not None)


def _is_repeated(reading: _Reading, line: SignLine) -> bool:
    """Whether a company's name stands once more below its own signature."""
    last = reading.blocks[-1] if reading.blocks else None
    if last is None or line.kind != "party" or any(each.kind != "date" for each in reading.pending):
        return False
    party = party_called(reading.known, line.text)
    return party is not None and party is party_called(reading.known, last.party) and last.party != line.text


def _labelled(reading: _Reading, label: SignLine, line: SignLine) -> bool:
    """Whether a name is the one that a label stands for: a person's behind EXECUTIVE, a company's behind COMPANY."""
    party = party_called(reading.known, line.text)
    personal = label.text.lower() in ("executive", "employee", "consultant", "officer", "director", "individual")
    return party is None or party.kind == "" or (party.kind == "person") == personal


def _same_name(reading: _Reading, text: str) -> _Open | None:
    """The open block that is signed with a name and has none printed yet."""
    return next((each for each in reading.blocks if not each.name and alike(each.mark.text, text)), None)


def _take_mark(reading: _Reading, line: SignLine) -> None:
    last = reading.blocks[-1] if reading.blocks else None
    parties = [each for each in reading.pending if each.kind != "date"]
    if reading.witnessed and not (line.signed and party_called(reading.known, line.text)):
        # "By:" alone under "Attest:" leads to the witness's name on the next line.
        reading.skipped, reading.witnessed = True, reading.notarised or (line.by and not line.text)
        return
    reading.witnessed = False
    if last is not None and not parties and not line.text and not line.by:
        return  # the line that is drawn below a signature
    if last is not None and not parties and line.text and not line.signed and alike(last.mark.text, line.text):
        last.name = last.name or line.text  # "By: Jane Roe" below "/s/ Jane Roe"
        return
    if last is not None and not last.mark.text and not parties and line.text and not last.name:
        last.mark = replace(line, by=last.mark.by or line.by)  # "By:" with "/s/ Jane Roe" on the next line
        return
    _open_block(reading, line, parties)


def _open_block(reading: _Reading, line: SignLine, parties: list[SignLine]) -> None:
    fitting = next((each for each in parties if line.text and alike(each.text, line.text)), None)
    companies = [each for each in parties if line.by and not is_personal(reading.known, each.text)]
    taken = fitting or next(iter((*companies, *parties)), None)
    block = _Open(line, taken.text if taken else "")
    if taken is None and line.by and not is_personal(reading.known, line.text):
        block.party = reading.company
    if taken is not None:
        reading.pending.remove(taken)
        reading.company = taken.text if line.by or taken.kind == "party" else reading.company
    dated = next((each for each in reading.pending if each.kind == "date"), None)
    if dated is not None:
        reading.pending.remove(dated)
        block.day = dated.day
    reading.skipped = reading.accepted = False
    block.own = taken is not None
    reading.blocks.append(block)


def _take_name(reading: _Reading, line: SignLine) -> None:
    if reading.skipped:
        return
    block = _same_name(reading, line.text) if line.text else None
    if block is None:
        unnamed = [each for each in reading.blocks if not each.name and not each.mark.text]
        block = (unnamed[0] if reading.in_row > 1 else unnamed[-1]) if unnamed else None
        if block is None and line.text and is_personal(reading.known, line.text):
            reading.pending.append(replace(line, kind="party"))
        elif (
            block is not None and party_called(reading.known, block.party) and not _may_sign(reading, block, line.text)
        ):
            block = next((each for each in unnamed if _may_sign(reading, each, line.text)), None)
    if block is not None and line.text:
        block.name, block.at = line.text, line.end
        reading.named = block


def _may_sign(reading: _Reading, block: _Open, name: str) -> bool:
    """Whether a printed name may stand under a block: not another party's own name."""
    own = party_called(reading.known, name)
    return own is None or not block.party or party_called(reading.known, block.party) is own


def _take_title(reading: _Reading, line: SignLine) -> None:
    if reading.skipped or not line.text:
        return
    last = reading.named or reading.blocks[-1]
    goes_on = line.text[:1].islower() or line.text.startswith("&") or last.title.lower().endswith(_UNFINISHED)
    if last.title and line.row - last.until <= 1 and goes_on:
        last.title, last.until = f"{last.title} {line.text.strip(' ,')}", line.row
        return
    untitled = [each for each in reading.blocks if not each.title and not _is_individual(reading, each)]
    block = reading.named if reading.named in untitled else (untitled[-1] if untitled else None)
    if block is not None and line.start - max(block.mark.end, block.at) < _NEAR:
        block.title, block.until = line.text.strip(" ,"), line.row


def _is_individual(reading: _Reading, block: _Open) -> bool:
    party = party_called(reading.known, block.party or block.mark.text or block.name)
    return party is not None and party.kind == "person"


def _leave_blanks(reading: _Reading) -> None:
    """Parties named on the page whose line to sign on the copy has lost: "ACME, INC.   EXECUTIVE" over one "By:"."""
    signed = {id(party_called(reading.known, each.party)) for each in reading.blocks}
    for line in reading.pending:
        party = party_called(reading.known, line.text)
        if line.kind != "date" and party is not None and id(party) not in signed:
            signed.add(id(party))
            blank = replace(line, kind="mark", text="", signed="")
            name = line.text if line.kind == "party" and party.kind == "person" else ""
            reading.blocks.append(_Open(blank, line.text, name))


def _block(reading: _Reading, block: _Open) -> SignatureBlock:
    mark = block.mark
    name = block.name or mark.text
    of = party_called(reading.known, block.party)
    personal = party_called(reading.known, name) if of is None else None
    if personal is not None and (personal.kind == "person" or not (mark.by or block.party)):
        of = personal
    if of is None and not block.party and reading.known.source == "letter":
        # Whoever signs a letter and is not its addressee signs for the company that writes it.
        of = next((each for each in reading.known.named if each.kind == "company"), None)
    return SignatureBlock(block.party, of, mark.signed, name, block.title, block.day, mark.start, mark.end, mark.by)
