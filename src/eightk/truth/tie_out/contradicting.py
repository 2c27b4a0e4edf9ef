"""Whether a clause that has a value has another one in its place.

Three signs: the words of the key stand beside another value; the words of another key of the term stand before this
one; the row that has the term's other values has another."""

from __future__ import annotations

from collections.abc import Sequence

from eightk.truth.tie_out.ground import LISTED, Ground
from eightk.truth.tie_out.reading import Stated
from eightk.truth.tie_out.roles import contradiction, neighbours, rows_of, traded
from eightk.truth.tie_out.values import TermValue
from eightk.truth.tie_out.wanted import keys_of

_ENOUGH = 2
"""Values of a term in one row from which on the row is its own."""


def contradicting(value: TermValue, here: Sequence[Stated], alike: Sequence[Stated], ground: Ground) -> Stated | None:
    """The fact that stands where the value is said to stand, or None."""
    reading = ground.source.reading
    names = [each.name for each in ground.records[value.record] if each.kind == value.kind]
    return (
        contradiction(reading, value.name, here, alike)
        or traded(reading, value.name, names, here, alike)
        or _as_defined(value, here, ground)
        or out_of_row(value, here, alike, ground)
    )


def out_of_row(value: TermValue, here: Sequence[Stated], alike: Sequence[Stated], ground: Ground) -> Stated | None:
    """Another value in the row that has more of the term's values than any row with this one."""
    reading, beside = ground.source.reading, set(ground.beside(value))
    listed = bool(LISTED & {str(step) for step in value.path})
    rows = rows_of(reading, alike)
    if not rows or not beside:
        return None
    taken = beside | set(keys_of(value))
    most = max(_shared(fact, beside, ground) for fact in here)
    others = [fact for fact in rows if fact.key not in taken and _shared(fact, beside, ground) > most]
    others = [fact for fact in others if listed or _shared(fact, beside, ground) >= _ENOUGH]
    if others:
        return max(others, key=lambda fact: _shared(fact, beside, ground))
    return _said_twice(value, here, rows, ground)


def _shared(fact: Stated, beside: set[str], ground: Ground) -> int:
    return len(beside & neighbours(ground.source.reading, fact))


def _said_twice(value: TermValue, here: Sequence[Stated], rows: Sequence[Stated], ground: Ground) -> Stated | None:
    """Another value of a row, where two keys of a term claim one value that its row has once."""
    key = keys_of(value)[0]
    claims = sum(key in keys_of(each)[:1] for each in ground.records[value.record])
    own = [fact for fact in rows if fact in here]
    if claims < _ENOUGH or not own:
        return None
    claimed = {each_key for each in ground.records[value.record] for each_key in keys_of(each)[:1]}
    for fact in own:
        row = [other for other in rows if other.sentence == fact.sentence]
        if sum(other.key == key for other in row) >= claims:
            return None
    left = [other for other in rows if other.sentence == own[0].sentence and other.key not in claimed]
    return left[0] if left else None


def _as_defined(value: TermValue, here: Sequence[Stated], ground: Ground) -> Stated | None:
    """What the agreement defines the topic of a term by, where that is of the kind and another value."""
    if value.kind == "date":
        return None
    topics = {each.value.lower() for each in ground.records[value.record] if each.name in {"topic", "kind"}}
    for defined in ground.defined:
        if defined.name in topics:
            of_kind = [fact for fact in defined.facts if fact.kind == here[0].kind]
            if of_kind and not any(fact.key in keys_of(value) for fact in of_kind):
                inside = any(fact.sentence == of_kind[0].sentence for fact in here)
                return None if inside else of_kind[0]
    return None
