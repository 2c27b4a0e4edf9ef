"""What every review document says of the agreement, the texts compared and the verdict, in values for a template."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.metadata import version
from typing import Any

from eightk.agreement.executed import ExecutedAgreement
from eightk.agreement.model.values import written_date
from eightk.digest import digest
from eightk.draft.filters import listed
from eightk.reporting.passages import by_rule, capital, decided, facts_lines, quoted, verdict_name, verdict_reason
from eightk.wording.determinations import Determined, Outcome
from eightk.wording.rules import find_rule, title_of
from eightk.wording.standards import STANDARDS

MOST_QUOTED, FEW_RULES = 3, 4
"""Edits of one rule that are quoted, and one where there are more rules than a few; the others are counted."""
BEGINS = 12
"""Digits of a rule's digest on a page; the JSON has all of them."""


@dataclass(frozen=True, slots=True)
class Accepted:
    """What one rule accepted: its code, what it is, the edits quoted, and how many more there are."""

    rule: str
    title: str
    edits: tuple[tuple[str, str], ...]
    more: int


@dataclass(frozen=True, slots=True)
class Decision:
    """A finding that counsel accepted: its number on the page, what it means, what it quotes, who decided and why."""

    number: int
    code: str
    message: str
    approved: str
    draft: str
    decided: str
    is_bold: bool
    """Whether the rules call it a material difference."""


def section_named(number: str) -> str:
    """Section 5; Exhibit A."""
    return f"Section\u00a0{number}" if number[:1].isdigit() else number


def facts_of(agreement: ExecutedAgreement, outcome: Outcome) -> Mapping[str, Any]:
    """The values that certificate, notice and pack share."""
    file, comparison = agreement.file, outcome.comparison
    section, wording = section_named(file.disclosure.section), section_named(agreement.wording.section)
    items, made = file.disclosure.items, versions(outcome)
    return {
        "agreement_title": file.agreement.title,
        "agreement_date": written_date(file.agreement.dated),
        "registrant_name": file.registrant.name,
        "items": f"{'Item' if len(items) == 1 else 'Items'} {listed(items)}",
        "section": section,
        "wording_section": wording,
        "standard": comparison.standard,
        "allows": STANDARDS[comparison.standard].allows,
        "verdict": capital(verdict_name(outcome)),
        "reason": verdict_reason(outcome, f"the wording approved in {wording}"),
        "passes": outcome.passes,
        "is_different": outcome.verdict == "materially-different",
        "is_determined": outcome.is_determined,
        "accepted": tuple(_accepted(outcome)),
        "decisions": tuple(_decisions(outcome)),
        "facts": facts_lines(comparison.account),
        "digests": digests_of(agreement, outcome),
        "version": made["eightk"],
        "rules": tuple((rule, value.removeprefix("sha256:")[:BEGINS]) for rule, value in made["rules"].items()),
    }


def digests_of(agreement: ExecutedAgreement, outcome: Outcome) -> tuple[tuple[str, str], ...]:
    """The texts that were compared and the copy that they come from, each with its digest."""
    return (
        (f"Approved wording ({section_named(agreement.wording.section)})", _hex(outcome.comparison.approved)),
        ("Draft disclosure", _hex(outcome.comparison.draft)),
        ("Conformed copy of the agreement", _hex(agreement.copy.text)),
    )


def _hex(text: str) -> str:
    return digest(text).removeprefix("sha256:")


def versions(outcome: Outcome) -> Mapping[str, Any]:
    """eightk's version, and a digest of each rule that accepted an edit, as docs/rules.md has it."""
    rules = {rule: digest(repr(find_rule(rule))) for rule in by_rule(outcome.comparison.accepted)}
    return {"eightk": version("eightk"), "rules": rules}


def _accepted(outcome: Outcome) -> Iterator[Accepted]:
    rules = by_rule(outcome.comparison.accepted)
    most = MOST_QUOTED if len(rules) <= FEW_RULES else 1
    for rule, edits in rules.items():
        shown = tuple((quoted(each.approved.text), quoted(each.draft.text)) for each in edits[:most])
        yield Accepted(rule, title_of(rule), shown, len(edits) - len(shown))


def _decisions(outcome: Outcome) -> Iterator[Decision]:
    for number, each in enumerate(outcome.determined, len(outcome.findings) + 1):
        yield _decision(number, each)


def _decision(number: int, each: Determined) -> Decision:
    found = each.finding
    return Decision(
        number,
        found.code,
        capital(found.message),
        quoted(found.approved.text),
        quoted(found.draft.text),
        capital(decided(each)),
        found.weight == "materially-different",
    )
