"""Conditions told by the order of two words: had he stayed, should he die; and the time of a clause."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import NOT, PRONOUNS, words
from eightk.wording.equivalents.equivalence import Equivalence
from eightk.wording.inflection import forms

_ONE = (
    *("he", "she", "it", "<party>", "<name>", "the executive", "the company", "the employee", "either party"),
    *(
        "tenant",
        "landlord",
        "seller",
        "buyer",
        "purchaser",
        "borrower",
        "parent",
        "the seller",
        "the buyer",
        "the tenant",
    ),
)
# Verbs that no other rule reads on from, so that none is hidden by this one.
_VERBS = ("default", "die", "leave", "occur", "refuse", "resign", "retire", "terminate")


_SHOULD = tuple(
    (
        f"if {one} {forms(verb).third}",
        f"should {one} {verb}",
        f"if {one} should {verb}",
        f"in the event that {one} should {verb}",
    )
    for one in _ONE
    for verb in _VERBS
)
_FAILS = tuple(
    (f"if {one} does not", f"if {one} fails to", f"should {one} fail to", f"if {one} should fail to")
    for one in _ONE
    if one != "it"
)
_SHOULD_THEY = tuple((f"if they {verb}", f"should they {verb}", f"if they should {verb}") for verb in _VERBS)

SMALL_CLAUSES: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV1603",
        ("if he had", "had he"),
        "The same condition of what did not come about, in either order.",
        ("Shares that vest had he stayed are kept.", "Shares that vest if he had stayed are kept."),
        ("Shares that vest when he had stayed are kept.", "Shares that vest if he had stayed are kept."),
        also=(
            ("if she had", "had she"),
            ("if it had", "had it"),
            ("if they had", "had they"),
            ("if <party> had", "had <party>"),
        ),
        not_after=words("only as even nor neither not"),
    ),
    Equivalence(
        "EQV1605",
        _SHOULD[0],
        "'Should' before its subject is 'if' (Garner's Modern English Usage); after it, it adds nothing to 'if'.",
        ("Should he resign, it lapses.", "If he resigns, it lapses."),
        ("He should resign, it lapses.", "If he resigns, it lapses."),
        also=(*_SHOULD[1:], *_SHOULD_THEY, *_FAILS),
        not_after=words("only even as nor"),
    ),
    Equivalence(
        "EQV1647",
        ("when", "at the time"),
        "Before a clause: the same moment.",
        ("It is paid at the time he retires.", "It is paid when he retires."),
        ("It is paid at the time of a sale.", "It is paid when of a sale."),
        only_before=PRONOUNS | words("<party> bonuses options awards dividends"),
        not_after=words("until if except"),
    ),
    Equivalence(
        "EQV1649",
        ("if and when", "when and if"),
        "A pair joined by 'and' in either order.",
        ("It is paid when and if it is earned.", "It is paid if and when it is earned."),
        ("It is paid when or before it is earned.", "It is paid if and when it is earned."),
        also=(("as and when", "when and as"),),
    ),
    Equivalence(
        "EQV1650",
        ("as if", "as though"),
        "The same supposition.",
        ("It vests as though he had stayed.", "It vests as if he had stayed."),
        ("It vests even though he had stayed.", "It vests as if he had stayed."),
        also=(("in order not to", "so as not to"),),
    ),
    Equivalence(
        "EQV1651",
        (
            "without limiting the foregoing",
            "without limiting the generality of the foregoing",
            "without limitation of the foregoing",
            "without limitation to the foregoing",
        ),
        "What was said stays as wide as it is.",
        (
            "Without limiting the generality of the foregoing, it may sell.",
            "Without limiting the foregoing, it may sell.",
        ),
        ("Subject to the foregoing, it may sell.", "Without limiting the foregoing, it may sell."),
    ),
    Equivalence(
        "EQV1652",
        ("for the avoidance of doubt", "to avoid doubt", "for the sake of clarity", "for clarity"),
        "The same remark before the same rule.",
        ("For clarity, it may sell.", "For the avoidance of doubt, it may sell."),
        ("For value, it may sell.", "For the avoidance of doubt, it may sell."),
        only_before=words(","),
    ),
    Equivalence(
        "EQV1653",
        (
            "each <date>",
            "every <date>",
            "on each <date>",
            "on every <date>",
            "<date> of each year",
            "<date> of every year",
            "<date> in each year",
            "on <date> of each year",
            "on <date> of every year",
            "on <date> in each year",
        ),
        "The same day of every year.",
        ("Interest is due on May 1, 2007 of each year.", "Interest is due on each May 1, 2007."),
        ("Interest is due on May 1, 2007.", "Interest is due on each May 1, 2007."),
        not_after=words("and of or to through"),
    ),
    Equivalence(
        "EQV1654",
        (
            "any of the following",
            "any one of the following",
            "one or more of the following",
            "any one or more of the following",
        ),
        "One of them is enough.",
        ("It ends on one or more of the following: fire or flood.", "It ends on any of the following: fire or flood."),
        ("It ends on all of the following: fire or flood.", "It ends on any of the following: fire or flood."),
        not_behind=NOT,
    ),
    Equivalence(
        "EQV1655",
        ("and therefore", "and accordingly", "and consequently", "and thus", "and as a result", "and hence"),
        "The same conclusion.",
        ("It closed and thus pays no rent.", "It closed and therefore pays no rent."),
        ("It closed and still pays no rent.", "It closed and therefore pays no rent."),
        not_before=words("of far"),
    ),
    Equivalence(
        "EQV1656",
        ("for any reason or no reason", "for any reason or for no reason", "for any or no reason"),
        "No reason is needed.",
        ("It may end it for any reason or for no reason.", "It may end it for any reason or no reason."),
        ("It may end it for any reason or for good reason.", "It may end it for any reason or no reason."),
    ),
    Equivalence(
        "EQV1657",
        (
            "will be at least",
            "will not be less than",
            "shall be at least",
            "shall not be less than",
            "will be not less than",
        ),
        "The same lower bound.",
        ("The price will not be less than $500.", "The price will be at least $500."),
        ("The price will not be more than $500.", "The price will be at least $500."),
        also=(
            (
                "will not exceed",
                "shall not exceed",
                "will be no more than",
                "shall be no more than",
                "will not be more than",
                "shall not be more than",
                "will not be greater than",
                "shall not be greater than",
                "will be not more than",
            ),
            ("is at least", "is not less than", "is no less than"),
            (
                "does not exceed",
                "is not more than",
                "is no more than",
                "is at most",
                "is not greater than",
                "is no greater than",
                "is not in excess of",
            ),
        ),
    ),
    Equivalence(
        "EQV1658",
        ("in which", "during which"),
        "After a period: the time when.",
        ("The year during which it closes counts.", "The year in which it closes counts."),
        ("The year after which it closes counts.", "The year in which it closes counts."),
        only_after=words("year years month months quarter period week term"),
    ),
    Equivalence(
        "EQV1648",
        ("when", "at which time", "at which point"),
        "After a comma: and then.",
        ("It ends on Monday, at which time the fee is due.", "It ends on Monday, when the fee is due."),
        ("It ends on Monday, until which time the fee is due.", "It ends on Monday, when the fee is due."),
        only_after=words(","),
    ),
    Equivalence(
        "EQV1659",
        ("during his employment", "while he is employed", "during the time he is employed"),
        "The same time.",
        ("He is paid while he is employed.", "He is paid during his employment."),
        ("He is paid after he is employed.", "He is paid during his employment."),
        also=(("during her employment", "while she is employed", "during the time she is employed"),),
        not_before=words("agreement as period term in"),
    ),
    Equivalence(
        "EQV1672",
        (
            "there can be no assurance",
            "there is no assurance",
            "there can be no assurances",
            "there are no assurances",
            "no assurance can be given",
            "no assurances can be given",
        ),
        "The same caution.",
        ("There is no assurance that it will close.", "There can be no assurance that it will close."),
        ("There is some assurance that it will close.", "There can be no assurance that it will close."),
    ),
    Equivalence(
        "EQV1673",
        ("before that", "prior to that", "prior thereto", "before then", "prior to then"),
        "Earlier than the time just named.",
        ("Prior thereto, he was a lawyer.", "Before that, he was a lawyer."),
        ("After that, he was a lawyer.", "Before that, he was a lawyer."),
        only_before=words(", . ;") | {""},
    ),
    Equivalence(
        "EQV1674",
        ("upon", "on", "by giving", "on giving", "upon giving", "by providing"),
        "Before a notice: it is given.",
        ("It ends by giving not less than 90 days' notice.", "It ends upon not less than 90 days' notice."),
        ("It ends after giving not less than 90 days' notice.", "It ends upon not less than 90 days' notice."),
        only_before=words("notice days' '"),
        over=words("at least not less than no fewer <count> days months prior written advance reasonable days months"),
        not_within=words("from by"),
    ),
    Equivalence(
        "EQV1768",
        (
            "provided that",
            "on the condition that",
            "on condition that",
            "upon the condition that",
            "subject to the condition that",
            "with the condition that",
        ),
        "Before a noun: the same thing has to be so.",
        ("It is paid on condition that the sale closes.", "It is paid provided that the sale closes."),
        ("It is paid in case the sale closes.", "It is paid provided that the sale closes."),
        only_before=words("the a an its such each all any both"),
        not_after=words("and agreement plan also further lease amendment note indenture"),
    ),
    Equivalence(
        "EQV1784",
        (
            "by up to",
            "by an amount not to exceed",
            "by an amount of up to",
            "by not more than",
            "by no more than",
            "not by more than",
            "by at most",
        ),
        "Of a change the same upper bound.",
        ("It rises, but not by more than 4%.", "It rises, but by no more than 4%."),
        ("It rises, but not by less than 4%.", "It rises, but by no more than 4%."),
        only_before=words("<money> <percent> <count> <multiple>"),
    ),
)
