"""Awards of stock and options. A kind of award is never read as another: an option, a share and a unit differ."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import words
from eightk.wording.equivalents.equivalence import Equivalence

_HELD = (
    "options",
    "shares",
    "restricted shares",
    "equity awards",
    "awards",
    "restricted stock units",
    "units",
    "restricted stock",
    "stock",
)
_ON_A_DAY = words("by prior before on after at until within through following upon during <date> of")


def _unvested(held: str) -> tuple[str, ...]:
    has, is_ = ("have", "are") if held.endswith("s") else ("has", "is")
    return (
        f"unvested {held}",
        f"non-vested {held}",
        f"nonvested {held}",
        f"{held} that {is_} unvested",
        f"{held} that {is_} not vested",
        f"{held} that {is_} not yet vested",
        f"{held} that {has} not vested",
        f"{held} that {has} not yet vested",
        f"{held} which {has} not vested",
        f"{held} which {is_} not vested",
        f"{held} not yet vested",
        f"{held} that remain{'' if held.endswith('s') else 's'} unvested",
    )


def _vested(held: str) -> tuple[str, ...]:
    has, is_ = ("have", "are") if held.endswith("s") else ("has", "is")
    return (
        f"vested {held}",
        f"{held} that {is_} vested",
        f"{held} that {has} vested",
        f"{held} which {is_} vested",
        f"{held} which {has} vested",
    )


def _granted(what: str, whats: str) -> tuple[tuple[str, ...], ...]:
    """An award of something and awards of it: one award and several stay apart."""
    return (
        (f"{what} award", f"{what} grant", f"award of {whats}", f"grant of {whats}"),
        (f"{what} awards", f"{what} grants", f"awards of {whats}", f"grants of {whats}"),
    )


PEOPLE_EQUITY: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV1240",
        (*_unvested("options"), *_unvested("stock options")),
        "Not vested, said before or after; the negation stays.",
        ("All options that have not vested lapse.", "All unvested options lapse."),
        ("All options that have vested lapse.", "All unvested options lapse."),
        also=tuple(_unvested(held) for held in _HELD[1:]),
        not_before=_ON_A_DAY,
        not_after=words("not vested"),
    ),
    Equivalence(
        "EQV1241",
        (*_vested("options"), *_vested("stock options")),
        "Vested, said before or after.",
        ("All options that have vested are kept.", "All vested options are kept."),
        ("All options that have not vested are kept.", "All vested options are kept."),
        also=tuple(_vested(held) for held in _HELD[1:]),
        not_before=_ON_A_DAY,
        not_after=words("not non - un fully partially"),
    ),
    Equivalence(
        "EQV1242",
        _granted("restricted stock", "restricted stock")[0],
        "The same award; the kind and the number of awards stay.",
        ("He has his award of restricted stock.", "He has his restricted stock award."),
        ("He has his award of restricted stock units.", "He has his restricted stock award."),
        also=(
            *_granted("restricted stock", "restricted stock")[1:],
            *_granted("restricted stock unit", "restricted stock units"),
            *_granted("performance stock unit", "performance stock units"),
            *_granted("performance share unit", "performance share units"),
            *_granted("performance unit", "performance units"),
            *_granted("stock option", "stock options"),
            *_granted("rsu", "rsus"),
            *_granted("psu", "psus"),
            *_granted("equity", "equity"),
        ),
        not_before=words("unit units agreement agreements - based plan program policy"),
        not_after=words("incentive long short"),
    ),
    Equivalence(
        "EQV1243",
        (
            "nonqualified stock option",
            "non-qualified stock option",
            "nonstatutory stock option",
            "non-statutory stock option",
        ),
        "An option that is no incentive stock option (26 CFR 1.83-7).",
        ("He holds a non-statutory stock option.", "He holds a nonqualified stock option."),
        ("He holds an incentive stock option.", "He holds a nonqualified stock option."),
        also=(
            (
                "nonqualified stock options",
                "non-qualified stock options",
                "nonstatutory stock options",
                "non-statutory stock options",
            ),
        ),
    ),
    Equivalence(
        "EQV1244",
        (
            "option to purchase <count> shares",
            "option to acquire <count> shares",
            "option to buy <count> shares",
            "option for <count> shares",
            "option covering <count> shares",
            "option with respect to <count> shares",
            "option exercisable for <count> shares",
            "stock option to purchase <count> shares",
            "stock option to acquire <count> shares",
            "stock option for <count> shares",
            "stock option covering <count> shares",
            "stock option with respect to <count> shares",
            "stock option exercisable for <count> shares",
        ),
        "A right to buy so many shares.",
        ("He holds an option covering 500 shares.", "He holds an option to purchase 500 shares."),
        ("He holds an option to sell 500 shares.", "He holds an option to purchase 500 shares."),
        also=(
            (
                "options to purchase <count> shares",
                "options to acquire <count> shares",
                "options to buy <count> shares",
                "options for <count> shares",
                "options covering <count> shares",
                "options with respect to <count> shares",
                "options exercisable for <count> shares",
                "stock options to purchase <count> shares",
                "stock options to acquire <count> shares",
                "stock options for <count> shares",
                "stock options covering <count> shares",
            ),
        ),
        not_after=words("incentive nonqualified qualified statutory put"),
        not_near=words("call put"),
    ),
    Equivalence(
        "EQV1246",
        (
            "exercise price of <money> per share",
            "exercise price per share of <money>",
            "per share exercise price of <money>",
            "exercise price equal to <money> per share",
            "per share exercise price equal to <money>",
            "exercise price per share equal to <money>",
            "strike price of <money> per share",
            "exercise price of <money> a share",
            "exercise price of <money> for each share",
        ),
        "The same price of one share.",
        ("It has an exercise price per share of $5.", "It has an exercise price of $5 per share."),
        ("It has a purchase price per share of $5.", "It has an exercise price of $5 per share."),
    ),
    Equivalence(
        "EQV1249",
        (
            "become fully vested and exercisable",
            "fully vest and become exercisable",
            "vest in full and become exercisable",
            "become vested in full and exercisable",
            "be fully vested and exercisable",
            "become fully vested and become exercisable",
            "vest in full and be exercisable",
        ),
        "Vesting as to the whole, and with it the right to exercise.",
        ("The options fully vest and become exercisable.", "The options become fully vested and exercisable."),
        ("The options fully vest or become exercisable.", "The options become fully vested and exercisable."),
        also=(
            (
                "become vested and exercisable",
                "vest and become exercisable",
                "vest and be exercisable",
                "become vested and become exercisable",
            ),
            ("becomes vested and exercisable", "vests and becomes exercisable"),
        ),
    ),
    Equivalence(
        "EQV1250",
        (
            "subject to his continued employment through",
            "subject to his continuing employment through",
            "provided that he remains employed through",
            "provided he remains employed through",
            "provided that he continues to be employed through",
            "provided he continues to be employed through",
            "subject to his remaining employed through",
        ),
        "The same condition, that he stays until the day.",
        (
            "It vests, provided he remains employed through May 1, 2010.",
            "It vests, subject to his continued employment through May 1, 2010.",
        ),
        (
            "It vests, whether or not he remains employed through May 1, 2010.",
            "It vests, subject to his continued employment through May 1, 2010.",
        ),
        also=(
            (
                "subject to her continued employment through",
                "subject to her continuing employment through",
                "provided that she remains employed through",
                "provided she remains employed through",
                "provided that she continues to be employed through",
                "subject to her remaining employed through",
            ),
            ("continued employment", "continuing employment"),
            ("continued service", "continuing service"),
        ),
    ),
    Equivalence(
        "EQV1252",
        ("outstanding options", "options outstanding", "outstanding stock options", "stock options outstanding"),
        "What is outstanding, said before or after.",
        ("His options outstanding vest.", "His outstanding options vest."),
        ("His options exercised vest.", "His outstanding options vest."),
        not_before=words("of after at as on immediately before prior under"),
        not_after=words("and then more be"),
        also=(
            ("outstanding equity awards", "equity awards outstanding"),
            (
                "all outstanding options",
                "all options outstanding",
                "all outstanding stock options",
                "all stock options outstanding",
                "all of the outstanding options",
                "all of the outstanding stock options",
            ),
        ),
    ),
    Equivalence(
        "EQV1254",
        ("the company's common stock", "company common stock"),
        "The Company's own common stock.",
        ("He sold 500 shares of Company common stock.", "He sold 500 shares of the Company's common stock."),
        ("He sold 500 shares of Parent common stock.", "He sold 500 shares of the Company's common stock."),
    ),
    Equivalence(
        "EQV1255",
        ("restricted stock units", "restricted share units"),
        "The same units, stock and share being one word.",
        ("He holds 500 restricted share units.", "He holds 500 restricted stock units."),
        ("He holds 500 restricted shares.", "He holds 500 restricted stock units."),
        also=(
            ("restricted stock unit", "restricted share unit"),
            ("performance stock units", "performance share units"),
            ("performance stock unit", "performance share unit"),
            ("stock appreciation rights", "share appreciation rights"),
            ("stock appreciation right", "share appreciation right"),
            ("deferred stock units", "deferred share units"),
            ("phantom stock", "phantom shares"),
        ),
    ),
)
