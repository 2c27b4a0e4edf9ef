"""The letter or numeral of a class changed: Class A became Class B."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from eightk.wording.changes.account import Account
from eightk.wording.changes.reading import Reading, Stretch
from eightk.wording.changes.rule import ChangeRule, Shown, became, is_tight, words
from eightk.wording.changes.senses import stem
from eightk.wording.form.place import Place

_WORDS = "class series tranche tier group section annex schedule type phase grade level"
_LABELLED = frozenset(_WORDS.split())
_LONGEST = 4
_BODIES = frozenset(("committee", "agent", "trustee"))
_OWNERS = ("'s", "s'", "\u2019s", "s\u2019")


def _label(place: Place, account: Account) -> str | None:
    before, after, first = words(place.removed), words(place.added), place.hunk.first
    if len(before) != 1 or len(after) != 1 or not first or place.ours[first - 1].key not in _LABELLED:
        return None
    is_short = max(len(before[0].text), len(after[0].text)) <= _LONGEST
    return became(place, "a label") if is_short and is_tight(place) else None


def _shown(account: Account) -> Iterator[Shown]:
    """The audit committee became the compensation committee, the administrative agent the collateral agent."""
    ours, theirs = _bodies(account.ours), _bodies(account.theirs)
    for body in sorted(ours.keys() & theirs.keys()):
        gone, come = ours[body] - theirs[body], theirs[body] - ours[body]
        if len(gone) == len(come) == 1 and not {f"{word} {body}" for word in gone | come} & _known(account.shared):
            (before,), (after,) = gone, come
            said = f"“{before} {body}” became “{after} {body}”"
            yield Shown(said, _at(account.ours, before, body), _at(account.theirs, after, body))


def _bodies(reading: Reading) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for before, unit in pairwise(reading.spelled):
        if unit.key in _BODIES and before.kind == "word" and stem(before.key) and not before.key.endswith(_OWNERS):
            found.setdefault(unit.key, set()).add(before.key)
    return found


def _known(reading: Reading) -> set[str]:
    return {f"{word} {body}" for body, words_before in _bodies(reading).items() for word in words_before}


def _at(reading: Reading, word: str, body: str) -> Stretch:
    spelled = pairwise(reading.spelled)
    return next((one.start, two.end) for one, two in spelled if one.key == word and two.key == body)


RULE = ChangeRule(
    "DIFF-LABEL",
    "The letter or numeral of a class changed",
    "Class A and Class B, Series I and Series II are different securities.",
    ("He sold 500 shares of Class A stock to them.", "He sold 500 shares of Class B stock to them."),
    ("He sold shares of Class A stock.", "Shares of the stock of Class A were sold by him."),
    _label,
    _shown,
)
