"""There are no relationships between, no relationships exist between."""

from __future__ import annotations

from eightk.wording.structure.nouns import GOES_ON, key_at
from eightk.wording.structure.rule import Sentence, StructureRule, word

_MOST = 5


def _rewrite(sentence: Sentence) -> Sentence:
    """“There are no”, where “exist” follows what does not exist."""
    verb = next((at for at in range(2, min(_MOST + 2, len(sentence))) if sentence[at].key in ("exist", "exists")), 0)
    if key_at(sentence, 0) != "no" or not verb or any(unit.key in GOES_ON for unit in sentence[1:verb]):
        return sentence
    be = "are" if sentence[verb].key == "exist" else "is"
    head = (word("there", sentence[0]), word(be, sentence[verb]))
    return (*head, *sentence[:verb], *sentence[verb + 1 :])


RULE = StructureRule(
    code="STRU-EXISTENCE",
    title="“there are no”, “no … exist”",
    why="The same things are said not to exist.",
    accepts=(("There are no family relationships between them.", "No family relationships exist between them."),),
    refuses=(
        ("There are no family relationships between them.", "Family relationships exist between them."),
        ("There were no family relationships between them.", "No family relationships exist between them."),
    ),
    rewrite=_rewrite,
)
