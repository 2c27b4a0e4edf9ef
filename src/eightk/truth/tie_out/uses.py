"""A value that the clause states by a defined term: "Base Salary", "the date of this Agreement"."""

from __future__ import annotations

from collections.abc import Iterator

from eightk.truth.tie_out.defined import Defined
from eightk.truth.tie_out.ground import PREAMBLE, Ground, tie
from eightk.truth.tie_out.reading import Stated
from eightk.truth.tie_out.roles import CUES
from eightk.truth.tie_out.ties import TermTie
from eightk.truth.tie_out.values import TermValue

_TIMES = "date day period time term deadline"
_OF_TIME = frozenset(_TIMES.split())
_PAPERS = "agreement agreements notes note plan lease amendment indenture contract policy letter"
_DOCUMENTS = frozenset(_PAPERS.split())
_NO_DOCUMENT = ("agreement",)
"""This agreement itself; its date has words of its own."""
_ITS_DATE = (
    "date of this agreement", "date hereof", "date first above written", "date first written above",
    "date set forth above", "date of execution of this agreement", "execution of this agreement",
    "date on which he signs", "date on which she signs", "date of signing",
)  # fmt: skip
_CLOSE = 16
"""Words after a defined term within which its definition begins with the value."""
_NEAR = 12
"""Words around the use of a defined day in which a key's words tell what happens on it."""


def by_definition(value: TermValue, keys: tuple[str, ...], section: str, ground: Ground) -> TermTie | None:
    """A tie through a term that the clause uses and the agreement defines by the value."""
    bounds = ground.bounds(section)
    if value.kind == "date" and section and (dated := _by_its_date(value, bounds, ground)):
        return dated
    for defined, fact in _defining(value, keys, ground):
        for first, last in used(defined, bounds, ground):
            return _through(value, defined, fact, (first, last), section, ground)
    return _by_its_own_words(value, keys, section, ground)


def _by_its_own_words(value: TermValue, keys: tuple[str, ...], section: str, ground: Ground) -> TermTie | None:
    """A tie through a defined term that the value's own block names: `base: Term SOFR` with its floor."""
    texts = {each.value.lower() for each in ground.records[value.record] if each.kind == "text"}
    for defined in ground.defined:
        fact = next((fact for fact in defined.facts if fact.key in keys), None)
        if fact and defined.name in texts and _may_define(defined, value):
            return _through(value, defined, fact, (defined.first, defined.last), section, ground)
    return None


def told_elsewhere(value: TermValue, keys: tuple[str, ...], ground: Ground) -> TermTie | None:
    """A tie through a defined day that another clause uses beside the words of the key: "on the Signing Date the
    Executive notified the Board"."""
    cues, words = CUES.get(value.name, frozenset()), ground.source.reading.words
    for defined, fact in _defining(value, keys, ground):
        for first, last in used(defined, (0, len(ground.source.copy.text)), ground):
            begin, end = ground.source.reading.sentences[ground.source.reading.sentence_of(first)]
            near = words[max(begin, first - _NEAR) : min(end, last + _NEAR)] if value.kind == "date" else ()
            if cues & {*defined.forms, *(word.form.lower() for word in near)}:
                found = _through(value, defined, fact, (first, last), value.section, ground)
                return tie(value, "elsewhere", found.clauses, found.shown, is_open=False)
    return None


def _defining(value: TermValue, keys: tuple[str, ...], ground: Ground) -> Iterator[tuple[Defined, Stated]]:
    for defined in ground.defined:
        fact = next((fact for fact in defined.facts if fact.key in keys), None)
        if fact and _may_define(defined, value) and _is_near(defined, fact, value):
            yield defined, fact


def _is_near(defined: Defined, fact: Stated, value: TermValue) -> bool:
    """Whether a fact is what a term means, and not one more that its definition speaks of: it stands right before or
    after the term, or the term has the key's words ("Default Rate")."""
    near = fact.last <= defined.first or fact.first - defined.last <= _CLOSE
    return value.kind in {"date", "year"} or near or bool(CUES.get(value.name, frozenset()) & set(defined.forms))


def _through(
    value: TermValue, defined: Defined, fact: Stated, use: tuple[int, int], section: str, ground: Ground
) -> TermTie:
    clauses = (ground.source.clause(*use), ground.source.quoted(fact))
    where = ground.source.clause(defined.first, defined.last).place
    return tie(value, "derived", clauses, f"“{written(defined, ground)}” is defined in {where}", section)


def written(defined: Defined, ground: Ground) -> str:
    """A defined term as the agreement writes it."""
    words = ground.source.reading.words
    text = ground.source.copy.text[words[defined.first].end : words[defined.last - 1].start]
    return " ".join(text.split()).strip(",.")


def _may_define(defined: Defined, value: TermValue) -> bool:
    """A date by a day or a period; the date of another agreement by that agreement; any other figure by any term."""
    if value.kind not in {"date", "year"}:
        return True
    if defined.forms[-1] in _OF_TIME:
        return True
    return value.name == "dated" and defined.forms != _NO_DOCUMENT and defined.forms[-1] in _DOCUMENTS


def used(defined: Defined, bounds: tuple[int, int], ground: Ground) -> Iterator[tuple[int, int]]:
    """Where a term is used in a stretch, with its capitals, outside the approved wording and its own definition."""
    reading = ground.source.reading
    for first, last in reading.phrase(defined.forms, *bounds):
        is_its_own = defined.first <= first < defined.last
        if not reading.words[first].form[:1].islower() and not is_its_own and not ground.source.is_approved(first):
            yield first, last


def _by_its_date(value: TermValue, bounds: tuple[int, int], ground: Ground) -> TermTie | None:
    """The date of the agreement, where the clause says so in words."""
    if value.value != ground.file.agreement.dated:
        return None
    source = ground.source
    stated = ground.stated(PREAMBLE) if source.bounds(PREAMBLE) else ()
    dated = next((fact for fact in stated if fact.key == f"date:{value.value.isoformat()}"), None)
    for phrase in _ITS_DATE:
        for first, last in source.reading.phrase(tuple(phrase.split()), *bounds):
            if dated and not source.is_approved(first):
                clauses = (source.clause(first, last), source.quoted(dated))
                return tie(value, "derived", clauses, f"the {phrase} is that of the agreement", value.section)
    return None
