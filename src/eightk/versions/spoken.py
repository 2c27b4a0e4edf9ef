"""Values of agreement.yaml in counsel's words: $120,000; March 1, 2007; R.I. Heller Co., LLC; yes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import Any

from eightk.agreement.located import Node, Path, locate, scalar_at
from eightk.agreement.model import AgreementFile
from eightk.agreement.model.fields import mentions
from eightk.agreement.model.record import Record
from eightk.agreement.model.values import written_date
from eightk.findings import Span

MAIN: Mapping[str, str] = {
    "salaries": "amount",
    "bonuses": "amount",
    "equity": "shares",
    "separation_pay": "amount",
    "payments": "amount",
    "share_transfers": "shares",
    "facilities": "amount",
    "fees": "amount",
    "purchases": "price",
}
"""The value for which a term of each shelf stands: a payment is its amount."""
ONE_OF: Mapping[str, str] = {
    "resignations": "resignation",
    "appointments": "appointment",
    "transitions": "transition",
    "salaries": "salary",
    "bonuses": "bonus",
    "equity": "equity award",
    "benefits": "benefit",
    "separation_pay": "separation pay",
    "payments": "payment",
    "share_transfers": "share transfer",
    "releases": "release",
    "covenants": "covenant",
    "facilities": "facility",
    "rates": "rate",
    "fees": "fee",
    "purchases": "purchase",
    "conditions": "condition",
    "terminations": "termination",
    "provisions": "provision",
    "parties": "party",
    "signatories": "signature",
    "schedule": "installment",
    "parts": "part",
    "commitments": "commitment",
    "margins": "level",
    "securities": "security",
    "redactions": "redaction",
    "omitted_schedules": "omitted schedule",
    "exhibits": "exhibit",
    "further_items": "further item",
    "determinations": "determination",
    "item_determinations": "determination on an item",
    "known_variances": "known variance",
}
"""What one entry of a shelf or list is called."""
_IDENTIFYING = ("level", "item", "number", "label", "code", "symbol", "party", "what", "name")
"""The field by which an entry of a list is known, the first that it has."""
_LEFT_OUT = frozenset({"section", "approved_digest", "draft_digest", "terms_digest", "copy_digest"})


@dataclass(frozen=True)
class Written:
    """agreement.yaml of one side: its values, and the tree that knows where they stand."""

    file: AgreementFile
    root: Node

    @cached_property
    def _refers(self) -> Mapping[Path, str]:
        return {mention.path: mention.to for mention in mentions(self.file)}

    def span(self, path: Path) -> Span:
        """Where a value stands."""
        return locate(self.root, path)

    def says(self, value: Any, path: Path) -> str:
        """A value in words; what is not there is nothing."""
        if value is None or value == ():
            return ""
        if isinstance(value, Record):
            return "; ".join(self._record(value, path))
        if isinstance(value, tuple):
            return ", ".join(self.says(each, (*path, place)) for place, each in enumerate(value))
        if isinstance(value, str) and self._refers.get(path) == "party":
            return self._party(value)
        return self._scalar(value, path)

    def _scalar(self, value: Any, path: Path) -> str:
        if isinstance(value, bool):
            return "yes" if value else "no"
        if isinstance(value, date):
            return written_date(value)
        if isinstance(value, Decimal):
            found = scalar_at(self.root, path)
            return found.text if found else str(value)
        return f"{value:,}" if isinstance(value, int) else str(value)

    def _record(self, record: Record, path: Path) -> Iterator[str]:
        """A whole entry: its main value, then the others by their names."""
        fields = [name for name in type(record).model_fields if name not in _LEFT_OUT]
        main = MAIN.get(str(path[-2])) if len(path) > 1 else None
        for name in sorted(fields, key=lambda each: each != (main or "amount")):
            value = getattr(record, name)
            if value not in (None, (), False, type(record).model_fields[name].default):
                said = self.says(value, (*path, name))
                yield said if name == (main or "amount") else f"{words(name)} {said}"

    def _party(self, key: str) -> str:
        party = self.file.parties.get(key)
        return key if party is None else party.short or party.name

    def known_as(self, record: Record, path: Path) -> str:
        """The value by which an entry of a list is known; "" where it has none."""
        for name in _IDENTIFYING:
            value = getattr(record, name, None)
            if isinstance(value, str):
                return self.says(value, (*path, name))
        return ""


def identity(record: Record) -> tuple[str, ...]:
    """By what an entry of a list is told from the others; entries without any are told by their order."""
    found = (getattr(record, name, None) for name in (*_IDENTIFYING, "quotation"))
    return tuple(value for value in found if isinstance(value, str))


def words(name: str) -> str:
    """A key as words: by_when, by when."""
    return name.replace("_", " ")


def cited(section: str) -> str:
    """Section 3; Exhibit A."""
    return f"Section {section}" if section[:1].isdigit() else section
