"""agreement.yaml as single values, each with its path, its place in the file and the clause that its term names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

from eightk.agreement.located import Node, Path, scalar_at
from eightk.agreement.model import AgreementFile, Duration, Money
from eightk.agreement.model.fields import mentions
from eightk.agreement.model.record import Record
from eightk.findings import Span

_KINDS: tuple[tuple[type, str], ...] = (
    (bool, "flag"),
    (Money, "money"),
    (date, "date"),
    (Duration, "duration"),
    (int, "count"),
    (Decimal, "number"),
)
_OF_THE_AGREEMENT = ("agreement", "registrant", "parties", "signatories", "terms", "exhibit", "report")
_NAMES = frozenset({"name", "short", "surname", "honorific", "defined_as", "aliases", "signed"})
_OFFICES = frozenset({"offices", "title"})
_FREQUENCIES = frozenset({"per", "every"})
_ELSEWHERE = frozenset({("agreement", "conformed_copy")})
"""Values that say where something is kept."""


@dataclass(frozen=True, slots=True)
class TermValue:
    """One value as counsel wrote it.

    `name` is its key (that of its list, for an entry), `kind` what it is, `section` the clause that its term names or
    "", `record` and `term` the block that it stands in."""

    path: Path
    name: str
    kind: str
    value: Any
    written: str
    span: Span
    section: str
    record: Path
    term: Record = field(repr=False, compare=False)


def term_values(file: AgreementFile, root: Node) -> tuple[TermValue, ...]:
    """Every value that was written, in the order of the model: what concerns neither the agreement nor its parties
    (where the approved wording stands, what counsel decided) is left out."""
    refers = {mention.path: mention.to for mention in mentions(file)}
    found: list[TermValue] = []
    for name in _OF_THE_AGREEMENT:
        value = getattr(file, name)
        if value is not None:
            found += _within(value, (name,), "", (), file, root, refers)
    return tuple(found)


def _within(
    value: Any, path: Path, section: str, record: Path, term: Record, root: Node, refers: Mapping[Path, str]
) -> Iterator[TermValue]:
    if isinstance(value, Record):
        section = getattr(value, "section", section)
        for name in type(value).model_fields:
            where = (getattr(value, "shares_section", None) or section) if name == "shares" else section
            yield from _within(getattr(value, name), (*path, name), where, path, value, root, refers)
    elif isinstance(value, Mapping):
        for key, entry in value.items():
            yield from _within(entry, (*path, key), section, record, term, root, refers)
    elif isinstance(value, tuple):
        for place, entry in enumerate(value):
            yield from _within(entry, (*path, place), section, record, term, root, refers)
    elif value is not None and path not in _ELSEWHERE and (scalar := scalar_at(root, path)):
        name = next(str(step) for step in reversed(path) if isinstance(step, str))
        kind = refers.get(path) or _kind(value, name, scalar.text)
        yield TermValue(path, name, kind, value, scalar.text, scalar.span, section, record, term)


def _kind(value: Any, name: str, written: str) -> str:
    if isinstance(value, str):
        return _kind_of_text(name, value)
    if isinstance(value, Decimal) and written.endswith("%"):
        return "percent"
    return next((kind for of, kind in _KINDS if isinstance(value, of)), "text")


def _kind_of_text(name: str, value: str) -> str:
    if name in _NAMES:
        return "name"
    if name in _OFFICES:
        return "office"
    if name == "kind" and value in {"other", "person", "company"}:
        return "choice"
    if name == "fiscal_year":
        return "year"
    return "frequency" if name in _FREQUENCIES else "text"
