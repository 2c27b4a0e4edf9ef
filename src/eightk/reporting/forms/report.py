"""What a command has to tell, before it is told in a form."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from eightk.results.ground import Ground
from eightk.results.suite import Suite


@dataclass(frozen=True, slots=True)
class Report:
    """The answer of a command.

    `lines` is what people read on a terminal; `data` and `markdown` are asked for only if that form is wanted.
    `explained` gives a code with its meaning, for programs that show one beside a result."""

    command: str
    version: str
    suites: tuple[Suite, ...]
    lines: tuple[str, ...]
    data: Callable[[], Mapping[str, Any]]
    markdown: Callable[[], str]
    explained: Callable[[str], str | None]
    ground: Ground
    exit_code: int
