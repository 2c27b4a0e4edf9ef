"""The names that stand for one party: from agreement.yaml, and from the definitions in the approved wording itself.

A known alias is harmless, a wrong one is a change of party: every mention becomes the party that it names.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from eightk.wording.words import Word, read_words

_MOST_WORDS = 16


@dataclass(frozen=True, slots=True)
class Mention:
    """A name at a place: the party's key, and the index of the word after it."""

    key: str
    last: int


@dataclass(frozen=True, slots=True)
class Parties:
    """Names by their words. A name that two parties share names neither."""

    names: Mapping[tuple[str, ...], str] = field(default_factory=dict)
    beginnings: frozenset[str] = frozenset()

    def at(self, words: Sequence[Word], first: int) -> Mention | None:
        """The longest known name that begins at a word."""
        if words[first].form not in self.beginnings:
            return None
        for length in range(min(_MOST_WORDS, len(words) - first), 0, -1):
            key = self.names.get(tuple(word.form for word in words[first : first + length]))
            if key:
                return Mention(f"party:{key}", first + length)
        return None


def known_parties(aliases: Mapping[str, Iterable[str]]) -> Parties:
    """Parties by key, each with its names as they are written; a name of two parties is left out."""
    owners: dict[tuple[str, ...], set[str]] = {}
    for key, written in aliases.items():
        for name in written:
            if words := tuple(word.form for word in read_words(name)):
                owners.setdefault(words, set()).add(key)
    known = {words: next(iter(keys)) for words, keys in owners.items() if len(keys) == 1}
    return Parties(known, frozenset(words[0] for words in known))
