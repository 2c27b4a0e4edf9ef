"""A word redline on a terminal."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from eightk.redlines.paragraphs import setting
from eightk.redlines.said import folded_away
from eightk.redlines.value import Fold, Kind, Paragraph, Redline
from eightk.reporting.style import styled
from eightk.visible import visible

WIDTH = 92
MARKS: dict[Kind, tuple[str, str]] = {
    "kept": ("", ""),
    "deleted": ("[-", "-]"),
    "inserted": ("{+", "+}"),
    "moved-away": ("[<", "<]"),
    "moved-here": ("{>", ">}"),
}
_SEAMS: dict[str, Kind] = {"joined": "deleted", "parted": "inserted"}
_COLOURS: dict[Kind, str] = {"deleted": "red", "inserted": "green", "moved-away": "magenta", "moved-here": "magenta"}
_BLANK = re.compile(r"(\s+)")


class _Part(NamedTuple):
    """Some letters, and what became of them."""

    text: str
    kind: Kind
    is_fact: bool = False


def redline_lines(redline: Redline, colour: bool, around: int | None = 1) -> list[str]:
    """The redline in lines of at most 92 characters; marks do not count as colours do not show.

    `around` unchanged paragraphs stay on either side of a change and the others fold; None folds nothing."""
    lines: list[str] = []
    for part in redline.paragraphs if around is None else redline.folded(around):
        if isinstance(part, Fold):
            lines += ["", styled(f"… {folded_away(part)} …", colour, dim=True)]
        elif part.pieces:
            lines += ["", *_paragraph(part, colour)]
    return [line.rstrip() for line in lines[1:]]


def _paragraph(paragraph: Paragraph, colour: bool) -> list[str]:
    parts = list(_parts(paragraph))
    if setting(paragraph) != "prose":
        return "".join(_coloured(part, colour) for part in parts).strip("\n").split("\n")
    lines, width = [""], 0
    for word in _words(parts):
        length = sum(len(part.text) for part in word)
        if width and width + 1 + length > WIDTH:
            lines.append("")
            width = 0
        blank = " " if width else ""
        lines[-1] += blank + "".join(_coloured(part, colour) for part in word)
        width += len(blank) + length
    return lines


def _parts(paragraph: Paragraph) -> Iterator[_Part]:
    """The paragraph with its marks; what is typeset otherwise stands as the draft has it."""
    for piece in paragraph.pieces:
        text = visible(piece.text)
        if piece.kind == "kept" or piece.weight == "typesetting":
            yield _Part(text if piece.kind != "deleted" else "", "kept")
            continue
        left, right = MARKS[piece.kind]
        words = text.strip()
        before, _, after = text.partition(words) if words else (text, "", "")
        yield _Part(before, "kept")
        yield _Part(f"{left}{words}{right}" if words else "", piece.kind, piece.weight == "fact")
        yield _Part(after, "kept")
    if paragraph.seam:
        left, right = MARKS[_SEAMS[paragraph.seam]]
        yield _Part(f"{left}¶{right}", _SEAMS[paragraph.seam])


def _words(parts: Iterable[_Part]) -> Iterator[list[_Part]]:
    """What stands between two blanks, in its parts."""
    word: list[_Part] = []
    for part in parts:
        for text in filter(None, _BLANK.split(part.text)):
            if not text.isspace():
                word.append(part._replace(text=text))
            elif word:
                yield word
                word = []
    if word:
        yield word


def _coloured(part: _Part, colour: bool) -> str:
    if part.kind == "kept":
        return part.text
    is_gone = part.kind in ("deleted", "moved-away")
    return styled(
        part.text, colour, fg=_COLOURS[part.kind], bold=part.is_fact, strikethrough=is_gone, underline=not is_gone
    )
