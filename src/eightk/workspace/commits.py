"""The git repository that a project stands in, and the revisions that it can name."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from eightk.findings import Finding, Span
from eightk.workspace.git import GitTrouble, git, refusal


@dataclass(frozen=True, slots=True)
class Repository:
    """`home` is the project's folder, `prefix` its path from the top of the repository: "" or ending in a slash."""

    home: Path
    prefix: str

    def commit(self, name: str) -> str | None:
        """The commit that a name stands for (HEAD~1, main, v2.0, 1a2b3c4), or None."""
        if not name or name.startswith("-") or "\n" in name or "\0" in name:
            return None
        found = git(self.home, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}")
        return found.decode().strip() if found else None

    def known(self, name: str) -> str:
        """The commit that a name stands for. Raises GitTrouble: REV003 where there is none."""
        found = self.commit(name)
        if found is None:
            raise GitTrouble(self._unknown(name))
        return found

    def merge_base(self, one: str, other: str) -> str:
        """The last commit that two have in common. Raises GitTrouble: REV003 where there is none."""
        found = git(self.home, "merge-base", self.known(one), self.known(other))
        if not found:
            message = f"“{one}” and “{other}” have no commit in common"
            raise GitTrouble(Finding("REV003", message, self._deepen(), (Span("git"),)))
        return found.decode().strip()

    def _unknown(self, name: str) -> Finding:
        shown = name if len(name) <= 80 else f"{name[:80]}…"
        listed = "`git log --oneline` lists commits; `git branch -a` lists branches."
        hint = self._deepen() or ("Nothing is committed here yet." if self.commit("HEAD") is None else listed)
        return Finding("REV003", f"there is no revision “{shown}” in this repository", hint, (Span("git"),))

    def _deepen(self) -> str:
        if git(self.home, "rev-parse", "--is-shallow-repository") == b"true\n":
            return (
                "This clone has the last commits only: `git fetch --unshallow` (in CI, `fetch-depth: 0`) brings more."
            )
        return ""


def repository_of(home: Path) -> Repository:
    """The repository that a folder stands in. Raises GitTrouble: REV001 without git, REV002 without a repository."""
    prefix = git(home, "rev-parse", "--show-prefix")
    if prefix is None:
        raise GitTrouble(_outside(home))
    return Repository(home, os.fsdecode(prefix).removesuffix("\n"))


def _outside(home: Path) -> Finding:
    said = refusal(home, "rev-parse", "--show-prefix")
    if "dubious ownership" in said:
        message = "git does not trust this repository: it belongs to another user"
        return Finding("REV002", message, "`git config --global --add safe.directory FOLDER` trusts it.", _HERE)
    message = "the project is not in a git repository, so that it has no earlier version"
    return Finding("REV002", message, "`git init` starts one; `eightk diff A B` compares two files or folders.", _HERE)


_HERE = (Span("."),)
