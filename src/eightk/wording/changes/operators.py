"""The small words that carry the law, by class: a change of class at a place is a change of effect."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from eightk.wording.units import Unit


@dataclass(frozen=True, slots=True)
class OperatorClass:
    """Words with one effect: `code` of the change that its loss or gain is, and how to say what it is."""

    code: str
    name: str
    effect: str
    words: frozenset[str]


def _class(code: str, name: str, effect: str, words: str) -> OperatorClass:
    return OperatorClass(code, name, effect, frozenset(words.split()))


CLASSES: tuple[OperatorClass, ...] = (
    _class("DIFF-NEGATION", "negation", "not",
           "not no never neither nor none cannot nothing nobody without fails failed failing fail unable lacks non "
           "doesn't don't won't shan't isn't aren't wasn't weren't hasn't haven't hadn't can't couldn't didn't"),
    _class("DIFF-MODALITY", "permission", "may", "may can could might option discretion elect permitted"),
    _class("DIFF-MODALITY", "obligation", "shall", "shall will must would required obligated agrees agreed obliged"),
    _class("DIFF-MODALITY", "expectation", "should", "should expects expected intends intended anticipates plans ought "
           "endeavor efforts"),
    _class("DIFF-QUANTIFIER", "all", "all", "all each every both entire entirely whole"),
    _class("DIFF-QUANTIFIER", "some", "some", "certain some several portion part partial partially either"),
    _class("DIFF-QUANTIFIER", "any", "any", "any"),
    _class("DIFF-QUANTIFIER", "substantially all", "substantially", "substantially most majority generally primarily"),
    _class("DIFF-TIME", "before", "before", "before prior previously preceding earlier"),
    _class("DIFF-TIME", "after", "after", "after following subsequent subsequently thereafter later upon"),
    _class("DIFF-TIME", "until", "until", "until till through by"),
    _class("DIFF-TIME", "during", "during", "during within throughout while"),
    _class("DIFF-BOUND", "at least", "at least", "least minimum exceeding excess more greater"),
    _class("DIFF-BOUND", "at most", "up to", "maximum most exceed less fewer limited cap capped"),
    _class("DIFF-SCOPE", "inclusion", "including", "including includes include together plus also"),
    _class("DIFF-SCOPE", "exclusion", "excluding", "excluding except excepting exclusive excludes other than save"),
    _class("DIFF-CONDITION", "condition", "if", "if unless provided subject conditioned contingent notwithstanding "
           "whether when where otherwise event"),
    _class("DIFF-EXCLUSIVITY", "exclusivity", "only", "only solely sole exclusively exclusive"),
    _class("DIFF-MUTUALITY", "mutuality", "mutual", "mutual mutually reciprocal each-other respective respectively"),
    _class("DIFF-CONJUNCTION", "and", "and", "and"),
    _class("DIFF-CONJUNCTION", "or", "or", "or"),
    _class("DIFF-DIRECTION", "direction", "to", "to from"),
    _class("DIFF-QUALIFIER", "cause", "cause", "cause voluntary voluntarily involuntary involuntarily unconditional "
           "unconditionally irrevocable irrevocably unsecured secured unvested vested unaudited audited net gross"),
    _class("DIFF-FREQUENCY", "frequency", "monthly", "daily weekly monthly quarterly annually annual yearly semiannual "
           "semiannually semi biweekly bi month months year years quarter quarters week weeks day days"),
    _class("DIFF-OFFICE", "office", "interim", "interim acting former co deputy assistant vice senior executive chief"),
)  # fmt: skip
NAMED_BY_THE_PAIR = frozenset({"DIFF-CONJUNCTION", "DIFF-DIRECTION"})
"""Classes too common to be told by their words alone: named only where one takes the other's place."""


def classes_of(units: Sequence[Unit]) -> Counter[str]:
    """How many operators of each class stand in some units, by the class's name."""
    found: Counter[str] = Counter()
    for unit in units:
        words = (
            {unit.key} if unit.kind == "word" else set(unit.text.casefold().split()) if unit.kind == "phrase" else set()
        )
        for each in CLASSES:
            if words & each.words:
                found[each.name] += 1
    return found
