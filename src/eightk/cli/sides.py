"""What the arguments of `eightk diff` mean: revisions, agreements, or two files or folders.

An argument that can mean two things is refused with how to write either, as git does; nothing is guessed.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from eightk.cli.options import workspace
from eightk.workspace.commits import Repository, repository_of
from eightk.workspace.git import GitTrouble
from eightk.workspace.reading import Workspace, is_slug

if TYPE_CHECKING:
    from eightk.versions.touched import Pair

WORKING_TREE = "the working tree"
_RANGE = re.compile(r"(?P<first>.*?)(?P<dots>\.{2,3})(?P<last>.*)", re.DOTALL)
_PATHLIKE = ("./", "../", "/", "~")


@dataclass(frozen=True, slots=True)
class Asked:
    """Two sides of a project, and the agreements named (none: all)."""

    pair: Pair
    named: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Desk:
    """Where the arguments are read: the project, and its repository if it has one."""

    project: Workspace
    repository: Repository | None

    def is_agreement(self, name: str) -> bool:
        """Whether it is the plain name of an agreement that is there now."""
        return name in self.project.slugs()

    def is_revision(self, name: str) -> bool:
        """Whether git knows it."""
        return self.repository is not None and self.repository.commit(name) is not None


def two_paths(arguments: tuple[str, ...], project: Path | None) -> tuple[str, str] | None:
    """The two files or folders that are meant, or None where revisions and agreements are.

    A usage error where a bare name is both a path and something else."""
    if len(arguments) != 2 or not all(map(os.path.exists, arguments)):
        return None
    desk = _desk_or_none(project)
    for each in arguments:
        if desk is None or each.startswith(_PATHLIKE):
            continue
        if desk.is_revision(each) or desk.is_agreement(each):
            what = "a revision" if desk.is_revision(each) else "an agreement"
            plain = " ".join(arguments)
            raise click.UsageError(
                f"“{each}” is {what} and a path. For the path write ./{each}; otherwise say first what to compare "
                f"with: {f'refs/heads/{each}' if what == 'a revision' else f'HEAD {plain}'}."
            )
    return arguments[0], arguments[1]


def asked(arguments: tuple[str, ...], project: Path | None) -> Asked:
    """The sides and the agreements. Raises GitTrouble (REV001-REV003, REV006), or a usage error."""
    from eightk.versions.touched import Pair
    from eightk.workspace.revisions import open_revision
    from eightk.workspace.working_tree import WorkingTree

    found = workspace(project)
    desk = Desk(found, repository_of(found.root))
    assert desk.repository is not None
    first, named = _first(arguments, desk)
    before, _, after = first
    earlier = open_revision(desk.repository, *before)
    if after is None:
        form = "sha256" if len(earlier.commit) == 64 else "sha1"
        pair = Pair(earlier, WorkingTree(WORKING_TREE, found, "sha256" if form == "sha256" else "sha1"))
    else:
        pair = Pair(earlier, open_revision(desk.repository, *after))
    slugs = tuple(dict.fromkeys(name.removeprefix("agreements/").rstrip("/") for name in named))
    _check_named(slugs, pair, desk, first[1])
    return Asked(pair, slugs)


_Commit = tuple[str, str]
"""A revision as it was named, and its commit."""


def _first(arguments: tuple[str, ...], desk: Desk) -> tuple[tuple[_Commit, str, _Commit | None], tuple[str, ...]]:
    """The revisions that the first argument names (otherwise HEAD and the working tree), and the agreements."""
    repository = desk.repository
    assert repository is not None
    if not arguments:
        return (("HEAD", repository.known("HEAD")), "", None), ()
    word = arguments[0]
    parted = _RANGE.fullmatch(word)
    if parted and not word.startswith(_PATHLIKE):
        return _range(parted, repository), arguments[1:]
    slug = word.removeprefix("agreements/").rstrip("/")
    is_agreement, commit = desk.is_agreement(slug), repository.commit(word)
    if is_agreement and commit:
        raise click.UsageError(
            f"“{word}” is an agreement and a revision. For the agreement write HEAD {word}; for the revision "
            f"refs/heads/{word} or refs/tags/{word}."
        )
    if commit or not is_slug(slug):
        return ((word, commit or repository.known(word)), "", None), arguments[1:]
    return (("HEAD", repository.known("HEAD")), word, None), arguments


def _range(parted: re.Match[str], repository: Repository) -> tuple[_Commit, str, _Commit]:
    """A..B, A.., ..B and A...B, as git reads them: an end left out is HEAD, three dots begin where the two parted."""
    first, last = parted["first"] or "HEAD", parted["last"] or "HEAD"
    end = (last, repository.known(last))
    if parted["dots"] == "...":
        return (f"{first}...", repository.merge_base(first, last)), "", end
    return (first, repository.known(first)), "", end


def _check_named(slugs: tuple[str, ...], pair: Pair, desk: Desk, doubtful: str) -> None:
    """Whether every agreement named is on either side; a usage error with what was probably meant."""
    from eightk.agreement.reader import did_you_mean

    for slug in slugs:
        if slug in pair.slugs:
            continue
        if slug == slugs[0] and doubtful:
            what = "neither an agreement nor a revision" + ("" if os.path.exists(doubtful) else ", and no file")
            raise click.UsageError(f"“{doubtful}” is {what}. {did_you_mean(slug, list(pair.slugs))}".rstrip())
        if desk.is_revision(slug):
            raise click.UsageError(f"“{slug}” is no agreement. Two revisions are written {pair.before.name}..{slug}")
        hint = did_you_mean(slug, list(pair.slugs))
        raise click.UsageError(f"There is no agreement “{slug}” on either side. {hint}".rstrip())


def _desk_or_none(project: Path | None) -> Desk | None:
    """The project and its repository where there are any: two files are compared without."""
    try:
        found = workspace(project)
    except click.UsageError:
        return None
    try:
        return Desk(found, repository_of(found.root))
    except GitTrouble:
        return Desk(found, None)
