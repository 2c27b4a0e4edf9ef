"""eightk check"""

from __future__ import annotations

import sys
from pathlib import Path

import click

from eightk.cli.options import agreements, chosen, exit_code, in_project, manner, speaking, workspace
from eightk.findings import in_reading_order
from eightk.reporting.findings import finding_lines


@click.command("check")
@agreements
@in_project
@speaking
def command(agreements: tuple[str, ...], project: Path | None, quiet: bool, verbose: bool, color: str) -> None:
    """Compare each disclosure with the approved wording of its agreement, and say where they part.

    Exit 0 if every one passes, 1 if one does not or counsel must look at something, 2 if one cannot be used."""
    from eightk.assemble.check import check
    from eightk.assemble.sources import Sources, neighbours
    from eightk.reporting.verdict import verdict_lines

    found, how = workspace(project), manner(quiet, verbose, color)
    templates, findings = found.templates()
    code = exit_code(findings)
    said = set(findings)
    for finding in in_reading_order(findings):
        click.echo(finding_lines(finding, how.colour), err=True)
    for slug in chosen(found, agreements):
        folder = found.folder(slug)
        folders = {slug: folder} | {name: found.folder(name) for name in neighbours(folder)}
        checked = check(Sources(slug, folders, templates))
        for finding in in_reading_order(checked.findings):
            if finding not in said:
                click.echo(finding_lines(finding, how.colour), err=True)
        said |= set(checked.findings)
        code = max(code, exit_code(checked.findings))
        if checked.comparison is None:
            code = 2
            continue
        code = max(code, 0 if checked.comparison.passes else 1)
        if how.loudness >= 0 or not checked.comparison.passes:
            click.echo(verdict_lines(checked, how.colour, everything=how.loudness > 0))
    sys.exit(code)
