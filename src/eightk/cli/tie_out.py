"""eightk tie-out"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from eightk.cli.answering import Answer, Teller, answering, teller
from eightk.cli.options import Manner, agreements, chosen, exit_code, in_project, speaking, workspace

if TYPE_CHECKING:
    from eightk.truth.tie_out import TieOut


@click.command("tie-out")
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
    """Set every fact of a disclosure, and every value of agreement.yaml, beside the clause that states it.

    Of the terms, those that need a reader; with -v, all. Exit 0 if everything is tied or acknowledged by counsel, 1 if
    something is not, 2 if an agreement cannot be used."""
    from eightk.assemble.sources import sources_of
    from eightk.assemble.tied import tied_from

    found = workspace(project)
    tell = teller("tie-out", answer, how, found)
    templates, findings = found.templates()
    tell.found_in_project(findings)
    codes, told = [exit_code(findings)], []
    for slug in chosen(found, agreements):
        tied, findings = tied_from(sources_of(slug, found.folder, templates))
        tell.say(findings)
        tell.found(slug, findings, is_usable=tied is not None)
        codes.append(2 if tied is None else exit_code(findings))
        if tied is not None:
            told.append(tied)
            _show(tell, tied)
    sys.exit(tell.finish(max(codes), lambda: _data(told), lambda: _markdown(told)))


def _show(tell: Teller, tied: TieOut) -> None:
    from eightk.reporting.tie_out import tie_out_lines

    if tell.shows and tell.how.loudness >= 0:
        tell.show(tie_out_lines(tied, tell.how.colour, everything=tell.how.loudness > 0))


def _data(told: list[TieOut]) -> dict[str, object]:
    from eightk.reporting.tie_out_data import tie_outs_data

    return tie_outs_data(told)


def _markdown(told: list[TieOut]) -> str:
    from eightk.reporting.tie_out_markdown import tie_out_markdown

    return "\n".join(tie_out_markdown(each) for each in told)
