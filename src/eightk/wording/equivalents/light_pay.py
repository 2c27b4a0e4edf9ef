"""Pay as a reviser writes it: is to receive, will receive; the grant of options; a minimum salary of."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import AGREEMENTS, NAMES, words
from eightk.wording.equivalents.equivalence import Equivalence

_DOES = words("receive serve pay provide devote report make deliver begin participate purchase")
_FORESEES = words("believe believes expect expects intends plans hopes anticipates estimates")
_BASES = ("base salary", "annual base salary", "salary", "annual salary")


def _at_least(pay: str) -> tuple[str, ...]:
    article = "an" if pay.startswith("annual") else "a"
    return (
        f"{article} {pay} of at least <money>",
        f"a minimum {pay} of <money>",
        f"{article} {pay} of not less than <money>",
        f"{article} {pay} of no less than <money>",
        f"{article} {pay} of a minimum of <money>",
    )


LIGHT_PAY: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV3130",
        ("will", "is to", "are to"),
        "What a person or a party is to do under a document he will do; an aim or a plan is another matter.",
        ("Mr. Hall is to receive $500.", "Mr. Hall will receive $500."),
        ("Mr. Hall is free to receive $500.", "Mr. Hall will receive $500."),
        only_after=words("he she executive employee officer director") | NAMES,
        only_before=_DOES,
        not_behind=_FORESEES,
        not_near=words("if unless who whether until"),
    ),
    Equivalence(
        "EQV3132",
        _at_least(_BASES[0]),
        "The least that the salary may be.",
        ("He receives a minimum base salary of $500.", "He receives a base salary of at least $500."),
        ("He receives a maximum base salary of $500.", "He receives a base salary of at least $500."),
        not_before=words("to and or , plus less"),
        also=tuple(_at_least(each) for each in _BASES[1:]),
    ),
    Equivalence(
        "EQV3133",
        ("grant of", "issuance of"),
        "Options are issued by being granted; shares and units are not.",
        ("It provides for the issuance of 500 stock options.", "It provides for the grant of 500 stock options."),
        ("It provides for the exercise of 500 stock options.", "It provides for the grant of 500 stock options."),
        only_before=words("options option"),
        not_then=words("shares share stock plan plans exercise exercises"),
        over=words(
            "stock <count> nonqualified non-qualified incentive the such these restricted certain an fully vested"
        ),
        also=(("grants of", "issuances of"), ("granted", "issued")),
    ),
    Equivalence(
        "EQV3134",
        ("bonuses", "bonus payments"),
        "The same payments.",
        ("It pays cash bonus payments.", "It pays cash bonuses."),
        ("It pays cash dividend payments.", "It pays cash bonuses."),
        only_before=words(", . ; and or to of for under in with made payable based that"),
        not_near=words("number installments times each two three many schedule timing date dates"),
    ),
    Equivalence(
        "EQV3135",
        ("forms of", "types of", "kinds of"),
        "Pay of other sorts; a form of agreement is a document.",
        ("It pays other types of compensation.", "It pays other forms of compensation."),
        ("It pays other parts of compensation.", "It pays other forms of compensation."),
        only_after=words("other various certain different such all any"),
        only_before=words("compensation remuneration consideration benefits"),
        over=words("incentive equity cash long-term short-term deferred stock-based executive employee similar -"),
        not_then=words("agreement agreements plan plans award awards document documents"),
    ),
    Equivalence(
        "EQV3136",
        ("provides for", "provides"),
        "An agreement that provides for a payment provides it.",
        ("The amendment provides a severance payment.", "The amendment provides for a severance payment."),
        ("The amendment defers a severance payment.", "The amendment provides for a severance payment."),
        only_after=AGREEMENTS | words("policy plan program letter"),
        only_before=words("payment payments benefit benefits bonus allowance coverage"),
        over=words(
            "a an the certain severance cash lump sum retention one-time annual additional monthly continued other"
            " termination health change in control - signing similar specified automobile"
        ),
        not_before=words("that"),
        not_behind=words("service services law no not company employer bank"),
        also=(("to provide for", "to provide"), ("provide for", "provide")),
    ),
    Equivalence(
        "EQV3137",
        ("be eligible to receive", "have the opportunity to earn", "have an opportunity to earn"),
        "A bonus that he may earn or not.",
        ("He will have an opportunity to earn a bonus.", "He will be eligible to receive a bonus."),
        ("He will have an opportunity to earn a car.", "He will be eligible to receive a car."),
        only_before=words("bonus bonuses"),
        over=words("a an the any annual cash target discretionary performance incentive additional quarterly - based"),
        also=(("is eligible to receive", "has the opportunity to earn", "has an opportunity to earn"),),
    ),
    Equivalence(
        "EQV3138",
        ("automobile", "auto"),
        "The same car.",
        ("He has the use of an auto.", "He has the use of an automobile."),
        ("He has the use of an office.", "He has the use of an automobile."),
        only_before=words(". , ; and or allowance expenses expense for lease benefit insurance usage that stipend")
        | {""},
    ),
    Equivalence(
        "EQV3139",
        ("are paid out", "pay out"),
        "What pays out without being paid by somebody is an award.",
        ("The awards pay out only when it is due.", "The awards are paid out only when it is due."),
        ("The trusts pay out only when it is due.", "The trusts are paid out only when it is due."),
        also=(("will be paid out", "will pay out"), ("would be paid out", "would pay out")),
        only_after=words("awards bonuses psus rsus"),
        only_before=words("only if when upon at following based"),
        not_near=words("of for with who that which under to by from on and or company committee board"),
    ),
    Equivalence(
        "EQV3140",
        ("on the date of grant", "as of the date of grant", "on the grant date", "as of the grant date"),
        "A price that another is equal to is the price of that day; what is paid may be paid on it.",
        (
            "It has a price equal to the market price as of the date of grant.",
            "It has a price equal to the market price on the date of grant.",
        ),
        (
            "He will pay the market price as of the date of grant.",
            "He will pay the market price on the date of grant.",
        ),
        only_after=words("price value"),
        only_behind=words("equal"),
        not_behind=words("pay pays paid payable payment deliver receive receives received due"),
    ),
)
