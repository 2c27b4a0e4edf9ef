"""A name took another's place, or lost or gained its suffix."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import combinations
from operator import attrgetter

from eightk.wording.changes.account import Account
from eightk.wording.changes.capitals import GENERAL, Name
from eightk.wording.changes.reading import Reading
from eightk.wording.changes.rule import (
    NOWHERE,
    ChangeRule,
    Shown,
    first_of,
    is_calm,
    is_order,
    is_tight,
    quoted,
    retitles,
    sentence_at,
    words,
)
from eightk.wording.changes.senses import STEM
from eightk.wording.changes.value import replaced
from eightk.wording.form.place import Place
from eightk.wording.lexicon import is_word
from eightk.wording.units import Unit

_SUFFIXES = frozenset(f"name:{suffix}" for suffix in ("Jr", "Sr", "II", "III", "IV"))
_PRONOUNS_WORDS = "he she his her it its they their them him such this that the a an"
_MOST = 300
"""Names of a text that are looked at."""
_SHORT = 3
"""Letters of initials of which several may be told with an "s" after them, at most."""
_VALUES = frozenset(("date", "money", "time"))
_MUTUAL = frozenset(("with", "between", "among"))
_PRONOUNS = frozenset(_PRONOUNS_WORDS.split())
_TITLES = frozenset(f"name:{title}" for title in ("Mr", "Mrs", "Ms", "Dr"))


def _exchanged(place: Place, account: Account) -> str | None:
    sides = [words(side) for side in (place.removed, place.added)]
    if not all(map(_is_capital, sides)) or not is_tight(place) or not is_calm(place) or is_order(place):
        return None
    if any(unit.kind in _VALUES for side in sides for unit in side):
        return None
    is_titled = _follows(place, _TITLES) and len(sides[0]) == len(sides[1]) == 1
    if not any(map(_is_name, sides)) and not is_titled and not _are_titles(place):
        return None
    before, after = ({word for unit in side for word in unit.text.split()} for side in sides)
    is_part = before <= after or after <= before  # Mr. Voss, Harlan Voss
    ours, theirs = _letters(place.removed), _letters(place.added)
    is_part = is_part or ours.endswith(theirs) or theirs.endswith(ours)  # JP Morgan, JPMorgan
    is_part = is_part or _is_mutual(place, account) or retitles(place)
    return None if is_part else f"the name {quoted(place.removed)} became {quoted(place.added)}"


def _is_mutual(place: Place, account: Account) -> bool:
    """Whether two parties only changed sides of what both do: A entered into it with B, B with A."""
    start, end = sentence_at(place.ours, place.hunk.first, place.hunk.last)
    if not any(unit.key in _MUTUAL for unit in _within(account.ours.units, start, end)):
        return False
    sides = ((place.removed, account.theirs), (place.added, account.ours))
    return all(unit.key in there.vocabulary for side, there in sides for unit in words(side) if unit.kind == "word")


def _within(units: Sequence[Unit], start: int, end: int) -> Iterator[Unit]:
    """The units that begin in a stretch of the text."""
    at = bisect_left(units, start, key=attrgetter("start"))
    while at < len(units) and units[at].start < end:
        yield units[at]
        at += 1


def _letters(units: Sequence[Unit]) -> str:
    return "".join(letter for unit in units for letter in unit.text.casefold() if letter.isalnum())


def _is_capital(units: Sequence[Unit]) -> bool:
    return (
        bool(units)
        and not any(unit.key in _PRONOUNS for unit in units)
        and all(unit.text[:1].isupper() or unit.kind == "party" for unit in units)
    )


def _are_titles(place: Place) -> bool:
    """Whether one capitalised word within a sentence took another's place: the Audit Committee, the Risk Committee."""
    sides = [words(side) for side in (place.removed, place.added)]
    is_first = place.hunk.first == 0 or place.ours[place.hunk.first - 1].kind == "mark"
    return not is_first and all(len(side) == 1 and side[0].key not in GENERAL for side in sides)


def _is_name(units: Sequence[Unit]) -> bool:
    """Whether one of some words is a party or no English word."""
    return any(
        unit.kind == "party" or (unit.kind == "word" and len(unit.text) > 1 and not _is_english(unit)) for unit in units
    )


def _follows(place: Place, keys: frozenset[str]) -> bool:
    return place.hunk.first > 0 and place.ours[place.hunk.first - 1].key in keys


def _is_english(unit: Unit) -> bool:
    return is_word(unit.key.removesuffix("'s"))


def _suffix(place: Place, account: Account) -> str | None:
    for side, is_strange in ((place.removed, account.is_lost), (place.added, account.is_new)):
        for unit in side:
            if unit.key in _SUFFIXES and is_strange(unit):
                return f"the suffix {quoted([unit])} stands in one text only"
    return None


def _shown(account: Account) -> Iterator[Shown]:
    """Names of which one text has a telling word that the other has nowhere."""
    for name, strange in _strange(account.ours, account.theirs, account):
        yield Shown(f"the name “{_titled(strange)}” is not in the draft", (name.start, name.end), NOWHERE)
    for name, strange in _strange(account.theirs, account.ours, account):
        yield Shown(f"the name “{_titled(strange)}” is not in the approved wording", NOWHERE, (name.start, name.end))


def _titled(strange: Sequence[str]) -> str:
    return " ".join(strange).title()


def _strange(here: Reading, there: Reading, account: Account) -> Iterator[tuple[Name, list[str]]]:
    for name in here.names[:_MOST]:
        new = [word for word in name.words if word not in GENERAL and len(word) > 1 and word not in there.vocabulary]
        new = [word for word in new if word[:STEM] not in there.beginnings]
        if not new or _is_given(name, new) or _is_abbreviated(name, there):
            continue
        if strange := [word for word in new if word not in account.shared.vocabulary]:
            yield name, strange


def _is_abbreviated(name: Name, there: Reading) -> bool:
    """Whether the other text has the initials of a name, or the name of which it is the initials."""
    own = "".join(name.words).upper()
    if own in there.written_together or own in there.acronyms:
        return True
    parts = {name.initials[first:last] for first, last in combinations(range(len(name.initials) + 1), 2)}
    if not parts.isdisjoint(there.acronyms):
        return True
    one = own.removesuffix("S") if len(own) > _SHORT else own  # CEOs
    return any(own in other.initials or one in other.initials for other in there.names[:_MOST])


def _is_given(name: Name, strange: Sequence[str]) -> bool:
    """Whether only given names are left out, or written: Harlan Voss, Mr. Voss."""
    return name.words[-1] not in strange and name.words[-1] not in GENERAL and not is_word(name.words[-1])


RULE = ChangeRule(
    "DIFF-NAME",
    "A name changed",
    "Another name stands in an otherwise equal sentence, or a name lost or gained its Jr. or III.",
    ("The board appointed Mr. Oyelaran to it.", "The board appointed Mr. Anscombe to it."),
    ("Mr. Oyelaran and Mr. Anscombe met in May.", "Mr. Anscombe and Mr. Oyelaran met in May."),
    first_of(_exchanged, replaced("name", "name"), _suffix),
    _shown,
)
