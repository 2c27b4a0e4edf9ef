"""Only came or went: solely, exclusively, no other."""

from __future__ import annotations

from collections.abc import Iterator

from eightk.wording.changes.account import Account
from eightk.wording.changes.opposites import came_or_went, opposed
from eightk.wording.changes.reading import Reading, Stretch
from eightk.wording.changes.rule import NOWHERE, ChangeRule, Shown, first_of
from eightk.wording.changes.senses import head_of
from eightk.wording.form.place import Place

_SOLE = frozenset(("only", "sole"))
_BEFORE = frozenset(("the", "its", "his", "her", "their"))
_STAND_INS = ("only", "excluding", "negation", "instead", "unless", "nor", "ending", "mutual", "one of two")
"""Senses by which a text may say that there is no other."""
_bare = came_or_went("only")


def _only(place: Place, account: Account) -> str | None:
    if account.gained("negation") or account.gained("excluding"):  # no others than these
        return None
    return _bare(place, account)


def _shown(account: Account) -> Iterator[Shown]:
    """The only thing of a kind, where the other text has that kind and nothing that tells that it is alone."""
    for thing, (start, end) in _alone(account.ours, account.theirs, account):
        yield Shown(f"“only” of “{thing}” is left out", (start, end), NOWHERE)
    for thing, (start, end) in _alone(account.theirs, account.ours, account):
        yield Shown(f"“only” of “{thing}” is added", NOWHERE, (start, end))


def _alone(here: Reading, there: Reading, account: Account) -> Iterator[tuple[str, Stretch]]:
    units = here.spelled
    for before, word, thing in zip(units, units[1:], units[2:], strict=False):
        is_alone = before.key in _BEFORE and word.key in _SOLE and there.stems[head_of(thing)]
        if is_alone and not any(reading.senses[each] for each in _STAND_INS for reading in (there, account.shared)):
            yield thing.text, (word.start, thing.end)


RULE = ChangeRule(
    "DIFF-EXCLUSIVITY",
    "Only came or went",
    "“Only”, “solely” or “exclusive” came or went in an otherwise equal sentence.",
    ("He may sell only the vested units to them.", "He may sell the vested units to them."),
    ("It assumes only these debts.", "It assumes no debts other than these."),
    first_of(_only, opposed("mainly", "only")),
    _shown,
)
