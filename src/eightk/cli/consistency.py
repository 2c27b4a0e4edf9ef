"""eightk consistency"""

from __future__ import annotations

import sys
from pathlib import Path

import click

from eightk.cli.answering import Answer, Teller, answering, teller
from eightk.cli.options import Manner, exit_code, in_project, speaking, workspace
from eightk.findings import Findings, errors
from eightk.workspace.reading import Workspace


@click.command("consistency")
@click.argument("agreement", metavar="FILE|AGREEMENT")
@click.option("--registrant", default="", metavar="NAME", help="The exact name on the cover page, with a FILE.")
@answering
@in_project
@speaking
def command(
    agreement: str,
    registrant: str,
    answer: Answer,
    project: Path | None,
    how: Manner,
) -> None:
    """Say where an executed agreement is at odds with itself: dates, sums, names, terms, references, slips of the pen.

    FILE is a conformed copy as plain text, or -, for standard input; AGREEMENT a folder of the project.
    Exit 0 if nothing is, or counsel acknowledged it; 1 if there is something to look at, 2 if it cannot be read."""
    is_file = agreement == "-" or Path(agreement).is_file()
    found = None if is_file else workspace(project)
    tell = teller("consistency", answer, how, found)
    findings = _of_agreement(found, agreement) if found else _of_copy(agreement, registrant)
    tell.found(agreement, findings, is_usable=not errors(findings))
    _show(tell, findings)
    sys.exit(tell.finish(exit_code(findings), lambda: _data(findings), lambda: _markdown(agreement, findings)))


def _of_copy(name: str, registrant: str) -> Findings:
    from eightk.agreement.copy import read_conformed_copy
    from eightk.truth.consistency import consistency
    from eightk.workspace.given import read_given

    text, findings = read_given(name)
    if text is None:
        return findings
    copy, problems = read_conformed_copy(text, name)
    return problems if errors(problems) else problems + consistency(copy, registrant)


def _of_agreement(found: Workspace, name: str) -> Findings:
    from eightk.agreement.executed import open_agreement
    from eightk.truth.known import consistency_of

    opened, findings = open_agreement(found.folder(name.removeprefix("agreements/").rstrip("/")), locked=False)
    return findings if opened is None else findings + consistency_of(opened)


def _show(tell: Teller, findings: Findings) -> None:
    from eightk.reporting.findings import finding_lines, known_variance_entry

    loudness = tell.how.loudness
    shown = [finding for finding in findings if finding.severity != "note" or loudness > 0]
    for finding in shown:
        tell.show(finding_lines(finding, tell.how.colour))
    to_paste = [finding for finding in shown if finding.severity == "finding" and finding.quotation]
    if loudness > 0 and to_paste:
        tell.show("\nTo acknowledge them, in agreement.yaml:\nknown_variances:")
        tell.show("\n".join(line for finding in to_paste for line in known_variance_entry(finding)) + "\n")
    if loudness >= 0:
        tell.show(_summary(findings))


def _summary(findings: Findings) -> str:
    open_ones = sum(finding.severity != "note" for finding in findings)
    noted = len(findings) - open_ones
    said = f"{open_ones} finding{'s' * (open_ones != 1)}" if open_ones else "nothing to look at"
    return f"{said}, {noted} noted" if noted else said


def _data(findings: Findings) -> dict[str, object]:
    from eightk.reporting.results import findings_data

    return findings_data(findings)


def _markdown(agreement: str, findings: Findings) -> str:
    from eightk.reporting.markdown import plain

    return f"# Consistency of {plain(agreement)}\n\n{_summary(findings)}\n"
