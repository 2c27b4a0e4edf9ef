"""`eightk tie-out`, and what the check and the build make of a tie-out."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from tests.project import SLUG, TEMPLATE, YAML, Project
from tests.truth.tie_out.agreements import CHECKOUT

from eightk.cli.main import group


def test_it_prints_sentence_fact_term_section_quotation_and_status(project: Project) -> None:
    result = project.run("tie-out")
    assert result.exit_code == 0
    assert result.stderr == ""
    assert "  1. On March 2, 2026, Brindle Optics, Inc. (the “Company”) entered into" in result.stdout
    assert "[ ] $400,000: tied  terms.payments.repayment.schedule[1].amount" in result.stdout
    assert "Section 2, line 12: “The Company shall repay the Note in two payments: $400,000 on" in result.stdout
    assert "[ ] two: tied through arithmetic" in result.stdout
    assert "1 + 1 = 2" in result.stdout


def test_v_shows_every_term_and_q_none(project: Project) -> None:
    assert "terms.payments.repayment.amount (line" not in project.run("tie-out").stdout
    assert "terms.payments.repayment.amount (line" in project.run("tie-out", "-v").stdout
    assert project.run("tie-out", "-q").stdout == ""


def test_json_is_versioned_and_has_offsets_into_the_copy(project: Project) -> None:
    data = json.loads(project.run("tie-out", "--format", "json").stdout)
    assert data["schema"] == "eightk-tie-out-1"
    (tied,) = data["agreements"]
    assert tied["agreement"] == SLUG
    text = project.text(f"agreements/{SLUG}/conformed-copy.txt")
    for term in tied["terms"]:
        for clause in term["clauses"]:
            begin, end = clause["marked"]
            there = " ".join(text[clause["start"] : clause["end"]].split())
            assert clause["quotation"][begin:end] == there
    assert tied["omissions"] == tied["findings"] == []


def test_markdown_has_tables_to_tick(project: Project) -> None:
    said = project.run("tie-out", "--format", "markdown").stdout
    assert f"\n## {SLUG}: Note Purchase Agreement\n" in said
    assert "   | ☐ | \\$900,000 | tied" in said


def test_a_wrong_value_a_wrong_fact_and_a_dropped_one_are_findings(project: Project) -> None:
    """In the tie-out, the check and the build alike; a final build is refused."""
    project.edit(TEMPLATE, "in two", "to Wexford Bank in two")
    project.edit(YAML, "dated: 2026-03-02", "dated: 2026-03-03")
    for command in ("tie-out", "check", "build"):
        result = project.run(command)
        assert result.exit_code == 1
        assert f"{YAML}:{project.line_of(YAML, 'dated')}:10: TIE002 agreement.dated: “2026-03-03”" in result.stderr
        line = project.line_of(TEMPLATE, "Wexford Bank")
        column = project.text(TEMPLATE).splitlines()[line - 1].index("Wexford Bank") + 1
        assert f"{TEMPLATE}:{line}:{column}: TIE005 “Wexford Bank” is not in the agreement" in result.stderr
    assert project.run("build", "--final").exit_code == 1


def test_counsel_acknowledge_a_finding_and_a_stale_entry_is_one(project: Project) -> None:
    entry = "\nknown_variances:\n  - {code: TIE001, quotation: officer, why: W, who: J. Roe, when: 2026-03-02}\n"
    project.edit(YAML, "name: Wexcombe Lending LLC\n", "name: Wexcombe Lending LLC\n    short: officer\n")
    assert "TIE001" in project.run("check").stderr
    project.write(YAML, project.text(YAML) + entry)
    result = project.run("check")
    assert (result.exit_code, "Known to J. Roe" in project.run("check", "-v").stderr) == (0, True)
    project.edit(YAML, "    short: officer\n", "")
    assert "VAR001 no finding TIE001 on “officer” any more" in project.run("check").stderr


def test_what_cannot_be_used_has_no_tie_out(project: Project) -> None:
    project.edit(YAML, "to: purchaser", "to: nobody")
    result = project.run("tie-out")
    assert (result.exit_code, result.stdout) == (2, "")
    project.edit(YAML, "to: nobody", "to: purchaser")
    project.write(TEMPLATE, "{{ nothing }}")
    assert project.run("tie-out").exit_code == 2


def test_an_unknown_command_with_a_hyphen_is_refused(tmp_path: Path) -> None:
    result: Result = CliRunner().invoke(group, ["tie-outs"])
    assert result.exit_code == 2
    assert "Did you mean “tie-out”?" in result.stderr


@pytest.mark.parametrize("form", ["text", "json", "markdown"])
def test_the_same_inputs_give_the_same_bytes(project: Project, form: str) -> None:
    said = [project.run("tie-out", "--format", form).stdout_bytes for _ in range(2)]
    assert said[0] == said[1]


def test_the_output_on_the_page_is_real() -> None:
    """docs/tie-out.md; if it fails, paste the new output there."""
    shown = re.findall(r"(?s)```text\n(.*?)```", (CHECKOUT / "docs/tie-out.md").read_text("utf-8"))
    said = CliRunner().invoke(group, ["tie-out", "atg-severance", "--project", str(CHECKOUT)]).stdout
    assert shown
    assert all(each in said for each in shown)
