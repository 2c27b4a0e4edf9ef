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
from eightk.wording.words import Word, read_words

_WORDS = frozenset({"word", "mark"})
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


def read_units(text: str, parties: Parties, start: int = 0, end: int | None = None) -> tuple[Unit, ...]:
    """The facts, words and marks of a text, or of a stretch of it between blanks, every word in exactly one unit."""
    last = len(text) if end is None else end
    if last - start > _LONG:
        return _read(text, parties, start, end)
    units = _reread(text[start:last], parties)
    return tuple(Unit(u[0], u[1], u[2], u[3] + start, u[4] + start, u[5]) for u in units) if start else units


@lru_cache(maxsize=2_000)
def _reread(text: str, parties: Parties) -> tuple[Unit, ...]:
    """What was read of a sentence is kept: that of an approved wording comes again with each draft of it."""
    return _read(text, parties, 0, None)


def _read(text: str, parties: Parties, start: int, end: int | None) -> tuple[Unit, ...]:
    words = read_words(text, start, end)
    facts = {fact.first: fact for fact in recognise(words)}
    named = parties.lengths
    units: list[Unit] = []
    last = 0
    for at, word in enumerate(words):
        if at < last:
            continue
        fact = facts.get(at)
        mention = parties.at(words, at) if word.form in named else None
        if mention is not None and (fact is None or mention.last >= fact.last):
            last = mention.last
            units.append(_fact(text, words, "party", mention.key, at, last))
        elif fact is not None:
            last = fact.last
            units.append(_fact(text, words, fact.kind, fact.key, at, last))
        elif key := _plain(word.form):
            units.append(Unit(key, "word", word.text, word.start, word.end))
        elif word.form != "-" or not _goes_on(words, at):
            units += _parts(text, word)
    return tuple(units)


def phrased(text: str, units: Sequence[Unit]) -> tuple[Unit, ...]:
    """The units with every interchangeable phrase read as the words that stand for its set, each naming the rule."""
    matches = {match.first: match for match in substitute(_forms(units))}
    if not matches:
        return tuple(units)
    found: list[Unit] = []
    at = 0
    while at < len(units):
        match = matches.get(at)
        parts = units[at : match.last] if match else ()
        if match is None or not _says(match.canonical, parts):
            found.append(units[at])
            at += 1
            continue
        found += _canonical(text, match, parts)
        at = match.last
    return tuple(found)


def left_out(units: Sequence[Unit]) -> dict[int, str]:
    """Where phrases stand that add nothing and are read as nothing: the rule by the offset of the first word."""
    matches = substitute(_forms(units))
    return {units[match.first].start: match.code for match in matches if not match.canonical}


def _says(canonical: str, parts: Sequence[Unit]) -> bool:
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


def _forms(units: Sequence[Unit]) -> list[str]:
    return [unit.key if unit.kind in _WORDS else f"<{unit.kind}>" for unit in units]


def _fact(text: str, words: Sequence[Word], kind: str, key: str, first: int, last: int) -> Unit:
    start, end = words[first].start, words[last - 1].end
    return Unit(key, kind, text[start:end], start, end)


def _goes_on(words: Sequence[Word], at: int) -> bool:
    """A dash right after a dash: two hyphens are the typewriter's dash."""
    return at > 0 and words[at].form == words[at - 1].form == "-" and words[at].start == words[at - 1].end


@lru_cache(maxsize=20_000)
def _plain(form: str) -> str:
    """What a word of plain letters and figures is compared by; "" for any other."""
    return form.casefold() if form.isalnum() and form.isascii() else ""


def _parts(text: str, word: Word) -> list[Unit]:
    """A word of other letters, a mark, or a word as its parts: a hyphen inside it is typesetting."""
    form = word.form.casefold()
    if not any(character.isalnum() for character in form):
        return [Unit(form, "mark", word.text, word.start, word.end)]
    if len(form) != len(word.text):  # a letter that folds to two: its parts have no places of their own
        return [Unit(form, "word", word.text, word.start, word.end)]
    parts: list[Unit] = []
    offset = word.start
    for part in form.split("-"):
        if part:
            parts.append(Unit(part, "word", text[offset : offset + len(part)], offset, offset + len(part)))
        offset += len(part) + 1
    return parts
