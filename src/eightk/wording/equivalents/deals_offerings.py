"""Securities that are offered and sold: exemptions, proceeds, prices, classes of shares."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import words
from eightk.wording.equivalents.equivalence import Equivalence

_EXEMPT = (
    "provided by",
    "provided under",
    "provided in",
    "provided for in",
    "provided for by",
    "afforded by",
    "set forth in",
    "contained in",
    "under",
    "pursuant to",
    "available under",
    "available pursuant to",
    "found in",
)
_PROVISION = words("<reference> section rule regulation")
_NOT_REGISTERED = (
    "absent registration or an applicable exemption from",
    "absent registration or an exemption from",
    "absent registration or applicable exemption from",
    "without registration or an applicable exemption from",
    "without registration or an exemption from",
    "except pursuant to registration or an applicable exemption from",
)


def _class(kind: str) -> tuple[str, ...]:
    return (f"shares of {kind} stock", f"{kind} shares", f"shares of the {kind} stock")


OFFERINGS: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV1445",
        ("in reliance on", "in reliance upon"),
        "The same reliance.",
        ("They were sold in reliance upon Rule 506.", "They were sold in reliance on Rule 506."),
        ("They were sold in violation of Rule 506.", "They were sold in reliance on Rule 506."),
        also=(
            ("reliance on", "reliance upon"),
            ("relying on", "relying upon"),
            ("relied on", "relied upon"),
            ("rely on", "rely upon"),
            ("relies on", "relies upon"),
        ),
    ),
    Equivalence(
        "EQV1446",
        tuple(f"exemption from registration {how}" for how in _EXEMPT),
        "The exemption is the one of the provision named.",
        (
            "It relies on the exemption from registration afforded by Section 4(a)(2).",
            "It relies on the exemption from registration provided by Section 4(a)(2).",
        ),
        (
            "It relies on the exemption from taxation afforded by Section 4(a)(2).",
            "It relies on the exemption from registration provided by Section 4(a)(2).",
        ),
        only_before=_PROVISION,
        also=(
            tuple(f"exemptions from registration {how}" for how in _EXEMPT),
            tuple(f"exemption from the registration requirements {how}" for how in _EXEMPT),
            tuple(f"exemption {how}" for how in _EXEMPT),
            tuple(f"exemptions from the registration requirements {how}" for how in _EXEMPT),
        ),
    ),
    Equivalence(
        "EQV1447",
        (
            "exempt from registration under",
            "exempt from registration pursuant to",
            "exempt from registration by virtue of",
            "exempt from registration in reliance on",
            "exempt from registration in reliance upon",
        ),
        "The same exemption of the provision named.",
        ("It is exempt from registration by virtue of Rule 506.", "It is exempt from registration under Rule 506."),
        ("It is subject to registration under Rule 506.", "It is exempt from registration under Rule 506."),
        only_before=_PROVISION,
    ),
    Equivalence(
        "EQV1448",
        tuple(f"{how} registration requirements" for how in _NOT_REGISTERED)
        + tuple(f"{how} the registration requirements" for how in _NOT_REGISTERED)
        + tuple(f"{how} such registration requirements" for how in _NOT_REGISTERED),
        "Neither registered nor exempt, in the words of Rule 135c.",
        (
            "It is not sold without registration or an exemption from the registration requirements.",
            "It is not sold absent registration or an applicable exemption from registration requirements.",
        ),
        (
            "It is not sold absent registration.",
            "It is not sold absent registration or an applicable exemption from registration requirements.",
        ),
        also=(tuple(f"{how} registration" for how in _NOT_REGISTERED),),
    ),
    Equivalence(
        "EQV1449",
        (
            "does not constitute an offer to sell or the solicitation of an offer to buy",
            "does not constitute an offer to sell or a solicitation of an offer to buy",
            "shall not constitute an offer to sell or the solicitation of an offer to buy",
            "shall not constitute an offer to sell or a solicitation of an offer to buy",
            "does not constitute an offer to sell , or the solicitation of an offer to buy ,",
            "is not an offer to sell or a solicitation of an offer to buy",
            "is not an offer to sell or the solicitation of an offer to buy",
            "is neither an offer to sell nor a solicitation of an offer to buy",
            "is neither an offer to sell nor the solicitation of an offer to buy",
        ),
        "The report makes no offer, in each form.",
        (
            "It is neither an offer to sell nor a solicitation of an offer to buy shares.",
            "It does not constitute an offer to sell or the solicitation of an offer to buy shares.",
        ),
        (
            "It constitutes an offer to sell or the solicitation of an offer to buy shares.",
            "It does not constitute an offer to sell or the solicitation of an offer to buy shares.",
        ),
    ),
    Equivalence(
        "EQV1450",
        (
            "not involving a public offering",
            "not involving any public offering",
            "that did not involve a public offering",
            "that did not involve any public offering",
        ),
        "No public offering, in the words of Section 4(a)(2) of the Securities Act.",
        ("A sale not involving any public offering was made.", "A sale not involving a public offering was made."),
        ("A sale involving a public offering was made.", "A sale not involving a public offering was made."),
        also=(
            (
                "general solicitation or general advertising",
                "general solicitation or advertising",
                "any general solicitation or general advertising",
                "any general solicitation or advertising",
                "any form of general solicitation or general advertising",
                "any form of general solicitation or advertising",
            ),
            ("federal and state securities laws", "state and federal securities laws"),
            ("federal or state securities laws", "state or federal securities laws"),
        ),
    ),
    Equivalence(
        "EQV1451",
        ("par value <money> per share", "<money> par value per share", "par value of <money> per share"),
        "The same nominal value.",
        (
            "Its common stock, $5.00 par value per share, is listed.",
            "Its common stock, par value $5.00 per share, is listed.",
        ),
        (
            "Its common stock, market value $5.00 per share, is listed.",
            "Its common stock, par value $5.00 per share, is listed.",
        ),
        not_before=words("<money>"),
        also=(("par value <money>", "<money> par value", "par value of <money>"),),
    ),
    Equivalence(
        "EQV1452",
        _class("common"),
        "The same class of shares.",
        ("It sold 500 common shares to him.", "It sold 500 shares of common stock to him."),
        ("It sold 500 preferred shares to him.", "It sold 500 shares of common stock to him."),
        also=(_class("preferred"), _class("ordinary")[:2]),
        not_after=words("unregistered restricted"),
        not_before=words("units options purchase equivalents"),
    ),
    Equivalence(
        "EQV1453",
        ("holders of common stock", "common stockholders", "common shareholders", "holders of the common stock"),
        "Who holds the shares.",
        ("It pays common stockholders.", "It pays holders of common stock."),
        ("It pays preferred stockholders.", "It pays holders of common stock."),
        also=(
            (
                "holders of preferred stock",
                "preferred stockholders",
                "preferred shareholders",
                "holders of the preferred stock",
            ),
            ("stockholders of record", "shareholders of record", "record stockholders", "record shareholders"),
            ("holders of record", "record holders"),
            ("holder of record", "record holder"),
        ),
    ),
    Equivalence(
        "EQV1454",
        ("convertible into common stock", "convertible into shares of common stock", "convertible into common shares"),
        "Stock comes in shares.",
        ("Notes convertible into shares of common stock.", "Notes convertible into common stock."),
        ("Notes convertible into shares of preferred stock.", "Notes convertible into common stock."),
        also=(
            ("exercisable for common stock", "exercisable for shares of common stock", "exercisable for common shares"),
            ("outstanding capital stock", "outstanding shares of capital stock"),
        ),
    ),
    Equivalence(
        "EQV1434",
        ("into common stock", "into shares of common stock", "into common shares"),
        "Stock comes in shares.",
        ("It converts it into shares of common stock.", "It converts it into common stock."),
        ("It converts it into shares of preferred stock.", "It converts it into common stock."),
        also=(
            ("repurchase its common stock", "repurchase shares of its common stock"),
            ("repurchases of its common stock", "repurchases of shares of its common stock"),
            ("outstanding share of common stock", "share of common stock outstanding"),
        ),
        not_before=words("immediately prior before as at on after upon from options option"),
    ),
    Equivalence(
        "EQV1455",
        ("aggregate", "total"),
        "Of proceeds, charges or debts the sum of all.",
        ("Total proceeds are $500.", "Aggregate proceeds are $500."),
        ("Average proceeds are $500.", "Aggregate proceeds are $500."),
        only_before=words(
            "proceeds commitments indebtedness charges losses costs expenses damages liability rent fees"
        ),
        over=words("gross net cash pre tax pretax estimated annual revolving"),
        not_after=words("an a"),
    ),
    Equivalence(
        "EQV1456",
        ("gross proceeds of", "gross proceeds equal to", "gross proceeds in the amount of", "gross proceeds totaling"),
        "How much the sale brings in.",
        ("It received gross proceeds totaling $500.", "It received gross proceeds of $500."),
        ("It received net proceeds of $500.", "It received gross proceeds of $500."),
        only_before=words("<money>"),
        over=words("approximately about"),
        also=(
            ("net proceeds of", "net proceeds equal to", "net proceeds in the amount of", "net proceeds totaling"),
            ("aggregate proceeds of", "total proceeds of"),
        ),
    ),
    Equivalence(
        "EQV1457",
        ("after deducting", "net of", "after deduction of", ", net of", ", after deducting", ", after deduction of"),
        "Of the costs of an offering: they are taken off; 'less' may leave the sum to be done.",
        ("Proceeds were $500, net of commissions.", "Proceeds were $500 after deducting commissions."),
        ("Proceeds were $500, before deducting commissions.", "Proceeds were $500, after deducting commissions."),
        only_before=words("discounts discount commissions commission fees expenses costs"),
        over=words(
            "the underwriting estimated offering placement agent and underwriters' initial purchasers' financial",
            "' purchasers underwriters",
        ),
        also=(("before deducting", "before deduction of", "prior to deducting", "prior to deduction of"),),
    ),
    Equivalence(
        "EQV1458",
        ("underwriting discounts and commissions", "underwriting commissions and discounts"),
        "The same pair in either order.",
        ("It pays underwriting commissions and discounts.", "It pays underwriting discounts and commissions."),
        ("It pays underwriting discounts or commissions.", "It pays underwriting discounts and commissions."),
        also=(
            ("over-allotment option", "overallotment option"),
            ("over-allotments", "overallotments"),
            ("risks and uncertainties", "uncertainties and risks"),
        ),
    ),
    Equivalence(
        "EQV1459",
        ("at a purchase price of", "at the purchase price of", "for a purchase price of"),
        "The price of the purchase that is told.",
        ("Shares sold for a purchase price of $5.", "Shares sold at a purchase price of $5."),
        ("Shares sold at an exercise price of $5.", "Shares sold at a purchase price of $5."),
        only_before=words("<money>"),
        over=words("approximately about"),
        also=(
            ("at a price of", "at the price of", "for a price of", "at a price equal to"),
            ("an aggregate purchase price", "a total purchase price"),
            ("an aggregate principal amount", "a total principal amount"),
        ),
    ),
)
