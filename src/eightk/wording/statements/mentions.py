"""What a text as a whole tells of its agreements: which are introduced twice, which the noun alone can mean."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from eightk.wording.statements.nodes import Thing
from eightk.wording.statements.noun_list import DOCUMENTS
from eightk.wording.statements.tokens import Token

_SEVERAL = frozenset({"another", "any", "each", "either", "every", "no", "other"})
"""Before an agreement these tell that there may be more than one."""


@dataclass(slots=True)
class Known:
    """What is known of the agreements of a text while its sentences are read."""

    introduced_twice: frozenset[str] = frozenset()
    """Nouns of which it introduces several: a lease, another lease."""
    defined_twice: frozenset[str] = frozenset()
    """Nouns to which it gives several terms: a lease (the "First Lease"), a lease (the "Second Lease")."""
    told_once: frozenset[str] = frozenset()
    """Nouns of agreements that it tells apart in one way only, so that the noun alone can mean no other."""
    named: dict[str, list[str]] = field(default_factory=dict)
    """These, with the words by which each was first named."""

    def say_in_full(self, thing: Thing) -> None:
        """An agreement named by its noun alone, with the words that it had before: the agreement."""
        if thing.head not in self.told_once:
            return
        if thing.article == "the" and len(thing.core) == 1 and not thing.marks:
            thing.core = list(self.named.get(thing.head, thing.core))
        elif len(thing.core) > 1 and thing.kind == "word":
            self.named.setdefault(thing.head, list(thing.core))


def known_of(sentences: Sequence[Sequence[Token]], of_several: frozenset[str]) -> Known:
    """What some sentences tell of their agreements, and their text of things of which there are several."""
    return Known(of_several | _told_of_twice(sentences), _defined_twice(sentences), _told_once(sentences))


def _told_of_twice(sentences: Sequence[Sequence[Token]]) -> frozenset[str]:
    """Nouns that have a clause of their own twice: the plan, which, and the plan, which."""
    found = Counter(
        token.key
        for tokens in sentences
        for token, *after in zip(tokens, tokens[1:], tokens[2:], strict=False)
        if token.tag == "noun" and [each.tag for each in after] == ["comma", "relative"]
    )
    return frozenset(noun for noun, times in found.items() if times > 1)


def _defined_twice(sentences: Sequence[Sequence[Token]]) -> frozenset[str]:
    pairs = [pair for tokens in sentences for pair in pairwise(tokens) if pair[1].tag == "term"]
    nouns = Counter(noun.key for noun, _ in pairs if noun.kind == "word")
    terms = Counter(word for _, term in pairs for word in term.key.split()[-1:])
    return frozenset(word for word in (*nouns, *terms) if max(nouns[word], terms[word]) > 1)


def _told_once(sentences: Sequence[Sequence[Token]]) -> frozenset[str]:
    ways: dict[str, set[tuple[str, ...]]] = {}
    defined = _defined(sentences)
    several = {
        word
        for tokens in sentences
        for token in tokens
        if token.tag == "term" and token.key not in defined
        for word in token.key.split()
    }
    for token, way, before in (each for tokens in sentences for each in _mentions(tokens)):
        if way:
            ways.setdefault(token.key, set()).add(way)
        if before in _SEVERAL or (
            not way and (before in ("a", "an") or (token.is_capital and token.key not in defined))
        ):
            several.add(token.key)
    return frozenset(noun for noun, told in ways.items() if len(told) == 1 and noun not in several)


def _defined(sentences: Sequence[Sequence[Token]]) -> frozenset[str]:
    """Nouns of agreements that are the term of one, right after it: an employment agreement (the "Agreement")."""
    pairs = [pair for tokens in sentences for pair in pairwise(tokens) if pair[1].tag == "term"]
    own = {noun.key for noun, term in pairs if noun.key == term.key and noun.tag == "noun"}
    words = Counter(word for _, term in pairs for word in term.key.split())
    return frozenset(noun for noun in own if words[noun] == 1)


def _mentions(tokens: Sequence[Token]) -> Iterator[tuple[Token, tuple[str, ...], str]]:
    """Each noun of an agreement with the words that belong to it, and the word before these."""
    for at, token in enumerate(tokens):
        if token.key not in DOCUMENTS or token.tag != "noun" or token.kind != "word":
            continue
        first = at
        while first and tokens[first - 1].tag in ("noun", "number"):
            first -= 1
        yield token, tuple(each.key for each in tokens[first:at]), tokens[first - 1].key if first else ""
