"""Mergers and acquisitions: how they close, what becomes of shares, who owns whom."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import TRANSACTION_ADJECTIVES, TRANSACTIONS, words
from eightk.wording.equivalents.equivalence import Equivalence

_DEALS = (
    "merger",
    "acquisition",
    "transaction",
    "sale",
    "purchase",
    "disposition",
    "divestiture",
    "combination",
    "placement",
    "financing",
)
_CLOSING_ENDS = ("close", "be completed", "be consummated")


def _is_expected(deal: str, verb: str) -> tuple[str, ...]:
    return tuple(f"{deal} {verb} {how} to {end}" for how in ("expected", "anticipated") for end in _CLOSING_ENDS)


def _expects(deal: str, expects: str) -> tuple[str, ...]:
    own = tuple(f"{expects} the {deal} to {end}" for end in _CLOSING_ENDS)
    hopes = (expects, "anticipates" if expects.endswith("s") else "anticipate")
    return (*own, *(f"{how} that the {deal} will {end}" for how in hopes for end in _CLOSING_ENDS))


def _closes(deal: str, verb: str) -> tuple[str, ...]:
    return tuple(f"{deal} {verb} {end}" for end in _CLOSING_ENDS)


def _wholly_owned(how: str, whom: str) -> tuple[str, ...]:
    orders = ("{0} {1}", "{0} , {1}", "{1} {0}", "{1} , {0}")
    owned = ("wholly owned", "wholly-owned")
    return tuple(f"{order.format(how, own)} {whom}" for order in orders for own in owned)


MERGERS: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV1460",
        _is_expected("merger", "is"),
        "A transaction closes when it is completed; of a plant 'to close' is another thing.",
        ("The merger is anticipated to close in May.", "The merger is expected to be completed in May."),
        ("The plant is expected to close in May.", "The plant is expected to be completed in May."),
        not_before=words("out down ."),
        not_within=words("will"),
        also=(
            *(_is_expected(deal, "is") for deal in _DEALS[1:]),
            _is_expected("transactions", "are"),
            _is_expected("mergers", "are"),
            *(_expects(deal, expects) for deal in _DEALS for expects in ("expects", "expect")),
        ),
    ),
    Equivalence(
        "EQV1462",
        ("merger closed", "merger was completed", "merger was consummated"),
        "The same completion, past.",
        ("The merger closed on May 1, 2007.", "The merger was completed on May 1, 2007."),
        ("The merger was announced on May 1, 2007.", "The merger was completed on May 1, 2007."),
        not_before=words("at down ."),
        also=tuple((f"{deal} closed", f"{deal} was completed", f"{deal} was consummated") for deal in _DEALS[1:]),
    ),
    Equivalence(
        "EQV1461",
        (*_closes("merger", "will"), *_closes("merger", "shall")),
        "The same completion to come.",
        ("The merger will close in May.", "The merger will be consummated in May."),
        ("The merger may close in May.", "The merger will be consummated in May."),
        also=tuple((*_closes(deal, "will"), *_closes(deal, "shall")) for deal in _DEALS[1:]),
        not_before=words("out down"),
    ),
    Equivalence(
        "EQV1463",
        ("the consummation of", "the closing of"),
        "Of a transaction its closing is its completion; of a plant or an account it is another thing.",
        ("He leaves at the closing of the merger.", "He leaves at the consummation of the merger."),
        ("He leaves at the closing of the plant.", "He leaves at the consummation of the plant."),
        only_before=TRANSACTIONS,
        over=TRANSACTION_ADJECTIVES,
        also=(("consummation of", "closing of"),),
        not_after=words("not was is were are been early"),
    ),
    Equivalence(
        "EQV1464",
        (
            "the closing of the transactions contemplated by",
            "the consummation of the transactions contemplated by",
            "the completion of the transactions contemplated by",
            "the closing of the transactions contemplated under",
            "the consummation of the transactions contemplated under",
        ),
        "The same completion of what a contract provides for.",
        (
            "Upon the consummation of the transactions contemplated by it, he leaves.",
            "Upon the closing of the transactions contemplated by it, he leaves.",
        ),
        (
            "Upon the rejection of the transactions contemplated by it, he leaves.",
            "Upon the closing of the transactions contemplated by it, he leaves.",
        ),
        also=(
            ("the transactions contemplated by", "the transactions contemplated under"),
            ("contemplated thereby", "contemplated by it"),
        ),
    ),
    Equivalence(
        "EQV1465",
        (
            "merged with and into",
            "was merged with and into",
            "merged into",
            "was merged into",
        ),
        "One goes into the other, which remains; 'merged with' does not say which.",
        ("Acme was merged into Bolt.", "Acme merged with and into Bolt."),
        ("Acme merged with Bolt.", "Acme merged with and into Bolt."),
        also=(
            ("will merge with and into", "will be merged with and into", "will merge into", "will be merged into"),
            ("shall merge with and into", "shall be merged with and into", "shall merge into"),
            ("merge with and into", "merge into"),
            ("merging with and into", "merging into"),
            ("merger with and into", "merger into"),
        ),
        not_after=words("not"),
    ),
    Equivalence(
        "EQV1466",
        (
            "as the surviving corporation",
            "being the surviving corporation",
            "continuing as the surviving corporation",
            "surviving as the surviving corporation",
        ),
        "The one named remains; another word for its kind is left alone.",
        ("It merged, with Acme being the surviving corporation.", "It merged, with Acme as the surviving corporation."),
        ("It merged, with Acme as the acquired corporation.", "It merged, with Acme as the surviving corporation."),
        also=(
            ("as the surviving entity", "being the surviving entity", "continuing as the surviving entity"),
            ("as the surviving company", "being the surviving company", "continuing as the surviving company"),
        ),
    ),
    Equivalence(
        "EQV1467",
        _wholly_owned("indirect", "subsidiary"),
        "The same two adjectives in either order.",
        ("Its wholly-owned indirect subsidiary sold it.", "Its indirect wholly-owned subsidiary sold it."),
        ("Its wholly-owned direct subsidiary sold it.", "Its indirect wholly-owned subsidiary sold it."),
        also=tuple(
            _wholly_owned(how, whom)
            for how, whom in (
                ("indirect", "subsidiaries"),
                ("direct", "subsidiary"),
                ("direct", "subsidiaries"),
                ("domestic", "subsidiary"),
                ("domestic", "subsidiaries"),
                ("foreign", "subsidiary"),
                ("foreign", "subsidiaries"),
            )
        ),
    ),
    Equivalence(
        "EQV1470",
        ("converted into the right to receive", "converted to the right to receive"),
        "The share gives way to the right.",
        (
            "Each share is converted to the right to receive $5.",
            "Each share is converted into the right to receive $5.",
        ),
        ("Each share is converted into the duty to pay $5.", "Each share is converted into the right to receive $5."),
        also=(
            (
                "instead of fractional shares",
                "in lieu of fractional shares",
                "in lieu of any fractional shares",
                "instead of any fractional shares",
                "in place of fractional shares",
                "in place of any fractional shares",
                "in lieu of any fractional share",
            ),
        ),
    ),
)
