"""Every rule that names a change, both ways: what it must name, and a look-alike in which no rule may name any."""

from __future__ import annotations

import pytest

from eightk.wording.changes import CHANGE_RULES
from eightk.wording.changes.rule import ChangeRule
from eightk.wording.judge import Context, judge


def named(approved: str, draft: str) -> set[str]:
    """The codes of the changes that are named."""
    differences = judge(approved, draft, Context()).differences
    return {each.code for each in differences if each.weight == "materially-different"}


def by_title(rule: ChangeRule) -> str:
    """The rule's name in a test report."""
    return f"{rule.code} {rule.title}"


@pytest.mark.parametrize("rule", CHANGE_RULES, ids=by_title)
def test_names_its_example(rule: ChangeRule) -> None:
    assert rule.code in named(*rule.names)


@pytest.mark.parametrize("rule", CHANGE_RULES, ids=by_title)
def test_names_its_example_the_other_way(rule: ChangeRule) -> None:
    assert named(*reversed(rule.names))


@pytest.mark.parametrize("rule", CHANGE_RULES, ids=by_title)
def test_names_nothing_in_the_look_alike(rule: ChangeRule) -> None:
    assert not named(*rule.refuses)
    assert not named(*reversed(rule.refuses))
