"""eightk redline"""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

import click

from eightk.cli.options import Manner, chosen, coloured, exit_code, in_project, workspace

if TYPE_CHECKING:
    from eightk.findings import Findings
    from eightk.redlines.forms import Form, Made
    from eightk.redlines.value import Redline

LONGEST = 60_000
"""Characters of a text to which the check is put unasked: no disclosure is longer, and most exhibits are."""

_PLAIN = frozenset({"INT001", "INT005"})
"""What no agreement may be and a text may: empty, or with characters that cannot be seen."""


@click.command("redline")
@click.argument("texts", nargs=-1, required=True, metavar="AGREEMENT | APPROVED DRAFT")
@click.option("-o", "--output", metavar="FILE", help="Write .docx, .html, .pdf or .md, as the name ends.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "html", "pdf", "markdown", "docx"]),
    help="The form, where no file's ending says it.",
)
@click.option("--whole", is_flag=True, help="Fold nothing: show unchanged paragraphs too.")
@click.option(
    "--check/--no-check",
    default=None,
    help="Say what the check has to say of each change; unasked, of texts of up to 60,000 characters.",
)
@click.option("--author", default="eightk", show_default=True, help="Whose changes they are, in the Word document.")
@click.option(
    "--date",
    "when",
    type=click.DateTime(["%Y-%m-%d", "%Y-%m-%dT%H:%M:%S"]),
    metavar="DATE",
    help="When they were made, in the Word document; left out otherwise.",
)
@in_project
@coloured
def command(
    texts: tuple[str, ...],
    output: str | None,
    form: str | None,
    whole: bool,
    check: bool | None,
    author: str,
    when: datetime | None,
    project: Path | None,
    how: Manner,
) -> None:
    """Show an agreement's draft, or any text, as changes to its approved wording.

    APPROVED and DRAFT are plain text, HTML or Word; one of them may be -, for standard input.
    Without --output, on the terminal. Exit 0, or 2 if something cannot be read or written."""
    from eightk.redlines.forms import Made

    if len(texts) > 2 or texts == ("-", "-"):
        raise click.UsageError("Name one agreement, or two texts: the approved wording and the draft.")
    wanted = _form(output, form)
    redline = _of_texts(*texts, check) if len(texts) == 2 else _of_agreement(texts[0], project)
    around = None if whole else 1
    if wanted is None:
        from eightk.redlines.said import summary
        from eightk.reporting.redline import redline_lines

        if whole or redline.is_changed:
            click.echo("\n".join(redline_lines(redline, how.colour, around)))
        else:
            click.echo(summary(redline))
        return
    by, date = author, f"{when.isoformat()}Z" if when else ""
    sys.exit(_write(redline, wanted, output, Made("Redline", _about(texts), by, date, around)))


def _form(output: str | None, form: str | None) -> Form | None:
    """The form that is asked for; None is text on the terminal."""
    from eightk.redlines.forms import ENDINGS

    by_ending = ENDINGS.get(PurePath(output).suffix.lower()) if output not in (None, "-") else None
    named: dict[str, Form] = {each: each for each in ENDINGS.values()}
    if form and by_ending and named.get(form) != by_ending:
        raise click.UsageError(f"{output} is to be {by_ending} by its ending, and --format says {form}.")
    if output not in (None, "-") and not by_ending and form is None:
        raise click.UsageError(f"What {output} is to be cannot be told. End it in {', '.join(ENDINGS)}.")
    if output not in (None, "-") and form == "text":
        raise click.UsageError("Text is for the terminal. Name a file that ends in .md, .html, .pdf or .docx.")
    return by_ending or named.get(form or "")


def _about(texts: tuple[str, ...]) -> str:
    names = [PurePath(text).name for text in texts]
    return " to ".join(names) if len(names) == 2 else f"approved wording to draft, {names[0]}"


def _write(redline: Redline, form: Form, output: str | None, made: Made) -> int:
    from eightk.redlines.forms import written
    from eightk.workspace.giving import write_given

    content, producer = written(redline, form, made)
    if output in (None, "-"):
        sys.stdout.buffer.write(content)
        return 0
    findings = write_given(output, content, producer)
    _say(findings)
    return exit_code(findings)


def _of_texts(approved: str, draft: str, check: bool | None) -> Redline:
    from eightk.redlines.made import redline_between, redline_of

    (ours, problems), (theirs, more) = _read(approved), _read(draft)
    _say(problems + more)
    if ours is None or theirs is None:
        sys.exit(2)
    if check or (check is None and max(len(ours), len(theirs)) <= LONGEST):
        from eightk.wording.comparison import compare

        return redline_of(compare(ours, theirs))
    return redline_between(ours, theirs)


def _read(name: str) -> tuple[str | None, Findings]:
    """The text of a file: plain, or what HTML or a Word document says."""
    from eightk.intake.kinds import kind_of
    from eightk.intake.markup import is_marked_up
    from eightk.intake.take import take
    from eightk.workspace.given import as_text, read_bytes, shown

    content, findings = read_bytes(name)
    if content is None:
        return None, findings
    kind = kind_of(content, shown(name))
    is_other = kind == "word" or (isinstance(kind, tuple) and kind[0].code not in _PLAIN)
    if not is_other and not is_marked_up(content.decode("utf-8", "replace")):
        return as_text(content, name)
    copied = take(content, shown(name))
    if isinstance(copied, tuple):
        return None, copied
    for note in copied.notes:
        click.echo(f"{shown(name)}: {note}", err=True)
    return copied.text, ()


def _of_agreement(slug: str, project: Path | None) -> Redline:
    from eightk.assemble.determined import outcome_of
    from eightk.assemble.sources import sources_of
    from eightk.assemble.tied import drafted_from
    from eightk.redlines.made import redline_of

    found = workspace(project)
    templates, findings = found.templates()
    drafted, problems = drafted_from(sources_of(chosen(found, (slug,))[0], found.folder, templates))
    _say(findings + problems)
    if drafted is None:
        sys.exit(2)
    agreement, draft = drafted
    return redline_of(outcome_of(agreement, draft.comparison)[0])


def _say(findings: Findings) -> None:
    """Findings, to standard error."""
    from eightk.findings import in_reading_order
    from eightk.reporting.findings import finding_lines, once

    for finding in in_reading_order(once(findings)):
        click.echo(finding_lines(finding, False), err=True)
