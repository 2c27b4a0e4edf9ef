"""eightk redline"""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from eightk.cli.options import chosen, exit_code, in_project, manner, workspace

if TYPE_CHECKING:
    from eightk.findings import Findings
    from eightk.wording.comparison import Comparison


@click.command("redline")
@click.argument("texts", nargs=-1, required=True, metavar="AGREEMENT | APPROVED DRAFT")
@click.option("-o", "--output", metavar="FILE.docx", help="Write a Word document with tracked changes; - for a pipe.")
@click.option("--author", default="eightk", show_default=True, help="Whose changes they are, in the Word document.")
@click.option(
    "--date",
    "when",
    type=click.DateTime(["%Y-%m-%d", "%Y-%m-%dT%H:%M:%S"]),
    metavar="DATE",
    help="When they were made, in the Word document; left out otherwise.",
)
@in_project
@click.option(
    "--color", type=click.Choice(["auto", "always", "never"]), default="auto", show_default=True, help="Colours."
)
def command(
    texts: tuple[str, ...], output: str | None, author: str, when: datetime | None, project: Path | None, color: str
) -> None:
    """Show an agreement's draft, or any text, as changes to its approved wording.

    Without --output, on the terminal. Exit 0, or 2 if something cannot be read or written."""
    if len(texts) > 2:
        raise click.UsageError("Name one agreement, or two texts: the approved wording and the draft.")
    how = manner(False, False, color)
    comparison = _of_texts(*texts) if len(texts) == 2 else _of_agreement(texts[0], project)
    if output is None:
        from eightk.reporting.redline import redline_lines

        click.echo("\n".join(redline_lines(comparison, how.colour)))
        return
    sys.exit(_write(comparison, output, author, when, texts))


def _write(comparison: Comparison, output: str, author: str, when: datetime | None, texts: tuple[str, ...]) -> int:
    from eightk.redlines.tracked import tracked_changes
    from eightk.redlines.word import PRODUCER, Author, word_redline
    from eightk.workspace.giving import write_given

    by = Author(author, f"{when.isoformat()}Z" if when else "")
    title = f"Redline: approved wording to draft ({', '.join(texts)})"
    content = word_redline(tracked_changes(comparison), by, title)
    if output == "-":
        sys.stdout.buffer.write(content)
        return 0
    findings = write_given(output, content, PRODUCER)
    _say(findings)
    return exit_code(findings)


def _of_texts(approved: str, draft: str) -> Comparison:
    from eightk.wording.comparison import compare
    from eightk.workspace.given import read_given

    (ours, problems), (theirs, more) = read_given(approved), read_given(draft)
    _say(problems + more)
    if ours is None or theirs is None:
        sys.exit(2)
    return compare(ours, theirs)


def _of_agreement(slug: str, project: Path | None) -> Comparison:
    from eightk.assemble.sources import sources_of
    from eightk.assemble.tied import drafted_from

    found = workspace(project)
    templates, findings = found.templates()
    drafted, problems = drafted_from(sources_of(chosen(found, (slug,))[0], found.folder, templates))
    _say(findings + problems)
    if drafted is None:
        sys.exit(2)
    return drafted[1].comparison


def _say(findings: Findings) -> None:
    from eightk.cli.judging import say

    say(findings, manner(False, False, "never"))
