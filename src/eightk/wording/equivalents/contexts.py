"""The words that equivalences name as their context, by what they are."""

from __future__ import annotations


def words(*lists: str) -> frozenset[str]:
    """The words of one or more lists parted by spaces."""
    return frozenset(word for line in lists for word in line.split())


def either(*couples: tuple[str, str], joined: str = "and") -> tuple[tuple[str, ...], ...]:
    """Two things joined by "and" (or "or") in either order, a set a couple."""
    return tuple((f"{one} {joined} {other}", f"{other} {joined} {one}") for one, other in couples)


NUMBERS = words("<money> <count> <percent> <multiple> <ratio>")
NAMES = words("<name> mr mr. ms ms. mrs mrs. dr dr. messrs messrs.")
PRONOUNS = words("he she it they we")
ARTICLES = words("the a an this that such said any his her its their our")
OWNERS = words(
    "<name> 's ' mr mr. ms ms. . company company's executive executive's employee employee's corporation",
    "corporation's registrant's bank's officer's parties'",
)
DETERMINERS = ARTICLES | OWNERS

AGREEMENT = words("agreement amendment contract addendum indenture")
AGREEMENTS = AGREEMENT | words("agreements amendments contracts")
AGREEMENT_ADJECTIVES = (
    DETERMINERS
    | NAMES
    | words(
        "new written definitive amended restated and second first third fourth fifth employment severance separation",
        "consulting credit loan merger purchase stock asset share release settlement letter license lease supply",
        "transition retention indemnification registration rights services service underwriting security guaranty",
        "guarantee pledge support voting offer subscription",
        "restructuring forbearance non-competition confidentiality",
        "noncompetition non-disclosure change in control of executive revolving term cooperation standstill <date>",
        "<ordinal> nondisclosure noncompete non-compete nonsolicitation non-solicitation extension bridge note also",
        "sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth",
        "standard customary form joint venture development collaboration distribution manufacturing",
        "sublease ground office master",
        "convertible promissory intercreditor escrow lock-up lockup collateral subordination sales placement agency",
        "equity exchange business combination termination mutual waiver side",
        "commitment contribution operating limited",
        "liability partnership shareholders stockholders shareholder stockholder investor senior unsecured secured",
        "syndicated <money> year year's five-year four-year three-year two-year one-year - current supplemental",
        "indemnity director asset-based commercial real estate sale power research government clinical sponsor",
        "<count> each certain existing original prior previous respective",
        "following foregoing key facility management",
    )
)

TRANSACTIONS = words(
    "merger mergers acquisition acquisitions transaction transactions sale purchase offering offer exchange",
    "combination reorganization disposition refinancing spin-off financing placement",
)
TRANSACTION_ADJECTIVES = DETERMINERS | words(
    "proposed contemplated business private public initial planned pending tender asset stock share debt equity"
)

EVENTS = words(
    "termination expiration closing completion consummation change resignation death disability retirement departure",
    "separation execution occurrence receipt approval delivery commencement effectiveness merger grant conversion",
    "exercise vesting maturity liquidation dissolution sale appointment election acceleration",
)
EVENT_ADJECTIVES = DETERMINERS | words(
    "first second third fourth fifth involuntary voluntary earlier later written effective initial permanent total",
    "qualifying employment <count> <ordinal> each stockholder shareholder board committee regulatory",
)
HAPPENINGS = EVENTS | TRANSACTIONS
HAPPENING_ADJECTIVES = EVENT_ADJECTIVES | TRANSACTION_ADJECTIVES
# Words that make of the event before them no more than an adjective.
NO_EVENT = words(
    "date dates price prices agreement agreements amendment fee fees payment",
    "payments benefit benefits period periods",
    "agent agents partner partners vehicle entity sub counterparty consideration adviser advisor committee target",
    "schedule plan bonus pay notice provision provisions statement documents cost costs proceeds rights value -",
)
PERIODS = words("term period")
PERIOD_ADJECTIVES = DETERMINERS | words(
    "initial renewal extended employment consulting severance restricted notice vesting remaining then current",
    "transition service lease option exercise",
)

INSTRUMENT_RIGHTS = words("right rights entitlement entitlements")
EXHIBITS = words("<reference> exhibit exhibits")
SENTENCE_START = frozenset({"", ".", ";"})

# Words with which a noun phrase begins, a name or a figure among them.
NOUN_BEGINS = ARTICLES | words(
    "<party> <name> <count> <ordinal> <date> <time> <money> <percent> <office> <reference>",
    "mr mr. ms ms. mrs mrs. dr dr. each every all both no either neither these those some certain another one",
    "company's executive's employee's",
)
# Words of denial: under one of them "any" is none, and "one or more" is not.
NOT = words("not no none never neither nor cannot without unless")
# Where one of these stands in a sentence too, "the board" and "its board" may be another company's.
OTHER_COMPANIES = words(
    "inc corp corporation llc ltd plc bank parent subsidiary affiliate trust partnership fund buyer"
)
# After them a number is no measure of the whole thing but of a part of it, or of what goes beyond it.
SURPLUS = words(
    "amount amounts loss losses expense expenses cost costs claim claims",
    "damage damages liability liabilities portion",
    "share shares interest indebtedness part excess taxes payments payment proceeds consideration fee fees",
)

# Words before which an adverb belongs to the verb before it: no adjective or participle begins there.
ENDS_VERB = (
    NOUN_BEGINS
    | words(
        ". , ; : ) to by from in on at with as of for upon under after before until through and or if when unless that",
        "then pursuant effective without during within because subject following prior",
    )
    | frozenset({""})
)

POLICIES = words(
    "policy policies program programs practice practices guidelines procedure procedures"
    " bylaws charter law laws rules"
    " regulations principles"
)
POLICY_ADJECTIVES = DETERMINERS | words(
    "standard regular normal customary usual general existing current"
    " compensation payroll director applicable expense"
    " reimbursement vacation severance and then written non-employee travel relocation federal state <party>"
    " outside retirement corporate governance securities bonus equity ownership stock"
    " incentive non - employee business"
    " clawback recoupment recovery insider trading code indemnification succession investment accounting"
)
