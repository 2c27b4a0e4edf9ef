"""Someone and the office he holds, in either order: Mark Hall, the Company's President; the Company's President, Mark
Hall."""

from __future__ import annotations

from eightk.wording.shifts.kinds import kind
from eightk.wording.shifts.shift import Move, Shift
from eightk.wording.statements.noun_list import DOCUMENTS, PEOPLE, SOMEONE
from eightk.wording.statements.vocabulary import BE, HAVE, HONORIFICS, MODALS, PREPOSITIONS, SMALL, words
from eightk.wording.touches.line import Line
from eightk.wording.touches.people import OF_SOMEONE
from eightk.wording.units import Unit

_OWNERS = words("company's our its corporation's bank's the")
_COMPANIES = words(
    "associates bancorp bancshares bank board capital company corp corporation directors financial fund group holdings",
    "inc llc llp lp ltd partners partnership plc trust",
)
_SUFFIXES = words("name:Jr name:Sr name:II name:III name:IV")
_BEFORE = words("with by and")
_GOES_ON = MODALS | HAVE | BE | words("dated effective pursuant that to under which who")
_LONGEST = 5
"""Words of an office between its owner and its title at most."""


def _holds(move: Move) -> bool:
    """Mark Hall, the Company's President, resigned: the Company's President, Mark Hall, resigned."""
    early, late = move.early, move.late
    line, (first, last) = early.line, early.phrase
    if not _is_person(line, first, last) or not _is_office(line, *early.over):
        return False
    if line.key(last) != "," or late.line.key(late.over[1]) != ",":
        return False
    return _begins(line, first) and _ends(line, early.over[1]) and _ends(late.line, late.phrase[1])


def _is_person(line: Line, first: int, last: int) -> bool:
    """Whether a name of one person stands there: Mr. Hall, Mark A. Hall, Jr."""
    if line.kind(first) == "party" and last == first + 1:
        return line.key(first) in line.people or _is_full(line.units[first])
    at, capitals = first + (line.key(first) in HONORIFICS), int(line.key(first) in HONORIFICS)
    while at < last:
        is_initial = line.key(at) == "." and at > first and len(line.key(at - 1)) == 1
        is_suffix = line.key(at) in _SUFFIXES and at + 1 == last
        if not (is_initial or is_suffix or _is_name(line, at)):
            return False
        capitals += not (is_initial or is_suffix)
        at += 1
    return capitals > 1


def _is_full(party: Unit) -> bool:
    """Whether a party is known by the name of a person."""
    names = party.key.partition(":")[2].strip("“”").split()
    is_whole = len(names) > 1 and all(each[:1].isupper() for each in names)
    return is_whole and party.text == " ".join(names) and names[-1].lower().strip(".,") not in _COMPANIES


def _is_name(line: Line, at: int) -> bool:
    key = line.key(at)
    is_word = line.kind(at) == "word" and key.isalpha() and key not in SMALL - {"a", "i"}
    return is_word and line.is_capital(at) and key not in DOCUMENTS | SOMEONE | PEOPLE


def _is_office(line: Line, first: int, last: int) -> bool:
    """Whether it is one person's offices there, by whose they are: the Company's President and Treasurer."""
    is_party = line.kind(first) == "party" and line.key(first + 1) == "'s"
    at = first + (2 if is_party else line.key(first) in _OWNERS)
    at += line.key(first) == "the" and line.key(at) in _OWNERS
    found = 0
    while first < at < last:
        at = _title(line, at)
        if at == 0 or at > last:
            return False
        found = at
        at += line.key(at) == "," and at < last
        at += line.key(at) == "and" and at < last
    return found == last


def _title(line: Line, at: int) -> int:
    """The place after one office, with its field or what it is an office of; 0 if none begins here."""
    for place in range(at, at + _LONGEST):
        if line.kind(place) == "office" and not line.key(place).endswith("'s"):
            return _field(line, place + 1)
        if line.kind(place) != "word" or not (line.is_open(place) or line.key(place) in ("interim", "former")):
            return 0
    return 0


def _field(line: Line, at: int) -> int:
    """The place after what tells more of an office: of the Company, of Sales, - Finance."""
    if line.key(at) == "of":
        end = max(line.someone(at + 1), at + 1)
        while end < at + _LONGEST and line.kind(end) == "word" and line.is_capital(end) and line.is_open(end):
            end += 1
        return end if end > at + 1 else 0
    if line.key(at) == "-":
        end = at + 1
        while line.kind(end) == "word" and line.is_capital(end) and line.is_open(end):
            end += 1
        return end if end > at + 1 else 0
    return at


def _begins(line: Line, at: int) -> bool:
    """Whether nothing stands before that may be one of a row, or have the office itself."""
    start = line.starts[at]
    before = line.key(at - 1)
    if at == start:
        return True
    if before == ",":
        return kind(line, start, at - 1) in ("date", "time", "event", "case")
    if before == "of":
        return line.key(at - 2) in OF_SOMEONE
    is_joined = before == "and" and line.key(at - 2) == ","
    return before in _BEFORE and not is_joined


def _ends(line: Line, at: int) -> bool:
    """Whether what follows is of the same one, and none of a row."""
    if line.is_end(at) or line.key(at) == ";":
        return True
    after = at + 1
    if line.key(at) != ",":
        return False
    is_done = line.is_form(after, "past", "third") and not line.is_capital(after)
    return line.key(after) in _GOES_ON or is_done or (line.key(after) in PREPOSITIONS and line.key(after) != "as")


OFFICES = (
    Shift(
        "SHF051",
        "someone and his office in either order",
        "The one set off by commas tells who the other is; neither is one of a row.",
        (
            (
                "Mark A. Hall, the Company's President, resigned in May.",
                "The Company's President, Mark A. Hall, resigned in May.",
            ),
            (
                "The Company signed a lease with Mark A. Hall, its President and Treasurer.",
                "The Company signed a lease with its President and Treasurer, Mark A. Hall.",
            ),
        ),
        (
            (
                "Mark A. Hall, the Company's President, and Jo Bell resigned in May.",
                "The Company's President, Mark A. Hall, and Jo Bell resigned in May.",
            ),
            (
                "Jo Bell, Mark A. Hall, the Company's President, and Al Reed resigned.",
                "Jo Bell, the Company's President, Mark A. Hall, and Al Reed resigned.",
            ),
        ),
        moves=_holds,
    ),
)
