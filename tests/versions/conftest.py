"""A project in git."""

from __future__ import annotations

import pytest
from tests.project import Project
from tests.versions.kept import Kept, kept


@pytest.fixture
def repository(project: Project, monkeypatch: pytest.MonkeyPatch) -> Kept:
    """The small project, committed once. The command stands in its folder."""
    monkeypatch.chdir(project.root)
    return kept(project)
