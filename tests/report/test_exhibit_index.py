"""The exhibit index: lines, marks, order and footnotes."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eightk.agreement.model import Exhibit, GivenExhibit
from eightk.agreement.model.filing import OmittedSchedule, Redaction
from eightk.report.exhibit_index import ExhibitLine, agreement_line, given_line, in_order, notes_for

SCHEDULE = OmittedSchedule(label="Schedule 1", title="Liens")
CONFIDENTIAL, PERSONAL = (
    Redaction.model_validate({"section": "1", "passage": "x", "reason": "y", "basis": basis})
    for basis in ("confidential", "personal")
)


def _line(number: str, marks: str = "") -> ExhibitLine:
    return ExhibitLine(number, "Agreement", "x.htm", marks)


@pytest.mark.parametrize(
    ("redactions", "schedules", "marks"),
    [
        ((), (), ""),
        ((CONFIDENTIAL,), (), "†"),
        ((PERSONAL,), (), ""),
        ((PERSONAL, CONFIDENTIAL), (SCHEDULE,), "†‡"),
        ((), (SCHEDULE,), "‡"),
    ],
)
def test_marks_of_an_agreement(
    redactions: tuple[Redaction, ...], schedules: tuple[OmittedSchedule, ...], marks: str
) -> None:
    """A dagger for what is confidential (601(b)(10)(iv)), a double one for schedules; none for personal data."""
    exhibit = Exhibit.model_construct(
        number="10.10", description="Agreement", redactions=redactions, omitted_schedules=schedules
    )
    line = agreement_line(exhibit)
    assert (line.marks, line.number, line.file_name, line.furnished) == (marks, "10.10", "ex10-10.htm", False)


@pytest.mark.parametrize(("furnished", "marks"), [(True, "*"), (False, "")])
def test_given(furnished: bool, marks: str) -> None:
    """A press release, furnished or filed."""
    given_exhibit = GivenExhibit.model_construct(
        number="99.1", description="Press release", file="x.txt", furnished=furnished
    )
    line = given_line(given_exhibit)
    assert (line.marks, line.furnished, line.file_name) == (marks, furnished, "ex99-1.htm")


def test_order() -> None:
    """By numbers, not by letters; a number without a point before those with one."""
    numbers = ["99.1", "10.10", "10.2", "17", "17.1", "2.1", "10.1"]
    assert [line.number for line in in_order([_line(number) for number in numbers])] == [
        "2.1", "10.1", "10.2", "10.10", "17", "17.1", "99.1",
    ]  # fmt: skip


@given(st.lists(st.from_regex(r"\A[1-9][0-9]?(\.[1-9][0-9]?)?\Z")))
def test_order_is_the_order_of_the_numbers(numbers: list[str]) -> None:
    """Nothing is lost, and the same in any order."""
    ordered = in_order([_line(number) for number in numbers])
    assert sorted(line.number for line in ordered) == sorted(numbers)
    assert ordered == in_order(list(ordered)[::-1])


@pytest.mark.parametrize(("marks", "expected"), [("", ""), ("*", "*"), ("‡", "‡"), ("*‡†", "†‡*"), ("**", "*")])
def test_notes(marks: str, expected: str) -> None:
    """One footnote for each mark that is used, in their usual order."""
    notes = notes_for([_line("10.1", marks), _line("99.1", marks)], date(2026, 6, 9))
    assert "".join(note.mark for note in notes) == expected
    assert all(note.text.endswith(".") for note in notes)


def test_the_note_of_a_redaction_follows_the_date() -> None:
    """The words of the rule in force."""
    (then,) = notes_for([_line("10.1", "†")], date(2007, 2, 28))
    (now,) = notes_for([_line("10.1", "†")], date(2026, 6, 9))
    assert then.text != now.text
