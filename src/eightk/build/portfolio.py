"""The portfolio of a project: output/index.html, and the same for programs in output/index.json.

It tells of every agreement what its last build says. An agreement that this build refuses, or does not touch, keeps
what it has; one that is gone from agreements/ goes. Where nothing changed, nothing is loaded and nothing written.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from eightk.build.manifest import NAME, Summary, digest, digests, read_manifest
from eightk.build.plan import Built, Plan
from eightk.findings import Findings, errors
from eightk.workspace.output import PAGE, read_output_file

DATA = "index.json"
SCHEMA = 1
FORM = 1


def is_listed(plan: Plan, built: Iterable[Built]) -> bool:
    """Whether the portfolio says already what these builds leave, or none of them came to an end."""
    summaries = _summaries(built)
    return not summaries or _is_current(plan, tuple(_rows(plan.home, plan.workspace.slugs(), summaries)))


def keep_portfolio(plan: Plan, built: Iterable[Built]) -> Findings:
    """Bring the portfolio up to date after a build. Findings TPL001-TPL008 of its templates; it is then as it was.

    Raises OutputTrouble where it cannot be written."""
    made = tuple(built)
    if is_listed(plan, made):
        return ()
    from eightk.workspace.publishing import at_the_top

    with at_the_top(plan.home) as put:
        return _keep(plan, _summaries(made), put)


def _summaries(built: Iterable[Built]) -> dict[str, Summary]:
    return {each.slug: each.summary for each in built if each.summary and each.state != "refused"}


def _keep(plan: Plan, summaries: Mapping[str, Summary], put: Callable[[str, bytes], None]) -> Findings:
    """Write it anew; another build may have been here meanwhile, so that the rows are read again."""
    rows = tuple(_rows(plan.home, plan.workspace.slugs(), summaries))
    page, used, findings = _page(rows, plan.templates)
    if errors(findings):
        return findings
    files = {PAGE: page, DATA: _data(rows)}
    for name, content in (files | {NAME: _manifest(plan, used, files)}).items():
        put(name, content)
    return ()


def portfolio_files(
    home: Path, slugs: Iterable[str], summaries: Mapping[str, Summary], templates: Mapping[str, bytes]
) -> tuple[dict[str, bytes], Findings]:
    """What a build would leave in output/ itself, by name, and findings of its templates."""
    rows = tuple(_rows(home, slugs, summaries))
    if not any(row["verdict"] for row in rows):
        return {}, ()
    page, _, findings = _page(rows, templates)
    return {PAGE: page, DATA: _data(rows)}, findings


def _rows(home: Path, slugs: Iterable[str], summaries: Mapping[str, Summary]) -> Iterator[dict[str, Any]]:
    """Each agreement as a row: what was just built, else its manifest, else the row that it has."""
    known = _known(home)
    for slug in slugs:
        summary = summaries.get(slug) or _built(home, slug)
        yield _row(slug, summary) if summary else known.get(slug) or _row(slug, None)


def _built(home: Path, slug: str) -> Summary | None:
    manifest = read_manifest(read_output_file(home / slug, NAME))
    return manifest.summary if manifest and slug in manifest.summary.verdicts else None


def _row(slug: str, said: Summary | None) -> dict[str, Any]:
    if said is None:
        return {**_BLANK, "slug": slug}
    verdict = said.verdicts[slug]
    return {
        **_BLANK,
        "slug": slug,
        "title": said.title,
        "registrant": said.registrant,
        "items": said.items,
        "verdict": verdict,
        "is_determined": verdict == "materially-similar" and slug in said.determined,
        "reported_in": said.reported_in,
        "due": said.due,
        **{kind: said.findings.get(kind, 0) for kind in ("wording", "rest", "notes")},
    }


_BLANK: dict[str, Any] = {
    **dict.fromkeys(("slug", "title", "registrant", "verdict", "reported_in", "due"), ""),
    **dict.fromkeys(("wording", "rest", "notes"), 0),
    "items": [],
    "is_determined": False,
}


def _known(home: Path) -> dict[str, dict[str, Any]]:
    """The rows of the portfolio that stands, as far as they are whole."""
    with suppress(ValueError, KeyError, TypeError, RecursionError):
        said = json.loads(read_output_file(home, DATA))
        if said["schema"] == SCHEMA:
            return {row["slug"]: row for row in said["agreements"] if _is_whole(row)}
    return {}


def _is_whole(row: Mapping[str, Any]) -> bool:
    if set(row) != set(_BLANK) or any(type(row[key]) is not type(blank) for key, blank in _BLANK.items()):
        return False
    return all(isinstance(item, str) for item in row["items"])


def _data(rows: Iterable[Mapping[str, Any]]) -> bytes:
    lines = ",\n".join(f"  {json.dumps(row, ensure_ascii=False)}" for row in rows)
    return f'{{"schema": {SCHEMA}, "agreements": [\n{lines}\n]}}\n'.encode()


def _page(rows: Iterable[Mapping[str, Any]], sources: Mapping[str, bytes]) -> tuple[bytes, tuple[str, ...], Findings]:
    from eightk.assemble.sources import read_templates
    from eightk.review.portfolio import Entry, portfolio_page

    templates, problems = read_templates(sources)
    entries = [Entry(**{**row, "items": tuple(row["items"])}) for row in rows]
    html, findings = portfolio_page(entries, templates)
    return html.encode(), templates.used(), problems + findings


def _manifest(plan: Plan, used: Iterable[str], files: Mapping[str, bytes]) -> bytes:
    """output/manifest.json: what the portfolio was made from, and what was made."""
    templates = {name: digest(plan.templates[name]) for name in used if name in plan.templates}
    said = {"form": FORM, "installation": plan.settings.installation, "templates": templates, "outputs": digests(files)}
    return (json.dumps(said, indent=1, sort_keys=True) + "\n").encode()


def _is_current(plan: Plan, rows: Iterable[Mapping[str, Any]]) -> bool:
    """Whether the portfolio stands as it was made, from these rows and from the templates as they are."""
    page, data = (read_output_file(plan.home, name) for name in (PAGE, DATA))
    with suppress(ValueError, KeyError, TypeError, AttributeError, RecursionError):
        said = json.loads(read_output_file(plan.home, NAME))
        known = {name: digest(content) for name, content in plan.templates.items() if name in said["templates"]}
        made = {"form": FORM, "installation": plan.settings.installation, "templates": known}
        return data == _data(rows) and said == {**made, "outputs": digests({PAGE: page, DATA: data})}
    return False
