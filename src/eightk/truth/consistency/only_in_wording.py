"""A number that stands in the approved wording and nowhere else: "(680,000 shares)"."""

from __future__ import annotations

from collections.abc import Iterator

from eightk.truth.consistency.amounts import amount
from eightk.truth.consistency.passage import Passage
from eightk.truth.consistency.reading import Reading
from eightk.truth.consistency.rule import Example, Rule, Variance
from eightk.wording.facts import Fact

_COUNTED = frozenset({"share", "shares", "unit", "units", "option", "options", "warrant", "warrants"})
_OF_WHAT = 4


def _find(reading: Reading) -> Iterator[Variance]:
    known = {fact.key for passage in reading.terms_proper for fact in passage.facts}
    known |= {f"money:USD {made}" for made in _made(reading)}
    for passage in reading.wording:
        for fact in passage.facts:
            last = _end(passage, fact)
            if last and fact.key not in known:
                quotation = passage.quote(fact.first, last)
                message = f"“{quotation}” stands in the approved wording and in no other clause"
                yield Variance(message, (passage.place(fact.first, last),))


def _end(passage: Passage, fact: Fact) -> int:
    """The index after a value that the disclosure must be able to support, with what it counts; 0 for any other."""
    if fact.kind in ("money", "percent") or (fact.kind == "date" and len(fact.value) == len("2007-02-28")):
        return fact.last
    following = passage.words[fact.last : fact.last + _OF_WHAT]
    counted = next((at for at, word in enumerate(following) if word.form.lower() in _COUNTED), -1)
    return fact.last + counted + 1 if fact.kind == "count" and counted >= 0 else 0


def _made(reading: Reading) -> Iterator[str]:
    """Sums that the clauses make without stating them: a count of instalments by the amount of each."""
    for passage in reading.terms_proper:
        for one, other in zip(passage.facts, passage.facts[1:], strict=False):
            if one.kind == "count" and other.kind == "money":
                yield str(amount(one) * amount(other))


_CLAUSE = """4. Announcements. No review is required for a disclosure materially similar to the following disclosure:

"On February 28, 2026, John Roe agreed to transfer all shares of the Company that he owns ({number} shares) to the
Company, which will pay him $120,000 in twelve monthly installments of $10,000 each."
"""
_HEAD = """This Agreement is made on February 28, 2026, by and between Brindle Optics, Inc. and John Roe.

2. Shares. John Roe shall transfer all of his shares{count} to the Company. It pays him 12 installments of $10,000.

"""

RULE = Rule(
    code="CONS009",
    title="a value that stands in the approved wording alone",
    why="The approved wording may be filed, but no clause supports the number: tie it to another record before filing.",
    finds=(Example(_HEAD.format(count="") + _CLAUSE.format(number="680,000")),),
    leaves=(Example(_HEAD.format(count=", being 680,000 shares,") + _CLAUSE.format(number="680,000")),),
    find=_find,
)
