"""The page of rules: every example is run through the engine, and the page is the one that the rules write."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from eightk import compare
from eightk.reporting.rules import explanation, rule_list, rules_page
from eightk.wording.rules import Rule, chapters, find_rule, title_of

RULES = [rule for chapter in chapters() for rule in chapter.rules]
BY_CODE = [pytest.param(rule, id=rule.code) for rule in RULES]
_READ = ("EQV", "FACT", "FORM")
"""Codes of what is read as the same wherever it stands; what is built otherwise may be proved in several ways."""


@pytest.mark.parametrize("rule", BY_CODE)
def test_what_a_rule_accepts_passes(rule: Rule) -> None:
    for approved, draft in rule.accepts:
        comparison = compare(approved, draft)
        assert comparison.passes, comparison.findings
        assert comparison.accepted
        assert compare(draft, approved).passes


@pytest.mark.parametrize("rule", [each for each in BY_CODE if str(each.id).startswith(_READ)])
def test_a_rule_that_no_other_makes_needless_accepts_its_example(rule: Rule) -> None:
    """An example that another rule takes shows nothing of its own."""
    for approved, draft in rule.accepts:
        assert rule.code in {each.rule for each in compare(approved, draft).accepted}


@pytest.mark.parametrize("rule", BY_CODE)
def test_its_look_alikes_do_not_pass(rule: Rule) -> None:
    for approved, draft in rule.refuses:
        assert not compare(approved, draft).passes
        assert not compare(draft, approved).passes


@pytest.mark.parametrize("rule", BY_CODE)
def test_changes_are_named_and_look_alikes_are_not(rule: Rule) -> None:
    for approved, draft in rule.names:
        comparison = compare(approved, draft)
        assert comparison.verdict == "materially-different"
        assert rule.code in {finding.code for finding in comparison.findings}
    for approved, draft in rule.leaves:
        assert compare(approved, draft).verdict != "materially-different"


@pytest.mark.parametrize("code", ["UNPROVED", "MOVED", "CHAR-HIDDEN", "CHAR-LOOKALIKE"])
def test_what_goes_to_counsel_goes_by_its_code(code: str) -> None:
    rule = find_rule(code)
    assert rule is not None
    for example in rule.refuses:
        assert code in {finding.code for finding in compare(*example).findings}


def test_codes_are_unique_and_all_are_there(checkout: Path) -> None:
    codes = [rule.code for rule in RULES]
    assert len(set(codes)) == len(codes)
    pattern = re.compile(r'"((?:DIFF|STRU|CHAR|FORM|FACT)-[A-Z-]+|EQV\d{3,4}|(?:TCH|SHF|FML)\d{3}|MOVED|UNPROVED)"')
    sources = (checkout / "src/eightk/wording").rglob("*.py")
    assert {code for path in sources for code in pattern.findall(path.read_text("utf-8"))} <= set(codes)


def test_the_page_is_current(checkout: Path) -> None:
    """`eightk explain --markdown > docs/rules.md`."""
    assert (checkout / "docs/rules.md").read_text("utf-8") == rules_page()


def test_explaining() -> None:
    text = explanation("form-split")
    assert text is not None
    assert text.startswith("FORM-SPLIT  a word broken in two\n    Pieces that are no words")
    assert "refuses\n        approved  He is not able to serve." in text
    assert "[U+200B]" in str(explanation("CHAR-HIDDEN"))
    assert explanation("FORM-NONE") is None
    assert (title_of("MOVED"), title_of("FORM-NONE")) == ("a sentence at another place", "FORM-NONE")
    assert all(rule.code in rule_list() for rule in RULES)
