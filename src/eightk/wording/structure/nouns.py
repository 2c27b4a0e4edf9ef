"""Who can be recognised without a grammar: a party, a person by name, one of the usual actors of a disclosure."""

from __future__ import annotations

from collections.abc import Sequence

from eightk.wording.structure.rule import words
from eightk.wording.structure.verbs import FINITE
from eightk.wording.units import Unit

ACTORS = words(
    "company corporation registrant issuer partnership trust bank board committee lender lenders executive employee",
    "employer consultant buyer seller sellers purchaser purchasers borrower guarantor parent holder holders",
    "stockholders shareholders landlord tenant lessor lessee licensor licensee supplier parties trustee agent",
)
_BEFORE_ACTORS = words("compensation audit nominating administrative selling special")
GOES_ON = words(
    "of in on at by for from to with under pursuant as and or but , ; : . ( ) - that which who whom whose if unless",
    "when where while until through before after during since upon without within effective will shall may must can",
    "would could should was were is are be been has have had not the a an any all each its his her their this these",
    "it he she they so than because subject also then held owned",
)
"""Words that never continue a name."""
_ACTING = FINITE | words("entered resigned agreed retired terminates")
_LONGEST_NAME = 6


def named(units: Sequence[Unit], at: int) -> int:
    """The index after one definite actor that begins at `at`, or `at` where none does.

    "the Company", "the Compensation Committee", "Mr. Hall", "Ostara Pharma AG". It is whole: what follows cannot be
    part of it, and it is not one of several joined by "and"."""
    end = _actor(units, at)
    if end == at or (end < len(units) and not _stops(units[end])):
        return at
    return end


def _stops(unit: Unit) -> bool:
    """Whether a unit cannot be part of the name before it: one of some small words, a value, a verb in small type."""
    if unit.is_fact:
        return unit.kind not in ("name", "party", "office", "reference")
    return unit.key in GOES_ON or unit.key in _ACTING


def _actor(units: Sequence[Unit], at: int) -> int:
    if at >= len(units):
        return at
    if units[at].key == "the":
        return _called(units, at + 1) or at
    if units[at].key == "either" and key_at(units, at + 1) == "party":
        return at + 2
    return _proper(units, at)


def _called(units: Sequence[Unit], at: int) -> int | None:
    if at < len(units) and units[at].kind == "party":
        return at + 1
    at += key_at(units, at) in _BEFORE_ACTORS
    if key_at(units, at) == "board" and [key_at(units, at + 1), key_at(units, at + 2)] == ["of", "directors"]:
        return at + 3
    return at + 1 if key_at(units, at) in ACTORS else None


def _proper(units: Sequence[Unit], at: int) -> int:
    """A name in capitals, with Mr. before it or Inc. after it."""
    if units[at].kind == "party":
        return at + 1
    end = at + (units[at].kind == "name")
    first = end
    while end < len(units) and end - first < _LONGEST_NAME and _is_in_name(units, end):
        end += 1
    if end == first:
        return at
    while key_at(units, end + 1) == "." and len(units[end].text) == 1 and units[end].text.isupper():
        end += 2  # N.V., S.A.
    return end + (end < len(units) and units[end].kind == "name")


def _is_in_name(units: Sequence[Unit], at: int) -> bool:
    return is_proper(units[at]) and not (len(units[at].text) == 1 and key_at(units, at + 1) == ".")


def is_proper(unit: Unit) -> bool:
    """A word in capitals that is no small word."""
    return unit.kind == "word" and not unit.rule and unit.text[:1].isupper() and unit.key not in GOES_ON


def key_at(units: Sequence[Unit], at: int) -> str:
    """The key of a unit, or nothing beyond the ends."""
    return units[at].key if 0 <= at < len(units) else ""
