"""`eightk build --check`: is output/ what a build would give? Everything is drafted again in memory and compared."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from eightk.assemble import Package, assemble, sources_of
from eightk.build.documents import outputs_of, pdf_jobs
from eightk.build.manifest import NAME, Summary, digest, read_manifest
from eightk.build.plan import Settings, settings_for
from eightk.build.portfolio import portfolio_files
from eightk.build.seal import summary_of
from eightk.findings import Finding, Findings, Span, errors
from eightk.workspace.output import read_output, read_output_file
from eightk.workspace.publishing import is_ours
from eightk.workspace.reading import Workspace


def out_of_date(
    workspace: Workspace, slugs: Iterable[str], *, final: bool, notice: bool = False
) -> Mapping[str, Findings]:
    """By agreement, findings OUT002-OUT005 for every file of output/ that a build would change, and errors of the
    inputs as they are; under "project" those of the portfolio and of the templates.

    PDFs are not kept under version control: one that is not there is not missed, one that is there must fit."""
    settings = settings_for(final=final, notice=notice)
    templates, findings = workspace.templates()
    found = {"project": findings} if findings else {}
    if errors(findings):
        return found
    summaries: dict[str, Summary] = {}
    for slug in slugs:
        package = assemble(sources_of(slug, workspace.folder, templates), notice=notice)
        found[slug] = package.findings
        if not errors(package.findings):
            found[slug] += tuple(_stale(workspace, package, settings))
            summaries[slug] = summary_of(package)
    if portfolio := _of_the_portfolio(workspace, templates, summaries):
        found["project"] = (*findings, *portfolio)
    return found


def _of_the_portfolio(workspace: Workspace, templates: dict[str, bytes], summaries: dict[str, Summary]) -> Findings:
    """OUT002 and OUT003 for the files of output/ itself; TPL001-TPL008 of their templates."""
    home = workspace.root / "output"
    wanted, findings = portfolio_files(home, workspace.slugs(), summaries, templates)
    if errors(findings):
        return findings
    stand = {name: read_output_file(home, name) for name in wanted}
    missing = (_finding("OUT002", "", name, "is not there") for name in wanted if not stand[name])
    other = (name for name in wanted if stand[name] and stand[name] != wanted[name])
    return (*missing, *(_finding("OUT003", "", name, "is not what a build gives now") for name in other))


def _stale(workspace: Workspace, package: Package, settings: Settings) -> Iterator[Finding]:
    output = read_output(workspace.root / "output", package.slug)
    wanted = outputs_of(package)
    for name, content in wanted.items():
        if name not in output:
            yield _finding("OUT002", package.slug, name, "is not there")
        elif output[name] != content:
            yield _finding("OUT003", package.slug, name, "is not what a build gives now")
    jobs = pdf_jobs(package, settings)
    manifest = read_manifest(output.get(NAME, b""))
    for name in output:
        if name in jobs:
            recorded = manifest is not None and manifest.made_from.get(name) == jobs[name][0]
            if not recorded or manifest is None or digest(output[name]) != manifest.outputs.get(name):
                other = manifest is not None and manifest.final != settings.final
                yield _finding("OUT004", package.slug, name, _OTHER_MANNER[settings.final] if other else _OTHER_SOURCE)
        elif is_ours(name) and name not in wanted:
            yield _finding("OUT005", package.slug, name, "is no longer part of the package")


_OTHER_SOURCE = "was printed from something else"
_OTHER_MANNER = {
    False: "was printed for filing (--final), and this compares with a draft",
    True: "was printed as a draft, and this compares with what --final prints",
}


def _finding(code: str, slug: str, name: str, what: str) -> Finding:
    span = Span(f"output/{slug}/{name}" if slug else f"output/{name}")
    return Finding(code, f"{name} {what}", "`eightk build` brings it up to date.", (span,), "finding")
