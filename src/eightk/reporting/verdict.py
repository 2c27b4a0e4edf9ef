"""What `eightk check` says of one agreement: the verdict, what the agreement allows, and every reason."""

from __future__ import annotations

from datetime import date
from textwrap import fill

from eightk.agreement.copy import span_at
from eightk.agreement.executed import ExecutedAgreement
from eightk.assemble.check import Checked
from eightk.reporting.comparison import body_lines, verdict_line
from eightk.reporting.deadline import due_line
from eightk.reporting.determinations import block_lines
from eightk.reporting.items import items_line
from eightk.reporting.style import counted, styled
from eightk.wording.determinations import Outcome
from eightk.wording.standards import STANDARDS

WIDTH = 92


def verdict_lines(checked: Checked, colour: bool, *, everything: bool = False, as_of: date | None = None) -> str:
    """The verdict, the due date and the items, a line each, for a draft that is word for word the approved wording;
    otherwise every reason, and for what is open the block by which counsel accept it."""
    outcome = checked.outcome
    assert outcome is not None
    first = f"{checked.slug}: {verdict_line(outcome, colour, wording_of(checked))}"
    judged = judged_lines(checked, as_of)
    if not (everything or outcome.findings or outcome.determined or outcome.comparison.edits):
        return "\n".join([first, *(f"  {line}" for line in judged)])
    body = [allows(checked, outcome), *body_lines(outcome, colour), *(["", *judged] if judged else [])]
    lead, entries = to_paste(checked, outcome)
    body += ["", *lead, ""] if lead else []
    return "\n".join([first, *(f"  {line}" if line else "" for line in body), *entries, ""])


def judged_lines(checked: Checked, as_of: date | None) -> list[str]:
    """When the report is due, and whether its items are those that the terms call for."""
    if checked.judged is None:
        return []
    return [_sentence(due_line(checked.judged.due, as_of)), _sentence(items_line(checked.judged))]


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}."


def wording_of(checked: Checked) -> str:
    """The wording approved in Section 5."""
    return f"the wording approved in {_section(checked.wording_section)}"


def allows(checked: Checked, outcome: Outcome) -> str:
    """Section 5 allows a disclosure materially similar to the wording approved in Section 5."""
    what = STANDARDS[outcome.comparison.standard].allows
    return f"{_section(checked.section)} allows a disclosure {what} {wording_of(checked)}."


def _section(number: str) -> str:
    return f"Section {number}" if number[:1].isdigit() else number


def to_paste(checked: Checked, outcome: Outcome) -> tuple[list[str], list[str]]:
    """What counsel do to accept what is open, and the YAML for it; nothing where nothing is open."""
    if not outcome.findings:
        return [], []
    has_some = bool(outcome.determined or outcome.void)
    what = "If counsel accepts this finding, paste this"
    if len(outcome.findings) > 1:
        what = "Paste the entry of each finding that counsel accepts"
    where = f"under `determinations:` in {checked.path}" if has_some else f"at the end of {checked.path}"
    lead = [f"{what} {where}", "and fill in who decided, when and why:"]
    return lead, block_lines(outcome, key=not has_some)


def approved_wording(agreement: ExecutedAgreement, colour: bool) -> str:
    """The wording as it was located, for counsel to read against the signed agreement."""
    wording = agreement.wording
    words = len(wording.text.split())
    place = f"{_section(wording.section)}, {counted(words, 'word')}, {span_at(agreement.copy, wording.start)}"
    head = f"{agreement.slug}: approved wording in {place}"
    body = [fill(paragraph, WIDTH, initial_indent="    ", subsequent_indent="    ") for paragraph in wording.paragraphs]
    return "\n\n".join([styled(head, colour, bold=True), *body, f"    {wording.digest}"]) + "\n"
