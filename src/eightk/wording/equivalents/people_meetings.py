"""Meetings of stockholders, and the terms of directors that end with them."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import words
from eightk.wording.equivalents.equivalence import Equivalence

_MEETING = ("stockholders", "shareholders")


def _met(kind: str) -> tuple[str, ...]:
    """A meeting of holders, whichever word names them."""
    return (
        *(f"{kind} meeting of {who}" for who in _MEETING),
        *(f"{kind} meeting of the {who}" for who in _MEETING),
        *(f"{kind} {who}' meeting" for who in _MEETING),
        *(f"{kind} {who[:-1]} meeting" for who in _MEETING),
        *(f"{kind} {who[:-1]}s meeting" for who in _MEETING),
    )


def _qualified(owner: str) -> tuple[str, ...]:
    """Until another holds the seat; "duly" adds nothing."""
    being = ("is", "is duly", "has been", "has been duly", "shall have been", "shall have been duly", "shall be")
    return tuple(
        f"until {owner} successor {been} elected and {end}" for been in being for end in ("qualified", "duly qualified")
    )


PEOPLE_MEETINGS: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV1305",
        (
            "annual meeting of stockholders",
            *(each for each in _met("annual") if each != "annual meeting of stockholders"),
            "annual meeting",
        ),
        "The meeting that the holders of stock hold each year.",
        ("It is put to the annual shareholders' meeting.", "It is put to the annual meeting of stockholders."),
        ("It is put to the special shareholders' meeting.", "It is put to the annual meeting of stockholders."),
        not_before=words("of with fee fees"),
        also=(_met("special"),),
    ),
    Equivalence(
        "EQV1306",
        _qualified("his"),
        "Until another holds the seat by the same steps.",
        (
            "He serves until his successor is duly elected and qualified.",
            "He serves until his successor has been elected and qualified.",
        ),
        (
            "He serves until his successor is duly elected or qualified.",
            "He serves until his successor has been elected and qualified.",
        ),
        also=(_qualified("her"), _qualified("a"), _qualified("his or her"), _qualified("their")),
    ),
    Equivalence(
        "EQV1307",
        ("serve", "hold office", "serve in office", "remain in office"),
        "Before the end of the time each is being in office.",
        ("He will serve until his successor is elected.", "He will hold office until his successor is elected."),
        ("He will serve after his successor is elected.", "He will hold office until his successor is elected."),
        only_before=words("until"),
        also=(("serves", "holds office", "remains in office"),),
    ),
    Equivalence(
        "EQV1308",
        ("or until his earlier", "or his earlier", "or , if earlier , his", "or , if earlier , until his"),
        "The earlier end of his service.",
        ("He serves for a year or his earlier resignation.", "He serves for a year or until his earlier resignation."),
        ("He serves for a year or his later resignation.", "He serves for a year or until his earlier resignation."),
        only_before=words("death resignation removal disability retirement"),
        also=(("or until her earlier", "or her earlier", "or , if earlier , her", "or , if earlier , until her"),),
    ),
    Equivalence(
        "EQV1309",
        (
            "proxy statement for",
            "proxy statement relating to",
            "proxy statement in connection with",
            "proxy statement with respect to",
            "proxy statement related to",
        ),
        "The meeting that the proxy statement is for.",
        (
            "It is in the proxy statement relating to its next meeting.",
            "It is in the proxy statement for its next meeting.",
        ),
        (
            "It is in the proxy statement after its next meeting.",
            "It is in the proxy statement for its next meeting.",
        ),
        only_before=words("meeting"),
        over=words("the its our next company's <date> annual special <ordinal> 's"),
    ),
)
