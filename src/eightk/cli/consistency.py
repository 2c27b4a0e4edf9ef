"""eightk consistency"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from eightk.cli.options import exit_code, in_project, manner, speaking, workspace

if TYPE_CHECKING:
    from eightk.findings import Findings


@click.command("consistency")
@click.argument("agreement", metavar="FILE|AGREEMENT")
@click.option("--registrant", default="", metavar="NAME", help="The exact name on the cover page, with a FILE.")
@click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True, help="How to answer."
)
@in_project
@speaking
def command(
    agreement: str, registrant: str, form: str, project: Path | None, quiet: bool, verbose: bool, color: str
) -> None:
    """Say where an executed agreement is at odds with itself: dates, sums, names, terms, references, slips of the pen.

    FILE is a conformed copy as plain text, or -, for standard input; AGREEMENT a folder of the project.
    Exit 0 if nothing is, or counsel acknowledged it; 1 if there is something to look at, 2 if it cannot be read."""
    how = manner(quiet, verbose, color)
    if agreement == "-" or Path(agreement).is_file():
        findings = _of_copy(agreement, registrant)
    else:
        findings = _of_agreement(agreement, project)
    _answer(findings, form, how.loudness, how.colour)
    sys.exit(exit_code(findings))


def _of_copy(name: str, registrant: str) -> Findings:
    from eightk.agreement.copy import read_conformed_copy
    from eightk.findings import errors
    from eightk.truth.consistency import consistency
    from eightk.workspace.given import read_given

    text, findings = read_given(name)
    if text is None:
        return findings
    copy, problems = read_conformed_copy(text, name)
    return problems if errors(problems) else problems + consistency(copy, registrant)


def _of_agreement(name: str, project: Path | None) -> Findings:
    from eightk.agreement.executed import open_agreement
    from eightk.truth.known import consistency_of

    found = workspace(project)
    opened, findings = open_agreement(found.folder(name.removeprefix("agreements/").rstrip("/")), locked=False)
    return findings if opened is None else findings + consistency_of(opened)


def _answer(findings: Findings, form: str, loudness: int, colour: bool) -> None:
    from eightk.reporting.findings import as_data, finding_lines, known_variance_entry

    if form == "json":
        click.echo(json.dumps([as_data(finding) for finding in findings], ensure_ascii=False, indent=2))
        return
    shown = [finding for finding in findings if finding.severity != "note" or loudness > 0]
    for finding in shown:
        click.echo(finding_lines(finding, colour))
    to_paste = [finding for finding in shown if finding.severity == "finding" and finding.quotation]
    if loudness > 0 and to_paste:
        click.echo("\nTo acknowledge them, in agreement.yaml:\nknown_variances:")
        click.echo("\n".join(line for finding in to_paste for line in known_variance_entry(finding)) + "\n")
    if loudness >= 0:
        click.echo(_summary(findings))


def _summary(findings: Findings) -> str:
    open_ones = sum(finding.severity != "note" for finding in findings)
    noted = len(findings) - open_ones
    said = f"{open_ones} finding{'s' * (open_ones != 1)}" if open_ones else "nothing to look at"
    return f"{said}, {noted} noted" if noted else said
