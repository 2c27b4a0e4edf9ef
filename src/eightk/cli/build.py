"""eightk build"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import click

from eightk.build.plan import Built, Plan, make_plan, settings_for
from eightk.build.portfolio import is_listed, keep_portfolio
from eightk.cli.answering import Answer, Teller, answering, teller
from eightk.cli.options import Manner, agreements, as_of, chosen, exit_code, in_project, speaking, workspace
from eightk.findings import Findings, errors
from eightk.reporting.style import counted
from eightk.reporting.table import build_data, build_markdown, build_table
from eightk.workspace.output import STAGES
from eightk.workspace.reading import Workspace


@click.command("build")
@agreements
@click.option(
    "--check",
    "only_check",
    is_flag=True,
    help="Write nothing; fail if output/ is not what a build would give.",
)
@click.option("--final", is_flag=True, help="For filing: no DRAFT on the pages; refused unless the check passes.")
@click.option("--notice", is_flag=True, help="Write the notice to those who may review, even if the check passes.")
@click.option("-j", "--jobs", type=click.IntRange(1, 256), help="Processes that print PDFs; one a core if not given.")
@as_of
@answering
@in_project
@speaking
def command(
    agreements: tuple[str, ...],
    only_check: bool,
    final: bool,
    notice: bool,
    jobs: int | None,
    as_of: date | None,
    answer: Answer,
    project: Path | None,
    how: Manner,
) -> None:
    """Draft, assemble and print agreements into output/: the disclosure, the Form 8-K and its exhibits.

    Without names, all of agreements/. What has not changed is not made again."""
    found = workspace(project)
    tell = teller("build", answer, how, found)
    slugs = chosen(found, agreements)
    if only_check:
        sys.exit(_check(found, slugs, tell, final=final, notice=notice))
    plan = make_plan(found, slugs, settings_for(final=final, notice=notice))
    if errors(plan.findings):
        tell.found_in_project(plan.findings)
        sys.exit(_finish(tell, [], as_of, 2))
    made = {each.slug: each for each in (*plan.current, *_make(plan, jobs, tell))}
    built = [made[slug] for slug in slugs]
    of_all = () if is_listed(plan, built) else _listed(plan, built)
    tell.say((*(finding for each in built for finding in each.findings), *of_all))
    for each in built:
        tell.found(each.slug, each.findings, is_usable=each.summary is not None)
    if of_all:
        tell.found("project", of_all, is_usable=False)
    if how.loudness >= 0:
        tell.show(build_table(built, how.colour, as_of))
    codes = (exit_code(each.findings) for each in built)
    sys.exit(_finish(tell, built, as_of, max(exit_code(of_all), *codes)))


def _listed(plan: Plan, built: Sequence[Built]) -> Findings:
    """Bring the portfolio up to date; what stands in the way."""
    from eightk.workspace.publishing import OutputTrouble

    try:
        return keep_portfolio(plan, built)
    except OutputTrouble as trouble:
        return (trouble.finding,)


def _check(found: Workspace, slugs: tuple[str, ...], tell: Teller, *, final: bool, notice: bool) -> int:
    """Whether output/ is what a build would give."""
    from eightk.build.currency import out_of_date
    from eightk.reporting.results import findings_data

    found_out = out_of_date(found, slugs, final=final, notice=notice)
    findings = tuple(finding for each in found_out.values() for finding in each)
    code = exit_code(findings)
    tell.say(findings)
    for name, each in found_out.items():
        tell.found(name, each, is_usable=not errors(each))
    said = f"output/ is {'not ' if code else ''}current: {counted(len(slugs), 'agreement')}."
    if tell.how.loudness >= 0 and not code:
        tell.show(said)
    return tell.finish(code, lambda: findings_data(findings), lambda: f"# Build\n\n{said}\n")


def _finish(tell: Teller, built: list[Built], as_of: date | None, code: int) -> int:
    return tell.finish(code, lambda: build_data(built, as_of), lambda: build_markdown(built, as_of))


def _make(plan: Plan, jobs: int | None, tell: Teller) -> tuple[Built, ...]:
    """Make what is stale, with a progress bar on a terminal."""
    if not plan.stale:
        if (plan.home / STAGES).is_dir():
            from eightk.workspace.publishing import sweep_up

            sweep_up(plan.home)
        return ()
    from eightk.build.pool import print_pool

    with print_pool(jobs, drafting=len(plan.stale) > 1) as executor:
        # Imported here, while the pool loads what prints.
        from eightk.build.run import carry_out
        from eightk.workspace.publishing import OutputTrouble

        hidden = tell.how.loudness < 0 or not sys.stderr.isatty()
        try:
            with click.progressbar(length=len(plan.stale), label="Building", file=sys.stderr, hidden=hidden) as bar:
                return carry_out(plan, executor, lambda _: bar.update(1))
        except OutputTrouble as trouble:
            tell.found_in_project((trouble.finding,))
            sys.exit(_finish(tell, [], None, 2))
