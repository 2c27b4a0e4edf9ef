"""eightk items"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from eightk.cli.options import agreements, chosen, exit_code, in_project, manner, speaking, workspace

if TYPE_CHECKING:
    from eightk.assemble.judged import Judged


@click.command("items")
@agreements
@click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True, help="How to answer."
)
@in_project
@speaking
def command(
    agreements: tuple[str, ...], form: str, project: Path | None, quiet: bool, verbose: bool, color: str
) -> None:
    """Say which items of Form 8-K the terms of an agreement call for, and why, against those that its report names.

    With -v, all reasons, and items that are only possible. Exit 0 if every item is named or answered by counsel, 1 if
    one is not, 2 if an agreement cannot be used."""
    from eightk.cli.judging import judged_agreements, say
    from eightk.reporting.items import items_lines, items_report

    found, how = workspace(project), manner(quiet, verbose, color)
    told: list[Judged] = []
    codes = [0]
    said: set[object] = set()
    for judged, findings in judged_agreements(found, chosen(found, agreements)):
        of_items = [each for each in findings if not each.code.startswith("DUE")]
        say(tuple(each for each in of_items if each not in said), how)
        said |= set(of_items)
        codes.append(exit_code(tuple(of_items)))
        if judged is not None:
            told.append(judged)
            if form == "text" and how.loudness >= 0:
                click.echo(items_lines(judged, how.colour, everything=how.loudness > 0))
    if form == "json":
        click.echo(json.dumps({"agreements": [items_report(each) for each in told]}, indent=2, ensure_ascii=False))
    sys.exit(max(codes))
