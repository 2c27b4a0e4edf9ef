"""The exhibit index: every exhibit in the order of Item 601's table, each linked to its file beside the report.

Regulation S-K Item 601(a)(2) (hyperlinks, since September 1, 2017); footnotes under 601(a)(5), (a)(6), (b)(10)(iv).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from eightk.agreement.model import Exhibit, GivenExhibit
from eightk.edgar.names import exhibit_file_name
from eightk.report.legends import omission_note, redaction_legend

REDACTED = "\u2020"
OMITTED = "\u2021"
FURNISHED = "*"


@dataclass(frozen=True, slots=True)
class ExhibitLine:
    """One line of the index: number, description, the file it links to, and its footnote marks."""

    number: str
    description: str
    file_name: str
    marks: str
    furnished: bool = False


@dataclass(frozen=True, slots=True)
class IndexNote:
    """A footnote of the index."""

    mark: str
    text: str


def agreement_line(exhibit: Exhibit) -> ExhibitLine:
    """The line of an executed agreement."""
    confidential = any(redaction.basis == "confidential" for redaction in exhibit.redactions)
    marks = (REDACTED if confidential else "") + (OMITTED if exhibit.omitted_schedules else "")
    return ExhibitLine(exhibit.number, exhibit.description, exhibit_file_name(exhibit.number), marks)


def given_line(exhibit: GivenExhibit) -> ExhibitLine:
    """The line of an exhibit that is given as text."""
    marks = FURNISHED if exhibit.furnished else ""
    name = exhibit_file_name(exhibit.number)
    return ExhibitLine(exhibit.number, exhibit.description, name, marks, exhibit.furnished)


def in_order(lines: Sequence[ExhibitLine]) -> tuple[ExhibitLine, ...]:
    """By the numbers of Item 601's exhibit table: 10.2 before 10.10, 17.1 before 99.1."""
    return tuple(sorted(lines, key=lambda line: tuple(int(part) for part in line.number.split("."))))


def notes_for(lines: Sequence[ExhibitLine], on: date) -> tuple[IndexNote, ...]:
    """The footnotes that the lines of a report of that date call for."""
    marks = "".join(line.marks for line in lines)
    texts = {REDACTED: redaction_legend(on), OMITTED: omission_note(on), FURNISHED: "Furnished herewith."}
    return tuple(IndexNote(mark, text) for mark, text in texts.items() if mark in marks)
