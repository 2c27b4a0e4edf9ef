"""Under the agreement, he will serve; the agreement provides that he will serve."""

from __future__ import annotations

from eightk.wording.structure.nouns import key_at
from eightk.wording.structure.rule import Sentence, StructureRule, word, words

_TEXTS = words("agreement amendment letter plan lease contract indenture note")
_LONGEST = 6
_LOOSE = words("that which who not if unless , ; : and or")


def _rewrite(sentence: Sentence) -> Sentence:
    """“Under” the text that provides, where the sentence begins with it."""
    if key_at(sentence, 0) != "the":
        return sentence
    verb = next((at for at in range(2, min(_LONGEST, len(sentence))) if sentence[at].key == "provides"), 0)
    if not verb or key_at(sentence, verb + 1) != "that" or sentence[verb - 1].key not in _TEXTS:
        return sentence
    if any(unit.key in _LOOSE for unit in sentence[:verb]) or any(unit.key == "that" for unit in sentence[verb + 2 :]):
        return sentence
    rest = sentence[verb + 2 :]
    if any(unit.key == "," and key_at(rest, at + 1) in ("and", "but", "or") for at, unit in enumerate(rest)):
        return sentence
    comma = word(",", sentence[verb])
    return (word("under", sentence[0]), *sentence[:verb], comma, *rest[key_at(rest, 0) == "," :])


RULE = StructureRule(
    code="STRU-PROVIDED",
    title="“under the agreement”, “the agreement provides that”",
    why="What is said to hold under a text is what the text provides.",
    accepts=(("Under the offer letter, Ms. Hall will serve.", "The offer letter provides that Ms. Hall will serve."),),
    refuses=(
        (
            "Under the offer letter, Ms. Hall will serve, and the Company may end it.",
            "The offer letter provides that Ms. Hall will serve, and the Company may end it.",
        ),
        (
            "Under the letter, Ms. Hall says that she will serve.",
            "The letter provides that Ms. Hall says that she will serve.",
        ),
        ("Under the offer letter, Ms. Hall will serve.", "The offer letter does not provide that Ms. Hall will serve."),
        ("Under the offer letter, Ms. Hall will serve.", "The old letter provides that Ms. Hall will serve."),
        ("Under the offer letter, Ms. Hall may serve.", "The offer letter provides that Ms. Hall will serve."),
    ),
    rewrite=_rewrite,
)
