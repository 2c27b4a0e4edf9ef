"""The phrases of all equivalences as one tree over words, so that a text is read once, whatever their number."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby, product

from eightk.wording.equivalents.contexts import words
from eightk.wording.equivalents.equivalence import Equivalence

_LOOK_AHEAD = 8  # words passed over at most, so that the time stays linear
_SENTENCE = 40
"""Words of the rest of a sentence that are looked at."""
_OWNER = "<name>"
"""Where a name is passed over, so is what has an apostrophe: Mr. Hall's prior agreement."""
_LINKS = frozenset({"and", "or"})
_ABBREVIATED = words("corp inc co ltd llc mr ms mrs dr no")
_TELLS_ORDER = frozenset({"respectively", "former", "latter"})
_MONTHS = words("january february march april may june july august september october november december")


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


@dataclass(frozen=True, slots=True)
class Tree:
    """All phrases by the words they may begin with; a branch is grown when a text has its first word."""

    phrases: Mapping[str, Sequence[tuple[str, Equivalence, str]]]
    grown: dict[str, Branch] = field(default_factory=dict)

    def at(self, word: str) -> Branch | None:
        """The phrases that begin with a word, in every spelling that the text may have them in."""
        branch = self.grown.get(word)
        if branch is None and word in self.phrases:
            entries = [
                _Entry(words, equivalence, canonical)
                for phrase, equivalence, canonical in self.phrases[word]
                for words in sorted(set(spellings(phrase)))
                if words[0] == word
            ]
            branch = self.grown[word] = _branch(sorted(entries, key=lambda entry: entry.words), 1)
        return branch


def grow(equivalents: Sequence[Equivalence]) -> Tree:
    """The tree of all phrases."""
    phrases: dict[str, list[tuple[str, Equivalence, str]]] = {}
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
        branch = tree.at(forms[at])
        substitution = _longest(branch, forms, at) if branch and _may_begin(branch, forms, at) else None
        if substitution is None:
            at += 1
        else:
            if list(forms[at : substitution.last]) != substitution.canonical.split():
                found.append(substitution)
            at = substitution.last
    return tuple(found)


def _may_begin(branch: Branch, forms: Sequence[str], at: int) -> bool:
    """Whether a phrase that begins with a word goes on with the next, or is that word."""
    return branch.ends != () or (at + 1 < len(forms) and forms[at + 1] in branch.branches)


def spellings(phrase: str) -> Iterator[tuple[str, ...]]:
    """The phrase as words: with and without its commas, its hyphens and apostrophes joined or parted."""
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
    branch: Branch | None = begun
    last, best = first + 1, None
    while branch is not None:
        for equivalence, canonical in branch.ends:
            if _fits(equivalence, forms, first, last) and not _is_in_step(canonical, forms, first, last):
                best = Substitution(first, last, equivalence.code, canonical)
                break
        branch = branch.branches.get(forms[last]) if last < len(forms) else None
        last += 1
    return best


def _fits(equivalence: Equivalence, forms: Sequence[str], first: int, last: int) -> bool:
    before = forms[first - 1] if first else ""
    if before in equivalence.not_after or (equivalence.only_after and before not in equivalence.only_after):
        return False
    after = forms[last] if last < len(forms) else ""
    if after in equivalence.not_before:
        return False
    if equivalence.not_within and not equivalence.not_within.isdisjoint(_rest(forms[last : last + _SENTENCE])):
        return False
    return not equivalence.only_before or _before_noun(equivalence, forms, last)


def _before_noun(equivalence: Equivalence, forms: Sequence[str], last: int) -> bool:
    """Whether the first word that is not passed over is one of `only_before` and stands for itself."""
    for at in range(last, min(last + _LOOK_AHEAD, len(forms))):
        if forms[at] not in equivalence.over and not (_OWNER in equivalence.over and forms[at].endswith("'s")):
            following = forms[at + 1] if at + 1 < len(forms) else ""
            return forms[at] in equivalence.only_before and following not in equivalence.not_then
    return "" in equivalence.only_before and last == len(forms)


def _rest(forms: Sequence[str]) -> Iterator[str]:
    """The first of some words, up to the end of a sentence: a full stop that is of no abbreviation."""
    before = ""
    for form in forms[:_SENTENCE]:
        if form == "." and before not in _ABBREVIATED:
            return
        before = form
        yield form


def _is_in_step(canonical: str, forms: Sequence[str], first: int, last: int) -> bool:
    """Whether the order of two words that may be swapped tells something here: "officers and directors in 2020 and
    2021"."""
    swapped, phrase = canonical.split(), list(forms[first:last])
    if _LINKS.isdisjoint(swapped) or phrase == swapped or sorted(phrase) != sorted(swapped):
        return False
    before = [*_rest(forms[max(0, first - _SENTENCE) : first][::-1])][::-1]
    after = [*_rest(forms[last : last + _SENTENCE])]
    return any(_TELLS_ORDER.intersection(side) or _has_two_values(side) for side in (before, after))


def _has_two_values(forms: Sequence[str]) -> bool:
    """Whether two values, or two months, are joined: in May and June, 500 and 600."""
    triples = zip(forms, forms[1:], forms[2:], strict=False)
    return any(link in _LINKS and _is_value(one) and _is_value(other) for one, link, other in triples)


def _is_value(form: str) -> bool:
    return form.startswith("<") or form in _MONTHS
