"""What `eightk diff HEAD~1` takes where one of many agreements changed, beside drafting them all on both sides.

    python -m benchmarks.diff [--many 200] [--rounds 3]

The peer is the same work without the question which agreements can have changed at all. It always ends with 0.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.build import COPIED, copies
from benchmarks.measure import EIGHTK, ROOT, Line, alternating, busy_elsewhere, table

_GIT = ("git", "-c", "user.name=bench", "-c", "user.email=bench@example.com")
_DRAFT_ALL = "from benchmarks.diff import draft_all; draft_all()"


def repository(home: Path, many: int) -> Path:
    """A project of many agreements with two commits, the second of which changes one of them."""
    copies(home, many)
    _git(home, "init", "--quiet")
    _commit(home, "As signed")
    file = home / "agreements" / f"{COPIED}-{many // 2}" / "agreement.yaml"
    file.write_text(file.read_text("utf-8").replace("through: 2007-03-01", "through: 2007-03-31", 1), "utf-8")
    _commit(home, "One day moved")
    return home


def draft_all() -> None:
    """Every agreement of either commit, drafted from its own sources; in a process of its own."""
    from eightk.assemble import sources_of
    from eightk.versions.version import version_of
    from eightk.workspace.commits import repository_of
    from eightk.workspace.revisions import open_revision

    here = repository_of(Path.cwd())
    for name in ("HEAD~1", "HEAD"):
        side = open_revision(here, name)
        templates, _ = side.templates()
        for slug in side.slugs():
            version_of(sources_of(slug, side.folder, templates))


def measured(home: Path, many: int, rounds: int) -> Line:
    """Both, in turns."""
    ours = (*EIGHTK, "diff", "HEAD~1..HEAD")
    paths = os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH", ""))))
    peer = ("env", f"PYTHONPATH={paths}", sys.executable, "-c", _DRAFT_ALL)
    best = alternating(rounds, lambda: None, ours, peer, home)
    return Line(f"1 of {many} agreements changed, against drafting all", *best, "s", 0.1)


def _git(home: Path, *arguments: str) -> None:
    subprocess.run((*_GIT, *arguments), cwd=home, check=True, capture_output=True)


def _commit(home: Path, says: str) -> None:
    _git(home, "add", "--all")
    _git(home, "commit", "--quiet", "--no-verify", "--message", says)


def main() -> None:
    """Measure, and print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--many", type=int, default=200)
    parser.add_argument("--rounds", type=int, default=3, help="the best of so many counts")
    given = parser.parse_args()
    busy = busy_elsewhere()
    with TemporaryDirectory() as scratch:
        line = measured(repository(Path(scratch, "project"), given.many), given.many, given.rounds)
    print(table([line]))
    if busy > 0.1:
        print(f"Other work took {busy:.0%} of this machine when the run began.")


if __name__ == "__main__":
    main()
