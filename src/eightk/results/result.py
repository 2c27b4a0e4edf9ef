"""A result: one thing that a command found, where it stands, and what counsel decided on it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from eightk.findings import Decision, Severity, Stretch

_RANKS: dict[Severity, int] = {"error": 0, "finding": 2, "note": 3}


@dataclass(frozen=True, slots=True)
class Result:
    """One thing found. `places` has the one to look at first; `agreement` is the folder in whose run it was met.

    `is_grave` marks a material difference: of what counsel must look at, the worst. `identity` are the words that tell
    it from others of its code, and that stay when lines move. `decision` is there where counsel settled it."""

    code: str
    severity: Severity
    message: str
    hint: str = ""
    authority: str = ""
    places: tuple[Stretch, ...] = ()
    agreement: str = ""
    is_grave: bool = False
    identity: tuple[str, ...] = ()
    decision: Decision | None = None

    @property
    def rank(self) -> int:
        """0 is the worst."""
        return 1 if self.is_grave and self.severity == "finding" else _RANKS[self.severity]

    @property
    def text(self) -> str:
        """The sentence and, after it, what to do."""
        return f"{_closed(self.message)} {self.hint}" if self.hint else self.message


def _closed(message: str) -> str:
    return message if message.rstrip("”\"')").endswith((".", "?", "!")) else f"{message}."


def worst_first(results: Iterable[Result]) -> tuple[Result, ...]:
    """By weight, then by place, code and sentence."""
    return tuple(sorted(results, key=lambda each: (each.rank, each.places, each.code, each.message)))


def once(results: Iterable[Result]) -> tuple[Result, ...]:
    """The same thing met in the run of two agreements is one result, of the first of them."""
    kept: dict[tuple[object, ...], Result] = {}
    for each in results:
        kept.setdefault((each.code, each.severity, each.message, each.places, each.identity, each.decision), each)
    return tuple(kept.values())
