"""eightk lock"""

from __future__ import annotations

import sys
from pathlib import Path

import click

from eightk.cli.options import Manner, agreements, chosen, in_project, manner, speaking, workspace
from eightk.findings import in_reading_order
from eightk.reporting.findings import finding_lines
from eightk.workspace.reading import Workspace


@click.command("lock")
@agreements
@click.option("--replace", is_flag=True, help="Lock the wording as it is now, although another one was locked.")
@in_project
@speaking
def command(
    agreements: tuple[str, ...], replace: bool, project: Path | None, quiet: bool, verbose: bool, color: str
) -> None:
    """Locate the approved wording, print it to be read against the signed agreement, and lock it by its digest.

    From then on every command stops if the wording or the conformed copy was edited."""
    found, how = workspace(project), manner(quiet, verbose, color)
    codes = [_lock(found, slug, replace, how) for slug in chosen(found, agreements)]
    sys.exit(max(codes))


def _lock(found: Workspace, slug: str, replace: bool, how: Manner) -> int:
    from eightk.agreement.executed import open_agreement
    from eightk.agreement.lock import LOCK_NAME, verify
    from eightk.reporting.verdict import approved_wording
    from eightk.workspace.publishing import OutputTrouble
    from eightk.workspace.writing import write_input

    folder = found.folder(slug)
    agreement, findings = open_agreement(folder, locked=False)
    for finding in in_reading_order(findings):
        click.echo(finding_lines(finding, how.colour), err=True)
    if agreement is None:
        return 2
    stored = folder.files.get(LOCK_NAME)
    written = None if stored is None else stored.decode("utf-8", "replace")
    changed = verify(
        agreement.lock,
        written,
        folder.path(LOCK_NAME),
        agreement.copy.path,
    )
    if written is not None and changed and not replace:
        for finding in changed:
            click.echo(finding_lines(finding, how.colour), err=True)
        return 2
    if how.loudness >= 0:
        click.echo(approved_wording(agreement, how.colour))
    try:
        if changed:
            write_input(found.root, folder.path(LOCK_NAME), agreement.lock.written())
    except OutputTrouble as trouble:
        click.echo(finding_lines(trouble.finding, how.colour), err=True)
        return 2
    if how.loudness >= 0:
        click.echo(f"{folder.path(LOCK_NAME)}: {'written' if changed else 'as it was'}.\n")
    return 0
