"""The article before a vowel: an annual fee, a fee."""

from __future__ import annotations

from eightk.wording.structure.rule import Sentence, StructureRule, word


def _rewrite(sentence: Sentence) -> Sentence:
    return tuple(word("a", unit) if unit.key == "an" and unit.kind == "word" else unit for unit in sentence)


RULE = StructureRule(
    code="STRU-AN",
    title="“a”, “an”",
    why="“An” is how “a” is said before a vowel.",
    accepts=(("He is paid an hourly fee.", "He is paid a hourly fee."),),
    refuses=(("He is paid an hourly fee.", "He is paid the hourly fee."),),
    rewrite=_rewrite,
)
