"""eightk items"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from eightk.cli.answering import Answer, answering, teller
from eightk.cli.options import Manner, agreements, chosen, exit_code, in_project, speaking, workspace

if TYPE_CHECKING:
    from eightk.assemble.judged import Judged


@click.command("items")
@agreements
@answering
@in_project
@speaking
def command(
    agreements: tuple[str, ...],
    answer: Answer,
    project: Path | None,
    how: Manner,
) -> None:
    """Say which items of Form 8-K the terms of an agreement call for, and why, against those that its report names.

    With -v, all reasons, and items that are only possible. Exit 0 if every item is named or answered by counsel, 1 if
    one is not, 2 if an agreement cannot be used."""
    from eightk.cli.judging import judged_agreements
    from eightk.reporting.items import items_lines

    found = workspace(project)
    tell = teller("items", answer, how, found)
    told: list[Judged] = []
    codes = [0]
    for slug, judged, findings in judged_agreements(found, chosen(found, agreements)):
        of_items = tuple(each for each in findings if not each.code.startswith("DUE"))
        tell.say(of_items)
        tell.found(slug, of_items + (judged.settled if judged else ()), is_usable=judged is not None)
        codes.append(exit_code(of_items))
        if judged is not None:
            told.append(judged)
            if tell.shows and how.loudness >= 0:
                tell.show(items_lines(judged, how.colour, everything=how.loudness > 0))
    sys.exit(tell.finish(max(codes), lambda: _data(told), lambda: _markdown(told)))


def _data(told: list[Judged]) -> dict[str, object]:
    from eightk.reporting.items import items_report

    return {"agreements": [items_report(each) for each in told]}


def _markdown(told: list[Judged]) -> str:
    from eightk.reporting.items_markdown import items_markdown

    return items_markdown(told)
