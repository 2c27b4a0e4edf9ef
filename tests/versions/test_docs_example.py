"""What docs/diff.md shows is what `eightk diff` prints."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from tests.project import Project, at_hand
from tests.versions.kept import kept


def test_the_output_in_the_page_is_real(checkout: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """If it fails, paste the new output there."""
    at_hand(monkeypatch)
    monkeypatch.chdir(tmp_path)
    for name in ("agreements", "templates"):
        shutil.copytree(checkout / name, tmp_path / name)
    repository = kept(Project(tmp_path))
    yaml, template = "agreements/atg-severance/agreement.yaml", "templates/disclosure/atg-severance.htm.j2"
    repository.project.edit(yaml, "      through: 2007-03-01\n", "      through: 2007-03-31\n")
    repository.project.edit(template, "will serve as", "may serve as")
    shown = re.findall(r"(?s)\$ eightk diff --pages\n(.*?)```", (checkout / "docs/diff.md").read_text("utf-8"))[0]
    assert repository.diff("--pages").stdout == shown
