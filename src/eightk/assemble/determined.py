"""The determinations of agreement.yaml, read against the comparison of its disclosure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from eightk.agreement.executed import ExecutedAgreement
from eightk.agreement.located import locate
from eightk.agreement.model.determination import Determination as Written
from eightk.agreement.model.values import written_date
from eightk.findings import Decision, Finding, Findings
from eightk.wording.comparison import Comparison
from eightk.wording.determinations import Determination, Determined, Name, Outcome, Trouble, determine


def outcome_of(agreement: ExecutedAgreement, comparison: Comparison) -> tuple[Outcome, Findings]:
    """What comes of a comparison: DET001-DET003 for determinations that clear nothing (findings), and DET004 for each
    that stands against what a rule names as a material change (a note)."""
    given = [_read(each) for each in agreement.file.determinations]
    outcome = determine(comparison, given)
    remarks = (_against_the_rules(agreement, given.index(each.by), each) for each in outcome.determined if _bold(each))
    return outcome, (*_void(agreement, outcome), *remarks)


def _read(each: Written) -> Determination:
    name = Name(each.code, each.approved or "", each.draft or "", each.approved_at, each.draft_at)
    return Determination(name, each.who, each.when, each.why, each.approved_digest, each.draft_digest)


def _void(agreement: ExecutedAgreement, outcome: Outcome) -> Iterator[Finding]:
    for each in outcome.void:
        code, key, says, hint = _TROUBLES[each.trouble]
        written = agreement.file.determinations[each.place]
        span = locate(agreement.root, ("determinations", each.place, key))
        message = f"the determination of {written_date(written.when)} on {written.code} {says}"
        yield Finding(code, message, hint, (span,), "finding")


_ANEW = "Decide anew on the block that `eightk check` prints for the finding, and delete this one."
_TROUBLES: Mapping[Trouble, tuple[str, str, str, str]] = {
    "other-approved": ("DET001", "approved_digest", "was made on another approved wording, and is void", _ANEW),
    "other-draft": ("DET001", "draft_digest", "was made on another draft, and is void", _ANEW),
    "no-finding": (
        "DET002",
        "code",
        "names no finding of the check",
        "Paste the entry as `eightk check` prints it; if the finding is gone, delete this one.",
    ),
    "taken": ("DET003", "code", "names a finding that another one accepts", "Keep one of the two."),
}
"""By what is wrong: the code, the key to look at, the rest of the sentence, and what to do."""


def _bold(each: Determined) -> bool:
    return each.finding.weight == "materially-different"


def _against_the_rules(agreement: ExecutedAgreement, place: int, each: Determined) -> Finding:
    message = f"accepted by {each.by.who}, although the rules call it a material difference: {each.finding.message}"
    hint = f"Reason given: {each.by.why}"
    span = locate(agreement.root, ("determinations", place, "code"))
    decision = Decision(each.by.who, each.by.when.isoformat(), each.by.why)
    return Finding("DET004", message, hint, (span,), "note", decision=decision)
