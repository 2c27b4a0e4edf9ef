"""`eightk deadline`: the due date with its reasons, days left, and a calendar file."""

from __future__ import annotations

import errno
import json
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from click.testing import CliRunner
from icalendar import Calendar
from tests.project import SLUG, YAML, Project

from eightk.cli.main import group

CHECKOUT = Path(__file__).parents[2]
DATE = "report:\n  date: 2026-03-02"


def run(*arguments: str) -> tuple[str, int]:
    """`eightk ARGUMENTS` on the agreements of this project."""
    result = CliRunner().invoke(group, [*arguments, "--project", str(CHECKOUT)], catch_exceptions=False)
    return result.output, result.exit_code


@pytest.mark.parametrize(
    ("slug", "due", "event"),
    [
        ("atg-severance", "Tuesday, March 6, 2007", "Wednesday, February 28, 2007, Item 5.02(b)"),
        ("corvane-credit", "Monday, June 15, 2026", "Tuesday, June 9, 2026, Item 1.01"),
        ("halden-separation", "Wednesday, September 23, 2026", "Thursday, September 17, 2026, Item 5.02(b)"),
        ("halden-appointment", "Wednesday, September 23, 2026", "Thursday, September 17, 2026, Item 5.02(b)"),
        ("tessaly-termination", "Wednesday, October 21, 2026", "Thursday, October 15, 2026, Item 1.02"),
    ],
)
def test_the_agreements_that_ship(slug: str, due: str, event: str) -> None:
    said, code = run("deadline", slug)
    assert said.startswith(f"{slug}: due {due}, 5:30 p.m. Eastern (event: {event})\n")
    assert code == 0


def test_it_says_why_and_counts_day_by_day() -> None:
    said, _ = run("deadline", "atg-severance", "--as-of", "2007-03-03")
    assert "as of 2007-03-03: 3 days left (2 business days)" in said
    assert "C&DI 117.01" in said
    assert "atg-severance: terms.resignations.ceo" in said
    assert "    -  Saturday, March 3, 2007: no business day" in said
    assert "    4  Tuesday, March 6, 2007: due" in said
    assert "Rule 13(a)(2)" in said


def test_one_that_another_report_carries_has_its_deadline() -> None:
    said, _ = run("deadline", "halden-appointment")
    assert "Reported in the Form 8-K of halden-separation" in said
    assert "halden-separation: terms.resignations.chief_executive" in said
    assert "7.01: no deadline of its own" in said


@pytest.mark.parametrize(
    ("as_of", "words", "code"),
    [
        ("2026-03-06", "due on that day", 0),
        ("2026-03-05", "1 day left (1 business day)", 0),
        ("2026-03-08", "overdue by 2 days", 1),
    ],
)
def test_days_left(project: Project, as_of: str, words: str, code: int) -> None:
    result = project.run("deadline", "--as-of", as_of)
    assert words in result.stdout
    assert result.exit_code == code


@pytest.mark.parametrize(
    ("slug", "as_of", "words"),
    [
        (
            "atg-severance",
            "2007-03-07",
            "Late under 5.02(b): without relief, no new Form S-3 for twelve months (Form S-3,",
        ),
        (
            "corvane-credit",
            "2026-06-16",
            "Late under 1.01, 2.03 alone: Form S-3 stays open (Form S-3, General Instruction",
        ),
    ],
)
def test_what_it_costs_to_be_late(slug: str, as_of: str, words: str) -> None:
    said, code = run("deadline", slug, "--as-of", as_of)
    assert words in " ".join(said.split())
    assert code == 1
    answer, _ = run("deadline", slug, "--as-of", as_of, "--format", "json")
    assert json.loads(answer)["agreements"][0]["late"]
    in_time, _ = run("deadline", slug, "--as-of", "2007-03-01")
    assert "Late" not in in_time


def test_days_left_in_every_check_and_build(project: Project) -> None:
    assert "as of 2026-03-05: 1 day left (1 business day)." in project.run("check", "--as-of", "2026-03-05").stdout
    remaining = json.loads(project.run("check", "--format", "json", "--as-of", "2026-03-09").stdout)
    assert remaining["agreements"][0]["deadline"]["left"] == {
        "as_of": "2026-03-09",
        "calendar": -3,
        "business": 0,
        "overdue": True,
    }
    assert "2026-03-06, 1 day left" in project.run("build", "--as-of", "2026-03-05").stdout
    unchanged = project.run("build", "--as-of", "2026-03-09").stdout
    assert "2026-03-06, overdue by 3 days" in unchanged
    assert "1 unchanged" in unchanged
    assert json.loads(project.text(f"output/{SLUG}/manifest.json"))["summary"]["due"] == "2026-03-06"


def test_a_report_dated_after_its_earliest_event(project: Project) -> None:
    project.edit(YAML, DATE, "report:\n  date: 2026-03-04")
    result = project.run("deadline")
    line = project.line_of(YAML, "date: 2026-03-04")
    assert result.stderr.startswith(
        f"{YAML}:{line}:9: DUE001 the report is dated March 4, 2026, but its earliest event is"
    )
    assert "see also" in result.stderr
    assert "Write `date: 2026-03-02`." in result.stderr
    assert "due Friday, March 6, 2026" in result.stdout
    assert result.exit_code == 1
    assert project.run("check").exit_code == 1


def test_a_report_dated_before_every_event(project: Project) -> None:
    project.edit(YAML, DATE, "report:\n  date: 2026-02-27")
    result = project.run("deadline")
    assert (
        "DUE002 the report is dated February 27, 2026, but the earliest event that the terms give is of"
        in result.stderr
    )
    assert "due Thursday, March 5, 2026" in result.stdout
    assert "the date of the report, Friday, February 27, 2026" in result.stdout
    assert result.exit_code == 1


def test_signing_on_another_day_than_the_date_of_the_agreement(project: Project) -> None:
    project.edit(YAML, "dated: 2026-03-02", "dated: 2026-03-02\n  signed: 2026-03-04")
    assert "DUE002" in project.run("deadline").stderr
    project.edit(YAML, DATE, "report:\n  date: 2026-03-04")
    result = project.run("deadline")
    assert (result.stderr, result.exit_code) == ("", 0)
    assert "due Tuesday, March 10, 2026" in result.stdout


def test_a_day_outside_the_calendar_has_no_due_date(project: Project) -> None:
    project.edit(YAML, "dated: 2026-03-02", "dated: 9999-12-31")
    project.edit(YAML, DATE, "report:\n  date: 9999-12-31")
    assert "no due date: the day is outside the calendar" in project.run("deadline").stdout
    (answer,) = json.loads(project.run("deadline", "--format", "json", "--as-of", "2026-03-03").stdout)["agreements"]
    assert answer["due"] is None
    assert "days" not in answer
    project.run("build")
    assert json.loads(project.text(f"output/{SLUG}/manifest.json"))["summary"]["due"] == ""


def test_an_agreement_that_cannot_be_used(project: Project) -> None:
    project.edit(YAML, "to: purchaser", "to: nobody")
    result = project.run("deadline")
    assert "AGR010" in result.stderr
    assert result.stdout == ""
    assert result.exit_code == 2


def test_for_programs() -> None:
    said, code = run("deadline", "atg-severance", "--format", "json", "--as-of", "2007-03-06")
    (answer,) = json.loads(said)["agreements"]
    assert (answer["event"], answer["due"], answer["item"], code) == ("2007-02-28", "2007-03-06", "5.02(b)", 0)
    assert [day["number"] for day in answer["days"]] == [1, 2, 0, 0, 3, 4]
    assert answer["left"]["overdue"] is False
    assert [event["term"] for event in answer["events"]] == [
        "terms.resignations.ceo.offices.0",
        "terms.payments.services",
    ]
    assert answer["undated"][0]["item"] == "9.01(d)"


@pytest.mark.parametrize(
    ("arguments", "words", "code"),
    [
        (
            ("--event", "2026-11-21"),
            "due Friday, November 27, 2026, 5:30 p.m. Eastern (event: Saturday, November 21",
            0,
        ),
        (("--event", "2026-11-21", "--as-of", "2026-11-30"), "overdue by 3 days", 1),
        (("--event", "2004-08-22"), "outside the calendar", 2),
        (("--event", "2026-11-21", "--format", "json"), '"due": "2026-11-27"', 0),
        (("--event", "2026-02-30"), "is no day of the calendar. Write it like 2007-02-28.", 2),
        (("--event", "28.2.2007"), "is no day of the calendar", 2),
        (("--event", "2026-11-21", "atg-severance"), "not both", 2),
    ],
)
def test_a_day_without_an_agreement(arguments: tuple[str, ...], words: str, code: int, tmp_path: Path) -> None:
    result = CliRunner().invoke(group, ["deadline", *arguments], catch_exceptions=False)
    assert words in result.output
    assert result.exit_code == code


def _calendar(content: bytes) -> Any:
    """The file as another program reads it."""
    return Calendar.from_ical(content)


def test_the_calendar_file(tmp_path: Path) -> None:
    target = tmp_path / "due.ics"
    said, code = run("deadline", "--ics", str(target))
    assert code == 0
    assert "atg-severance: due" in said
    content = target.read_bytes()
    assert b"\n" not in content.replace(b"\r\n", b"")
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
    events = {str(event["UID"]): event for event in _calendar(content).walk("VEVENT")}
    # The two agreements of one report share an entry.
    assert len(events) == 4
    atg = events["0000878547-atg-severance@eightk"]
    assert str(atg["SUMMARY"]) == "Form 8-K due: American Technologies Group, Inc. (5.02(b), 5.02(e), 9.01(d))"
    assert "Saturday, March 3, 2007: no business day" in str(atg["DESCRIPTION"])
    alarms = [alarm["TRIGGER"].dt for alarm in atg.walk("VALARM")]
    assert alarms == [-timedelta(days=1, hours=8, minutes=30), -timedelta(hours=8, minutes=30), -timedelta(hours=1)]
    run("deadline", "--ics", str(target))
    assert target.read_bytes() == content


def test_the_zone_in_the_file_is_eastern_time(tmp_path: Path) -> None:
    """Before 2007 daylight saving time ended in October; the file's own rules are held against the zone database."""
    eastern = ZoneInfo("America/New_York")
    rules = [part for part in _calendar(_ics("2007-02-28")).walk() if part.name in ("STANDARD", "DAYLIGHT")]
    assert len(rules) == 4
    for event in ("2006-10-25", "2006-10-31", "2006-03-28", "2007-03-06", "2007-03-08", "2026-10-28", "2026-07-01"):
        (entry,) = _calendar(_ics(event)).walk("VEVENT")
        due = entry["DTSTART"].dt
        assert (due.hour, due.minute) == (17, 30)
        local = datetime(due.year, due.month, due.day, 17, 30, tzinfo=eastern)
        offsets = [
            (part["DTSTART"].dt, part["TZOFFSETTO"].td) for part in rules if _is_past(part["DTSTART"].dt, due.date())
        ]
        assert local.utcoffset() in {offset for _, offset in offsets}
    for part in rules:
        first = part["DTSTART"].dt
        for year in (first.year, first.year + 1, first.year + 3):
            change = _change(part["RRULE"], year)
            before, after = (datetime(*day, 12, tzinfo=eastern).utcoffset() for day in _around(change))
            assert (before, after) == (part["TZOFFSETFROM"].td, part["TZOFFSETTO"].td)


def _ics(event: str) -> bytes:
    return CliRunner().invoke(group, ["deadline", "--event", event, "--ics", "-"], catch_exceptions=False).stdout_bytes


def _is_past(first: datetime, day: date) -> bool:
    return first.date() <= day


def _change(rule: dict[str, list[object]], year: int) -> date:
    """The Sunday that a rule names in a year."""
    month = int(str(rule["BYMONTH"][0]))
    which = int(str(rule["BYDAY"][0]).removesuffix("SU"))
    days = [date(year, month, day) for day in range(1, 32) if month in (3, 10) or day <= 30]
    sundays = [day for day in days if day.weekday() == 6]
    return sundays[which - 1] if which > 0 else sundays[which]


def _around(change: date) -> list[tuple[int, int, int]]:
    return [(day.year, day.month, day.day) for day in (change - timedelta(days=1), change)]


def test_a_reminder_the_business_day_before_skips_a_weekend() -> None:
    """Due Monday, March 9, 2026: the first reminder is on Friday."""
    (entry,) = _calendar(_ics("2026-03-03")).walk("VEVENT")
    assert entry["DTSTART"].dt.date() == date(2026, 3, 9)
    assert entry.walk("VALARM")[0]["TRIGGER"].dt == -timedelta(days=3, hours=8, minutes=30)


def test_the_stamp_is_a_day_that_is_given() -> None:
    assert b"DTSTAMP:20260303T000000Z" in _ics("2026-03-03")
    arguments = ["deadline", "--event", "2026-03-03", "--ics", "-", "--as-of", "2026-03-04"]
    assert b"DTSTAMP:20260304T000000Z" in CliRunner().invoke(group, arguments, catch_exceptions=False).stdout_bytes


def test_nothing_but_the_calendar_goes_to_standard_output() -> None:
    said, code = run("deadline", "corvane-credit", "--ics", "-")
    assert said.startswith("BEGIN:VCALENDAR\n") or said.startswith("BEGIN:VCALENDAR\r\n")
    assert said.rstrip().endswith("END:VCALENDAR")
    assert code == 0


@pytest.mark.parametrize(
    ("there", "words"),
    [
        ("file", "a file stands there that eightk did not write"),
        ("folder", "a link, a folder or a device stands there"),
        ("link", "a link, a folder or a device stands there"),
        ("nowhere", "the file could not be written"),
    ],
)
def test_what_eightk_did_not_write_is_never_replaced(tmp_path: Path, there: str, words: str) -> None:
    target = tmp_path / "due.ics"
    if there == "file":
        target.write_text("BEGIN:VCALENDAR\nPRODID:-//Somebody//EN\n")
    elif there == "folder":
        target.mkdir()
    elif there == "link":
        (tmp_path / "elsewhere.ics").write_bytes(_ics("2026-03-03"))
        target.symlink_to(tmp_path / "elsewhere.ics")
    else:
        target = tmp_path / "missing" / "due.ics"
    before = sorted(tmp_path.iterdir())
    result = CliRunner().invoke(
        group, ["deadline", "--event", "2026-03-03", "--ics", str(target)], catch_exceptions=False
    )
    assert "OUT006" in result.stderr
    assert words in result.stderr
    assert result.exit_code == 2
    assert sorted(tmp_path.iterdir()) == before


def test_a_file_that_cannot_be_read_is_not_replaced(tmp_path: Path, closed_to_root: None) -> None:
    target = tmp_path / "due.ics"
    target.write_bytes(_ics("2026-03-03"))
    target.chmod(0)
    result = CliRunner().invoke(
        group, ["deadline", "--event", "2026-03-03", "--ics", str(target)], catch_exceptions=False
    )
    assert "cannot be read" in result.stderr
    assert result.exit_code == 2


def test_a_folder_that_takes_no_file(tmp_path: Path, closed_to_root: None) -> None:
    tmp_path.chmod(0o500)
    target = tmp_path / "due.ics"
    result = CliRunner().invoke(
        group, ["deadline", "--event", "2026-03-03", "--ics", str(target)], catch_exceptions=False
    )
    tmp_path.chmod(0o700)
    assert "OUT006 the file could not be written: Permission denied" in result.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(made: str, target: Path) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("eightk.workspace.giving.os.replace", refuse)
    target = tmp_path / "due.ics"
    result = CliRunner().invoke(
        group, ["deadline", "--event", "2026-03-03", "--ics", str(target)], catch_exceptions=False
    )
    assert "OUT006 the file could not be written: No space left on device" in result.stderr
    assert list(tmp_path.iterdir()) == []
