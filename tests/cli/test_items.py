"""`eightk items`: what the terms call for against what the report names, and counsel's answers."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner
from tests.project import COPY, SLUG, YAML, Project

from eightk.cli.main import group

CHECKOUT = Path(__file__).parents[2]
NAMED = "items: [1.01, 2.03]"
RESIGNS = (
    "terms:\n  resignations:\n    cfo: {section: 1, who: finch, offices: [General Counsel], effective: 2026-03-02}"
)
FINCH = "parties:\n  finch: {name: Orla Finch, kind: person}"


def run(*arguments: str) -> tuple[str, int]:
    """`eightk ARGUMENTS` on the agreements of this project."""
    result = CliRunner().invoke(group, [*arguments, "--project", str(CHECKOUT)], catch_exceptions=False)
    return result.output, result.exit_code


@pytest.mark.parametrize("slug", sorted(path.parent.name for path in CHECKOUT.glob("agreements/*/agreement.yaml")))
def test_the_agreements_that_ship_name_what_their_terms_call_for(slug: str) -> None:
    said, code = run("items", slug)
    assert code == 0, said
    assert "open" not in said.splitlines()[0]


def test_counsels_answer_is_shown_with_its_reason() -> None:
    said, _ = run("items", "tessaly-termination")
    assert "1.01     perhaps called for, and not named: answered by counsel" in said
    assert "Marisol K. Fenwick, counsel to Tessaly Bioscience, Inc., October 15, 2026: The fee," in said
    assert "2.01     not yet" in said


def test_all_reasons_on_demand() -> None:
    short, _ = run("items", "atg-severance")
    long, _ = run("items", "-v", "atg-severance")
    assert "and 2 other terms (-v)" in short
    assert "Erin Davis" not in short
    assert "Erin Davis" in long
    assert "1.01     not taken to be called for" in long


def test_one_that_another_report_carries() -> None:
    said, code = run("items", "halden-appointment")
    assert "Reported in the Form 8-K of halden-separation" in said
    assert code == 0


def test_an_item_that_is_not_named(project: Project) -> None:
    project.edit(YAML, NAMED, "items: [1.01]")
    result = project.run("check")
    line = project.line_of(YAML, "items: [1.01]")
    assert result.stderr.startswith(
        f"{YAML}:{line}:3: ITEM201 Item 2.03 is called for and not named: the company may borrow"
    )
    assert "Authority: Form 8-K, Item 2.03(a)" in result.stderr
    assert "1 open: 2.03." in result.stdout
    assert result.exit_code == 1
    assert project.run("build", "--final").exit_code == 1


def test_an_item_without_its_letter_is_named(project: Project) -> None:
    project.edit(YAML, NAMED, "items: [1.01, 2.03(a)]")
    assert project.run("items").exit_code == 0


def test_an_item_in_doubt_is_a_question(project: Project) -> None:
    project.edit(YAML, "terms:", RESIGNS)
    project.edit(YAML, "parties:", FINCH)
    result = project.run("items")
    assert (
        "ITEM202 Item 5.02(b) may be called for: Orla Finch leaves the office of General Counsel. Is" in result.stderr
    )
    assert "perhaps called for, and not named" in result.stdout
    assert result.exit_code == 1


def test_an_item_that_no_term_calls_for_is_a_note(project: Project) -> None:
    project.edit(YAML, NAMED, "items: [1.01, 2.03, 5.02(d), 8.01]")
    result = project.run("items")
    assert "ITEM203 the report names Item 5.02(d), and no term of agreement.yaml calls for it" in result.stderr
    assert "8.01     named, at the company's choice" in result.stdout
    assert "5.02(d)  named, and no term calls for it" in result.stdout
    assert result.exit_code == 0
    due = project.run("deadline").stdout
    assert "5.02(d): no term gives the day of its event" in due
    assert "8.01: no deadline: the company chooses whether and when" in due


def test_a_purchase_that_has_closed_is_reported_with_a_text_of_its_own(project: Project) -> None:
    purchase = (
        "terms:\n  purchases:\n    plant: {section: 1, buyer: company, seller: purchaser, what: a plant, price: $9, "
        "closing: 2026-03-02}"
    )
    project.edit(YAML, "terms:", purchase)
    result = project.run("items")
    assert "ITEM202 Item 2.01 may be called for: the company buys a plant for $9" in result.stderr
    project.write(
        "templates/disclosure/plant.htm.j2", "<p>The purchase of {{ terms.purchases.plant.what }} closed.</p>"
    )
    item = "  further_items:\n    - {item: 2.01, template: disclosure/plant.htm.j2}\n  signature:"
    project.edit(YAML, "  signature:", item)
    assert project.run("items").exit_code == 0
    project.run("build")
    assert "Completion of Acquisition or Disposition of Assets" in project.text(f"output/{SLUG}/form8-k.txt")


def answered(project: Project, why: str = "It is not material.") -> str:
    """Paste what `eightk items` prints for one open item, filled in as counsel would."""
    printed = project.run("items").stdout
    entry = printed[printed.index("  # ") :]
    filled = entry.replace("who:\n", "who: Jane Q. Roe\n").replace("when:\n", "when: 2026-03-03\n")
    return filled.replace("why:\n", f"why: {why}\n").rstrip() + "\n"


def with_answer(project: Project) -> None:
    """Item 2.03 left out, and counsel's answer that it is not called for."""
    project.edit(YAML, NAMED, "items: [1.01]")
    entry = answered(project)
    project.write(YAML, f"{project.text(YAML)}\nitem_determinations:\n{entry}")


def test_counsel_answer_by_pasting_what_is_printed(project: Project) -> None:
    with_answer(project)
    result = project.run("check")
    assert result.stderr == ""
    assert "not called for on counsel's determination: 2.03." in result.stdout
    assert result.exit_code == 0
    (answer,) = json.loads(project.run("items", "--format", "json").stdout)["agreements"]
    (item,) = [each for each in answer["items"] if each["item"] == "2.03"]
    assert item["status"] == "missing"
    assert item["open"] is False
    assert item["determined"] == {"who": "Jane Q. Roe", "when": "2026-03-03", "why": "It is not material."}


def test_an_answer_is_told_as_settled_in_every_form(project: Project) -> None:
    """Suppressed for code scanning, skipped in a test report, with who, when and why."""
    with_answer(project)
    for command in ("items", "check"):
        run = json.loads(project.run(command, "--format", "sarif").stdout)["runs"][0]
        (found,) = (each for each in run["results"] if each["ruleId"].startswith("ITEM"))
        assert found["suppressions"][0]["justification"] == "Jane Q. Roe, 2026-03-03: It is not material."
        assert "settled by Jane Q. Roe, 2026-03-03" in project.run(command, "--format", "junit").stdout
    assert "::" not in project.run("items", "--format", "github", "-q").stdout.partition("\n")[2]


def test_another_open_item_goes_under_the_key_that_is_there(project: Project) -> None:
    with_answer(project)
    project.edit(YAML, "terms:", RESIGNS)
    project.edit(YAML, "parties:", FINCH)
    said = project.run("items").stdout
    assert f"paste this under `item_determinations:` in {YAML}" in said


@pytest.mark.parametrize(
    ("what", "words"),
    [
        (("amount: $400,000", "amount: $300,000"), "another state of the terms"),
        (("  - party: purchaser", "  - party: purchaser"), ""),
    ],
)
def test_an_answer_is_void_when_the_terms_change(project: Project, what: tuple[str, str], words: str) -> None:
    with_answer(project)
    if words:
        project.edit(YAML, *what)
        project.edit(YAML, "amount: $500,000", "amount: $600,000")
    result = project.run("items")
    assert ("DET011" in result.stderr) == bool(words)
    assert words in result.stderr
    assert ("ITEM201" in result.stderr) == bool(words)
    assert result.exit_code == (1 if words else 0)


def test_an_answer_is_void_when_the_copy_changes(project: Project) -> None:
    with_answer(project)
    project.write(COPY, project.text(COPY) + "\nA word more.\n")
    project.run("lock", "--replace")
    result = project.run("items")
    assert "DET011 the determination of March 3, 2026 on Item 2.03 was made on another state of the conformed copy" in (
        result.stderr
    )
    assert result.exit_code == 1


def test_an_answer_to_nothing_and_a_second_one_are_findings(project: Project) -> None:
    with_answer(project)
    text = project.text(YAML)
    entry = text.partition("item_determinations:\n")[2]
    project.write(YAML, text + entry)
    assert "DET013" in project.run("items").stderr
    project.write(YAML, text)
    project.edit(YAML, "items: [1.01]", NAMED)
    result = project.run("items")
    assert "DET012 the determination of March 3, 2026 on Item 2.03 answers nothing that is open" in result.stderr
    assert result.exit_code == 1


def test_an_event_that_was_reported_before_does_not_count(project: Project) -> None:
    """Named again, although a report of its own had it: the deadline then runs from the other events."""
    project.edit(
        YAML,
        "terms:",
        "terms:\n  resignations:\n    ceo: {section: 1, who: finch, offices: [President], notice: 2026-01-05, "
        "effective: 2026-03-02}",
    )
    project.edit(YAML, "parties:", FINCH)
    before = project.run("deadline")
    assert "DUE001" in before.stderr
    assert "due Friday, January 9, 2026" in before.stdout
    project.write(
        YAML, f"{project.text(YAML)}\nitem_determinations:\n{answered(project, 'Reported on January 8, 2026.')}"
    )
    missing = project.run("deadline")
    assert (missing.stderr, missing.exit_code) == ("", 0)
    assert "due Friday, March 6, 2026" in missing.stdout
    project.edit(YAML, NAMED, "items: [1.01, 2.03, 5.02(b)]")
    named = project.run("check")
    assert "DET" not in named.stderr + named.stdout
    assert "DUE" not in named.stderr
    assert "Due Friday, March 6, 2026" in named.stdout


def test_an_agreement_that_cannot_be_used(project: Project) -> None:
    project.edit(YAML, "to: purchaser", "to: nobody")
    result = project.run("items", SLUG)
    assert "AGR010" in result.stderr
    assert result.exit_code == 2


def test_quiet_says_only_what_is_wrong(project: Project) -> None:
    result = project.run("items", "-q")
    assert (result.stdout, result.exit_code) == ("", 0)
