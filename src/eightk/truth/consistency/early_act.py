"""An act to be done under the agreement on a day before the agreement: "On March 1, 2006 Roe shall deliver"."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from eightk.truth.consistency.days import days_in, written
from eightk.truth.consistency.passage import Passage
from eightk.truth.consistency.reading import Reading
from eightk.truth.consistency.rule import Example, Rule, Variance
from eightk.wording.facts import Fact

_MODALS = frozenset({"shall", "will", "must", "agrees", "agree"})
_PREPOSITIONS = frozenset({"on", "by", "before", "than"})
_ACTS = (
    "pay deliver transfer return file execute close provide issue furnish submit surrender convey assign remit deposit "
    "tender purchase sell repay reimburse complete"
)
_DONE = "paid payable delivered transferred returned filed executed closed provided issued furnished submitted due made"
_LONG_AGO = 200
"""Days before the agreement at which what is still to come can only be a slip."""
_LIMITS = frozenset({"on", "or", "before", "by", "no", "not", "later", "than", "about"})
_DUE = frozenset({"due", "payable"})
_RELATIVES = frozenset({"which", "that", "who", "whose"})
_DONE_ALREADY = frozenset({"deemed", "been", "which", "who", "was", "were", "had", "dated"})
_BESIDE = 12
"""Words before a day among which the verb stands that says what ends on it."""
_CONDITION = 30
_UNTIL = frozenset({"until", "through", "till"})
_ENDING = (
    "expire expiring terminate terminating end ending continue continuing remain resign cease retire lapse effective"
)
_ENDING_WORDS = frozenset(_ENDING.split())
_HAPPENS = frozenset(
    {"occurs", "terminates", "terminate", "dies", "resigns", "closes", "occur", "happens", "sign", "signs"}
)
_ACT_WORDS = frozenset(f"{_ACTS} {_DONE}".split())
_REACH = 12
"""Words between what is to be done and the day."""
_OPENING = 12
# What speaks of a thing that was done on the day, and not of the act: "the shares granted on".
_PAST = "dated granted awarded entered effective adopted amended issued held ended ending existing as was were had"
_PAST_WORDS = frozenset(_PAST.split())


def _find(reading: Reading) -> Iterator[Variance]:
    bears = reading.dated.bears
    if bears is None:
        return
    dated = bears.day
    for passage in reading.prose:
        for day, fact in days_in(passage):
            long_ago = (dated - day).days >= _LONG_AGO
            if day < dated and (_is_due_on(passage, fact) or (long_ago and _is_future(passage, fact))):
                yield _variance(passage, fact, day, dated)


def _is_due_on(passage: Passage, fact: Fact) -> bool:
    """Whether something is to be done on a day: "On …, X shall", "shall pay it on …", "due on"."""
    words = passage.words
    before = words[fact.first - 1].form.lower() if fact.first else ""
    if before not in _PREPOSITIONS:
        return False
    first, last = passage.sentence(fact.first)
    opening = fact.first - 1
    while opening > first and words[opening - 1].form.lower() in _LIMITS:
        opening -= 1
    if opening > first and words[opening - 1].form.lower() in _DUE:
        return True
    if _opens(passage, first, opening):
        following = [word.form.lower() for word in words[fact.last : min(last, fact.last + _OPENING)]]
        modal = next((at for at, form in enumerate(following) if form in _MODALS), -1)
        if modal > 0 and not _RELATIVES & set(following[:modal]):
            return True
    leading = _lower(passage, max(first, fact.first - _REACH), fact.first)
    modal = max((at for at, form in enumerate(leading) if form in _MODALS), default=-1)
    since = set(leading[modal + 1 :])
    return modal >= 0 and bool(since & _ACT_WORDS) and not since & (_PAST_WORDS | _RELATIVES)


def _is_future(passage: Passage, fact: Fact) -> bool:
    """Whether something is still to end, or may still happen, on a day: "the term shall expire on", "if … occurs on or
    before". Days shortly before the agreement are said so too, where signing took longer."""
    words = passage.words
    if not fact.first or words[fact.first - 1].form.lower() not in _PREPOSITIONS | _UNTIL:
        return False
    first, _ = passage.sentence(fact.first)
    leading = _lower(passage, first, fact.first)
    if _DONE_ALREADY & set(leading[-_REACH:]):
        return False
    if _ENDING_WORDS & set(leading[-_BESIDE:]) and _MODALS & set(leading):
        return True
    condition = leading[max(at for at, form in enumerate(leading) if form == "if") :] if "if" in leading else []
    may_be = bool((_HAPPENS | _ACT_WORDS) & set(condition)) and len(condition) <= _CONDITION
    return may_be and leading[-1] in ("before", "by")


def _lower(passage: Passage, first: int, last: int) -> list[str]:
    return [word.form.lower() for word in passage.words[first:last]]


def _opens(passage: Passage, first: int, at: int) -> bool:
    """Whether a word opens its sentence but for a label such as "(a)", or a part of it: "that, on or before"."""
    if at > first and passage.words[at - 1].form in (",", "that"):
        return passage.words[at].form.islower()
    return all(not word.form.isalpha() or len(word.form) == 1 for word in passage.words[first:at])


def _variance(passage: Passage, fact: Fact, day: date, dated: date) -> Variance:
    _, last = passage.sentence(fact.first)
    last = (
        min(last, fact.last + 4) if fact.first <= 1 or passage.words[fact.first - 1].form[:1].isupper() else fact.last
    )
    first, last = passage.whole(fact.first - 1, last)
    message = f"“{passage.quote(first, last)}” is to be done before the agreement, which is of {written(dated)}"
    years = dated.year - day.year
    if years == 1 and day.replace(year=dated.year, day=1) >= dated.replace(day=1):
        message += "; the year is probably a slip"
    return Variance(message, (passage.place(first, last),))


RULE = Rule(
    code="CONS001",
    title="an act to be done before the agreement",
    why="The disclosure must state the day, and nobody can act on that one; counsel must say which day is meant.",
    finds=(
        Example(
            "This Agreement is made on February 28, 2026, by and between Brindle Optics, Inc. and John Roe.\n\n"
            "2. Delivery. On March 1, 2025 John Roe shall deliver all of the Shares to the Company."
        ),
        Example(
            "This Agreement is made on February 28, 2026, by and between Brindle Optics, Inc. and John Roe.\n\n"
            "2. Payment. The Company shall pay the balance to him not later than January 15, 2026."
        ),
        Example(
            "This Agreement is made on February 28, 2026, by and between Brindle Optics, Inc. and John Roe.\n\n"
            "2. Term. The term of this Agreement shall begin at once and expire on March 31, 2025."
        ),
        Example(
            "This Agreement is made on February 28, 2026, by and between Brindle Optics, Inc. and John Roe.\n\n"
            "2. Release. If he does not sign the release on or before March 31, 2025, nothing is due to him."
        ),
    ),
    leaves=(
        Example(
            "This Agreement is made on February 28, 2026, by and between Brindle Optics, Inc. and John Roe.\n\n"
            "2. Term. The term of employment shall be deemed to begin as of January 1, 2026. The Company shall pay for "
            "the shares granted to him on May 1, 2024. His employment shall end on February 20, 2026, and on March "
            "15, 2026 it shall deliver them."
        ),
    ),
    find=_find,
)
