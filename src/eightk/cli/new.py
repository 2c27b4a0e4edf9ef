"""eightk new"""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

import click

from eightk.cli.options import in_project
from eightk.reporting.findings import finding_lines
from eightk.workspace.publishing import OutputTrouble
from eightk.workspace.reading import find_workspace

NEXT = """
Next:
  1. Put the conformed copy there: the executed agreement as plain text, as agreements/{slug}/conformed-copy.txt.
  2. Fill in agreement.yaml, then draft the disclosure in the template.
     `eightk check {slug}` names every value that is still empty, with its line.
  3. `eightk lock {slug}` prints the approved wording that it found, to be read against the signed agreement.
  4. `eightk build {slug}` makes the Form 8-K and its exhibits in output/{slug}/."""


@click.command("new")
@click.argument("slug")
@in_project
def command(slug: str, project: Path | None) -> None:
    """Start a folder for an agreement: agreements/SLUG/agreement.yaml with its blanks, and a disclosure template.

    SLUG names the agreement in lower-case letters, digits and hyphens: acme-severance. Nothing that exists is
    overwritten."""
    from eightk.scaffold import AGREEMENT, TEMPLATE

    slug = slug.removeprefix("agreements/").rstrip("/")
    check_slug(slug)
    root = project or nearest_project()
    is_new = not (root / "agreements").is_dir()
    for line in refusals(root, [each.format(slug=slug) for each in (AGREEMENT, TEMPLATE)]):
        click.echo(line, err=True)
        sys.exit(2)
    try:
        told = _write(root, slug, is_new)
    except OutputTrouble as trouble:
        click.echo(finding_lines(trouble.finding, colour=False), err=True)
        sys.exit(2)
    if is_new or root.resolve() != Path.cwd():
        click.echo(f"{'A new project' if is_new else 'The project'} in {root.resolve()}:")
    click.echo("\n".join(told))
    click.echo(NEXT.format(slug=slug))


def check_slug(slug: str) -> None:
    """A usage error where a name will not do for an agreement's folder."""
    from eightk.agreement.model.scalars import SLUG

    if re.fullmatch(SLUG.pattern.rstrip("$"), slug):
        return
    near = re.sub(r"[^a-z0-9]+", "-", slug.lower()).strip("-")[:63]
    hint = f" Perhaps “{near}”?" if near else ""
    message = "an agreement's folder is named in lower-case letters, digits and hyphens, 63 characters at most"
    raise click.UsageError(f"“{slug[:80]}” will not do: {message}.{hint}")


def nearest_project() -> Path:
    """The project that the present folder is in, or that folder itself where there is none."""
    found = find_workspace(Path.cwd())
    return found.root if found else Path.cwd()


def refusals(root: Path, paths: list[str]) -> tuple[str, ...]:
    """Why nothing may be written there; empty if nothing stands in the way."""
    there = [path for path in paths if os.path.lexists(root / path)]
    if there:
        verb = "exists" if len(there) == 1 else "exist"
        return (f"{' and '.join(there)} {verb} already. Nothing was written; choose another name, or move it away.",)
    outside = [path for path in paths if not (root / path).resolve().is_relative_to(root.resolve())]
    return tuple(f"{path} leads out of the project by a link. Nothing was written." for path in outside)


def _write(root: Path, slug: str, is_new: bool) -> list[str]:
    """Write what is not there yet; one line for each file written. agreement.yaml comes last, as the seal."""
    from eightk.scaffold import (
        AGREEMENT,
        IGNORED,
        SCHEMA,
        TEMPLATE,
        agreement_text,
        ignored_text,
        schema_text,
        template_text,
    )
    from eightk.workspace.writing import write_input

    starters = [
        (SCHEMA, schema_text(), "what editors complete and check agreement.yaml by"),
        (TEMPLATE, template_text(slug), "the disclosure, to be drafted from the terms"),
        (AGREEMENT, agreement_text(slug), "the terms, with blanks to fill"),
    ]
    if is_new:
        starters.insert(0, (IGNORED, ignored_text(), "keeps what a build makes again out of git"))
    width = max(len(path.format(slug=slug)) for path, _, _ in starters)
    return [
        f"  {path.format(slug=slug).ljust(width)}  {what}"
        for path, text, what in starters
        if write_input(root, path.format(slug=slug), text, new=True)
    ]
