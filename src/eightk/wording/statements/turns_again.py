"""Turns of small words: those that may be said again or left out, who told it, a reason."""

from __future__ import annotations

from eightk.wording.statements.passage import Passage
from eightk.wording.statements.turn import Turn

_AGAIN = ("shall", "that", "which", "will")


def _said(passage: Passage) -> list[int]:
    return [passage.keys(frozenset({word})) for word in _AGAIN]


SAID_AGAIN: tuple[Turn, ...] = (
    Turn(
        "STRU-AGAIN",
        "“that”, “which is” or the auxiliary said, said again or left out",
        "The word says nothing where it stands: the clause, the participle or the second verb is told without it.",
        (
            ("The Company believes that the notes were sold.", "The Company believes the notes were sold."),
            (
                "Mr. Hall will serve as Chairman, as so agreed, and will assist the Board, whichever is sooner.",
                "Mr. Hall will serve as Chairman, as so agreed, and assist the Board, whichever is sooner.",
            ),
            (
                "He will, whichever is sooner, receive a bonus that was paid to others, as so agreed.",
                "He will, whichever is sooner, receive a bonus paid to others, as so agreed.",
            ),
        ),
        (
            (
                "The Company will sell the plant and lease the land.",
                "The Company will sell the plant and may lease it.",
            ),
            ("The notes were sold and redeemed the bonds.", "The notes were sold and were redeemed."),
            ("He said so that the note would be paid.", "He said so the note would be paid."),
            ("He will sell the shares that were owned by him.", "He will sell the shares that are owned by him."),
        ),
        _said,
    ),
    Turn(
        "STRU-TOLD",
        "“as previously reported by the Company”, “as the Company previously reported”",
        "The same one told it, in the same place.",
        (
            (
                "As previously reported by the Company, Mr. Hall resigned.",
                "As the Company previously reported, Mr. Hall resigned.",
            ),
        ),
        (
            (
                "As previously reported by the Bank, the Company resigned as agent.",
                "As the Company previously reported, the Bank resigned as agent.",
            ),
            ("As reported by the Company, Mr. Hall resigned.", "As the Company expects to report, Mr. Hall resigned."),
        ),
        lambda passage: passage.keys(frozenset({"by"})),
    ),
    Turn(
        "STRU-REASON",
        "“since” for “because”, of what is and of what was not done",
        "It gives a reason. What has been so since a time is left as it is.",
        (
            (
                "Because the termination is for cause, the units lapse.",
                "Since the termination is for cause, the units lapse.",
            ),
        ),
        (
            ("Because the Bank joined, the Company pays no fees.", "Since the Bank joined, the Company pays no fees."),
            (
                "Because he was Chairman, he has had an office.",
                "Since he was Chairman, he has had an office.",
            ),
            (
                "The note was repaid because the Bank was agent.",
                "The note was repaid since the Bank was agent.",
            ),
        ),
        lambda passage: passage.keys(frozenset({"since"})),
    ),
)
