"""A noun that stands before "its" in one text and behind it in the other: its owner may, under the lease; under the
lease, its owner may."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from eightk.wording.statements.spoken_of import candidates
from eightk.wording.statements.tokens import Token
from eightk.wording.statements.vocabulary import words

_OF_THINGS = words("it its")
_OF_PEOPLE = words("he her him his she")
_NEAR = 3
"""Words of "its sole discretion"."""
_THINGS = frozenset({"", "body", "company", "organization", "paper", "person", "property"})
_PEOPLE = frozenset({"", "human", "named", "person"})


def is_crossed(ours: Sequence[Token], theirs: Sequence[Token]) -> bool:
    """Whether a pronoun that no name has been read for follows, in one of two texts, what it precedes in the other."""
    mine, other = dict(_pronouns(ours)), dict(_pronouns(theirs))
    return any(
        _crosses(mine[place], other[place]) or _crosses(other[place], mine[place]) for place in mine if place in other
    )


def _crosses(one: tuple[Counter[str], Counter[str]], other: tuple[Counter[str], Counter[str]]) -> bool:
    """Whether something is named before a pronoun in the one, and only behind it in the other."""
    return any(key in other[1] and key not in other[0] for key in one[0])


_Place = tuple[str, str, int]
"""A pronoun with the word after it, and how often both have stood before."""


def _pronouns(tokens: Sequence[Token]) -> Iterator[tuple[_Place, tuple[Counter[str], Counter[str]]]]:
    """Each pronoun with what is named before it and behind it, that it could mean."""
    if not any(token.key in _OF_THINGS | _OF_PEOPLE and token.tag in ("owner", "pronoun") for token in tokens):
        return
    named = [(each.at, tokens[each.at].key, each.sort) for each in candidates(tokens, {})]
    seen: Counter[tuple[str, str]] = Counter()
    for at, token in enumerate(tokens):
        if token.tag not in ("owner", "pronoun") or token.key not in _OF_THINGS | _OF_PEOPLE:
            continue
        sorts = _THINGS if token.key in _OF_THINGS else _PEOPLE
        after = tokens[at + 1].key if at + 1 < len(tokens) else ""
        if after == "entirety" or "discretion" in {token.key for token in tokens[at + 1 : at + _NEAR]}:
            continue  # of what is qualified, of who acts, wherever it stands
        could = [(place, key) for place, key, sort in named if sort in sorts and key not in _OF_PEOPLE]
        place = (token.key, after, seen[token.key, after])
        seen[token.key, after] += 1
        yield place, (Counter(key for at_, key in could if at_ < at), Counter(key for at_, key in could if at_ > at))
