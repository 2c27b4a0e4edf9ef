"""The names that stand for one party: from agreement.yaml, and from the definitions in the approved wording itself.

A known alias is harmless, a wrong one is a change of party: every mention becomes the party that it names.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from eightk.wording.words import Word, read_words

_LONGEST = 300
"""Characters of a name that are read."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A name at a place: the party's key, and the index of the word after it."""

    key: str
    last: int


@dataclass(frozen=True, slots=True)
class Parties:
    """Names by their words. A name that two parties share names neither."""

    names: Mapping[tuple[str, ...], str] = field(default_factory=dict)
    lengths: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    """By the first word of a name, how many words the names that begin so have, the longest first."""

    def at(self, words: Sequence[Word], first: int) -> Mention | None:
        """The longest known name that begins at a word."""
        for length in self.lengths.get(words[first].form, ()):
            key = self.names.get(tuple([word.form for word in words[first : first + length]]))
            if key and first + length <= len(words):
                return Mention(f"party:{key}", first + length)
        return None


def known_parties(aliases: Mapping[str, Sequence[str]]) -> Parties:
    """Parties by key, each with its names as they are written; a name of two parties is left out.

    What is called "the Company" may begin a sentence."""
    owners: dict[tuple[str, ...], set[str]] = {}
    for key, written in aliases.items():
        for name in (*written, *(f"T{name[1:]}" for name in written if name.startswith("the "))):
            if words := tuple(word.form for word in read_words(name[:_LONGEST])):
                owners.setdefault(words, set()).add(key)
    known = {words: next(iter(keys)) for words, keys in owners.items() if len(keys) == 1}
    lengths: dict[str, set[int]] = {}
    for words in known:
        lengths.setdefault(words[0], set()).add(len(words))
    return Parties(known, {first: tuple(sorted(each, reverse=True)) for first, each in lengths.items()})
