"""A word redline on a terminal."""

from __future__ import annotations

from collections.abc import Iterator

from eightk.reporting.style import styled
from eightk.wording.comparison import Comparison
from eightk.wording.determinations import visible
from eightk.wording.redline import redline

WIDTH = 92
MARKS = {"kept": ("", ""), "deleted": ("[-", "-]"), "inserted": ("{+", "+}")}


def redline_lines(comparison: Comparison, colour: bool) -> list[str]:
    """The redline in lines of at most 92 characters; marks do not count as colours do not show."""
    lines, width = [""], 0
    for kind, text in _pieces(comparison):
        for part in text.replace("\n\n", " ¶ ").split(" "):
            if width and width + len(part) > WIDTH:
                lines.append("")
                width = 0
            lines[-1] += _coloured(part, kind, colour) + " "
            width += len(part) + 1
        lines[-1] = lines[-1][:-1]
        width -= 1
    return [line.rstrip() for line in lines]


def _pieces(comparison: Comparison) -> Iterator[tuple[str, str]]:
    for stretch in redline(comparison.approved, comparison.draft, comparison.edits):
        left, right = MARKS[stretch.kind]
        yield stretch.kind, f"{left}{visible(stretch.draft or stretch.approved)}{right}"


def _coloured(text: str, kind: str, colour: bool) -> str:
    if kind == "deleted":
        return styled(text, colour, fg="red", strikethrough=True)
    return styled(text, colour, fg="green", underline=True) if kind == "inserted" else text
