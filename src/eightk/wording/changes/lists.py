"""The lists of a text: life, health, accident and disability insurance."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from eightk.wording.changes.senses import head_of
from eightk.wording.units import Unit

_LINKS = frozenset(("and", "or"))
_BREAKS = frozenset('.;:()"')
_LONGEST = 5
"""Words of an item between two commas."""
_AT_ENDS = 2
"""Words of content of the first and the last item, of which no mark tells where they begin and end."""
_MOST = 12
_WITH_WORDS = "the a an any its his her their and or other"
_WITH = frozenset(_WITH_WORDS.split())
"""Words that an item may have beside its words of content."""
_NO_THING = ("ed", "ing", "ly")
_OWNERS = ("'s", "s'")
_NO_ITEM_WORDS = (
    "provided that subject upon under without within during after before either both each respectively together with "
    "case lies sets side time following first second third last certain same multiplied whole part parts person "
    "dated terms lower higher less more when where whether otherwise again well also there hereof thereof hereto "
    "thereto herein once twice now then nobody anybody everyone anyone none pursuant sole solely amended prior "
    "further such will shall must may would have been were does"
)
_NO_ITEM = frozenset(_NO_ITEM_WORDS.split())


_CLAUSES = frozenset(("which", "that", "who", "whose", "when", "where", "while", "if", "because", "as"))
"""Words after which a thing and what it does follow: the year in which the sale falls."""


@dataclass(frozen=True, slots=True)
class Item:
    """An item of a list by its words of content, and its place."""

    heads: frozenset[str]
    start: int
    end: int


def lists(units: Sequence[Unit]) -> Iterator[tuple[Item, ...]]:
    """The lists of two items or more, each by its link word."""
    for at, unit in enumerate(units):
        if unit.kind == "word" and unit.key in _LINKS:
            runs = [*reversed(list(_before(units, at))), *_after(units, at)]
            items = tuple(item for run in runs if (item := _item(run)))
            if len(items) > 1:
                yield items


def _before(units: Sequence[Unit], at: int) -> Iterator[Sequence[Unit]]:
    """The items before a link word, the nearest first."""
    last = at - 1 if at and units[at - 1].key == "," else at
    for _ in range(_MOST):
        first = last
        while (
            first > 0
            and units[first - 1].key != ","
            and units[first - 1].key not in _BREAKS
            and last - first < _LONGEST
        ):
            first -= 1
        if first > 0 and units[first - 1].key == "," and first < last:
            yield units[first:last]
            last = first - 1
        else:
            near = units[max(0, last - _LONGEST) : last]
            run = _ended(list(reversed(near)))
            before = [unit.key for unit in near[: len(near) - len(run)] if unit.key not in _WITH]
            yield () if before and before[-1] in _CLAUSES else run
            return


def _after(units: Sequence[Unit], at: int) -> Iterator[Sequence[Unit]]:
    yield _ended(units[at + 1 : at + 1 + _LONGEST])


def _ended(units: Sequence[Unit]) -> list[Unit]:
    """The words next to the list, up to a mark, the link of another list, or two words of content."""
    found: list[Unit] = []
    for unit in units:
        is_item = bool(head_of(unit)) or unit.key in _WITH
        if (
            unit.kind == "mark"
            or unit.key in _LINKS
            or not is_item
            or sum(bool(head_of(each)) for each in found) == _AT_ENDS
        ):
            break
        found.append(unit)
    return found


def _item(run: Sequence[Unit]) -> Item | None:
    heads = frozenset(head for unit in run if (head := head_of(unit)))
    if not heads or any(not head_of(unit) and unit.key not in _WITH for unit in run):
        return None
    if any(
        unit.is_fact or unit.text[:1].isupper() or unit.key in _NO_ITEM or unit.key.endswith(_OWNERS) for unit in run
    ):
        return None
    if len(heads) == 1 and any(unit.key.endswith(_NO_THING) for unit in run):
        return None
    return Item(heads, min(unit.start for unit in run), max(unit.end for unit in run))
