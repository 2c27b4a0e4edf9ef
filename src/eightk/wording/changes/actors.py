"""Who is named in a text: parties, people by their surnames, boards, and "he" where one person is meant."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from eightk.wording.lexicon import is_word
from eightk.wording.statements.vocabulary import HONORIFICS
from eightk.wording.units import Unit

_ROLES = (
    "board stockholders shareholders stockholder shareholder committee management trustee trustees lenders lender "
    "bank subsidiary parent manager insurers underwriters court auditor borrower landlord tenant buyer purchaser "
    "seller company executive employee agent customer supplier licensee licensor guarantor registrant"
)
_ROLE = frozenset(_ROLES.split())
_SAME: Mapping[str, str] = MappingProxyType(
    {
        "shareholders": "stockholders",
        "shareholder": "stockholders",
        "stockholder": "stockholders",
        "purchaser": "buyer",
        "employee": "executive",
    }
)
_ENTITIES_WORDS = (
    "inc corp corporation llc lp ltd plc company bank trust holdings group capital partners limited co fund energy "
    "bancorp n.a s.a systems industries international university association authority agency department county "
    "state"
)
_ENTITIES = frozenset(_ENTITIES_WORDS.split())
_HONOURED = ("Mr", "Ms", "Mrs", "Dr")
_EITHER = frozenset(("either", "each", "neither", "both"))
_WORDS = re.compile(r"[\w.&-]+")
_PAPERS = "plan agreement note notes lease amendment bonds bond loan facility shares indenture report release date"
_THINGS = frozenset(
    f"{_PAPERS} merger offering award awards units options project event transaction letter policy period".split()
)
"""What a defined term may stand for beside somebody."""
EITHER = "either party"
_HE = frozenset(("he", "she"))
_HIS = frozenset(("his", "her"))
PERSON = "person "
"""Before the surname of somebody with a title, whom "he" may mean."""


@dataclass(frozen=True, slots=True)
class Actor:
    """Somebody named at the units from `first` to `last`; `owns` where the name is in the possessive."""

    name: str
    first: int
    last: int
    owns: bool


def actors(units: Sequence[Unit]) -> tuple[Actor, ...]:
    """Everybody whom a text names, in order; "he" is the one person that it names, or nobody."""
    found = tuple(_found(units))
    known = {unit.text.casefold().removeprefix("the "): _party(unit) for unit in units if unit.kind == "party"}
    people = {each.name for each in found if each.name.startswith(PERSON)}
    known["he"] = people.pop() if len(people) == 1 else ""
    named = (replace(each, name=known.get(each.name, each.name).removeprefix(PERSON)) for each in found)
    return tuple(each for each in named if each.name)


def _found(units: Sequence[Unit]) -> Iterator[Actor]:
    at = 0
    while at < len(units):
        name, last = _at(units, at)
        if name:
            owns = units[last - 1].text.endswith(("'s", "s'", "\u2019s", "s\u2019")) or units[last - 1].key in _HIS
            yield Actor(name, at, last, owns)
        at = last


def _at(units: Sequence[Unit], at: int) -> tuple[str, int]:
    unit = units[at]
    if unit.key in HONORIFICS or _is_surname(units, at):
        last = at + 1
        while last < len(units) and units[last].kind == "word" and units[last].text[:1].isupper():
            last += 1
        words = [plain(each.key) for each in units[at:last] if each.kind == "word"]
        return _run(words, unit.key in HONORIFICS), last
    if unit.kind == "party":
        return ("" if plain(unit.text.split()[-1].casefold()) in _THINGS else _party(unit)), at + 1
    if unit.kind != "word":
        return "", at + 1
    word = plain(unit.key)
    if word in ("party", "parties") and at and units[at - 1].key in _EITHER:
        return EITHER, at + 1
    if word in _ROLE:
        return _SAME.get(word, word), at + 1
    return ("he" if word in _HE or word in _HIS else ""), at + 1


def _is_surname(units: Sequence[Unit], at: int) -> bool:
    """Whether a name begins that no title and no definition gives: a capital, and no English word."""
    unit = units[at]
    if unit.kind != "word" or not unit.text[:1].isupper() or len(unit.text) < 2 or unit.text.isupper():
        return False
    return not is_word(plain(unit.key))


def _run(words: Sequence[str], is_titled: bool) -> str:
    """A person by the surname, a company by the first word of its name; nobody for the name of an agreement."""
    if not words:
        return ""
    if is_titled:
        return f"{PERSON}{words[-1]}"
    if len(words) == 1 or _ENTITIES & set(words):
        return words[0]
    return "" if is_word(words[-1]) else words[-1]


def _party(unit: Unit) -> str:
    """A party by its key; a person by the surname, so that a party that is a person is the one whom "he" means."""
    if unit.text.startswith(_HONOURED):
        return f"{PERSON}{plain(unit.text.split()[-1].casefold())}"
    words = [word.strip(".") for word in _WORDS.findall(unit.key.partition(":")[2].casefold())]
    is_person = 1 < len(words) < 5 and not _ENTITIES & set(words) and not is_word(words[-1])
    return f"{PERSON}{words[-1]}" if is_person else unit.key


def plain(word: str) -> str:
    """A word without the sign of the possessive."""
    return word.replace("\u2019", "'").removesuffix("'s").rstrip("'")
