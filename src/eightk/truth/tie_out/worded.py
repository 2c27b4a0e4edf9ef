"""Which of several values of a clause a term's own words stand beside: "interest on an instalment not paid in time".

Two lengths of time in one section are told apart by what the term says of itself: its name, its topic, what it is. If
its words stand beside another value and none of them beside the one in agreement.yaml, the clause has that other. A
section has many lengths of time that no term takes: there the one given must be that of another term."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from eightk.truth.tie_out.ground import LISTED, Ground
from eightk.truth.tie_out.reading import Stated
from eightk.truth.tie_out.roles import CUES, rows_of
from eightk.truth.tie_out.stems import content, stem
from eightk.truth.tie_out.values import TermValue
from eightk.truth.tie_out.wanted import SMALL, keys_of

_ENOUGH = 2
"""Words of a term that stand beside another value, and not beside this one, from which on that is the one meant."""
BACK = frozenset({"preceding", "prior", "previous", "last", "past", "before"})
_OF_KIND = "amount amounts day days count length percent number date period year years month months"
_PLAIN = frozenset(_OF_KIND.split())
"""Words that say of what kind a value is, and not which."""


def in_other_words(value: TermValue, here: Sequence[Stated], alike: Sequence[Stated], ground: Ground) -> Stated | None:
    """The other value beside which a term's words stand, where none of them stands beside the value claimed."""
    labels = _labels(value, ground)
    if not labels or LISTED & {str(step) for step in value.path} or rows_of(ground.source.reading, here):
        return None
    keys = {fact.key for fact in here}
    others = {key for each in _others(value, ground) for key in keys_of(each)}
    if value.kind == "duration" and not keys & others:
        return None
    enough = 1 if keys & others and value.kind != "duration" else _ENOUGH
    own = frozenset().union(*(_around(fact, ground) for fact in here))
    found: dict[str, tuple[int, Stated]] = {}
    for fact in alike:
        if value.kind == "count" and (value.value >= SMALL) != is_large(fact):
            continue
        if fact.key in keys or fact.key in others or looks_back(fact, ground):
            continue
        near = _around(fact, ground)
        if labels & (own - near):
            continue
        score = len(labels & (near - own))
        if score > found.get(fact.key, (0, fact))[0]:
            found[fact.key] = score, fact
    best = max(found.values(), key=lambda each: each[0], default=None)
    return best[1] if best and best[0] >= enough else None


def _others(value: TermValue, ground: Ground) -> Iterable[TermValue]:
    """The values of the kind that other keys have."""
    return (each for each in ground.values if each.kind == value.kind and each.path != value.path)


def _labels(value: TermValue, ground: Ground) -> frozenset[str]:
    """The stems of what a term calls one of its values; where it has several of a kind, of the key's words alone."""
    record = ground.records[value.record]
    said: list[str] = [value.name, *CUES.get(value.name, ())]
    if sum(each.kind == value.kind for each in record) == 1:
        said += [str(step) for step in value.record[2:]]
        said += [each.value for each in record if each.kind == "text" and len(each.path) == len(value.record) + 1]
    return _stems(" ".join(said).replace("_", " ").split()) | CUES.get(value.name, frozenset())


def _around(fact: Stated, ground: Ground) -> frozenset[str]:
    """The words of a fact's sentence and their stems."""
    reading = ground.source.reading
    begin, end = reading.sentences[fact.sentence]
    near = [word.form.lower() for word in reading.words[begin:end]]
    return _stems(near) | frozenset(near)


def is_large(fact: Stated) -> bool:
    """Whether a count is of shares rather than of steps."""
    number = fact.key.partition(":")[2]
    return number.isdigit() and int(number) >= SMALL


def looks_back(fact: Stated, ground: Ground) -> bool:
    """Whether a length of time is how far a clause looks back: "within the preceding six months"."""
    reading = ground.source.reading
    before = reading.words[max(reading.sentences[fact.sentence][0], fact.first - 4) : fact.first]
    return fact.kind == "duration" and any(word.form.lower() in BACK for word in before)


def _stems(words: Iterable[str]) -> frozenset[str]:
    return frozenset(stem(form) for form in content(" ".join(words)) if form not in _PLAIN)
