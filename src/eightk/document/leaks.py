"""A passage redacted in an exhibit must not stand elsewhere in the filing: EDGAR does not give it back."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from eightk.findings import Finding, Findings, Span


@dataclass(frozen=True, slots=True)
class Withheld:
    """A redacted passage: its words, the exhibit it is taken out of, and where agreement.yaml says so."""

    passage: str
    exhibit: str
    span: Span


def check_leaks(withheld: Sequence[Withheld], texts: Sequence[tuple[str, str]]) -> Findings:
    """EXH301 (a finding) for every document of the package that still says a redacted passage.

    `texts` has each document's name and words. Words are compared whole and in order, white space folded, so
    that "$1,500" is not found in "$1,500,000"."""
    folded = [(name, " ".join(text.split())) for name, text in texts]
    found: list[Finding] = []
    for each in withheld:
        pattern = re.compile(rf"(?<![\w$,.]){re.escape(' '.join(each.passage.split()))}(?![\w%]|[,.]\d)")
        found += [_finding(each, name) for name, text in folded if pattern.search(text)]
    return tuple(found)


def _finding(each: Withheld, name: str) -> Finding:
    message = f"“{each.passage}” is redacted in Exhibit {each.exhibit} and still stands in {name}"
    hint = "Redact it there too (`every: yes` takes out each place in a section), or say it nowhere."
    return Finding("EXH301", message, hint, (each.span,), "finding", "Regulation S-K Item 601(b)(10)(iv)")
