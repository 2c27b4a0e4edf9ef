"""Prices, adjustments and parts of a whole: the terms that a transaction is told by."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import words
from eightk.wording.equivalents.equivalence import Equivalence

_FOR_CASH = (
    "for {} in cash",
    "for cash consideration of {}",
    "for consideration of {} in cash",
    "for a cash purchase price of {}",
    "for a purchase price of {} in cash",
    "for a cash payment of {}",
)
_WHERE_SET_FORTH = tuple(
    f"{how} {place}"
    for how in ("set forth", "provided", "contained", "included", "disclosed", "described", "reported")
    for place in ("in", "under")
)

TERMS: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV1564",
        (
            "at a price of <money> per share",
            "at <money> per share",
            "at the price of <money> per share",
            "at a price per share of <money>",
            "at a per share price of <money>",
            "at a purchase price of <money> per share",
            "at a purchase price per share of <money>",
            "at a per share purchase price of <money>",
            "for <money> per share",
        ),
        "The same price of each share; an exercise, conversion or offering price has its own name.",
        ("It sold 500 shares at a price per share of $5.", "It sold 500 shares at $5 per share."),
        ("It sold 500 shares at an exercise price per share of $5.", "It sold 500 shares at $5 per share."),
        not_before=words("per of and to or plus"),
        not_after=words("exchange account valued except"),
    ),
    Equivalence(
        "EQV1565",
        tuple(way.format("<money>") for way in _FOR_CASH),
        "The same cash for the thing.",
        ("It sold the plant for cash consideration of $500.", "It sold the plant for $500 in cash."),
        ("It sold the plant for stock consideration of $500.", "It sold the plant for $500 in cash."),
        not_before=words("and or plus per to"),
        also=(
            tuple(way.format("approximately <money>") for way in _FOR_CASH),
            tuple(way.format("up to <money>") for way in _FOR_CASH),
        ),
    ),
    Equivalence(
        "EQV1566",
        (
            "a post-closing adjustment for working capital",
            "a post-closing working capital adjustment",
            "a working capital adjustment after the closing",
        ),
        "The price follows working capital.",
        (
            "It is subject to a post-closing adjustment for working capital.",
            "It is subject to a post-closing working capital adjustment.",
        ),
        (
            "It is subject to a pre-closing adjustment for working capital.",
            "It is subject to a post-closing working capital adjustment.",
        ),
        also=(
            ("a working capital adjustment", "an adjustment for working capital"),
            ("working capital adjustments", "adjustments for working capital"),
        ),
    ),
    Equivalence(
        "EQV1567",
        ("immediately exercisable", "exercisable immediately"),
        "From now on; before 'prior to' the word belongs to the time.",
        ("The warrants are exercisable immediately.", "The warrants are immediately exercisable."),
        ("The warrants are exercisable later.", "The warrants are immediately exercisable."),
        not_before=words("prior before after following preceding on at as"),
        also=(("immediately convertible", "convertible immediately"),),
    ),
    Equivalence(
        "EQV1568",
        ("primarily", "principally", "mainly"),
        "For the greater part, after what it is made of, due or related to.",
        ("The charges consist principally of rent.", "The charges consist primarily of rent."),
        ("The charges consist partly of rent.", "The charges consist primarily of rent."),
        only_after=words(
            "consist consists consisting consisted comprised composed relate relates related due attributable used is"
            " are was were"
        ),
        only_before=words("of to for by due related attributable from used comprised the because engaged"),
    ),
    Equivalence(
        "EQV1569",
        ("set forth in", *(way for way in _WHERE_SET_FORTH if way != "set forth in")),
        "What stands in an item of the report, whichever verb says that it stands there.",
        (
            "The information provided in Item 1.01 applies here.",
            "The information described under Item 1.01 applies here.",
        ),
        (
            "The information omitted in Item 1.01 applies here.",
            "The information described under Item 1.01 applies here.",
        ),
        only_after=words("information disclosure disclosures"),
        only_before=words("<reference> item items this"),
    ),
    Equivalence(
        "EQV1570",
        (
            "securities exchange act of <date> or otherwise",
            "securities exchange act of <date> , or otherwise",
            "securities exchange act of <date> , as amended , or otherwise",
        ),
        "The Act is named as it stands.",
        (
            "It is filed under the Exchange Act, as amended, or otherwise.",
            "It is filed under the Exchange Act or otherwise.",
        ),
        ("It is filed under the lease, as amended, or otherwise.", "It is filed under the lease or otherwise."),
        also=(
            (
                "exchange act or otherwise",
                "exchange act , or otherwise",
                "exchange act , as amended , or otherwise",
            ),
        ),
    ),
    Equivalence(
        "EQV1536",
        ("prior credit", "previous credit"),
        "Of a facility, a loan or a lender: the one before.",
        ("It repaid its previous credit facility.", "It repaid its prior credit facility."),
        ("It repaid its present credit facility.", "It repaid its prior credit facility."),
        not_after=words("days days' ' months"),
        also=tuple(
            (f"prior {one}", f"previous {one}")
            for one in ("revolving", "term", "loan", "facility", "lender", "lenders", "lease", "license", "supply")
        ),
    ),
    Equivalence(
        "EQV1537",
        ("some or all of", "all or some of"),
        "A pair joined by 'or' in either order; a part is a portion.",
        ("It may redeem all or some of the notes.", "It may redeem some or all of the notes."),
        ("It may redeem all of the notes.", "It may redeem some or all of the notes."),
        also=(
            (
                "all or a portion of",
                "all or part of",
                "all or a part of",
                "all or any portion of",
                "all or any part of",
            ),
        ),
    ),
    Equivalence(
        "EQV1538",
        ("pro rata portion of", "proportionate share of", "proportionate portion of", "proportional share of"),
        "The share that answers to the whole.",
        ("It pays its proportionate share of the taxes.", "It pays its pro rata portion of the taxes."),
        ("It pays its full share of the taxes.", "It pays its pro rata portion of the taxes."),
        also=(("pro rata portions of", "proportionate shares of", "pro rata shares of"),),
    ),
    Equivalence(
        "EQV1541",
        ("file no .", "registration no .", "registration file no .", "registration statement no .", "reg . no ."),
        "The number that follows is that of the registration statement.",
        ("A statement (Registration No. 333) was filed.", "A statement (File No. 333) was filed."),
        ("A statement (Invoice No. 333) was filed.", "A statement (File No. 333) was filed."),
        only_after=words("("),
    ),
    Equivalence(
        "EQV1542",
        ("listed therein", "named therein", "identified therein", "listed in it", "named in it", "identified in it"),
        "Of parties: the contract names them.",
        ("The lenders identified therein agreed.", "The lenders named therein agreed."),
        ("The lenders omitted therein agreed.", "The lenders named therein agreed."),
        only_after=words("lenders guarantors banks purchasers investors holders subsidiaries parties persons sellers"),
    ),
    Equivalence(
        "EQV1443",
        ("customary for", "that are customary for", "which are customary for"),
        "What is usual for it.",
        ("It has terms that are customary for leases.", "It has terms customary for leases."),
        ("It has terms that are new for leases.", "It has terms customary for leases."),
    ),
    Equivalence(
        "EQV1444",
        ("at the closing", "at closing"),
        "The closing is the one that is told of.",
        ("The price is paid at closing.", "The price is paid at the closing."),
        ("The price is paid after closing.", "The price is paid at the closing."),
        not_before=words("of price prices sale bid stock date conditions costs cost"),
        also=(
            ("before the closing", "before closing", "prior to closing"),
            ("after the closing", "after closing", "following closing"),
            ("upon the closing", "upon closing", "on closing"),
        ),
    ),
    Equivalence(
        "EQV1479",
        ("currently", "presently"),
        "Before what one intends or expects both mean now.",
        ("It presently intends to sell it.", "It currently intends to sell it."),
        ("It formerly intends to sell it.", "It currently intends to sell it."),
        only_before=words(
            "intends intend expects expect anticipates anticipate plans estimates estimate believes believe"
        ),
    ),
    Equivalence(
        "EQV1543",
        (
            "in the ordinary course of their business",
            "in the ordinary course of their respective businesses",
            "in the normal course of their business",
            "in the ordinary course of their businesses",
            "in the normal course of their respective businesses",
        ),
        "The usual business of each.",
        (
            "They lend in the normal course of their business.",
            "They lend in the ordinary course of their respective businesses.",
        ),
        (
            "They lend in the later course of their business.",
            "They lend in the ordinary course of their respective businesses.",
        ),
    ),
    Equivalence(
        "EQV1544",
        ("by reference to", "with reference to"),
        "What a price or a rate is measured by.",
        ("Prices are adjusted with reference to an index.", "Prices are adjusted by reference to an index."),
        ("Prices are adjusted without reference to an index.", "Prices are adjusted by reference to an index."),
        only_after=words(
            "adjusted determined calculated computed measured fixed set annually monthly quarterly priced"
        ),
    ),
)
