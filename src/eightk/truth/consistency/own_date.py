"""The agreement's own date, said twice and not alike: in title and first sentence, or by "this Agreement dated"."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from eightk.truth.consistency.days import days_in, written
from eightk.truth.consistency.passage import Passage, Place
from eightk.truth.consistency.reading import Reading
from eightk.truth.consistency.rule import Example, Rule, Variance
from eightk.wording.facts import Fact

_BACK = 9
_BETWEEN = frozenset({"dated", "as", "of", ",", "(", ")", "the", "date"})


def _find(reading: Reading) -> Iterator[Variance]:
    bears = reading.dated.bears
    if bears is None or bears.kind != "dated":
        return
    for each in reading.dated.found:
        if each.kind == "title" and each.day != bears.day:
            message = f"the title has {written(each.day)}, the first paragraph {written(bears.day)}"
            yield Variance(message, (Place(each.start, each.end), Place(bears.start, bears.end)))
    for passage in reading.prose:
        for day, fact in days_in(passage):
            if day != bears.day and _is_of_this(passage, fact):
                yield _variance(passage, fact, day, bears.day, Place(bears.start, bears.end))


def _is_of_this(passage: Passage, fact: Fact) -> bool:
    """Whether a day is said to be that of this agreement: "this Severance Agreement dated as of"."""
    before = [word.form for word in passage.words[max(0, fact.first - _BACK) : fact.first]]
    if "dated" not in before or "Agreement" not in before:
        return False
    agreement = len(before) - 1 - before[::-1].index("Agreement")
    if not _BETWEEN.issuperset(before[agreement + 1 :]):
        return False
    name = agreement
    while name and before[name - 1][:1].isupper() and before[name - 1] != "This":
        name -= 1
    return name > 0 and before[name - 1].lower() == "this"


def _variance(passage: Passage, fact: Fact, day: date, dated: date, borne: Place) -> Variance:
    message = f"this agreement is said to be of {written(day)}, and its first paragraph has {written(dated)}"
    return Variance(message, (passage.place(fact.first, fact.last), borne))


_HEAD = 'This Severance Agreement is dated as of {}, between Brindle Optics, Inc. (the "Company") and John Roe.\n\n'

RULE = Rule(
    code="CONS004",
    title="two dates of the agreement itself",
    why="Disclosure and exhibit index state the date, and the deadline of the report may run from it.",
    finds=(
        Example(f"{_HEAD.format('May 4, 2026')}1. Whole. This Severance Agreement dated as of May 4, 2025 is whole."),
    ),
    leaves=(
        Example(
            f"{_HEAD.format('May 4, 2026')}1. Whole. This Severance Agreement replaces the Severance Agreement "
            "dated May 1, 2019, and is executed on May 6, 2026."
        ),
    ),
    find=_find,
)
