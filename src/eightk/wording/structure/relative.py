"""A facility that matures on a date, a facility maturing on a date."""

from __future__ import annotations

from eightk.wording.structure.nouns import GOES_ON, key_at
from eightk.wording.structure.rule import Sentence, StructureRule, word, words
from eightk.wording.units import Unit

_PARTICIPLES = {
    "matures": "maturing", "expires": "expiring", "ends": "ending", "commences": "commencing", "begins": "commencing",
    "provides": "providing", "resulted": "resulting", "bears": "bearing", "ranges": "ranging",
    "consists": "consisting", "totals": "totaling", "arises": "arising",
}  # fmt: skip
_STATES = words("listed described set dated located contained attached held specified defined referenced referred")
_SAYING = words("provides states agreed agrees determined acknowledged represented confirmed said announced believes")


def _rewrite(sentence: Sentence) -> Sentence:
    found: list[Unit] = []
    at = 0
    while at < len(sentence):
        unit, after = sentence[at], key_at(sentence, at + 1)
        if unit.key not in ("that", "which") or not _after_a_thing(sentence, at):
            found.append(unit)
            at += 1
        elif after in _PARTICIPLES:
            found.append(word(_PARTICIPLES[after], sentence[at + 1]))
            at += 2
        elif after in ("is", "are") and key_at(sentence, at + 2) in _STATES:
            at += 2
        else:
            found.append(unit)
            at += 1
    return tuple(found)


def _after_a_thing(sentence: Sentence, at: int) -> bool:
    """Whether "that" stands for the thing just named, and is not the "that" of "agreed that"."""
    before = at - 1 - (key_at(sentence, at - 1) == ",")
    if before < 0:
        return False
    unit = sentence[before]
    return unit.is_fact or (unit.kind == "word" and unit.key not in GOES_ON and unit.key not in _SAYING)


RULE = StructureRule(
    code="STRU-RELATIVE",
    title="“that matures”, “maturing”",
    why="A relative clause in the present and its participle say the same of the thing just named.",
    accepts=(
        ("It has a facility that matures on May 3, 2030.", "It has a facility maturing on May 3, 2030."),
        ("He assumes the debts listed in the agreement.", "He assumes the debts that are listed in the agreement."),
    ),
    refuses=(
        ("It has a facility that matured on May 3, 2020.", "It has a facility maturing on May 3, 2020."),
        ("It has a facility that may mature in 2030.", "It has a facility maturing in 2030."),
    ),
    rewrite=_rewrite,
)
