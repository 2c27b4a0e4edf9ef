"""A redline as Markdown, for a comment on a pull request: ~~deleted~~ **inserted**, and nothing that is read as markup.

Written for GitHub: no HTML is needed to read it, nobody is notified by an "@" and no issue linked by a "#"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import NamedTuple

from eightk.redlines.paragraphs import setting
from eightk.redlines.said import STANDINGS, FactChange, fact_changes, folded_away, moves, summary
from eightk.redlines.value import Fold, Kind, Paragraph, Redline, Remark
from eightk.reporting.markdown import led, plain, quoted

PRODUCER = b"[//]: # (eightk redline)"
"""What stands at the head of a file that eightk wrote, where a reader does not see it."""
LONGEST = 60_000
"""Characters; GitHub takes comments of 65,536."""
_LEGEND = "~~Struck~~: in the approved wording only. **Bold**: in the draft only. *(Italic)*: the fact that changes."
_MARKS: dict[Kind, str] = {"deleted": "~~", "moved-away": "~~", "inserted": "**", "moved-here": "**"}


class _Run(NamedTuple):
    """Letters with the mark around them, "" for none."""

    mark: str
    text: str


def markdown(redline: Redline, title: str = "", around: int | None = 1, longest: int = LONGEST) -> str:
    """The whole: what changed in fact, the text, and what the check says. What goes beyond `longest` is told of."""
    head = [PRODUCER.decode(), *([f"### {plain(title)}"] if title else []), f"**{summary(redline)}**"]
    legend = [_LEGEND] if redline.is_changed else []
    room = longest - sum(len(part) + 2 for part in (*head, *legend)) - 300
    facts = _listed("Changed in fact:", map(_fact, fact_changes(redline)), room // 2)
    room -= sum(map(len, facts))
    remarks = _listed("Remarks:", map(_remark, redline.remarks), room // 2)
    room -= sum(map(len, remarks))
    text = _within(room, list(text_parts(redline, around)), "the text goes on")
    return "\n\n".join((*head, *facts, *text, *legend, *remarks)) + "\n"


def _listed(title: str, lines: Iterable[str], room: int) -> list[str]:
    """A list under its title, as far as there is room; nothing where it is empty."""
    told = "\n".join(_within(room, list(lines), "the list goes on", between="\n"))
    return [title, told] if told else []


def _fact(change: FactChange) -> str:
    runs = (_Run("", f"{change.facts}: "), _Run("~~", change.deleted), _Run("**", change.inserted))
    return f"- {_joined(runs)}"


def _remark(remark: Remark) -> str:
    return f"{remark.number}. {STANDINGS[remark.standing]}: {plain(remark.message)} ({plain(remark.code)})"


def _within(room: int, parts: list[str], what: str, between: str = "") -> Iterator[str]:
    for at, part in enumerate(parts):
        room -= len(part) + 2
        if room < 0:
            yield f"{between}*… {what}; {len(parts) - at:,} more parts are not shown here …*"
            return
        yield part


def text_parts(redline: Redline, around: int | None = 1) -> Iterator[str]:
    """The text, paragraph by paragraph."""
    ends = moves(redline)
    for part in redline.paragraphs if around is None else redline.folded(around):
        if isinstance(part, Fold):
            yield f"*… {folded_away(part)} …*"
        elif text := _paragraph(part, ends):
            yield text


def _paragraph(paragraph: Paragraph, ends: dict[int, tuple[int, int]]) -> str:
    keeps_lines = setting(paragraph) != "prose"
    text = _joined(_runs(paragraph, ends))
    lines = [" ".join(line.split()) for line in (text.split("\n") if keeps_lines else [text])]
    return "\\\n".join(led(line) for line in lines if line)


def _runs(paragraph: Paragraph, ends: dict[int, tuple[int, int]]) -> Iterator[_Run]:
    for (kind, change), group in groupby(paragraph.pieces, key=lambda piece: (piece.kind, piece.change)):
        pieces = list(group)
        text = "".join(piece.text for piece in pieces)
        if kind == "kept" or not change:
            yield _Run("", text if kind != "deleted" else "")
            continue
        yield _Run(_MARKS[kind], text)
        notes = list(dict.fromkeys(fact for piece in pieces for fact in piece.facts)) if kind == "inserted" else []
        if move := pieces[0].move:
            away, here = ends[move]
            where = "below" if (kind == "moved-away") == (here > away) else "above"
            notes.append(f"moved {'to' if kind == 'moved-away' else 'here from'} {where}, move {move}")
        if notes:
            yield _Run("*", f"({', '.join(notes)})")
    if paragraph.seam:
        yield _Run("~~" if paragraph.seam == "joined" else "**", "¶")


def _joined(runs: Iterable[_Run]) -> str:
    """The runs with their marks, each where Markdown reads it as one."""
    text, is_shut = "", True
    for run in runs:
        words = " ".join(run.text.split()) if run.mark else run.text
        if not words:
            text += run.text
        elif run.mark:
            text += f"{_before(text, run, words)}{run.mark}{quoted(words)}{run.mark}"
            text += " " if run.text[-1].isspace() else ""
            is_shut = words[-1].isalnum()
        else:
            text += (" " if text[-1:] in ("*", "~") and not is_shut and words[0].isalnum() else "") + quoted(words)
    return text


def _before(text: str, run: _Run, words: str) -> str:
    """A blank where the words have one, or where a mark could not open: after another mark, or between a letter and a
    sign."""
    last = text[-1:]
    needs = last in ("*", "~") or run.mark == "*" or (last.isalnum() and not words[0].isalnum())
    return " " if last and not last.isspace() and (needs or run.text[0].isspace()) else ""
