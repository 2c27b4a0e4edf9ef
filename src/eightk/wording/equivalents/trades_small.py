"""Small words that a drafter trades for their equals: however, further, preceding, in connection with."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import DETERMINERS, NOUN_BEGINS, NUMBERS, PRONOUNS, words
from eightk.wording.equivalents.equivalence import Equivalence

_NOW = words(
    "serves holds has owns is are employs operates leads chairs sits"
    " expects intends plans anticipates leases maintains"
    " receives participates provides outstanding available effective employed serving contemplated estimated believes"
    " <money> <percent> at"
)
_CLAUSE = (NOUN_BEGINS | PRONOUNS | words("in under if no there until unless although upon")) - words(
    "<date> <count> <money> <percent>"
)
_OTHERWISE = ("determined", "agreed", "required", "permitted", "noted", "indicated", "elected", "disclosed")
_COUNTED = ("miles", "employees", "countries", "customers", "stores", "locations", "people", "offices", "markets")


def _more_than(noun: str) -> tuple[str, ...]:
    return (f"more than <count> {noun}", f"over <count> {noun}", f"in excess of <count> {noun}")


TRADES_OF_SMALL_WORDS: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV2000",
        (", but", "; but", ", however ,", ", however", "; however ,", "; however"),
        "Between two clauses both set the second against the first; in a proviso 'however' is another turn.",
        ("Rent is fixed, however, the tenant pays taxes.", "Rent is fixed, but the tenant pays taxes."),
        ("It renews, provided, however, the tenant pays.", "It renews, provided, but the tenant pays."),
        only_before=_CLAUSE,
        not_after=words("provided"),
    ),
    Equivalence(
        "EQV2001",
        ("currently", "presently"),
        "Before a present verb or a figure both mean now; after 'will' the one means soon and is left alone.",
        ("He presently holds the office.", "He currently holds the office."),
        ("He will presently have the office.", "He will currently have the office."),
        only_before=_NOW,
        not_after=words("will shall would should may might must can could to be until not"),
    ),
    Equivalence(
        "EQV2002",
        ("previously", "formerly"),
        "Before a name, an office or a post both say that it was so and no longer is.",
        ("He was formerly Treasurer.", "He was previously Treasurer."),
        ("He was finally Treasurer.", "He was previously Treasurer."),
        only_before=words("called named <office>"),
    ),
    Equivalence(
        "EQV2005",
        tuple(f"{how} otherwise determined" for how in ("unless", "except as")),
        "The same reservation.",
        ("Except as otherwise agreed, he stays.", "Unless otherwise agreed, he stays."),
        ("When otherwise agreed, he stays.", "Unless otherwise agreed, he stays."),
        also=tuple(tuple(f"{how} otherwise {verb}" for how in ("unless", "except as")) for verb in _OTHERWISE[1:]),
    ),
    Equivalence(
        "EQV2006",
        tuple(
            f"are {where} :"
            for where in (
                "as follows",
                "the following",
                "set forth below",
                "set out below",
                "described below",
                "summarized below",
                "listed below",
                "stated below",
            )
        ),
        "Before a colon each points to the list that comes.",
        ("The terms are set forth below: rent and taxes.", "The terms are as follows: rent and taxes."),
        ("The terms are set aside here: rent and taxes.", "The terms are as follows: rent and taxes."),
    ),
    Equivalence(
        "EQV2007",
        ("as set forth in", "as described under", "as discussed under", "as disclosed under"),
        "Before a heading in quotation marks each points to what stands there.",
        ('He is paid as discussed under "Pay" in it.', 'He is paid as described under "Pay" in it.'),
        ("He is paid as set forth under the law.", "He is paid as described under the law."),
        only_before=words('" “'),
    ),
    Equivalence(
        "EQV2008",
        tuple(
            f"{verb} {where}"
            for where in ("in the table below", "in the following table")
            for verb in ("set forth", "shown", "listed", "presented", "set out", "reflected")
        ),
        "The same table has it.",
        ("The fees are shown in the table below.", "The fees are set forth in the following table."),
        ("The fees are left out of the table below.", "The fees are set forth in the following table."),
    ),
    Equivalence(
        "EQV2009",
        ("nearly", "almost"),
        "Both say a little less than.",
        ("He worked there for almost ten years.", "He worked there for nearly ten years."),
        ("He worked there for over ten years.", "He worked there for nearly ten years."),
        not_after=words("not"),
    ),
    Equivalence(
        "EQV2010",
        ("approximately", "roughly"),
        "The same approximation of the figure that follows.",
        ("It lets 120 people go, or roughly 8% of them.", "It lets 120 people go, or approximately 8% of them."),
        ("It lets 120 people go, or precisely 8% of them.", "It lets 120 people go, or approximately 8% of them."),
        only_before=NUMBERS,
        only_after=words("or"),
    ),
    Equivalence(
        "EQV2011",
        ("more than <percent> of", "over <percent> of"),
        "Beyond that share; after a rise or a lien 'over' names something else.",
        ("It holds over 10% of the shares.", "It holds more than 10% of the shares."),
        ("It holds under 10% of the shares.", "It holds more than 10% of the shares."),
        only_after=words(
            "own owns owned hold holds held holding owning acquire acquires"
            " acquired acquiring represent represents of"
            " representing represented constituting constitute constitutes sell sold purchase purchased beneficially"
        ),
    ),
    Equivalence(
        "EQV2003",
        _more_than(_COUNTED[0]),
        "Beyond that number; 'control over 500 people' is another sense and is left alone.",
        ("It moved more than 50 miles away.", "It moved over 50 miles away."),
        ("It moved less than 50 miles away.", "It moved over 50 miles away."),
        only_after=words(
            "has have had employs employ operates operate serves serve in at of by with moved relocated located"
        ),
        also=tuple(_more_than(noun) for noun in _COUNTED[1:]),
    ),
    Equivalence(
        "EQV2012",
        ("at no additional cost", "without additional cost", "at no extra cost", "for no additional cost"),
        "Nothing more is charged.",
        ("He helps without additional cost.", "He helps at no additional cost."),
        ("He helps at some additional cost.", "He helps at no additional cost."),
        not_before=words("or and"),
    ),
    Equivalence(
        "EQV2017",
        ("he is no longer", "he ceases to be"),
        "After 'when' or 'once' both name the end of it.",
        ("Once he ceases to be a director, it ends.", "Once he is no longer a director, it ends."),
        ("If he ceases to be a director, it ends.", "If he is no longer a director, it ends."),
        only_after=words("once when after until"),
        also=(
            ("she is no longer", "she ceases to be"),
            ("it is no longer", "it ceases to be"),
            ("<party> is no longer", "<party> ceases to be"),
        ),
    ),
    Equivalence(
        "EQV2019",
        ("required by", "required under", "required pursuant to"),
        "What a rule demands is required by it and under it.",
        ("He repays it as required under the policy.", "He repays it as required by the policy."),
        ("He repays it as excused by the policy.", "He repays it as required by the policy."),
        only_before=words("policy policies law laws rules agreement agreements plan code section indenture bylaws"),
        over=DETERMINERS
        | words(
            "relocation applicable federal state securities listing tax stock"
            " exchange credit merger employment relevant"
            " nasdaq nyse existing <party> <name>"
        ),
    ),
    Equivalence(
        "EQV2020",
        ("additional", "further"),
        "Of a period or of what is told one more, or more of the same.",
        ("It may extend it for two further periods.", "It may extend it for two additional periods."),
        ("It may extend it for two shorter periods.", "It may extend it for two additional periods."),
        only_before=words("period periods term terms extension extensions renewal information details"),
        over=words("one-year two-year three-year five-year six-month one year month renewal successive - <count>"),
        not_after=words("no any without an not"),
        also=(("an additional", "a further", "another"),),
    ),
    Equivalence(
        "EQV2021",
        ("primarily", "principally", "mainly", "chiefly"),
        "For the most part.",
        ("It depends principally on sales.", "It depends primarily on sales."),
        ("It depends solely on sales.", "It depends primarily on sales."),
        not_before=words("liable responsible obligated secured"),
    ),
    Equivalence(
        "EQV1767",
        ("except for", "apart from", "aside from"),
        "Inside a sentence what is left out; at its head the words can also add.",
        ("It sold all plants apart from one.", "It sold all plants except for one."),
        ("Apart from cash, it paid shares.", "Except for cash, it paid shares."),
        not_after=words(". ; : ,") | {""},
        not_near=words("<count> <money> <percent> a an another additional other"),
    ),
    Equivalence(
        "EQV1645",
        ("in a timely manner", "on a timely basis", "in a timely fashion", "timely"),
        "At the right time.",
        ("It filed the report in a timely fashion.", "It filed the report on a timely basis."),
        ("It filed the report in a certain fashion.", "It filed the report on a timely basis."),
        only_before=words(". , ; and or") | {""},
        also=(("in a prompt manner", "in a prompt fashion", "promptly"),),
    ),
)
