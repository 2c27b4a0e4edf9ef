"""What stands in the way of a build, as a page shows it: the finding, and the line that it is about."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from eightk.assemble import Sources
from eightk.findings import Findings, errors, in_reading_order
from eightk.reporting.findings import once
from eightk.visible import visible


@dataclass(frozen=True, slots=True)
class Problem:
    """A finding as it is shown, and the line of the file that it points at."""

    place: str
    code: str
    message: str
    hint: str
    line: str


LONGEST = 240
"""Characters of a line that are shown."""


def problems_of(findings: Findings, content: Callable[[str], bytes | None]) -> tuple[Problem, ...]:
    """The errors among findings, in reading order; `content` gives a file of the project by its path."""
    return tuple(_problems(findings, content))


def content_of(sources: Sources) -> Callable[[str], bytes | None]:
    """The files that a package was made from, by path."""
    files = {f"templates/{name}": content for name, content in sources.templates.items()}
    for folder in sources.folders.values():
        files |= {folder.path(name): content for name, content in folder.files.items()}
    return files.get


def _problems(findings: Findings, content: Callable[[str], bytes | None]) -> Iterator[Problem]:
    for each in in_reading_order(once(errors(findings))):
        span = each.spans[0] if each.spans else None
        line = _line(content(span.path) or b"", span.line, span.column) if span and span.line else ""
        place = visible(str(span)) if span else ""
        yield Problem(place, each.code, visible(each.message), visible(each.hint), line)


def _line(content: bytes, number: int, column: int) -> str:
    """One line of a file, cut around `column` where it is long."""
    lines = content.decode("utf-8", "replace").splitlines()
    line = visible(lines[number - 1]).rstrip() if number <= len(lines) else ""
    begin = max(0, column - LONGEST // 2) if len(line) > LONGEST else 0
    cut = line[begin : begin + LONGEST]
    return f"{'… ' if begin else ''}{cut}{' …' if begin + LONGEST < len(line) else ''}"
