"""The block of YAML by which counsel accept a finding: all of it but who, when and why."""

from __future__ import annotations

import json
from collections.abc import Iterator
from textwrap import wrap

from eightk.digest import digest
from eightk.reporting.passages import folded
from eightk.wording.changes.difference import Difference
from eightk.wording.comparison import Comparison
from eightk.wording.determinations import Name, Outcome, written_out

LONG = 80
"""Characters from which a quotation is folded over several lines."""
FOLDED = 100
NEARBY = 40
"""Characters shown on either side of a short passage."""
INDENT = " " * 6


def block_lines(outcome: Outcome, *, key: bool) -> list[str]:
    """An entry for each open finding, at the margin so that it can be pasted; with `key`, under `determinations:`."""
    ours, theirs = digest(outcome.comparison.approved), digest(outcome.comparison.draft)
    lines = ["determinations:"] if key else []
    for finding, name in zip(outcome.findings, outcome.names, strict=True):
        lines += _remarks(outcome.comparison, finding)
        lines += _entry(name)
        lines += ["    who:", "    when:", "    why:", f"    approved_digest: {ours}", f"    draft_digest: {theirs}"]
    return lines


def _remarks(comparison: Comparison, finding: Difference) -> Iterator[str]:
    """What is accepted, for those who read agreement.yaml later: the finding, and the words around it."""
    yield f"  # {folded(finding.message, LONG + NEARBY)}"
    place = finding.draft if finding.draft.text else finding.approved
    text = comparison.draft if finding.draft.text else comparison.approved
    if len(place.text) <= NEARBY:
        yield f"  # {_before(text, place.start)}{written_out(text[place.start : place.end])}{_after(text, place.end)}"


def _before(text: str, end: int) -> str:
    """Whole words before a place, and the space between, if there is one."""
    start = max(0, end - NEARBY)
    words = text[start:end] if not start else f"… {text[start:end].partition(' ')[2]}"
    return f"{written_out(words)}{' ' if text[end - 1 : end].isspace() else ''}"


def _after(text: str, start: int) -> str:
    """Whole words after a place."""
    end = start + NEARBY
    words = text[start:end] if end >= len(text) else f"{text[start:end].rpartition(' ')[0]} …"
    return f"{' ' if text[start : start + 1].isspace() else ''}{written_out(words)}"


def _entry(name: Name) -> Iterator[str]:
    yield f"  - code: {name.code}"
    for key, text in (("approved", name.approved), ("draft", name.draft)):
        if text:
            yield from _quoted(key, text)
    if name.which is not None:
        yield f"    which: {name.which}"


def _quoted(key: str, text: str) -> Iterator[str]:
    """A quotation as YAML: in quotation marks, or folded."""
    if len(text) <= LONG:
        yield f"    {key}: {json.dumps(text, ensure_ascii=False)}"
        return
    yield f"    {key}: >-"
    yield from (f"{INDENT}{line}" for line in wrap(text, FOLDED, break_long_words=False, break_on_hyphens=False))
