"""The column of a table that the entries of a list take: each lender's commitment, each grant's day.

Where the other entries have their value in one column, a value that stands in another column of its row is not the one
meant."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from eightk.truth.tie_out.ground import LISTED, Ground
from eightk.truth.tie_out.reading import Stated
from eightk.truth.tie_out.roles import CUES, neighbours, rows_of
from eightk.truth.tie_out.values import TermValue
from eightk.truth.tie_out.wanted import keys_of

_ENOUGH = 2
"""Other entries from which on their column is that of the list."""


def out_of_column(value: TermValue, here: Sequence[Stated], alike: Sequence[Stated], ground: Ground) -> Stated | None:
    """What stands in the column of a list's other entries, where a value stands in another column of its own row."""
    rows: defaultdict[int, list[Stated]] = defaultdict(list)
    for fact in rows_of(ground.source.reading, alike):
        rows[fact.sentence].append(fact)
    if len(rows) <= _ENOUGH or any(fact.sentence not in rows for fact in here):
        return None
    row = _row_of(value, rows, ground)
    if len(row) <= 1:
        return None
    columns = _columns(value, row, rows, ground)
    if not columns or columns & _places(value, row):
        return None
    return row[min(columns)]


def _columns(
    value: TermValue, row: Sequence[Stated], rows: Mapping[int, Sequence[Stated]], ground: Ground
) -> frozenset[int]:
    """The columns in which all other entries have theirs, of those in rows with as many values."""
    alike = [each for each in ground.values if _is_beside(each, value)]
    found = [(each, _row_of(each, rows, ground)) for each in alike]
    places = [_places(each, there) for each, there in found if len(there) == len(row)]
    return frozenset.intersection(*places) if len(places) >= _ENOUGH else frozenset()


def _is_beside(other: TermValue, value: TermValue) -> bool:
    is_entry = other.record[:-1] == value.record[:-1] and other.record != value.record
    return is_entry and other.name == value.name and other.kind == value.kind and other.section == value.section


def _row_of(value: TermValue, rows: Mapping[int, Sequence[Stated]], ground: Ground) -> Sequence[Stated]:
    """The row that has a value and more of its entry's other values than any other row."""
    beside = set(ground.beside(value))
    with_it = [row for row in rows.values() if any(fact.key in keys_of(value) for fact in row)]
    shared = sorted(((len(beside & neighbours(ground.source.reading, row[0])), at) for at, row in enumerate(with_it)))
    if not shared or not shared[-1][0] or (len(shared) > 1 and shared[-1][0] == shared[-2][0]):
        return ()
    return with_it[shared[-1][1]]


def _places(value: TermValue, row: Sequence[Stated]) -> frozenset[int]:
    return frozenset(at for at, fact in enumerate(row) if fact.key in keys_of(value))


def in_row_of_another(value: TermValue, fact: Stated, ground: Ground) -> bool:
    """Whether a percentage that has words of its own (a floor, a default margin) stands only in the row of an entry of
    a list: a level of a pricing grid."""
    if value.kind != "percent" or value.name not in CUES or LISTED & {str(step) for step in value.path}:
        return False
    reading = ground.source.reading
    begin, end = reading.sentences[fact.sentence]
    if not rows_of(reading, [fact]) or CUES[value.name] & {word.form.lower() for word in reading.words[begin:end]}:
        return False
    row = neighbours(reading, fact)
    listed = (each for path, each in ground.records.items() if LISTED & {str(step) for step in path})
    return any(len({key for each in entry for key in keys_of(each)[:1]} & row) >= _ENOUGH for entry in listed)
