"""What closed and when, filings with a State, what a company limits and recommends."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import DETERMINERS, words
from eightk.wording.equivalents.equivalence import Equivalence

_DEALS = (
    "offering",
    "private placement",
    "merger",
    "acquisition",
    "transaction",
    "sale",
    "financing",
    "exchange offer",
    "tender offer",
    "transactions",
    "refinancing",
    "registered direct offering",
    "public offering",
)
_SOLD = ("in a private placement", "in a transaction", "in an offering", "in a private offering", "in a sale")
_STATES = (
    "alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois",
    "indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri",
    "montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington",
    "wisconsin wyoming",
)
_TWO_WORDS = (
    "new hampshire",
    "new jersey",
    "new mexico",
    "new york",
    "north carolina",
    "north dakota",
    "rhode island",
    "south carolina",
    "south dakota",
    "west virginia",
)


def _closed(deal: str) -> tuple[str, ...]:
    return (
        f"the {deal} closed on",
        f"the closing of the {deal} occurred on",
        f"the closing of the {deal} took place on",
        f"the closing of the {deal} was held on",
    )


def _secretary(state: str) -> tuple[str, ...]:
    return (
        f"the <office> of state of the state of {state}",
        f"the {state} <office> of state",
        f"the <office> of state of {state}",
        f"the state of {state} <office> of state",
    )


def _exempt(sold: str) -> tuple[str, ...]:
    return (f"{sold} exempt from", f"{sold} that was exempt from", f"{sold} which was exempt from")


CLOSINGS: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV2480",
        _closed(_DEALS[0]),
        "The day on which it closed.",
        ("The closing of the offering occurred on May 1, 2007.", "The offering closed on May 1, 2007."),
        ("The pricing of the offering occurred on May 1, 2007.", "The offering closed on May 1, 2007."),
        only_after=words(". ;") | {""},
        only_before=words("<date>"),
        also=tuple(_closed(deal) for deal in _DEALS[1:]),
    ),
    Equivalence(
        "EQV2481",
        _secretary("delaware"),
        "The same officer of the same State.",
        (
            "It was filed with the Delaware Secretary of State.",
            "It was filed with the Secretary of State of the State of Delaware.",
        ),
        (
            "It was filed with the Nevada Secretary of State.",
            "It was filed with the Secretary of State of the State of Delaware.",
        ),
        also=tuple(_secretary(state) for state in (*" ".join(_STATES).split(), *_TWO_WORDS) if state != "delaware"),
    ),
    Equivalence(
        "EQV2482",
        ("under which the", "whereby the", "pursuant to which the"),
        "What the parties do in a transaction they do under it.",
        ("It is a transaction whereby the parties merge.", "It is a transaction under which the parties merge."),
        ("It is a transaction after which the parties merge.", "It is a transaction under which the parties merge."),
        only_after=words("transaction transactions arrangement arrangements"),
        only_before=words("<party> company parties investors holders purchasers lenders buyer seller borrower bank"),
    ),
    Equivalence(
        "EQV2483",
        (
            "cause the registration statement to be declared effective",
            "have the registration statement declared effective",
            "cause the registration statement to become effective",
        ),
        "The same aim.",
        (
            "It tries to have the registration statement declared effective by May.",
            "It tries to cause the registration statement to be declared effective by May.",
        ),
        (
            "It tries to cause the registration statement to be filed by May.",
            "It tries to cause the registration statement to be declared effective by May.",
        ),
        only_after=words("to"),
        also=(
            (
                "cause such registration statement to be declared effective",
                "have such registration statement declared effective",
            ),
        ),
    ),
    Equivalence(
        "EQV2484",
        (", each of which is entitled to", ", each entitled to"),
        "Each of those just named.",
        ("It has 500 shares, each entitled to one vote.", "It has 500 shares, each of which is entitled to one vote."),
        ("It has 500 shares, all entitled to one vote.", "It has 500 shares, each of which is entitled to one vote."),
        also=((", in each case tested", ", tested in each case", ", each as tested"),),
    ),
    Equivalence(
        "EQV2487",
        ("funded with", "funded from", "funded using", "financed with", "funded through"),
        "Where the money came from.",
        ("It was funded from cash on hand.", "It was funded with cash on hand."),
        ("It was funded without cash on hand.", "It was funded with cash on hand."),
        only_before=words("cash borrowings proceeds funds"),
        over=words("available existing the net a portion of additional"),
        only_after=words("was were is are be been being"),
        also=(("paid with", "paid from", "paid out of"),),
    ),
    Equivalence(
        "EQV2488",
        _exempt(_SOLD[0]),
        "A sale that needed no registration.",
        (
            "It sold them in a private placement that was exempt from registration.",
            "It sold them in a private placement exempt from registration.",
        ),
        (
            "It sold them in a private placement that was subject to registration.",
            "It sold them in a private placement exempt from registration.",
        ),
        also=tuple(map(_exempt, _SOLD[1:])),
        only_before=words("registration"),
        not_behind=words("will would shall may if expects intends plans proposes not"),
    ),
    Equivalence(
        "EQV2489",
        ("amendment to", "amendment of"),
        "What is amended.",
        ("It signed an amendment of the lease.", "It signed an amendment to the lease."),
        ("It signed an amendment under the lease.", "It signed an amendment to the lease."),
        only_before=words(
            "agreement lease bylaws charter indenture note notes plan facility articles certificate policy"
        ),
        over=DETERMINERS
        | words("restated amended and credit loan employment license supply office master existing certain"),
        also=(("amendments to", "amendments of"),),
        not_then=words("- deposit"),
    ),
    Equivalence(
        "EQV2490",
        (
            "limits",
            "includes limitations on",
            "contains limitations on",
            "imposes limitations on",
            "places limitations on",
            "contains restrictions on",
            "includes restrictions on",
            "imposes restrictions on",
            "restricts",
        ),
        "What an agreement limits.",
        (
            "The agreement includes limitations on its ability to incur debt.",
            "The agreement limits its ability to incur debt.",
        ),
        (
            "The agreement removes limitations on its ability to incur debt.",
            "The agreement limits its ability to incur debt.",
        ),
        only_before=words("ability"),
        over=DETERMINERS | words("<party> borrower's borrowers' guarantors' subsidiaries' and certain subsidiaries of"),
        also=(
            (
                "limit",
                "include limitations on",
                "contain limitations on",
                "impose limitations on",
                "include restrictions on",
                "contain restrictions on",
                "impose restrictions on",
                "restrict",
            ),
            ("limiting", "restricting", "imposing limitations on", "containing limitations on"),
        ),
    ),
    Equivalence(
        "EQV2491",
        (
            "recommend to the board whether to",
            "make a recommendation to the board as to whether to",
            "make a recommendation to the board whether to",
            "make a recommendation to the board on whether to",
            "recommend to the board as to whether to",
        ),
        "The same advice.",
        (
            "It will make a recommendation to the board as to whether to accept it.",
            "It will recommend to the board whether to accept it.",
        ),
        ("It will recommend that the board accept it.", "It will recommend to the board whether to accept it."),
        also=(
            (
                "recommend to the board of directors whether to",
                "make a recommendation to the board of directors as to whether to",
                "make a recommendation to the board of directors whether to",
                "make a recommendation to the board of directors on whether to",
            ),
        ),
    ),
    Equivalence(
        "EQV2492",
        ("dependent upon", "subject to"),
        "What repurchases hang on.",
        ("They are made subject to market conditions.", "they are made dependent upon market conditions."),
        ("They are made despite market conditions.", "they are made dependent upon market conditions."),
        only_before=words("market"),
        only_then=words("conditions"),
        over=words("prevailing general"),
    ),
    Equivalence(
        "EQV2494",
        ("in uncontested elections", "in any uncontested election"),
        "In each of them.",
        ("It holds in any uncontested election.", "It holds in uncontested elections."),
        ("It holds in contested elections.", "It holds in uncontested elections."),
        also=(("in contested elections", "in any contested election"),),
        not_after=words("not held elected"),
    ),
    Equivalence(
        "EQV2495",
        ("became effective", "was effective", "took effect"),
        "From when it holds.",
        ("It was effective upon its adoption.", "It became effective upon its adoption."),
        ("It was void upon its adoption.", "It became effective upon its adoption."),
        only_before=words("upon"),
        over=words("immediately"),
        not_after=words("which that"),
    ),
    Equivalence(
        "EQV2497",
        ("or approximately", "or about"),
        "A rounded figure after an exact one.",
        ("500 shares, or about 5%, were present.", "500 shares, or approximately 5%, were present."),
        ("500 shares, or exactly 5%, were present.", "500 shares, or approximately 5%, were present."),
        only_before=words("<percent> <money>"),
        only_after=words(", <count> <money> ("),
    ),
)
