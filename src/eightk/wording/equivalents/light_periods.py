"""Dates and ages as a reviser writes them: the meeting held on May 1, upon reaching age 60."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import words
from eightk.wording.equivalents.equivalence import Equivalence

LIGHT_PERIODS: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV3104",
        ("meeting held on <date>", "meeting on <date>"),
        "A meeting on a day is held on it.",
        (
            "The Board approved it at a meeting held on May 1, 2007.",
            "The Board approved it at a meeting on May 1, 2007.",
        ),
        (
            "The Board approved it at a meeting set for May 1, 2007.",
            "The Board approved it at a meeting on May 1, 2007.",
        ),
        only_after=words("a the its board committee annual special regular our directors shareholders stockholders"),
        only_behind=words("at"),
        not_behind=words(
            "announced announces discuss discussed results result call calls called notice adjourn adjourned",
            "postponed vote votes",
        ),
    ),
    Equivalence(
        "EQV3105",
        ("at age <count>", "upon reaching age <count>", "upon attaining age <count>", "on attaining age <count>"),
        "Whoever is so old has reached that age.",
        ("His benefit vests upon reaching age 60.", "His benefit vests at age 60."),
        ("His benefit vests before reaching age 60.", "His benefit vests at age 60."),
        only_after=words(
            "vest vests vested retire retires retired retirement retiring payable begins begin commence commences paid"
            " beginning starting ends terminates benefit benefits"
        ),
    ),
)
