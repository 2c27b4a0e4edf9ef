"""What stretches meet, held against looking at each of them; and alignment where words are few."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from eightk.wording.align import Gap, gaps
from eightk.wording.changes.difference import Difference, Passage
from eightk.wording.closeness import beside
from eightk.wording.reach import places_of, reach_of

PASSAGES = st.builds(lambda start, size: Passage(start, start + size, "x" * size), st.integers(0, 9), st.integers(0, 3))
FINDINGS = st.builds(lambda ours, theirs: Difference("X", "counsel-review", "", ours, theirs), PASSAGES, PASSAGES)


def touch(mine: Passage, other: Passage) -> bool:
    return mine.start <= other.end and other.start <= mine.end and bool(mine.text or other.text)


def overlap(mine: Passage, other: Passage) -> bool:
    return mine.start < other.end and other.start < mine.end


@given(st.lists(PASSAGES, max_size=5), PASSAGES)
def test_what_a_stretch_meets(others: list[Passage], one: Passage) -> None:
    reach = reach_of(others)
    assert reach.overlaps(one) == any(overlap(one, each) for each in others)
    assert reach.touches(one) == any(one.start <= each.end and each.start <= one.end for each in others)
    assert reach.holds(one) == any(each.start <= one.start and one.end <= each.end for each in others)


@given(st.lists(FINDINGS, max_size=5), FINDINGS)
def test_what_a_finding_meets(others: list[Difference], one: Difference) -> None:
    each = any(overlap(one.approved, other.approved) or overlap(one.draft, other.draft) for other in others)
    assert places_of(others).overlap(one) == each
    beside_any = any(touch(one.approved, other.approved) or touch(one.draft, other.draft) for other in others)
    assert beside(others)(one) == beside_any


@given(st.lists(st.sampled_from("ab"), max_size=40), st.lists(st.sampled_from("abc"), max_size=40))
def test_between_the_gaps_the_words_are_the_same(ours: list[str], theirs: list[str]) -> None:
    found = gaps(ours, theirs)
    at = there = 0
    for gap in (*found, Gap(len(ours), len(ours), len(theirs), len(theirs))):
        assert ours[at : gap.first] == theirs[there : gap.start]
        at, there = gap.last, gap.stop


def test_a_word_over_and_over_is_aligned_in_bounded_time() -> None:
    ours, theirs = ["a"] * 280, ["a", "a", "b"] * 110
    found = gaps(ours, theirs)
    assert found
    at = there = 0
    for gap in found:
        assert ours[at : gap.first] == theirs[there : gap.start]
        at, there = gap.last, gap.stop
