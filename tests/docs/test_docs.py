"""What README.md and docs/ say, held against the code."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from shutil import copytree

import pytest
from click.testing import CliRunner

from eightk.cli.main import COMMANDS, group
from eightk.scaffold import schema_text
from eightk.truth.consistency import RULES
from eightk.wording.rules import chapters
from eightk.wording.standards import STANDARDS

CODE = re.compile(r'"([A-Z]{2,5}\d{3})"')
LINK = re.compile(r"\]\(([^)#]+)(?:#[^)]*)?\)")


def test_every_code_of_a_finding_is_explained(checkout: Path) -> None:
    """docs/findings.md has each code that the source gives, once, and no other but those of the rules of comparison
    and of consistency, which explain themselves where they stand."""
    rules = {rule.code for chapter in chapters() for rule in chapter.rules} | {rule.code for rule in RULES}
    used = {code for path in (checkout / "src").rglob("*.py") for code in CODE.findall(path.read_text("utf-8"))} - rules
    explained = re.findall(r"(?m)^\| `([A-Z]{2,5}\d{3})` \|", (checkout / "docs/findings.md").read_text("utf-8"))
    assert sorted(used) == sorted(explained)


def test_every_standard_is_explained(checkout: Path) -> None:
    """docs/determinations.md gives each with its reason, as the source has it."""
    page = (checkout / "docs/determinations.md").read_text("utf-8")
    rows = {row[0]: row[-1] for row in re.findall(r"(?m)^\| `([a-z-]+)` \| (.+) \| (.+) \|$", page)}
    assert rows == {standard: measure.why for standard, measure in STANDARDS.items()}


def test_every_relative_link_leads_somewhere(checkout: Path) -> None:
    """Links and pictures of the pages are files of the project."""
    pages = [*checkout.glob("*.md"), *(checkout / "docs").glob("*.md")]
    broken = [
        f"{page.name}: {link}"
        for page in pages
        for link in LINK.findall(page.read_text("utf-8"))
        if "://" not in link and not (page.parent / link).exists()
    ]
    assert broken == []


def test_every_command_shown_exists(checkout: Path) -> None:
    """Each `eightk …` in the pages is a command, with options that it has."""
    pages = [*checkout.glob("*.md"), *(checkout / "docs").glob("*.md")]
    shown = {line for page in pages for line in re.findall(r"eightk ([a-z]+[^`\n]*)`", page.read_text("utf-8"))}
    assert len(shown) > 10
    for line in shown:
        name, *options = line.split()
        assert name in COMMANDS, line
        usage = CliRunner().invoke(group, [name, "--help"]).output
        assert [option for option in options if option.startswith("-") and option not in usage] == [], line


def test_the_example_in_python_runs(checkout: Path, tmp_path: Path) -> None:
    """The script of docs/build.md builds a project, and then finds nothing to do."""
    script = re.findall(r"(?s)```python\n(.*?)```", (checkout / "docs/build.md").read_text("utf-8"))[0]
    (tmp_path / "own.py").write_text(script)
    copytree(checkout / "agreements/atg-severance", tmp_path / "agreements/atg-severance")
    first, second = (
        subprocess.run([sys.executable, "own.py"], cwd=tmp_path, capture_output=True, text=True, timeout=60, check=True)
        for _ in range(2)
    )
    assert first.stdout == "atg-severance built\n0 unchanged\n"
    assert second.stdout == "1 unchanged\n"


def test_the_output_in_the_readme_is_real(checkout: Path) -> None:
    """What README.md shows of `eightk check` is what it prints; if it fails, paste the new output there."""
    shown = re.findall(r"(?s)\$ eightk check atg-severance\n(.*?)```", (checkout / "README.md").read_text("utf-8"))[0]
    answer = CliRunner().invoke(group, ["check", "atg-severance", "--project", str(checkout)])
    assert answer.stdout.startswith(shown)


def test_the_output_in_the_page_on_comparing_is_real(
    checkout: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """If it fails, paste the new output there."""
    monkeypatch.chdir(tmp_path)
    Path("approved.txt").write_text("He left on March 1, 2007. He receives $120,000.\n", "utf-8")
    Path("draft.txt").write_text("He left on 1 March 2007. He receives $125,000.\n", "utf-8")
    shown = re.findall(r"(?s)\$ eightk compare .*?\n(.*?)```", (checkout / "docs/compare.md").read_text("utf-8"))[0]
    assert CliRunner().invoke(group, ["compare", "approved.txt", "draft.txt"]).stdout == shown


def test_the_output_in_the_page_on_deadlines_is_real(checkout: Path) -> None:
    """The first line, and the count; what the page leaves out is marked."""
    shown = re.findall(r"(?s)\$ eightk deadline .*?\n(.*?)```", (checkout / "docs/deadline.md").read_text("utf-8"))[0]
    command = ["deadline", "atg-severance", "--as-of", "2007-03-03", "--project", str(checkout)]
    told = CliRunner().invoke(group, command).stdout
    first, count = shown.split("…\n")
    assert told.startswith(first)
    assert count in told


def test_the_schema_for_editors_is_current(checkout: Path) -> None:
    """The file that the first line of every agreement.yaml names; `eightk schema > docs/agreement.schema.json`."""
    assert (checkout / "docs/agreement.schema.json").read_text("utf-8") == schema_text()


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md"])
def test_paths_that_the_pages_name_are_there(checkout: Path, name: str) -> None:
    """Files and folders of the source in code type."""
    text = (checkout / name).read_text("utf-8")
    named = re.findall(r"`((?:src|tests|templates|docs|requirements)/[\w./-]*)`", text)
    invented = ("acme", "SLUG")
    assert [path for path in named if not (checkout / path).exists() and not any(x in path for x in invented)] == []
