"""Who acts changed: the Board became the stockholders, the lenders the agent."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from eightk.wording.changes.account import Account
from eightk.wording.changes.actors import EITHER
from eightk.wording.changes.acts import Act, is_near, is_same, often
from eightk.wording.changes.reading import Reading, Stretch
from eightk.wording.changes.rule import ChangeRule, Shown

_ACTORS = """
board; stockholders shareholders stockholder shareholder; committee committees; management; trustee trustees
lenders lender bank banks; guarantor guarantors; manager managers
insurer insurers; underwriter underwriters; court courts; auditor auditors; borrower borrowers
landlord lessor; tenant lessee; buyer purchaser purchasers; seller sellers; arbitrator arbitrators; regulator regulators
employees; customers; suppliers; landlords; creditors; noteholders bondholders
"""

_MOST = 200
"""Acts that are looked at."""


def _table() -> Mapping[str, str]:
    groups = [group.split() for group in _ACTORS.replace("\n", ";").split(";") if group.strip()]
    return MappingProxyType({word: group[0] for group in groups for word in group})


_ACTOR = _table()


def _shown(account: Account) -> Iterator[Shown]:
    """Someone whom the draft names nowhere, and someone whom it names more often, one of them new or gone."""
    ours, theirs = _named(account.ours), _named(account.theirs)
    for gone in ours - theirs:
        for come in theirs - ours:
            if not theirs[gone] and not ours[come] and not {gone, come} & _named(account.shared).keys():
                yield Shown(f"“{gone}” became “{come}”", _place(account.ours, gone), _place(account.theirs, come))


def _named(reading: Reading) -> Counter[str]:
    found: Counter[str] = Counter()
    for word, times in reading.words.items():
        if actor := _ACTOR.get(word.removesuffix("'s").rstrip("'")):
            found[actor] += times
    return found


def _place(reading: Reading, actor: str) -> Stretch:
    return next(
        (unit.start, unit.end)
        for unit in reading.spelled
        if _ACTOR.get(unit.key.removesuffix("'s").rstrip("'")) == actor
    )


def _turned(account: Account) -> Iterator[Shown]:
    """One and the same act, that somebody else does, or that is done to somebody else."""
    sides = account.ours, account.theirs
    ours, theirs = map(_by_act, sides)
    for act in sorted(ours.keys() & theirs.keys())[:_MOST]:
        before, after = ours[act], theirs[act]
        if len(before) != 1 or len(after) != 1 or is_same(before[0], after[0]):
            continue
        one, other = before[0], after[0]
        times = [often(each.units, act[0]) for each in sides]
        is_ambiguous = EITHER in (one.actor, other.actor) or not account.is_near
        if times[0] != times[1] or (is_ambiguous and max(times) > 1):
            continue
        if not _is_near(account.ours, other) and not _is_near(account.theirs, one):
            said = f"“{one.text}” became “{other.text}”"
            yield Shown(said, (one.start, one.end), (other.start, other.end))


def _is_near(reading: Reading, act: Act) -> bool:
    return is_near(reading.units, reading.actors, act.verb, act.actor)


def _by_act(reading: Reading) -> dict[tuple[str, str], list[Act]]:
    found: dict[tuple[str, str], list[Act]] = {}
    for act in reading.acts:
        found.setdefault((act.verb, act.role), []).append(act)
    return found


def _either(account: Account) -> Iterator[Shown]:
    yield from _shown(account)
    yield from _turned(account)


RULE = ChangeRule(
    "DIFF-ACTOR",
    "Who acts changed",
    "One text names the Board, the stockholders, a committee or the like, the other someone else in its place.",
    ("The Board appointed him to that post in May.", "In May he was named to that post by the stockholders."),
    ("The stockholders elected him to that post.", "He was elected to that post by the shareholders."),
    showing=_either,
)
