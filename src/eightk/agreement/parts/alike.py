"""Whether two ways to write a name may be one: of a party in the preamble and of whoever signs."""

from __future__ import annotations

from .naming import plain_words
from .parties import Parties, PreambleParty

_COMPANIES = "inc incorporated corp corporation co company llc ltd limited lp the & and"
_PEOPLE = "jr sr ii iii iv esq md phd pe cpa jd mba dds"
_ENDINGS = frozenset(f"{_COMPANIES} {_PEOPLE}".split())


def is_personal(known: Parties, name: str) -> bool:
    """Whether a name is one of a person among the parties."""
    party = party_called(known, name)
    return party is not None and party.kind == "person"


def party_called(known: Parties, words: str) -> PreambleParty | None:
    """The preamble party of a name, a term or a label."""
    if not words:
        return None
    exact = [party for party in known.named if plain_words(party.name) == plain_words(words)]
    if len(exact) == 1:
        return exact[0]
    for party in known.named:
        if any(significant(words) == significant(term) for term in (party.name, *party.terms) if term):
            return party
    return next((party for party in known.named if party.name and alike(party.name, words)), None)


def alike(one: str, other: str) -> bool:
    """Whether two ways to write a person's or a company's name may be the same: "Chris Min" and "Christopher Min".

    The last words agree, or all but the forms of a company; the first ones begin alike, or are left out."""
    first, second = significant(one), significant(other)
    if not first or not second:
        return False
    if first == second or "".join(first) == "".join(second):
        return True
    short, long = sorted((first[-1], second[-1]), key=len)
    same_end = short == long or (len(short) > 3 and long == f"{short}s")
    return same_end and len(first) > 1 and len(second) > 1 and first[0][:1] == second[0][:1]


def significant(name: str) -> tuple[str, ...]:
    """The words of a name without the forms of a company, generations and degrees."""
    words = tuple(word for word in plain_words(name.rstrip(" :")) if word not in _ENDINGS)
    return words or plain_words(name)
