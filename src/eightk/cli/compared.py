"""The two sides that `eightk diff` was asked for, read and compared."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import click

from eightk.assemble import Sources, sources_of
from eightk.cli.options import workspace
from eightk.cli.sides import Asked
from eightk.findings import Findings
from eightk.versions.change import AgreementChange, change_of, drafted
from eightk.versions.comparison import Compared
from eightk.versions.given import Given, change_of_documents, change_of_files, given
from eightk.versions.touched import Pair, touched
from eightk.versions.version import Version, version_of
from eightk.workspace.given import (
    FolderKind,
    agreement_folder,
    documents_below,
    kind_of_folder,
    read_bytes,
)
from eightk.workspace.reading import Folder, Workspace
from eightk.workspace.working_tree import WorkingTree

FEW = 8
"""Agreements up to which no processes are started: they need a second to come up."""
_KINDS: dict[FolderKind, str] = {
    "project": "a project",
    "agreement": "an agreement's folder",
    "output": "a folder of documents",
}


def of_project(asked: Asked) -> Compared:
    """Two sides of a project: only what can differ is drafted."""
    pair = asked.pair
    findings = pair.before.troubles + pair.after.troubles
    slugs = [slug for slug in touched(pair) if not asked.named or slug in asked.named]
    changes = tuple(_changes(slugs, pair))
    if slugs:
        findings += pair.templates[0][1] + pair.templates[1][1]
    number = len(asked.named) or len(pair.slugs)
    return Compared(pair.before.name, pair.after.name, number, changes, tuple(dict.fromkeys(findings)))


def _changes(slugs: list[str], pair: Pair) -> Iterator[AgreementChange]:
    """One after the other here, or many by as many processes as there are cores."""
    sources = ((slug, *_sources(slug, pair)) for slug in slugs)
    if len(slugs) <= FEW:
        yield from (drafted(*each) for each in sources)
        return
    from eightk.build.pool import print_pool

    with print_pool() as executor:
        yield from executor.map(drafted, *zip(*sources, strict=True))


def _sources(slug: str, pair: Pair) -> tuple[Sources | None, Sources | None]:
    sides = zip((pair.before, pair.after), pair.names, pair.templates, strict=True)
    before, after = (
        sources_of(slug, side.folder, templates) if slug in names else None for side, names, (templates, _) in sides
    )
    return before, after


def of_paths(one: str, other: str, project: Path | None) -> Compared | Findings:
    """Two files, or two folders of one kind; the findings where one of them cannot be read."""
    is_folder = [os.path.isdir(name) for name in (one, other)]
    if is_folder[0] != is_folder[1]:
        raise click.UsageError(f"{one if is_folder[0] else other} is a folder and the other is a file.")
    if not is_folder[0]:
        return _of_files(one, other)
    kinds = kind_of_folder(one), kind_of_folder(other)
    if kinds[0] != kinds[1]:
        raise click.UsageError(f"{one} is {_KINDS[kinds[0]]}, and {other} is {_KINDS[kinds[1]]}.")
    if kinds[0] == "project":
        pair = Pair(*(WorkingTree(name, Workspace(Path(name))) for name in (one, other)))
        return of_project(Asked(pair, ()))
    return _of_agreements(one, other, project) if kinds[0] == "agreement" else _of_documents(one, other)


def _of_files(one: str, other: str) -> Compared | Findings:
    found: list[Given] = []
    said: Findings = ()
    for name in (one, other):
        content, findings = read_bytes(name)
        each, more = given(content, name) if content is not None else (None, ())
        said += findings + more
        found += [each] if each else []
    if len(found) < 2:
        return said
    change = change_of_files(Path(other).name, found[0], found[1])
    return Compared(one, other, 1, (change,), said, "file")


def _of_agreements(one: str, other: str, project: Path | None) -> Compared:
    """Each drafted in the templates of the project that it stands in, or else of the one that counsel are in."""
    before, after = _version(one, project), _version(other, project)
    return Compared(one, other, 1, (change_of(after.slug, before, after),))


def _version(name: str, project: Path | None) -> Version:
    own = agreement_folder(name)
    home = Path(name).resolve().parent
    is_in_one = home.name == "agreements"
    found = Workspace(home.parent) if is_in_one else _project_or(Workspace(home), project)

    def folder(slug: str) -> Folder:
        return own if slug == own.slug else found.folder(slug)

    return version_of(sources_of(own.slug, folder, found.templates()[0]))


def _project_or(other: Workspace, project: Path | None) -> Workspace:
    try:
        return workspace(project)
    except click.UsageError:
        return other


def _of_documents(one: str, other: str) -> Compared:
    (ours, findings), (theirs, more) = documents_below(one), documents_below(other)
    changes, said = change_of_documents(ours, theirs, os.path.basename(os.path.abspath(other)))
    return Compared(one, other, len(changes), changes, findings + more + said, "folder")
