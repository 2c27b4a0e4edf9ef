"""A company in a text: its name by the words for its kind, and the bracket that gives it a short one."""

from __future__ import annotations

from eightk.wording.statements.vocabulary import words
from eightk.wording.touches.line import Line

ORGANIZATIONS = words(
    "bank board borrower buyer committee company corporation employer firm issuer landlord parent partnership",
    "purchaser",
    "registrant seller tenant trust",
)
COMPANIES = words("name:Corp name:Inc name:LLC name:LP name:Ltd name:PLC name:NA name:LLP name:Co")
"""Endings that tell a company."""
_TERMS = words("company corporation issuer parent partnership registrant trust")
"""What a company is called for short, and nothing that it has."""


def company(line: Line, at: int, most: int) -> int:
    """The place after a company's name that begins here: Acme Corporation, Acme Widgets; `at` if none does."""
    last = at
    while last - at < most and (line.key(last) in COMPANIES or (line.is_capital(last) and line.is_open(last))):
        last += 1
    if last == at or not (line.key(last - 1) in ORGANIZATIONS or line.key(last - 1) in COMPANIES):
        return at
    return last


def defined(line: Line, at: int, owner: str) -> int:
    """The place after a bracket that gives a company its short name: (the "Company"); `at` if none begins here."""
    term = at + 1 + (line.key(at + 1) == "the") + 1
    is_bracket = line.key(at) == "(" and line.key(term - 1) == line.key(term + 1) == '"' and line.key(term + 2) == ")"
    return term + 3 if is_bracket and line.key(term) in (_TERMS | {owner}) else at
