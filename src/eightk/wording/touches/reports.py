"""Whose report it is: the Company's Current Report on Form 8-K filed on a day, the one that the Company filed."""

from __future__ import annotations

from collections.abc import Sequence

from eightk.wording.statements.vocabulary import words
from eightk.wording.touches.line import Line
from eightk.wording.touches.touch import Reading, Touch
from eightk.wording.units import Unit

_KINDS = words("current annual quarterly periodic")
_NEXT = words("with on")


def _filed(line: Line, at: int) -> Reading | None:
    """The Current Report on Form 8-K filed by the Company on May 6: the Company's one filed on May 6."""
    report = at + 1 + (line.key(at + 1) in _KINDS)
    if not line.spells(report, "report", "on") or line.kind(report + 2) != "form":
        return None
    owner = _filer(line, report + 3)
    if owner is None:
        return None
    whose, filed, end = owner
    if line.key(end) not in _NEXT:
        return None
    return Reading(at, end, (*whose, *line.units[at + 1 : report + 3], line.units[filed]))


def _filer(line: Line, at: int) -> tuple[Sequence[Unit], int, int] | None:
    """Who filed it as its owner, where "filed" stands, and the place after it."""
    if line.spells(at, "filed", "by"):
        end = _company(line, at + 2)
        return (_owning(line, at + 2, end), at, end) if end > at + 2 else None
    first = at + (line.key(at) in ("that", "which"))
    if line.key(first) == "it" and first > at and line.key(first + 1) == "filed":
        return (line.units[first]._replace(key="its"),), first + 1, first + 2
    end = _company(line, first)
    if first == at or end == first or line.key(end) != "filed":
        return None
    return _owning(line, first, end), end, end + 1


def _company(line: Line, at: int) -> int:
    """The place after the company that begins here, whether or not the text says which; `at` if none does."""
    return at + 2 if line.spells(at, "the", "company") else line.someone(at)


def _owning(line: Line, first: int, end: int) -> Sequence[Unit]:
    """The Company as an owner: without its article, with 's."""
    units = line.units[first + (line.key(first) == "the" and line.kind(first + 1) == "party") : end]
    if units[-1].kind == "word" and units[-1].key == "company":
        return (*units[:-1], units[-1]._replace(key="company's"))
    return (*units, units[-1]._replace(key="'s", kind="mark", rule=""))


REPORTS = (
    Touch(
        "TCH690",
        "a report filed by the Company, the Company's report",
        "Whose report it is, is who filed it.",
        (
            (
                "Tern Corp. sold it. It is told in its Current Report on Form 8-K filed on May 6, 2025.",
                "Tern Corp. sold it. It is told in the Current Report on Form 8-K that it filed on May 6, 2025.",
            ),
            (
                'Acme Mills (the "Company") told it in the Company\'s Annual Report on Form 10-K filed with the SEC.',
                'Acme Mills (the "Company") told it in the Annual Report on Form 10-K filed by the Company with the '
                "SEC.",
            ),
        ),
        (
            (
                'Acme Mills (the "Company") told Hall Works (the "Buyer") of the Company\'s Annual Report on Form 10-K '
                "filed with the SEC.",
                'Acme Mills (the "Company") told Hall Works (the "Buyer") of the Annual Report on Form 10-K filed by '
                "the Buyer with the SEC.",
            ),
        ),
        _filed,
        words("the"),
        words("filed"),
    ),
)
