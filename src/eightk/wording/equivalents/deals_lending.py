"""Loans as reports tell of them: what is unused, who guarantees, when it falls due, what may be borrowed."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import words
from eightk.wording.equivalents.equivalence import Equivalence

_LENT = words("revolving aggregate total lenders' lender's credit term loan swingline multicurrency domestic us")
_RATES = words("libor sofr euribor sonia prime either the an base adjusted eurodollar daily alternate one term")
_NONE = (
    ("borrowings", "outstanding"),
    ("amounts", "outstanding"),
    ("loans", "outstanding"),
    ("letters of credit", "outstanding"),
    ("letters of credit", "issued and outstanding"),
    ("amounts", "drawn"),
    ("amounts", "due"),
)


def _none(what: str, state: str, be: str) -> tuple[str, ...]:
    return (f"there {be} no {what} {state}", f"no {what} {be} {state}")


def _none_now(what: str, state: str) -> tuple[str, ...]:
    return (
        f"there are currently no {what} {state}",
        f"there are no {what} currently {state}",
        f"no {what} are currently {state}",
        f"currently , there are no {what} {state}",
        f"currently , no {what} are {state}",
    )


LENDING: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV2400",
        ("the unused portion of the", "the unused amount of the", "the unused part of the", "the unused"),
        "What of a commitment is not drawn is its unused portion.",
        ("It pays a fee on the unused commitments.", "It pays a fee on the unused portion of the commitments."),
        ("It pays a fee on the commitments.", "It pays a fee on the unused portion of the commitments."),
        only_before=words("commitment commitments"),
        over=_LENT,
    ),
    Equivalence(
        "EQV2403",
        (
            "at a level of not less than",
            "at a level not less than",
            "at a level no less than",
            "at a level of no less than",
            "at a level of at least",
        ),
        "The same lowest level.",
        ("It keeps a ratio at a level no less than 2 to 1.", "It keeps a ratio at a level of not less than 2 to 1."),
        ("It keeps a ratio at a level no greater than 2 to 1.", "It keeps a ratio at a level of not less than 2 to 1."),
        also=(
            (
                "at a level of not more than",
                "at a level not more than",
                "at a level no more than",
                "at a level of no more than",
            ),
        ),
    ),
    Equivalence(
        "EQV2404",
        ("made a make-whole payment", "paid a make-whole payment"),
        "A payment is made or paid.",
        ("It paid a make-whole payment of $500.", "It made a make-whole payment of $500."),
        ("It received a make-whole payment of $500.", "It made a make-whole payment of $500."),
        also=(
            ("make a make-whole payment", "pay a make-whole payment"),
            ("made a termination payment", "paid a termination payment"),
            ("made a prepayment", "paid a prepayment"),
        ),
    ),
    Equivalence(
        "EQV2405",
        ("extending the maturity date of", "extending the maturity of"),
        "What matures later has a later maturity date.",
        (
            "It signed it, extending the maturity of the notes.",
            "It signed it, extending the maturity date of the notes.",
        ),
        ("It signed it, waiving the maturity of the notes.", "It signed it, extending the maturity date of the notes."),
        also=(
            ("extends the maturity date of", "extends the maturity of"),
            ("extended the maturity date of", "extended the maturity of"),
            ("extend the maturity date of", "extend the maturity of"),
        ),
        only_before=words("facility agreement loan loans notes note commitments <party> debentures bonds"),
        over=words(
            "the its revolving credit term existing senior secured unsecured convertible company's our a b each"
        ),
    ),
    Equivalence(
        "EQV2406",
        (
            "bear interest at",
            "bear interest at a rate equal to",
            "bear interest at a rate of",
            "bear interest at the rate of",
        ),
        "Interest at a rate is interest at that rate.",
        ("Loans bear interest at a rate equal to LIBOR plus 2%.", "Loans bear interest at LIBOR plus 2%."),
        ("Loans bear interest at a rate above LIBOR plus 2%.", "Loans bear interest at LIBOR plus 2%."),
        only_before=_RATES,
        also=(
            (
                "bears interest at",
                "bears interest at a rate equal to",
                "bears interest at a rate of",
                "bears interest at the rate of",
            ),
            (
                "bearing interest at",
                "bearing interest at a rate equal to",
                "bearing interest at a rate of",
                "bearing interest at the rate of",
            ),
            (
                "will bear interest at",
                "shall bear interest at",
                "will bear interest at a rate equal to",
                "shall bear interest at a rate equal to",
                "will bear interest at a rate of",
                "will accrue interest at",
                "will accrue interest at a rate equal to",
            ),
        ),
    ),
    Equivalence(
        "EQV2410",
        _none(*_NONE[0], "are"),
        "Of what is borrowed nothing is owed, told either way.",
        ("No borrowings are outstanding under it.", "There are no borrowings outstanding under it."),
        ("Few borrowings are outstanding under it.", "There are no borrowings outstanding under it."),
        also=(
            *(_none(*each, "are") for each in _NONE[1:]),
            *(_none(*each, "were") for each in _NONE),
            *(_none_now(*each) for each in _NONE),
        ),
    ),
    Equivalence(
        "EQV2412",
        ("must also", "is also required to", "are also required to", "also must", "also is required to"),
        "The same further requirement.",
        ("It is also required to pay a fee.", "It must also pay a fee."),
        ("It is also permitted to pay a fee.", "It must also pay a fee."),
        only_before=words(
            "pay repay prepay maintain comply deliver provide make meet satisfy offer furnish reimburse file"
        ),
    ),
    Equivalence(
        "EQV2415",
        ("requiring", "obligating", "that obligate", "which obligate", "obliging", "that oblige"),
        "What covenants require of someone they oblige to.",
        ("It has covenants that obligate it to pay taxes.", "It has covenants requiring it to pay taxes."),
        ("It has covenants that permit it to pay taxes.", "It has covenants requiring it to pay taxes."),
        only_after=words("covenants covenant provisions provision terms"),
    ),
)
