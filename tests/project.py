"""A small project of one agreement, in the formats that counsel write, to build, break and build again."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import ParamSpec, TypeVar

import pytest
from click.testing import CliRunner, Result

from eightk.cli.main import group

SLUG = "brindle-note"
FOLDER = f"agreements/{SLUG}"
YAML = f"{FOLDER}/agreement.yaml"
COPY = f"{FOLDER}/conformed-copy.txt"
LOCK = f"{FOLDER}/approved-wording.lock"
TEMPLATE = "templates/disclosure/brindle-note.htm.j2"
FILED = ("disclosure", "ex10-10", "form8-k")
REVIEW = ("review-certificate", "review-pack", "review-tie-out")
"""The documents that a build gives of it, filed and read beside."""
DATA = ("review-certificate", "review-tie-out")
"""Those that have data for programs too."""
TOP = ("index.html", "index.json", "manifest.json")
"""What stands in output/ itself: the portfolio."""

Parameters = ParamSpec("Parameters")
Answer = TypeVar("Answer")


class Inline(Executor):
    """An executor that works at once, in this process."""

    def submit(
        self, fn: Callable[Parameters, Answer], /, *args: Parameters.args, **kwargs: Parameters.kwargs
    ) -> Future[Answer]:
        future: Future[Answer] = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except Exception as error:
            future.set_exception(error)
        return future


@contextmanager
def inline_pool(jobs: int | None = None, *, drafting: bool = True) -> Iterator[Executor]:
    """In the place of `print_pool`, so that a test starts no processes."""
    with Inline() as executor:
        yield executor


@dataclass(frozen=True, slots=True)
class Project:
    """The project at `root`; paths are relative to it."""

    root: Path

    def run(self, *arguments: str) -> Result:
        """`eightk ARGUMENTS --project ROOT`, in this process; an exception in it fails the test."""
        return CliRunner().invoke(group, [*arguments, "--project", str(self.root)], catch_exceptions=False)

    def text(self, path: str) -> str:
        """A file's text."""
        return (self.root / path).read_bytes().decode()

    def write(self, path: str, content: str | bytes) -> None:
        """Write a file, in UTF-8."""
        place = self.root / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content.encode() if isinstance(content, str) else content)

    def edit(self, path: str, old: str, new: str) -> None:
        """Replace words that stand in a file exactly once."""
        text = self.text(path)
        assert text.count(old) == 1, f"“{old}” stands {text.count(old)} times in {path}"
        self.write(path, text.replace(old, new))

    def line_of(self, path: str, words: str) -> int:
        """The number of the first line with these words."""
        return next(number for number, line in enumerate(self.text(path).splitlines(), 1) if words in line)

    def output(self) -> dict[str, bytes | None]:
        """Everything that stands in output/: files with their bytes, folders with None."""
        home = self.root / "output"
        return {
            path.relative_to(home).as_posix(): path.read_bytes() if path.is_file() else None
            for path in sorted(home.rglob("*"))
        }


def at_hand(patch: pytest.MonkeyPatch) -> None:
    """Builds print in this process, and take eightk for the same although somebody edits it meanwhile."""
    patch.setattr("eightk.build.pool.print_pool", inline_pool)
    patch.setattr("eightk.build.plan.installation_digest", lambda: "eightk as it is")


def copied(source: Path, target: Path) -> Project:
    """A copy of a project, times of files included."""
    shutil.copytree(source, target, symlinks=True)
    return Project(target)
