"""`eightk consistency`: on an agreement of the project, a file, or standard input."""

from __future__ import annotations

import json
from pathlib import Path

from click.testing import CliRunner, Result
from tests.project import SLUG, YAML, Project

from eightk.cli.main import group

TEXT = "SUPPLY AGREEMENT\n\n1. Notice. The Company shall give the the Executive notice of it.\n"


def run(*arguments: str, given: str | None = None) -> Result:
    """`eightk consistency ARGUMENTS`; an exception in it fails the test."""
    return CliRunner().invoke(group, ["consistency", *arguments], input=given, catch_exceptions=False)


def test_a_file(tmp_path: Path) -> None:
    path = tmp_path / "copy.txt"
    path.write_text(TEXT)
    result = run(str(path))
    assert result.stdout.startswith(f"{path}:3:35: CONS031 “the the”: the word “the” is set twice\n")
    assert (result.exit_code, result.stdout.splitlines()[-1]) == (1, "1 finding")
    assert run(str(path), "-q").stdout.count("\n") == 2


def test_standard_input() -> None:
    assert run("-", given=TEXT).exit_code == 1
    clean = run("-", given=TEXT.replace("the the", "the"))
    assert (clean.stdout, clean.exit_code) == ("nothing to look at\n", 0)


def test_for_programs() -> None:
    answer = json.loads(run("-", "--format", "json", given=TEXT).stdout)
    assert (answer["eightk"], answer["schema"]) == ("consistency", 1)
    found = answer["findings"]
    assert [(each["code"], each["severity"], each["quotation"]) for each in found] == [
        ("CONS031", "finding", "the the")
    ]
    assert found[0]["places"][0]["line"] == 3


def test_what_cannot_be_used(tmp_path: Path, project: Project) -> None:
    empty = tmp_path / "empty.txt"
    empty.write_text("\n")
    assert (run(str(empty)).exit_code, "COPY001" in run(str(empty)).stdout) == (2, True)
    odd = tmp_path / "odd.txt"
    odd.write_bytes(b"\xff\xfe\x00")
    assert (run(str(odd)).exit_code, "TXT001" in run(str(odd)).stdout) == (2, True)
    assert project.run("consistency", "nobody").exit_code == 2
    project.edit(YAML, "to: purchaser", "to: nobody")
    assert (project.run("consistency", SLUG).exit_code, "AGR010" in project.run("consistency", SLUG).stdout) == (
        2,
        True,
    )


def test_an_agreement_of_the_project(project: Project) -> None:
    result = project.run("consistency", f"agreements/{SLUG}/")
    assert (result.stdout, result.exit_code) == ("nothing to look at\n", 0)
