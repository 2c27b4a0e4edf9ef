"""The terms on which people work: what they are granted and paid, for how long, what goes on after they leave."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import either, words
from eightk.wording.equivalents.equivalence import Equivalence

_AWARDS = words(
    "option options share shares unit units award awards rsu rsus rights sars performance restricted stock equity psus"
)
_BEFORE_AWARD = words(
    "<count> an a the additional nonqualified incentive phantom deferred non-qualified certain time-based time based",
    "of new annual long-term one-time initial special fully vested performance-based - up to approximately",
)
_PAY = words("salary bonus fee retainer stipend allowance severance")
_BEFORE_PAY = words(
    "a an the base annual monthly quarterly yearly cash consulting signing sign-on sign on retention car automobile",
    "housing one-time special transaction prorated pro rata lump sum his her board committee director chair initial",
    "<count> time - single director's prorated pro rated automobile vehicle <money> relocation housing performance",
)
_UNITS = ("year", "month", "week")
_WAGES = (
    "base compensation",
    "base pay",
    "base salary",
    "annual base salary",
    "salary",
    "his base salary",
    "her base salary",
)
_KEPT = (
    "health benefits",
    "medical benefits",
    "medical coverage",
    "health coverage",
    "health insurance",
    "health insurance coverage",
    "medical insurance",
    "medical and dental coverage",
    "medical and dental benefits",
    "insurance coverage",
    "benefits",
    "health and welfare benefits",
    "employee benefits",
)


def _so_long(wage: str, unit: str) -> tuple[str, ...]:
    """So many months of pay, with "of" or an apostrophe."""
    own = ("his ", "her ")
    plain = wage.removeprefix("his ").removeprefix("her ")
    ways = (f"<count> {unit}s of {wage}", f"<count> {unit}s' worth of {wage}", f"<count> {unit}s worth of {wage}")
    one = (f"<count> {unit} of {wage}", f"<count> {unit}'s worth of {wage}")
    bare = (f"<count> {unit}s' {plain}", f"<count> {unit}s {plain}", f"<count> {unit}'s {plain}")
    return (*ways, *one) if wage.startswith(own) else (*ways, *one, *bare)


_COUPLES = (
    ("employees", "customers"),
    ("subsidiaries", "affiliates"),
    ("customers", "suppliers"),
    ("employees", "consultants"),
    ("clients", "customers"),
    ("vendors", "suppliers"),
)

PEOPLE_TERMS: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV1263",
        (
            "will be granted",
            "will receive a grant of",
            "will be granted an award of",
            "will receive an award of",
            "shall receive a grant of",
            "shall be granted",
            "will be awarded",
            "shall receive an award of",
            "shall be awarded",
        ),
        "Of options, shares and units the same act, from the side of the one who receives them.",
        ("He will receive a grant of 500 restricted shares.", "He will be granted 500 restricted shares."),
        ("He will receive a notice of 500 restricted shares.", "He will be granted 500 restricted shares."),
        only_before=_AWARDS,
        over=_BEFORE_AWARD,
        also=(
            ("was granted", "received a grant of", "received an award of", "was awarded", "was granted an award of"),
            ("be granted", "receive a grant of", "receive an award of", "be awarded", "be granted an award of"),
        ),
        not_after=words("not never"),
    ),
    Equivalence(
        "EQV1218",
        ("will be paid", "will receive", "shall receive", "shall be paid"),
        "Of salary, bonus and fees who receives them is paid them.",
        ("He will receive an annual bonus then.", "He will be paid an annual bonus then."),
        ("He may receive an annual bonus then.", "He will be paid an annual bonus then."),
        only_before=_PAY,
        over=_BEFORE_PAY,
        also=(("is paid", "receives"), ("was paid", "received"), ("be paid", "receive")),
        not_after=words("not never and or"),
        not_then=words("plan plans agreement agreements letter notice increase increases opportunity review program"),
    ),
    Equivalence(
        "EQV1219",
        ("continued payment of", "continuation of", "continuing payment of", "continuation of payment of"),
        "The salary goes on.",
        ("He keeps the continuation of his base salary.", "He keeps the continued payment of his base salary."),
        ("He keeps the acceleration of his base salary.", "He keeps the continued payment of his base salary."),
        only_before=words("salary salaries"),
        over=words("his her the base annual current monthly their"),
    ),
    Equivalence(
        "EQV1220",
        (
            "continued health benefits",
            "continuation of health benefits",
            "health benefits continuation",
            "continuing health benefits",
        ),
        "The benefits go on.",
        ("It pays no continuation of health benefits.", "It pays no continued health benefits."),
        ("It pays no termination of health benefits.", "It pays no continued health benefits."),
        also=tuple((f"continued {kept}", f"continuation of {kept}", f"continuing {kept}") for kept in _KEPT[1:]),
        not_after=words("has had have been be is are was were board committee company it he she <party>"),
    ),
    Equivalence(
        "EQV1221",
        _so_long("base salary", "month"),
        "As much as he earns in so many months.",
        ("It pays 12 months of base salary.", "It pays 12 months' base salary."),
        ("It pays 12 months after base salary.", "It pays 12 months' base salary."),
        also=tuple(
            _so_long(wage, unit) for wage in _WAGES for unit in _UNITS if (wage, unit) != ("base salary", "month")
        ),
    ),
    Equivalence(
        "EQV1222",
        ("cash severance", "severance in cash"),
        "Severance paid in cash.",
        ("He receives no severance in cash.", "He receives no cash severance."),
        ("He receives no severance in kind.", "He receives no cash severance."),
        not_before=words("and or payment payments benefit benefits"),
        also=(
            ("cash severance payment", "severance payment in cash"),
            ("cash severance payments", "severance payments in cash"),
        ),
    ),
    Equivalence(
        "EQV1223",
        ("performance bonus", "performance-based bonus"),
        "A bonus that hangs on performance.",
        ("He may earn a performance-based bonus.", "He may earn a performance bonus."),
        ("He may earn a service-based bonus.", "He may earn a performance bonus."),
        also=(("performance bonuses", "performance-based bonuses"),),
        not_before=words("plan program"),
    ),
    Equivalence(
        "EQV1224",
        ("time-based", "time-vesting", "time-vested"),
        "An award that vests by time alone.",
        ("He holds time-vesting restricted stock units.", "He holds time-based restricted stock units."),
        ("He holds performance-vesting restricted stock units.", "He holds time-based restricted stock units."),
        only_before=words("restricted stock share rsu rsus units unit options option equity award awards"),
        also=(("performance-based", "performance-vesting", "performance-vested"),),
    ),
    Equivalence(
        "EQV1238",
        (
            "grant date fair value",
            "fair value on the grant date",
            "fair value on the date of grant",
            "fair value as of the grant date",
            "fair value as of the date of grant",
        ),
        "What the award is worth on the day of its grant.",
        ("It has a fair value on the date of grant of $500.", "It has a grant date fair value of $500."),
        ("It has a fair value on the date of sale of $500.", "It has a grant date fair value of $500."),
        also=(
            (
                "grant date fair market value",
                "fair market value on the grant date",
                "fair market value on the date of grant",
                "fair market value as of the grant date",
                "fair market value as of the date of grant",
            ),
        ),
    ),
    Equivalence(
        "EQV1239",
        (
            "subject to annual review",
            "subject to review annually",
            "subject to yearly review",
            "subject to review on an annual basis",
            "subject to review each year",
            "subject to an annual review",
        ),
        "It is looked at once a year.",
        ("His salary was subject to review annually.", "His salary was subject to annual review."),
        ("His salary is subject to review monthly.", "His salary is subject to annual review."),
        also=(
            ("subject to annual adjustment", "subject to adjustment annually", "subject to adjustment each year"),
            ("subject to annual increase", "subject to increase annually", "subject to increase each year"),
        ),
    ),
    Equivalence(
        "EQV1288",
        ("interim <office>", "<office> on an interim basis"),
        "The office is held for the time being, in either form; of two offices the words may mean one or both.",
        ("He became Treasurer on an interim basis.", "He became interim Treasurer."),
        ("He became Treasurer on a regular basis.", "He became interim Treasurer."),
        not_after=words("and , or"),
        not_before=words("and , or"),
    ),
    Equivalence(
        "EQV1289",
        ("an amount equal to", "a sum equal to", "an amount equivalent to"),
        "As much as what follows.",
        ("He receives a sum equal to his salary.", "He receives an amount equal to his salary."),
        ("He receives a share equal to his salary.", "He receives an amount equal to his salary."),
    ),
    Equivalence(
        "EQV1290",
        ("transition services", "transitional services"),
        "Services for the time of transition.",
        ("He provides no transitional services.", "He provides no transition services."),
        ("He provides no additional services.", "He provides no transition services."),
        also=(("transition period", "transitional period"), ("transition duties", "transitional duties")),
    ),
    Equivalence(
        "EQV1291",
        (
            "directors' and officers' liability insurance",
            "directors and officers liability insurance",
            "director and officer liability insurance",
            "directors' and officers' insurance",
            "d & o insurance",
            "d & o liability insurance",
            "director and officer insurance",
        ),
        "The insurance of directors and officers against claims.",
        ("It keeps director and officer liability insurance.", "It keeps directors and officers liability insurance."),
        ("It keeps director and officer health insurance.", "It keeps directors and officers liability insurance."),
    ),
    Equivalence(
        "EQV1292",
        ("clawback policy", "claw-back policy", "recoupment policy"),
        "The policy by which pay is taken back.",
        ("It has a recoupment policy.", "It has a clawback policy."),
        ("It has a retirement policy.", "It has a clawback policy."),
        also=(
            ("stock ownership guidelines", "share ownership guidelines"),
            ("stock ownership requirements", "share ownership requirements"),
        ),
    ),
    Equivalence(
        "EQV1293",
        ("executive search firm", "executive recruiting firm", "executive recruitment firm"),
        "The firm that looks for executives.",
        ("It met an executive recruiting firm.", "It met an executive search firm."),
        ("It met an executive audit firm.", "It met an executive search firm."),
    ),
    Equivalence(
        "EQV1295",
        either(*_COUPLES, joined="or")[0],
        "A pair joined by 'and' or 'or' in either order.",
        ("He may solicit no customers or employees.", "He may solicit no employees or customers."),
        ("He may solicit no customers and employees.", "He may solicit no employees or customers."),
        also=(*either(*_COUPLES, joined="or")[1:], *either(*_COUPLES)),
        not_after=words("key certain other senior former direct indirect wholly owned owned major - executive its"),
    ),
    Equivalence(
        "EQV1296",
        (
            "has not been named to any committee",
            "has not been appointed to any committee",
            "has not been named to a committee",
            "has not been appointed to a committee",
            "has not been named to any committees",
            "has not been appointed to any committees",
        ),
        "On no committee.",
        ("She has not been named to a committee.", "She has not been appointed to any committee."),
        ("She has been named to a committee.", "She has not been appointed to any committee."),
    ),
)
