"""Nouns that are said in two ways: all of its assets, all its assets; cash of $5, $5 in cash; a price of $5, $5."""

from __future__ import annotations

from eightk.wording.statements.nodes import Mark, Phrase, Thing
from eightk.wording.statements.vocabulary import words

_PARTS = words("all any each both certain some most substantially-all none")
_PERIODS = {"monthly": "month", "annual": "year", "yearly": "year", "quarterly": "quarter", "weekly": "week"}
_PLAIN = words(
    "base cash salary new initial minimum guaranteed gross aggregate consulting advisory management monitoring retainer",
    "flat fixed basic current target monthly annual yearly quarterly weekly director total rental rent",
)
"""Beside which a period says how often it is paid: an annual meeting fee is another thing."""
_SUMS = words("price amount sum rate")
_VALUES = frozenset({"money", "percent"})


def simplified(thing: Thing) -> Thing:
    """The thing in the one way of saying it."""
    part = _only_of(thing)
    if part is not None and part.kind == "money":
        periodic(thing, part)
    if part is None:
        return _single(thing)
    if thing.core[-1:] and thing.head in _PARTS and len(thing.core) == 1 and not thing.kind == "money":
        part.marks.insert(0, Mark(thing.head))
        part.marks += [mark for mark in thing.marks if not (isinstance(mark, Phrase) and mark.node is part)]
        part.is_owned = False
        return _single(part)
    if thing.kind == "money" and _is_bound(thing) and part.kind == "word" and not part.marks and len(thing.marks) == 2:
        part.marks.append(Phrase("of", thing))  # up to $5 of payments: payments of up to $5
        thing.marks = [mark for mark in thing.marks if isinstance(mark, Mark)]
        return part
    if thing.head in _SUMS and len(thing.core) == 1 and len(thing.marks) == 1 and part.kind in _VALUES:
        return part
    if thing.core == ["cash"] and part.kind == "money":
        part.marks += [
            Phrase("in", Thing(["cash"])),
            *(mark for mark in thing.marks if not (isinstance(mark, Phrase) and mark.node is part)),
        ]
        return part
    return thing


def periodic(thing: Thing, money: Thing) -> None:
    """A monthly fee of $5: a fee of $5 per month."""
    for word, period in _PERIODS.items():
        if word in thing.core[:-1] and _PLAIN.issuperset({*thing.core[:-1], word}):
            thing.core.remove(word)
            mark = Phrase("per", Thing([period]))
            if mark.key not in [each.key for each in money.marks]:
                money.marks.append(mark)


def _only_of(thing: Thing) -> Thing | None:
    """The one thing that it is of."""
    of = [mark.node for mark in thing.marks if isinstance(mark, Phrase) and mark.word == "of"]
    return of[0] if len(of) == 1 and isinstance(of[0], Thing) else None


def _is_bound(thing: Thing) -> bool:
    return any(isinstance(mark, Mark) and mark.text == "up-to" for mark in thing.marks)


def _single(thing: Thing) -> Thing:
    """No obligations, no obligation."""
    if any(isinstance(mark, Mark) and mark.text in ("no", "any", "each") for mark in thing.marks) and thing.core:
        head = thing.head
        if head.endswith("s") and not head.endswith(("ss", "us", "is")) and len(head) > 3:
            thing.core[-1] = head[:-1]
    return thing
