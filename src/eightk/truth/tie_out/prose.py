"""Texts of agreement.yaml in counsel's words: the facts and names in them, and whether the clause speaks of the rest.

That a text shares words with a clause proves nothing, and is not said to: it is `in-words` until counsel ticks it."""

from __future__ import annotations

from collections.abc import Iterator

from eightk.truth.tie_out.ground import Ground, named, tie
from eightk.truth.tie_out.names import capitalised, forms_of, places_of, split_names
from eightk.truth.tie_out.reading import Reading, read_text
from eightk.truth.tie_out.stems import content, stem
from eightk.truth.tie_out.ties import Clause, Status, TermTie
from eightk.truth.tie_out.uses import used, written
from eightk.truth.tie_out.values import TermValue
from eightk.truth.tie_out.wanted import SMALL, read_key
from eightk.wording.words import read_words

_LABELS = frozenset({"kind", "topic", "level", "role"})
"""What counsel call a term; it says nothing that the clause must say."""
_SKIPPED = frozenset({"reference", "form", "name", "ordinal", "office", "party", "time"})
_PARTS = "recital recitals section article exhibit schedule annex rule item paragraph clause"
_NUMBERED = frozenset(_PARTS.split())
_FEW = 3
"""Words of meaning up to which a text is a label: that none stands in the clause is no sign of a mistake."""


def tie_text(value: TermValue, ground: Ground) -> TermTie:
    """Word for word; or in counsel's words, its facts and names found; or not found."""
    if verbatim := _verbatim(value, ground):
        return verbatim
    if value.name in _LABELS:
        return tie(value, "in-words", (), "what counsel call the term")
    text = read_text(value.value, words := read_words(value.value), ((0, len(words)),), ground.parties)
    if lost := next(_lost(text, value, ground), ""):
        return tie(value, "not-found", (), f"no clause states “{lost}”")
    return _in_words(value, ground)


def _verbatim(value: TermValue, ground: Ground) -> TermTie | None:
    """The clause that has the text word for word, or one related to it, or the definition of a term that it uses."""
    source, forms = ground.source, forms_of(value.value)
    for section in (value.section, *ground.related(value.section)):
        for first, last in source.reading.phrase(forms, *ground.bounds(section)):
            if not source.is_approved(first):
                shown = "" if section == value.section else f"in {named(section)}"
                within = not shown or section in ground.around(value.section)
                status: Status = "tied" if within else "elsewhere"
                return tie(value, status, (source.clause(first, last),), shown, is_open=False)
    for defined in ground.defined if value.section else ():
        begin, end = source.reading.sentences[source.reading.sentence_of(defined.first)]
        words = source.reading.words
        there = next(source.reading.phrase(forms, words[begin].start, words[end - 1].end), None)
        use = next(used(defined, ground.bounds(value.section), ground), None) if there else None
        if there and use:
            clauses = (source.clause(*use), source.clause(*there))
            return tie(value, "derived", clauses, f"“{written(defined, ground)}” is defined in {clauses[1].place}")
    return None


def _lost(text: Reading, value: TermValue, ground: Ground) -> Iterator[str]:
    """The facts and names of a text that no clause has."""
    for fact in text.facts:
        if fact.kind not in _SKIPPED and not _is_stated(fact.key, text, value, ground):
            yield read_key(fact.key)
    for first, last in capitalised(text.words, 0, len(text.words)):
        for begin, end in split_names(text.words, first, last):
            name = text.text[text.words[begin].start : text.words[end - 1].end]
            known = any(fact.first < end and begin < fact.last for fact in text.facts)
            if not known and text.words[begin].form.lower() not in _NUMBERED and not is_written(name, ground):
                yield name


def _is_stated(key: str, text: Reading, value: TermValue, ground: Ground) -> bool:
    """Whether any clause states a fact: a year by a day in it, a small count by the clause or with its noun."""
    kind, _, figure = key.partition(":")
    if kind == "count" and figure.isdigit() and int(figure) < SMALL:
        near = (value.section, *ground.related(value.section)) if value.section else ("",)
        return any(fact.key == key for name in near for fact in ground.stated(name)) or _with_noun(key, text, ground)
    if ground.everywhere((key,), approved=False):
        return True
    dates = ground.source.reading.facts if kind == "date" and len(figure) < 10 else ()
    return any(fact.kind == "date" and fact.key.startswith(key) for fact in dates)


def _with_noun(key: str, text: Reading, ground: Ground) -> bool:
    """Whether a small count stands anywhere near the noun that the text counts."""
    fact = next(fact for fact in text.facts if fact.key == key)
    nouns = {stem(word) for word in content(" ".join(word.text for word in text.words[fact.last : fact.last + 3]))}
    words = ground.source.reading.words
    return any(
        nouns & {stem(word.form.lower()) for word in words[other.last : other.last + 4]}
        for other in ground.everywhere((key,), approved=False)
    )


def is_written(name: str, ground: Ground) -> bool:
    """Whether a name stands anywhere in the agreement."""
    return bool(places_of(ground.source.reading, name))


def _in_words(value: TermValue, ground: Ground) -> TermTie:
    """The clause with most of the text's words; none where none stands in it or in what is related to it."""
    wanted = {stem(word) for word in content(value.value)}
    text = read_text(value.value, words := read_words(value.value), ((0, len(words)),), ground.parties)
    cited = [fact.key.partition(":section ")[2] for fact in text.facts if fact.key.startswith("reference:section ")]
    for section in (value.section, *ground.related(value.section), *cited):
        clauses = nearest(wanted, ground.bounds(section), ground)
        if clauses:
            return tie(value, "in-words", clauses, "" if section == value.section else f"in {named(section)}")
    shown = f"no word of it stands in {named(value.section)}" if wanted else ""
    return tie(value, "not-found" if wanted else "in-words", (), shown, is_open=len(wanted) > _FEW)


def nearest(wanted: set[str], bounds: tuple[int, int], ground: Ground) -> tuple[Clause, ...]:
    """The sentence of a stretch with most of some words; nothing where none has any."""
    reading = ground.source.reading
    first, last = reading.between(*bounds)
    scored: list[tuple[int, int]] = []
    for begin, end in reading.sentences[reading.sentence_of(first) : reading.sentence_of(max(last - 1, first)) + 1]:
        if not (ground.source.is_approved(begin) or ground.source.is_approved(end - 1)):
            words = {stem(word.form.lower()) for word in reading.words[begin:end]}
            scored.append((-len(wanted & words), begin))
    if not scored or not min(scored)[0]:
        return ()
    begin = min(scored)[1]
    return (ground.source.clause(begin, begin + 1),)
