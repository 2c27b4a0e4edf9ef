"""What holders receive, and what is owed on notes."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import words
from eightk.wording.equivalents.equivalence import Equivalence

_CASH = (
    "an amount in cash equal to",
    "a cash amount equal to",
    "an amount of cash equal to",
    "cash in an amount equal to",
    "a cash payment equal to",
    "a payment in cash equal to",
)
_ISSUED = ("the date of issuance", "the issuance date", "the date of issue", "the issue date")
_ITS_ISSUE = ("its issuance date", "its date of issuance", "the date of its issuance")
_AMOUNT = ("aggregate principal amount of", "in aggregate principal amount of")

CONSIDERATION: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV2700",
        _CASH[:4],
        "So much in cash.",
        (
            "It is converted into a cash amount equal to the price.",
            "It is converted into an amount in cash equal to the price.",
        ),
        (
            "It is converted into a cash amount above the price.",
            "It is converted into an amount in cash equal to the price.",
        ),
        also=(_CASH[4:], ("the cash amount equal to", "the amount in cash equal to", "the amount of cash equal to")),
    ),
    Equivalence(
        "EQV2701",
        ("whether vested or unvested", "whether or not vested", "vested or unvested", "whether unvested or vested"),
        "Both of them.",
        ("Each option, whether or not vested, ends.", "Each option, whether vested or unvested, ends."),
        ("Each option, if vested, ends.", "Each option, whether vested or unvested, ends."),
        only_after=words(", ("),
    ),
    Equivalence(
        "EQV2702",
        ("less any required withholding", "net of any required withholding"),
        "What is withheld for taxes is not paid out.",
        ("He is paid $500 net of any required withholding.", "He is paid $500 less any required withholding."),
        ("He is paid $500 plus any required withholding.", "He is paid $500 less any required withholding."),
        not_after=words("is are be not"),
    ),
    Equivalence(
        "EQV2703",
        _ISSUED,
        "When it was issued.",
        (
            "It ends on the fifth anniversary of the issuance date.",
            "It ends on the fifth anniversary of the date of issuance.",
        ),
        (
            "It ends on the fifth anniversary of the date of grant.",
            "It ends on the fifth anniversary of the date of issuance.",
        ),
        also=(_ITS_ISSUE,),
        only_after=words("of from after following"),
        not_before=words("of and or by to"),
    ),
    Equivalence(
        "EQV2704",
        ("expires on", "will expire on", "shall expire on"),
        "On its last day it ends.",
        (
            "The warrant will expire on the fifth anniversary of it.",
            "The warrant expires on the fifth anniversary of it.",
        ),
        (
            "The warrant will vest on the fifth anniversary of it.",
            "The warrant expires on the fifth anniversary of it.",
        ),
        only_after=words("warrant and option note facility which that"),
        only_before=words("anniversary"),
        over=words("the <ordinal> first second third fourth fifth sixth seventh eighth ninth tenth"),
    ),
    Equivalence(
        "EQV2705",
        ("in the event of", "upon the occurrence of", "in the case of"),
        "When it comes to that.",
        ("It is adjusted upon the occurrence of stock splits.", "It is adjusted in the event of stock splits."),
        ("It is adjusted in the absence of stock splits.", "It is adjusted in the event of stock splits."),
        only_before=words("splits split dividends dividend combinations recapitalizations reorganizations"),
        not_behind=words("was were had did been"),
        over=words("stock share certain any subsequent reverse a forward"),
    ),
    Equivalence(
        "EQV2707",
        tuple(f"issued <money> {amount}{whose}" for amount in _AMOUNT for whose in ("", " its")),
        "The notes that it issued are its own.",
        (
            "It issued $500 aggregate principal amount of its 5% notes.",
            "It issued $500 aggregate principal amount of 5% notes.",
        ),
        (
            "It issued $500 principal amount of each of its 5% notes.",
            "It issued $500 aggregate principal amount of 5% notes.",
        ),
        also=tuple(
            tuple(f"{sold} <money> {amount}{whose}" for amount in _AMOUNT for whose in ("", " its"))
            for sold in ("issued and sold", "sold and issued")
        ),
        only_before=words("<percent>"),
        not_behind=words(
            "and bank parent subsidiary affiliate purchased acquired holder holders he they exchange exchanged"
        ),
    ),
    Equivalence(
        "EQV2708",
        (
            "in all material respects in the ordinary course",
            "in the ordinary course in all material respects",
        ),
        "How a business is run until the closing.",
        (
            "It runs its business in the ordinary course in all material respects.",
            "It runs its business in all material respects in the ordinary course.",
        ),
        (
            "It runs its business in the ordinary course in some material respects.",
            "It runs its business in all material respects in the ordinary course.",
        ),
        also=(
            (
                "in all material respects in the ordinary course of business",
                "in the ordinary course of business in all material respects",
            ),
        ),
        not_before=words("of consistent except"),
    ),
    Equivalence(
        "EQV2709",
        (
            "the earlier of the effective time and the termination of the merger agreement",
            "the earlier of the termination of the merger agreement and the effective time",
            "the effective time or the earlier termination of the merger agreement",
        ),
        "Whichever comes first.",
        (
            "It holds until the earlier of the termination of the Merger Agreement and the Effective Time.",
            "It holds until the earlier of the Effective Time and the termination of the Merger Agreement.",
        ),
        (
            "It holds until the later of the termination of the Merger Agreement and the Effective Time.",
            "It holds until the earlier of the Effective Time and the termination of the Merger Agreement.",
        ),
        also=(
            (
                "the earlier of the closing and the termination of the merger agreement",
                "the earlier of the termination of the merger agreement and the closing",
            ),
            (
                "the earlier of the closing and the termination of the purchase agreement",
                "the earlier of the termination of the purchase agreement and the closing",
            ),
        ),
    ),
    Equivalence(
        "EQV2711",
        ("borrowing base equal to", "borrowing base of"),
        "How high it is.",
        ("It has a borrowing base of 85% of it.", "It has a borrowing base equal to 85% of it."),
        ("It has a borrowing base above 85% of it.", "It has a borrowing base equal to 85% of it."),
        only_before=words("<percent> <money>"),
        over=words("up to the sum of"),
    ),
)
