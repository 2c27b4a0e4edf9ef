"""Securities sold without registration: under which exemption, to whom, for what."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import words
from eightk.wording.equivalents.equivalence import Equivalence

_AT_A_TIME = words("when until since during before prior while whilst time day days year years <date> if")

PLACEMENTS: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV2440",
        (
            "has not been registered under",
            "was not registered under",
            "have not been registered under",
            "were not registered under",
        ),
        "Of securities that have been sold: no registration.",
        (
            "The notes were not registered under the act or any law.",
            "The notes have not been registered under the act or any law.",
        ),
        (
            "The notes will not be registered under the act or any law.",
            "The notes have not been registered under the act or any law.",
        ),
        only_before=words("act"),
        only_then=words("or and ,"),
        over=words("the securities exchange us u.s. federal united states or of amended"),
        not_after=words("that which who"),
        not_within=_AT_A_TIME,
        not_behind=_AT_A_TIME | words(", initially originally first upon at previously"),
    ),
    Equivalence(
        "EQV2441",
        ("relied on", "relied upon", "has relied on", "has relied upon", "have relied on", "have relied upon"),
        "Which exemption was relied on.",
        ("It has relied upon the exemption in Rule 506.", "It relied on the exemption in Rule 506."),
        ("It will rely upon the exemption in Rule 506.", "It relied on the exemption in Rule 506."),
        only_before=words("exemption exemptions"),
        over=words("the an this that these such registration"),
        not_after=words("not never previously"),
        not_within=_AT_A_TIME | words("but longer now past"),
        not_behind=_AT_A_TIME - words("<date>"),
    ),
    Equivalence(
        "EQV2442",
        (
            "for investment only",
            "solely for investment",
            "for investment purposes only",
            "only for investment purposes",
            "solely for investment purposes",
            "only for investment",
            "for investment purposes solely",
        ),
        "To hold and not to sell again.",
        ("It buys them solely for investment.", "It buys them for investment only."),
        ("It buys them not only for investment.", "It buys them for investment only."),
        not_after=words("not"),
        only_before=words(", . ; and or not") | {""},
    ),
    Equivalence(
        "EQV2443",
        ("with a view to", "with a view toward", "with a view towards"),
        "The same aim.",
        ("It is bought with a view towards resale.", "It is bought with a view to resale."),
        ("It is bought without a view to resale.", "It is bought with a view to resale."),
        also=(("with view to", "with view toward", "with view towards"),),
    ),
    Equivalence(
        "EQV2444",
        (
            "for an aggregate purchase price of",
            "at an aggregate purchase price of",
            "for a total purchase price of",
            "at a total purchase price of",
            "for an aggregate purchase price equal to",
        ),
        "The same price of all together.",
        ("It sold them at a total purchase price of $500.", "It sold them for an aggregate purchase price of $500."),
        ("It sold them at a purchase price of $500 each.", "It sold them for an aggregate purchase price of $500."),
        also=(
            (
                "for aggregate consideration of",
                "for total consideration of",
                "for an aggregate consideration of",
                "for a total consideration of",
            ),
            (
                "aggregate cash consideration of",
                "cash consideration totaling",
                "total cash consideration of",
                "cash consideration in the aggregate amount of",
                "aggregate consideration in cash of",
            ),
            ("aggregate gross proceeds of", "total gross proceeds of", "gross proceeds totaling"),
            ("aggregate net proceeds of", "total net proceeds of", "net proceeds totaling"),
        ),
    ),
    Equivalence(
        "EQV2445",
        (
            "issuable upon conversion of",
            "issuable upon the conversion of",
            "issuable on conversion of",
            "issuable on the conversion of",
        ),
        "What is issued when it is converted.",
        (
            "It registers the shares issuable on conversion of the notes.",
            "It registers the shares issuable upon conversion of the notes.",
        ),
        (
            "It registers the shares issuable after conversion of the notes.",
            "It registers the shares issuable upon conversion of the notes.",
        ),
        also=(
            (
                "issuable upon exercise of",
                "issuable upon the exercise of",
                "issuable on exercise of",
                "issuable on the exercise of",
            ),
            ("issued upon conversion of", "issued upon the conversion of", "issued on conversion of"),
            ("issued upon exercise of", "issued upon the exercise of", "issued on exercise of"),
        ),
    ),
    Equivalence(
        "EQV2447",
        ("and other similar", "and similar"),
        "What is like what was named before is another.",
        ("It covers splits and similar events.", "It covers splits and other similar events."),
        ("It covers splits and other events.", "It covers splits and other similar events."),
        only_before=words(
            "event events transaction transactions matters changes actions occurrences adjustments recapitalizations"
        ),
        also=(("or other similar", "or similar"), ("and other like", "and like")),
    ),
)
