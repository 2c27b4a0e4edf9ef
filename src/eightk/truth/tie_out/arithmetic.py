"""Values that follow from others by arithmetic, each with its equation: 11 times $10,000 and $10,000 make $120,000.

At least one side must stand in the clause; nothing is added up from figures that only happen to stand nearby."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from fractions import Fraction
from itertools import combinations

from eightk.agreement.model.money_terms import Part
from eightk.agreement.model.personnel_terms import EquityAward
from eightk.truth.tie_out.ground import Ground, tie
from eightk.truth.tie_out.reading import Stated
from eightk.truth.tie_out.ties import TermTie
from eightk.truth.tie_out.values import TermValue
from eightk.truth.tie_out.wanted import money_key, read_key
from eightk.wording.facts.figures import plain

TIMES, MINUS = "\u00d7", "\u2212"
_PARTS = ("vested", "accelerated", "continuing", "forfeited")
_ROW = 8
"""Amounts in one row or sentence that are added up; more are a list of something else."""
Found = tuple[str, tuple[Stated, ...]]
"""The equation and the facts of the clause that it rests on."""


def computed(value: TermValue, section: str, facts: Sequence[Stated], ground: Ground) -> TermTie | None:
    """The tie by the first way of reckoning that comes to the value."""
    for way in _WAYS:
        found = way(value, facts, ground)
        if found:
            equation, stated = found
            clauses = tuple(dict.fromkeys(ground.source.quoted(fact) for fact in stated[:3]))
            return tie(value, "derived", clauses, equation, section)
    return None


def _stated(keys: Sequence[str], facts: Sequence[Stated]) -> Stated | None:
    return next((fact for fact in facts if fact.key in keys), None)


def _schedule(value: TermValue, facts: Sequence[Stated], ground: Ground) -> Found | None:
    """A sum from its instalments, each of which the clause states."""
    if value.kind != "money" or value.name not in {"amount", "price"}:
        return None
    term = value.term
    schedule = getattr(term, "schedule", ())
    if len(value.path) != len(value.record) + 1 or not schedule:
        return None
    rests = [_stated((money_key(each.amount),), facts) for each in schedule]
    total = sum((each.amount.amount * each.count for each in schedule), Decimal(0))
    alike = {each.amount.currency for each in schedule} == {value.value.currency}
    if None in rests or total != value.value.amount or not alike:
        return None
    parts = [f"{each.count} {TIMES} {each.amount}" if each.count > 1 else str(each.amount) for each in schedule]
    equation = f"{' + '.join(parts)} = {value.value}"
    if len({each.amount for each in schedule}) == 1 and len(schedule) > 1:
        count = sum(each.count for each in schedule)
        equation = f"{count} {TIMES} {schedule[0].amount} = {equation}"
    return equation, tuple(rest for rest in rests if rest)


def _product(value: TermValue, facts: Sequence[Stated], ground: Ground) -> Found | None:
    """A sum from its parts: so many times an amount. The clause states the multiple."""
    term = value.term
    parts = getattr(term, "parts", ()) if value.kind == "money" else ()
    if not parts or len(value.path) != len(value.record) + 1:
        return None
    figures = [figure for part in parts if (figure := part.figure) is not None]
    total = sum((figure.amount for figure in figures), Decimal(0))
    alike = {figure.currency for figure in figures} == {value.value.currency}
    rests = [_stated(_keys_of(part), facts) for part in parts]
    if total != value.value.amount or not alike or None in rests:
        return None
    said = (str(part.amount) if part.times is None else f"{part.times} {TIMES} {part.of}" for part in parts)
    return f"{' + '.join(said)} = {value.value}", tuple(rest for rest in rests if rest)


def _keys_of(part: Part) -> list[str]:
    """What the clause may state of a part: its amount, or how many times another it is."""
    if part.times is None:
        return [money_key(part.amount)] if part.amount else []
    times = _plain(part.times)
    return [f"multiple:{times}", f"ratio:{times}:1", f"count:{times}"]


def _monthly(value: TermValue, facts: Sequence[Stated], ground: Ground) -> Found | None:
    term = value.term
    monthly, length = getattr(term, "monthly", None), getattr(term, "length", None)
    if value.name != "amount" or monthly is None or length is None or length.unit != "month":
        return None
    rest = _stated((money_key(monthly),), facts)
    if rest is None or monthly.amount * length.count != value.value.amount:
        return None
    return f"{length.count} {TIMES} {monthly} = {value.value}", (rest,)


def _award(value: TermValue, facts: Sequence[Stated], ground: Ground) -> Found | None:
    """Shares from the parts of an award, or one number with another of the award and one more of the clause."""
    term = value.term
    if value.kind != "count" or not isinstance(term, EquityAward):
        return None
    given = {name: part for name in _PARTS if (part := getattr(term, name)) is not None}
    if value.name == "shares" and len(given) > 1 and sum(given.values()) == value.value:
        rests = [_stated((f"count:{part}",), facts) for part in given.values() if part]
        if None not in rests:
            return f"{' + '.join(f'{part:,}' for part in given.values())} = {value.value:,}", tuple(
                r for r in rests if r
            )
    return _with_one_more(value, ground, given | ({"shares": term.shares} if term.shares else {}), facts)


def _with_one_more(value: TermValue, ground: Ground, given: dict[str, int], facts: Sequence[Stated]) -> Found | None:
    counts = [fact for fact in facts if fact.kind == "count" and fact.key[6:].isdigit()]
    for name, other in given.items():
        rest = _stated((f"count:{other}",), facts) if name != value.name and other else None
        if rest is None:
            continue
        for fact in counts:
            number = int(fact.key[6:])
            if not _go_together(fact, rest, ground):
                continue
            if number and number + other == value.value:
                return f"{number:,} + {other:,} = {value.value:,}", (fact, rest)
            if number - other == value.value and value.value:
                return f"{number:,} {MINUS} {other:,} = {value.value:,}", (fact, rest)
    return None


def _go_together(fact: Stated, other: Stated, ground: Ground) -> bool:
    """Whether two numbers stand in one sentence, or in two that follow each other; rows of a table are no sentences."""
    if fact.sentence == other.sentence:
        return True
    reading = ground.source.reading
    ends = (reading.words[reading.sentences[each.sentence][1] - 1].form for each in (fact, other))
    return abs(fact.sentence - other.sentence) == 1 and all(end == "." for end in ends)


def _row(value: TermValue, facts: Sequence[Stated], ground: Ground) -> Found | None:
    """A sum of what stands in one row or sentence: all of its amounts, or for a party's entry two beside its name."""
    if value.kind != "money":
        return None
    rows: dict[int, list[Stated]] = {}
    for fact in facts:
        if fact.kind in {"money", "party"}:
            rows.setdefault(fact.sentence, []).append(fact)
    party = next((key for key in ground.beside(value) if key.startswith("party:") and "commitments" in value.path), "")
    for row in rows.values():
        amounts = [fact for fact in row if fact.kind == "money"]
        if not 2 <= len(amounts) <= _ROW or (party and party not in {fact.key for fact in row}):
            continue
        groups = combinations(amounts, 2) if party else [tuple(amounts)]
        for group in groups:
            alike = {fact.key.split(" ")[0] for fact in group} == {f"money:{value.value.currency}"}
            if alike and sum(Fraction(fact.key.split(" ")[1]) for fact in group) == Fraction(value.value.amount):
                return f"{' + '.join(read_key(fact.key) for fact in group)} = {value.value}", tuple(group)
    return None


def _plain(number: Decimal) -> str:
    return plain(Fraction(number))


_WAYS: tuple[Callable[[TermValue, Sequence[Stated], Ground], Found | None], ...] = (
    _schedule,
    _product,
    _monthly,
    _award,
    _row,
)
