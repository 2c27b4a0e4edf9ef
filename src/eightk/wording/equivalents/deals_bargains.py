"""Purchases, mergers, leases and settlements as reports tell of them."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import DETERMINERS, words
from eightk.wording.equivalents.equivalence import Equivalence

_SPANS = (("year", "years"), ("month", "months"), ("day", "days"))
_AMOUNTS = (
    "total consideration",
    "aggregate consideration",
    "monthly rent",
    "annual rent",
    "base rent",
    "annual base rent",
)
_TERMS = ("periods", "terms", "period", "term")
_SUITS = ("litigation", "lawsuit", "action", "case", "proceeding", "lawsuits", "actions", "cases", "proceedings")


def _spans(one: str, many: str, each: str) -> tuple[str, ...]:
    """Two additional five-year periods: two additional periods of five years each."""
    tails = (f"of <count> {many} each", f"of <count> {one} each", f", each of <count> {many}")
    found = (
        phrase
        for more in ("additional", "further")
        for phrase in (
            f"<count> {more} <count> {one} {each}",
            f"<count> {more} <count> - {one} {each}",
            *(f"<count> {more} {each} {tail}" for tail in tails),
        )
    )
    return tuple(found)


def _responsible(be: str) -> tuple[str, ...]:
    return tuple(f"{be} responsible for{tail}" for tail in ("", " paying", " payment of", " the payment of"))


def _amounts_to(sum_: str) -> tuple[str, ...]:
    return tuple(f"{sum_} {verb}" for verb in ("will be", "will total", "shall be", "will amount to", "will equal"))


def _necessary(taken: str) -> tuple[str, ...]:
    return tuple(f"{taken}{which} necessary to" for which in ("", " that are", " which are", " that is"))


BARGAINS: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV2460",
        (
            "including , among others",
            "including , among other things",
            "including among others",
            "including among other things",
            "including , amongst others",
            "which include , among others",
            "which include , among other things",
        ),
        "Some are named, and not all.",
        ("Conditions, including, among other things, consent.", "Conditions, including, among others, consent."),
        ("Conditions, including only consent.", "Conditions, including, among others, consent."),
    ),
    Equivalence(
        "EQV2461",
        ("is not subject to a financing condition", "is not subject to any financing condition"),
        "No financing is a condition.",
        (
            "The closing is not subject to any financing condition.",
            "The closing is not subject to a financing condition.",
        ),
        (
            "The closing is now subject to any financing condition.",
            "The closing is not subject to a financing condition.",
        ),
        also=(("is not subject to a financing contingency", "is not subject to any financing contingency"),),
    ),
    Equivalence(
        "EQV2462",
        (
            "in accordance with past practice",
            "consistent with past practice",
            "in a manner consistent with past practice",
            "in keeping with past practice",
            "in line with past practice",
        ),
        "As it has been done before.",
        ("It pays consistent with past practice.", "It pays in accordance with past practice."),
        ("It pays contrary to past practice.", "It pays in accordance with past practice."),
        also=(("in accordance with past practices", "consistent with past practices"),),
    ),
    Equivalence(
        "EQV2463",
        ("after the effective time", "following the effective time", "subsequent to the effective time"),
        "Later than the moment at which the merger takes effect.",
        ("It is paid following the effective time.", "It is paid after the effective time."),
        ("It is paid before the effective time.", "It is paid after the effective time."),
        not_after=words("the as of and such each with is are"),
    ),
    Equivalence(
        "EQV2464",
        ("delisted", "de-listed"),
        "The same word, with a hyphen or without.",
        ("It will be de-listed.", "It will be delisted."),
        ("It will be listed.", "It will be delisted."),
        also=(
            ("delisting", "de-listing"),
            ("delist", "de-list"),
            ("deregistered", "de-registered"),
            ("deregister", "de-register"),
            ("deregistration", "de-registration"),
        ),
    ),
    Equivalence(
        "EQV2466",
        (
            "change in control of",
            "change in control with respect to",
        ),
        "Whose control changes.",
        (
            "It ends on a change in control with respect to the Company.",
            "It ends on a change in control of the Company.",
        ),
        ("It ends on a change in management of the Company.", "It ends on a change in control of the Company."),
        only_before=words("<party> the company parent borrower guarantor issuer any us"),
        not_after=words("no non the"),
        also=(("change of control of", "change of control with respect to"),),
    ),
    Equivalence(
        "EQV2469",
        (
            "for up to",
            "for a period of up to",
            "for a term of up to",
            "for a period not to exceed",
            "for no more than",
            "for not more than",
            "for a period of not more than",
            "for a period of no more than",
        ),
        "No longer than that.",
        ("It serves the buyer for a period of up to nine months.", "It serves the buyer for up to nine months."),
        ("It serves the buyer for a period of at least nine months.", "It serves the buyer for up to nine months."),
        only_before=words("<count>"),
        only_then=words("months month years year days weeks consecutive calendar additional"),
        not_after=words("except exchange least"),
    ),
    Equivalence(
        "EQV2470",
        _responsible("is"),
        "Who is responsible for a charge pays it.",
        ("The tenant is responsible for paying all taxes.", "The tenant is responsible for all taxes."),
        ("The tenant is responsible for collecting all taxes.", "The tenant is responsible for all taxes."),
        only_before=words("taxes fees expenses costs rent charges premiums"),
        over=DETERMINERS | words("all certain other operating real estate property annual"),
        only_after=words("tenant lessee buyer purchaser seller borrower landlord licensee"),
        not_then=words("claims returns related and or ,"),
        also=tuple(_responsible(be) for be in ("is also", "are", "are also", "will be", "will also be", "shall be")),
    ),
    Equivalence(
        "EQV2471",
        _spans(*_SPANS[0], _TERMS[0]),
        "So many periods, each so long.",
        ("It has 2 additional periods of 5 years each.", "It has 2 additional 5-year periods."),
        ("It has 2 additional periods of 5 years in all.", "It has 2 additional 5-year terms."),
        also=tuple(_spans(*span, term) for span in _SPANS for term in _TERMS if (span, term) != (_SPANS[0], _TERMS[0])),
        not_before=words("in total altogether combined together"),
    ),
    Equivalence(
        "EQV2472",
        _amounts_to("purchase price"),
        "The one amount that it comes to.",
        ("The purchase price will total $500.", "The purchase price will be $500."),
        ("The purchase price will exceed $500.", "The purchase price will be $500."),
        only_before=words("<money>"),
        over=words("approximately about an aggregate of"),
        not_within=words("per each share unit"),
        also=tuple(map(_amounts_to, _AMOUNTS)),
    ),
    Equivalence(
        "EQV2475",
        ("pending litigation", "litigation pending"),
        "A suit that is pending.",
        ("It settles the litigation pending against it.", "It settles the pending litigation against it."),
        ("It settles the litigation threatened against it.", "It settles the pending litigation against it."),
        only_before=words("against"),
        also=tuple((f"pending {suit}", f"{suit} pending") for suit in _SUITS[1:]),
        not_after=words("other no any"),
    ),
    Equivalence(
        "EQV2477",
        ("other customary", "other usual and customary"),
        "What is customary.",
        ("It has other usual and customary terms.", "It has other customary terms."),
        ("It has other unusual terms.", "It has other customary terms."),
        only_before=words(
            "terms conditions provisions fundamental events changes covenants exceptions matters obligations"
        ),
    ),
    Equivalence(
        "EQV2479",
        _necessary("take all actions"),
        "What is needed for it.",
        ("It will take all actions that are necessary to close.", "It will take all actions necessary to close."),
        ("It will take all actions necessarily to close.", "It will take all actions necessary to close."),
        also=tuple(
            _necessary(f"{take} {what}")
            for take in ("take", "takes", "taken", "taking", "took")
            for what in ("all actions", "all action", "all steps", "any actions", "any action", "such actions")
            if (take, what) != ("take", "all actions")
        ),
    ),
)
