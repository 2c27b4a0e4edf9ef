"""Line numbers and change bars in the margin of a PDF, stamped on the lines as they were laid out.

CSS has no line numbers. So each line box of an element of the class `numbered` is asked for its place once the pages
are made, and its number is drawn beside it: one run of numbers a page, as counsel cite them ("page 2, line 14"). Beside
a line that holds a change stands a bar. Both are artifacts (ISO 14289-1, 7.1): no screen reader says them and no copy
of the text has them. The figures are drawn as outlines of the bundled face, so that no font is embedded for them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from eightk.document.pdf_fonts import FONT_FOLDER
from eightk.document.pdf_tags import finish_tags, resolve

NUMBERED = "numbered"
"""The class of an element whose lines bear numbers."""
UNNUMBERED = "unnumbered"
"""The class of an element among them whose lines bear none."""
_POINTS = 0.75
"""Points of a pixel."""
_SIZE = 7.0
_TO_NUMBER, _TO_BAR, _BAR = 15.0, 9.0, 1.4
"""Points from the text to the right edge of a number and to a bar, and how thick a bar is."""
_CHANGES = frozenset({"ins", "del"})
_QUIET = "rl-set"
"""The class of a change that is only typeset otherwise: it bears no bar."""


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of text: its upper edge, its height and its baseline from the top of the page, in pixels."""

    top: float
    height: float
    baseline: float
    left: float
    is_changed: bool


def finish_with_margins(document: Any, pdf: Any) -> None:
    """Finisher for write_pdf: the marks for screen readers, then numbers and bars."""
    finish_tags(document, pdf)
    for page, reference in zip(document.pages, pdf.page_references, strict=True):
        lines = list(_lines(page._page_box, None))
        if lines:
            left = min(line.left for line in lines) * _POINTS
            stamp = "\n".join(_stamp(lines, left, page.height * _POINTS))
            resolve(pdf, resolve(pdf, reference)["Contents"]).stream.insert(0, stamp.encode("ascii"))


def _lines(box: Any, numbered: Any) -> Iterator[_Line]:
    """The lines below a box, from the top of the page; `numbered` is the left edge of the element that asks for them,
    None outside of one."""
    element = getattr(box, "element", None)
    names = (element.get("class") or "").split() if element is not None else ()
    if UNNUMBERED in names:
        return
    if numbered is None and NUMBERED in names:
        numbered = box.content_box_x()
    if type(box).__name__ == "LineBox":
        if numbered is not None and _has_text(box):
            yield _Line(box.position_y, box.height, box.position_y + box.baseline, numbered, _is_changed(box))
        return
    for child in getattr(box, "children", ()):
        yield from _lines(child, numbered)


def _has_text(box: Any) -> bool:
    text = getattr(box, "text", "")
    return bool(text.strip()) or any(_has_text(child) for child in getattr(box, "children", ()))


def _is_changed(box: Any) -> bool:
    element = getattr(box, "element", None)
    if element is not None and element.tag in _CHANGES and type(box).__name__ == "InlineBox":
        return _QUIET not in (element.get("class") or "").split() and _has_text(box)
    return any(_is_changed(child) for child in getattr(box, "children", ()))


def _stamp(lines: list[_Line], left: float, height: float) -> Iterator[str]:
    """PDF operators, in points from the lower left corner."""
    yield "/Artifact <</Type /Layout>> BDC q 0.35 g"
    for number, line in enumerate(lines, 1):
        yield from _number(str(number), left - _TO_NUMBER, height - line.baseline * _POINTS)
    yield "0 g"
    for top, bottom in _bars(lines):
        length = (bottom - top) * _POINTS
        yield f"{left - _TO_BAR:.2f} {height - bottom * _POINTS:.2f} {_BAR} {length:.2f} re f"
    yield "Q EMC"


def _bars(lines: list[_Line]) -> Iterator[tuple[float, float]]:
    """Upper and lower ends; the bars of lines that follow each other are one."""
    begun: tuple[float, float] | None = None
    for line in (each for each in lines if each.is_changed):
        end = line.top + line.height
        if begun and line.top - begun[1] < 1:
            begun = begun[0], end
            continue
        if begun:
            yield begun
        begun = line.top, end
    if begun:
        yield begun


def _number(figures: str, right: float, baseline: float) -> Iterator[str]:
    glyphs, unit = _figures()
    scale = _SIZE / unit
    left = right - sum(glyphs[each][1] for each in figures) * scale
    for each in figures:
        outline, width = glyphs[each]
        yield f"q {scale:.6f} 0 0 {scale:.6f} {left:.2f} {baseline:.2f} cm {outline} f Q"
        left += width * scale


@cache
def _figures() -> tuple[dict[str, tuple[str, float]], int]:
    """The outline and width of each figure in units of the face, and how many units an em has."""
    from fontTools.ttLib import TTFont

    face = TTFont(FONT_FOLDER / "LiberationSerif-Regular.ttf")
    glyphs, names = face.getGlyphSet(), face.getBestCmap()
    figures = {each: glyphs[names[ord(each)]] for each in "0123456789"}
    return {each: (_outline(glyph), glyph.width) for each, glyph in figures.items()}, face["head"].unitsPerEm


def _outline(glyph: Any) -> str:
    """A glyph as PDF operators. The curves of TrueType have one control point, those of PDF two."""
    from fontTools.pens.basePen import decomposeQuadraticSegment
    from fontTools.pens.recordingPen import RecordingPen

    pen = RecordingPen()
    glyph.draw(pen)
    told: list[str] = []
    x = y = 0.0
    for name, points in pen.value:
        if name == "qCurveTo":
            for (a, b), (u, v) in decomposeQuadraticSegment(points):
                first, second = (x + (a - x) / 1.5, y + (b - y) / 1.5), (u + (a - u) / 1.5, v + (b - v) / 1.5)
                told.append(" ".join(f"{each:.0f}" for each in (*first, *second, u, v)) + " c")
                x, y = u, v
        elif points:
            x, y = points[-1]
            told.append(f"{x:.0f} {y:.0f} {'m' if name == 'moveTo' else 'l'}")
    return " ".join(told)
