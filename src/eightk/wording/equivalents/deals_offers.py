"""Offers and votes: how many more may be bought, what a sale brings in, who stands for election, until when."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import words
from eightk.wording.equivalents.equivalence import Equivalence

OFFERS: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV2742",
        ("up to <count> additional", "up to an additional <count>"),
        "So many more at most.",
        ("They may buy up to an additional 500 shares.", "They may buy up to 500 additional shares."),
        ("They may buy up to 500 shares.", "They may buy up to 500 additional shares."),
        only_before=words("shares units adss ads"),
        over=words("common ordinary"),
    ),
    Equivalence(
        "EQV2743",
        ("net cash proceeds of", "net cash proceeds from"),
        "What a sale or an offering brings in.",
        (
            "It is paid with the net cash proceeds from certain equity offerings.",
            "It is paid with the net cash proceeds of certain equity offerings.",
        ),
        (
            "It is paid without the net cash proceeds of certain equity offerings.",
            "It is paid with the net cash proceeds of certain equity offerings.",
        ),
        only_before=words("offering offerings sale sales issuance issuances"),
        over=words("the a an any such certain one or more equity debt public private asset"),
    ),
    Equivalence(
        "EQV2744",
        ("the date of redemption", "the redemption date"),
        "The day on which it is redeemed.",
        ("It is paid to the redemption date.", "It is paid to the date of redemption."),
        ("It is paid to the maturity date.", "It is paid to the date of redemption."),
        only_after=words("to until on before through excluding"),
        not_before=words("of"),
        also=(
            ("the date of repurchase", "the repurchase date"),
            ("the date of conversion", "the conversion date"),
            ("the date of purchase", "the purchase date"),
        ),
    ),
    Equivalence(
        "EQV2745",
        ("nominees for director", "director nominees"),
        "Who stand for election to the Board.",
        ("All of the director nominees were elected.", "All of the nominees for director were elected."),
        ("All of the directors were elected.", "All of the nominees for director were elected."),
        only_after=words("the all three four five six seven eight nine ten <count> of following"),
        only_before=words("were was was are named listed will"),
    ),
    Equivalence(
        "EQV2746",
        (
            "until their successors are elected and qualified",
            "until the election and qualification of their successors",
        ),
        "The same end of their terms.",
        (
            "They serve until the election and qualification of their successors.",
            "They serve until their successors are elected and qualified.",
        ),
        (
            "They serve until the election of their successors.",
            "They serve until their successors are elected and qualified.",
        ),
        also=tuple(
            (
                f"until {whose} successor is {duly}elected and qualified",
                f"until the {due}election and qualification of {whose} successor",
            )
            for whose in ("his", "her", "his or her")
            for duly, due in (("", ""), ("duly ", "due "))
        ),
    ),
    Equivalence(
        "EQV2747",
        ("to regain compliance", "in which to regain compliance", "within which to regain compliance"),
        "The time in which it may be done.",
        (
            "It has until May 1, 2018 in which to regain compliance.",
            "It has until May 1, 2018 to regain compliance.",
        ),
        ("It has until May 1, 2018 in which to sell it.", "It has until May 1, 2018 to regain compliance."),
        only_after=words("<date>"),
        only_behind=words("until"),
    ),
)
