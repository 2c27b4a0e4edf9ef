"""What `eightk check` says of one agreement: the verdict, what the agreement asks for, and every reason."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import fill
from typing import Any

from eightk.agreement.copy import span_at
from eightk.agreement.executed import ExecutedAgreement
from eightk.assemble.check import Checked
from eightk.digest import digest
from eightk.findings import Finding
from eightk.reporting.answers import SCHEMA, report
from eightk.reporting.comparison import body_lines, verdict_line
from eightk.reporting.comparison_markdown import comparison_markdown
from eightk.reporting.determinations import block_lines
from eightk.reporting.style import counted, styled
from eightk.wording.determinations import Outcome
from eightk.wording.standards import STANDARDS

WIDTH = 92


def verdict_lines(checked: Checked, colour: bool, *, everything: bool = False) -> str:
    """One line for a draft that is word for word the approved wording; otherwise every reason, and for what is open
    the block by which counsel accept it."""
    outcome = checked.outcome
    assert outcome is not None
    first = f"{checked.slug}: {verdict_line(outcome, colour, _wording(checked))}"
    if not (everything or outcome.findings or outcome.determined or outcome.comparison.edits):
        return first
    body = [f"{_asks(checked, outcome)}.", *body_lines(outcome, colour)]
    return "\n".join([first, *(f"  {line}" if line else "" for line in body), *_to_paste(checked, outcome), ""])


def _wording(checked: Checked) -> str:
    return f"the wording approved in {_section(checked.wording_section)}"


def _asks(checked: Checked, outcome: Outcome) -> str:
    """Section 5 allows a disclosure materially similar to the wording approved in Section 5."""
    asks = STANDARDS[outcome.comparison.standard].asks
    return f"{_section(checked.section)} allows a disclosure {asks} {_wording(checked)}"


def _section(number: str) -> str:
    return f"Section {number}" if number[:1].isdigit() else number


def _to_paste(checked: Checked, outcome: Outcome) -> Iterator[str]:
    if not outcome.findings:
        return
    has_some = bool(outcome.determined or outcome.void)
    is_one = len(outcome.findings) == 1
    what = (
        "If counsel accepts this finding, paste this"
        if is_one
        else "Paste the entry of each finding that counsel accepts"
    )
    where = f"under `determinations:` in {checked.path}" if has_some else f"at the end of {checked.path}"
    yield ""
    yield f"  {what} {where}"
    yield "  and fill in who decided, when and why:"
    yield ""
    yield from block_lines(outcome, key=not has_some)


def checked_report(checked: Checked) -> dict[str, Any]:
    """What the check says of one agreement, for programs; without a verdict where its inputs cannot be used."""
    remarks = [_remark(each) for each in checked.findings]
    if checked.outcome is None:
        return {"agreement": checked.slug, "remarks": remarks}
    comparison = checked.outcome.comparison
    texts = {
        "section": checked.section,
        "approved_section": checked.wording_section,
        "approved_digest": digest(comparison.approved),
        "draft_digest": digest(comparison.draft),
    }
    said = {key: value for key, value in report(checked.outcome).items() if key != "schema"}
    return {"agreement": checked.slug, **texts, **said, "remarks": remarks}


def check_report(checked: list[Checked]) -> dict[str, Any]:
    """The whole check for programs."""
    return {"schema": SCHEMA, "agreements": [checked_report(each) for each in checked]}


def _remark(each: Finding) -> dict[str, Any]:
    places = [{"path": span.path, "line": span.line, "column": span.column} for span in each.spans]
    said = {"code": each.code, "severity": each.severity, "message": each.message, "hint": each.hint}
    return {**said, "places": places}


def check_markdown(checked: Checked) -> str:
    """What the check says of one agreement, for a memorandum."""
    if checked.outcome is None:
        return f"## {checked.slug}\n\nIts inputs cannot be used.\n"
    asks = f"{_asks(checked, checked.outcome)}."
    return f"## {checked.slug}\n\n{comparison_markdown(checked.outcome, _wording(checked))}\n{asks}\n"


def approved_wording(agreement: ExecutedAgreement, colour: bool) -> str:
    """The wording as it was located, for counsel to read against the signed agreement."""
    wording = agreement.wording
    words = len(wording.text.split())
    place = f"{_section(wording.section)}, {counted(words, 'word')}, {span_at(agreement.copy, wording.start)}"
    head = f"{agreement.slug}: approved wording in {place}"
    body = [fill(paragraph, WIDTH, initial_indent="    ", subsequent_indent="    ") for paragraph in wording.paragraphs]
    return "\n\n".join([styled(head, colour, bold=True), *body, f"    {wording.digest}"]) + "\n"
