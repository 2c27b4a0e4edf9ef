"""Small turns that a reviser trades: currently, at present; free of any restriction; of a deal of this type."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import words
from eightk.wording.equivalents.equivalence import Equivalence

_SIZES = ("type", "kind", "nature", "sort")
_DEALS = ("transactions", "agreements", "facilities", "financings")
_SEATS = ("partner", "<office>", "employee", "member")


def _warranties(deals: str, size: str) -> tuple[str, ...]:
    of = f"for {deals} of this {size}"
    return (
        f"customary representations and warranties {of}",
        f"representations and warranties customary {of}",
        f"representations and warranties that are customary {of}",
        f"representations and warranties which are customary {of}",
    )


def _former(seat: str) -> tuple[str, ...]:
    return tuple(
        f", {how} of" for how in (f"former {seat}", f"a former {seat}", f"formerly a {seat}", f"formerly {seat}")
    )


LIGHT_WORDS: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV3830",
        ("currently", "at present", "presently", "now"),
        "What a sum in brackets is today.",
        ("It may defer the excess (at present $500).", "It may defer the excess (currently $500)."),
        ("It may defer the excess (formerly $500).", "It may defer the excess (currently $500)."),
        only_after=words("("),
        only_before=words("<money> <percent> <count>"),
    ),
    Equivalence(
        "EQV3831",
        (
            "free of all restrictions",
            "free of any restrictions",
            "free of any restriction",
            "free from all restrictions",
        ),
        "With none of them.",
        ("He holds the shares free of any restriction.", "He holds the shares free of all restrictions."),
        ("He holds the shares free of one restriction.", "He holds the shares free of all restrictions."),
        not_before=words("that which other except but on under of imposed in"),
        not_after=words("not if unless"),
        not_behind=words("no nor not neither never none unless without cannot"),
    ),
    Equivalence(
        "EQV3832",
        _warranties(_DEALS[0], _SIZES[0]),
        "Those that are usual in such a deal.",
        (
            "It contains representations and warranties customary for transactions of this type.",
            "It contains customary representations and warranties for transactions of this type.",
        ),
        (
            "It contains representations and warranties unusual for transactions of this type.",
            "It contains customary representations and warranties for transactions of this type.",
        ),
        also=tuple(_warranties(deals, size) for deals in _DEALS for size in _SIZES)[1:],
    ),
    Equivalence(
        "EQV3833",
        ("adverse opinion or a disclaimer of opinion", "adverse opinion or disclaimer of opinion"),
        "The two opinions of Item 304(a)(1)(ii) of Regulation S-K, with or without an article between.",
        (
            "It contained no adverse opinion or disclaimer of opinion.",
            "It contained no adverse opinion or a disclaimer of opinion.",
        ),
        (
            "It contained no adverse opinion or disclosure of opinion.",
            "It contained no adverse opinion or a disclaimer of opinion.",
        ),
    ),
    Equivalence(
        "EQV3834",
        ("whether", "whether or not"),
        "One of two things is told, whichever it is; before a condition 'whether or not' means in any case.",
        ("It must state whether or not it agrees.", "It must state whether it agrees."),
        ("It must pay whether or not it agrees.", "It must state whether it agrees."),
        only_after=words("state states stating stated indicate indicates indicating say says saying"),
        only_before=words("it they he she <party> <name>"),
        only_then=words("agrees agree agreed concurs concur concurred"),
    ),
    Equivalence(
        "EQV3835",
        ("during the interim period", "during the interim", "in the interim", "in the interim period"),
        "Meanwhile.",
        ("In the interim, he will act as Treasurer.", "During the interim period, he will act as Treasurer."),
        ("After the interim, he will act as Treasurer.", "During the interim period, he will act as Treasurer."),
        only_before=words(",  the he she <party> <name> mr. ms. mr ms"),
        only_after=frozenset({"", ".", ";", "and", "but"}),
    ),
    Equivalence(
        "EQV3836",
        ("its fiscal year end", "the end of its fiscal year", "its fiscal year-end"),
        "The day on which its year closes.",
        ("It changed the end of its fiscal year.", "It changed its fiscal year end."),
        ("It changed the start of its fiscal year.", "It changed its fiscal year end."),
        not_before=words("results close audit review - <date>"),
        also=(("the fiscal year end", "the end of the fiscal year", "the fiscal year-end"),),
    ),
    Equivalence(
        "EQV3837",
        (", as amended on", ", which was amended on", ", amended on"),
        "What was amended on a day is told of the agreement before it.",
        ("The lease, which was amended on May 1, 2001, ends.", "The lease, as amended on May 1, 2001, ends."),
        ("The lease, which was signed on May 1, 2001, ends.", "The lease, as amended on May 1, 2001, ends."),
        only_before=words("<date>"),
        only_after=words("agreement lease plan indenture note contract bylaws charter <date>"),
        not_behind=words("and or"),
    ),
    Equivalence(
        "EQV3839",
        ("in accordance with", "in line with", "in keeping with", "according to"),
        "Of a payroll what is usual is kept to.",
        (
            "It is paid in line with its normal payroll practices.",
            "It is paid in accordance with its normal payroll practices.",
        ),
        (
            "It is paid in spite of its normal payroll practices.",
            "It is paid in accordance with its normal payroll practices.",
        ),
        only_before=words("payroll"),
        over=words(
            "the its company's <party> 's employer's bank's normal regular customary usual ordinary standard current"
        ),
    ),
    Equivalence(
        "EQV3840",
        _former(_SEATS[0]),
        "What someone was before.",
        ("It chose Mr. Roe, formerly a partner of Dale.", "It chose Mr. Roe, former partner of Dale."),
        ("It chose Mr. Roe, currently a partner of Dale.", "It chose Mr. Roe, former partner of Dale."),
        not_within=words("and or"),
        also=tuple(_former(seat) for seat in _SEATS[1:]),
    ),
    Equivalence(
        "EQV3841",
        ("awards will be granted", "awards will be made"),
        "An award is made by granting it.",
        ("No awards will be made in 2006.", "No awards will be granted in 2006."),
        ("No awards will be paid in 2006.", "No awards will be granted in 2006."),
        also=(
            ("awards were granted", "awards were made"),
            ("awards are granted", "awards are made"),
            ("awards may be granted", "awards may be made"),
            ("award was granted", "award was made"),
            ("award will be granted", "award will be made"),
            ("grants will be made", "grants will be awarded"),
        ),
        not_before=words("available public subject conditional"),
    ),
    Equivalence(
        "EQV3842",
        ("benefits are secured", "benefits are obtained"),
        "That he has them from somewhere; a debt that is secured is another thing.",
        ("It is paid until similar benefits are obtained.", "It is paid until similar benefits are secured."),
        ("It is paid until similar benefits are refused.", "It is paid until similar benefits are secured."),
        not_before=words("by on against"),
        also=(("coverage is secured", "coverage is obtained"), ("employment is secured", "employment is obtained")),
    ),
    Equivalence(
        "EQV3843",
        ("continue to provide", "continue"),
        "A cover that goes on is one that is given still.",
        (
            "The Bank will continue health coverage for a year.",
            "The Bank will continue to provide health coverage for a year.",
        ),
        (
            "The Bank will cease health coverage for a year.",
            "The Bank will continue to provide health coverage for a year.",
        ),
        only_after=words("will shall"),
        only_behind=words("company bank employer corporation it we <party>"),
        not_behind=words("he she they who executive employee employees executives officer officers <name>"),
        only_before=words("coverage benefits insurance"),
        over=words("health medical dental vision life his her and , the"),
    ),
    Equivalence(
        "EQV3844",
        ("conditioned upon", "conditioned on", "subject to", "contingent upon", "contingent on"),
        "It is paid to one who stays.",
        ("Payment is subject to his continued employment.", "Payment is conditioned upon his continued employment."),
        ("Payment is limited to his continued employment.", "Payment is conditioned upon his continued employment."),
        only_before=words("employment service services"),
        over=words("his her the executive's continued continuing uninterrupted <name> <party> mr. ms. 's '"),
        only_after=words("is are be"),
        not_then=words("agreement agreements contract contracts letter terms arrangement arrangements policy -"),
    ),
    Equivalence(
        "EQV3845",
        ("specifies a minimum", "provides for a minimum", "sets a minimum"),
        "The least that a contract lays down.",
        ("The lease provides for a minimum rent.", "The lease specifies a minimum rent."),
        ("The lease provides for a maximum rent.", "The lease specifies a minimum rent."),
        only_after=words("agreement lease contract it plan amendment"),
    ),
    Equivalence(
        "EQV3846",
        ("by reference", "by this reference"),
        "What is made part of a report by being named in it.",
        ("It is incorporated into Item 1.01 by this reference.", "It is incorporated into Item 1.01 by reference."),
        ("It is incorporated into Item 1.01 by mistake.", "It is incorporated into Item 1.01 by reference."),
        only_behind=words("incorporated incorporate incorporates"),
    ),
    Equivalence(
        "EQV3848",
        ("during the balance of", "over the balance of", "during the remainder of", "over the remainder of"),
        "In the time that is left.",
        ("It accrues over the balance of the term.", "It accrues during the balance of the term."),
        ("It accrues after the balance of the term.", "It accrues during the balance of the term."),
        only_before=words("term period year"),
        over=words("the his her its initial fiscal calendar current"),
    ),
    Equivalence(
        "EQV3851",
        (", other than the", ", excluding the"),
        "Who of several is not meant.",
        ("All officers, excluding the Treasurer, signed.", "All officers, other than the Treasurer, signed."),
        ("All officers, including the Treasurer, signed.", "All officers, other than the Treasurer, signed."),
        only_behind=words("all each every the"),
        only_before=words("<office> chairman president treasurer secretary"),
        not_within=words("no not none nor neither never without unless any"),
    ),
)
