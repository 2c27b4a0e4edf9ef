"""Whose it is, said with 's or with 'of': the same owner and the same thing."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import words
from eightk.wording.equivalents.equivalence import Equivalence

_OWNED = (
    "board of directors",
    "compensation committee",
    "audit committee",
    "nominating committee",
    "common stock",
    "subsidiaries",
    "affiliates",
    "business",
    "obligations",
    "executive officers",
    "named executive officers",
    "employees",
    "directors",
    "expense",
    "securities",
    "stock",
    "assets",
)
_BORN = (
    "employment",
    "death",
    "disability",
    "resignation",
    "retirement",
    "base salary",
    "annual base salary",
    "estate",
)


def _of(owner: str, owned: str) -> tuple[str, ...]:
    return (f"the {owner}'s {owned}", f"the {owned} of the {owner}")


def _of_any(owner: str, *owned: str) -> tuple[str, ...]:
    """The same of a thing with more than one name."""
    return tuple(phrase for each in owned for phrase in _of(owner, each))


def _all_of(owner: str) -> tuple[tuple[str, ...], ...]:
    """What a company has, board first; its stockholders are its shareholders, its board is that of directors."""
    return (
        _of_any(owner, "stockholders", "shareholders"),
        *(_of(owner, owned) for owned in _OWNED[1:]),
    )


_TELLS_WHICH = words(
    "of that which as formerly based located owned formed organized known named headquartered controlled acquired sold"
)
"""What may tell of the owner, named last, and not of what is owned."""

OWNERS: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV751",
        _of_any("company", "board of directors", "board"),
        "What the Company has is the Company's; the owner stays who it is.",
        ("The Board of Directors of the Company met.", "The Company's Board of Directors met."),
        ("The Board of Directors of the Bank met.", "The Company's Board of Directors met."),
        also=_all_of("company"),
        not_before=_TELLS_WHICH,
    ),
    Equivalence(
        "EQV752",
        _of_any("corporation", "board of directors", "board"),
        "The same of a company that calls itself the Corporation.",
        ("The Board of Directors of the Corporation met.", "The Corporation's Board of Directors met."),
        ("The Board of Directors of the Trust met.", "The Corporation's Board of Directors met."),
        also=_all_of("corporation"),
        not_before=_TELLS_WHICH,
    ),
    Equivalence(
        "EQV753",
        _of_any("registrant", "board of directors", "board"),
        "The same of a company that calls itself the Registrant.",
        ("The Board of Directors of the Registrant met.", "The Registrant's Board of Directors met."),
        ("The Board of Directors of the Borrower met.", "The Registrant's Board of Directors met."),
        also=_all_of("registrant"),
        not_before=_TELLS_WHICH,
    ),
    Equivalence(
        "EQV754",
        _of_any("bank", "board of directors", "board"),
        "The same of a company that calls itself the Bank.",
        ("The Board of Directors of the Bank met.", "The Bank's Board of Directors met."),
        ("The Board of Directors of the Company met.", "The Bank's Board of Directors met."),
        also=_all_of("bank"),
        not_before=_TELLS_WHICH,
    ),
    Equivalence(
        "EQV755",
        _of("executive", "employment"),
        "What befalls or belongs to the Executive is the Executive's.",
        ("The employment of the Executive is at will.", "The Executive's employment is at will."),
        ("The employment of the Employee is at will.", "The Executive's employment is at will."),
        also=tuple(_of("executive", owned) for owned in _BORN[1:]),
    ),
    Equivalence(
        "EQV756",
        _of("employee", "employment"),
        "The same of an employee.",
        ("The employment of the Employee is at will.", "The Employee's employment is at will."),
        ("The employment of the Executive is at will.", "The Employee's employment is at will."),
        also=tuple(_of("employee", owned) for owned in _BORN[1:]),
    ),
)
