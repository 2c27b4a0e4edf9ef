"""What changed in agreement.yaml, value by value: the term, the field, both values in counsel's words, the section.

Typed values are compared, so that 680000 and 680,000 are the same, and the layout of the file is nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from typing import Any

from eightk.agreement.located import Path
from eightk.agreement.model.record import Record
from eightk.findings import Span
from eightk.versions.spoken import MAIN, ONE_OF, Written, cited, identity, words

_BLOCKS = (
    "terms",
    "agreement",
    "parties",
    "signatories",
    "disclosure",
    "report",
    "reported_in",
    "exhibit",
    "registrant",
    "determinations",
    "item_determinations",
    "known_variances",
)
"""The blocks of agreement.yaml in the order in which their changes are told: terms first."""


@dataclass(frozen=True, slots=True)
class TermChange:
    """One value that changed. `subject` is the term (payment “services”), `field` which value of it ("" for the one
    that it stands for), `before` and `after` the values ("" where there is none), `section` the clause, `path` its
    keys, `span` where it stands now, or stood."""

    subject: str
    field: str
    before: str
    after: str
    section: str
    path: str
    span: Span

    @property
    def is_of_the_terms(self) -> bool:
        """Whether it is of the agreement's terms, and not of the filing or of counsel's decisions."""
        return self.path.startswith(("terms.", "agreement.", "parties.", "signatories"))


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the walk is: the term, the field so far, its section, and the path on either side."""

    subject: str
    field: str
    section: str
    ours: Path
    theirs: Path

    def below(self, name: str, *, field: str | None = None) -> _Place:
        said = words(name) if field is None else field
        joined = ", ".join(part for part in (self.field, said) if part)
        return replace(self, field=joined, ours=(*self.ours, name), theirs=(*self.theirs, name))


def changed_terms(before: Written, after: Written) -> tuple[TermChange, ...]:
    """Every value that differs, terms first."""
    return tuple(_Walk(before, after).blocks())


def every_term(written: Written) -> Iterator[TermChange]:
    """Every value that was written, as one that was added to nothing; what is left to its default is no line."""
    walk = _Walk(written, written)
    for name in _BLOCKS:
        value = getattr(written.file, name)
        shelves = [(name, shelf) for shelf in type(value).model_fields] if name == "terms" else [(name,)]
        for path in shelves:
            found = getattr(value, path[1]) if len(path) > 1 else value
            yield from walk.whole(found, _Place("" if len(path) > 1 else words(name), "", "", path, path))


@dataclass(frozen=True, slots=True)
class _Walk:
    before: Written
    after: Written

    def blocks(self) -> Iterator[TermChange]:
        for name in _BLOCKS:
            ours, theirs = getattr(self.before.file, name), getattr(self.after.file, name)
            if name == "terms":
                for shelf in type(theirs).model_fields:
                    place = _Place("", "", "", (name, shelf), (name, shelf))
                    yield from self.shelf(getattr(ours, shelf), getattr(theirs, shelf), place)
            else:
                place = _Place(words(name), "", "", (name,), (name,))
                yield from self.values(ours, theirs, place)

    def values(self, ours: Any, theirs: Any, place: _Place) -> Iterator[TermChange]:
        if ours == theirs:
            return
        kinds = ours if ours is not None and ours != () else theirs
        if isinstance(kinds, Mapping):
            yield from self.shelf(ours, theirs, place)
        elif isinstance(kinds, tuple) and any(isinstance(each, Record) for each in kinds):
            yield from self.entries(ours, theirs, place)
        elif isinstance(ours, Record) and isinstance(theirs, Record):
            yield from self.record(ours, theirs, place)
        else:
            yield self.change(ours, theirs, place)

    def record(self, ours: Record, theirs: Record, place: _Place) -> Iterator[TermChange]:
        for name, below in self.fields(theirs, place):
            yield from self.values(getattr(ours, name), getattr(theirs, name), below)

    def fields(self, record: Record, place: _Place) -> Iterator[tuple[str, _Place]]:
        """The fields of a record, each with its place; the one that the record stands for needs no name."""
        place = replace(place, section=getattr(record, "section", None) or place.section)
        main = MAIN.get(str(place.theirs[-2])) if len(place.theirs) > 1 else None
        for name in type(record).model_fields:
            below = place.below(name, field="" if name == (main or "amount") else None)
            elsewhere = getattr(record, "shares_section", None) if name == "shares" else None
            yield name, replace(below, section=elsewhere or below.section)

    def shelf(self, ours: Mapping[str, Record], theirs: Mapping[str, Record], place: _Place) -> Iterator[TermChange]:
        """Terms of one kind, by their keys. One that counsel call otherwise now is named as such."""
        gone = {key: each for key, each in ours.items() if key not in theirs}
        called = {key: _taken(gone, each) for key, each in theirs.items() if key not in ours}
        alone = len(theirs) + len(gone) == 1
        for key, each in theirs.items():
            at = self.named(key, place, each, alone=alone)
            old = called.get(key, key)
            if old and old != key:
                yield replace(self.change(None, None, at), field="key", before=old, after=key)
                at = replace(at, ours=(*place.ours, old))
            yield from self.values(ours[old], each, at) if old else (self.change(None, each, at),)
        for key, each in gone.items():
            yield self.change(each, None, self.named(key, place, each, alone=alone))

    def named(self, key: str, place: _Place, record: Record, *, alone: bool) -> _Place:
        shelf = str(place.theirs[-1])
        known = getattr(record, "name", "") if shelf == "parties" else f"“{words(key)}”"
        kind = ONE_OF[shelf]
        subject = kind if alone and shelf != "parties" else f"{kind} {known}"
        section = getattr(record, "section", "")
        return replace(place, subject=subject, section=section, ours=(*place.ours, key), theirs=(*place.theirs, key))

    def entries(self, ours: Sequence[Record], theirs: Sequence[Record], place: _Place) -> Iterator[TermChange]:
        """A list of entries: what stands in both is passed over, what changed in place is told value by value."""
        mine, other = [repr(each) for each in ours], [repr(each) for each in theirs]
        for tag, first, last, start, stop in SequenceMatcher(None, mine, other, autojunk=False).get_opcodes():
            if tag != "equal":
                for left, right in _paired(ours, theirs, range(first, last), range(start, stop)):
                    at = replace(place, ours=(*place.ours, left), theirs=(*place.theirs, right))
                    one, two = _at(ours, left, last), _at(theirs, right, stop)
                    yield from self.values(one, two, self.entry(one, two, at))

    def entry(self, left: Record | None, right: Record | None, place: _Place) -> _Place:
        """The place of one entry: by what it is known, or by its number."""
        kind = ONE_OF.get(str(place.theirs[-2]), words(str(place.theirs[-2])))
        side, record, path = (self.before, left, place.ours) if right is None else (self.after, right, place.theirs)
        known = side.known_as(record, path) if record is not None else ""
        said = f"{kind} {known or int(path[-1]) + 1}"
        if len(place.theirs) == 2:
            return replace(place, subject=said)
        return replace(place, field=", ".join(part for part in (*place.field.split(", ")[:-1], said) if part))

    def whole(self, value: Any, place: _Place) -> Iterator[TermChange]:
        """Every value below one."""
        if isinstance(value, Mapping):
            for key, each in value.items():
                yield from self.whole(each, self.named(key, place, each, alone=len(value) == 1))
        elif isinstance(value, tuple) and any(isinstance(each, Record) for each in value):
            for number, each in enumerate(value):
                at = replace(place, ours=(*place.ours, number), theirs=(*place.theirs, number))
                yield from self.whole(each, self.entry(None, each, at))
        elif isinstance(value, Record):
            for name, below in self.fields(value, place):
                if name != "section" and getattr(value, name) != type(value).model_fields[name].default:
                    yield from self.whole(getattr(value, name), below)
        elif value is not None and value != ():
            yield self.change(None, value, place)

    def change(self, ours: Any, theirs: Any, place: _Place) -> TermChange:
        is_gone = theirs is None or theirs == ()
        path = place.ours if is_gone else place.theirs
        span = (self.before if is_gone else self.after).span(path)
        said = self.before.says(ours, place.ours), self.after.says(theirs, place.theirs)
        dotted = ".".join(str(step + 1) if isinstance(step, int) else step for step in path)
        return TermChange(place.subject, place.field, *said, cited(place.section), dotted, span)


def _taken(gone: dict[str, Record], record: Record) -> str:
    """The key that a record had among those that are gone, which then are no longer: the same record, or the one record
    of its section."""
    same = [key for key, each in gone.items() if each == record]
    near = [key for key, each in gone.items() if getattr(each, "section", "") == getattr(record, "section", None)]
    old = next(iter(same or near), "") if same or len(near) == 1 else ""
    gone.pop(old, None)
    return old


def _at(entries: Sequence[Record], place: int, end: int) -> Record | None:
    return entries[place] if place < end else None


def _paired(ours: Sequence[Record], theirs: Sequence[Record], left: range, right: range) -> list[tuple[int, int]]:
    """The places of entries that are the same one, changed: by what each is known, or in order where they are known by
    nothing. One that has no match is set beside the end."""
    waiting = list(right)
    pairs: list[tuple[int, int]] = []
    for one in left:
        match = next((other for other in waiting if identity(ours[one]) == identity(theirs[other])), right.stop)
        if match in waiting:
            waiting.remove(match)
        pairs.append((one, match))
    return pairs + [(left.stop, other) for other in waiting]
