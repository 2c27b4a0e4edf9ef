"""Single words of disclosure that say the same, by part of speech, each set with words that look alike and do not.

A set holds wherever its words stand with that part of speech, so its words must have the same effect in every
sentence of a disclosure. None has names of the parties' roles (a lessor is not always the landlord of the text),
terms of law (prior, present value, consummation) or words of two meanings (to meet a debt, to meet the lenders).
Words that are the same in some contexts only, and phrases of several words, are in `equivalents/`.
"""

from __future__ import annotations

from dataclasses import dataclass

_VERBS = """
achieve attain | approach
amend modify | restate
begin commence start | end
calculate compute | estimate
contain include | exclude
determine decide | recommend
expect anticipate | hope
help assist | replace
lengthen prolong | extend
notify inform | warn
obligate oblige | permit
occur happen | begin
oversee supervise | perform
permit allow | require
prohibit forbid | permit
purchase buy | acquire
reduce decrease lower | increase
relate pertain | belong
remain stay | become
request ask | require
satisfy fulfill | waive
say state | deny
select choose | recommend
use utilize | own
"""
_NOUNS = """
annual yearly | monthly
assistance aid | advice
automobile car | truck
beginning commencement start | end
customary usual | special
decrease reduction | increase
entire whole | partial
goals objectives | results
illness sickness | absence
intention intent | decision
lawsuit suit | settlement
notice notification | consent
rise increase | decrease
"""
_ADVERBS = """
fully completely | partially
mainly chiefly | solely
previously earlier | subsequently
quickly rapidly | slowly
subsequently later | previously
"""


@dataclass(frozen=True, slots=True)
class Synonyms:
    """Words of one part of speech that say the same; the first stands for all. `unlike` are others that do not."""

    part: str
    same: tuple[str, ...]
    unlike: tuple[str, ...]


def _sets(part: str, lines: str) -> tuple[Synonyms, ...]:
    pairs = (line.partition(" | ") for line in lines.strip().splitlines())
    return tuple(Synonyms(part, tuple(same.split()), tuple(unlike.split())) for same, _, unlike in pairs)


SYNONYMS = (*_sets("verb", _VERBS), *_sets("noun", _NOUNS), *_sets("adverb", _ADVERBS))
_FIRST = {
    part: {word: each.same[0] for each in SYNONYMS if each.part == part for word in each.same}
    for part in ("verb", "noun", "adverb")
}


def first_of(part: str, word: str) -> str:
    """The word that stands for a word's set; the word itself where it has none."""
    return _FIRST[part].get(word, word)
