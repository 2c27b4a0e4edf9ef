"""The open findings of the check, each with the entry by which counsel accept it, and what counsel decided."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from eightk.agreement.executed import YAML_NAME, ExecutedAgreement
from eightk.agreement.model.values import written_date
from eightk.digest import digest
from eightk.reporting.determinations import entry_lines
from eightk.reporting.passages import capital
from eightk.review.findings import Open, described
from eightk.visible import visible
from eightk.wording.determinations import Name, Outcome, name_of
from eightk.wording.rules import find_rule


@dataclass(frozen=True, slots=True)
class ToDecide:
    """An open finding: what it says, what its code means, its weight, and the entry that accepts it.

    `name` and the digests are what the entry is bound to; `path` is the file that it goes into."""

    found: Open
    means: str
    is_bold: bool
    entry: str
    name: Name
    approved_digest: str
    draft_digest: str
    path: str


@dataclass(frozen=True, slots=True)
class Decided:
    """A decision of counsel: on what, who, when and why; `said` is what it is about in a sentence, `voided` whether
    it clears nothing any more."""

    kind: str
    code: str
    said: str
    who: str
    when: str
    why: str
    voided: bool = False


def to_decide(agreement: ExecutedAgreement, outcome: Outcome) -> Iterator[ToDecide]:
    """The open findings in the order of the texts."""
    comparison = outcome.comparison
    ours, theirs = digest(comparison.approved), digest(comparison.draft)
    path = f"agreements/{agreement.slug}/{YAML_NAME}"
    for number, each in enumerate(outcome.findings, 1):
        rule = find_rule(each.code)
        entry = "\n".join(entry_lines(comparison, each))
        found = described(comparison, number, each)
        is_bold = each.weight == "materially-different"
        yield ToDecide(found, rule.why if rule else "", is_bold, entry, name_of(each), ours, theirs, path)


def decided(agreement: ExecutedAgreement, outcome: Outcome) -> Iterator[Decided]:
    """Everything that agreement.yaml records of counsel's decisions: on the wording, on items, and points that they
    know of."""
    file = agreement.file
    void = {each.place for each in outcome.void}
    said = {(each.by.name.code, each.by.when, each.by.why): each.finding.message for each in outcome.determined}
    for place, each in enumerate(file.determinations):
        message = said.get((each.code, each.when, each.why), "")
        yield _decided("wording", each.code, message, each.who, written_date(each.when), each.why, place in void)
    for answer in file.item_determinations:
        label = f"Item {answer.item}"
        yield _decided("item", label, "", answer.who, written_date(answer.when), answer.why)
    for known in file.known_variances:
        quoted = f"“{known.quotation}”"
        yield _decided("variance", known.code, quoted, known.who, written_date(known.when), known.why)


def _decided(kind: str, code: str, said: str, who: str, when: str, why: str, voided: bool = False) -> Decided:
    return Decided(kind, code, capital(visible(said)), visible(who), when, visible(why), voided)
