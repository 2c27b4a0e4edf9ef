"""A defined term with one value where it is defined and another elsewhere: "Severance Payment of $90,000"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from eightk.truth.consistency.passage import Passage, Place
from eightk.truth.consistency.reading import Reading
from eightk.truth.consistency.rule import Example, Rule, Variance
from eightk.wording.facts import Fact

_KINDS = frozenset({"money", "date", "percent", "count"})
_NEAR = 4
"""Words between a value and the parenthesis that names it."""
_LONGEST = 6
_LEADS = (("of",), ("equal", "to"), ("in", "the", "amount", "of"), ("(",), ("is",), ("shall", "be"), (",",))
_ARTICLES = frozenset({"the", "such", "an", "a", "this"})
_OPEN = frozenset({",", ";", ".", ":", "plus", "and", "or", "minus", "less"})


@dataclass(frozen=True, slots=True)
class _Said:
    """A term, what it is said to be, and where; a number of days or months with its unit."""

    term: tuple[str, ...]
    kind: str
    value: str
    written: str
    place: Place


def _find(reading: Reading) -> Iterator[Variance]:
    defined: dict[tuple[str, ...], _Said] = {}
    for passage in reading.body:
        for said in _defined(passage):
            defined.setdefault(said.term, said)
    for passage in reading.body:
        for said in _restated(passage, defined):
            first = defined[said.term]
            if said.kind == first.kind and said.value != first.value:
                term = " ".join(said.term)
                message = f"the “{term}” is {said.written} here and {first.written} where it is defined"
                yield Variance(message, (said.place, first.place))


def _defined(passage: Passage) -> Iterator[_Said]:
    """Every value with its name in parentheses behind it: $120,000 (the "Severance Payment")."""
    words = passage.words
    for fact in passage.facts:
        near = range(fact.last, min(len(words), fact.last + _NEAR + 1))
        opening = next((at for at in near if words[at].form == "("), -1)
        if fact.kind not in _KINDS or opening < 0 or any(word.form in _OPEN for word in words[fact.last : opening]):
            continue
        term = _quoted_term(passage, opening)
        if term:
            yield _said(passage, term, fact, fact.first, opening)


def _quoted_term(passage: Passage, opening: int) -> tuple[str, ...]:
    """The term of a parenthesis that holds nothing but it and an article."""
    words = passage.words
    close = next((at for at in range(opening, min(len(words), opening + _LONGEST + 6)) if words[at].form == ")"), -1)
    inner = [word.form for word in words[opening + 1 : close]] if close > 0 else []
    if inner.count('"') != 2 or inner[-1:] != ['"'] or not _ARTICLES.issuperset(inner[: inner.index('"')]):
        return ()
    term = tuple(inner[inner.index('"') + 1 : -1])
    return term if 0 < len(term) <= _LONGEST and term[0][:1].isupper() else ()


def _restated(passage: Passage, defined: dict[tuple[str, ...], _Said]) -> Iterator[_Said]:
    """Every defined term with a value right behind it: the Severance Payment of $90,000."""
    words = passage.words
    forms = [word.form for word in words]
    starts = {fact.first: fact for fact in passage.facts if fact.kind in _KINDS}
    lengths = {term[0]: sorted({len(each) for each in defined if each[0] == term[0]}, reverse=True) for term in defined}
    for at, form in enumerate(forms):
        for length in lengths.get(form, ()):
            term = tuple(forms[at : at + length])
            if term not in defined or (at and forms[at - 1] == '"') or forms[at + length : at + length + 1] == ['"']:
                continue
            fact = _behind(forms, at + length, starts)
            if fact is not None and _is_closed(forms, at + length, fact):
                yield _said(passage, term, fact, at, fact.last)
            break


def _behind(forms: list[str], at: int, starts: dict[int, Fact]) -> Fact | None:
    for lead in _LEADS:
        if tuple(forms[at : at + len(lead)]) == lead:
            return starts.get(at + len(lead))
    return None


def _is_closed(forms: list[str], at: int, fact: Fact) -> bool:
    """Whether a value behind a parenthesis or a comma fills it, so that it is the term's own."""
    after = forms[fact.last : fact.last + 1]
    if forms[at] == "(":
        return after == [")"] or forms[fact.last + 1 : fact.last + 2] == [")"]
    return forms[at] != "," or (fact.kind == "date" and after in ([","], ["."], [";"]))


def _said(passage: Passage, term: tuple[str, ...], fact: Fact, first: int, last: int) -> _Said:
    unit, end = "", fact.last
    if fact.kind == "count" and end < len(passage.words):
        unit = passage.words[end].form.lower().rstrip("s")
        end += 1
    return _Said(term, fact.kind, f"{fact.value} {unit}", passage.quote(fact.first, end), passage.place(first, last))


RULE = Rule(
    code="CONS008",
    title="a defined term with two values",
    why="The disclosure can state one only, and the executed text gives two; counsel must say which binds.",
    finds=(
        Example(
            '2. Severance. The Company shall pay him $120,000 (the "Severance Payment").\n\n3. Death. If he dies, the '
            "Severance Payment of $90,000 is paid to his estate."
        ),
        Example(
            '2. Separation. His last day is June 30, 2026 (the "Separation Date").\n\n3. Vesting. Those vested by the '
            "Separation Date (July 31, 2026) may be exercised."
        ),
    ),
    leaves=(
        Example(
            '2. Severance. The Company shall pay him $120,000 (the "Severance Payment"), over 12 months (the '
            '"Severance Period").\n\n3. Death. The Severance Payment of $120,000.00, less $5,000, is paid in the '
            "Severance Period of 12 months, and of the Severance Payment, $10,000 is paid at once."
        ),
    ),
    find=_find,
)
