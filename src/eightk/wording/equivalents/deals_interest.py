"""Interest and maturity: what a loan or a note costs, and its last day."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import words
from eightk.wording.equivalents.equivalence import Equivalence

_BEARING = (
    ("bear", "accrue", "carry"),
    ("bears", "accrues", "carries"),
    ("bearing", "accruing", "carrying"),
    ("bore", "accrued", "carried"),
)
_RATE = ("a rate of", "the rate of", "a rate equal to", "the rate equal to")
_YEARLY_RATE = (
    "<percent> per annum",
    "<percent> per year",
    "<percent> a year",
    "an annual rate of <percent>",
    "the annual rate of <percent>",
    "an annual interest rate of <percent>",
    "a rate per annum of <percent>",
    "a per annum rate of <percent>",
    "a rate of <percent> per annum",
    "the rate of <percent> per annum",
    "a rate of <percent> per year",
    "the rate of <percent> per year",
    "a rate of <percent> a year",
    "the rate of <percent> a year",
)

INTEREST: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV1401",
        ("bear interest at", *(f"{verb} interest at {rate}" for verb in _BEARING[0] for rate in _RATE)),
        "Before a percentage the rate is named with or without the word.",
        ("Loans bear interest at the rate of 5%.", "Loans accrue interest at a rate equal to 5%."),
        ("Loans bear interest at the rate of 5%.", "Loans bear interest at a rate above 5%."),
        only_before=words("<percent>"),
        also=tuple(
            (f"{verbs[0]} interest at", *(f"{verb} interest at {rate}" for verb in verbs for rate in _RATE))
            for verbs in _BEARING[1:]
        ),
    ),
    Equivalence(
        "EQV1402",
        tuple(f"{verb} interest at {rate}" for rate in _YEARLY_RATE for verb in _BEARING[0]),
        "The same yearly rate; where another rate or bound follows, the words may belong to both and are left alone.",
        ("Notes bear interest at an annual rate of 5%.", "Notes bear interest at 5% per annum."),
        ("Notes bear interest at a monthly rate of 5%.", "Notes bear interest at 5% per annum."),
        not_before=words("to or and plus above over in less until through"),
        also=(
            *(tuple(f"{verb} interest at {rate}" for rate in _YEARLY_RATE for verb in verbs) for verbs in _BEARING[1:]),
            ("at <percent> per year", *(f"at {rate}" for rate in _YEARLY_RATE if not rate.startswith("<"))),
        ),
    ),
    Equivalence(
        "EQV1404",
        (
            "at a rate per annum equal to",
            "at an annual rate equal to",
            "at a per annum rate equal to",
            "at a rate per year equal to",
            "at an annual interest rate equal to",
            "at an interest rate per annum equal to",
        ),
        "The same yearly rate, told by what it is equal to.",
        ("Interest at an annual rate equal to prime.", "Interest at a rate per annum equal to prime."),
        ("Interest at a monthly rate equal to prime.", "Interest at a rate per annum equal to prime."),
    ),
    Equivalence(
        "EQV1405",
        ("does not bear interest", "bears no interest", "is interest-free", "is non-interest-bearing"),
        "No interest is owed, in each form.",
        ("The note bears no interest.", "The note does not bear interest."),
        ("The note bears interest.", "The note does not bear interest."),
        not_before=words("in of at above over exceeding"),
        also=(
            ("do not bear interest", "bear no interest", "are interest-free", "are non-interest-bearing"),
            (
                "will not bear interest",
                "will bear no interest",
                "shall not bear interest",
                "shall bear no interest",
                "will be interest-free",
                "will be non-interest-bearing",
            ),
        ),
    ),
    Equivalence(
        "EQV1406",
        ("non-interest-bearing", "interest-free", "noninterest-bearing"),
        "Before a loan or a note: no interest is owed on it.",
        ("It made interest-free loans.", "It made non-interest-bearing loans."),
        ("It made interest-only loans.", "It made interest-free loans."),
        only_before=words("loan loans note notes advance advances promissory deposit deposits basis"),
        over=words("unsecured demand secured"),
    ),
    Equivalence(
        "EQV1407",
        (
            "without interest",
            "without any interest",
            "without interest thereon",
            "without any interest thereon",
            "with no interest",
            "with no interest thereon",
            ", without interest",
            ", without any interest",
            ", without interest thereon",
            ", without any interest thereon",
        ),
        "A sum is paid without interest; 'without an interest in' a thing speaks of a share in it.",
        ("He is paid $500, without any interest.", "He is paid $500, without interest."),
        ("He is paid $500, with interest.", "He is paid $500, without interest."),
        not_before=words("in of to at exceeding on"),
    ),
    Equivalence(
        "EQV1409",
        ("matures on", "has a maturity date of", "will mature on", "shall mature on", "will have a maturity date of"),
        "The same last day; what a contract will do it does by its terms.",
        ("The loan has a maturity date of May 1, 2027.", "The loan matures on May 1, 2027."),
        ("The loan has an amortization date of May 1, 2027.", "The loan matures on May 1, 2027."),
        only_before=words("<date>"),
        also=(
            ("mature on", "have a maturity date of"),
            ("maturing on", "with a maturity date of", "having a maturity date of"),
            ("matured on", "had a maturity date of"),
        ),
    ),
    Equivalence(
        "EQV1419",
        ("in arrears", "in arrear"),
        "Paid at the end of each period.",
        ("Interest is payable quarterly in arrear.", "Interest is payable quarterly in arrears."),
        ("Interest is payable quarterly in advance.", "Interest is payable quarterly in arrears."),
    ),
    Equivalence(
        "EQV1532",
        ("quarterly in arrears", "in arrears quarterly", "in arrears on a quarterly basis"),
        "How often, and after the period, in either order.",
        ("Interest is payable in arrears quarterly.", "Interest is payable quarterly in arrears."),
        ("Interest is payable in advance quarterly.", "Interest is payable quarterly in arrears."),
        also=tuple(
            (f"{often} in arrears", f"in arrears {often}", f"in arrears on {article} {basis} basis")
            for often, article, basis in (
                ("monthly", "a", "monthly"),
                ("annually", "an", "annual"),
                ("semiannually", "a", "semiannual"),
            )
        ),
    ),
    Equivalence(
        "EQV1420",
        ("a floating rate", "a variable rate", "a floating interest rate", "a variable interest rate"),
        "A rate that moves with its reference; a title of notes is left alone.",
        ("It is lent at a variable rate.", "It is lent at a floating rate."),
        ("It is lent at a fixed rate.", "It is lent at a floating rate."),
        not_before=words("note notes senior bond bonds demand"),
        also=(
            ("the floating rate", "the variable rate"),
            ("the prime rate", "the prime lending rate", "the prime interest rate", "the prime rate of interest"),
        ),
    ),
    Equivalence(
        "EQV1421",
        ("libor", "the london interbank offered rate", "london interbank offered rate"),
        "The name of a published rate and its letters.",
        ("It pays the London Interbank Offered Rate plus 5%.", "It pays LIBOR plus 5%."),
        ("It pays the prime rate plus 5%.", "It pays LIBOR plus 5%."),
        also=(("sofr", "the secured overnight financing rate", "secured overnight financing rate"),),
    ),
)
