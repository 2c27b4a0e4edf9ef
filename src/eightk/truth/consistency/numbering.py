"""Section numbers or paragraph letters that repeat or skip."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from eightk.agreement.conformed import Block, Section
from eightk.agreement.copy.labels import article_number
from eightk.agreement.copy.list_numbers import lettered, roman
from eightk.truth.consistency.passage import Place
from eightk.truth.consistency.reading import Reading
from eightk.truth.consistency.rule import Example, Rule, Variance

_LAST = re.compile(r"\(?([A-Za-z]+|\d+)\)?\.?\Z")
_LETTERS = 26
_SHOWN, _WORDS = 60, 3
"""Characters and words of a paragraph that are quoted with its number."""


def _find(reading: Reading) -> Iterator[Variance]:
    placed = {section.start for section in reading.copy.sections}
    others = [block for block in reading.copy.blocks if block.label and block.start not in placed]
    for family in families(reading.copy.sections):
        for before, after in itertools.pairwise(family):
            yield from _skipped(reading, before, after)
            yield from _doubled(reading, before, after, others)


def families(sections: Sequence[Section]) -> Iterator[list[Section]]:
    """The sections that count on from one another: those right below the same section."""
    counting: dict[int, list[Section]] = {}
    for section in sections:
        if section.annex == section.number:
            yield from counting.values()
            counting = {}
            continue
        for level in [level for level in counting if level > section.level]:
            yield counting.pop(level)
        counting.setdefault(section.level, []).append(section)
    yield from counting.values()


def _skipped(reading: Reading, before: Section, after: Section) -> Iterator[Variance]:
    """A number left out, which stands nowhere between the two that are there."""
    steps = {there - here: here for here in _values(before.number) for there in _values(after.number)}
    step = min((step for step in steps if step > 0), default=0)
    if step < 2 or 1 in steps:
        return
    first, last = steps[step], _last(after.number)
    as_letter = last.lower() == lettered(first + step)
    missing = [_written(value, last, as_letter) for value in range(first + 1, first + step)]
    between = reading.text[before.start : after.start]
    if any(re.search(rf"(?<![\w.]){re.escape(each)}(?!\w)", between, re.IGNORECASE) for each in missing):
        return
    here, there = _label(reading, before.start), _label(reading, after.start)
    message = f"“{there}” follows “{here}”: nothing is numbered {' or '.join(missing)}"
    yield Variance(message, (_place(reading, after.start), _place(reading, before.start)))


def _doubled(reading: Reading, before: Section, after: Section, others: Sequence[Block]) -> Iterator[Variance]:
    """A number that stands twice before the next, at the same margin, where nothing else counts."""
    first = bisect_right(others, before.start, key=_start)
    between = others[first : bisect_right(others, after.start, key=_start)]
    styled = _block_at(reading, before.start)
    same = [block for block in between if _style(block.label) == _style(styled.label)] if styled else []
    if (
        styled is None
        or len(same) != 1
        or 1 not in {b - a for a in _values(before.number) for b in _values(after.number)}
    ):
        return
    block = same[0]
    alike = block.first_indent == styled.first_indent and bool(block.caption) == bool(styled.caption)
    if alike and _values(block.label) & _values(before.number):
        message = f"“{block.label}” stands twice in a row before “{_label(reading, after.start)}”"
        yield Variance(message, (_place(reading, block.start), _place(reading, before.start)))


def _values(number: str) -> frozenset[int]:
    """What the last part of a number may count: figures, a letter, a roman numeral."""
    value = _last(number)
    if value.isdecimal():
        return frozenset({int(value)})
    doubled = bool(value) and len(set(value)) == 1
    letters = {_LETTERS * (len(value) - 1) + ord(value[0].lower()) - ord("a") + 1} if doubled else set[int]()
    return frozenset(letters | {number for number in (article_number(value),) if number})


def _last(number: str) -> str:
    match = _LAST.search(number)
    return match[1] if match else ""


def _written(value: int, like: str, as_letter: bool) -> str:
    """A number as its neighbour is written: 10 beside 11, b beside c, ii beside iii."""
    if like.isdecimal():
        return str(value)
    written = lettered(value) if as_letter else roman(value)
    return written if like.islower() else written.upper()


def _style(label: str) -> tuple[bool, bool, bool]:
    bare = label.strip("(). ")
    return label.startswith("("), bare.isdecimal(), bare.isupper()


def _block_at(reading: Reading, offset: int) -> Block | None:
    blocks = reading.copy.blocks
    at = bisect_right(blocks, offset, key=_start) - 1
    return blocks[at] if at >= 0 and blocks[at].start == offset and blocks[at].label else None


def _start(block: Block) -> int:
    return block.start


def _label(reading: Reading, offset: int) -> str:
    return reading.quote(_place(reading, offset))


def _place(reading: Reading, offset: int) -> Place:
    """The label at an offset with the words of its caption, or a few words behind it."""
    head, _, _ = reading.text[offset : offset + _SHOWN].partition("\n\n")
    words = list(itertools.islice(re.finditer(r"\S+", head), _WORDS))
    return Place(offset, offset + (words[-1].end() if words else 1))


RULE = Rule(
    code="CONS073",
    title="numbers of sections or paragraphs that repeat or skip",
    why="A reference by number points at the wrong clause or at none, and a reader of the filing will ask what was "
    "taken "
    "out; see that the copy is complete.",
    finds=(
        Example(
            "1. Pay. It is $5.\n\n2. Release. She releases it.\n\n4. Notices. By mail.\n\n5. Law. Ohio law governs.\n"
        ),
        Example(
            "1. Pay. It is $5.\n\n2. Release. She releases it.\n\n2. Notices. By mail.\n\n3. Law. Ohio law governs.\n"
        ),
    ),
    leaves=(
        Example(
            "1. Pay. It is $5.\n\n2. Release. She releases it from:\n\n(a) claims;\n\n(b) suits; (c) debts; "
            "and\n\n(d) all else.\n\n"
            "3. Law. Ohio law governs.\n"
        ),
    ),
    find=_find,
)
