"""eightk check"""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from eightk.cli.answering import Answer, Teller, answering, teller
from eightk.cli.options import Manner, agreements, as_of, chosen, exit_code, in_project, speaking, workspace

if TYPE_CHECKING:
    from eightk.assemble.check import Checked
    from eightk.assemble.sources import Sources
    from eightk.results.result import Result


@click.command("check")
@agreements
@answering
@as_of
@in_project
@speaking
def command(
    agreements: tuple[str, ...],
    answer: Answer,
    as_of: date | None,
    project: Path | None,
    how: Manner,
) -> None:
    """Say whether each disclosure is what its agreement asks for, with every reason.

    Exit 0 if every one passes, 1 if one does not or counsel must look at something, 2 if one cannot be used."""
    from eightk.assemble.check import check
    from eightk.assemble.sources import sources_of

    found = workspace(project)
    tell = teller("check", answer, how, found)
    templates, findings = found.templates()
    tell.found_in_project(findings)
    checked: list[Checked] = []
    for slug in chosen(found, agreements):
        sources = sources_of(slug, found.folder, templates)
        each = check(sources)
        checked.append(each)
        tell.say(each.findings)
        _show(tell, each, as_of)
        _add(tell, each, sources)
    code = max([exit_code(findings), *map(_code, checked)])
    sys.exit(tell.finish(code, lambda: _data(checked, as_of), lambda: _markdown(checked, as_of)))


def _show(tell: Teller, checked: Checked, as_of: date | None) -> None:
    from eightk.reporting.verdict import verdict_lines

    how = tell.how
    if tell.shows and checked.outcome is not None and (how.loudness >= 0 or not checked.outcome.passes):
        tell.show(verdict_lines(checked, how.colour, everything=how.loudness > 0, as_of=as_of))


def _add(tell: Teller, checked: Checked, sources: Sources) -> None:
    def of_wording() -> tuple[Result, ...]:
        from eightk.assemble.places import placed_by
        from eightk.results.told import of_outcome

        if checked.outcome is None or not (checked.outcome.findings or checked.outcome.determined):
            return ()
        return of_outcome(checked.outcome, placed_by(sources, checked.outcome.comparison.draft), checked.slug)

    settled = checked.judged.settled if checked.judged else ()
    tell.found(checked.slug, checked.findings + settled, is_usable=checked.outcome is not None, more=of_wording)


def _data(checked: list[Checked], as_of: date | None) -> dict[str, object]:
    from eightk.reporting.check_formats import check_report

    return check_report(checked, as_of)


def _markdown(checked: list[Checked], as_of: date | None) -> str:
    from eightk.reporting.check_formats import check_markdown

    return "\n".join(check_markdown(each, as_of) for each in checked)


def _code(checked: Checked) -> int:
    if checked.outcome is None:
        return 2
    return max(exit_code(checked.findings), 0 if checked.outcome.passes else 1)
