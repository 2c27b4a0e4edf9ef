"""Seats on the board: leaving them, being paid for them, being independent in them."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import words
from eightk.wording.equivalents.equivalence import Equivalence
from eightk.wording.inflection import forms

_BOARDS = ("the board of directors", "its board of directors", "the board", "the company's board of directors")
_PROGRAMS = ("arrangements", "program", "policy", "plan", "practices")


def _left(form: str, company: str = "") -> tuple[str, ...]:
    """Leaving the seat: "resign as a director", "resign from the board of directors"."""
    boards = ("the board of directors", "the board") if company else _BOARDS
    positions = ("from his position", "from her position")
    return (
        f"{form} as a director{company}",
        *(f"{form} {position} as a director{company}" for position in positions),
        *(f"{form} {way} {board}{company}" for board in boards for way in ("from", "as a member of")),
        *(f"{form} {position} on the board{company}" for position in positions),
    )


def _each_form(verb: str, *nouns: str) -> tuple[tuple[str, ...], ...]:
    each = dict.fromkeys((*forms(verb).each, *nouns))
    return tuple(_left(form, company) for form in each for company in ("", " of the company", " of <party>"))


PEOPLE_SEATS: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV1272",
        _each_form("resign")[0],
        "Who leaves the board is no longer a director; resigning, retiring and stepping down stay apart.",
        ("He will resign from the Board of Directors.", "He will resign as a director."),
        ("He will retire from the Board of Directors.", "He will resign as a director."),
        also=(
            *_each_form("resign", "resignation")[1:],
            *_each_form("retire", "retirement"),
            *_each_form("step down"),
        ),
        not_before=words("of in at - 's '"),
    ),
    Equivalence(
        "EQV1297",
        ("for his service as a director", "for his services as a director", "for serving as a director"),
        "What he is paid for.",
        ("He is paid for his services as a director.", "He is paid for his service as a director."),
        ("He is paid for his election as a director.", "He is paid for his service as a director."),
        also=(
            ("for her service as a director", "for her services as a director"),
            ("for his service on the board", "for his services on the board", "for serving on the board"),
            ("for her service on the board", "for her services on the board"),
        ),
    ),
    Equivalence(
        "EQV1298",
        (
            "non-employee director compensation arrangements",
            "compensation arrangements for non-employee directors",
            "compensation arrangements for its non-employee directors",
        ),
        "What the non-employee directors are paid.",
        (
            "It has compensation arrangements for non-employee directors.",
            "It has non-employee director compensation arrangements.",
        ),
        (
            "It has compensation arrangements for employee directors.",
            "It has non-employee director compensation arrangements.",
        ),
        also=tuple(
            (
                f"non-employee director compensation {kind}",
                f"compensation {kind} for non-employee directors",
                f"compensation {kind} for its non-employee directors",
            )
            for kind in _PROGRAMS[1:]
        ),
    ),
    Equivalence(
        "EQV1299",
        (
            "is independent under",
            "qualifies as independent under",
            "is an independent director under",
            "qualifies as an independent director under",
            "is independent within the meaning of",
        ),
        "He meets the rule's test of independence.",
        ("He qualifies as independent under the rules.", "He is independent under the rules."),
        ("He is dependent under the rules.", "He is independent under the rules."),
        only_before=words("rules standards requirements regulations listing nasdaq nyse <reference> item rule section"),
        over=words("the applicable corporate governance of new york stock exchange market sec 's its commission"),
    ),
    Equivalence(
        "EQV1389",
        ("until age <count>", "until the age of <count>"),
        "The same birthday.",
        ("He is covered until the age of 65.", "He is covered until age 65."),
        ("He is covered after the age of 65.", "He is covered until age 65."),
        also=(("at age <count>", "at the age of <count>"), ("to age <count>", "to the age of <count>")),
        not_before=words("and or -"),
    ),
)
