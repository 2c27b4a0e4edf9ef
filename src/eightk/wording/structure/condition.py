"""If she resigns, it lapses; it lapses if she resigns."""

from __future__ import annotations

from eightk.wording.structure.nouns import key_at
from eightk.wording.structure.rule import Sentence, StructureRule, words
from eightk.wording.units import Unit

_REACH = words(
    "that which who whom whose and or but if unless when while where until after because only even not no never as",
    "neither nor except than whether . , ; : such his her its their he she it they agreed agrees",
)
"""Words in the main clause by which a condition at the end could reach less, or more, than one at the beginning."""
_IN_CONDITION = words("if unless only then . , ; :")

_COMMA = Unit(",", "mark", ",", 0, 0)


def _rewrite(sentence: Sentence) -> Sentence:
    """The condition first, with a comma after it."""
    at = next((at for at, unit in enumerate(sentence) if unit.key == "if"), 0)
    head, rest = sentence[at:], sentence[: at - (key_at(sentence, at - 1) == ",")]
    return (*head, _COMMA, *rest) if at and _holds(head, rest) else sentence


def _holds(condition: Sentence, main: Sentence) -> bool:
    """Whether each is one clause: nothing is left for the condition to reach but the whole of the other."""
    keys = [unit.key for unit in main]
    loose = any(key == "to" and keys[at - 1] != "up" for at, key in enumerate(keys))
    is_one = not any(key in _REACH for key in keys) and not loose and len(main) > 1
    return is_one and not any(unit.key in _IN_CONDITION for unit in condition[1:])


RULE = StructureRule(
    code="STRU-CONDITION",
    title="a condition at the beginning or at the end",
    why="Both clauses are single, so that the condition reaches the whole of the other in either place.",
    accepts=(("If Ms. Hall resigns, the units will lapse.", "The units will lapse if Ms. Hall resigns."),),
    refuses=(
        ("If he resigns, the bonus lapses and he is paid.", "The bonus lapses and he is paid if he resigns."),
        ("If Ms. Hall resigns, the units will lapse.", "The units will lapse only if Ms. Hall resigns."),
        ("If Ms. Hall resigns, the units will lapse.", "If the units lapse, Ms. Hall will resign."),
        ("If he resigns after May 6, 2025, the units lapse.", "If he resigns, after May 6, 2025 the units lapse."),
        ("If Ms. Hall resigns, the Company agreed to pay.", "The Company agreed to pay if Ms. Hall resigns."),
    ),
    rewrite=_rewrite,
)
