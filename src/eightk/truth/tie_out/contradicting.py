"""Whether a clause that has a value has another one in its place.

Three signs: the words of the key stand beside another value; the words of another key of the term stand before this
one; the row that has the term's other values has another."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction

from eightk.agreement.model import Money
from eightk.agreement.model.money_terms import Installment, Payment, Rate
from eightk.truth.tie_out.columns import out_of_column
from eightk.truth.tie_out.ground import LISTED, Ground
from eightk.truth.tie_out.reading import Stated
from eightk.truth.tie_out.roles import contradiction, neighbours, rows_of, traded
from eightk.truth.tie_out.shared import left_unused
from eightk.truth.tie_out.values import TermValue
from eightk.truth.tie_out.wanted import keys_of, money_key
from eightk.truth.tie_out.worded import BACK, in_other_words
from eightk.wording.facts.figures import plain
from eightk.wording.words import Word

_LASTS = frozenset({"for", "during", "period", "until"})
_ENOUGH = 2
"""Values of a term in one row from which on the row is its own."""


def contradicting(value: TermValue, here: Sequence[Stated], alike: Sequence[Stated], ground: Ground) -> Stated | None:
    """The fact that stands where the value is said to stand, or None."""
    reading = ground.source.reading
    names = [each.name for each in ground.records[value.record] if each.kind == value.kind]
    return (
        contradiction(reading, value.name, here, alike)
        or traded(reading, value.name, names, here, alike)
        or _as_defined(value, here, ground)
        or out_of_row(value, here, alike, ground)
        or _said_twice(value, here, alike, ground)
        or _looking_back(value, here, alike, ground)
        or needed(value, alike, ground)
        or out_of_column(value, here, alike, ground)
        or left_unused(value, here, alike, ground)
        or _least_or_most(value, alike, ground)
        or in_other_words(value, here, alike, ground)
    )


def out_of_row(value: TermValue, here: Sequence[Stated], alike: Sequence[Stated], ground: Ground) -> Stated | None:
    """Another value in the row that has more of the term's values than any row with this one."""
    reading, beside = ground.source.reading, set(ground.beside(value))
    listed = bool(LISTED & {str(step) for step in value.path})
    rows = rows_of(reading, alike)
    if not rows or not beside:
        return None
    most = max(_shared(fact, beside, ground) for fact in here)
    others = [fact for fact in rows if fact.key not in keys_of(value) and _shared(fact, beside, ground) > most]
    others = [fact for fact in others if listed or _shared(fact, beside, ground) >= _ENOUGH]
    others = [fact for fact in others if _is_left(value, fact, rows, ground)]
    return max(others, key=lambda fact: _shared(fact, beside, ground)) if others else None


def _is_left(value: TermValue, fact: Stated, rows: Sequence[Stated], ground: Ground) -> bool:
    """Whether a row has a value oftener than the other values of the term take it."""
    taken = sum(fact.key in keys_of(each)[:1] for each in ground.records[value.record])
    return taken < sum(other.key == fact.key and other.sentence == fact.sentence for other in rows)


def _shared(fact: Stated, beside: set[str], ground: Ground) -> int:
    return len(beside & neighbours(ground.source.reading, fact))


def _said_twice(value: TermValue, here: Sequence[Stated], rows: Sequence[Stated], ground: Ground) -> Stated | None:
    """Another value of a row or sentence, where two keys of a term claim one value that it has once."""
    if value.kind not in {"money", "date", "percent", "count"} or value.name in {"times", "of"}:
        return None
    key = keys_of(value)[0]
    claims = sum(key in keys_of(each)[:1] for each in ground.records[value.record])
    own = [fact for fact in rows if fact in here]
    if claims < _ENOUGH or not own:
        return None
    claimed = {each_key for each in ground.records[value.record] for each_key in keys_of(each)[:1]}
    for fact in own:
        row = [other for other in rows if other.sentence == fact.sentence]
        if sum(other.key == key for other in row) >= claims:
            return None
    left = [other for other in rows if other.sentence == own[0].sentence and other.key not in claimed]
    return left[0] if left else None


def _as_defined(value: TermValue, here: Sequence[Stated], ground: Ground) -> Stated | None:
    """What the agreement defines the topic of a term by, where that is of the kind and another value."""
    if value.kind == "date":
        return None
    topics = {each.value.lower() for each in ground.records[value.record] if each.name in {"topic", "kind"}}
    for defined in ground.defined:
        if defined.name in topics:
            of_kind = [fact for fact in defined.facts if fact.kind == here[0].kind]
            if of_kind and not any(fact.key in keys_of(value) for fact in of_kind):
                inside = any(fact.sentence == of_kind[0].sentence for fact in here)
                return None if inside else of_kind[0]
    return None


def _looking_back(value: TermValue, here: Sequence[Stated], alike: Sequence[Stated], ground: Ground) -> Stated | None:
    """How long a covenant lasts, where the value is only how far the clause looks back: "for eighteen months … within
    the preceding six months"."""
    if value.kind != "duration" or value.path[:2] != ("terms", "covenants"):
        return None
    before = {fact: {word.form.lower() for word in _before(fact, ground)} for fact in alike}
    if not all(before[fact] & BACK for fact in here):
        return None
    return next((fact for fact in alike if before[fact] & _LASTS and not before[fact] & BACK), None)


def _before(fact: Stated, ground: Ground) -> Sequence[Word]:
    reading = ground.source.reading
    return reading.words[max(reading.sentences[fact.sentence][0], fact.first - 4) : fact.first]


def needed(value: TermValue, alike: Sequence[Stated], ground: Ground) -> Stated | None:
    """What the clause states, if the sum to which a value belongs comes out with that and not with the value."""
    term = _sum_of(value, ground)
    if value.kind != "money" or term is None or not term.schedule:
        return None
    total = sum((run.amount.amount * run.count for run in term.schedule), Decimal(0))
    left = term.amount.amount - total
    if not left:
        return None
    run = value.term
    if isinstance(run, Installment):
        right = Money(run.amount.amount + left / run.count, run.amount.currency)
    else:
        right = Money(total, term.amount.currency)
    if right.amount <= 0:
        return None
    stated = (*alike, *ground.everywhere((money_key(right),), approved=False))
    return next((fact for fact in stated if fact.key == money_key(right)), None)


def _least_or_most(value: TermValue, alike: Sequence[Stated], ground: Ground) -> Stated | None:
    """The least or the most of the margins that the term itself has, where the value said to be it is another."""
    way = {"minimum_margin": min, "maximum_margin": max}.get(value.name)
    margins = _margins(value.term, ground) if way and isinstance(value.term, Rate) else ()
    if way is None or not margins:
        return None
    margin = way(margins)
    key = f"percent:{plain(Fraction(margin))}"
    return None if margin == value.value else next((fact for fact in alike if fact.key == key), None)


def _sum_of(value: TermValue, ground: Ground) -> Payment | None:
    """The payment of which a value is the amount, or one of the instalments."""
    if value.path[:2] != ("terms", "payments") or value.name != "amount" or "parts" in value.path:
        return None
    return ground.file.terms.payments.get(str(value.path[2]))


def _margins(rate: Rate, ground: Ground) -> tuple[Decimal, ...]:
    """The margins of a rate by level; those over the base rate stand in the grid of the rate that it goes with."""
    if rate.margins:
        return tuple(level.margin for level in rate.margins)
    if "base rate" not in rate.base.lower():
        return ()
    levels = (level for other in ground.file.terms.rates.values() if _goes_with(other, rate) for level in other.margins)
    return tuple(level.base_rate_margin for level in levels if level.base_rate_margin is not None)


def _goes_with(other: Rate, rate: Rate) -> bool:
    return other.section == rate.section and set(other.facility) == set(rate.facility)
