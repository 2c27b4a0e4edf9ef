"""The block of YAML by which counsel accept a finding: all of it but who, when and why."""

from __future__ import annotations

import json
from collections.abc import Iterator
from textwrap import wrap

from eightk.digest import digest
from eightk.reporting.passages import folded, in_its_place
from eightk.wording.changes.difference import Difference
from eightk.wording.comparison import Comparison
from eightk.wording.determinations import Name, Outcome, name_of

LONG = 80
"""Characters from which a quotation is folded over several lines."""
FOLDED = 100
INDENT = " " * 6


def block_lines(outcome: Outcome, *, key: bool) -> list[str]:
    """An entry for each open finding, at the margin so that it can be pasted; with `key`, under `determinations:`."""
    entries = (line for finding in outcome.findings for line in entry_lines(outcome.comparison, finding))
    return [*(["determinations:"] if key else []), *entries]


def entry_lines(comparison: Comparison, finding: Difference) -> list[str]:
    """The entry for one finding."""
    ours, theirs = digest(comparison.approved), digest(comparison.draft)
    bound = [f"    approved_digest: {ours}", f"    draft_digest: {theirs}"]
    named = _entry(name_of(finding))
    return [*_remarks(comparison, finding), *named, "    who:", "    when:", "    why:", *bound]


def decided_lines(comparison: Comparison, finding: Difference, who: str, when: str, why: str) -> list[str]:
    """The entry for one finding, with who decided it, when and why."""
    said = {"    who:": _quoted("who", who), "    when:": [f"    when: {when}"], "    why:": _quoted("why", why)}
    return [line for blank in entry_lines(comparison, finding) for line in said.get(blank, [blank])]


def _remarks(comparison: Comparison, finding: Difference) -> Iterator[str]:
    """What is accepted, for those who read agreement.yaml later: the finding, and the words around it."""
    yield f"  # {folded(finding.message, 300)}"
    text, passage = comparison.draft, finding.draft
    if not passage.text:
        text, passage = comparison.approved, finding.approved
    if len(passage.text) <= LONG:
        yield f"  # {in_its_place(text, passage)}"


def _entry(name: Name) -> Iterator[str]:
    yield f"  - code: {name.code}"
    for key, text in (("approved", name.approved), ("draft", name.draft)):
        if text:
            yield from _quoted(key, text)
    yield f"    approved_at: {name.approved_at}"
    yield f"    draft_at: {name.draft_at}"


def _quoted(key: str, text: str) -> Iterator[str]:
    """A quotation as YAML: in quotation marks, or folded."""
    if len(text) <= LONG:
        yield f"    {key}: {json.dumps(text, ensure_ascii=False)}"
        return
    yield f"    {key}: >-"
    yield from (f"{INDENT}{line}" for line in wrap(text, FOLDED, break_long_words=False, break_on_hyphens=False))
