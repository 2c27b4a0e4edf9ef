"""Words that the filed file holds and its page does not show as said: a note, a passage hidden or struck out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from eightk.edgar.markup import tags
from eightk.findings import Finding, Findings, Span

# The text of the page is compared with the approved wording: words in it that nobody sees would count as said.
_HIDES = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0*\.?0*\s*(?:;|\Z)|"
    r"font-size\s*:\s*0*\.?0+[a-z%]*\s*(?:;|\Z)|(?<![\w-])color\s*:\s*(?:white|#f{3}|#f{6}|transparent)\b|"
    r"unicode-bidi\s*:\s*(?:bidi|isolate)-override|position\s*:\s*(?:absolute|fixed)|text-indent\s*:\s*-\d{3}|"
    r"text-decoration[a-z-]*\s*:[^;]*line-through",
    re.IGNORECASE,
)


def check_hidden(html: str, path: str) -> Findings:
    """DOC003 (a finding) at the first comment, and at the first style that hides words."""
    return tuple(_finding(html, path, offset, what) for offset, what in _hidden(html))


def _hidden(html: str) -> Iterator[tuple[int, str]]:
    comment = html.find("<!--")
    if comment >= 0:
        yield comment, "a comment, which anybody who opens the file can read"
    for tag in tags(html):
        styles = [value for name, value in tag.attributes if name == "style" and _HIDES.search(value)]
        if styles or tag.name == "strike" or any(name == "hidden" for name, _ in tag.attributes):
            yield tag.offset, "words that its page hides, moves away or strikes out"
            return


def _finding(html: str, path: str, offset: int, what: str) -> Finding:
    line, column = html.count("\n", 0, offset) + 1, offset - html.rfind("\n", 0, offset)
    hint = "Take it out of the template; a note for drafters is written {# so #}."
    return Finding("DOC003", f"the document has {what}", hint, (Span(path, line, column),), "finding")
