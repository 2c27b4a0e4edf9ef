"""eightk tie-out"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from eightk.cli.options import agreements, chosen, exit_code, in_project, manner, speaking, workspace
from eightk.findings import Findings, in_reading_order

if TYPE_CHECKING:
    from eightk.truth.tie_out import TieOut


@click.command("tie-out")
@agreements
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "markdown"]),
    default="text",
    show_default=True,
    help="How to answer.",
)
@in_project
@speaking
def command(
    agreements: tuple[str, ...], form: str, project: Path | None, quiet: bool, verbose: bool, color: str
) -> None:
    """Set every fact of a disclosure, and every value of agreement.yaml, beside the clause that states it.

    Of the terms, those that need a reader; with -v, all. Exit 0 if everything is tied or acknowledged by counsel, 1 if
    something is not, 2 if an agreement cannot be used."""
    from eightk.assemble.sources import sources_of
    from eightk.assemble.tied import tied_from

    found, how = workspace(project), manner(quiet, verbose, color)
    templates, findings = found.templates()
    _say(findings, how.colour)
    codes, told = [exit_code(findings)], []
    for slug in chosen(found, agreements):
        tied, findings = tied_from(sources_of(slug, found.folder, templates))
        _say(findings, how.colour)
        codes.append(2 if tied is None else exit_code(findings))
        if tied is not None:
            told.append(tied)
            if form == "text" and how.loudness >= 0:
                _show(tied, how.colour, everything=how.loudness > 0)
    if form != "text":
        click.echo(_written(told, form), nl=False)
    sys.exit(max(codes))


def _say(findings: Findings, colour: bool) -> None:
    from eightk.reporting.findings import finding_lines

    for finding in in_reading_order(findings):
        click.echo(finding_lines(finding, colour), err=True)


def _show(tied: TieOut, colour: bool, *, everything: bool) -> None:
    from eightk.reporting.tie_out import tie_out_lines

    click.echo(tie_out_lines(tied, colour, everything=everything))


def _written(told: list[TieOut], form: str) -> str:
    if form == "json":
        from eightk.reporting.tie_out_data import tie_outs_data

        return json.dumps(tie_outs_data(told), ensure_ascii=False, indent=2) + "\n"
    from eightk.reporting.tie_out_markdown import tie_out_markdown

    return "\n".join(tie_out_markdown(each) for each in told)
