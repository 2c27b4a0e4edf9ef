""".pre-commit-hooks.yaml: what it says is true of this project and of its command."""

from __future__ import annotations

import re
import shlex
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner
from tests.project import TEMPLATE, YAML, Project

from eightk.cli.main import group


@pytest.fixture(scope="module")
def hooks(checkout: Path) -> dict[str, dict[str, Any]]:
    """The hooks by their ids."""
    listed = yaml.safe_load((checkout / ".pre-commit-hooks.yaml").read_text("utf-8"))
    return {hook["id"]: hook for hook in listed}


def test_the_file_is_what_pre_commit_takes(hooks: dict[str, dict[str, Any]]) -> None:
    """The keys of "Creating new hooks" in pre-commit's documentation."""
    asked = {"id", "name", "entry", "language"}
    known = asked | {"description", "files", "pass_filenames", "require_serial", "minimum_pre_commit_version"}
    for hook in hooks.values():
        assert asked <= hook.keys() <= known
        assert re.compile(hook["files"])
        assert all(isinstance(hook[key], str) for key in asked)


@pytest.mark.parametrize("id", ["eightk-check", "eightk-build-check"])
def test_a_hook_passes_and_stops(hooks: dict[str, dict[str, Any]], project: Project, id: str) -> None:
    command, *arguments = shlex.split(hooks[id]["entry"])
    assert command == "eightk"
    assert (hooks[id]["language"], hooks[id]["pass_filenames"]) == ("python", False)
    run = [*arguments, "--project", str(project.root)]
    assert CliRunner().invoke(group, run, catch_exceptions=False).exit_code == 0
    project.edit(TEMPLATE, "will repay", "may repay")
    assert CliRunner().invoke(group, run, catch_exceptions=False).exit_code == 1
    project.edit(YAML, "to: purchaser", "to: nobody")
    assert CliRunner().invoke(group, run, catch_exceptions=False).exit_code == 2


@pytest.mark.parametrize(
    ("path", "which"),
    [
        ("agreements/a/agreement.yaml", "both"),
        ("matters/x/agreements/a/conformed-copy.txt", "both"),
        ("agreements/a/approved-wording.lock", "both"),
        ("templates/disclosure/a.htm.j2", "both"),
        ("output/a/form8-k.htm", "eightk-build-check"),
        ("README.md", ""),
        ("agreements/README.md", ""),
        ("src/templates.py", ""),
    ],
)
def test_a_hook_runs_for_its_files(hooks: dict[str, dict[str, Any]], path: str, which: str) -> None:
    ran = [id for id, hook in hooks.items() if re.search(hook["files"], path)]
    assert ran == (list(hooks) if which == "both" else [which] if which else [])
