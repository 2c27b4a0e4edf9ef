"""Shares, options, awards and vesting."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import ENDS_VERB, words
from eightk.wording.equivalents.equivalence import Equivalence

_AWARDS = words(
    "option options share shares unit units award awards rsu rsus rights sars performance restricted stock equity"
)
_AWARD_ADJECTIVES = words(
    "<count> an a the additional nonqualified incentive phantom deferred non-qualified certain"
    " of new annual long-term one-time initial special fully vested"
)

EQUITY: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV801",
        ("stockholder", "shareholder"),
        "Two words for a holder of stock.",
        ("Each shareholder votes.", "Each stockholder votes."),
        ("Each shareholder votes.", "Each stakeholder votes."),
        also=(
            ("stockholders", "shareholders"),
            ("stockholder's", "shareholder's"),
            ("stockholders'", "shareholders'"),
        ),
    ),
    Equivalence(
        "EQV802",
        (
            "option to purchase",
            "option to acquire",
            "option to buy",
            "stock option to purchase",
            "stock option to acquire",
        ),
        "A right to buy the shares named after it.",
        ("An option to acquire 500 shares vests.", "An option to purchase 500 shares vests."),
        ("An option to sell 500 shares vests.", "An option to purchase 500 shares vests."),
        only_before=words("<count> shares"),
        over=words("up to of an aggregate additional"),
        also=(
            (
                "an option to purchase",
                "an option to acquire",
                "an option to buy",
                "a stock option to purchase",
                "a stock option to acquire",
            ),
            (
                "options to purchase",
                "options to acquire",
                "options to buy",
                "stock options to purchase",
                "stock options to acquire",
            ),
        ),
    ),
    Equivalence(
        "EQV143",
        ("option to purchase", "option to acquire", "option to buy"),
        "A right to buy the thing named after it; an option on a thing is no stock option.",
        ("He has an option to acquire its common stock.", "He has an option to purchase its common stock."),
        ("He has an option to acquire the plant.", "He has a stock option to acquire the plant."),
        only_before=words("up an additional common class the its <name> <party>"),
        also=(("options to purchase", "options to acquire", "options to buy"),),
    ),
    Equivalence(
        "EQV803",
        ("exercise price", "strike price"),
        "The same price of an option.",
        ("The strike price is $5.", "The exercise price is $5."),
        ("The market price is $5.", "The exercise price is $5."),
        also=(("exercise prices", "strike prices"),),
    ),
    Equivalence(
        "EQV804",
        (
            "with an exercise price of",
            "at an exercise price of",
            "having an exercise price of",
            "with an exercise price equal to",
            "at an exercise price equal to",
            "having an exercise price equal to",
        ),
        "The same price of an option, however joined to it.",
        ("Options having an exercise price of $5.", "Options with an exercise price of $5."),
        ("Options with an exercise price above $5.", "Options with an exercise price of $5."),
    ),
    Equivalence(
        "EQV805",
        ("granted", "awarded"),
        "Of options, shares and units the same act; of a lien or licence 'granted' is left alone.",
        ("It awarded 500 restricted shares to him.", "It granted 500 restricted shares to him."),
        ("It awarded a judgment to him.", "It granted a judgment to him."),
        only_before=_AWARDS,
        over=_AWARD_ADJECTIVES,
        also=(("grant of", "award of"), ("grants of", "awards of")),
        not_after=words("previously security"),
    ),
    Equivalence(
        "EQV806",
        ("fully vested", "vested in full", "completely vested"),
        "Vested as to the whole.",
        ("The shares are vested in full.", "The shares are fully vested."),
        ("The shares are vested in part.", "The shares are fully vested."),
    ),
    Equivalence(
        "EQV807",
        (
            "vest in full",
            "fully vest",
            "vest fully",
            "become fully vested",
            "become vested in full",
            "become completely vested",
            "be fully vested",
            "be vested in full",
            "vest in their entirety",
            "vest in its entirety",
        ),
        "Vesting as to the whole.",
        ("The options become fully vested then.", "The options vest in full then."),
        ("The options become partly vested then.", "The options vest in full then."),
        also=(
            ("vests in full", "fully vests", "vests fully", "becomes fully vested", "becomes vested in full"),
            ("immediately vest", "vest immediately", "become immediately vested", "become vested immediately"),
            ("immediately vests", "vests immediately", "becomes immediately vested"),
            (
                "immediately vest in full",
                "vest in full immediately",
                "become fully vested immediately",
                "become immediately fully vested",
                "immediately become fully vested",
                "fully vest immediately",
            ),
            (
                "immediately vests in full",
                "vests in full immediately",
                "becomes fully vested immediately",
                "becomes immediately fully vested",
                "immediately becomes fully vested",
            ),
        ),
        not_before=words("before prior after following and or"),
        only_before=ENDS_VERB,
    ),
    Equivalence(
        "EQV808",
        ("vest", "become vested"),
        "The same event.",
        ("The options become vested on May 1, 2007.", "The options vest on May 1, 2007."),
        ("The options become void on May 1, 2007.", "The options vest on May 1, 2007."),
        also=(("vests", "becomes vested"), ("vested", "became vested")),
        not_after=words("the a is are was were not fully"),
    ),
    Equivalence(
        "EQV809",
        ("unvested", "nonvested", "non-vested"),
        "Not vested, in one word; the negation stays.",
        ("The grant is nonvested.", "The grant is unvested."),
        ("The grant is vested.", "The grant is unvested."),
    ),
    Equivalence(
        "EQV810",
        ("restricted shares", "shares of restricted stock", "restricted shares of stock"),
        "The same shares.",
        ("He received 500 shares of restricted stock.", "He received 500 restricted shares."),
        ("He received 500 shares of preferred stock.", "He received 500 restricted shares."),
        not_before=words("unit units of"),
    ),
    Equivalence(
        "EQV811",
        ("beneficially owns", "is the beneficial owner of", "has beneficial ownership of"),
        "The same holding (17 CFR 240.13d-3).",
        ("He is the beneficial owner of 500 shares.", "He beneficially owns 500 shares."),
        ("He is the record owner of 500 shares.", "He beneficially owns 500 shares."),
        also=(("beneficially own", "are the beneficial owners of", "have beneficial ownership of"),),
    ),
    Equivalence(
        "EQV812",
        ("closing price", "closing sale price", "closing sales price"),
        "The same price of the day.",
        ("The closing sale price was $5.", "The closing price was $5."),
        ("The opening price was $5.", "The closing price was $5."),
        also=(("closing prices", "closing sale prices", "closing sales prices"),),
    ),
    Equivalence(
        "EQV813",
        ("issued and outstanding", "outstanding and issued"),
        "A pair joined by 'and' in either order.",
        ("The outstanding and issued shares vote.", "The issued and outstanding shares vote."),
        ("The issued or outstanding shares vote.", "The issued and outstanding shares vote."),
        also=(("outstanding and unvested", "unvested and outstanding"),),
    ),
    Equivalence(
        "EQV814",
        ("acceleration of vesting", "accelerated vesting", "acceleration of the vesting", "vesting acceleration"),
        "The same earlier vesting.",
        ("He is given acceleration of vesting.", "He is given accelerated vesting."),
        ("He is given continuation of vesting.", "He is given accelerated vesting."),
        not_before=words("date dates schedule period provision provisions"),
    ),
    Equivalence(
        "EQV815",
        ("the vesting of", "vesting of"),
        "The same vesting with or without its article.",
        ("It accelerates vesting of the options.", "It accelerates the vesting of the options."),
        ("It delays vesting of the options.", "It accelerates the vesting of the options."),
        only_after=words("accelerate accelerates accelerated acceleration upon on after before during to provide for"),
    ),
    Equivalence(
        "EQV816",
        ("in the open market", "on the open market", "in open market transactions"),
        "The same market.",
        ("He buys on the open market.", "He buys in the open market."),
        ("He buys in the private market.", "He buys in the open market."),
    ),
)
