"""The number of an exhibit, an item or a section is in one text only, or two of them traded places."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from eightk.wording.changes.account import Account
from eightk.wording.changes.capitals import GENERAL
from eightk.wording.changes.reading import Reading
from eightk.wording.changes.rule import NOWHERE, ChangeRule, Shown
from eightk.wording.units import Unit

_FIGURE = re.compile(r"(?<!\d)\d+(?:\.\d+|[A-Z]{1,2})")
_KINDS = frozenset(("word", "reference"))
_RESPECTIVELY = "respectively"
_BACK = 16
_RANGE = frozenset(("through", "to", "until", "-", "\u2013"))
_MOST = 100
"""Numbers that a range may stand for, at most."""


def figures(units: Sequence[Unit]) -> dict[str, Unit]:
    """Numbers with a point or a letter that are no amounts: 10.17, 9.01, 280G; 10.2 also in "10.1 through 10.3"."""
    found: dict[str, Unit] = {}
    for at, unit in enumerate(units):
        if unit.kind not in _KINDS:
            continue
        every = _FIGURE.findall(unit.text)
        if every and at > 1 and units[at - 1].key in _RANGE and (first := _FIGURE.findall(units[at - 2].text)):
            found |= dict.fromkeys(_between(first[-1], every[0]), unit)
        found |= dict.fromkeys(every, unit)
    return found


def _between(first: str, last: str) -> Iterator[str]:
    """The numbers between two of one series: 10.2 and 10.3 between 10.1 and 10.4."""
    series, _, low = first.partition(".")
    same, _, high = last.partition(".")
    if series == same and low.isdecimal() and high.isdecimal() and int(high) - int(low) < _MOST:
        yield from (f"{series}.{each}" for each in range(int(low) + 1, int(high)))


def _shown(account: Account) -> Iterator[Shown]:
    ours, theirs = figures(account.ours.units), figures(account.theirs.units)
    shared = figures(account.shared.units).keys() if ours.keys() != theirs.keys() else ours.keys()
    for figure in sorted(ours.keys() - theirs.keys() - shared):
        yield Shown(f"the number “{figure}” is not in the draft", (ours[figure].start, ours[figure].end), NOWHERE)
    for figure in sorted(theirs.keys() - ours.keys() - shared):
        yield Shown(
            f"the number “{figure}” is not in the approved wording", NOWHERE, (theirs[figure].start, theirs[figure].end)
        )
    yield from _turned(account)


def _turned(account: Account) -> Iterator[Shown]:
    """Numbers in another order before "respectively", and what they are numbers of in the same."""
    ours, theirs = _row(account.ours), _row(account.theirs)
    if not ours or not theirs:
        return
    before, after = ([figure for figure, _ in row] for row in (ours, theirs))
    if before != after and sorted(before) == sorted(after) and _names(account.ours) == _names(account.theirs):
        (_, one), (_, other) = ours[0], theirs[0]
        yield Shown(f"{', '.join(before)} became {', '.join(after)}", (one.start, one.end), (other.start, other.end))


def _row(reading: Reading) -> list[tuple[str, Unit]]:
    at = next((at for at, unit in enumerate(reading.units) if unit.key == _RESPECTIVELY), 0)
    near = reading.units[max(0, at - _BACK) : at]
    return [(found, unit) for unit in near if unit.kind in _KINDS for found in _FIGURE.findall(unit.text)]


def _names(reading: Reading) -> list[tuple[str, ...]]:
    words = (tuple(word for word in name.words if word not in GENERAL) for name in reading.names)
    return [each for each in words if each]


RULE = ChangeRule(
    "DIFF-REFERENCE",
    "The number of an exhibit or a section changed",
    "One text has the number of an exhibit, an item or a section that the other has nowhere, or in another order.",
    ("They are filed as Exhibits 10.13 through 10.17 to it.", "As Exhibits 10.13 through 10.16 they are filed."),
    ("They are filed as Exhibits 10.13 and 10.17 to it.", "Exhibits 10.17 and 10.13 are those that are filed."),
    showing=_shown,
)
