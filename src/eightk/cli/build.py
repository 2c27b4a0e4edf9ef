"""eightk build"""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

import click

from eightk.build.plan import Built, Plan, make_plan, settings_for
from eightk.cli.options import Manner, agreements, as_of, chosen, exit_code, in_project, manner, speaking, workspace
from eightk.findings import Findings, errors
from eightk.reporting.findings import said_of
from eightk.reporting.style import counted
from eightk.reporting.table import build_table
from eightk.workspace.output import STAGES


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
@in_project
@speaking
def command(
    agreements: tuple[str, ...],
    only_check: bool,
    final: bool,
    notice: bool,
    jobs: int | None,
    as_of: date | None,
    project: Path | None,
    quiet: bool,
    verbose: bool,
    color: str,
) -> None:
    """Draft, assemble and print agreements into output/: the disclosure, the Form 8-K and its exhibits.

    Without names, all of agreements/. What has not changed is not made again."""
    found, how = workspace(project), manner(quiet, verbose, color)
    slugs = chosen(found, agreements)
    if only_check:
        from eightk.build.currency import out_of_date

        findings = out_of_date(found, slugs, final=final, notice=notice)
        _say(findings, how)
        if how.loudness >= 0 and not exit_code(findings):
            click.echo(f"output/ is current: {counted(len(slugs), 'agreement')}.")
        sys.exit(exit_code(findings))
    plan = make_plan(found, slugs, settings_for(final=final, notice=notice))
    if errors(plan.findings):
        _say(plan.findings, how)
        sys.exit(2)
    built = {each.slug: each for each in (*plan.current, *_make(plan, jobs, how))}
    _report([built[slug] for slug in slugs], how, as_of)


def _make(plan: Plan, jobs: int | None, how: Manner) -> tuple[Built, ...]:
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

        hidden = how.loudness < 0 or not sys.stderr.isatty()
        try:
            with click.progressbar(length=len(plan.stale), label="Building", file=sys.stderr, hidden=hidden) as bar:
                return carry_out(plan, executor, lambda _: bar.update(1))
        except OutputTrouble as trouble:
            _say((trouble.finding,), how)
            sys.exit(2)


def _say(findings: Findings, how: Manner) -> None:
    for line in said_of(findings, how.loudness, how.colour):
        click.echo(line, err=True)


def _report(built: list[Built], how: Manner, as_of: date | None) -> None:
    findings = tuple(finding for each in built for finding in each.findings)
    _say(findings, how)
    if how.loudness >= 0:
        click.echo(build_table(built, how.colour, as_of))
    sys.exit(exit_code(findings))
