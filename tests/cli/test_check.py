"""`eightk check`: the verdict on a disclosure with every reason, as counsel and programs read it.

What it prints stands in check/, a file a case; `pytest --accept` writes them anew; read the diff."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.project import SLUG, TEMPLATE, YAML, Project

HERE = Path(__file__).parent / "check"
WORDS = "The Company will repay {{ repayment.amount | money }} in two\npayments:"
STRUCTURE = "In two payments, the Company will repay {{ repayment.amount | money }}:"
STANDARD = "standard: materially-similar"


def _draft(project: Project, *edits: tuple[str, str]) -> None:
    for old, new in edits:
        project.edit(TEMPLATE, old, new)


CASES: dict[str, tuple[tuple[str, str], ...]] = {
    "as-approved": (),
    "harmless": (("in two", "in two (2)"), ("{{ agreement.dated | date }}", "2 March 2026")),
    "one-material-difference": (("will repay", "may repay"),),
    "for-counsel": (("entered into a", "settled on a"),),
    "several": (("will repay", "may repay"), ("| date }}{{", "| date }}, or later{{"), ("in two", "in two (2)")),
    "hidden": (("will repay", "will re&#8203;pay"),),
}


@pytest.mark.parametrize("name", CASES)
def test_what_it_prints(project: Project, name: str, golden: Callable[[Path, bytes], None]) -> None:
    _draft(project, *CASES[name])
    result = project.run("check")
    golden(HERE / f"{name}.txt", result.stdout.encode())
    assert result.exit_code == (0 if name in ("as-approved", "harmless") else 1)


@pytest.mark.parametrize(("form", "suffix"), [("json", "json"), ("markdown", "md")])
def test_for_programs_and_memoranda(
    project: Project, form: str, suffix: str, golden: Callable[[Path, bytes], None]
) -> None:
    _draft(project, *CASES["several"])
    result = project.run("check", "--format", form)
    golden(HERE / f"several.{suffix}", result.stdout.encode())
    assert result.exit_code == 1


@pytest.mark.parametrize("form", ["json", "markdown"])
def test_an_agreement_that_cannot_be_used_has_no_verdict(project: Project, form: str) -> None:
    project.edit(YAML, "to: purchaser", "to: nobody")
    result = project.run("check", "--format", form)
    assert result.exit_code == 2
    assert "AGR010" in result.stderr
    if form == "json":
        (answer,) = json.loads(result.stdout)["agreements"]
        assert [remark["code"] for remark in answer["remarks"]] == ["AGR010"]
        assert "verdict" not in answer
    else:
        assert result.stdout.startswith("<!-- eightk: check -->\n\n## brindle-note\n\nIts inputs cannot be used.\n")
        assert "| error | agreements/brindle-note/agreement.yaml:" in result.stdout


@pytest.mark.parametrize(
    ("standard", "codes"),
    [
        ("verbatim", {"CHK003"}),
        ("substantially-in-the-form-of", set()),
        ("materially-similar", set()),
        ("consistent-with", set()),
    ],
)
def test_the_standard_decides_which_proofs_suffice(project: Project, standard: str, codes: set[str]) -> None:
    """Two numbers in another form: proofs of form."""
    _draft(project, *CASES["harmless"])
    project.edit(YAML, STANDARD, f"standard: {standard}")
    result = project.run("check", "--format", "json")
    (answer,) = json.loads(result.stdout)["agreements"]
    assert ({finding["code"] for finding in answer["findings"]}, answer["standard"]) == (codes, standard)
    assert result.exit_code == (1 if codes else 0)
    assert project.run("build", "--final").exit_code == (1 if codes else 0)


def test_a_sentence_turned_round_is_not_substantially_in_the_form(
    project: Project, golden: Callable[[Path, bytes], None]
) -> None:
    opening = (
        "On {{ agreement.dated | date }}, {{ repayment.by | full_name }} (the &#8220;Company&#8221;) entered into a\n"
    )
    rest = "{{ agreement.title }} with {{ repayment.to | full_name }}."
    turned = "{{ repayment.by | full_name }} (the &#8220;Company&#8221;) entered into a {{ agreement.title }} with\n"
    project.edit(TEMPLATE, opening + rest, f"{turned}{{{{ repayment.to | full_name }}}} on March 2, 2026.")
    assert project.run("check").exit_code == 0
    project.edit(YAML, STANDARD, "standard: substantially-in-the-form-of")
    result = project.run("check")
    golden(HERE / "too-far.txt", result.stdout.encode())
    assert result.exit_code == 1
    (answer,) = json.loads(project.run("check", "--format", "json").stdout)["agreements"]
    (finding,) = answer["findings"]
    assert (finding["code"], finding["hint"][:21]) == ("CHK003", "Write it as approved,")
    assert "asks for closer wording. Write it as approved," in project.run("check", "--format", "markdown").stdout


def test_what_agreement_yaml_says_of_names_is_known(project: Project) -> None:
    """An alias is another name of the party; of no party, a name is another one."""
    _draft(project, ("{{ repayment.to | full_name }}", "Wexcombe"))
    assert project.run("check").exit_code == 1
    project.edit(YAML, "    name: Wexcombe Lending LLC\n", "    name: Wexcombe Lending LLC\n    aliases: [Wexcombe]\n")
    result = project.run("check")
    assert result.exit_code == 0
    assert "FACT-PARTY  another name of the same party: “Wexcombe Lending LLC” as “Wexcombe”" in result.stdout


def test_a_build_says_where_to_read_why(project: Project) -> None:
    _draft(project, *CASES["for-counsel"])
    shown = project.run("build").stdout
    assert "counsel review" in shown
    assert shown.endswith(f"`eightk check {SLUG}` says what counsel must look at.\n")
