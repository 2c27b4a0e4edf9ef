"""On March 1, 2007, he resigned; he resigned on March 1, 2007."""

from __future__ import annotations

from itertools import pairwise

from eightk.wording.structure.nouns import key_at
from eightk.wording.structure.rule import Sentence, StructureRule, words
from eightk.wording.structure.verbs import FINITE
from eightk.wording.units import Unit

_POINTS = words("on in since")
_BOUNDS = words("before until through")
_OPENERS = _POINTS | _BOUNDS | {"effective"}
_AUXILIARIES = words("will shall may must can could would should was were is are has have had be been not")
_ACTS = FINITE | words(
    "entered resigned retired served vested matured expired terminates expires matures commenced executed signed",
    "became closed completed joined serves left notified",
)
_NAMING = words("appointed elected named")
_CLAUSES = words(
    "that which who whom whose if unless when while where until through before after during since from by as to and or",
    "but than because upon within for without under subject except only no never neither nor any due dated . , ; :",
)
"""Words that open another clause, or to which a date at the end could belong as well."""
_IN_SUBJECT = _CLAUSES - {"and"}
_EVENTS = ("ed", "ing", "tion", "sion", "ment", "ance", "ence", "al", "ure", "sal")
"""Endings of words that may carry a date of their own."""
_HARMLESS = words(
    "agreement amendment restricted based amended restated limited capital director's performance credit principal",
    "annual supply loan unsecured secured united employment indenture consulting additional",
)
_TEXTS = words("agreement amendment lease contract indenture letter")
_LONGEST_TEXT = 7


def _rewrite(sentence: Sentence) -> Sentence:
    """The date first, without a comma after it, where it can belong to nothing but the verb of the sentence."""
    if _is_date(sentence, 0):
        return (*sentence[:2], *sentence[2 + (key_at(sentence, 2) == ",") :])
    middle = _in_the_middle(sentence)
    if middle is not None:
        return middle
    at = len(sentence) - 2
    if at < 2 or not _is_date(sentence, at):
        return sentence
    head = sentence[: at - (key_at(sentence, at - 1) == ",")]
    return (*sentence[at:], *head) if _is_simple(head, sentence[at].key) else sentence


def _is_date(sentence: Sentence, at: int) -> bool:
    return key_at(sentence, at) in _OPENERS and at + 1 < len(sentence) and sentence[at + 1].kind == "date"


def _in_the_middle(sentence: Sentence) -> Sentence | None:
    """“The Board, on March 1, 2007, appointed” and “entered into a lease on March 1, 2007 with”."""
    for at in range(2, len(sentence) - 3):
        if not _is_date(sentence, at):
            continue
        if key_at(sentence, at - 1) == key_at(sentence, at + 2) == "," and sentence[at + 3].key in _ACTS:
            head, rest = sentence[: at - 1], sentence[at + 3 :]
        elif (
            sentence[at].key == "on"
            and key_at(sentence, at + 2) == "with"
            and _ends_with_text(sentence[max(at - _LONGEST_TEXT - 2, 0) : at])
        ):
            head, rest = sentence[:at], sentence[at + 2 :]
        else:
            continue
        is_first = not any(unit.kind == "date" or unit.key in _IN_SUBJECT for unit in head[: _verb(head)])
        return (*sentence[at : at + 2], *head, *rest) if is_first else None
    return None


def _ends_with_text(head: Sentence) -> bool:
    """Whether a clause ends with "entered into a <kind of> agreement"."""
    if not head or head[-1].key not in _TEXTS:
        return False
    keys = [unit.key for unit in head]
    return any(pair == ("entered", "into") for pair in pairwise(keys))


def _verb(head: Sentence) -> int:
    """The place of the first verb of a clause, or its length."""
    verbs = (at for at, unit in enumerate(head) if unit.key in _ACTS or unit.key in _AUXILIARIES)
    return next(verbs, len(head))


def _is_simple(head: Sentence, preposition: str) -> bool:
    """Whether a clause has one verb, and after it nothing that a date could belong to."""
    verb = _verb(head)
    end = verb
    while end < len(head) and (head[end].key in _AUXILIARIES or head[end].key in _ACTS):
        end += 1
    if verb in (0, len(head)) or any(unit.key in _IN_SUBJECT or unit.kind == "date" for unit in head[:verb]):
        return False
    if preposition == "effective" and head[end - 1].key not in _NAMING:
        return False
    if any(unit.key == "not" for unit in head[verb:end]) and preposition not in _BOUNDS:
        return False
    return all(_carries_no_date(unit) for unit in head[end:])


def _carries_no_date(unit: Unit) -> bool:
    if unit.is_fact:
        return unit.kind not in ("date", "time", "reference")
    return unit.key not in _CLAUSES and unit.key != "not" and (unit.key in _HARMLESS or not unit.key.endswith(_EVENTS))


RULE = StructureRule(
    code="STRU-OPENING",
    title="a date at the beginning, in the middle or at the end",
    why="The sentence has one verb, and nothing else in it could carry the date.",
    accepts=(
        ("On May 6, 2025, the Company paid Mr. Hall $500.", "The Company paid Mr. Hall $500 on May 6, 2025."),
        ("On May 6, 2025, the Board elected Mr. Hall.", "The Board, on May 6, 2025, elected Mr. Hall."),
        (
            "On May 6, 2025, the Company entered into a lease with Mr. Hall.",
            "The Company entered into a lease on May 6, 2025 with Mr. Hall.",
        ),
        ("He may not sell the shares before May 6, 2025.", "Before May 6, 2025, he may not sell the shares."),
    ),
    refuses=(
        ("On May 6, 2025, he made an offer with Mr. Hall.", "He made an offer on May 6, 2025 with Mr. Hall."),
        ("On May 6, 2025, he said that he resigned.", "He said that he resigned on May 6, 2025."),
        ("On May 6, 2025, he accepted the termination.", "He accepted the termination on May 6, 2025."),
        ("On May 6, 2025, he agreed to pay $500.", "He agreed to pay $500 on May 6, 2025."),
        ("On May 6, 2025, the Company did not pay.", "The Company did not pay on May 6, 2025."),
        ("He may not sell before May 6, 2025.", "After May 6, 2025, he may not sell."),
        ("Effective May 6, 2025, he accepted the offer.", "He accepted the offer, effective May 6, 2025."),
        ("On May 6, 2025, he paid the note due in June.", "He paid the note due on May 6, 2025 in June."),
    ),
    rewrite=_rewrite,
)
