"""The small words of time: after and before, at and upon, until and through. No order is ever changed."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import SENTENCE_START, words
from eightk.wording.equivalents.equivalence import Equivalence

SMALL_TIME: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV329",
        (
            "through",
            "through and including",
            "through , and including ,",
            "up to and including",
            "up to , and including ,",
            "to and including",
            "to , and including ,",
            "until and including",
            "up through",
            "up through and including",
        ),
        "Before a date each takes the last day in; 'until' may not and is not joined (Adams on reference to time).",
        ("He serves through and including May 1, 2007.", "He serves through May 1, 2007."),
        ("He serves through May 1, 2007.", "He serves until May 1, 2007."),
        only_before=words("<date>"),
    ),
    Equivalence(
        "EQV330",
        ("previously", "formerly"),
        "Before 'served', 'employed' or 'known' both mean at an earlier time.",
        ("He formerly served as treasurer.", "He previously served as treasurer."),
        ("He formerly served as treasurer.", "He currently serves as treasurer."),
        only_before=words("served employed known held worked"),
    ),
    Equivalence(
        "EQV331",
        ("the earlier of", "the earlier to occur of", "the sooner of", "the sooner to occur of"),
        "The event that comes first, of those listed.",
        ("Upon the earlier to occur of two dates.", "Upon the earlier of two dates."),
        ("Upon the earlier of two dates.", "Upon the later of two dates."),
        also=(
            ("the later of", "the later to occur of"),
            ("the earliest of", "the earliest to occur of"),
            ("the latest of", "the latest to occur of"),
            ("the first of", "the first to occur of"),
            ("the last of", "the last to occur of"),
        ),
    ),
    Equivalence(
        "EQV332",
        ("indefinitely", "for an indefinite period", "for an indefinite period of time"),
        "No end is set.",
        ("He serves for an indefinite period.", "He serves indefinitely."),
        ("He serves for an indefinite period.", "He serves for a definite period."),
    ),
    Equivalence(
        "EQV333",
        ("initially", "at first"),
        "At the head of a sentence the beginning of a course of things.",
        ("Initially, he is paid weekly.", "At first, he is paid weekly."),
        ("Initially, he is paid weekly.", "Finally, he is paid weekly."),
        only_after=SENTENCE_START,
        only_before=words(","),
    ),
    Equivalence(
        "EQV334",
        ("prior", "previous"),
        "Of an agreement, plan, office or year the one before.",
        ("His previous agreement ended.", "His prior agreement ended."),
        ("His previous agreement ended.", "His present agreement ended."),
        only_before=words("agreement agreements employment position positions year fiscal filing filings disclosure"),
        not_after=words("days days' ' months"),
    ),
    Equivalence(
        "EQV335",
        ("at that time", "at such time"),
        "The time just named; 'at such time as' names its own.",
        ("He leaves at such time.", "He leaves at that time."),
        ("He leaves at such time.", "He leaves at any time."),
        not_before=words("as that when or and"),
    ),
)
