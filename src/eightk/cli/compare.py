"""eightk compare"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from eightk.cli.answering import Answer, Teller, answering, teller, writes_files
from eightk.cli.options import Manner, coloured

if TYPE_CHECKING:
    from eightk.findings import Findings
    from eightk.wording.judge import Context


@click.command("compare")
@click.argument("approved", required=False, metavar="APPROVED")
@click.argument("draft", required=False, metavar="DRAFT")
@click.option("--context", metavar="agreement.yaml", help="Whose names are whose: the parties of this file.")
@click.option("--batch", metavar="PAIRS.jsonl", help="Compare the pairs of this file, one JSON object a line.")
@answering
@coloured
def command(
    approved: str | None,
    draft: str | None,
    context: str | None,
    batch: str | None,
    answer: Answer,
    how: Manner,
) -> None:
    """Say whether DRAFT is materially similar to APPROVED, with every reason.

    Both are text files; one of them may be -, for standard input.
    Exit 0 if the draft passes, 1 if it does not, 2 if something cannot be read."""
    if (batch is None) == (approved is None or draft is None):
        raise click.UsageError("Name the approved wording and the draft, or --batch and a file of pairs.")
    if batch is not None and (approved is not None or writes_files(answer)):
        raise click.UsageError("With --batch the pairs come from its file alone, and are answered line by line.")
    if approved == draft == "-":
        raise click.UsageError("One of the two can be standard input (-), not both.")
    tell = teller("compare", answer, how)
    known, findings = _context(context)
    tell.say(findings)
    if batch is not None:
        sys.exit(2 if known is None else _batch(batch, known))
    assert approved is not None
    assert draft is not None
    sys.exit(_answer(approved, draft, known, findings, tell))


def _answer(approved: str, draft: str, known: Context | None, findings: Findings, tell: Teller) -> int:
    from eightk.workspace.given import read_given

    ours, problems = read_given(approved) if known else (None, ())
    theirs, more = read_given(draft) if known else (None, ())
    tell.say(problems + more)
    if ours is None or theirs is None or known is None:
        return _refuse(draft, findings + problems + more, tell)
    return _compare(draft, (ours, theirs), known, findings, tell)


def _refuse(draft: str, findings: Findings, tell: Teller) -> int:
    """Something cannot be read."""
    from eightk.reporting.results import findings_data

    tell.found(draft, findings, is_usable=False)
    return tell.finish(2, lambda: findings_data(findings), lambda: "# Comparison\n")


def _compare(draft: str, texts: tuple[str, str], known: Context, findings: Findings, tell: Teller) -> int:
    from eightk.reporting.answers import report
    from eightk.reporting.comparison import comparison_lines
    from eightk.reporting.comparison_markdown import comparison_markdown
    from eightk.results.told import in_text, of_outcome
    from eightk.wording.comparison import compare
    from eightk.wording.determinations import determine

    outcome = determine(compare(*texts, known))
    if tell.shows:
        tell.show(comparison_lines(outcome, tell.how.colour))
    tell.found(draft, findings, more=lambda: of_outcome(outcome, in_text(texts[1], draft)))
    return tell.finish(int(not outcome.passes), lambda: report(outcome), lambda: comparison_markdown(outcome))


def _context(path: str | None) -> tuple[Context | None, Findings]:
    """The names of the parties; None where their file cannot be used."""
    from eightk.wording.judge import Context

    if path is None:
        return Context(), ()
    from eightk.agreement.names import party_names
    from eightk.agreement.reader import read_agreement_file
    from eightk.workspace.given import read_given

    text, findings = read_given(path)
    if text is None:
        return None, findings
    file, _, findings = read_agreement_file(text, path)
    return (Context(party_names(file)) if file else None), findings


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
