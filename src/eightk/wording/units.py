"""A text as units of meaning: facts by their value, interchangeable phrases by their set, words by their form.

Two texts whose units have the same keys in the same order say the same, and every unit knows which rules made
its key so that the report can name them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from eightk.wording.equivalents import Substitution, substitute
from eightk.wording.facts import recognise
from eightk.wording.parties import Parties
from eightk.wording.words import Word, read_words

THIS_FORM = "form:8-K"


@dataclass(frozen=True, slots=True)
class Unit:
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
        return self.kind not in ("word", "mark")


def read_units(text: str, parties: Parties, start: int = 0, end: int | None = None) -> tuple[Unit, ...]:
    """The facts, words and marks of a text, or of a stretch of it between blanks, every word in exactly one unit."""
    words = read_words(text, start, end)
    facts = {fact.first: fact for fact in recognise(words)}
    units: list[Unit] = []
    at = 0
    while at < len(words):
        word, fact = words[at], facts.get(at)
        mention = parties.at(words, at) if word.form in parties.lengths else None
        if mention is not None and (fact is None or mention.last >= fact.last):
            units.append(_fact(text, words, "party", mention.key, at, mention.last))
            at = mention.last
        elif fact is not None:
            units.append(_fact(text, words, fact.kind, fact.key, at, fact.last))
            at = fact.last
        else:
            if word.form != "-" or not _goes_on(words, at):
                units += _parts(text, word)
            at += 1
    return tuple(units)


def phrased(text: str, units: Sequence[Unit]) -> tuple[Unit, ...]:
    """The units with every interchangeable phrase read as the words that stand for its set, each naming the rule."""
    matches = {match.first: match for match in substitute([_form(unit) for unit in units])}
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
    matches = substitute([_form(unit) for unit in units])
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
            yield replace(next(facts), rule=match.code)
        else:
            yield Unit(word, "word", text[start:end], start, end, match.code)


def _form(unit: Unit) -> str:
    return f"<{unit.kind}>" if unit.is_fact else unit.key


def _fact(text: str, words: Sequence[Word], kind: str, key: str, first: int, last: int) -> Unit:
    start, end = words[first].start, words[last - 1].end
    return Unit(key, kind, text[start:end], start, end)


def _goes_on(words: Sequence[Word], at: int) -> bool:
    """A dash right after a dash: two hyphens are the typewriter's dash."""
    return at > 0 and words[at].form == words[at - 1].form == "-" and words[at].start == words[at - 1].end


def _parts(text: str, word: Word) -> list[Unit]:
    """A word as its parts: a hyphen inside a word is typesetting, one between blanks is a mark."""
    form = word.form.casefold()
    if form.isalnum() and form.isascii():
        return [Unit(form, "word", word.text, word.start, word.end)]
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
