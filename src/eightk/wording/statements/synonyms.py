"""Single words of disclosure that say the same, by part of speech, each set with words that look alike and do not.

A set holds wherever its words stand with that part of speech. Words that are the same in some contexts only, and
phrases of several words, are in `equivalents/`, with their contexts.
"""

from __future__ import annotations

from dataclasses import dataclass

_VERBS = """
sign execute | approve file
purchase acquire buy | sell lease
begin commence start | end
complete consummate | approve announce
contain include | exclude
perform render | supervise
notify inform | warn
permit allow | require
prohibit forbid bar | permit
replace supersede | supplement
amend modify | restate
extend lengthen prolong | shorten
increase raise | reduce
reduce decrease lower | increase
grant award | offer sell
leave depart | join
occur happen | begin
relate pertain | belong
establish set | propose
achieve attain | approach
satisfy meet fulfill | waive
attach annex append | file
expect anticipate | hope
attempt try | refuse
help assist | replace
use utilize | own
select choose | recommend
calculate compute | estimate
focus concentrate | insist
yield produce | consume
enhance improve | impair
allocate apportion | allow
reside live | work
oversee supervise | perform
lead head | join
remain stay | become
cease stop | begin
respond reply | agree
request ask | demand
say state | deny
indicate show | conceal
maintain keep | lose
determine decide | recommend
discontinue halt | continue
reaffirm reiterate | withdraw
impose levy | waive
encourage induce | permit
"""
_NOUNS = """
compensation remuneration | salary
contract agreement | amendment
position post role | salary
beginning commencement start | end
end conclusion | beginning
completion consummation | announcement
notice notification | consent
right entitlement | option
terms provisions | dates
rise increase | decrease
decrease reduction | increase
goal objective | result
goals objectives | results
measure metric | result
measures metrics | results
expense cost | fee
expenses costs | fees
assistance aid | advice
lawsuit suit | settlement
automobile car | truck
buyer purchaser | seller
seller vendor | buyer
landlord lessor | tenant
tenant lessee | landlord
illness sickness | absence
forthcoming upcoming impending | recent
current present | prior
prior previous | current
entire whole | partial
total aggregate | average
annual yearly | monthly
customary usual | special
primary main | secondary
successive consecutive | alternate
large big | small
"""
_ADVERBS = """
primarily mainly chiefly principally | solely
currently presently | previously
previously earlier | subsequently
subsequently later | previously
fully completely | partially
quickly rapidly | slowly
jointly together | severally
frequently often | rarely
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
