"""eightk deadline"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from eightk.cli.options import (
    Manner,
    agreements,
    as_of,
    chosen,
    day,
    exit_code,
    in_project,
    manner,
    speaking,
    workspace,
)

if TYPE_CHECKING:
    from eightk.assemble.judged import Judged
    from eightk.findings import Findings
    from eightk.reporting.calendar_file import Entry


@click.command("deadline")
@agreements
@click.option("--event", type=day, metavar="DATE", help="Count from this day, without an agreement.")
@as_of
@click.option("--ics", metavar="FILE", help="Write the deadlines to a calendar file, or to standard output with -.")
@click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True, help="How to answer."
)
@in_project
@speaking
def command(
    agreements: tuple[str, ...],
    event: date | None,
    as_of: date | None,
    ics: str | None,
    form: str,
    project: Path | None,
    quiet: bool,
    verbose: bool,
    color: str,
) -> None:
    """Say when each report is due: the event and why, four business days counted one by one, 5:30 p.m. Eastern.

    Without names, all of agreements/. Exit 0, or 1 if a date in agreement.yaml must be looked at or, with --as-of, a
    report is overdue; 2 if an agreement cannot be used."""
    how = manner(quiet, verbose, color)
    if event is not None:
        if agreements:
            raise click.UsageError("Give agreements, or a day with --event, not both.")
        sys.exit(_of_day(event, as_of, ics, form, how))
    sys.exit(_of_agreements(agreements, as_of, ics, form, project, how))


def _of_day(event: date, as_of: date | None, ics: str | None, form: str, how: Manner) -> int:
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
    answer = json.dumps(count_report(event, deadline, as_of), indent=2) + "\n"
    click.echo(answer if form == "json" else bare_lines(event, deadline, as_of, how.colour), nl=False)
    return code


def _of_agreements(
    named: tuple[str, ...], as_of: date | None, ics: str | None, form: str, project: Path | None, how: Manner
) -> int:
    from eightk.cli.judging import judged_agreements, say
    from eightk.reporting.deadline import deadline_lines, deadline_report

    found = workspace(project)
    told: list[Judged] = []
    codes = [0]
    said: set[object] = set()
    for judged, findings in judged_agreements(found, chosen(found, named)):
        own = _of_dates(judged, findings)
        say(tuple(each for each in own if each not in said), how)
        said |= set(own)
        codes.append(exit_code(own))
        if judged is not None:
            told.append(judged)
            codes.append(_overdue(judged, as_of))
            if form == "text" and ics != "-" and how.loudness >= 0:
                click.echo(deadline_lines(judged, as_of, how.colour))
    if ics is not None:
        codes.append(_write(list(_entries(told, as_of)), ics))
    if form == "json" and ics != "-":
        click.echo(json.dumps({"agreements": [deadline_report(each, as_of) for each in told]}, indent=2))
    return max(codes)


def _of_dates(judged: Judged | None, findings: Findings) -> Findings:
    """What bears on the deadline; the items are for `eightk items` and `eightk check`."""
    return tuple(each for each in findings if judged is None or each.severity == "error" or each.code.startswith("DUE"))


def _overdue(judged: Judged, as_of: date | None) -> int:
    deadline = judged.due.deadline
    return int(deadline is not None and as_of is not None and deadline.left(as_of).overdue)


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
