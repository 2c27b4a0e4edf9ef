"""A comma that no reading depends on: before the last "and" of a list, or after an opening date."""

from __future__ import annotations

import re
from collections.abc import Sequence

from eightk.wording.form.place import FormRule, Place
from eightk.wording.statements.verb_list import VERB_FORMS
from eightk.wording.units import Unit

_LIST = 24
_OPENING = 7
_ENDS = frozenset({".", ";", ":", "!", "?"})


def _serial(place: Place) -> bool:
    side = _lone_comma(place)
    if side is None:
        return False
    units, at = side
    follows = at + 1 < len(units) and units[at + 1].key in ("and", "or")
    if not follows or _may_be_clause(units, at + 2) or _is_aside(units, at) or _may_name(units, at):
        return False
    if any(unit.key in _OPENING_ANOTHER or _is_done(unit) for unit in units[at + 2 : at + 3]):
        return False
    return _commas_before(units, at) >= 1


def _is_aside(units: Sequence[Unit], at: int) -> bool:
    """Whether the comma may end what stands between two: "Acme, which sold the mill, and left"."""
    for unit in reversed(units[max(0, at - _LIST) : at]):
        if unit.key in _ENDS:
            return False
        if unit.key in _ASIDE:
            return True
    return False


def _may_name(units: Sequence[Unit], at: int) -> bool:
    """Whether the comma may end the name of who was told before: its Chairman, Mr. Hall, and Ms. Bell."""
    first = next((place for place in range(at - 1, -1, -1) if units[place].key in _PARTS), -1)
    if first < 1 or units[first].key != "," or first + 1 == at:
        return False
    named, before = units[first + 1 : at], units[first - 1]
    if before.kind != "office" and before.text[:1].isupper():
        return named[0].key in _OWNED and any(unit.kind == "office" for unit in named)
    is_somebody = before.kind == "office" or any(
        unit.key in _OWNED or unit.key.endswith("'s") for unit in units[max(0, first - 3) : first]
    )
    return is_somebody and all(unit.kind != "office" and unit.text[:1].isupper() for unit in named)


_OPENING_ANOTHER = frozenset(
    {"at", "by", "for", "from", "if", "in", "of", "on", "to", "under", "upon", "with", "without"}
)
"""What opens another phrase, which may be no member of the list before it: disability or retirement, or by him."""
_OWNED = frozenset({"a", "an", "the", "its", "our", "his", "her", "their"})
_PARTS = _ENDS | {",", "and", "or", "(", ")"}
_ASIDE = frozenset({"which", "who", "whom", "whose", "where", "as", "including", "excluding"})


def _is_done(unit: Unit) -> bool:
    """Whether it is a verb in the past: another act may begin, and no member of a list."""
    return any(form == "past" for _, form in VERB_FORMS.get(unit.key, ()))


def _may_be_clause(units: Sequence[Unit], at: int) -> bool:
    """Whether a verb with its time comes next: a clause may end at the comma, and is not the last of a list."""
    for unit in units[at : at + _NEAR]:
        if unit.key in _FINITE:
            return True
        if unit.key in _ENDS or unit.key in (",", "and", "or", "that", "which", "who"):
            return False
    return False


_NEAR = 6
_FINITE = frozenset(
    {"will", "shall", "may", "must", "would", "can", "is", "are", "was", "were", "has", "have", "had", "does", "did"}
)


def _commas_before(units: Sequence[Unit], at: int) -> int:
    """Commas of the same list: between the last full stop and here."""
    found = 0
    for unit in reversed(units[max(0, at - _LIST) : at]):
        if unit.key in _ENDS:
            break
        found += unit.key == ","
    return found


def _after_date(place: Place) -> bool:
    side = _lone_comma(place)
    if side is None or not side[1]:
        return False
    units, at = side
    start = next((place for place in range(at - 1, -1, -1) if units[place].key in _ENDS), -1) + 1
    opening = [unit.text.lower() for unit in units[start : at - 1]]
    return 0 < len(opening) <= _OPENING and units[at - 1].kind == "date" and _PREPOSITIONS.issuperset(opening)


_PREPOSITIONS = frozenset({"on", "as", "of", "and", "or", "about", "effective", "in", "at"})


def _after_adverb(place: Place) -> bool:
    """After one that opens a sentence; after "however" and "further" it tells one reading from another."""
    side = _lone_comma(place)
    if side is None or not side[1]:
        return False
    units, at = side
    start = next((place for place in range(at - 1, -1, -1) if units[place].key in _ENDS), -1) + 1
    return " ".join(unit.key for unit in units[start:at]) in _ADVERBS


_ADVERBS = frozenset(
    {
        *("accordingly", "additionally", "consequently", "currently", "finally", "furthermore", "moreover"),
        *("therefore", "thus", "as a result", "for example", "in addition", "in particular"),
    }
)


def _of_parties(place: Place) -> bool:
    """Between the date of an agreement and those who made it: dated as of May 1, 2012, by and among."""
    side = _lone_comma(place)
    if side is None or side[1] < 2 or side[0][side[1] - 1].kind != "date":
        return False
    units, at = side
    before = [unit.key for unit in units[max(0, at - 4) : at - 1]]
    after = units[at + 1].key if at + 1 < len(units) else ""
    return after in ("among", "between", "by") and (before[-1:] == ["dated"] or before[-3:] == ["dated", "as", "of"])


_WIDE = 250
"""Characters of such a parenthesis on either side of a comma at most."""


def _in_defining(place: Place) -> bool:
    """Beside “each” and “collectively” in a parenthesis that does nothing but give two terms."""
    side = _lone_comma(place)
    if side is None:
        return False
    units, at = side
    text, start = place.texts[place.theirs is units], units[at].start
    first, last = text.rfind("(", max(0, start - _WIDE), start), text.find(")", start, start + _WIDE)
    return 0 <= first < last and _EACH_AND_ALL.fullmatch(text[first : last + 1]) is not None


_TERM = r"(?:(?:the|an?)\s+)?[\"\u201c]([A-Z][\w' \u2019-]{0,60}[\w])[\"\u201d]"
_EACH_AND_ALL = re.compile(
    rf"\(\s*(?:each|individually),?\s+{_TERM},?\s+and,?\s+(?:collectively|together),?\s+{_TERM}\s*\)"
)


def _lone_comma(place: Place) -> tuple[Sequence[Unit], int] | None:
    side = place.one_sided()
    if side is None or side[2] - side[1] != 1 or side[0][side[1]].key != ",":
        return None
    return side[0], side[1]


SERIAL = FormRule(
    code="FORM-SERIAL-COMMA",
    title="the comma before the last of a list",
    why="A list of three or more reads the same with and without it.",
    accepts=("cash, stock and options", "cash, stock, and options"),
    refuses=("the officers who resigned", "the officers, who resigned"),
    proves=_serial,
)
OPENING = FormRule(
    code="FORM-OPENING-COMMA",
    title="the comma after an opening date",
    why="A date that opens a sentence is set off with or without a comma.",
    accepts=("On March 1, 2007 he resigned.", "On March 1, 2007, he resigned."),
    refuses=("He resigned on March 1, 2007 Mr. Hall left.", "He resigned on March 1, 2007, Mr. Hall left."),
    proves=_after_date,
)
ADVERB = FormRule(
    code="FORM-ADVERB-COMMA",
    title="the comma after an opening adverb",
    why="“Accordingly” at the beginning of a sentence is set off with or without a comma.",
    accepts=("Accordingly, the note was paid.", "Accordingly the note was paid."),
    refuses=("Further, payments are due.", "Further payments are due."),
    proves=_after_adverb,
)
PARTIES = FormRule(
    code="FORM-PARTIES-COMMA",
    title="the comma between the date of an agreement and its parties",
    why="Who made an agreement is told after its date with or without a comma.",
    accepts=(
        "It is the lease dated as of May 1, 2012, by and among Acme, Bolt and Cole.",
        "It is the lease dated as of May 1, 2012 by and among Acme, Bolt and Cole.",
    ),
    refuses=(
        "It is the lease dated as of May 1, 2012, by and among Acme, Bolt and Cole.",
        "It is the lease dated as of May 1, 2012 by and among Acme, Bolt and Dole.",
    ),
    proves=_of_parties,
)
DEFINING = FormRule(
    code="FORM-DEFINING-COMMA",
    title="a comma beside “each” or “collectively” in a definition",
    why="The parenthesis gives one term for each and one for all, with or without it.",
    accepts=(
        'He signed two leases (each a "Lease" and collectively the "Leases").',
        'He signed two leases (each, a "Lease" and, collectively, the "Leases").',
    ),
    refuses=(
        'He signed two leases (each a "Lease" and collectively the "Leases").',
        'He signed two leases (each, a "Lease" and, collectively with the deed, the "Leases").',
    ),
    proves=_in_defining,
)
