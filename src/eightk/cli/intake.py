"""eightk intake"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import click

from eightk.cli.new import check_slug, nearest_project, refusals
from eightk.cli.options import in_project
from eightk.findings import Finding, Findings, Span
from eightk.reporting.findings import finding_lines

if TYPE_CHECKING:
    from eightk.intake.draft import Draft

NEXT = """
Next:
  1. Read conformed-copy.txt and agreement.yaml in agreements/{slug}/ against the signed agreement.
  2. Fill in what is empty: `eightk check {slug}` names each of the {blanks} values by its line.
  3. Draft the disclosure in templates/disclosure/{slug}.htm.j2; then `eightk lock` and `eightk build`."""
_ANOTHER = "Nothing was written. Choose another name with --name, or move what is there away."


@click.command("intake")
@click.argument("file")
@click.option("--name", "slug", metavar="SLUG", help="Name of the new folder; otherwise taken from the agreement.")
@click.option("--exhibit", default="", metavar="NUMBER", help="In a complete submission: which document, as in 10.1.")
@in_project
def command(file: str, slug: str | None, exhibit: str, project: Path | None) -> None:
    """Read an executed agreement and draft its folder: conformed copy, agreement.yaml, a disclosure template.

    FILE is plain text, HTML, a Word document (.docx) or what EDGAR disseminates; - is standard input. What the text
    does not say stays empty, and what could not be told is listed. Nothing that exists is overwritten.

    Exit 0 when the folder is written, 2 when the file cannot be used."""
    from eightk.intake.draft import drafted
    from eightk.intake.naming import slug_for
    from eightk.intake.take import take
    from eightk.workspace.given import read_bytes, shown

    content, findings = read_bytes(file)
    copied = findings if content is None else take(content, shown(file), exhibit)
    if isinstance(copied, tuple):
        _stop(copied)
    draft = drafted(copied, "conformed-copy.txt")
    slug = (slug or slug_for(draft, Path(file).stem)).removeprefix("agreements/").rstrip("/")
    check_slug(slug)
    _write(project or nearest_project(), slug, draft)


def _stop(findings: Findings) -> NoReturn:
    for finding in findings:
        click.echo(finding_lines(finding, colour=False), err=True)
    sys.exit(2)


def _write(root: Path, slug: str, draft: Draft) -> None:
    """Write the folder, agreement.yaml last, and say what could not be told."""
    from eightk.intake.folder import files_of
    from eightk.workspace.publishing import OutputTrouble
    from eightk.workspace.writing import write_input

    is_new = not (root / "agreements").is_dir()
    files = files_of(draft, slug, is_new=is_new)
    for line in refusals(root, [each.path for each in files if each.must_be_new]):
        _stop((Finding("INT011", line.partition(". ")[0], _ANOTHER, (Span(f"agreements/{slug}"),)),))
    width = max(len(each.path) for each in files)
    try:
        told = [
            f"  {each.path.ljust(width)}  {each.what}"
            for each in files
            if write_input(root, each.path, each.text, new=True)
        ]
    except OutputTrouble as trouble:
        _stop((trouble.finding,))
    if is_new or root.resolve() != Path.cwd():
        click.echo(f"{'A new project' if is_new else 'The project'} in {root.resolve()}:")
    click.echo("\n".join(told))
    _tell(draft, slug, files[-1].text)


def _tell(draft: Draft, slug: str, terms: str) -> None:
    """What could not be told, and what to do next."""
    from eightk.intake.folder import blanks_in
    from eightk.intake.open_points import open_points

    click.echo("\nWhat could not be told (it stands at the head of agreement.yaml too):")
    for point in open_points(draft):
        click.echo(f"  - {point}")
    click.echo(NEXT.format(slug=slug, blanks=blanks_in(terms)))
