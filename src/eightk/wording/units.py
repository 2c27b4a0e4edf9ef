"""A text as units of meaning: facts by their value, interchangeable phrases by their set, words by their form.

Two texts whose units have the same keys in the same order say the same, and every unit knows which rules made
its key so that the report can name them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from eightk.wording.equivalents import Substitution, substitute
from eightk.wording.facts import recognise
from eightk.wording.parties import Parties
from eightk.wording.titles import titled
from eightk.wording.words import Word, read_words

_WORDS = frozenset({"word", "mark"})
_ACRONYMS = frozenset({"IT", "US", "WHO"})
"""Capitals that are another word than the same letters in small: the US, us."""
_NOT = "EQV011"
_AUXILIARIES = "are could did do does had has have is must should was were would need might"
_CONTRACTED = {f"{each}n't": each for each in _AUXILIARIES.split()} | {"won't": "will", "shan't": "shall"}
THIS_FORM = "form:8-K"
_LONG = 5_000
"""Characters of a stretch that is read anew each time."""


class Unit(NamedTuple):
    """One unit: its `key` for comparing, its `kind` (a fact's kind, "word" or "mark"), its place.

    `start` and `end` are code-point offsets into the text as given; `text` is what stands there;
    `rule` is the equivalence that made the key, or ""."""

    key: str
    kind: str
    text: str
    start: int
    end: int
    rule: str = ""

    @property
    def is_fact(self) -> bool:
        """Whether it states a value."""
        return self.kind not in _WORDS

    @property
    def small(self) -> str:
        """What stands there, in small letters."""
        return self.text.casefold()


def read_units(text: str, parties: Parties, start: int = 0, end: int | None = None) -> tuple[Unit, ...]:
    """The facts, words and marks of a text, or of a stretch of it between blanks, every word in exactly one unit."""
    stretch = text[start:end]
    return _read(stretch, parties, start) if len(stretch) > _LONG else _reread(stretch, parties, start)


@lru_cache(maxsize=2_000)
def _reread(text: str, parties: Parties, offset: int) -> tuple[Unit, ...]:
    """What was read of a sentence is kept: that of an approved wording comes again with each draft of it."""
    return _read(text, parties, offset)


def _read(text: str, parties: Parties, offset: int) -> tuple[Unit, ...]:
    """The units of a stretch, which lies at an offset of the text as given."""
    words = read_words(text)
    facts = {fact.first: fact for fact in recognise(words)}
    offices = frozenset(fact.first for fact in facts.values() if fact.kind == "office")
    named = parties.lengths
    units: list[Unit] = []
    last = 0
    for at, (written, form, start, end) in enumerate(words):
        if at < last:
            continue
        fact = facts.get(at)
        mention = parties.at(words, at, offices) if form in named else None
        if mention is not None and (fact is None or mention.last >= fact.last):
            kind, key, last = "party", mention.key, mention.last
        elif fact is not None:
            kind, key, last = fact.kind, fact.key, fact.last
        elif written in _ACRONYMS and _is_acronym(words, at):
            units.append(Unit(written, "word", written, offset + start, offset + end))
            continue
        elif known := _plain(form):
            units.append(tuple.__new__(Unit, (*known, written, offset + start, offset + end, "")))  # as Unit(…), faster
            continue
        elif form == "-" and _goes_on(words, at):
            continue
        else:
            units += _parts(words[at], offset)
            continue
        end = words[last - 1].end
        units.append(Unit(key, kind, text[start:end], offset + start, offset + end))
    return tuple(units)


def _is_acronym(words: Sequence[Word], at: int) -> bool:
    """Whether letters that make a small word too are capitals by themselves: sold to US, but SOLD TO US."""
    beside = (*words[max(0, at - 1) : at], *words[at + 1 : at + 2])
    return not any(word.text.isupper() and len(word.text) > 1 for word in beside)


def phrased(text: str, units: Sequence[Unit]) -> tuple[Unit, ...]:
    """The units with every interchangeable phrase read as the words that stand for its set, each naming the rule."""
    matches = substitute(forms_of(units))
    if not matches:
        return tuple(units)
    named = titled(text, units)
    found: list[Unit] = []
    at = 0
    for match in matches:
        parts = units[match.first : match.last]
        if says(match.canonical, parts) and not named.issuperset(range(match.first, match.last)):
            found += units[at : match.first]
            found += _canonical(text, match, parts)
            at = match.last
    return (*found, *units[at:])


def left_out(units: Sequence[Unit]) -> dict[int, str]:
    """Where phrases stand that add nothing and are read as nothing: the rule by the offset of the first word."""
    matches = substitute(forms_of(units))
    return {units[match.first].start: match.code for match in matches if not match.canonical}


def says(canonical: str, parts: Sequence[Unit]) -> bool:
    """Whether no fact is lost in what stands for a phrase; a report on Form 8-K is the one that both texts are of."""
    facts = [unit for unit in parts if unit.is_fact]
    return canonical.count("<") == len(facts) or all(unit.key == THIS_FORM for unit in facts)


def _canonical(text: str, match: Substitution, parts: Sequence[Unit]) -> Iterator[Unit]:
    """The words that stand for a phrase, each at the place of the whole phrase; its facts as they are."""
    facts = (unit for unit in parts if unit.is_fact)
    start, end = parts[0].start, parts[-1].end
    for word in match.canonical.split():
        if word.startswith("<"):
            yield next(facts)._replace(rule=match.code)
        else:
            yield Unit(word, "word", text[start:end], start, end, match.code)


def forms_of(units: Sequence[Unit]) -> list[str]:
    """The words by which phrases are found; a fact is one word, named by its kind."""
    return [unit.key if unit.kind in _WORDS else f"<{unit.kind}>" for unit in units]


def _goes_on(words: Sequence[Word], at: int) -> bool:
    """A dash right after a dash: two hyphens are the typewriter's dash."""
    return at > 0 and words[at].form == words[at - 1].form == "-" and words[at].start == words[at - 1].end


@lru_cache(maxsize=20_000)
def _plain(form: str) -> tuple[str, str] | None:
    """What a word of plain letters and figures, or a plain mark, is compared by and its kind; None for any other."""
    if not form.isascii() or form == "-":
        return None
    if form.isalnum():
        return form.casefold(), "word"
    return (form, "mark") if len(form) == 1 else None


def _parts(word: Word, offset: int) -> Iterator[Unit]:
    """A word of other letters, a mark, or a word as its parts: a hyphen inside it is typesetting."""
    form, start = word.form.casefold(), offset + word.start
    if not any(character.isalnum() for character in form):
        yield Unit(form, "mark", word.text, start, offset + word.end)
    elif form in _CONTRACTED:
        at = start + len(form) - len("n't")
        yield Unit(_CONTRACTED[form], "word", word.text[: at - start], start, at, _NOT)
        yield Unit("not", "word", word.text[at - start :], at, offset + word.end, _NOT)
    elif len(form) != len(word.text):  # a letter that folds to two: its parts have no places of their own
        yield Unit(form, "word", word.text, start, offset + word.end)
    else:
        at = 0
        for part in form.split("-"):
            yield Unit(part, "word", word.text[at : at + len(part)], start + at, start + at + len(part))
            at += len(part) + 1
