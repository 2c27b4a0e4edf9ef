"""A verdict on a terminal: first the verdict, then each difference with both passages, then the word redline."""

from __future__ import annotations

from collections.abc import Sequence
from textwrap import fill

from eightk.agreement.copy import span_at
from eightk.agreement.executed import ExecutedAgreement
from eightk.assemble.check import Checked
from eightk.reporting.style import COLOURS, NAMES, counted, styled
from eightk.wording.compare import Comparison, Edit, Verdict
from eightk.wording.redline import Stretch, redline

STANDARDS = {
    "verbatim": "word for word the same",
    "substantially-in-the-form-of": "substantially in the approved form",
    "materially-similar": "materially similar",
    "consistent-with": "consistent with the approved wording",
}
NEARBY = 45
"""Characters of context on either side of a difference."""
WIDTH = 92


def verdict_lines(checked: Checked, colour: bool, *, everything: bool = False) -> str:
    """The verdict first, then each difference with both passages, then the redline."""
    comparison = checked.comparison
    assert comparison is not None
    lines = [_verdict_line(checked, comparison.verdict, colour)]
    if comparison.edits:
        lines += _differences(comparison, colour)
    if comparison.edits or everything:
        lines += ["", "  redline, approved wording to draft:", ""]
        lines += [f"    {line}" for line in redline_lines(redline(comparison), colour)]
    return "\n".join([*lines, ""] if comparison.edits or everything else lines)


def _verdict_line(checked: Checked, reached: Verdict, colour: bool) -> str:
    name = styled(NAMES[reached], colour, fg=COLOURS[reached], bold=True)
    return f"{checked.slug}: {name} — {_reason(checked, reached)}"


def _reason(checked: Checked, reached: Verdict) -> str:
    place = f"the wording approved in {_section(checked.wording_section)}"
    if reached == "verbatim":
        return f"word for word {place}"
    if reached == "materially-similar":
        return f"{place} but for white space, quotation marks or dashes"
    standard = f"{_section(checked.section)} allows what is {STANDARDS[checked.standard]}"
    return f"differs from {place}; {standard}, and no rule proves this harmless"


def _section(number: str) -> str:
    return f"Section {number}" if number[:1].isdigit() else number


def _differences(comparison: Comparison, colour: bool) -> list[str]:
    lines = [f"  {counted(len(comparison.edits), 'difference')}:", ""]
    for number, edit in enumerate(comparison.edits, 1):
        ours = _around(comparison.approved, edit.approved.start, edit.approved.end, "[-", "-]", "red", colour)
        theirs = _around(comparison.draft, edit.draft.start, edit.draft.end, "{+", "+}", "green", colour)
        lines += [f"  {number:>3}. {_what(edit)}", f"       approved  {ours}", f"       draft     {theirs}"]
    return lines


def _what(edit: Edit) -> str:
    if not edit.draft.text:
        return f"left out: “{_short(edit.approved.text)}”"
    if not edit.approved.text:
        return f"added: “{_short(edit.draft.text)}”"
    return f"“{_short(edit.approved.text)}” became “{_short(edit.draft.text)}”"


def _short(text: str) -> str:
    folded = " ".join(text.split())
    return folded if len(folded) <= 60 else f"{folded[:57]}…"


def _around(text: str, start: int, end: int, left: str, right: str, fg: str, colour: bool) -> str:
    before = " ".join(text[max(0, start - NEARBY) : start].split())
    after = " ".join(text[end : end + NEARBY].split())
    gap_before = " " if text[start - 1 : start].isspace() and before else ""
    gap_after = " " if text[end : end + 1].isspace() and after else ""
    marked = styled(f"{left}{_short(text[start:end])}{right}", colour, fg=fg) if end > start else "‸"
    opening = "…" if start > NEARBY else ""
    closing = "…" if end + NEARBY < len(text) else ""
    return f"{opening}{before}{gap_before}{marked}{gap_after}{after}{closing}"


def redline_lines(stretches: Sequence[Stretch], colour: bool) -> list[str]:
    """The redline in lines of at most 92 characters; marks do not count as colours do not show."""
    pieces: list[tuple[str, str]] = []
    for stretch in stretches:
        left, right = {"kept": ("", ""), "deleted": ("[-", "-]"), "inserted": ("{+", "+}")}[stretch.kind]
        pieces.append((stretch.kind, f"{left}{stretch.draft or stretch.approved}{right}"))
    lines, width = [""], 0
    for kind, text in pieces:
        for part in text.replace("\n\n", " ¶ ").split(" "):
            shown = _coloured(part, kind, colour)
            if width and width + len(part) > WIDTH:
                lines.append("")
                width = 0
            lines[-1] += shown + " "
            width += len(part) + 1
        lines[-1] = lines[-1][:-1]
        width -= 1
    return [line.rstrip() for line in lines]


def _coloured(text: str, kind: str, colour: bool) -> str:
    if kind == "deleted":
        return styled(text, colour, fg="red", strikethrough=True)
    return styled(text, colour, fg="green", underline=True) if kind == "inserted" else text


def approved_wording(agreement: ExecutedAgreement, colour: bool) -> str:
    """The wording as it was located, for counsel to read against the signed agreement."""
    wording = agreement.wording
    words = len(wording.text.split())
    place = f"{_section(wording.section)}, {counted(words, 'word')}, {span_at(agreement.copy, wording.start)}"
    head = f"{agreement.slug}: approved wording in {place}"
    body = [fill(paragraph, WIDTH, initial_indent="    ", subsequent_indent="    ") for paragraph in wording.paragraphs]
    return "\n\n".join([styled(head, colour, bold=True), *body, f"    {wording.digest}"]) + "\n"
