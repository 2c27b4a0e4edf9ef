"""Whose it is, said with 's or with 'of': the same owner and the same thing."""

from __future__ import annotations

from eightk.wording.equivalents.equivalence import Equivalence

_OWNED = (
    "board of directors",
    "compensation committee",
    "audit committee",
    "common stock",
    "stockholders",
    "shareholders",
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


OWNERS: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV751",
        _of("company", "board of directors"),
        "What the Company has is the Company's; the owner stays who it is.",
        ("The Board of Directors of the Company met.", "The Company's Board of Directors met."),
        ("The Board of Directors of the Bank met.", "The Company's Board of Directors met."),
        also=tuple(_of("company", owned) for owned in _OWNED[1:]),
    ),
    Equivalence(
        "EQV752",
        _of("corporation", "board of directors"),
        "The same of a company that calls itself the Corporation.",
        ("The Board of Directors of the Corporation met.", "The Corporation's Board of Directors met."),
        ("The Board of Directors of the Trust met.", "The Corporation's Board of Directors met."),
        also=tuple(_of("corporation", owned) for owned in _OWNED[1:]),
    ),
    Equivalence(
        "EQV753",
        _of("registrant", "board of directors"),
        "The same of a company that calls itself the Registrant.",
        ("The Board of Directors of the Registrant met.", "The Registrant's Board of Directors met."),
        ("The Board of Directors of the Borrower met.", "The Registrant's Board of Directors met."),
        also=tuple(_of("registrant", owned) for owned in _OWNED[1:]),
    ),
    Equivalence(
        "EQV754",
        _of("bank", "board of directors"),
        "The same of a company that calls itself the Bank.",
        ("The Board of Directors of the Bank met.", "The Bank's Board of Directors met."),
        ("The Board of Directors of the Company met.", "The Bank's Board of Directors met."),
        also=tuple(_of("bank", owned) for owned in _OWNED[1:]),
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
