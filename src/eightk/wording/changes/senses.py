"""The small words that carry the law, read as senses: "not less than" is a lower bound and no negation.

A sense is what a word or phrase does, so that two texts can be compared by how often each does it. Of two phrases
that begin at a word the longer is read; words that are in no phrase here have no sense.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from eightk.wording.units import Unit

PHRASES: Mapping[str, str] = MappingProxyType(
    {
        "negation": (
            "yet to; not; no; never; never be; not yet; neither; none; cannot; nothing; nobody; without; "
            "fail to; fails to; failed to; failing to; unable; refrain; refuses; declined; non; doesn't; "
            "don't; won't; shan't; isn't; aren't; wasn't; weren't; hasn't; haven't; hadn't; can't; "
            "couldn't; didn't; wouldn't; lacks; prohibited; prohibits; barred; forbidden; failure; free "
            "of; free from"
        ),
        "at least": (
            "at least; not less than; no less than; not fewer than; no fewer than; not be less than; not "
            "be fewer than; minimum; or more; in excess of; exceed; exceeds; exceeded; exceeding; more "
            "than; greater than; or greater; or longer; floor"
        ),
        "at most": (
            "at most; up to; not more than; no more than; not exceed; cannot exceed; never exceed; not be "
            "more than; not be greater than; not to exceed; not exceeding; maximum; or less; or fewer; "
            "less than; fewer than; no greater than; not greater than; or lower; capped; cap; ceiling"
        ),
        "before": (
            "before; prior to; on or before; no later than; not later than; preceding; in advance of; earlier than"
        ),
        "after": (
            "after; following; subsequent to; on or after; no earlier than; not earlier than; succeeding; "
            "later than; thereafter; afterwards"
        ),
        "earlier": (
            "earlier of; earliest of; if earlier; whichever is earlier; whichever is sooner; whichever "
            "occurs first; whichever comes first; sooner of; if sooner; comes first; occurs first"
        ),
        "later": ("later of; latest of; if later; whichever is later; whichever occurs last; comes last; occurs last"),
        "all": (
            "all; each; every one; each one; every; both; entire; entirely; in full; fully; whole; "
            "complete; completely; any; full"
        ),
        "part": (
            "substantially all; substantially; certain; some; a portion; portion; part of; pro rata; "
            "several; most of; most; partially; partial; in part; a majority of; nearly all; many"
        ),
        "only": (
            "only; solely; sole; exclusively; exclusive; alone; no others; and no others; no other; "
            "nothing else; but no other; but no others; no one else"
        ),
        "including": "including; together with; inclusive of; includes; include; plus",
        "excluding": (
            "excluding; exclusive of; except; except for; excepting; excludes; other than; save for; but "
            "not; with the exception of; apart from; aside from"
        ),
        "may": "may; might; may be",
        "permission": (
            "can; permitted; allowed; at its option; at his option; at her option; option to; right to; "
            "discretion; elect; elects; free to; permits; entitled; authorized; could"
        ),
        "obligation": (
            "shall; will; must; required; obligated; obliged; agrees to; agreed to; undertakes to; has "
            "to; have to; is to; are to; obligation; obligation to; committed to; requires"
        ),
        "expectation": (
            "expects; expected; expect; intends; intend; intended to; anticipates; anticipated; plans to; "
            "planned; believes; proposes; endeavor; endeavors; efforts; seek to; seeks to; hopes"
        ),
        "annual": (
            "annual; annually; yearly; per year; per annum; each year; every year; a year; each calendar "
            "year; for each year; once a year; each fiscal year"
        ),
        "semiannual": (
            "semiannual; semiannually; semi annual; semi annually; twice a year; twice yearly; every six "
            "months; every 6 months; twice each year; twice per year; biannually; two times a year"
        ),
        "quarterly": (
            "quarterly; per quarter; each quarter; every quarter; a quarter; each calendar quarter; every "
            "three months; each fiscal quarter"
        ),
        "monthly": "monthly; per month; each month; every month; a month; each calendar month; once a month",
        "weekly": "weekly; per week; each week; every week; a week",
        "biweekly": "biweekly; bi weekly; every two weeks; bi monthly; bimonthly; every other week",
        "daily": "daily; per day; each day; every day; a day",
        "per unit": (
            "per share; a share; each share; per unit; for each share; per contract; per occurrence; per "
            "claim; per person; per project"
        ),
        "in total": (
            "in the aggregate; in aggregate; aggregate; in total; total; altogether; for all of them; combined"
        ),
        "increase": ("increase; increases; increased; increasing; raise; raises; raised; raising; enlarged; higher"),
        "reduction": (
            "reduce; reduces; reduced; reducing; decrease; decreases; decreased; decreasing; lowers; "
            "lowered; lower; cut; cuts; reduction; diminished"
        ),
        "net": "net; net of; after deducting",
        "gross": "gross; before deducting",
        "with cause": "for cause; with cause",
        "without cause": "without cause; other than for cause; not for cause; for any reason other than cause",
        "good reason": "for good reason; with good reason",
        "no good reason": "without good reason; other than for good reason",
        "gross negligence": "gross negligence",
        "negligence": "negligence; ordinary negligence; simple negligence",
        "interim": "interim; acting",
        "knowledge": "knowledge; best of his knowledge; belief",
        "mutual": "mutual; mutually; reciprocal; each other; one another; mutually agreed",
        "in cash": "in cash; cash",
        "material": "material; materially",
        "unvested": "unvested",
        "business": "business",
        "in writing": "written; in writing; writing",
        "former": "former; formerly; previous",
        "proposed": "proposed; purported; prospective",
        "irrevocable": "irrevocable; irrevocably",
        "as amended": "as amended",
        "rough": "approximately; about; around; roughly; almost; estimated",
        "condition": (
            "if; provided that; in the event; subject to; conditioned; conditional; contingent; so long "
            "as; as long as; on the condition; conditions; condition; depends"
        ),
        "unless": "unless; except if",
        "whether": "whether; whether or not; or not; not only; notwithstanding; regardless",
        "until": "until; till",
        "through": "through",
        "one of two": "either; one of; one",
        "and": "and",
        "or": "or",
        "with": "with",
        "from": "from",
        "to": "to",
    }
)
"""Phrases by their sense, in lower case, parted by semicolons."""


STEM = 5
SHORTEST = 3
BEFORE, AFTER = 3, 6
_PLAIN = (
    "that this these those which with from have been were will shall their there they them than then such under upon"
    " into also each other same said being does when where whose while only more most over some what would about must"
    " could should does both"
)
PLAIN = frozenset(_PLAIN.split())


@dataclass(frozen=True, slots=True)
class Sense:
    """A sense at a place: offsets of the text as given."""

    name: str
    start: int
    end: int
    heads: tuple[str, ...] = ()


def read_senses(units: Sequence[Unit]) -> tuple[Sense, ...]:
    """The senses of a text, in order; none overlaps another. A name or an amount breaks a phrase."""
    keys = [_key(unit) for unit in units]
    found: list[Sense] = []
    at = 0
    while at < len(keys):
        name, length = next(
            ((name, len(words)) for words, name in _BY_FIRST.get(keys[at], ()) if _stands(keys, at, words)), ("", 1)
        )
        if name:
            found.append(Sense(name, units[at].start, units[at + length - 1].end, _heads(units, at, at + length)))
        at += length
    return tuple(found)


def _heads(units: Sequence[Unit], first: int, last: int) -> tuple[str, ...]:
    """What a sense bears on: the fact just before it, and the first fact or word of content after it."""
    before = [unit.key for unit in units[max(0, first - BEFORE) : first] if unit.is_fact]
    heads = (head_of(unit) for unit in units[last : last + AFTER])
    after = next((head for head in heads if head), "")
    return (*before[-1:], after) if after else tuple(before[-1:])


def head_of(unit: Unit) -> str:
    """A fact by its value, a word of content by its stem; "" for any other word and for marks."""
    if unit.is_fact:
        return unit.key
    return stem(unit.key) if unit.kind == "word" else ""


def stem(word: str) -> str:
    """The letters by which forms of one word are known (terminates, termination); "" for a word of no content."""
    return word[:STEM] if len(word) > SHORTEST and word not in PLAIN else ""


def _key(unit: Unit) -> str:
    """The word of a unit; "Should" that begins a sentence is a condition, and "twice" a word as well as a number."""
    if unit.kind == "word":
        return "if" if unit.text == "Should" else unit.key
    return unit.text.casefold() if unit.kind in ("count", "multiple") else ""


def _stands(keys: Sequence[str], at: int, words: tuple[str, ...]) -> bool:
    return tuple(keys[at : at + len(words)]) == words


def _by_first() -> Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]:
    found: defaultdict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
    for name, phrases in PHRASES.items():
        for phrase in phrases.split("; "):
            words = tuple(phrase.split())
            found[words[0]].append((words, name))
    return MappingProxyType({word: tuple(sorted(every, key=lambda one: -len(one[0]))) for word, every in found.items()})


_BY_FIRST = _by_first()
