"""Naming what changed at a place that no rule proved harmless.

A change is claimed only where it can be shown: a value that the other text states nowhere, a word of law that the
draft as a whole has less often while it has its contrary more often, or an exchange of a few words in an otherwise
equal sentence. What no rule can show goes to counsel as it is. The first rule that names a place wins.
"""

from __future__ import annotations

from collections.abc import Sequence

from eightk.wording.changes import (
    actor,
    basis,
    bound,
    cause,
    condition,
    conjunction,
    contrary,
    counted,
    direction,
    duration,
    exclusivity,
    figure,
    frequency,
    item,
    label,
    mistaken,
    modality,
    mutuality,
    name,
    negation,
    only,
    order,
    prefix,
    qualifier,
    quantifier,
    scope,
    statement,
    tense,
    term,
    time_order,
    traded,
    value,
)
from eightk.wording.changes.account import Account
from eightk.wording.changes.difference import Difference, Passage
from eightk.wording.changes.reading import Stretch
from eightk.wording.changes.rule import ChangeRule
from eightk.wording.form.place import Place
from eightk.wording.reach import places_of

CHANGE_RULES: tuple[ChangeRule, ...] = (
    duration.RULE,
    *value.RULES,
    counted.RULE,
    figure.RULE,
    label.RULE,
    name.RULE,
    actor.RULE,
    cause.RULE,
    bound.RULE,
    time_order.RULE,
    tense.RULE,
    quantifier.RULE,
    scope.RULE,
    direction.RULE,
    frequency.RULE,
    basis.RULE,
    modality.RULE,
    condition.RULE,
    conjunction.RULE,
    negation.RULE,
    prefix.RULE,
    exclusivity.RULE,
    contrary.RULE,
    mutuality.RULE,
    qualifier.RULE,
    traded.RULE,
    only.TRADED,
    order.RULE,
    mistaken.RULE,
    term.RULE,
    item.RULE,
    statement.OMITTED,
    statement.ADDED,
    only.EXCHANGED,
)


def name_change(place: Place, account: Account) -> tuple[str, str] | None:
    """Code and sentence of the first rule that names the place, or None."""
    return next(((rule.code, said) for rule in CHANGE_RULES if (said := rule.naming(place, account))), None)


def shown_changes(account: Account, texts: tuple[str, str], found: Sequence[Difference]) -> list[Difference]:
    """Changes that no single place shows: values that traded places, an actor who is another, a name that is new.

    None where the texts do not differ, or where the one place at which they do is named, and none that a place shows
    by the same rule. What stands for another in one place is told last, where nothing in that place is named."""
    if not found or (len(found) == 1 and found[0].weight == "materially-different"):
        return []
    told = {code: places_of(each for each in found if each.code == code) for code in {each.code for each in found}}
    told[only.EXCHANGED.code] = places_of(each for each in found if each.weight == "materially-different")
    shown: list[Difference] = []
    for rule in CHANGE_RULES:
        before = places_of(shown if rule is only.EXCHANGED else ())
        for each in rule.showing(account):
            sides = _passage(texts[0], each.ours), _passage(texts[1], each.theirs)
            change = Difference(rule.code, "materially-different", each.said, *sides)
            if not (rule.code in told and told[rule.code].overlap(change)) and not before.hold(change):
                shown.append(change)
    return shown


def _passage(text: str, stretch: Stretch) -> Passage:
    return Passage(*stretch, text[slice(*stretch)])
