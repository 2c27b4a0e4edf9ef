"""Debt that is outstanding, its repayment and its default."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import words
from eightk.wording.equivalents.equivalence import Equivalence

_WHEN = words(
    "since for until after before prior following through during in on at as upon from immediately by when while then"
)
_OWED = ("borrowings", "loans", "amounts", "advances", "indebtedness", "letters of credit", "balance", "debt")
_AT_ONCE = words("prior before after following preceding on at as")
_CHOOSES = ("holder", "lender", "borrower", "company", "buyer", "purchaser", "seller", "tenant", "landlord", "licensee")


def _at_option_of(who: str) -> tuple[str, ...]:
    ways = ("option", "election")
    return tuple(way for word in ways for way in (f"at the {word} of the {who}", f"at the {who}'s {word}"))


def _outstanding(owed: str) -> tuple[str, ...]:
    ways = (
        f"outstanding {owed} of {{}}",
        f"{owed} outstanding of {{}}",
        f"{{}} of outstanding {owed}",
        f"{{}} of {owed} outstanding",
        f"{{}} in outstanding {owed}",
        f"{{}} in {owed} outstanding",
        f"{owed} of {{}} outstanding",
    )
    return tuple(way.format("<money>") for way in ways)


REPAYMENT: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV1400",
        ("outstanding borrowings", "borrowings outstanding"),
        "The same debt, the adjective before or after its noun; before a time it may belong to the act instead.",
        ("All borrowings outstanding under it are repaid.", "All outstanding borrowings under it are repaid."),
        ("It repays loans outstanding at the closing.", "It repays outstanding loans at the closing."),
        not_before=_WHEN,
        also=(
            *((f"outstanding {owed}", f"{owed} outstanding") for owed in _OWED[1:]),
            ("outstanding principal amount", "principal amount outstanding", "principal balance outstanding"),
            ("then outstanding notes", "notes then outstanding"),
            ("then outstanding shares", "shares then outstanding"),
        ),
    ),
    Equivalence(
        "EQV1403",
        _outstanding("borrowings"),
        "What one had: of a payment, 'of' might take a part of it, and the words are left alone.",
        ("It had $500 of borrowings outstanding under it.", "It had outstanding borrowings of $500 under it."),
        ("It repaid $500 of borrowings outstanding under it.", "It repaid outstanding borrowings of $500 under it."),
        only_after=words("had has have having with"),
        also=tuple(_outstanding(owed) for owed in ("loans", "indebtedness", "debt", "letters of credit", "advances")),
    ),
    Equivalence(
        "EQV1480",
        ("at maturity", "on the maturity date", "on its maturity date", "upon maturity"),
        "What falls due at maturity falls due on the last day of the loan.",
        ("The balance is due on the maturity date.", "The balance is due at maturity."),
        ("The balance is due before the maturity date.", "The balance is due at maturity."),
        only_after=words("due payable paid repaid"),
    ),
    Equivalence(
        "EQV1483",
        ("payable on demand", "due on demand", "due and payable on demand", "payable upon demand", "due upon demand"),
        "The lender may ask for it at any time.",
        ("The note is due on demand.", "The note is payable upon demand."),
        ("The note is due on notice.", "The note is payable upon demand."),
        not_before=words("made of by after"),
    ),
    Equivalence(
        "EQV1408",
        ("is unsecured", "is not secured"),
        "At the end of a clause no security is given; what follows 'not secured' may narrow it.",
        ("The loan is not secured.", "The loan is unsecured."),
        ("The loan is not secured by the plant.", "The loan is unsecured by the plant."),
        only_before=words(". ; )"),
        also=(
            ("are unsecured", "are not secured"),
            ("was unsecured", "was not secured"),
            ("were unsecured", "were not secured"),
            ("will be unsecured", "will not be secured", "shall be unsecured", "shall not be secured"),
        ),
    ),
    Equivalence(
        "EQV1410",
        (
            "immediately due and payable",
            "due and payable immediately",
            "due and immediately payable",
            "immediately payable and due",
            "to be immediately due and payable",
            "to be due and payable immediately",
            "to be due and immediately payable",
        ),
        "What is declared due at once is due at once; before 'prior to' the word belongs to the time.",
        ("He declared it due and payable immediately.", "He declared it to be immediately due and payable."),
        ("It is due and payable immediately prior to it.", "It is immediately due and payable prior to it."),
        not_before=_AT_ONCE,
        not_after=words("is are was were has have had ought not"),
    ),
    Equivalence(
        "EQV1430",
        ("due and payable", "to be due and payable"),
        "What is declared to be due is declared due.",
        ("He declared it to be due and payable.", "He declared it due and payable."),
        ("He declared it not to be due and payable.", "He declared it due and payable."),
        not_after=words("is are was were has have had ought not expected"),
    ),
    Equivalence(
        "EQV1411",
        ("becomes immediately due and payable", "becomes due and payable immediately"),
        "It is due at once.",
        ("The note becomes due and payable immediately.", "The note becomes immediately due and payable."),
        ("The note becomes due and payable eventually.", "The note becomes immediately due and payable."),
        not_before=_AT_ONCE,
        also=(
            ("become immediately due and payable", "become due and payable immediately"),
            ("became immediately due and payable", "became due and payable immediately"),
            ("is immediately due and payable", "is due and payable immediately"),
            ("are immediately due and payable", "are due and payable immediately"),
            ("be immediately due and payable", "be due and payable immediately"),
        ),
    ),
    Equivalence(
        "EQV1412",
        (
            "upon the occurrence and during the continuance of an event of default",
            "upon the occurrence and during the continuation of an event of default",
            "on the occurrence and during the continuance of an event of default",
            "on the occurrence and during the continuation of an event of default",
            "upon the occurrence and during the continuance of any event of default",
            "upon the occurrence and during the continuation of any event of default",
            "if an event of default occurs and is continuing",
            "in the event that an event of default occurs and is continuing",
            "if an event of default has occurred and is continuing",
            "if any event of default occurs and is continuing",
            "if any event of default has occurred and is continuing",
            "if an event of default shall have occurred and be continuing",
        ),
        "The same two conditions of a remedy: the default has happened and goes on.",
        (
            "If an event of default occurs and is continuing, it is due.",
            "Upon the occurrence and during the continuance of an event of default, it is due.",
        ),
        (
            "If a default occurs and is continuing, it is due.",
            "If an event of default occurs and is continuing, it is due.",
        ),
        not_after=words("only except not other than"),
    ),
    Equivalence(
        "EQV1413",
        ("during the continuance of", "during the continuation of"),
        "As long as it goes on.",
        ("During the continuation of a default it is due.", "During the continuance of a default it is due."),
        ("After the continuation of a default it is due.", "During the continuance of a default it is due."),
        also=(
            ("upon the occurrence and during the continuance of", "upon the occurrence and during the continuation of"),
        ),
    ),
    Equivalence(
        "EQV1414",
        (
            "without premium or penalty",
            "without penalty or premium",
            "without any premium or penalty",
            "without any penalty or premium",
            "without payment of any premium or penalty",
            "without payment of premium or penalty",
            "without the payment of any premium or penalty",
            "without paying any premium or penalty",
            "with no premium or penalty",
        ),
        "Neither is owed; where one alone is named the other may be owed.",
        ("It is prepaid without penalty or premium.", "It is prepaid without any premium or penalty."),
        ("It is prepaid without penalty.", "It is prepaid without premium or penalty."),
        also=(
            ("without penalty", "without any penalty", "without payment of any penalty", "with no penalty"),
            ("without premium", "without any premium", "without payment of any premium", "with no premium"),
        ),
        not_before=words("of on for except other"),
    ),
    Equivalence(
        "EQV1415",
        ("in whole or in part", "in full or in part", "in part or in whole"),
        "All of it or some of it, at one's choice.",
        ("It is repaid in full or in part.", "It is repaid in whole or in part."),
        ("It is repaid in full and in part.", "It is repaid in whole or in part."),
        not_after=words("either not"),
        also=(("either in whole or in part", "either in full or in part", "either in part or in whole"),),
    ),
    Equivalence(
        "EQV1416",
        ("repaid in full", "fully repaid", "repaid in its entirety"),
        "Nothing of the debt is left.",
        ("The loan was fully repaid.", "The loan was repaid in full."),
        ("The loan was partly repaid.", "The loan was repaid in full."),
        not_before=words("amount or"),
        not_after=words("not"),
        also=(
            ("repay in full", "fully repay"),
            ("repaying in full", "fully repaying"),
            ("repayment in full", "full repayment"),
            ("payment in full", "full payment"),
            ("prepayment in full", "full prepayment"),
        ),
    ),
    Equivalence(
        "EQV1417",
        _at_option_of("holder"),
        "The one named chooses, said with 'of' or with 's.",
        ("It is redeemed at the holder's election.", "It is redeemed at the option of the holder."),
        ("It is redeemed at the option of the lender.", "It is redeemed at the option of the holder."),
        also=tuple(_at_option_of(who) for who in _CHOOSES[1:]),
    ),
    Equivalence(
        "EQV1418",
        ("at its option", "at its election", "at its own option", "at its own election"),
        "The same choice; a 'discretion' has a law of its own and is not joined.",
        ("It may, at its election, redeem it.", "It may, at its option, redeem it."),
        ("It may, at its expense, redeem it.", "It may, at its option, redeem it."),
        also=(
            ("at their option", "at their election"),
            ("at his option", "at his election"),
            ("at her option", "at her election"),
            ("at our option", "at our election"),
        ),
    ),
)
