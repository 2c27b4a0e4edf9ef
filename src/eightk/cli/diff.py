"""eightk diff"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from eightk.cli.options import in_project, manner
from eightk.cli.sides import Asked, asked, two_paths
from eightk.findings import Findings
from eightk.workspace.git import GitTrouble

if TYPE_CHECKING:
    from eightk.versions.change import AgreementChange
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
@click.option(
    "--color", type=click.Choice(["auto", "always", "never"]), default="auto", show_default=True, help="Colours."
)
def command(
    what: tuple[str, ...],
    form: str,
    output: str | None,
    pages: bool | None,
    exit_code: bool,
    project: Path | None,
    color: str,
) -> None:
    """Say what changed between two versions: first in fact, then in words, then on which pages.

    Without REV, between the last commit (HEAD) and the working tree; A and B are two files or two folders.
    Exit 0, with --exit-code 1 if there is a difference; 2 if something cannot be read."""
    how = manner(False, False, color)
    try:
        paths = two_paths(what, project)
        compared = _of_paths(*paths) if paths else _of_project(asked(what, project))
    except GitTrouble as trouble:
        _say((trouble.finding,))
        sys.exit(2)
    if pages if pages is not None else form == "html":
        compared = _with_pages(compared, pictures=form == "html")
    _say(compared.findings)
    code = _give(compared, form, output, how.colour)
    sys.exit(max(code, int(exit_code and compared.is_different)))


def _of_project(wanted: Asked) -> Compared:
    from eightk.versions.comparison import Compared
    from eightk.versions.touched import touched

    pair = wanted.pair
    findings = pair.before.troubles + pair.after.troubles
    slugs = [slug for slug in touched(pair) if not wanted.named or slug in wanted.named]
    changes = tuple(_change(slug, wanted) for slug in slugs)
    number = len(wanted.named) or len(pair.slugs)
    return Compared(pair.before.name, pair.after.name, number, changes, findings)


def _change(slug: str, wanted: Asked) -> AgreementChange:
    from eightk.assemble import sources_of
    from eightk.versions.change import change_of
    from eightk.versions.version import version_of

    pair = wanted.pair
    before, after = (
        version_of(sources_of(slug, side.folder, side.templates()[0])) if slug in side.slugs() else None
        for side in (pair.before, pair.after)
    )
    return change_of(slug, before, after)


def _of_paths(one: str, other: str) -> Compared:
    from eightk.versions.comparison import Compared
    from eightk.versions.given import change_of_files, given
    from eightk.workspace.given import read_bytes

    found = []
    for name in (one, other):
        content, findings = read_bytes(name)
        if content is not None:
            each, findings = given(content, name)
            found.append(each)
        _say(findings)
    if len(found) < 2 or None in found:
        sys.exit(2)
    return Compared(one, other, 1, (change_of_files(Path(other).name, found[0], found[1], {}),), what="file")


def _with_pages(compared: Compared, *, pictures: bool) -> Compared:
    """The same with its pages; processes that print are started only where something is to be printed."""
    from dataclasses import replace

    from eightk.build.pool import print_pool
    from eightk.versions.printing import prints, with_pages

    if not any(map(prints, compared.changes)):
        return compared
    with print_pool(drafting=False) as executor:
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
