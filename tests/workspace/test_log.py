"""What version control has recorded of a file."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from tests.project import SLUG, YAML, Project
from tests.serve.running import HOST, desk

from eightk.workspace.git import GitTrouble
from eightk.workspace.log import Recorded, recorded


def git(home: Path, *arguments: str) -> str:
    """Run git with an identity of its own."""
    who = ("-c", "user.name=Jane Q. Roe", "-c", "user.email=jane@example.com", "-c", "commit.gpgsign=false")
    command = ["git", "-C", str(home), *who, *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout


@pytest.fixture
def kept(project: Project) -> Project:
    """The small project with two commits, one of which changes its agreement.yaml, and with a trap in its settings."""
    git(project.root, "init", "--quiet")
    git(project.root, "add", "--all")
    git(project.root, "commit", "--quiet", "--message", "Take the project in")
    project.write("notes.txt", "x")
    git(project.root, "add", "notes.txt")
    git(project.root, "commit", "--quiet", "--message", "Something else")
    project.edit(YAML, "title: President", "title: Secretary")
    git(
        project.root, "commit", "--all", "--quiet", "--message", "The secretary signs", "--date", "2026-03-04T12:00:00Z"
    )
    trap = project.root / "trap"
    trap.write_text(f"#!/bin/sh\ntouch {project.root / 'sprung'}\n")
    trap.chmod(0o755)
    git(project.root, "config", "log.showSignature", "true")
    git(project.root, "config", "gpg.program", str(trap))
    return project


def test_the_versions_of_an_agreement(kept: Project) -> None:
    newest, oldest = recorded(kept.root, YAML) or ()
    name = git(kept.root, "log", "-1", "--format=%h").strip()
    assert newest == Recorded(name, "2026-03-04", "Jane Q. Roe", "The secretary signs")
    assert oldest.subject == "Take the project in"
    assert not (kept.root / "sprung").exists()


def test_the_page_is_told_of_them(kept: Project) -> None:
    said = desk(kept).client.get(f"/-/history?page=/{SLUG}/", headers=HOST).json
    assert said
    assert [each["subject"] for each in said["versions"]] == ["The secretary signs", "Take the project in"]


def test_no_repository_no_version_and_no_git(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    def said() -> object:
        return desk(project).client.get(f"/-/history?page=/{SLUG}/", headers=HOST).json

    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(project.root.parent))
    assert recorded(project.root, YAML) is None
    assert said() == {"versions": [], "message": "The project is not under version control."}
    git(project.root, "init", "--quiet")
    assert recorded(project.root, YAML) == ()
    assert said() == {"versions": [], "message": "No version is recorded yet."}
    monkeypatch.setenv("PATH", "")
    with pytest.raises(GitTrouble):
        recorded(project.root, YAML)
    assert said() == {
        "versions": [],
        "message": "Git is not installed, and earlier versions are read through it.",
    }
