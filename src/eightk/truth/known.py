"""Known variances: findings that counsel acknowledged in agreement.yaml become notes; an entry that fits none is one.

Findings: VAR001 an entry fits no finding; VAR002 two entries acknowledge the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from eightk.agreement.executed import ExecutedAgreement
from eightk.agreement.located import locate
from eightk.agreement.model.known_variance import KnownVariance
from eightk.agreement.model.values import written_date
from eightk.findings import Decision, Finding, Findings
from eightk.truth.consistency import Place, consistency

_Name = tuple[str, str]
_TIE_OUT = "TIE"
"""What the codes begin with that the tie-out holds its entries against; every other entry is held against the rules on
the agreement itself."""


def consistency_of(agreement: ExecutedAgreement) -> Findings:
    """What is at odds in an agreement of the project, known variances answered."""
    wording = agreement.wording
    approved = Place(wording.start, wording.end)
    found = consistency(agreement.copy, agreement.file.registrant.name, approved)
    own = [place for place, each in enumerate(agreement.file.known_variances) if not each.code.startswith(_TIE_OUT)]
    return answered(agreement, found, own)


def answered(
    agreement: ExecutedAgreement, findings: Iterable[Finding], places: Iterable[int] | None = None
) -> Findings:
    """The findings, acknowledged ones as notes, and VAR001-VAR002.

    `places` are the entries to hold against them, where these findings are not all that entries may speak of."""
    known = agreement.file.known_variances
    entries = {place: known[place] for place in (range(len(known)) if places is None else places)}
    by_name: dict[_Name, KnownVariance] = {}
    for entry in entries.values():
        by_name.setdefault(_name(entry.code, entry.quotation), entry)
    kept = list(findings)
    met = {_name(each.code, each.quotation) for each in kept}
    told = tuple(_noted(each, by_name.get(_name(each.code, each.quotation))) for each in kept)
    return told + tuple(_void(agreement, entries, met))


def _name(code: str, quotation: str) -> _Name:
    return code, " ".join(quotation.split())


def _noted(found: Finding, entry: KnownVariance | None) -> Finding:
    if entry is None or found.severity == "error":
        return found
    hint = f"Known to {entry.who}, {written_date(entry.when)}: {entry.why}"
    decision = Decision(entry.who, entry.when.isoformat(), entry.why)
    return replace(found, severity="note", hint=hint, decision=decision)


def _void(agreement: ExecutedAgreement, entries: dict[int, KnownVariance], met: set[_Name]) -> Iterator[Finding]:
    seen: set[_Name] = set()
    for place, entry in entries.items():
        name = _name(entry.code, entry.quotation)
        span = locate(agreement.root, ("known_variances", place, "quotation"))
        if name in seen:
            message = f"a second entry acknowledges {entry.code} on “{name[1]}”"
            yield Finding("VAR002", message, "Keep one of the two.", (span,), "finding")
        elif name not in met:
            message = f"no finding {entry.code} on “{name[1]}” any more"
            yield Finding("VAR001", message, _STALE, (span,), "finding")
        seen.add(name)


_STALE = "Delete the entry, or write code and quotation as `eightk consistency` and `eightk check` print them."
