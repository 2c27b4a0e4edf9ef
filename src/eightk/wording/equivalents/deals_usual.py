"""Turns that reports of every kind of deal have: when it ends, what is put in escrow, how a price is told."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import words
from eightk.wording.equivalents.equivalence import Equivalence

_ENDING = (
    "agreement agreements facility facilities lease license loan loans note notes option options period term warrant "
    "warrants commitment commitments contract"
)
_MARKETS = (
    "in open market or privately negotiated transactions",
    "in the open market or in privately negotiated transactions",
    "in the open market or privately negotiated transactions",
    "in open market transactions or privately negotiated transactions",
    "in open market transactions or in privately negotiated transactions",
    "in the open market or through privately negotiated transactions",
    "through open market or privately negotiated transactions",
)
_MATTERS = ("on", "regarding", "with respect to", "concerning", "as to")


def _ending(end: str, preposition: str) -> tuple[str, ...]:
    """Expiring in 2009: scheduled to expire in 2009."""
    return (
        f"{end[:-1] if end.endswith('e') else end}ing {preposition}",
        f"scheduled to {end} {preposition}",
        f"that is scheduled to {end} {preposition}",
    )


def _notified(how: str, by: str) -> tuple[str, ...]:
    return (f"received {how}notice from", f"received a {how}notice from", f"was notified {by}by")


def _rises(verb: str) -> tuple[str, ...]:
    return (f"{verb} by", verb)


USUAL: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV2720",
        ("by that time", "by then"),
        "The time that was named.",
        ("If nothing is agreed by then, it ends.", "If nothing is agreed by that time, it ends."),
        ("If nothing is agreed since then, it ends.", "If nothing is agreed by that time, it ends."),
        only_before=words(", . ;") | {""},
        also=(("until that time", "until then"),),
    ),
    Equivalence(
        "EQV2721",
        ("deposited in escrow", "deposited into escrow", "placed in escrow", "placed into escrow", "put into escrow"),
        "Held by a third until it is due.",
        ("$500 was placed in escrow.", "$500 was deposited in escrow."),
        ("$500 was released from escrow.", "$500 was deposited in escrow."),
    ),
    Equivalence(
        "EQV2722",
        ("below the minimum", "less than the minimum"),
        "The same shortfall.",
        ("It is below the minimum required.", "It is less than the minimum required."),
        ("It is above the minimum required.", "It is less than the minimum required."),
        not_after=words("not no far much well"),
    ),
    Equivalence(
        "EQV2723",
        ("alter the nature of", "change the nature of"),
        "The same change.",
        ("It may not alter the nature of its business.", "It may not change the nature of its business."),
        ("It may not sell the nature of its business.", "It may not change the nature of its business."),
        also=(("altering the nature of", "changing the nature of"), ("alters the nature of", "changes the nature of")),
    ),
    Equivalence(
        "EQV2724",
        ("toward the cost of", "towards the cost of", "toward the costs of", "towards the costs of"),
        "What someone gives to a cost.",
        ("It pays $500 towards the costs of repairs.", "It pays $500 toward the cost of repairs."),
        ("It pays $500 without the costs of repairs.", "It pays $500 toward the cost of repairs."),
    ),
    Equivalence(
        "EQV2725",
        _ending("expire", "in"),
        "When it ends by its terms.",
        ("It has a lease scheduled to expire in May.", "It has a lease expiring in May."),
        ("It has a lease that expired in May.", "It has a lease expiring in May."),
        only_after=words(_ENDING),
        not_near=words("about against by for from in of on prevent prevents to through upon with without"),
        also=(_ending("expire", "on"), _ending("mature", "in"), _ending("mature", "on")),
    ),
    Equivalence(
        "EQV2729",
        _MARKETS,
        "On the market, or by a bargain with a holder.",
        (
            "It buys in the open market or in privately negotiated transactions.",
            "It buys in open market or privately negotiated transactions.",
        ),
        (
            "It buys in the open market and in privately negotiated transactions.",
            "It buys in open market or privately negotiated transactions.",
        ),
    ),
    Equivalence(
        "EQV2730",
        ("purchase any particular", "acquire any particular", "buy any particular"),
        "Nothing must be bought.",
        (
            "It is not obligated to acquire any particular amount of stock.",
            "It is not obligated to purchase any particular amount of stock.",
        ),
        (
            "It is not obligated to sell any particular amount of stock.",
            "It is not obligated to purchase any particular amount of stock.",
        ),
        also=(("purchase any specific", "acquire any specific", "buy any specific"),),
        only_after=words("to"),
        only_before=words("amount number"),
    ),
    Equivalence(
        "EQV2731",
        ("neither party admitted any liability", "neither party admitted liability"),
        "Nothing is admitted.",
        ("Neither party admitted liability.", "Neither party admitted any liability."),
        ("Either party admitted liability.", "Neither party admitted any liability."),
        also=(
            ("neither of the parties admitted any liability", "neither of the parties admitted liability"),
            ("did not admit any liability", "did not admit liability"),
            ("does not admit any liability", "does not admit liability"),
            ("did not admit any wrongdoing", "did not admit wrongdoing"),
        ),
    ),
    Equivalence(
        "EQV2732",
        ("who does not receive", "who fails to receive"),
        "Who has no majority has none.",
        ("A nominee who fails to receive a majority leaves.", "A nominee who does not receive a majority leaves."),
        ("A nominee who does receive a majority leaves.", "A nominee who does not receive a majority leaves."),
        only_before=words("majority"),
        over=words("a the required requisite"),
    ),
    Equivalence(
        "EQV2733",
        ("proceeds to repay", "proceeds for the repayment of", "proceeds for repayment of"),
        "What money is used for.",
        ("It used the proceeds for the repayment of debt.", "It used the proceeds to repay debt."),
        ("It used the proceeds after the repayment of debt.", "It used the proceeds to repay debt."),
        not_within=words("and or"),
    ),
    Equivalence(
        "EQV2734",
        _notified("", ""),
        "Who was told by whom.",
        ("It was notified by the Exchange that it complies.", "It received notice from the Exchange that it complies."),
        ("It was praised by the Exchange that it complies.", "It received notice from the Exchange that it complies."),
        only_before=words("<party> exchange nyse nasdaq amex staff commission sec trustee"),
        over=words("the new york american stock global market"),
        also=(_notified("written ", "in writing "),),
    ),
    Equivalence(
        "EQV2735",
        ("will continue to trade on", "will continue to be traded on"),
        "On which market shares go on being sold.",
        ("The stock will continue to be traded on it.", "The stock will continue to trade on it."),
        ("The stock will cease to be traded on it.", "The stock will continue to trade on it."),
        also=(
            ("began trading on", "began to trade on", "commenced trading on", "started trading on"),
            ("will begin trading on", "will begin to trade on", "will commence trading on", "will start trading on"),
        ),
    ),
    Equivalence(
        "EQV2736",
        (
            "has acquired beneficial ownership of",
            "has become the beneficial owner of",
            "has become a beneficial owner of",
        ),
        "Who acquires it owns it from then on.",
        (
            "A group has become the beneficial owner of 15% or more of it.",
            "A group has acquired beneficial ownership of 15% or more of it.",
        ),
        (
            "A group has sold beneficial ownership of 15% or more of it.",
            "A group has acquired beneficial ownership of 15% or more of it.",
        ),
        also=(
            (
                "acquires beneficial ownership of",
                "becomes the beneficial owner of",
                "becomes a beneficial owner of",
            ),
            ("have acquired beneficial ownership of", "have become the beneficial owners of"),
        ),
        only_before=words("<percent>"),
        only_then=words("or"),
    ),
    Equivalence(
        "EQV2737",
        tuple(f"{on} any matter of accounting" for on in _MATTERS),
        "What was disputed (Regulation S-K, Item 304).",
        (
            "There were no disagreements regarding any matter of accounting principles.",
            "There were no disagreements on any matter of accounting principles.",
        ),
        (
            "There were no disagreements after any matter of accounting principles.",
            "There were no disagreements on any matter of accounting principles.",
        ),
    ),
    Equivalence(
        "EQV2739",
        _rises("increases"),
        "By how much it rises.",
        ("The rent increases 3% a year.", "The rent increases by 3% a year."),
        ("The rent increases to 3% a year.", "The rent increases by 3% a year."),
        only_before=words("<percent> <money>"),
        not_within=words("to from"),
        only_after=words("rent and which fee rate price also that"),
        also=(_rises("increased"), _rises("decreases"), _rises("decreased")),
    ),
)
