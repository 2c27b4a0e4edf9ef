"""The small project kept in git: commits of it, and what `eightk diff` says of them."""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from click.testing import CliRunner, Result
from tests.project import FOLDER, SLUG, Project

from eightk.cli.main import group

WHO = {
    name: value
    for who in ("AUTHOR", "COMMITTER")
    for name, value in (
        (f"GIT_{who}_NAME", "Orla Finch"),
        (f"GIT_{who}_EMAIL", "orla@brindle.example"),
        (f"GIT_{who}_DATE", "2026-03-02T12:00:00Z"),
    )
}
ALONE = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
"""No setting of this machine's user."""


def git(folder: Path, *arguments: str, code: int = 0) -> str:
    """What git says; the test fails where it ends with another code."""
    done = subprocess.run(
        ["git", *arguments],
        cwd=folder,
        env={**os.environ, **WHO, **ALONE},
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        timeout=60,
        check=False,
    )
    assert done.returncode == code, f"git {' '.join(arguments)}\n{done.stdout}{done.stderr}"
    return done.stdout


@dataclass(frozen=True, slots=True)
class Kept:
    """A project in a repository, whose top is `top`."""

    project: Project
    top: Path

    def commit(self, says: str = "A change") -> str:
        """Commit all that stands there; the commit's id."""
        git(self.top, "add", "--all", "--force", ".")
        git(self.top, "commit", "--quiet", "--allow-empty", "--no-verify", "--message", says)
        return git(self.top, "rev-parse", "HEAD").strip()

    def diff(self, *arguments: str) -> Result:
        """`eightk diff ARGUMENTS`; an exception in it fails the test."""
        return CliRunner().invoke(
            group, ["diff", *arguments, "--project", str(self.project.root)], catch_exceptions=False
        )

    def copy(self, slug: str) -> None:
        """The agreement once more, under another name and with a template of its own."""
        root = self.project.root
        shutil.copytree(root / FOLDER, root / "agreements" / slug)
        disclosure = root / "templates/disclosure"
        shutil.copy(disclosure / f"{SLUG}.htm.j2", disclosure / f"{slug}.htm.j2")
        self.project.edit(f"agreements/{slug}/agreement.yaml", f"disclosure/{SLUG}.htm.j2", f"disclosure/{slug}.htm.j2")


def kept(project: Project, top: Path | None = None) -> Kept:
    """A project put into a repository of its own, and committed."""
    top = top or project.root
    shutil.rmtree(project.root / "output", ignore_errors=True)
    git(top, "init", "--quiet", "--initial-branch=main")
    found = Kept(project, top)
    found.commit("The agreement as signed")
    return found
