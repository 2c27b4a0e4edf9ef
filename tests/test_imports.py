"""What the quick commands leave alone: a heavy import there would be felt on every call."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SHOW_MODULES = """
import json, sys
from eightk.cli import main
sys.argv[0] = "eightk"
try:
    main()
finally:
    print(json.dumps(sorted({name.partition(".")[0] for name in sys.modules})), file=sys.stderr)
"""
PRINTS = {"weasyprint", "fontTools", "pydyf", "PIL"}
DRAFTS = {"pydantic", "pydantic_core", "jinja2", "yaml", "num2words"}
CALENDARS = {"holidays", "icalendar", "dateutil"}
SERVES = {"werkzeug", "watchfiles"}
WORKERS = {"multiprocessing", "concurrent", "asyncio"}


def loaded(*arguments: str, cwd: Path) -> set[str]:
    """The top-level modules that `eightk ARGUMENTS` has imported when it ends."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    command = [sys.executable, "-c", SHOW_MODULES, *arguments]
    done = subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode in (0, 1), done.stderr
    return set(json.loads(done.stderr.splitlines()[-1]))


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with one agreement, built."""
    home = tmp_path_factory.mktemp("project")
    shutil.copytree(ROOT / "agreements/atg-severance", home / "agreements/atg-severance")
    shutil.copytree(ROOT / "templates", home / "templates")
    loaded("build", "--quiet", cwd=home)
    return home


@pytest.mark.parametrize(
    "arguments",
    [["--help"], *([name, "--help"] for name in ("build", "check", "deadline", "serve")), ["completion", "bash"]],
)
def test_help_loads_nothing_that_drafts_or_prints(arguments: list[str], tmp_path: Path) -> None:
    assert not loaded(*arguments, cwd=tmp_path) & (PRINTS | DRAFTS | WORKERS | CALENDARS | SERVES)


def test_check_prints_nothing_and_so_does_not_load_what_prints(project: Path) -> None:
    modules = loaded("check", cwd=project)
    assert modules >= {"pydantic", "jinja2"}
    assert not modules & (PRINTS | WORKERS)


def test_a_diff_and_what_git_asks_for_load_nothing_that_prints(project: Path) -> None:
    yaml = project / "agreements/atg-severance/agreement.yaml"
    assert not loaded("textconv", str(yaml), cwd=project) & (PRINTS | WORKERS | CALENDARS | {"jinja2", "num2words"})
    assert not loaded("diff", str(yaml), str(yaml), cwd=project) & (PRINTS | WORKERS | {"pypdfium2"})
    assert not loaded("install-git", "--help", cwd=project) & (PRINTS | DRAFTS | WORKERS)
    assert not loaded("diff", "--help", cwd=project) & (PRINTS | DRAFTS | WORKERS)


def test_a_build_with_nothing_to_do_loads_nothing_that_drafts_or_prints(project: Path) -> None:
    assert (project / "output/atg-severance/ex10-1.pdf").exists()
    assert not loaded("build", "--as-of", "2007-03-05", cwd=project) & (PRINTS | DRAFTS | WORKERS | CALENDARS)


def test_a_deadline_of_a_bare_day_drafts_nothing(tmp_path: Path) -> None:
    modules = loaded("deadline", "--event", "2007-02-28", cwd=tmp_path)
    assert "holidays" in modules
    assert not modules & (PRINTS | WORKERS | {"jinja2", "yaml", "num2words", "icalendar"})


def test_the_build_itself_leaves_weasyprint_to_its_workers(project: Path) -> None:
    shutil.rmtree(project / "output")
    modules = loaded("build", cwd=project)
    assert modules >= DRAFTS - {"num2words"}
    assert not modules & PRINTS
