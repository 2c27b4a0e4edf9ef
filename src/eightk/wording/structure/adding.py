"""In addition, he will receive; he will also receive."""

from __future__ import annotations

from eightk.wording.structure.nouns import key_at
from eightk.wording.structure.rule import Sentence, StructureRule, word, words

_MODALS = words("will may shall must has is was")


def _rewrite(sentence: Sentence) -> Sentence:
    """“Also” after the first of the verb's words, where “in addition” stands before the sentence."""
    if [key_at(sentence, at) for at in range(3)] != ["in", "addition", ","]:
        return sentence
    rest = sentence[3:]
    modal = next((at for at, unit in enumerate(rest) if unit.key in _MODALS), 0)
    if not modal or any(unit.kind == "mark" or unit.key in ("also", "that", "which", "if") for unit in rest[:modal]):
        return sentence
    return (*rest[: modal + 1], word("also", sentence[1]), *rest[modal + 1 :])


RULE = StructureRule(
    code="STRU-ALSO",
    title="“in addition”, “also”",
    why="Both add the statement to those before it.",
    accepts=(("The Company will also pay $500.", "In addition, the Company will pay $500."),),
    refuses=(
        ("The Company will also pay $500.", "The Company will pay $500."),
        ("The Company will also pay $500.", "Instead, the Company will pay $500."),
    ),
    rewrite=_rewrite,
)
