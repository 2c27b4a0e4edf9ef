"""Consents, the law of a state, ranks and capacities: how a contract speaks of others."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import words
from eightk.wording.equivalents.equivalence import Equivalence

_CONSENTING = (
    "other party",
    "lender",
    "lenders",
    "landlord",
    "holder",
    "holders",
    "licensor",
    "purchaser",
    "buyer",
    "seller",
    "company",
    "board",
    "administrative agent",
    "agent",
    "required lenders",
)
_CONSENTS = ("prior written consent", "written consent", "prior consent", "consent", "prior written approval")
_STATES = (
    *("delaware", "new york", "nevada", "california", "texas", "florida", "massachusetts", "maryland", "ohio"),
    *("pennsylvania", "virginia", "minnesota", "colorado", "illinois", "new jersey", "north carolina", "arizona"),
    *("indiana", "wisconsin", "oregon", "utah", "michigan", "tennessee", "missouri", "iowa", "kansas", "connecticut"),
)


def _consent(consent: str, who: str) -> tuple[str, ...]:
    owner = f"{who}'" if who.endswith("s") else f"{who}'s"
    return (f"the {consent} of the {who}", f"the {owner} {consent}")


def _all_assets(who: str) -> tuple[str, ...]:
    owner = f"{who}'" if who.endswith("s") else f"{who}'s"
    return (
        f"substantially all of the {owner} assets",
        f"substantially all the {owner} assets",
        f"substantially all of the assets of the {who}",
        f"substantially all the assets of the {who}",
        f"substantially all assets of the {who}",
    )


def _discount(what: str, who: str) -> tuple[str, ...]:
    return (f"the {who}' {what}", f"the {what} of the {who}")


def _rank(rank: str, beside: str) -> tuple[str, ...]:
    ways = ("pari passu", "equally", "equal", "on a parity", "on a pari passu basis")
    return tuple(f"{rank} {way} {beside}" for way in ways)


def _law(state: str) -> tuple[str, ...]:
    return (f"the laws of {state}", f"the laws of the state of {state}", f"{state} law", f"the law of {state}")


CONSENTS: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV1571",
        _consent(_CONSENTS[0], _CONSENTING[0]),
        "The same consent of the same party, said with 'of' or with 's.",
        (
            "It is assigned with the other party's prior written consent.",
            "It is assigned with the prior written consent of the other party.",
        ),
        (
            "It is assigned with the landlord's prior written consent.",
            "It is assigned with the prior written consent of the other party.",
        ),
        not_before=words("and or , 's '"),
        also=tuple(
            _consent(consent, who)
            for consent in _CONSENTS
            for who in _CONSENTING
            if (consent, who) != (_CONSENTS[0], _CONSENTING[0])
        ),
    ),
    Equivalence(
        "EQV1545",
        _all_assets("borrower"),
        "The same assets of the same owner, said with 'of' or with 's.",
        (
            "It has a lien on substantially all assets of the borrower.",
            "It has a lien on substantially all of the borrower's assets.",
        ),
        (
            "It has a lien on substantially all assets of the lender.",
            "It has a lien on substantially all of the borrower's assets.",
        ),
        not_before=words("and or , 's '"),
        also=tuple(
            _all_assets(who)
            for who in ("company", "guarantors", "guarantor", "borrowers", "seller", "issuer", "loan parties", "target")
        ),
    ),
    Equivalence(
        "EQV1546",
        ("the approval of", "approval by", "approval of", "the approval by"),
        "Of those who approve: 'of' and 'by' name them.",
        ("It needs approval by its stockholders.", "It needs the approval of its stockholders."),
        ("It needs approval for its stockholders.", "It needs the approval of its stockholders."),
        only_before=words("stockholders shareholders"),
        over=words("the its company's their buyer's parent's seller's <party> <name> 's"),
        not_then=words("' agreement agreements meeting"),
        not_after=words("final preliminary"),
    ),
    Equivalence(
        "EQV1513",
        _discount("discount", "initial purchasers"),
        "Whose discount it is, said with 'of' or with 's.",
        (
            "It deducts the discount of the initial purchasers.",
            "It deducts the initial purchasers' discount.",
        ),
        (
            "It deducts the discount of the underwriters.",
            "It deducts the initial purchasers' discount.",
        ),
        not_before=words("and or ,"),
        also=tuple(
            _discount(what, who)
            for what in ("discount", "discounts", "commissions", "discounts and commissions", "fees", "fee", "expenses")
            for who in ("initial purchasers", "underwriters", "placement agents")
            if (what, who) != ("discount", "initial purchasers")
        ),
    ),
    Equivalence(
        "EQV1597",
        ("the other commits", "the other party commits"),
        "Of two parties the other one.",
        ("It ends if the other party commits a breach.", "It ends if the other commits a breach."),
        ("It ends if the first party commits a breach.", "It ends if the other commits a breach."),
        only_after=words("if when that unless"),
        also=tuple(
            (f"the other {does}", f"the other party {does}")
            for does in ("breaches", "fails", "defaults", "becomes", "materially", "has", "is", "does", "files")
        ),
    ),
    Equivalence(
        "EQV1572",
        _law("texas"),
        "The law of the state; Georgia and Washington may be other places.",
        ("It is governed by Texas law.", "It is governed by the laws of the State of Texas."),
        ("It is governed by Texas courts.", "It is governed by the laws of the State of Texas."),
        not_before=words("firm firms school and or enforcement journal , of"),
        also=(
            *(_law(state) for state in _STATES if state != "texas"),
            *(
                tuple(
                    f"governed by {how}{way}"
                    for how in ("", "and construed in accordance with ")
                    for way in _law(state)
                )
                for state in _STATES
            ),
        ),
    ),
    Equivalence(
        "EQV1573",
        ("mutually agreed to terminate", "agreed mutually to terminate", "agreed to mutually terminate"),
        "Both agree to the end.",
        ("They agreed to mutually terminate it.", "They mutually agreed to terminate it."),
        ("They agreed to partly terminate it.", "They mutually agreed to terminate it."),
        also=(("by mutual agreement", "by mutual consent"),),
        not_before=words("in"),
    ),
    Equivalence(
        "EQV1574",
        _rank("rank", "with"),
        "The same rank.",
        ("They rank equally with the notes.", "They rank pari passu with the notes."),
        ("They rank junior with the notes.", "They rank pari passu with the notes."),
        also=(
            _rank("ranks", "with"),
            _rank("ranking", "with"),
            *(_rank(rank, "in right of payment with") for rank in ("rank", "ranks", "ranking")),
            ("rank senior in right of payment to", "are senior in right of payment to"),
            ("ranks senior in right of payment to", "is senior in right of payment to"),
        ),
    ),
    Equivalence(
        "EQV1539",
        ("final court approval", "final approval by the court", "final approval of the court"),
        "The court approves in the end.",
        ("It is subject to final approval by the court.", "It is subject to final court approval."),
        ("It is subject to final approval by the board.", "It is subject to final court approval."),
        not_before=words("and or , in"),
        also=(
            (
                "preliminary court approval",
                "preliminary approval by the court",
                "preliminary approval of the court",
            ),
            ("approval of the holders", "approval by the holders"),
        ),
    ),
    Equivalence(
        "EQV1540",
        ("as", "in its capacity as", "acting as", "acting in its capacity as"),
        "Of an agent of lenders: the part that it takes in the contract.",
        ("With Acme, in its capacity as administrative agent.", "With Acme, as administrative agent."),
        ("With Acme, formerly administrative agent.", "With Acme, as administrative agent."),
        only_before=words("administrative collateral syndication documentation trustee paying"),
        only_after=words(", and"),
    ),
)
