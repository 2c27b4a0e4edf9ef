"""What stands around a value: the words that say which of several dates or amounts a key means.

A section may state three dates. `effective` means the one with "effective" before it; if that is another than the one
in agreement.yaml, the clause contradicts the file although it has the date too."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from eightk.truth.tie_out.reading import Reading, Stated

_BEFORE, _AFTER = 12, 5
_CUES = {
    "effective": "effective effectiveness effect",
    "notice": "notice notified accepted tendered",
    "through": "through until ending ends expire expires expiring",
    "begins": "from beginning begins commencing commences starting",
    "by_when": "before later prior by until",
    "due": "due later before on by payable",
    "dated": "dated executed made entered signed as",
    "employment_ends": "end ends employment",
    "maturity": "maturity matures mature",
    "granted": "grant granted",
    "closing": "closing",
    "outside_date": "later before outside",
    "exercisable_until": "exercisable expire expires until",
    "payable_on": "later before payable paid",
    "exercise_price": "exercise strike",
    "monthly": "month monthly",
    "price": "price purchase",
    "interest": "interest",
    "default_margin": "default",
    "floor": "floor",
    "revocation_period": "revoke revocation revoking revoked",
    "consideration_period": "consider consideration",
    "renewal": "renew renewal renewed extended extend successive additional",
    "term": "term period",
    "target": "target",
    "maximum": "maximum exceed more",
    "accelerated": "vest accelerate accelerated vests",
    "benefits": "health coverage premium premiums cobra benefits medical insurance",
    "forfeited": "forfeited forfeit cancelled canceled lapse remaining",
    "vested": "vested",
}
CUES = {name: frozenset(words.split()) for name, words in _CUES.items()}
"""By key of agreement.yaml, the words that stand beside what it means. Also what each excludes: see `STRONG`."""
# Keys whose words are plain enough that another value beside them is a contradiction.
STRONG_WORDS = (
    "effective through begins maturity granted exercise_price monthly interest default_margin revocation_period"
    " consideration_period renewal employment_ends forfeited"
)
STRONG = frozenset(STRONG_WORDS.split())


_BEFORE_ONLY = frozenset({"through", "begins", "by_when", "due", "outside_date", "payable_on", "exercisable_until"})
"""Keys whose words stand before what they mean; after it they are those of the next."""


def cue_score(reading: Reading, fact: Stated, name: str, others: Sequence[Stated]) -> int:
    """How many of a key's words stand near a fact, in its sentence and nearer to it than to another of its kind."""
    cues = CUES.get(name)
    if not cues:
        return 0
    begin, end = reading.sentences[fact.sentence]
    low = max([begin, fact.first - _BEFORE, *(other.last for other in others if other.last <= fact.first)])
    after = 0 if name in _BEFORE_ONLY else _AFTER
    high = min([end, fact.last + after, *(other.first for other in others if other.first >= fact.last)])
    near = [*reading.words[low : fact.first], *reading.words[fact.last : high]]
    return len({word.form.lower() for word in near} & cues)


def fitting(reading: Reading, facts: Sequence[Stated], name: str) -> list[Stated]:
    """The facts that stand beside the words of a key."""
    return [fact for fact in facts if cue_score(reading, fact, name, facts)]


def contradiction(reading: Reading, name: str, claimed: Iterable[Stated], facts: Sequence[Stated]) -> Stated | None:
    """Another fact that the words of a key stand beside, where they stand beside none that states the value."""
    if name not in STRONG:
        return None
    keys = {fact.key for fact in claimed}
    there = fitting(reading, facts, name)
    return there[0] if there and not any(fact.key in keys for fact in there) else None


def role_of(reading: Reading, fact: Stated, names: Iterable[str], others: Sequence[Stated]) -> frozenset[str]:
    """The keys whose words stand nearest before a fact, of the keys that a term has for its kind."""
    begin = max([reading.sentences[fact.sentence][0], fact.first - _BEFORE, *(_ends(others, fact))])
    for word in reversed(reading.words[begin : fact.first]):
        found = frozenset(name for name in names if word.form.lower() in CUES.get(name, ()))
        if found:
            return found
    return frozenset()


def _ends(others: Sequence[Stated], fact: Stated) -> list[int]:
    return [other.last for other in others if other.last <= fact.first]


def traded(
    reading: Reading, name: str, names: Sequence[str], claimed: Sequence[Stated], facts: Sequence[Stated]
) -> Stated | None:
    """Another fact that a key's words stand before, where those of another key of its term stand before the claimed."""
    roles = [role_of(reading, fact, names, facts) for fact in claimed]
    if not all(roles) or any(name in role for role in roles):
        return None
    return next((fact for fact in facts if name in role_of(reading, fact, names, facts)), None)


def best(
    reading: Reading, claimed: Sequence[Stated], name: str, beside: Sequence[str], facts: Sequence[Stated]
) -> Stated:
    """Of several places that state a value, the one with most of its term's other values and words beside it."""

    def rank(fact: Stated) -> tuple[int, int]:
        begin, end = reading.sentences[fact.sentence]
        keys = {other.key for other in reading.stated(reading.words[begin].start, reading.words[end - 1].end)}
        return len(keys & set(beside)), cue_score(reading, fact, name, facts)

    return max(claimed, key=rank)


def rows_of(reading: Reading, facts: Sequence[Stated]) -> list[Stated]:
    """Those of some facts that stand in a row of a table: what does not end as a sentence does."""
    ends = ((fact, reading.words[reading.sentences[fact.sentence][1] - 1].form) for fact in facts)
    return [fact for fact, end in ends if end not in {".", ";", ":"}]


def neighbours(reading: Reading, fact: Stated) -> frozenset[str]:
    """The keys of the facts in the sentence or row that a fact stands in."""
    begin, end = reading.sentences[fact.sentence]
    return frozenset(other.key for other in reading.stated(reading.words[begin].start, reading.words[end - 1].end))
