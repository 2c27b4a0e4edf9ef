"""Who does what in a text, as far as plain signs show it: "X will pay", "paid by X", "X was appointed"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from eightk.wording.units import Unit

_IRREGULAR: Mapping[str, str] = MappingProxyType(
    dict(
        pair.split("/")
        for pair in (
            "paid/pay pays/pay payment/pay payments/pay payable/pay made/make makes/make gave/give given/give gives/give "
            "held/hold holds/hold sold/sell sells/sell sale/sell bought/buy buys/buy took/take taken/take takes/take "
            "lent/lend borne/bear bore/bear bears/bear chose/choose chosen/choose sent/send withdrew/withdraw "
            "withdrawn/withdraw left/leave leaves/leave told/tell issuance/issue transferred/transfer"
        ).split()
    )
)
_ROLES = (
    "board stockholders shareholders committee management trustee trustees lenders lender bank subsidiary parent manager "
    "insurers underwriters court auditor borrower landlord tenant buyer purchaser seller company executive employee "
    "agent customer supplier licensee licensor guarantor registrant"
)
_ROLE = frozenset(_ROLES.split())
_SAME: Mapping[str, str] = MappingProxyType({"shareholders": "stockholders", "purchaser": "buyer", "employee": "executive"})
_AUXILIARY = frozenset("will shall may must would can could has have had did does do might should agreed agrees to".split())
_BEING = frozenset("is are was were be been being".split())
_BETWEEN = frozenset("also not never then only now promptly immediately currently automatically each both hereby".split())
_TITLES = frozenset(("name:Mr", "name:Ms", "name:Mrs", "name:Dr"))
_HE = frozenset(("he", "she"))
_ENDINGS = ("ed", "tion", "ment", "sion", "ance", "ence", "able", "ible", "al")
_HONOURED = ("Mr", "Ms", "Mrs", "Dr")
_APOSTROPHE, _PLAIN = "\u2019", "'"
_BACK = 6
_NEAR = 3
_AHEAD = 6
_STEM = 5
DOES, UNDERGOES = "does", "undergoes"


@dataclass(frozen=True, slots=True)
class Act:
    """Somebody who does an act, or to whom it is done, and where he is named."""

    verb: str
    role: str
    actor: str
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Actor:
    name: str
    first: int
    last: int


def acts(units: Sequence[Unit]) -> tuple[Act, ...]:
    """The acts of a text that are plain to see."""
    actors = list(_actors(units))
    people = {actor.name for actor in actors if actor.name.startswith("person ")}
    only = people.pop() if len(people) == 1 else "person"
    found: list[Act] = []
    for actor in actors:
        name = only if actor.name == "he" else actor.name
        if name == "person":
            continue
        for verb, role in (*_by(units, actor), *_subject(units, actor)):
            run = units[actor.first : actor.last]
            text = " ".join(unit.text for unit in run)
            found.append(Act(verb, role, name, text, run[0].start, run[-1].end))
    return tuple(found)


def is_near(units: Sequence[Unit], verb: str, actor: str) -> bool:
    """Whether somebody is named within a few words of an act, in whatever way: the Committee's approval."""
    at = [place for place, unit in enumerate(units) if unit.kind == "word" and _verb(unit.key) == verb]
    near = {there for place in at for there in range(max(0, place - _NEAR), min(len(units), place + _NEAR + 1))}
    return any(_mentioned(units[there]) == actor for there in near)


def _mentioned(unit: Unit) -> str:
    if unit.kind == "party":
        return _party(unit)
    word = unit.key.removesuffix("'s").rstrip("'")
    singular = next((role for role in (word, f"{word}s") if role in _ROLE), "")
    if singular:
        return _SAME.get(singular, singular)
    return f"person {word}" if unit.text[:1].isupper() else ""


def _actors(units: Sequence[Unit]) -> Iterator[_Actor]:
    at = 0
    while at < len(units):
        name, last = _actor(units, at)
        if name:
            yield _Actor(name, at, last)
        at = last


def _actor(units: Sequence[Unit], at: int) -> tuple[str, int]:
    unit = units[at]
    if unit.key in _TITLES:
        last = at + 1
        while last < len(units) and units[last].kind == "word" and units[last].text[:1].isupper():
            last += 1
        owned = last > at + 1 and units[last - 1].key.endswith("'s")
        return (f"person {units[last - 1].key}", last) if last > at + 1 and not owned else ("", last)
    if unit.text.endswith(("'s", "s'", "\u2019s", "s\u2019")):
        return "", at + 1
    if unit.kind == "party":
        return _party(unit), at + 1
    if unit.kind == "word" and unit.key in _ROLE:
        return _SAME.get(unit.key, unit.key), at + 1
    return ("he" if unit.kind == "word" and unit.key in _HE else ""), at + 1


def _party(unit: Unit) -> str:
    """A person by the surname, so that a party that is a person is the one whom "he" means."""
    if not unit.text.startswith(_HONOURED):
        return unit.key
    return f"person {unit.text.split()[-1].casefold().replace(_APOSTROPHE, _PLAIN).removesuffix(_PLAIN + 's')}"


def _by(units: Sequence[Unit], actor: _Actor) -> Iterator[tuple[str, str]]:
    """What is done by somebody: the nearest act before "by"."""
    at = actor.first - 1
    while at >= 0 and units[at].key in ("the", "its", "either", "such", "a"):
        at -= 1
    if at < 1 or units[at].key != "by":
        return
    for there in range(at - 1, max(-1, at - 1 - _BACK), -1):
        unit = units[there]
        if unit.key in (".", ";", ",") or unit.kind == "party":
            return
        if unit.kind == "word" and (unit.key in _IRREGULAR or unit.key.endswith(_ENDINGS)):
            yield _verb(unit.key), DOES
            return


def _subject(units: Sequence[Unit], actor: _Actor) -> Iterator[tuple[str, str]]:
    """What somebody does: the word after the auxiliaries that follow him."""
    if actor.first and units[actor.first - 1].key in ("of", "to", "by", "from", "with", "and", "or", "for", "between"):
        return
    if actor.first > 1 and units[actor.first - 1].key == "the" and units[actor.first - 2].key in ("of", "to", "by", "from", "with", "and", "or", "for", "between"):
        return
    has_auxiliary, is_passive = False, False
    for unit in units[actor.last : actor.last + _AHEAD]:
        if unit.kind != "word":
            return
        if unit.key in _AUXILIARY:
            has_auxiliary = True
        elif unit.key in _BEING:
            is_passive = True
        elif unit.key not in _BETWEEN:
            if is_passive and (unit.key.endswith("ed") or unit.key in _IRREGULAR):
                yield _verb(unit.key), UNDERGOES
            elif not is_passive and (has_auxiliary or unit.key.endswith(("ed", "s")) or unit.key in _IRREGULAR):
                yield _verb(unit.key), DOES
            return


def _verb(word: str) -> str:
    base = _IRREGULAR.get(word, word)
    return base if len(base) <= _STEM else base[:_STEM]
