"""Seats, roles and awards of people: a vacancy, a promotion, an option and its price, who ends the employment."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import AGREEMENT_ADJECTIVES, AGREEMENTS, DETERMINERS, NAMES, words
from eightk.wording.equivalents.equivalence import Equivalence

_LEAVING = words("resignation retirement death departure passing increase expansion removal")
_ENDED = (
    "terminated",
    *(
        f"{ended} by {who}"
        for ended in ("terminated", "termination of employment", "termination of his employment", "termination")
        for who in ("the company", "<party>", "the <party>", "the corporation", "the bank", "the employer", "it")
    ),
    *(
        f"terminates {what}"
        for what in (
            "his employment",
            "her employment",
            "the executive's employment",
            "the executive officer's employment",
            "the employee's employment",
            "the agreement",
            "the employment agreement",
        )
    ),
)
_GROUNDS = words("cause death disability retirement misconduct")
_PARTAKEN = words("plan plans program programs arrangement arrangements benefits bonus")
_BEFORE_PARTAKEN = words(
    "the its our any all such other <party> <name> company's bank's corporation's 's employee benefit annual incentive"
    " long-term short-term cash bonus equity severance executive retirement health welfare medical and group insurance"
    " long term short <date> change in control deferred compensation stock option <count> performance management"
    " savings vacation standard other"
)


def _vacancies(noun: str) -> tuple[str, ...]:
    return tuple(
        f"{noun} {made}"
        for made in (
            "created by",
            "resulting from",
            "that resulted from",
            "caused by",
            "left by",
            "arising from",
            "created as a result of",
        )
    )


def _options(of: str) -> tuple[str, ...]:
    return (
        f"options to purchase <count> {of} at an exercise price of <money>",
        f"options to purchase <count> {of} with an exercise price of <money>",
        f"options to purchase <count> {of} having an exercise price of <money>",
    )


def _ended_but_for(ended: str) -> tuple[str, ...]:
    """Ended on every ground but what follows."""
    return tuple(
        f"{ended} {but}"
        for but in (
            "for any reason other than",
            "other than for",
            "for any reason other than for",
            "for a reason other than",
        )
    )


def _taken_part(able: str) -> tuple[str, ...]:
    return (f"{able} to participate in", f"{able} for participation in")


def _ago(before: str, unit: str) -> tuple[str, ...]:
    """So many years before or after, the order of the two words open; prior ones are the preceding ones."""
    each = ("prior", "preceding", "previous") if before == "prior" else (before,)
    return tuple(way for word in each for way in (f"the {word} <count> {unit}", f"the <count> {word} {unit}"))


_UNITS = ("fiscal years", "calendar years", "months", "calendar months", "quarters", "weeks")
_STOCK = ("shares of common stock", "shares of the company's common stock", "shares of its common stock")

PEOPLE_CHAIRS: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV2641",
        _vacancies("vacancy"),
        "How the seat fell free.",
        ("He fills the vacancy left by her retirement.", "He fills the vacancy created by her retirement."),
        ("He fills the vacancy left before her retirement.", "He fills the vacancy created by her retirement."),
        only_before=_LEAVING,
        over=NAMES | DETERMINERS | words("<party> previously announced recent earlier"),
        also=(_vacancies("vacancies"),),
    ),
    Equivalence(
        "EQV2642",
        ("appointed", "named to the office of", "named to the role of", "named to the post of"),
        "Named to an office is appointed to it.",
        ("He was named to the office of Treasurer.", "He was appointed Treasurer."),
        ("He was proposed for the office of Treasurer.", "He was appointed Treasurer."),
        only_before=words("<office>"),
        over=words("the its our company's"),
    ),
    Equivalence(
        "EQV2643",
        ("serve as a consultant to", "act as a consultant to", "serve as consultant to", "act as consultant to"),
        "The same work; of an officer 'act as' may be for a time only.",
        ("He will act as a consultant to the Company.", "He will serve as a consultant to the Company."),
        ("He will act as a guarantor to the Company.", "He will serve as a consultant to the Company."),
        also=(
            ("serves as a consultant to", "acts as a consultant to"),
            ("served as a consultant to", "acted as a consultant to"),
            ("serve as an advisor to", "act as an advisor to", "serve as advisor to", "act as advisor to"),
        ),
    ),
    Equivalence(
        "EQV2644",
        _taken_part("eligible"),
        "The same part in a plan.",
        ("He is eligible for participation in the bonus plan.", "He is eligible to participate in the bonus plan."),
        ("He is considered for participation in the bonus plan.", "He is eligible to participate in the bonus plan."),
        only_before=_PARTAKEN,
        over=_BEFORE_PARTAKEN,
        also=tuple(
            (f"{entitled} to participate in", f"{entitled} to participation in")
            for entitled in ("entitled", "is entitled", "will be entitled", "shall be entitled", "be entitled")
        ),
    ),
    Equivalence(
        "EQV2645",
        _options(_STOCK[0]),
        "The price at which the options may be exercised.",
        (
            "He has options to purchase 50 shares of common stock with an exercise price of $5 per share.",
            "He has options to purchase 50 shares of common stock at an exercise price of $5 per share.",
        ),
        (
            "He has options to purchase 50 shares of common stock worth $5 per share.",
            "He has options to purchase 50 shares of common stock at an exercise price of $5 per share.",
        ),
        also=(
            *(_options(stock) for stock in _STOCK[1:]),
            *(tuple(each.replace("options", "option", 1) for each in _options(stock)) for stock in _STOCK),
        ),
        not_before=words("plus to or and -"),
    ),
    Equivalence(
        "EQV2647",
        _ended_but_for("terminated"),
        "Every ground for which the employment may be ended but those that are named.",
        ("It is terminated by it other than for cause.", "It is terminated by it for any reason other than cause."),
        ("It is terminated by it only for cause.", "It is terminated by it for any reason other than cause."),
        only_before=_GROUNDS,
        over=words('" his her'),
        also=tuple(_ended_but_for(ended) for ended in _ENDED[1:]),
        not_near=words("no not never none"),
    ),
    Equivalence(
        "EQV2648",
        ("will be paid", "is payable", "are payable", "is to be paid", "are to be paid"),
        "Of pay how it comes.",
        ("The retainer is payable quarterly.", "The retainer will be paid quarterly."),
        ("The retainer was payable quarterly.", "The retainer will be paid quarterly."),
        only_after=words("salary retainer retainers fee fees"),
        only_before=words("quarterly monthly annually bi-weekly biweekly semi-monthly"),
    ),
    Equivalence(
        "EQV2649",
        ("as set forth in", "as provided by", "as provided under"),
        "Where it is provided.",
        ("He is paid as provided by the agreement.", "He is paid as set forth in the agreement."),
        ("He is paid as limited by the agreement.", "He is paid as set forth in the agreement."),
        only_before=AGREEMENTS | words("plan plans policy bylaws"),
        over=AGREEMENT_ADJECTIVES - AGREEMENTS,
    ),
    Equivalence(
        "EQV2650",
        ("year in which", "year where"),
        "What happens in that time.",
        ("It is due in a year where he works.", "It is due in a year in which he works."),
        ("It is due in a year before he works.", "It is due in a year in which he works."),
        also=(
            ("period in which", "period where"),
            ("month in which", "month where"),
            ("quarter in which", "quarter where"),
        ),
    ),
    Equivalence(
        "EQV2651",
        ("during the", "in the"),
        "Within a time that lies before another.",
        (
            "It repays what he earned in the 3 years preceding the date.",
            "It repays what he earned during the 3 years preceding the date.",
        ),
        (
            "It repays what he earned after the 3 years preceding the date.",
            "It repays what he earned during the 3 years preceding the date.",
        ),
        only_before=words("years months days weeks year month calendar fiscal"),
        over=words("<count> -"),
        only_then=words("preceding prior before immediately years months year"),
        only_after=words("received earned paid granted awarded accrued sold purchased acquired exercised incurred"),
    ),
    Equivalence(
        "EQV2652",
        _ago("prior", "years"),
        "As many years before.",
        ("It is the average of the 3 prior years.", "It is the average of the prior 3 years."),
        ("It is the average of the 3 later years.", "It is the average of the prior 3 years."),
        also=(
            *(_ago("prior", unit) for unit in _UNITS),
            *(_ago(before, unit) for before in ("following", "next", "succeeding") for unit in ("years", *_UNITS)),
        ),
    ),
    Equivalence(
        "EQV2655",
        ("subject to certain limited exceptions", "with certain limited exceptions"),
        "What is said has these exceptions.",
        ("It vests, with certain limited exceptions.", "It vests, subject to certain limited exceptions."),
        ("It vests, without certain limited exceptions.", "It vests, subject to certain limited exceptions."),
        also=(
            ("subject to certain exceptions", "with certain exceptions"),
            ("subject to limited exceptions", "with limited exceptions"),
            ("subject to customary exceptions", "with customary exceptions"),
            ("subject to specified exceptions", "with specified exceptions"),
        ),
    ),
    Equivalence(
        "EQV2656",
        (
            "upon execution of",
            "on execution of",
            "upon the execution of",
            "upon signing",
            "on signing",
            "upon signing of",
        ),
        "When the agreement is signed.",
        ("Upon signing the agreement, he is paid.", "Upon execution of the agreement, he is paid."),
        ("Upon closing the agreement, he is paid.", "Upon execution of the agreement, he is paid."),
        only_before=AGREEMENTS | words("release"),
        over=AGREEMENT_ADJECTIVES - AGREEMENTS,
    ),
    Equivalence(
        "EQV2657",
        ("will accelerate", "will be accelerated", "shall accelerate", "shall be accelerated"),
        "Vesting that comes early.",
        ("Vesting will be accelerated upon his death.", "Vesting will accelerate upon his death."),
        ("Vesting will be suspended upon his death.", "Vesting will accelerate upon his death."),
        only_before=words(". , ; and upon in if as so following"),
        only_after=words(
            "vesting options option awards award shares units rsus psus exercisability restrictions grants"
        ),
    ),
)
