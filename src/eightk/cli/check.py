"""eightk check"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from eightk.cli.options import Manner, agreements, as_of, chosen, exit_code, in_project, manner, speaking, workspace
from eightk.findings import Findings
from eightk.reporting.findings import said_of
from eightk.workspace.reading import Workspace

if TYPE_CHECKING:
    from eightk.assemble.check import Checked


@click.command("check")
@agreements
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "markdown"]),
    default="text",
    show_default=True,
    help="How to answer.",
)
@as_of
@in_project
@speaking
def command(
    agreements: tuple[str, ...],
    form: str,
    as_of: date | None,
    project: Path | None,
    quiet: bool,
    verbose: bool,
    color: str,
) -> None:
    """Say whether each disclosure is what its agreement asks for, with every reason.

    Exit 0 if every one passes, 1 if one does not or counsel must look at something, 2 if one cannot be used."""
    found, how = workspace(project), manner(quiet, verbose, color)
    templates, findings = found.templates()
    said: set[object] = set(findings)
    _say(findings, how)
    checked: list[Checked] = []
    for each in _checked(found, chosen(found, agreements), templates):
        checked.append(each)
        _say(tuple(finding for finding in each.findings if finding not in said), how)
        said |= set(each.findings)
        if form == "text":
            _show(each, how, as_of)
    if form != "text":
        click.echo(_written(checked, form, as_of), nl=False)
    sys.exit(max([exit_code(findings), *map(_code, checked)]))


def _checked(found: Workspace, slugs: tuple[str, ...], templates: dict[str, bytes]) -> Iterator[Checked]:
    from eightk.assemble.check import check
    from eightk.assemble.sources import sources_of

    for slug in slugs:
        yield check(sources_of(slug, found.folder, templates))


def _say(findings: Findings, how: Manner) -> None:
    for line in said_of(findings, how.loudness, how.colour):
        click.echo(line, err=True)


def _show(checked: Checked, how: Manner, as_of: date | None) -> None:
    from eightk.reporting.verdict import verdict_lines

    if checked.outcome is not None and (how.loudness >= 0 or not checked.outcome.passes):
        click.echo(verdict_lines(checked, how.colour, everything=how.loudness > 0, as_of=as_of))


def _written(checked: list[Checked], form: str, as_of: date | None) -> str:
    from eightk.reporting.check_formats import check_markdown, check_report

    if form == "json":
        return json.dumps(check_report(checked, as_of), ensure_ascii=False, indent=2) + "\n"
    return "\n".join(check_markdown(each, as_of) for each in checked)


def _code(checked: Checked) -> int:
    if checked.outcome is None:
        return 2
    return max(exit_code(checked.findings), 0 if checked.outcome.passes else 1)
