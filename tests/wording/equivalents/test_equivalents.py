"""Every rule accepts its own pair and refuses its look-alike; no rule joins two operators."""

from __future__ import annotations

import json
from functools import cache
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.wording.equivalents.stub import forms_of

from eightk.wording.equivalents import EQUIVALENTS, Equivalence, read_as, substitute
from eightk.wording.equivalents.trie import spellings
from eightk.wording.words import read_words

_BY_CODE = [pytest.param(rule, id=rule.code) for rule in EQUIVALENTS]
_VOCABULARY = sorted(
    {word for rule in EQUIVALENTS for phrases in rule.sets for each in phrases for word in each.split()}
)

# Each line: operators no two of which may ever be read as the same, and sentences to try them in.
_OPERATORS = (
    ("will", "may", "can", "must", "should", "would", "might", "will not", "is entitled to", "is eligible to"),
    ("before", "after", "until", "by", "on", "through", "since", "as of", "within"),
    ("prior to", "following", "upon", "during", "pending", "through", "not later than", "not earlier than"),
    ("at least", "up to", "more than", "less than", "exactly", "approximately", "an aggregate of", "over"),
    ("all", "each", "any", "some", "certain", "no", "both", "either", "neither", "many", "most", "every other"),
    ("if", "unless", "until", "although", "because", "before", "even if", "only if", "so long as", "to the extent"),
    ("and", "or", "and/or", "but not", "nor"),
    ("to", "from", "by", "for", "with", "without", "against", "on behalf of", "in lieu of", "in addition to"),
    ("including", "excluding", "limited to", "except for", "including without limitation"),
    ("the greater of", "the lesser of", "the sum of", "the average of", "the earlier of", "the later of"),
    ("appointed", "elected", "nominated", "removed", "resigned as", "retired as", "continue as", "acting as"),
    ("filed as", "furnished as", "withdrawn as"),
    ("per year", "per month", "per quarter", "per week", "per day", "once", "twice a year", "semiannually"),
    ("for cause", "without cause", "for good reason", "with or without cause", "other than for cause"),
    (
        "in the event of",
        "in the absence of",
        "in spite of",
        "regardless of",
        "because of",
        "instead of",
        "in addition to",
    ),
    ("provided that", "unless", "even if", "only if", "whether or not", "until", "although", "so that", "except that"),
    ("must", "may", "will", "may not", "need not", "must not", "intends to", "agrees to", "is eligible to", "would"),
    ("has the right to", "has the duty to", "has no right to", "has no obligation to", "will", "must", "refuses to"),
    ("is required to", "is permitted to", "is expected to", "is prohibited to", "is not required to", "will"),
    ("at least", "not more than", "more than", "less than", "an additional", "half of", "all but", "exactly"),
    ("due to", "despite", "prior to", "instead of", "other than", "subject to", "including", "pending"),
    ("each of the", "one of the", "none of the", "both of the", "any of the", "most of the", "all of the"),
    ("has no", "has all", "has certain", "has only", "has more than"),
    ("immediately", "promptly", "eventually", "thereafter", "theretofore", "in advance", "in arrears"),
    ("as of", "before", "within 30 days of", "within 30 days after", "within 30 days before", "at least 30 days after"),
    ("for 12 months", "after 12 months", "within 12 months", "for an additional 12 months", "every 12 months"),
    ("such", "any", "no", "each", "another", "the other", "the same"),
    ("as well as", "or", "instead of", "but not", "without", "subject to", "except for", "including"),
    ("solely", "partly", "primarily", "not only", "also", "initially", "finally"),
    ("at the company's option", "at the executive's option", "at the company's expense", "with the company's consent"),
)
_FRAMES = (
    "the company {} pay $500",
    "he will leave {} may 1, 2007",
    "he will leave {} the closing",
    "it is paid {} the termination of employment",
    "he receives {} 500 shares",
    "he receives {} $500",
    "he is paid $500 {}",
    "{} directors resign",
    "{} he resigns it lapses",
    "it is paid {} the company",
    "he was {} treasurer",
    "a copy is {} exhibit 10.1",
    "it was terminated {} then",
    "benefits {} a car",
    "the lender {} sell the shares",
    "it is paid {} he leaves",
    "a fee {} the consent of the lender is due",
    "{} directors of the bank resign",
    "he is paid {} the closing of the sale",
    "he {} obligations under it",
    "on the last day of {} period it ends",
)
_OPERATOR_PAIRS = [pair for operators in _OPERATORS for pair in combinations(operators, 2)]


@pytest.mark.parametrize("rule", _BY_CODE)
def test_accepts(rule: Equivalence) -> None:
    ours, theirs = map(forms_of, rule.accepts)
    assert ours != theirs
    assert read_as(ours) == read_as(theirs)
    assert rule.code in {found.code for found in (*substitute(ours), *substitute(theirs))}


@pytest.mark.parametrize("rule", _BY_CODE)
def test_refuses(rule: Equivalence) -> None:
    ours, theirs = map(forms_of, rule.refuses)
    assert read_as(ours) != read_as(theirs)


@pytest.mark.parametrize("rule", _BY_CODE)
def test_every_phrase_of_the_set_may_stand_where_one_does(rule: Equivalence) -> None:
    for sentence in rule.accepts:
        forms = forms_of(sentence)
        for found in substitute(forms):
            phrases = next((one for one in rule.sets if found.code == rule.code and one[0] == found.canonical), ())
            for phrase in phrases:
                swapped = (*forms[: found.first], *phrase.split(), *forms[found.last :])
                assert read_as(swapped) == read_as(forms), phrase


@pytest.mark.parametrize("rule", _BY_CODE)
def test_is_written_as_the_others_are(rule: Equivalence) -> None:
    assert rule.why.endswith(".")
    for phrases in rule.sets:
        assert len(set(phrases)) == len(phrases)
        assert all(phrase == " ".join(phrase.lower().split()) for phrase in phrases)
        assert len(phrases) > 1 or "-" in phrases[0]


def test_codes_are_unique() -> None:
    codes = [rule.code for rule in EQUIVALENTS]
    assert len(set(codes)) == len(codes)


def test_there_are_many() -> None:
    assert sum(len(rule.sets) for rule in EQUIVALENTS) >= 250


def test_no_phrase_is_twice_in_a_rule() -> None:
    for rule in EQUIVALENTS:
        phrases = [phrase for one in rule.sets for phrase in one]
        assert len(set(phrases)) == len(phrases), rule.code


@pytest.mark.parametrize(("first", "second"), _OPERATOR_PAIRS)
def test_operators_are_never_joined(first: str, second: str) -> None:
    for frame in _FRAMES:
        assert _in_frame(frame, first) != _in_frame(frame, second), frame


@cache
def _in_frame(frame: str, operator: str) -> tuple[str, ...]:
    return read_as(forms_of(frame.format(operator)))


# Before an act of choice who is entitled to it may do it; nothing else of these is one with another.
_CHOICES = (
    "must",
    "may",
    "will",
    "may not",
    "need not",
    "will not",
    "intends to",
    "agrees to",
    "is eligible to",
    "would",
)


def test_modality_of_an_act_of_choice() -> None:
    read = [read_as(forms_of(f"either party {modal} terminate it")) for modal in _CHOICES]
    assert len(set(read)) == len(_CHOICES)


# Each line: bounds and periods that say the same. No bound of one line is read as one of another.
_SAME = (
    (
        "within 30 days after",
        "no later than 30 days after",
        "not more than 30 days following",
        "within 30 days following",
    ),
    ("at least 30 days before", "not less than 30 days prior to", "no later than 30 days before"),
    ("no earlier than 30 days after", "not sooner than 30 days after"),
    ("at least 30 days after", "not less than 30 days following"),
    ("within 30 days before", "within 30 days prior to"),
    ("no earlier than 30 days before", "not earlier than 30 days prior to"),
    ("for the 30 days after", "for the 30-day period following", "for the period of 30 days after"),
    ("for the 30 days before", "for the 30-day period preceding", "for the 30 days prior to"),
    ("for 30 days after", "for a 30-day period after", "for a period of 30 days following"),
    ("more than 30 days after", "greater than 30 days after"),
    ("during the 30 business days after", "during the 30 business days following"),
)


def test_bounds_and_periods_that_say_the_same_are_read_as_one() -> None:
    read = [{read_as(forms_of(f"it is paid {phrase} the closing")) for phrase in phrases} for phrases in _SAME]
    assert [len(each) for each in read] == [1] * len(_SAME)
    assert len(set.union(*read)) == len(_SAME)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("re-sign", "resign"),
        ("re-lease", "release"),
        ("re-cover", "recover"),
        ("re-form", "reform"),
        ("therefor", "therefore"),
        ("principal", "principle"),
        ("vested", "unvested"),
        ("change in control", "change of control"),
        ("commencement", "consummation"),
        ("director", "officer"),
        ("due to", "due by"),
        ("nonrenewal", "renewal"),
        ("mutual release", "release"),
        ("shall be paid", "was paid"),
        ("terminates", "terminated"),
        ("notice", "written notice"),
        ("severance benefits", "severance payments"),
        ("in connection with", "in consideration of"),
        ("with respect to", "without respect to"),
        ("solely", "partly"),
    ],
)
def test_look_alikes_stay_apart(first: str, second: str) -> None:
    for frame in ("{} the company", "he {} $500", "upon his {} on may 1, 2007", "the agreement {} it"):
        assert read_as(forms_of(frame.format(first))) != read_as(forms_of(frame.format(second)))


def test_the_longest_phrase_is_taken() -> None:
    (found,) = substitute(["not", "later", "than", "<date>"])
    assert (found.first, found.last, found.code, found.canonical) == (0, 3, "EQV316", "no later than")


def test_a_phrase_out_of_context_gives_way_to_a_shorter_one() -> None:
    assert [found.canonical for found in substitute(["in", "the", "event", "of", "a", "strike"])] == []
    assert read_as(["beginning", "on", "monday"]) == ("commencing", "on", "monday")


def test_a_word_that_adds_nothing_is_read_as_nothing() -> None:
    assert read_as(("<reference>", "hereto", ".")) == ("<reference>", ".")


def test_spellings_of_a_phrase() -> None:
    assert ("co", "-", "operate") in set(spellings("co-operate"))
    assert ("provided", "however", "that") in set(spellings("provided , however , that"))
    assert ("attorneys", "'", "fees") in set(spellings("attorneys' fees"))
    assert ("company", "'s", "cost") in set(spellings("company's cost"))


def test_a_canonical_phrase_keeps_its_words_and_is_not_reported() -> None:
    assert substitute(["in", "excess", "of", "<money>"]) == ()
    assert substitute(["beneficially", "own"]) == ()


def test_nothing_in_nothing() -> None:
    assert substitute(()) == ()
    assert read_as(("prior",)) == ("prior",)


@given(st.lists(st.sampled_from(_VOCABULARY), max_size=40))
def test_finds_stretches_in_order_that_do_not_overlap(forms: list[str]) -> None:
    found = substitute(forms)
    ends = [0, *(each.last for each in found)]
    assert all(end <= each.first < each.last <= len(forms) for end, each in zip(ends, found, strict=False))
    assert substitute(forms) == found


@given(st.lists(st.text(max_size=5), max_size=30))
def test_answers_for_any_words(forms: list[str]) -> None:
    assert len(substitute(forms)) <= len(forms)


_PAIRS = Path(__file__).parents[3] / "../shared/materiality/pairs.jsonl"


@pytest.mark.skipif(not _PAIRS.exists(), reason="the labelled pairs are not here")
def test_no_material_change_is_read_away() -> None:
    """Facts are not put aside here: every amount and date is compared as written."""
    pairs = [json.loads(line) for line in _PAIRS.read_text(encoding="utf-8").splitlines()]
    joined = {pair["id"]: _read(pair["approved"]) == _read(pair["draft"]) for pair in pairs}
    assert not [pair["id"] for pair in pairs if pair["label"] == "material" and joined[pair["id"]]]
    assert sum(joined[pair["id"]] for pair in pairs if pair["kind"] == "synonym") >= 14


def _read(text: str) -> tuple[str, ...]:
    return read_as([word.form.lower() for word in read_words(text)])
