"""Paths from the root of the repository, whatever folder a project is."""

from __future__ import annotations

from pathlib import Path

import pytest

from eightk.results.ground import Ground
from eightk.workspace.repository import ground_of


def test_a_project_below_the_root(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / "legal/filings").mkdir(parents=True)
    ground = ground_of(tmp_path / "legal/filings")
    assert ground.of("agreements/a/agreement.yaml") == "legal/filings/agreements/a/agreement.yaml"
    assert ground.of("../x.txt") == "legal/x.txt"
    assert ground.of(f"{tmp_path}/legal/x.txt") == "legal/x.txt"
    assert ground.of("/elsewhere/x.txt") == "/elsewhere/x.txt"


def test_the_root_itself_and_a_work_tree(tmp_path: Path) -> None:
    """A linked work tree has a file named .git."""
    (tmp_path / ".git").write_text("gitdir: elsewhere\n")
    assert ground_of(tmp_path).of("a.yaml") == "a.yaml"


def test_without_git_the_checkout_is_what_the_runner_says(tmp_path: Path) -> None:
    (tmp_path / "checkout/filings").mkdir(parents=True)
    here = tmp_path / "checkout/filings"
    assert ground_of(here, checkout=str(tmp_path / "checkout")).of("a") == "filings/a"
    assert ground_of(here, checkout=str(tmp_path / "other")).of("a") == "a"
    assert ground_of(here).of("a") == "a"


@pytest.mark.parametrize("path", ["-", "standard input", "templates/shipped.j2"])
def test_what_stands_in_no_file_of_the_repository(tmp_path: Path, path: str) -> None:
    assert ground_of(tmp_path, [path]).of(path) == ""


def test_a_template_of_the_project_is_there(tmp_path: Path) -> None:
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates/own.j2").touch()
    assert ground_of(tmp_path, ["templates/own.j2"]).of("templates/own.j2") == "templates/own.j2"


def test_no_root_is_no_ground() -> None:
    assert Ground().of("/a/b") == "/a/b"
