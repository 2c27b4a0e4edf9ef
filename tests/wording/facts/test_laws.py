"""What holds of facts in any text: values read back, no digit is lost, no two values share a key, linear time."""

from __future__ import annotations

import gc
from collections.abc import Callable
from datetime import date
from fractions import Fraction
from itertools import pairwise
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from num2words import num2words

from eightk.wording.facts import LEADING, RECOGNISERS, Fact, opened_by, opener, recognise
from eightk.wording.facts.figures import plain
from eightk.wording.words import Word, read_words

Reading = Callable[[str], tuple[str, ...]]

_NAMES = "January February March April May June July August September October November December"
MONTHS = _NAMES.split()
SCALES = {"thousand": 10**3, "million": 10**6, "billion": 10**9}
_MORSELS = (
    "$1,250,000 $0.73 120,000 dollars one hundred twenty thousand million ( ) 12 twelve 5% percent 50 basis points"
    " March 3, 2009 3/4/2009 28th day of February two and one-half 1/2 times 2x 3.50 to 1.00 5:30 p.m. . , - Exhibit"
    " 10.1 Section 5 (b) Item Rule 10b-5 Form 8-K 8K fiscal year 2007 Q1 first quarter anniversary Foo Inc. LLC Mr."
    " CEO Chief Executive Officer Vice President Chairman of the Board the one and of or $ € US twenty five -year ½ M"
    " the 3rd third of A $5 A$5 U.S. U.S.$ C$1 Jr. III , L.L.C. , Inc .5 .25 National Association"
)
MORSELS = _MORSELS.split()
NUMERALS = frozenset({"one", "two", "five", "twelve", "twenty"})

whole = st.integers(1, 10**15 - 1)
words_of_text = st.lists(st.sampled_from(MORSELS), max_size=25).map(" ".join)


def the_fact(text: str) -> Fact:
    """The one fact that covers the whole text."""
    words = read_words(text)
    (fact,) = recognise(words)
    assert (fact.first, fact.last) == (0, len(words)), text
    return fact


def written_out(value: int) -> str:
    """The number in words as contracts write it."""
    return str(num2words(value)).replace(",", "")


@st.composite
def amounts(draw: st.DrawFn) -> tuple[str, Fraction]:
    """An amount of dollars in one of its forms, and its value."""
    if draw(st.booleans()):
        value = draw(st.integers(1, 10**9))
        name = draw(st.sampled_from(["dollars", "Dollars", "U.S. dollars", "United States dollars"]))
        text = f"{written_out(value)} {name}"
        figures = draw(st.sampled_from(["", f" (${value:,})", f" (${value})", f" (US${value:,}.00)"]))
        return text + figures, Fraction(value)
    cents = draw(st.integers(0, 10**11))
    value_ = Fraction(cents, 100)
    figures = f"{cents // 100:,}.{cents % 100:02}"
    scale = draw(st.sampled_from([None, *SCALES]))
    suffix = f" {scale}" if scale else ""
    prefix = draw(st.sampled_from(["$", "US$", "USD ", "$ "]))
    return f"{prefix}{figures}{suffix}", value_ * SCALES.get(scale or "", 1)


@st.composite
def days(draw: st.DrawFn) -> tuple[str, str]:
    """A day in one of its written forms, and its canonical value."""
    day = draw(st.dates(date(1970, 1, 1), date(2069, 12, 31)))
    month, number, year = MONTHS[day.month - 1], day.day, day.year
    nth = str(num2words(number, to="ordinal_num"))
    forms = [
        f"{month} {number}, {year}", f"{number} {month} {year}", f"{month[:3]}. {number}, {year}",
        f"{month} {nth}, {year}", f"the {nth} day of {month}, {year}", f"{month.upper()} {number}, {year}",
        f"the {num2words(number, to='ordinal')} day of {month}, {year}", day.isoformat(),
        day.strftime("%m/%d/%Y"), f"{day.month}/{number}/{year % 100:02}", f"{month} {number},{year}",
    ]  # fmt: skip
    if day.month == 5:
        forms.pop(2)
    return draw(st.sampled_from(forms)), day.isoformat()


@st.composite
def percentages(draw: st.DrawFn) -> tuple[str, Fraction]:
    """A percentage in one of its forms, and its value."""
    if draw(st.booleans()):
        value = draw(st.integers(1, 999))
        words = written_out(value)
        forms = ["{w} percent", "{w} per cent", "{w} percent ({v}%)", "{w} ({v}) percent", "{w} ({v}%) percent"]
        return draw(st.sampled_from(forms)).format(w=words, v=value), Fraction(value)
    hundredths = draw(st.integers(0, 10**6))
    figures = f"{hundredths // 100}.{hundredths % 100:02}"
    points = f"{hundredths} basis points"
    return draw(st.sampled_from([f"{figures}%", f"{figures} percent", f"{figures} %", points])), Fraction(
        hundredths, 100
    )


@given(amounts())
def test_an_amount_reads_back(amount: tuple[str, Fraction]) -> None:
    text, value = amount
    assert the_fact(text).key == f"money:USD {plain(value)}"


@given(days())
def test_a_day_reads_back(day: tuple[str, str]) -> None:
    text, value = day
    assert the_fact(text).key == f"date:{value}"


@given(percentages())
def test_a_percentage_reads_back(percentage: tuple[str, Fraction]) -> None:
    text, value = percentage
    assert the_fact(text).key == f"percent:{plain(value)}"


@given(whole)
def test_a_count_reads_back(value: int) -> None:
    words = written_out(value) if value > 1 else "one share"
    for text in (f"{value:,}", words.removesuffix(" share") + f" ({value:,})"):
        assert the_fact(text).key == f"count:{value}"


@given(st.fractions(min_value=0, max_denominator=10**4), st.fractions(min_value=0, max_denominator=10**4))
def test_two_values_never_share_a_text(one: Fraction, other: Fraction) -> None:
    assert (plain(one) == plain(other)) == (one == other)
    assert Fraction(plain(one)) == one


@given(st.one_of(amounts(), percentages()), st.one_of(amounts(), percentages()))
def test_two_amounts_share_a_key_only_when_they_are_equal(
    one: tuple[str, Fraction], other: tuple[str, Fraction]
) -> None:
    first, second = the_fact(one[0]), the_fact(other[0])
    assert (first.key == second.key) == (first.kind == second.kind and one[1] == other[1])


@given(words_of_text)
def test_facts_stand_in_order_and_do_not_overlap(text: str) -> None:
    words = read_words(text)
    facts = recognise(words)
    assert all(fact.first < fact.last <= len(words) for fact in facts)
    assert all(one.last <= other.first for one, other in pairwise(facts))


def _longest_wins(text: str) -> None:
    words = read_words(text)
    facts = {fact.first: fact for fact in recognise(words)}
    at = 0
    while at < len(words):
        found = [fact for recogniser in RECOGNISERS if (fact := recogniser(words, at))]
        longest = max(found, key=lambda fact: fact.last, default=None)
        assert facts.get(at) == longest, (opener(words[at].form), found)
        at = longest.last if longest else at + 1


@given(words_of_text)
def test_the_longest_reading_wins_whatever_a_fact_begins_with(text: str) -> None:
    _longest_wins(text)


@pytest.mark.parametrize("text", [_MORSELS, " ".join(reversed(MORSELS))], ids=["in order", "from the end"])
def test_the_longest_reading_wins_among_all_morsels(text: str) -> None:
    _longest_wins(text)


def test_what_the_next_word_decides_begins_nothing_by_itself() -> None:
    assert "the" in LEADING
    assert all(opened_by(word) is None for word in LEADING)


@given(text=words_of_text.filter(lambda text: any(mark.isdecimal() for mark in text)), data=st.data())
def test_no_digit_is_lost(text: str, data: st.DataObject, reading: Reading) -> None:
    at = data.draw(st.sampled_from([place for place, mark in enumerate(text) if mark.isdecimal()]))
    digit = data.draw(st.sampled_from([mark for mark in "0123456789" if mark != text[at]]))
    assert reading(text[:at] + digit + text[at + 1 :]) != reading(text)


@given(
    text=words_of_text.filter(lambda text: not NUMERALS.isdisjoint(text.split())),
    other=st.sampled_from(["three", "fourteen", "ninety"]),
    data=st.data(),
)
def test_no_number_in_words_is_lost(text: str, other: str, data: st.DataObject, reading: Reading) -> None:
    words = text.split()
    at = data.draw(st.sampled_from([place for place, word in enumerate(words) if word in NUMERALS]))
    assert reading(" ".join([*words[:at], other, *words[at + 1 :]])) != reading(text)


@given(st.text(max_size=200))
def test_any_text_is_read(text: str) -> None:
    words = read_words(text)
    assert all(fact.last <= len(words) for fact in recognise(words))


@pytest.mark.parametrize(
    "text",
    ["$1 million and two (2) of ", "one hundred and one hundred, ", "five (5) (", "( one and ", "Chief Executive "],
)
def test_the_time_is_linear(text: str) -> None:
    small, large = read_words(text * (20_000 // len(text))), read_words(text * (200_000 // len(text)))
    taken = [min(_time(words) for _ in range(2)) for words in (small, large)]
    assert taken[1] < 30 * max(taken[0], 0.005)


def _time(words: tuple[Word, ...]) -> float:
    """Without the collector, which goes through all that the other tests have left."""
    gc.disable()
    start = process_time()
    recognise(words)
    taken = process_time() - start
    gc.enable()
    return taken
