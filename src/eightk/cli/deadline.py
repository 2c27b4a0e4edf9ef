"""eightk deadline"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from eightk.cli.answering import Answer, Teller, answering, teller, writes_files
from eightk.cli.options import (
    Manner,
    agreements,
    as_of,
    chosen,
    day,
    exit_code,
    in_project,
    speaking,
    workspace,
)
from eightk.workspace.reading import Workspace

if TYPE_CHECKING:
    from eightk.assemble.judged import Judged
    from eightk.findings import Findings
    from eightk.reporting.calendar_file import Entry
    from eightk.results.result import Result


@click.command("deadline")
@agreements
@click.option("--event", type=day, metavar="DATE", help="Count from this day, without an agreement.")
@as_of
@click.option("--ics", metavar="FILE", help="Write the deadlines to a calendar file, or to standard output with -.")
@answering
@in_project
@speaking
def command(
    agreements: tuple[str, ...],
    event: date | None,
    as_of: date | None,
    ics: str | None,
    answer: Answer,
    project: Path | None,
    how: Manner,
) -> None:
    """Say when each report is due: the event and why, four business days counted one by one, 5:30 p.m. Eastern.

    Without names, all of agreements/. Exit 0, or 1 if a date in agreement.yaml must be looked at or, with --as-of, a
    report is overdue; 2 if an agreement cannot be used."""
    if ics == "-" and writes_files(answer):
        raise click.UsageError("With --ics - the calendar file is the answer; leave --output and --also out.")
    if event is not None:
        if agreements:
            raise click.UsageError("Give agreements, or a day with --event, not both.")
        sys.exit(_of_day(event, as_of, ics, teller("deadline", answer, how)))
    found = workspace(project)
    tell = teller("deadline", answer, how, found)
    sys.exit(_of_agreements(found, chosen(found, agreements), as_of, ics, tell))


def _of_day(event: date, as_of: date | None, ics: str | None, tell: Teller) -> int:
    from eightk.report.deadline import deadline_for
    from eightk.reporting.deadline import bare_lines, count_report

    deadline = deadline_for(event)
    code = 2 if deadline is None else int(as_of is not None and deadline.left(as_of).overdue)
    if ics is not None and deadline is not None:
        from eightk.reporting.calendar_file import Entry

        text = bare_lines(event, deadline, None, False)
        code = max(code, _write([Entry(f"event-{event}", "Form 8-K due", text, deadline, as_of or event)], ics))
    if ics == "-":
        return code
    tell.show(bare_lines(event, deadline, as_of, tell.how.colour).rstrip("\n"))
    tell.found(f"event of {event}", ())
    return tell.finish(code, lambda: count_report(event, deadline, as_of), lambda: _day_markdown(event, as_of))


def _of_agreements(found: Workspace, slugs: Iterable[str], as_of: date | None, ics: str | None, tell: Teller) -> int:
    from eightk.cli.judging import judged_agreements
    from eightk.reporting.deadline import deadline_lines

    told: list[Judged] = []
    codes = [0]
    for slug, judged, findings in judged_agreements(found, slugs):
        own = _of_dates(judged, findings)
        tell.say(own)
        tell.found(slug, own, is_usable=judged is not None, more=partial(_of_overdue, judged, as_of))
        codes.append(exit_code(own))
        if judged is not None:
            told.append(judged)
            codes.append(_overdue(judged, as_of))
            if tell.shows and ics != "-" and tell.how.loudness >= 0:
                tell.show(deadline_lines(judged, as_of, tell.how.colour))
    if ics is not None:
        codes.append(_write(list(_entries(told, as_of)), ics))
    if ics == "-":
        return max(codes)
    return tell.finish(max(codes), lambda: _data(told, as_of), lambda: _markdown(told, as_of))


def _data(told: list[Judged], as_of: date | None) -> dict[str, object]:
    from eightk.reporting.deadline import deadline_report

    return {"agreements": [deadline_report(each, as_of) for each in told]}


def _markdown(told: list[Judged], as_of: date | None) -> str:
    from eightk.reporting.deadline_markdown import deadlines_markdown

    return deadlines_markdown(told, as_of)


def _day_markdown(event: date, as_of: date | None) -> str:
    from eightk.report.deadline import deadline_for
    from eightk.reporting.deadline_markdown import day_markdown

    return day_markdown(event, deadline_for(event), as_of)


def _of_dates(judged: Judged | None, findings: Findings) -> Findings:
    """What bears on the deadline; the items are for `eightk items` and `eightk check`."""
    return tuple(each for each in findings if judged is None or each.severity == "error" or each.code.startswith("DUE"))


def _overdue(judged: Judged, as_of: date | None) -> int:
    deadline = judged.due.deadline
    return int(deadline is not None and as_of is not None and deadline.left(as_of).overdue)


def _of_overdue(judged: Judged | None, as_of: date | None) -> tuple[Result, ...]:
    """That a report is overdue, for forms that tell no deadlines: DUE003."""
    if judged is None or not _overdue(judged, as_of):
        return ()
    from eightk.findings import Finding, Span
    from eightk.reporting.deadline import due_line
    from eightk.results.told import of_findings

    span = Span(f"agreements/{judged.lead}/agreement.yaml")
    found = Finding("DUE003", due_line(judged.due, as_of), "File the report now.", (span,), "finding")
    return of_findings((found,), judged.slug)


def _entries(told: list[Judged], as_of: date | None) -> Iterator[Entry]:
    """One entry a report: agreements that it carries share it."""
    from eightk.reporting.calendar_file import Entry
    from eightk.reporting.deadline import deadline_lines

    first = {judged.lead: judged for judged in reversed(told)}
    for judged in told:
        deadline = judged.due.deadline
        if deadline is not None and first[judged.lead] is judged:
            title = f"Form 8-K due: {judged.company} ({', '.join(judged.items)})"
            text = deadline_lines(judged, None, False)
            yield Entry(f"{judged.cik}-{judged.lead}", title, text, deadline, as_of or judged.due.event)


def _write(entries: list[Entry], ics: str) -> int:
    from eightk.reporting.calendar_file import PRODUCER, calendar_file
    from eightk.reporting.findings import finding_lines
    from eightk.workspace.giving import write_given

    content = calendar_file(entries)
    if ics == "-":
        sys.stdout.buffer.write(content)
        return 0
    findings = write_given(ics, content, PRODUCER.encode())
    for finding in findings:
        click.echo(finding_lines(finding, False), err=True)
    return exit_code(findings)
