"""Articles that say nothing: an annual fee, a fee; upon the expiration of, upon expiration of."""

from __future__ import annotations

from eightk.wording.structure.nouns import key_at
from eightk.wording.structure.rule import Sentence, StructureRule, word, words

_EVENTS = words(
    "expiration completion consummation receipt satisfaction execution delivery commencement expiry holders"
)
_BEFORE = words("to by upon until of on after before following through")


def _rewrite(sentence: Sentence) -> Sentence:
    return tuple(word("a", unit) if unit.key == "an" and unit.kind == "word" else unit for unit in sentence)


def _bare(sentence: Sentence) -> Sentence:
    """Without "the" before the name of an event or of holders that "of" goes on to tell."""
    return tuple(unit for at, unit in enumerate(sentence) if not (unit.key == "the" and _is_idle(sentence, at)))


def _is_idle(sentence: Sentence, at: int) -> bool:
    before, noun, of = (key_at(sentence, near) for near in (at - 1, at + 1, at + 2))
    return before in _BEFORE and noun in _EVENTS and of == "of"


RULE = StructureRule(
    code="STRU-AN",
    title="“a”, “an”",
    why="“An” is how “a” is said before a vowel.",
    accepts=(("He is paid an hourly fee.", "He is paid a hourly fee."),),
    refuses=(("He is paid an hourly fee.", "He is paid the hourly fee."),),
    rewrite=_rewrite,
)
THE = StructureRule(
    code="STRU-THE",
    title="“upon the expiration of”, “upon expiration of”",
    why="“Of” says already which event it is.",
    accepts=(
        ("Closing is subject to the expiration of the period.", "Closing is subject to expiration of the period."),
        ("It was approved by the holders of a majority.", "It was approved by holders of a majority."),
    ),
    refuses=(
        ("Closing is subject to the expiration of the period.", "Closing is subject to expiration of a period."),
        ("It was approved by the board.", "It was approved by board."),
    ),
    rewrite=_bare,
)
