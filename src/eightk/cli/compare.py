"""eightk compare"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from eightk.cli.options import manner

if TYPE_CHECKING:
    from eightk.findings import Findings
    from eightk.wording.determinations import Outcome
    from eightk.wording.judge import Context


@click.command("compare")
@click.argument("approved", required=False, metavar="APPROVED")
@click.argument("draft", required=False, metavar="DRAFT")
@click.option("--context", metavar="agreement.yaml", help="Whose names are whose: the parties of this file.")
@click.option("--batch", metavar="PAIRS.jsonl", help="Compare the pairs of this file, one JSON object a line.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "markdown"]),
    default="text",
    show_default=True,
    help="How to answer.",
)
@click.option(
    "--color", type=click.Choice(["auto", "always", "never"]), default="auto", show_default=True, help="Colours."
)
def command(
    approved: str | None, draft: str | None, context: str | None, batch: str | None, form: str, color: str
) -> None:
    """Say whether DRAFT is materially similar to APPROVED, with every reason.

    Both are text files; one of them may be -, for standard input.
    Exit 0 if the draft passes, 1 if it does not, 2 if something cannot be read."""
    if (batch is None) == (approved is None or draft is None):
        raise click.UsageError("Name the approved wording and the draft, or --batch and a file of pairs.")
    if batch is not None and approved is not None:
        raise click.UsageError("With --batch the pairs come from its file alone.")
    known = _context(context)
    if batch is not None:
        sys.exit(_batch(batch, known))
    assert approved is not None
    assert draft is not None
    if approved == draft == "-":
        raise click.UsageError("One of the two can be standard input (-), not both.")
    outcome = _compared(approved, draft, known)
    click.echo(_written(outcome, form, manner(False, False, color).colour), nl=form == "text")
    sys.exit(0 if outcome.passes else 1)


def _compared(approved: str, draft: str, known: Context) -> Outcome:
    from eightk.wording.comparison import compare
    from eightk.wording.determinations import determine

    ours, theirs = _text(approved), _text(draft)
    if ours is None or theirs is None:
        sys.exit(2)
    return determine(compare(ours, theirs, known))


def _written(outcome: Outcome, form: str, colour: bool) -> str:
    if form == "json":
        from eightk.reporting.answers import report

        return json.dumps(report(outcome), ensure_ascii=False, indent=2) + "\n"
    if form == "markdown":
        from eightk.reporting.comparison_markdown import comparison_markdown

        return comparison_markdown(outcome)
    from eightk.reporting.comparison import comparison_lines

    return comparison_lines(outcome, colour)


def _context(path: str | None) -> Context:
    from eightk.wording.judge import Context

    if path is None:
        return Context()
    from eightk.agreement.names import party_names
    from eightk.agreement.reader import read_agreement_file

    text = _text(path)
    if text is None:
        sys.exit(2)
    file, _, findings = read_agreement_file(text, path)
    _say(findings)
    if file is None:
        sys.exit(2)
    return Context(party_names(file))


def _text(name: str) -> str | None:
    from eightk.workspace.given import read_given

    text, findings = read_given(name)
    _say(findings)
    return text


def _say(findings: Findings) -> None:
    from eightk.reporting.findings import finding_lines

    for finding in findings:
        click.echo(finding_lines(finding, False), err=True)


def _batch(name: str, known: Context) -> int:
    """Each line answered as soon as it is read; 2 if one of them was no pair."""
    from eightk.reporting.answers import answer
    from eightk.wording.batch import BadLine, read_pair
    from eightk.wording.comparison import compare

    code = 0
    for line in _lines(name):
        pair = read_pair(line, known)
        if isinstance(pair, BadLine):
            code = 2
            found: dict[str, object] = {"id": pair.id, "error": pair.error}
        else:
            found = {"id": pair.id, **answer(compare(pair.approved, pair.draft, pair.context))}
        sys.stdout.buffer.write(json.dumps(found, ensure_ascii=True).encode() + b"\n")
        sys.stdout.buffer.flush()
    return code


def _lines(name: str) -> Iterator[bytes]:
    """The lines of a file as they come, empty ones left out."""
    try:
        with click.open_file(name, "rb") as file:
            yield from (line for line in file if line.strip())
    except OSError as error:
        raise click.UsageError(f"{name} cannot be read: {error.strerror}.") from None
