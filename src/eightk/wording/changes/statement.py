"""A statement or a condition was left out, or one was added."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from eightk.wording.changes.account import Account
from eightk.wording.changes.reading import bag
from eightk.wording.changes.rule import ChangeRule, quoted, words
from eightk.wording.form.place import Place
from eightk.wording.units import Unit

_FEWEST = 3
_MOST_BESIDE = 2
_SHARE = 0.7
_NEAR = 60
_IN_RETURN = 3


def _left_out(place: Place, account: Account) -> str | None:
    near = place.theirs[max(0, place.hunk.start - _NEAR) : place.hunk.stop + _NEAR]
    said, else_said = account.ours.stems, account.theirs.stems
    is_only_here = _is_only_here(place.removed, place.added, said - else_said)
    found = is_only_here and _is_unreturned(place.removed, near, else_said - said)
    return f"{quoted(place.removed)} is left out" if found else None


def _added(place: Place, account: Account) -> str | None:
    near = place.ours[max(0, place.hunk.first - _NEAR) : place.hunk.last + _NEAR]
    said, else_said = account.theirs.stems, account.ours.stems
    is_only_here = _is_only_here(place.added, place.removed, said - else_said)
    found = is_only_here and _is_unreturned(place.added, near, else_said - said)
    return f"{quoted(place.added)} is added" if found else None


def _is_only_here(run: Sequence[Unit], beside: Sequence[Unit], lost: Counter[str]) -> bool:
    """Whether one text alone has a run of words, most of which the other has less often."""
    said = bag(run)
    gone = (said & lost).total()
    return len(words(beside)) <= _MOST_BESIDE and gone >= max(_FEWEST, _SHARE * said.total())


def _is_unreturned(run: Sequence[Unit], near: Sequence[Unit], new: Counter[str]) -> bool:
    """Whether the other text has, near the place, few new words that could say the same."""
    return _IN_RETURN * (bag(near) & new).total() <= bag(run).total()


OMITTED = ChangeRule(
    "DIFF-OMITTED",
    "A statement was left out",
    "A run of words is left out, and the draft says most of them nowhere and little that could stand for them.",
    (
        "He will be paid, subject to continued employment through vesting. It is due.",
        "He will be paid. It is due.",
    ),
    ("He retired, and the board thanked him warmly.", "The board thanked him warmly when he retired."),
    _left_out,
)
ADDED = ChangeRule(
    "DIFF-ADDED",
    "A statement was added",
    "A run of words is added that the approved wording says mostly nowhere.",
    (
        "He will be paid. It is due.",
        "He will be paid, subject to continued employment through vesting. It is due.",
    ),
    ("The board thanked him warmly when he retired.", "He retired, and the board thanked him warmly."),
    _added,
)
