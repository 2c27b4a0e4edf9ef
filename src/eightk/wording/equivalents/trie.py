"""The phrases of all equivalences as one tree over words, so that a text is read once, whatever their number."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import groupby, product

from eightk.wording.equivalents.equivalence import Equivalence
from eightk.wording.equivalents.pairs import SENTENCE, behind, is_in_step, rest

_LOOK_AHEAD = 8  # words passed over at most, so that the time stays linear
_OPENING = 3
"""Words of a phrase that tell its first two: a comma between them may be missing."""
_VARIED = frozenset(",-'")
"""Marks by which a phrase has several spellings."""
_OWNER = "<name>"
"""Where a name is passed over, so is what has an apostrophe: Mr. Hall's prior agreement."""
_NAME = 4
"""Words of a name at most, the title of a person among them."""
_MARKS = frozenset({",", ";", ":", "(", ")", "."})


@dataclass(frozen=True, slots=True)
class Substitution:
    """Words `first` to `last` (exclusive) of a text read as `canonical` (words parted by spaces, or nothing)."""

    first: int
    last: int
    code: str
    canonical: str


@dataclass(frozen=True, slots=True)
class Branch:
    """A place in the tree: the words that may follow, and the rules whose phrase ends here, in their order."""

    branches: Mapping[str, Branch]
    ends: tuple[tuple[Equivalence, str], ...]


@dataclass(frozen=True, slots=True)
class _Entry:
    words: tuple[str, ...]
    equivalence: Equivalence
    canonical: str


_Phrase = tuple[str, Equivalence, str]
"""A phrase, its rule and what it is read as."""


@dataclass(frozen=True, slots=True)
class Tree:
    """All phrases by the words they may begin with; a branch is grown when a text has its first two words."""

    phrases: Mapping[str, Sequence[_Phrase]]
    opened: dict[str, Mapping[str, Sequence[int]]] = field(default_factory=dict)
    """By the first word and the second, which of its phrases may begin so; "" for the first word alone."""
    grown: dict[tuple[str, str], Branch] = field(default_factory=dict)

    def at(self, word: str, following: str) -> Branch | None:
        """The phrases that begin with a word and either end there or go on with the word that follows, in every
        spelling that the text may have them in."""
        if word not in self.phrases:
            return None
        opened = self.opened.get(word)
        if opened is None:
            opened = self.opened[word] = _opened(word, self.phrases[word])
        if following not in opened:
            following = ""
            if following not in opened:
                return None
        branch = self.grown.get((word, following))
        if branch is None:
            places = sorted({*opened[following], *opened.get("", ())})
            branch = self.grown[word, following] = _grown(word, following, [self.phrases[word][at] for at in places])
        return branch


def _opened(word: str, phrases: Sequence[_Phrase]) -> dict[str, list[int]]:
    """The places of some phrases by the word that may follow their first one."""
    found: dict[str, list[int]] = {}
    for at, (phrase, _, _) in enumerate(phrases):
        head = phrase.split(" ", _OPENING)[:_OPENING]
        for following in _second(word, head):
            found.setdefault(following, []).append(at)
    return found


def _second(word: str, head: Sequence[str]) -> Iterable[str]:
    """The words that may follow the first one of a phrase, in every spelling of its head."""
    if all(map(_VARIED.isdisjoint, head)):
        return head[1:2] or ("",)
    return {(*each, "")[1] for each in spellings(" ".join(head)) if each[0] == word}


def _grown(word: str, following: str, phrases: Sequence[_Phrase]) -> Branch:
    """What some phrases that begin with a word may go on with after it."""
    entries = [
        _Entry(spelled, equivalence, canonical)
        for phrase, equivalence, canonical in phrases
        for spelled in sorted(set(spellings(phrase)))
        if spelled[0] == word and (len(spelled) == 1 or spelled[1] == following)
    ]
    return _branch(sorted(entries, key=lambda entry: entry.words), 1)


def grow(equivalents: Sequence[Equivalence]) -> Tree:
    """The tree of all phrases."""
    phrases: dict[str, list[_Phrase]] = {}
    for equivalence in equivalents:
        for each in equivalence.sets:
            for phrase in filter(None, each):
                for word in {spelling[0] for spelling in _spellings_of(phrase.split(" ", 1)[0])}:
                    phrases.setdefault(word, []).append((phrase, equivalence, each[0]))
    return Tree(phrases)


def find(tree: Tree, forms: Sequence[str]) -> tuple[Substitution, ...]:
    """The phrases of a text to be read otherwise, left to right, the longest that fits its context first.

    None overlaps another. A phrase that is canonical already keeps its words and is not reported."""
    found: list[Substitution] = []
    at = 0
    while at < len(forms):
        branch = tree.at(forms[at], forms[at + 1] if at + 1 < len(forms) else "")
        substitution = _longest(branch, forms, at) if branch else None
        if substitution is None:
            at += 1
        else:
            if list(forms[at : substitution.last]) != substitution.canonical.split():
                found.append(substitution)
            at = substitution.last
    return tuple(found)


def all_at(tree: Tree, forms: Sequence[str], first: int) -> Iterator[Substitution]:
    """Every phrase that begins at a place and fits its context, the canonical ones as well."""
    branch = tree.at(forms[first], forms[first + 1] if first + 1 < len(forms) else "") if first < len(forms) else None
    for last, ending in _path(branch, forms, first) if branch else ():
        yield from _fitting(ending, forms, first, last)


def spellings(phrase: str) -> Iterator[tuple[str, ...]]:
    """The phrase as words: with and without its commas, its hyphens and apostrophes joined or parted."""
    if _VARIED.isdisjoint(phrase):
        yield tuple(phrase.split(" "))
        return
    for written in (phrase.split(" "), phrase.replace(" ,", "").split(" ")):
        for choice in product(*(_spellings_of(word) for word in written)):
            yield tuple(part for parts in choice for part in parts)


def _spellings_of(word: str) -> tuple[tuple[str, ...], ...]:
    if len(word) == 1 or word.startswith("<"):
        return ((word,),)
    if "'" in word:
        stem, _, ending = word.partition("'")
        return ((word,), (stem, f"'{ending}")) if ending else ((word,), (stem, "'"))
    parts = word.split("-")
    if len(parts) == 1:
        return ((word,),)
    parted = tuple(piece for part in parts for piece in (part, "-"))[:-1]
    return ((word,), tuple(parts), parted)


def _branch(entries: Sequence[_Entry], depth: int) -> Branch:
    """`entries` are sorted by words; sorting is stable, so that the rules that end here keep their order."""
    ends = tuple((entry.equivalence, entry.canonical) for entry in entries if len(entry.words) == depth)
    longer = [entry for entry in entries if len(entry.words) > depth]
    groups = groupby(longer, key=lambda entry: entry.words[depth])
    return Branch({word: _branch(list(group), depth + 1) for word, group in groups}, ends)


def _longest(begun: Branch, forms: Sequence[str], first: int) -> Substitution | None:
    """The longest phrase that begins at a place; of two as long, that of the first rule."""
    best: Substitution | None = None
    for last, branch in _path(begun, forms, first):
        best = next(_fitting(branch, forms, first, last), best)
    return best


def _path(begun: Branch, forms: Sequence[str], first: int) -> Iterator[tuple[int, Branch]]:
    """The branches at which a phrase that begins at a place may end, and where, the shorter first."""
    branch: Branch | None = begun
    last = first + 1
    while branch is not None:
        if branch.ends:
            yield last, branch
        branch = branch.branches.get(forms[last]) if last < len(forms) else None
        last += 1


def _fitting(branch: Branch, forms: Sequence[str], first: int, last: int) -> Iterator[Substitution]:
    """The phrases that end there and fit their context, in the order of the rules."""
    for equivalence, canonical in branch.ends:
        if _fits(equivalence, forms, first, last) and not is_in_step(canonical, forms, first, last):
            yield Substitution(first, last, equivalence.code, canonical)


def _fits(equivalence: Equivalence, forms: Sequence[str], first: int, last: int) -> bool:
    before = forms[first - 1] if first else ""
    if _OWNER in equivalence.only_after and _OWNER in forms[max(0, first - _NAME) : first]:
        before = _OWNER
    if before in equivalence.not_after or (equivalence.only_after and before not in equivalence.only_after):
        return False
    after = forms[last] if last < len(forms) else ""
    if after in equivalence.not_before:
        return False
    if equivalence.not_within and not equivalence.not_within.isdisjoint(rest(forms[last : last + SENTENCE])):
        return False
    if equivalence.not_behind and not equivalence.not_behind.isdisjoint(behind(forms, first)):
        return False
    if equivalence.only_behind and equivalence.only_behind.isdisjoint(behind(forms, first)):
        return False
    if equivalence.not_near and not equivalence.not_near.isdisjoint(_near(forms, first)):
        return False
    return not equivalence.only_before or _before_noun(equivalence, forms, last)


def _before_noun(equivalence: Equivalence, forms: Sequence[str], last: int) -> bool:
    """Whether the first word that is not passed over is one of `only_before` and stands for itself."""
    at, end = last, min(last + _LOOK_AHEAD, len(forms))
    while at < end:
        passed = _words_of(equivalence.over, forms, at)
        if not passed and not (_OWNER in equivalence.over and forms[at].endswith("'s")):
            after = at + _words_of(equivalence.only_before, forms, at)
            following = forms[after] if after < len(forms) else ""
            is_told = not equivalence.only_then or following in equivalence.only_then
            return after > at and is_told and following not in equivalence.not_then
        at += passed or 1
    return "" in equivalence.only_before and last == len(forms)


def _words_of(listed: frozenset[str], forms: Sequence[str], at: int) -> int:
    """How many words of a text are the listed one that stands there: a word with hyphens is read in its parts."""
    if forms[at] in listed:
        return 1
    compounds = _compounds(listed).get(forms[at], ())
    return next((len(parts) for parts in compounds if tuple(forms[at : at + len(parts)]) == parts), 0)


@cache
def _compounds(listed: frozenset[str]) -> Mapping[str, Sequence[tuple[str, ...]]]:
    """The listed words with a hyphen in their parts, the longest first, by the first part."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for parts in sorted((tuple(word.split("-")) for word in listed if "-" in word.strip("-")), key=len, reverse=True):
        found.setdefault(parts[0], []).append(parts)
    return found


def _near(forms: Sequence[str], first: int) -> Iterator[str]:
    """The few words before a place, up to a mark."""
    for form in forms[max(0, first - _LOOK_AHEAD) : first][::-1]:
        if form in _MARKS:
            return
        yield form
