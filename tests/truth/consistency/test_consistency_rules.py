"""The rules of consistency: each finds what its examples show, and leaves the look-alikes alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from eightk.agreement.copy import read_conformed_copy
from eightk.reporting.consistency_rules import consistency_list, consistency_page, rule_explanation
from eightk.truth.consistency import RULES, Example, Reading, Rule, consistency, find_rule, variances

BY_CODE = [pytest.param(rule, id=rule.code) for rule in RULES]


def codes(example: Example) -> list[str]:
    """The codes of what all rules find in an example."""
    copy, _ = read_conformed_copy(example.text, "copy.txt")
    return [rule.code for rule, _ in variances(Reading(copy, example.registrant))]


@pytest.mark.parametrize("rule", BY_CODE)
def test_a_rule_finds_what_its_examples_show(rule: Rule) -> None:
    assert rule.finds
    for example in rule.finds:
        assert rule.code in codes(example), example.text


@pytest.mark.parametrize("rule", BY_CODE)
def test_it_leaves_the_look_alikes(rule: Rule) -> None:
    assert rule.leaves
    for example in rule.leaves:
        assert rule.code not in codes(example), example.text


@pytest.mark.parametrize("rule", BY_CODE)
def test_what_it_finds_is_said_in_a_sentence_with_its_place(rule: Rule) -> None:
    for example in rule.finds:
        copy, _ = read_conformed_copy(example.text, "copy.txt")
        for found in consistency(copy, example.registrant):
            assert found.spans
            assert all(span.path == "copy.txt" and span.line for span in found.spans)
            assert found.message
            assert found.hint
            assert not found.message.endswith(".")


def test_codes_are_unique_and_in_order() -> None:
    listed = [rule.code for rule in RULES]
    assert listed == sorted(set(listed))
    assert find_rule(listed[0].lower()) is RULES[0]
    assert find_rule("CONS999") is None


def test_the_page_is_current(checkout: Path) -> None:
    """`eightk explain --consistency --markdown > docs/consistency.md`."""
    assert (checkout / "docs/consistency.md").read_text("utf-8") == consistency_page()


def test_explaining() -> None:
    text = rule_explanation("cons031")
    assert text is not None
    assert text.startswith("CONS031  a word set twice\n")
    assert "    leaves alone\n" in text
    assert rule_explanation("CONS999") is None
    assert all(rule.code in consistency_list() for rule in RULES)
