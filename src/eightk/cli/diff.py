"""eightk diff"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from eightk.cli.options import Manner, coloured, in_project
from eightk.cli.sides import asked, two_paths
from eightk.findings import Findings
from eightk.workspace.git import GitTrouble

if TYPE_CHECKING:
    from eightk.versions.comparison import Compared

FORMS = ("text", "markdown", "json", "html")


@click.command("diff")
@click.argument("what", nargs=-1, metavar="[REV[..REV]] [AGREEMENT]... | A B")
@click.option("--format", "form", type=click.Choice(FORMS), default="text", show_default=True, help="How to answer.")
@click.option("-o", "--output", metavar="FILE", help="Write the answer to a file, and nothing to standard output.")
@click.option(
    "--pages/--no-pages",
    default=None,
    help="Print both sides and say which pages look different; otherwise with --format html alone.",
)
@click.option("--exit-code", is_flag=True, help="Exit 1 if there is a difference.")
@in_project
@coloured
def command(
    what: tuple[str, ...],
    form: str,
    output: str | None,
    pages: bool | None,
    exit_code: bool,
    project: Path | None,
    how: Manner,
) -> None:
    """Say what changed between two versions: first in fact, then in words, then on which pages.

    Without REV, between the last commit (HEAD) and the working tree; A and B are two files or two folders.
    Exit 0, with --exit-code 1 if there is a difference; 2 if something cannot be read."""
    try:
        compared = _compared(what, project)
    except GitTrouble as trouble:
        compared = (trouble.finding,)
    if isinstance(compared, tuple):
        _say(compared)
        sys.exit(2)
    if pages if pages is not None else form == "html":
        compared = _with_pages(compared, pictures=form == "html")
    _say(compared.findings)
    code = _give(compared, form, output, how.colour)
    sys.exit(max(code, int(exit_code and compared.is_different)))


def _compared(what: tuple[str, ...], project: Path | None) -> Compared | Findings:
    from eightk.cli.compared import of_paths, of_project

    paths = two_paths(what, project)
    return of_paths(*paths, project) if paths else of_project(asked(what, project))


def _with_pages(compared: Compared, *, pictures: bool) -> Compared:
    """The same with its pages; processes that print are started only where something is to be printed."""
    from contextlib import nullcontext
    from dataclasses import replace

    from eightk.build.pool import print_pool
    from eightk.versions.printing import prints, with_pages

    with print_pool(drafting=False) if any(map(prints, compared.changes)) else nullcontext() as executor:
        changes, findings = with_pages(compared.changes, executor, pictures=pictures)
    return replace(compared, changes=changes, findings=compared.findings + findings)


def _give(compared: Compared, form: str, output: str | None, colour: bool) -> int:
    text = _told(compared, form, colour and output is None)
    if output is None or output == "-":
        click.echo(text, nl=False)
        return 0
    from eightk.reporting.forms import MARKS
    from eightk.reporting.versions.page import PRODUCER
    from eightk.workspace.giving import write_given

    head = "eightk report: diff\n\n" if form == "text" else ""
    findings = write_given(output, f"{head}{text}".encode("utf-8", "backslashreplace"), *MARKS, PRODUCER)
    _say(findings)
    return 2 if findings else 0


def _told(compared: Compared, form: str, colour: bool) -> str:
    if form == "json":
        from eightk.reporting.versions.data import versions_data

        return json.dumps(versions_data(compared), ensure_ascii=False, indent=2) + "\n"
    if form == "markdown":
        from eightk.reporting.versions.markdown import versions_markdown

        return versions_markdown(compared)
    if form == "html":
        from eightk.reporting.versions.page import versions_page

        return versions_page(compared)
    from eightk.reporting.versions.text import versions_text

    return versions_text(compared, colour) + "\n"


def _say(findings: Findings) -> None:
    from eightk.reporting.findings import finding_lines

    for finding in findings:
        click.echo(finding_lines(finding, False), err=True)
