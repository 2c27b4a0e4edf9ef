"""eightk lock"""

from __future__ import annotations

import sys
from pathlib import Path

import click

from eightk.cli.answering import Answer, Teller, answering, teller
from eightk.cli.options import Manner, agreements, chosen, in_project, speaking, workspace
from eightk.findings import Finding, Findings
from eightk.workspace.reading import Workspace


@click.command("lock")
@agreements
@click.option("--replace", is_flag=True, help="Lock the wording as it is now, although another one was locked.")
@answering
@in_project
@speaking
def command(
    agreements: tuple[str, ...],
    replace: bool,
    answer: Answer,
    project: Path | None,
    how: Manner,
) -> None:
    """Locate the approved wording, print it to be read against the signed agreement, and lock it by its digest.

    From then on every command stops if the wording or the conformed copy was edited."""
    found = workspace(project)
    tell = teller("lock", answer, how, found)
    codes: list[int] = []
    met: list[Finding] = []
    for slug in chosen(found, agreements):
        code, findings = _lock(found, slug, replace, tell)
        tell.found(slug, findings, is_usable=code != 2)
        codes.append(code)
        met += findings
    sys.exit(tell.finish(max(codes), lambda: _data(tuple(met)), _markdown))


def _lock(found: Workspace, slug: str, replace: bool, tell: Teller) -> tuple[int, Findings]:
    from eightk.agreement.executed import open_agreement
    from eightk.agreement.lock import LOCK_NAME, verify
    from eightk.reporting.verdict import approved_wording
    from eightk.workspace.publishing import OutputTrouble
    from eightk.workspace.writing import write_input

    folder = found.folder(slug)
    agreement, findings = open_agreement(folder, locked=False)
    tell.say(findings)
    if agreement is None:
        return 2, findings
    stored = folder.files.get(LOCK_NAME)
    written = None if stored is None else stored.decode("utf-8", "replace")
    changed = verify(agreement.lock, written, folder.path(LOCK_NAME), agreement.copy.path)
    if written is not None and changed and not replace:
        tell.say(changed)
        return 2, findings + changed
    if tell.shows and tell.how.loudness >= 0:
        tell.show(approved_wording(agreement, tell.how.colour))
    try:
        if changed:
            write_input(found.root, folder.path(LOCK_NAME), agreement.lock.written())
    except OutputTrouble as trouble:
        tell.say((trouble.finding,))
        return 2, (*findings, trouble.finding)
    if tell.how.loudness >= 0:
        tell.show(f"{folder.path(LOCK_NAME)}: {'written' if changed else 'as it was'}.\n")
    return 0, findings


def _data(findings: Findings) -> dict[str, object]:
    from eightk.reporting.results import findings_data

    return findings_data(findings)


def _markdown() -> str:
    return "# Approved wording\n"
