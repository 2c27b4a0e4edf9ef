"""What changed in agreement.yaml, in counsel's words."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.project import YAML, Project

from eightk.agreement.located import Path as Keys
from eightk.agreement.located import compose, plain
from eightk.agreement.reader import read_agreement_file
from eightk.reporting.versions.sentences import term_sentence
from eightk.versions.spoken import Written
from eightk.versions.terms import changed_terms, every_term

SHIPPED = Path(__file__).resolve().parents[2] / "agreements"
SLUGS = ("atg-severance", "corvane-credit", "halden-appointment", "halden-separation", "tessaly-termination")
_OTHER = {"0": "7", "1": "3", "5": "6"}
RATE = "    interest:\n      section: 1\n      facility: [note]\n      base: none; the note bears no interest\n"


def written(text: str) -> Written:
    """An agreement.yaml that can be read."""
    file, root, findings = read_agreement_file(text, "agreement.yaml")
    assert file is not None, findings
    assert root is not None
    return Written(file, root)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "      amount: $900,000\n      purpose",
            "      amount: 880000\n      purpose",
            ["payment $900,000 → $880,000, Section 2"],
        ),
        (
            "on: 2026-09-30",
            "on: 2026-10-31",
            ["payment, installment 1, on September 30, 2026 → October 31, 2026, Section 2"],
        ),
        ("to: purchaser", "to: company", ["payment, to Wexcombe Lending LLC → the Company, Section 2"]),
        ("      section: 2\n      by", "      section: 3\n      by", ["payment, section 2 → 3, Section 3"]),
        (
            "purpose: repayment",
            "due: 2027-03-31\n      purpose: repayment",
            ["payment, due added: March 31, 2027, Section 2"],
        ),
        ("    repayment:\n", "    the_note:\n", ["payment: called “repayment” before, Section 2"]),
        (
            "    repayment:\n      section: 2\n",
            "    the_note:\n      section: 2\n      interest: 1.50%\n",
            ["payment: called “repayment” before, Section 2", "payment, interest added: 1.50%, Section 2"],
        ),
        (
            RATE,
            RATE.replace("none;", "nothing;"),
            ["rate, base none; the note bears no interest → nothing; the note bears no interest, Section 1"],
        ),
        (
            "    kind: company\n    short: the Company",
            "    kind: person\n    short: the Company",
            ["party Brindle Optics, Inc., kind company → person"],
        ),
        (
            "    signed: Tobias Reck",
            "    signed: Tobias Wreck",
            ["signature Wexcombe Lending LLC, signed Tobias Reck → Tobias Wreck"],
        ),
        (
            "  standard: materially-similar",
            "  standard: verbatim",
            ["disclosure, standard materially-similar → verbatim, Section 4"],
        ),
        ("items: [1.01, 2.03]", "items: [1.01]", ["disclosure, items 1.01, 2.03 → 1.01, Section 4"]),
        (
            "  date: 2026-03-02\n  signature",
            "  date: 2026-03-03\n  signature",
            ["report, date March 2, 2026 → March 3, 2026"],
        ),
        ("  number: 10.10", "  number: 10.1", ["exhibit, number 10.10 → 10.1"]),
        ("    zip: 19901", "    zip: 19902", ["registrant, address, zip 19901 → 19902"]),
        (
            "  telephone: (302) 555-0110",
            "  telephone: (302) 555-0110\n  emerging_growth_company: yes",
            ["registrant, emerging growth company no → yes"],
        ),
    ],
)
def test_one_change_is_one_sentence(project: Project, old: str, new: str, said: list[str]) -> None:
    before = project.text(YAML)
    assert before.count(old) == 1
    changes = changed_terms(written(before), written(before.replace(old, new)))
    assert [term_sentence(each) for each in changes] == said


def test_a_term_that_came_and_one_that_went(project: Project) -> None:
    before = project.text(YAML)
    after = before.replace(RATE, "").replace(
        "  rates:\n",
        "  fees:\n    arranging: {section: 3, what: arranging, by: company, to: purchaser, amount: '$5,000'}\n",
    )
    said = [term_sentence(each) for each in changed_terms(written(before), written(after))]
    assert said == [
        "rate removed: facility note; base none; the note bears no interest, Section 1",
        "fee added: $5,000; what arranging; by the Company; to Wexcombe Lending LLC, Section 3",
    ]


def test_an_installment_put_in_is_one_change(project: Project) -> None:
    before = project.text(YAML)
    first = "        - amount: $400,000\n"
    changes = changed_terms(
        written(before), written(before.replace(first, f"        - amount: $1,000\n          on: 2026-08-31\n{first}"))
    )
    assert [term_sentence(each) for each in changes] == [
        "payment, installment 1 added: $1,000; on August 31, 2026, Section 2"
    ]


def test_entries_are_told_apart_by_what_they_are_known_by(project: Project) -> None:
    entry = "  - {{code: {0}, quotation: {1}, why: so, who: counsel, when: 2026-03-02}}\n"
    before = project.text(YAML) + "known_variances:\n" + entry.format("CONS001", "one") + entry.format("CONS002", "two")
    after = (
        project.text(YAML)
        + "known_variances:\n"
        + entry.format("CONS003", "three")
        + entry.format("CONS002", "two").replace("so", "thus")
    )
    said = [term_sentence(each) for each in changed_terms(written(before), written(after))]
    assert said == [
        "known variance CONS001 removed: code CONS001; quotation one; why so; who counsel; when March 2, 2026",
        "known variance CONS002, why so → thus",
        "known variance CONS003 added: code CONS003; quotation three; why so; who counsel; when March 2, 2026",
    ]


def test_of_a_long_value_only_what_changed_is_told(project: Project) -> None:
    long = (
        "repayment of the note, which the Company issued to the purchaser on the day of the agreement, in two payments"
    )
    before = project.text(YAML).replace("repayment of the note", f'"{long}"')
    (change,) = changed_terms(written(before), written(before.replace("in two payments", "in 2 payments")))
    assert term_sentence(change) == "payment, purpose “… the day of the agreement, in [-two-]{+2+} payments”, Section 2"


@cache
def trees() -> dict[str, Any]:
    """The shipped files as plain values."""
    found = {}
    for slug in SLUGS:
        root, _ = compose((SHIPPED / slug / "agreement.yaml").read_text("utf-8"), "agreement.yaml")
        assert root is not None
        found[slug] = plain(root)
    return found


def leaves(tree: Any, path: Keys = ()) -> list[Keys]:
    """The paths of all values."""
    entries = tree.items() if isinstance(tree, dict) else enumerate(tree) if isinstance(tree, list) else ()
    found = [leaf for key, each in entries for leaf in leaves(each, (*path, key))]
    return found or [path]


def mutated(tree: Any, path: Keys, change: str) -> Any:
    """The tree with one value changed in its last figure, made longer, or taken out."""
    if not path:
        return f"{tree[:-1]}{_OTHER.get(tree[-1], tree[-1])}" if change == "figure" and tree else f"{tree} {change}"
    step, rest = path[0], path[1:]
    if change == "out" and not rest:
        if isinstance(tree, dict):
            return {key: each for key, each in tree.items() if key != step}
        return [each for at, each in enumerate(tree) if at != step]
    if isinstance(tree, dict):
        return {key: mutated(each, rest, change) if key == step else each for key, each in tree.items()}
    return [mutated(each, rest, change) if at == step else each for at, each in enumerate(tree)]


def dumped(tree: Any) -> str:
    """As a file again."""
    return yaml.safe_dump(tree, sort_keys=False, allow_unicode=True)


@settings(max_examples=60)
@given(st.data())
def test_no_value_changes_in_silence_and_changes_can_be_turned_round(data: st.DataObject) -> None:
    tree = trees()[data.draw(st.sampled_from(SLUGS))]
    path = data.draw(st.sampled_from(leaves(tree)))
    before = written(dumped(tree))
    file, root, _ = read_agreement_file(
        dumped(mutated(tree, path, data.draw(st.sampled_from(["figure", "more", "out"])))), "agreement.yaml"
    )
    if file is None or root is None:
        return
    after = Written(file, root)
    changes, back = changed_terms(before, after), changed_terms(after, before)
    assert bool(changes) == (before.file != after.file)
    assert sorted((each.before, each.after) for each in changes) == sorted((each.after, each.before) for each in back)


@pytest.mark.parametrize("slug", SLUGS)
def test_what_is_the_same_has_no_changes_and_every_value_has_a_line(slug: str) -> None:
    text = (SHIPPED / slug / "agreement.yaml").read_text("utf-8")
    one, other = written(text), written(dumped(trees()[slug]))
    assert changed_terms(one, other) == ()
    told = [(each.subject, each.field, each.after) for each in every_term(one)]
    assert told == [(each.subject, each.field, each.after) for each in every_term(other)]
    assert all(after for _, _, after in told)
