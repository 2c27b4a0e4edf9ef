"""Meetings and bylaws: who was present, how many shares there were, within which days notice is given."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import words
from eightk.wording.equivalents.equivalence import Equivalence

_BOUNDS = tuple(
    f"{least} <count> {middle} <count> days"
    for least in ("not less than", "no less than", "not fewer than", "no fewer than", "at least")
    for middle in (
        "nor more than",
        "days and not more than",
        "days and no more than",
        "days nor more than",
        "and not more than",
        "and no more than",
        "days , and not more than",
        "days but not more than",
        "days but no more than",
        "but not more than",
        "but no more than",
    )
)

MEETINGS_HELD: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV2425",
        ("put in place", "institute"),
        "Of a procedure the same beginning.",
        ("It will put in place advance notice procedures.", "It will institute advance notice procedures."),
        ("It will waive advance notice procedures.", "It will institute advance notice procedures."),
        also=(("puts in place", "institutes"), ("putting in place", "instituting")),
        only_before=words("procedures"),
        over=words("the its certain new additional advance notice procedural enhanced written voting"),
    ),
    Equivalence(
        "EQV2421",
        (
            "represented in person or by proxy",
            "present in person or by proxy",
            "present in person or represented by proxy",
            "present or represented by proxy",
            "represented either in person or by proxy",
            "present or by proxy",
            "represented in person or represented by proxy",
        ),
        "Of a share, whose holder was there or had one vote for him.",
        ("500 shares were present in person or by proxy.", "500 shares were represented in person or by proxy."),
        ("500 shares were represented by proxy.", "500 shares were represented in person or by proxy."),
    ),
    Equivalence(
        "EQV2422",
        ("anniversary of", "anniversary date of"),
        "The day on which it was some years ago.",
        ("It is due on the anniversary date of the meeting.", "It is due on the anniversary of the meeting."),
        ("It is due on the date of the meeting.", "It is due on the anniversary of the meeting."),
        only_before=words("the its this that such <date> each his her any prior last"),
    ),
    Equivalence(
        "EQV2423",
        _BOUNDS,
        "The same fewest and most days.",
        (
            "Notice is given not less than 10 days and not more than 60 days before it.",
            "Notice is given not less than 10 nor more than 60 days before it.",
        ),
        (
            "Notice is given not more than 10 nor less than 60 days before it.",
            "Notice is given not less than 10 nor more than 60 days before it.",
        ),
        also=(
            (
                "not later than <count> days and not earlier than <count> days",
                "not later than <count> days nor earlier than <count> days",
                "not later than <count> nor earlier than <count> days",
                "no later than <count> days and no earlier than <count> days",
            ),
        ),
    ),
    Equivalence(
        "EQV2424",
        (
            "by electronic mail",
            "through electronic mail",
            "via electronic mail",
            "by e-mail",
            "by email",
            "via e-mail",
            "via email",
        ),
        "The same way of sending.",
        ("It is given through electronic mail.", "It is given by electronic mail."),
        ("It is given by registered mail.", "It is given by electronic mail."),
        also=(
            ("by electronic transmission", "through electronic transmission", "via electronic transmission"),
            ("electronic mail and other forms of", "e-mail and other forms of", "email and other forms of"),
        ),
    ),
    Equivalence(
        "EQV2426",
        (
            "any annual or special meeting",
            "any annual meeting or any special meeting",
            "any annual meeting or special meeting",
            "any annual meeting or at any special meeting",
        ),
        "A meeting of either kind.",
        ("It holds at any annual meeting or any special meeting.", "It holds at any annual or special meeting."),
        ("It holds at any annual meeting and any special meeting.", "It holds at any annual or special meeting."),
        also=(
            (
                "an annual or special meeting",
                "an annual meeting or a special meeting",
                "an annual meeting or special meeting",
            ),
        ),
        not_before=words("called convened held that which where at duly for"),
    ),
    Equivalence(
        "EQV2427",
        ("for exclusive use by", "for the exclusive use of", "for the exclusive use by", "exclusively for use by"),
        "Nobody else may use it.",
        ("It is reserved for the exclusive use of the board.", "It is reserved for exclusive use by the board."),
        ("It is reserved for use by the board.", "It is reserved for exclusive use by the board."),
    ),
    Equivalence(
        "EQV2428",
        (
            "the voting results were as follows",
            "the results of the voting were as follows",
            "the results of the vote were as follows",
            "the votes cast were as follows",
            "the votes were cast as follows",
            "the voting results are as follows",
            "the results of the vote are as follows",
        ),
        "The same count of votes follows.",
        ("The results of the vote were as follows: 500 for it.", "The voting results were as follows: 500 for it."),
        ("The proposals voted on were as follows: 500 for it.", "The voting results were as follows: 500 for it."),
        also=(
            (
                "the final voting results were as follows",
                "the final results of the voting were as follows",
                "the final results of the vote were as follows",
                "the final voting results are as follows",
            ),
        ),
    ),
)
