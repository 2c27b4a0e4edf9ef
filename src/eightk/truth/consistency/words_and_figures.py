"""A number in words and another in figures behind it: "twelve (11) months", "Ten Thousand Dollars ($1,000)"."""

from __future__ import annotations

from collections.abc import Iterator

from eightk.truth.consistency.passage import Passage
from eightk.truth.consistency.reading import Reading
from eightk.truth.consistency.rule import Example, Rule, Variance
from eightk.wording.facts import Fact
from eightk.wording.facts.numerals import NUMERALS, SCALES, read_numeral

_KINDS = frozenset({"money", "count", "percent", "multiple"})
# Figures in parentheses may number the parts of a sentence: "two things: (1) …, (2) …".
_LIST_GOES_ON = 60
_JOINTS = frozenset({",", "-", "and"})
_LONGEST = 6
"""Words of a number in capitals, which the reader of facts takes for part of a name."""


def _find(reading: Reading) -> Iterator[Variance]:
    for passage in reading.body:
        for one, other in _pairs(passage):
            if _restates(passage, one, other) and _number(one) != _number(other):
                quotation = passage.quote(one.first, other.last + 1)
                message = f"“{quotation}” says one number in words and another in figures"
                yield Variance(message, (passage.place(one.first, other.last + 1),))


def _pairs(passage: Passage) -> Iterator[tuple[Fact, Fact]]:
    """Every fact with the one before it; a number in capitals is one too where figures in parentheses follow."""
    before: Fact | None = None
    for fact in passage.facts:
        at = fact.first - 1
        if fact.kind == "count" and at > 0 and (before is None or before.last != at):
            before = _in_capitals(passage, at) or before
        if before is not None:
            yield before, fact
        before = fact


def _in_capitals(passage: Passage, end: int) -> Fact | None:
    for first in range(max(0, end - _LONGEST), end):
        number = read_numeral(passage.words, first) if passage.words[first].form.isupper() else None
        if number is not None and number[1] == end:
            return Fact("count", str(number[0]), first, end)
    return None


def _restates(passage: Passage, one: Fact, other: Fact) -> bool:
    """Whether the second fact stands in parentheses right behind the first, one in words and one in figures."""
    words, first, last = passage.words, other.first - 1, other.last
    if {one.kind, other.kind} - _KINDS or last >= len(words) or words[first].form != "(" or words[last].form != ")":
        return False
    gap = words[one.last : first]
    if [word.form for word in gap] not in ([], ["-"]) or _in_figures(passage, one) == _in_figures(passage, other):
        return False
    return not _goes_back(passage, one) and not _numbers_a_list(passage, other)


def _in_figures(passage: Passage, fact: Fact) -> bool:
    return any(word.form[:1].isdigit() for word in passage.words[fact.first : fact.last])


def _goes_back(passage: Passage, fact: Fact) -> bool:
    """Whether the number begins before the words that were read as it: "One Hundred, Twenty Thousand"."""
    before = [word.form.lower() for word in passage.words[max(0, fact.first - 2) : fact.first]]
    if before[-1:] and before[-1] in _JOINTS:
        before.pop()
    return bool(before) and (before[-1] in NUMERALS or before[-1] in SCALES or before[-1] == "hundred")


def _numbers_a_list(passage: Passage, figure: Fact) -> bool:
    if figure.kind != "count" or _number(figure) not in ("1", "2"):
        return False
    following = str(int(_number(figure)) + 1)
    words = passage.words[figure.last : figure.last + _LIST_GOES_ON]
    return any(
        word.form == following and words[at - 1].form == "(" and words[at + 1].form == ")"
        for at, word in enumerate(words[:-1])
        if at
    )


def _number(fact: Fact) -> str:
    return fact.value.rpartition(" ")[2]


RULE = Rule(
    code="CONS005",
    title="a number in words and another in figures",
    why="A court may hold to the words; the disclosure can state one only, and counsel must say which is meant.",
    finds=(
        Example("3. Pay. The Company shall pay it in twelve (11) monthly installments."),
        Example("3. Pay. The Company pays him Ten Thousand Dollars ($1,000), and fifty (5%) percent of his bonus."),
    ),
    leaves=(
        Example("3. Pay. He has twenty-one (21) days, and is paid Two Hundred, Sixty Thousand Dollars ($260,000.00)."),
        Example("3. Pay. The Company shall do two (1) pay him, (2) release him, and (3) leave him alone."),
    ),
    find=_find,
)
