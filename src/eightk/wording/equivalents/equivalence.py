"""Phrases that say the same in a disclosure, and the contexts in which they do."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Equivalence:
    """One rule: a set of interchangeable phrases, and where they are interchangeable.

    `code` is stable. `phrases[0]` is what every phrase of the set is read as; if it is empty, the others add nothing
    and are read as nothing. `also` holds further sets under the same rule: the other tenses and numbers of the same
    words, each set on its own, so that a tense or a number is never changed.

    Phrases are lower-case words parted by single spaces, a mark as a word of its own ("including , but not limited
    to ,"). A comma may be missing in the text; a hyphen inside a word may be written as a hyphen, a parted hyphen or
    a space. A fact counts as a word by its kind: "<date>", "<money>", "<count>", "<percent>", "<office>", "<name>".

    `not_before` and `not_after` are words next to which the phrases are not interchangeable (before: the word that
    follows the phrase; after: the word that precedes it); `only_before` and `only_after`, if not empty, are the only
    words next to which they are; "" stands for the beginning or the end of the text. `over` are words, articles and
    adjectives, that are passed over in looking for the word of `only_before`, and `not_then` words that may not come
    after that word ("the closing" is an event, "the closing price" is none); `only_then` are, if not empty, the only
    ones that may. `not_within` are words that may not stand in the rest of the sentence, `not_behind` words that may
    not stand in it before the phrase, `only_behind` words of which one must, `not_near` words that may not stand among
    the few before it, up to a mark.
    `accepts` is a pair of sentences that differ by it harmlessly, `refuses` a pair that looks alike and must not
    pass. `why` says in one sentence why it is harmless, with its source if it has one.
    """

    code: str
    phrases: tuple[str, ...]
    why: str
    accepts: tuple[str, str]
    refuses: tuple[str, str]
    also: tuple[tuple[str, ...], ...] = ()
    only_before: frozenset[str] = frozenset()
    only_after: frozenset[str] = frozenset()
    not_before: frozenset[str] = frozenset()
    not_after: frozenset[str] = frozenset()
    over: frozenset[str] = frozenset()
    not_then: frozenset[str] = frozenset()
    only_then: frozenset[str] = frozenset()
    not_within: frozenset[str] = frozenset()
    only_behind: frozenset[str] = frozenset()
    not_behind: frozenset[str] = frozenset()
    not_near: frozenset[str] = frozenset()

    @property
    def sets(self) -> tuple[tuple[str, ...], ...]:
        """Every set of interchangeable phrases of the rule."""
        return (self.phrases, *self.also)
