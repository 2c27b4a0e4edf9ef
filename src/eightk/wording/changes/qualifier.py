"""A qualifier came or went: interim, mutual, written, irrevocable, to his knowledge."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from eightk.wording.changes.account import Account
from eightk.wording.changes.bound import paired
from eightk.wording.changes.bounds import ROUGH
from eightk.wording.changes.opposites import came_or_went, net
from eightk.wording.changes.reading import Reading, Stretch
from eightk.wording.changes.rule import NOWHERE, ChangeRule, Shown, became, first_of, gained, lost
from eightk.wording.form.place import Place

_QUALIFIERS = (
    *("interim", "knowledge", "in cash", "in writing", "former", "proposed", "irrevocable"),
    *("as amended", "rough", "part", "mainly", "material", "unvested", "business"),
)


_RARE = (
    ("interim", "“interim”"),
    ("knowledge", "a qualifier of knowledge"),
    ("business", "“business”"),
    ("pro rata", "“pro rata”"),
    ("material", "“material”"),
    ("irrevocable", "“irrevocable”"),
    ("in writing", "“in writing”"),
    ("nearly all", "“substantially all” or the like"),
    ("gross negligence", "“gross negligence”"),
    ("net", "“net”"),
    ("gross", "“gross”"),
    ("quarterly", "“quarterly”"),
    ("monthly", "“monthly”"),
    ("weekly", "“weekly”"),
    ("daily", "“daily”"),
    ("with cause", "“for cause”"),
    ("without cause", "“without cause”"),
    ("good reason", "“for good reason”"),
    ("no good reason", "“without good reason”"),
    ("expectation", "an expectation"),
)
"""Words that a rewording hardly leaves out or puts in, each with what to call it."""
_ALWAYS = frozenset(("interim", "knowledge", "irrevocable"))
"""Those that count even in a text that is written anew."""


def _knowledge(place: Place, account: Account) -> str | None:
    """To his knowledge: too rare to be said otherwise, so that it counts wherever it stands."""
    here = {sense.name for sense in (*lost(place, account), *gained(place, account))}
    return became(place, "knowledge") if "knowledge" in here else None


def _shown(account: Account) -> Iterator[Shown]:
    yield from _rough(account)
    for sense, called in _RARE:
        yield from _alone(account, sense, called)
    yield from _reason(account)


def _reason(account: Account) -> Iterator[Shown]:
    """Good reason, in one text only: it is a term, and no rewording says it otherwise."""
    ours, theirs = _good(account.ours), _good(account.theirs)
    if (ours is None) == (theirs is None) or account.is_near or _good(account.shared) is not None:
        return
    said = "“good reason” stands in one text only"
    yield Shown(said, ours, NOWHERE) if ours else Shown(said, NOWHERE, theirs or NOWHERE)


def _good(reading: Reading) -> Stretch | None:
    """Where a text first says "good reason"."""
    pairs = pairwise(reading.spelled)
    return next(((one.start, two.end) for one, two in pairs if (one.key, two.key) == ("good", "reason")), None)


def _rough(account: Account) -> Iterator[Shown]:
    """An exact value that is now approximate, or the reverse, with no such word that is said of anything else."""
    for one, other in paired(account):
        if (ROUGH in one.senses) != (ROUGH in other.senses) and account.gained(ROUGH):
            said = "is now approximate" if ROUGH in other.senses else "is no longer approximate"
            yield Shown(f"a value {said}", (one.start, one.end), (other.start, other.end))


def _alone(account: Account, sense: str, called: str) -> Iterator[Shown]:
    """A word that one text alone has, and that is too telling to be left out or put in by a rewording."""
    ours, theirs = account.ours.senses[sense], account.theirs.senses[sense]
    if (ours == 0) == (theirs == 0) or net(account, sense) == 0 or (sense not in _ALWAYS and not account.is_near):
        return
    if account.shared.senses[sense]:
        return
    found = next(each for each in (*account.ours.found, *account.theirs.found) if each.name == sense)
    here = (found.start, found.end)
    said = f"{called} stands in one text only"
    yield Shown(said, here, NOWHERE) if ours else Shown(said, NOWHERE, here)


RULE = ChangeRule(
    "DIFF-QUALIFIER",
    "A qualifier came or went",
    "A word that narrows or weakens what is said came or went in an otherwise equal sentence, and stands nowhere else.",
    ("He is the interim manager of that fund.", "He is the manager of that fund."),
    ("He is the interim manager of that fund.", "He is the acting manager of that fund."),
    first_of(*map(came_or_went, _QUALIFIERS), _knowledge),
    _shown,
)
