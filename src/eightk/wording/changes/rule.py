"""What a rule that names a change is, and the evidence that the rules look for at a place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from eightk.wording.changes.account import Account
from eightk.wording.changes.reading import Reading, Stretch, spell, written
from eightk.wording.changes.senses import Sense
from eightk.wording.form.place import Place
from eightk.wording.statements.sentences import ENDS
from eightk.wording.units import Unit

TIGHT = 4
"""Words on either side of a place up to which an exchange can be seen as one of word for word."""
_BESIDE = 2
_SENTENCE = 150
_REWRITTEN = 1.0
_SHOWN = 60
_LIST = 4
_ONE_AND_SEVERAL = frozenset({"name:Mr", "name:Messrs"})
_LINKS = frozenset(("and", "or"))

Naming = Callable[[Place, Account], str | None]
"""The sentence for counsel, or None where there is no evidence of a change."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A change that the texts as wholes show: the sentence for counsel, and where either text has it."""

    said: str
    ours: Stretch
    theirs: Stretch


Showing = Callable[[Account], Iterable[Shown]]
NOWHERE: Stretch = (0, 0)


def names_nothing(place: Place, account: Account) -> None:
    """For rules that look at whole texts."""


def shows_nothing(account: Account) -> tuple[Shown, ...]:
    """For rules that look at places."""
    return ()


@dataclass(frozen=True, slots=True)
class ChangeRule:
    """A rule that names a change: `code` says what moved, and more than one rule may bear it.

    `names` is a pair of texts of which it must name the change; `refuses` is a pair that looks alike and in which
    no rule may name any."""

    code: str
    title: str
    why: str
    names: tuple[str, str]
    refuses: tuple[str, str]
    naming: Naming = names_nothing
    showing: Showing = shows_nothing


def gone(place: Place, account: Account) -> list[Sense]:
    """The senses of the approved wording that touch the units of a place."""
    return _touching(account.ours, place.removed)


def come(place: Place, account: Account) -> list[Sense]:
    """The senses of the draft that touch the units of a place."""
    return _touching(account.theirs, place.added)


def lost(place: Place, account: Account) -> list[Sense]:
    """Senses that go at a place and that the draft as a whole has less often: gone, not only elsewhere."""
    return [sense for sense in gone(place, account) if account.gained(sense.name) < 0]


def gained(place: Place, account: Account) -> list[Sense]:
    """Senses that come at a place and that the draft as a whole has more often."""
    return [sense for sense in come(place, account) if account.gained(sense.name) > 0]


def _touching(reading: Reading, units: Sequence[Unit]) -> list[Sense]:
    return reading.at(units[0].start, units[-1].end) if units else []


def is_tight(place: Place, most: int = TIGHT, beside: int = _BESIDE) -> bool:
    """Whether a few words changed in an otherwise equal neighbourhood: equal units on either side of them."""
    if max(len(words(place.removed)), len(words(place.added))) > most:
        return False
    hunk = place.hunk
    return _same(place, range(-1, -beside - 1, -1), hunk.first, hunk.start) and _same(
        place, range(beside), hunk.last, hunk.stop
    )


def _same(place: Place, steps: range, mine: int, other: int) -> bool:
    return all(_key(place.ours, mine + step) == _key(place.theirs, other + step) for step in steps)


def _key(units: Sequence[Unit], at: int) -> str:
    return units[at].key if 0 <= at < len(units) else ""


def is_calm(place: Place) -> bool:
    """Whether the sentence was not rewritten: at most half of its other words differ between the texts."""
    near = [_around(*side) for side in place.sides]
    if _are_alike(*near):
        return True
    mine, other = map(_words_of, near)
    differ = sum(((mine - other) + (other - mine)).values())
    return differ <= _REWRITTEN * min(mine.total(), other.total())


def _around(units: Sequence[Unit], first: int, last: int) -> list[Unit]:
    """The units of the sentence around a place, but for those of the place itself."""
    near: list[Unit] = []
    for side in (reversed(units[max(0, first - _SENTENCE) : first]), units[last : last + _SENTENCE]):
        for unit in side:
            if unit.key in ENDS:
                break
            near.append(unit)
    return near


def _are_alike(ours: Sequence[Unit], theirs: Sequence[Unit]) -> bool:
    """Whether all units are written and read alike, so that none of their words differs."""
    if len(ours) != len(theirs):
        return False
    return all(mine[:3] == other[:3] and mine.rule == other.rule for mine, other in zip(ours, theirs, strict=True))


def _words_of(units: Sequence[Unit]) -> Counter[str]:
    return Counter(word.key for word in spell(units) if word.kind != "mark")


def retitles(place: Place) -> bool:
    """Whether “Mr.” became “Messrs.” or the other way: Mr. Hall and Mr. Bell, Messrs. Hall and Bell."""
    return {unit.key for unit in words((*place.removed, *place.added))} == _ONE_AND_SEVERAL


def sentence_at(units: Sequence[Unit], first: int, last: int) -> tuple[int, int]:
    """The offsets of the sentence around some units."""
    least, most = max(0, first - _SENTENCE), min(len(units), last + _SENTENCE)
    while first > least and units[first - 1].key not in ENDS:
        first -= 1
    while last < most and units[last].key not in ENDS:
        last += 1
    return (units[first].start, units[last - 1].end) if first < last else (0, 0)


def is_order(place: Place) -> bool:
    """Whether what stands at a place only stands elsewhere in the same list: A and B, B and A."""
    ours, theirs = (
        {unit.key for unit in (*units[max(0, first - _LIST) : first], *units[last : last + _LIST])}
        for units, first, last in place.sides
    )
    before, after = {unit.key for unit in words(place.removed)}, {unit.key for unit in words(place.added)}
    return bool(_LINKS & ours & theirs) and after <= ours and before <= theirs


def words(units: Sequence[Unit]) -> list[Unit]:
    """The units that are no marks."""
    return [unit for unit in units if unit.kind != "mark"]


def became(place: Place, called: str = "") -> str:
    """What stands at the place in either text, as a sentence."""
    before, after = quoted(place.removed), quoted(place.added)
    what = f" ({called})" if called else ""
    if not before:
        return f"{after} was added{what}"
    return f"{before} became {after}{what}" if after else f"{before} was left out{what}"


def quoted(units: Sequence[Unit]) -> str:
    """The words of some units in quotation marks, cut short if they are long; "" for none."""
    text = " ".join(" ".join(unit.text for unit in written(units)).split())
    shown = text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"
    return f"“{shown}”" if shown else ""


def first_of(*namings: Naming) -> Naming:
    """The first sentence that one of several ways of looking finds."""

    def name(place: Place, account: Account) -> str | None:
        return next((said for naming in namings if (said := naming(place, account))), None)

    return name
