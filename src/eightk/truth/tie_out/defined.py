"""Terms that the agreement defines, with the facts that stand in their definitions.

(the "Base Salary") after $820,000; "Wind-Down Period" means … January 29, 2027; … is the "Separation Date"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from eightk.truth.tie_out.reading import Stated
from eightk.truth.tie_out.sources import Source
from eightk.wording.facts.peek import form_at, lower_at

_LONGEST = 9
"""Words of a defined term."""
_MEANS = frozenset({"means", "mean", "shall", "is", "are", "refers", "has", "have"})
_IS = frozenset({"is", "are", "called", "as"})
_NEAREST = {"date": 2}
_OF_SEVERAL = frozenset({"collectively", "together", "each", "individually", "jointly"})
_MOST = 12
"""Parties that one definition is of at most."""
_APART = 16
"""Words between a party's name and the term in parentheses that is another name for it."""
"""How many facts of a kind right before a definition in parentheses may be what it defines; of others one."""
_SENTENCES = 3
"""How far back a sentence "… is the …" may look."""


@dataclass(frozen=True, slots=True)
class Defined:
    """A defined term: its words in lower case, where it is defined (words), and the facts that define it."""

    forms: tuple[str, ...]
    first: int
    last: int
    facts: tuple[Stated, ...]

    @property
    def name(self) -> str:
        """Base salary, for lookups; the quotation shows how it is written."""
        return " ".join(self.forms)


def defined_terms(source: Source) -> tuple[Defined, ...]:
    """Every definition in quotation marks, outside the approved wording."""
    return tuple(
        Defined(forms, first, last, _of_others(source, first, last, tuple(_definiens(source, first, last))))
        for forms, first, last in _quoted(source)
        if not source.is_approved(first)
    )


def _of_others(source: Source, first: int, last: int, facts: tuple[Stated, ...]) -> tuple[Stated, ...]:
    """A short name of one party is defined by that party alone, whoever stands before it in the sentence."""
    words = source.reading.words
    named = any(fact.kind == "party" for fact in source.reading.stated(words[first].end, words[last - 1].start))
    return tuple(fact for fact in facts if not named or fact.kind != "party")


def _quoted(source: Source) -> Iterator[tuple[tuple[str, ...], int, int]]:
    """Capitalised words between quotation marks: their forms, and where the marks stand."""
    words = source.reading.words
    last = 0
    for at in source.reading.places.get('"', ()):
        if at < last or not _opens(form_at(words, at + 1)):
            continue
        close = next((to for to in range(at + 2, at + 2 + _LONGEST) if form_at(words, to) == '"'), None)
        if close is None:
            continue
        last = close + 1
        forms = [word.form.lower() for word in words[at + 1 : close]]
        yield tuple(forms[:-1] if forms[-1] in {",", "."} else forms), at, close + 1


def _opens(form: str) -> bool:
    """A defined term begins with a capital letter or a figure: "2026 Notes"."""
    return form[:1].isupper() or form[:1].isdigit()


def _definiens(source: Source, first: int, last: int) -> Iterator[Stated]:
    words = source.reading.words
    opening = next((at for at in range(first, max(first - 24, -1), -1) if form_at(words, at) == "("), None)
    if opening is not None and ")" not in {form_at(words, at) for at in range(opening, first)}:
        yield from _before(source, opening)
    elif lower_at(words, last) in _MEANS:
        yield from _after(source, last)
    elif {lower_at(words, first - 1), lower_at(words, first - 2)} & _IS:
        yield from _around(source, first)


def _before(source: Source, opening: int) -> Iterator[Stated]:
    """The nearest facts of each kind before a parenthesis, in its sentence."""
    reading = source.reading
    begin, _ = reading.sentences[reading.sentence_of(opening)]
    counts: dict[str, int] = {}
    stated = reading.stated(reading.words[begin].start, reading.words[opening].start)
    for fact in reversed(stated):
        counts[fact.kind] = counts.get(fact.kind, 0) + 1
        if counts[fact.kind] <= (_MOST if fact.kind == "party" else _NEAREST.get(fact.kind, 1)):
            yield fact


def _after(source: Source, last: int) -> Iterator[Stated]:
    reading = source.reading
    _, end = reading.sentences[reading.sentence_of(last)]
    stop = next((at for at in range(last, end) if form_at(reading.words, at) == '"'), end)
    yield from reading.stated(reading.words[last - 1].end, reading.words[stop - 1].end)


def _around(source: Source, first: int) -> Iterator[Stated]:
    """The facts of its paragraph before it: "… shall end on December 31. That day is the …"."""
    reading = source.reading
    number = reading.sentence_of(first)
    begin = reading.sentences[max(number - _SENTENCES, 0)][0]
    section = source.section_at(reading.words[first].start)
    while source.section_at(reading.words[begin].start) != section:
        number_of = reading.sentence_of(begin) + 1
        begin = reading.sentences[number_of][0]
    yield from reading.stated(reading.words[begin].start, reading.words[first].start)


def other_names(source: Source, defined: Sequence[Defined]) -> dict[str, str]:
    """Further names that the agreement gives its parties, each with the party's key: WEXCOMBE LENDING LLC (the
    "Purchaser"). A term for several of them is none."""
    words = source.reading.words
    found: dict[str, str] = {}
    for each in defined:
        parties = [fact for fact in each.facts if fact.kind == "party"]
        opening = next(
            (at for at in range(each.first, max(each.first - _LONGEST, -1), -1) if form_at(words, at) == "("), 0
        )
        if not opening or not parties or each.forms[-1].endswith("s"):
            continue
        if _OF_SEVERAL & {lower_at(words, at) for at in range(opening, each.first)}:
            continue
        nearest = max(parties, key=lambda fact: fact.last)
        if 0 <= opening - nearest.last <= _APART and _is_its_own(source, nearest, opening):
            name = " ".join(word.text for word in words[each.first + 1 : each.last - 1]).strip(",. ")
            found[name] = nearest.key.removeprefix("party:")
    return found


def _is_its_own(source: Source, party: Stated, opening: int) -> bool:
    """Whether a name is followed by its parenthesis or by what the party is: ", a Delaware corporation (the …"."""
    between = source.reading.words[party.last : opening]
    return not between or between[0].form in {",", ";"} or between[0].form == "("
