"""The names that stand for one party: from agreement.yaml, and from the definitions in the approved wording itself.

A known alias is harmless, a wrong one is a change of party: every mention becomes the party that it names.
"""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from eightk.wording.definitions import ABBREVIATED, HONORIFICS, NOT_A_NAME, SUFFIXES
from eightk.wording.statements.vocabulary import ADVERBS, SMALL
from eightk.wording.words import Word, read_words

_LONGEST = 300
"""Characters of a name that are read."""
_BESIDE = NOT_A_NAME | HONORIFICS
"""Words in capitals that may stand before a name and are no part of it."""
_ONE_OF_SEVERAL = frozenset({"a", "an", "another", "any", "each", "either", "every", "neither", "no", "some"})
"""After these a name is a common noun: any executive is not the Executive."""
_SMALL = SMALL | ADVERBS


@dataclass(frozen=True, slots=True)
class Mention:
    """A name at a place: the party's key, and the index of the word after it."""

    key: str
    last: int


@dataclass(frozen=True, slots=True, eq=False)
class Parties:
    """Names by their words. A name that two parties share names neither. Each is itself alone."""

    names: Mapping[tuple[str, ...], str] = field(default_factory=dict)
    lengths: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    """By the first word of a name, how many words the names that begin so have, the longest first."""

    def at(self, words: Sequence[Word], first: int, offices: Container[int] = ()) -> Mention | None:
        """The longest known name that begins at a word and is no part of a longer one: "the Bank Holding Company Act"
        does not name the Bank. An office, which begins at one of `offices`, is no part of a name of several words."""
        for length in self.lengths.get(words[first].form, ()):
            key = self.names.get(tuple([word.form for word in words[first : first + length]]))
            if key and first + length <= len(words):
                last = first + length
                is_ended = (length > 1 and last in offices) or not _goes_on_after(words, last)
                return Mention(f"party:{key}", last) if is_ended and not _goes_on_before(words, first) else None
        return None


def _goes_on_before(words: Sequence[Word], first: int) -> bool:
    """Whether the word before a place is one of a longer name: Deutsche Bank, Parent Company."""
    before = words[first - 1].text if first else ""
    if before.lower() in _ONE_OF_SEVERAL:
        return True
    return before[:1].isupper() and len(before) > 1 and before not in _BESIDE and before.lower() not in _SMALL


def _goes_on_after(words: Sequence[Word], last: int) -> bool:
    """Whether the word after a place is one of a longer name: the Executive Committee. A suffix is none."""
    after = words[last].text if last < len(words) else ""
    return after[:1].isupper() and after not in SUFFIXES and words[last - 1].text not in (".", *ABBREVIATED)


@lru_cache(maxsize=10_000)
def _forms(name: str) -> tuple[str, ...]:
    """The words of a name; in a batch the same names come again and again."""
    return tuple(word.form for word in read_words(name))


def known_parties(aliases: Mapping[str, Sequence[str]]) -> Parties:
    """Parties by key, each with its names as they are written; a name of two parties is left out.

    What is called "the Company" may begin a sentence."""
    return _known(tuple((key, tuple(written)) for key, written in aliases.items()))


@lru_cache(maxsize=500)
def _known(aliases: tuple[tuple[str, tuple[str, ...]], ...]) -> Parties:
    """Of the same names the same parties, by which what was read with them is found again."""
    owners: dict[tuple[str, ...], set[str]] = {}
    for key, written in aliases:
        for name in (*written, *(f"T{name[1:]}" for name in written if name.startswith("the "))):
            if words := _forms(name[:_LONGEST]):
                owners.setdefault(words, set()).add(key)
    known = {words: next(iter(keys)) for words, keys in owners.items() if len(keys) == 1}
    lengths: dict[str, set[int]] = {}
    for words in known:
        lengths.setdefault(words[0], set()).add(len(words))
    return Parties(known, {first: tuple(sorted(each, reverse=True)) for first, each in lengths.items()})
