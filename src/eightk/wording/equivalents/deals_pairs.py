"""Pairs that stand in either order, and the words of dividends, listings and programs to repurchase."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import words
from eightk.wording.equivalents.equivalence import Equivalence

_BARE = words(
    "the its their our his her any all no to with for by in on pay pays paying repay may will shall either both"
)
_TRAILS = words("of on - to for located that which held under with in at from by issued sold used owed due")
_OR = (
    "bankruptcy insolvency",
    "liquidation dissolution",
    "merger consolidation",
    "mergers consolidations",
    "breach default",
    "loss damage",
    "losses damages",
    "discounts commissions",
    "principal interest",
    "license sublicense",
    "encumber pledge",
)
_AND = (
    "bankruptcy insolvency",
    "principal interest",
    "interest fees",
    "development commercialization",
    "develop commercialize",
    "manufacture sale",
    "products services",
    "customers suppliers",
    "taxes insurance",
    "covenants agreements",
    "claims counterclaims",
    "patents trademarks",
    "buildings equipment",
    "inventory equipment",
    "inventory receivables",
    "cash securities",
    "notes warrants",
    "shares warrants",
)


def _either_way(pair: str, link: str) -> tuple[str, str]:
    first, second = pair.split()
    return (f"{first} {link} {second}", f"{second} {link} {first}")


def _of_record(days: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(
        f"{holders} of record {day}" for day in days for holders in ("stockholders", "shareholders", "holders")
    )


PAIRS: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV1593",
        _either_way(_OR[0], "or"),
        "A pair joined by 'or' in either order, where no adjective or number stands before the first alone.",
        ("On its insolvency or bankruptcy it ends.", "On its bankruptcy or insolvency it ends."),
        ("On its insolvency and bankruptcy it ends.", "On its bankruptcy or insolvency it ends."),
        only_after=_BARE,
        not_before=_TRAILS | words("proceedings proceeding"),
        also=tuple(_either_way(pair, "or") for pair in _OR[1:]),
    ),
    Equivalence(
        "EQV1594",
        _either_way(_AND[0], "and"),
        "A pair joined by 'and' in either order, where no adjective or number stands before the first alone.",
        ("It pays interest and principal monthly.", "It pays principal and interest monthly."),
        ("It pays interest or principal monthly.", "It pays principal and interest monthly."),
        only_after=_BARE,
        not_before=_TRAILS | words("amount payments payment expense rate"),
        also=tuple(_either_way(pair, "and") for pair in _AND[1:]),
    ),
    Equivalence(
        "EQV1596",
        ("to , but excluding ,", "to , but not including ,", "up to , but excluding ,", "up to , but not including ,"),
        "The last day is left out, in each form.",
        (
            "Interest runs up to, but not including, May 1, 2027.",
            "Interest runs to, but excluding, May 1, 2027.",
        ),
        ("Interest runs up to and including May 1, 2027.", "Interest runs to, but excluding, May 1, 2027."),
        only_before=words("<date> the such any"),
    ),
    Equivalence(
        "EQV1598",
        _of_record(("on", "as of")),
        "Before a date: who holds the share that day.",
        (
            "It is paid to stockholders of record as of May 1, 2007.",
            "It is paid to shareholders of record on May 1, 2007.",
        ),
        (
            "It is paid to stockholders of record after May 1, 2007.",
            "It is paid to stockholders of record on May 1, 2007.",
        ),
        only_before=words("<date>"),
        also=(
            _of_record(
                (
                    "at the close of business on",
                    "as of the close of business on",
                    "as of close of business on",
                    "at close of business on",
                )
            ),
        ),
    ),
    Equivalence(
        "EQV1599",
        ("share repurchase program", "stock repurchase program", "share buyback program", "stock buyback program"),
        "A program under which the company buys its own shares.",
        ("It began a stock buyback program.", "It began a share repurchase program."),
        ("It began a share purchase program.", "It began a share repurchase program."),
        also=(
            ("share repurchase programs", "stock repurchase programs", "share buyback programs"),
            ("reverse stock split", "reverse split"),
            ("continued listing requirements", "requirements for continued listing"),
            ("continued listing standards", "standards for continued listing"),
        ),
    ),
    Equivalence(
        "EQV1547",
        ("further obligation", "further obligations"),
        "None is none, one or many.",
        ("It has no further obligations to Acme.", "It has no further obligation to Acme."),
        ("It has two further obligations to Acme.", "It has two further obligation to Acme."),
        only_after=words("no any"),
        also=(("further liability", "further liabilities"),),
    ),
    Equivalence(
        "EQV1548",
        ("existing credit", "current credit"),
        "Of a facility, lender or lease: the one there is.",
        ("It repaid its current credit facility.", "It repaid its existing credit facility."),
        ("It repaid its proposed credit facility.", "It repaid its existing credit facility."),
        only_before=words("facility facilities agreement agreements lender lenders"),
        also=(
            ("existing lease", "current lease"),
            ("existing revolving", "current revolving"),
            ("existing term", "current term"),
            ("existing loan", "current loan"),
        ),
    ),
    Equivalence(
        "EQV1549",
        ("at a redemption price of", "at a redemption price equal to", "at the redemption price of"),
        "The same price, told as a share of the principal or as a sum.",
        ("It redeems them at a redemption price equal to 101%.", "It redeems them at a redemption price of 101%."),
        ("It redeems them at a redemption price above 101%.", "It redeems them at a redemption price of 101%."),
        only_before=words("<percent> <money>"),
        also=(
            ("at a conversion price of", "at a conversion price equal to", "at the conversion price of"),
            ("at an initial conversion price of", "at an initial conversion price equal to"),
            ("at a repurchase price of", "at a repurchase price equal to"),
        ),
    ),
)
