"""Margins, ranges and ratios, and at whose request: what a price moves with."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import DETERMINERS, words
from eightk.wording.equivalents.equivalence import Equivalence

_GRID = DETERMINERS | words(
    "company's borrower's consolidated total net senior secured unsecured debt credit fixed charge coverage then",
    "current long term corporate ' parent's <party> <name> 's",
)
_ASKS = ("company", "holder", "lender", "borrower", "buyer", "seller", "purchaser", "administrative agent", "parties")


def _ranging(near: str, value: str) -> tuple[str, ...]:
    low, high = f"{near}{value}", value
    return (
        f"ranging from {low} to {high}",
        f"of {low} to {high}",
        f"of from {low} to {high}",
        f"of between {low} and {high}",
        f"ranging between {low} and {high}",
        f"between {low} and {high}",
        f"in the range of {low} to {high}",
        f"in a range of {low} to {high}",
    )


def _at_request_of(who: str) -> tuple[str, ...]:
    owner = f"{who}'" if who.endswith("s") else f"{who}'s"
    return (f"upon the request of the {who}", *(f"{at} the {owner} request" for at in ("at", "upon", "on")))


MARGINS: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV1521",
        ("depending on", "depending upon", "based on", "based upon", "dependent on", "dependent upon"),
        "Of a margin or a fee: the grid that it follows.",
        ("The margin varies based upon its leverage ratio.", "The margin varies depending on its leverage ratio."),
        ("The margin varies regardless of its leverage ratio.", "The margin varies depending on its leverage ratio."),
        only_before=words("leverage ratio rating ratings"),
        over=_GRID,
        not_after=words("not solely"),
    ),
    Equivalence(
        "EQV1522",
        _ranging("", "<percent>"),
        "From the lowest to the highest.",
        ("It pays a margin ranging from 1% to 2%.", "It pays a margin of 1% to 2%."),
        ("It pays a margin above 1% to 2%.", "It pays a margin of 1% to 2%."),
        only_after=words(
            "margin margins rate rates spread fee fees charges costs expenses charge savings total proceeds"
        ),
        not_before=words("of per each or plus"),
        also=(
            _ranging("", "<money>"),
            _ranging("approximately ", "<money>"),
            tuple(
                f"{how} approximately <money> {to} approximately <money>"
                for how, to in (("ranging from", "to"), ("of", "to"), ("of between", "and"), ("between", "and"))
            ),
        ),
    ),
    Equivalence(
        "EQV1523",
        (
            "not to exceed",
            "of not more than",
            "of no more than",
            "not more than",
            "no more than",
            "not greater than",
            "no greater than",
            "of not greater than",
            "of no greater than",
            "not in excess of",
            "not exceeding",
        ),
        "Before a ratio the same upper bound, the ratio itself taken in.",
        (
            "It keeps a leverage ratio of not more than 3.50 to 1.00.",
            "It keeps a leverage ratio not to exceed 3.50 to 1.00.",
        ),
        (
            "It keeps a leverage ratio of not less than 3.50 to 1.00.",
            "It keeps a leverage ratio not to exceed 3.50 to 1.00.",
        ),
        only_before=words("<ratio> <count>"),
        only_after=words("ratio"),
    ),
    Equivalence(
        "EQV1524",
        _at_request_of("company"),
        "Who asks for it.",
        ("It is paid at the company's request.", "It is paid upon the company's request."),
        ("It is paid without the company's request.", "It is paid upon the company's request."),
        also=tuple(_at_request_of(who) for who in _ASKS[1:]),
        not_before=words("and or , for"),
    ),
    Equivalence(
        "EQV1496",
        (
            "determined by reference to",
            "determined with reference to",
            "determined on the basis of",
            "determined based on",
            "determined based upon",
        ),
        "What it is measured by.",
        ("The price is determined based on an index.", "The price is determined by reference to an index."),
        ("The price is determined without reference to an index.", "The price is determined by reference to an index."),
        also=(
            (
                "calculated by reference to",
                "calculated with reference to",
                "calculated on the basis of",
                "calculated based on",
            ),
        ),
    ),
    Equivalence(
        "EQV1497",
        ("insurers", "insurance carriers"),
        "Who insures.",
        ("Its insurance carriers pay it.", "Its insurers pay it."),
        ("Its insurance brokers pay it.", "Its insurers pay it."),
        also=(("insurer", "insurance carrier"),),
    ),
    Equivalence(
        "EQV1498",
        ("antidilution", "anti-dilution"),
        "Words of securities written joined, hyphened or parted.",
        ("It has anti-dilution rights.", "It has antidilution rights."),
        ("It has dilution rights.", "It has antidilution rights."),
        also=(("piggyback", "piggy-back"), ("underwritten", "under-written")),
    ),
    Equivalence(
        "EQV1499",
        ("will not receive any", "will receive no", "shall not receive any", "shall receive no"),
        "Of proceeds: none.",
        ("It will receive no proceeds.", "It will not receive any proceeds."),
        ("It will receive the proceeds.", "It will not receive any proceeds."),
        only_before=words("proceeds"),
        over=words("of the cash net"),
        also=(("did not receive any", "received no"),),
    ),
)
