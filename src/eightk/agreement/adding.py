"""An entry added to a list of agreement.yaml: text in, text out, and every other character stays as it was.

Comments, order, quotation marks and line ends are counsel's. So nothing is written anew: the entry is put in at one
place, and what comes out counts only if it reads as the old file with this one entry more.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import yaml

from eightk.agreement.located import LINE_END, LOADER, compose, plain

Insertion = tuple[int, str]
"""An offset in the text, and what is put in there."""


def with_entry(text: str, key: str, lines: Sequence[str], entry: Mapping[str, str]) -> str | None:
    """The text with one entry more at the end of the list `key` of the file; None where that cannot be done.

    `lines` are the entry as a block, at the margin as it would stand under a key there, remarks included; `entry` are
    its values, which a list in brackets gets instead."""
    wanted = _read(text)
    if not isinstance(wanted, dict) or not (wanted.get(key, "") == "" or isinstance(wanted[key], list)):
        return None
    wanted[key] = [*(wanted.get(key) or []), dict(entry)]
    for offset, inserted in _insertions(text, key, lines, entry):
        made = text[:offset] + inserted + text[offset:]
        if _read(made) == wanted:
            return made
    return None


def _read(text: str) -> Any:
    """The data of a file, as a build reads it; None if it has problems."""
    root, findings = compose(text.replace("\r\n", "\n"), "")
    return None if root is None or findings else plain(root)


@dataclass(frozen=True, slots=True)
class _Part:
    """What the parser meets: a value, or where a block or list opens or closes; where that stands in the text."""

    event: yaml.Event
    start: int
    end: int
    column: int

    @property
    def is_flow(self) -> bool:
        """Whether a block or list that opens here stands in brackets."""
        return isinstance(self.event, yaml.CollectionStartEvent) and bool(self.event.flow_style)


Parts = Sequence[_Part]


def _parts(text: str) -> Iterator[_Part]:
    """All of it in order. At the end of a text the parser may count a line that is not there."""
    starts = [0, *(end.end() for end in LINE_END.finditer(text)), len(text)]
    for event in yaml.parse(text, Loader=LOADER):
        start, end = event.start_mark, event.end_mark
        if start and end:
            yield _Part(event, starts[start.line] + start.column, starts[end.line] + end.column, start.column)


def _insertions(text: str, key: str, lines: Sequence[str], entry: Mapping[str, str]) -> Iterator[Insertion]:
    """Where the entry may belong, the likeliest place first."""
    parts = list(_parts(text))
    root = next(place for place, part in enumerate(parts) if isinstance(part.event, yaml.MappingStartEvent))
    margin = " " * parts[root].column
    value = _value(parts, root, key)
    if value is None and parts[root].is_flow:
        close = parts[_after(parts, root) - 1].start
        yield from ((close, f"{comma}{key}: [{_flow(entry)}]") for comma in (", ", " "))
    elif value is None:
        yield _block(text, _end_of_document(parts, text), [f"{margin}{key}:", *(f"{margin}{line}" for line in lines)])
    elif isinstance(parts[value].event, yaml.ScalarEvent):
        yield _block(text, _next_line(text, parts[value].end), [f"{margin}{line}" for line in lines])
    elif parts[value].is_flow:
        last = _after(parts, value) - 2
        yield parts[last].end, _flow(entry) if last == value else f", {_flow(entry)}"
    else:
        dash = " " * parts[value].column
        moved = [f"{dash}{line[_DASH:]}" for line in lines]
        yield from (_block(text, place, moved) for place in _ends(text, parts[value : _after(parts, value)]))


_DASH = 2
"""The column of the dash in the lines of an entry."""


def _after(parts: Parts, place: int) -> int:
    """The place after a value."""
    depth = 0
    for here in range(place, len(parts)):
        event = parts[here].event
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth == 0:
            return here + 1
    raise AssertionError("the parser closes what it opens")


def _value(parts: Parts, root: int, key: str) -> int | None:
    """The place of the value of a key of the file."""
    here = root + 1
    while not isinstance(parts[here].event, yaml.MappingEndEvent):
        event, value = parts[here].event, _after(parts, here)
        if isinstance(event, yaml.ScalarEvent) and event.value == key:
            return value
        here = _after(parts, value)
    return None


def _end_of_document(parts: Parts, text: str) -> int:
    """Where a key more belongs: before the mark that ends the document, if there is one."""
    end = next(part for part in parts if isinstance(part.event, yaml.DocumentEndEvent))
    return end.start if end.end > end.start else len(text)


def _ends(text: str, parts: Parts) -> Iterator[int]:
    """Where a block list ends: after its last words, or, where the blank lines after them are part of a text, after
    these too."""
    last = next(each for each in reversed(parts) if isinstance(each.event, yaml.ScalarEvent) or each.end > each.start)
    yield _next_line(text, len(text[: last.end].rstrip()))
    yield last.end


def _next_line(text: str, offset: int) -> int:
    """Where the line after an offset begins; the end of the text, if there is none."""
    end = LINE_END.search(text, offset)
    return end.end() if end else len(text)


def _block(text: str, place: int, lines: Sequence[str]) -> Insertion:
    """Lines put in at the beginning of a line, or at the end of the text, with the line ends that it has there."""
    before = [end.group() for end in LINE_END.finditer(text[:place])]
    end = before[-1] if before else "\n"
    body = end.join(lines)
    unfinished = place == len(text) and not LINE_END.search(text[-1:])
    return place, f"{end}{body}" if unfinished else f"{body}{end}"


def _flow(entry: Mapping[str, str]) -> str:
    """An entry as it stands in brackets."""
    return "{" + ", ".join(f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in entry.items()) + "}"
