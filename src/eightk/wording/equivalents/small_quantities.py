"""The small words of quantity: or more, or less, all of, another, plus. No bound and no number is read as another."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import NOT, SURPLUS, words
from eightk.wording.equivalents.equivalence import Equivalence

_OWNED = words("the its his her their our such these those")
_KINDS = (
    "director",
    "executive",
    "officer",
    "executive officer",
    "lender",
    "holder",
    "employee",
    "guarantor",
    "borrower",
)
_MEASURES = words("<money> <percent> <multiple>")


def _each_of(kind: str) -> tuple[str, ...]:
    return (
        f"each {kind}",
        f"every {kind}",
        f"each of the {kind}s",
        f"each one of the {kind}s",
        f"every one of the {kind}s",
    )


MEASURES: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV1685",
        ("is", "is equal to", "equals"),
        "Before a number the same amount.",
        ("The fee equals $500.", "The fee is $500."),
        ("The fee exceeds $500.", "The fee is $500."),
        only_before=_MEASURES,
        also=(
            ("are", "are equal to"),
            ("was", "was equal to", "equaled", "equalled"),
            ("were", "were equal to"),
            ("will be", "will be equal to", "will equal", "shall be", "shall be equal to", "shall equal"),
            ("would be", "would be equal to", "would equal"),
        ),
    ),
    Equivalence(
        "EQV1696",
        ("of", "equal to", "in an amount equal to"),
        "Of a fee or a payment each says how much.",
        ("He is paid a fee equal to 2% of sales.", "He is paid a fee of 2% of sales."),
        ("He is paid a fee above 2% of sales.", "He is paid a fee of 2% of sales."),
        only_before=words("<percent> <multiple>"),
        only_after=words(
            "fee fees bonus payment severance royalty royalties commission commissions premium penalty dividend"
            " retainer price allowance award discount"
        ),
    ),
)
"""Tried first: before a number a shorter phrase stands for what elsewhere needs a longer one."""

SMALL_QUANTITIES: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV1675",
        (
            "at least <percent>",
            "<percent> or more",
            "<percent> or greater",
            "<percent> or higher",
            "<percent> or above",
        ),
        "The same lower bound, the number itself taken in.",
        ("Holders of 20% or more vote.", "Holders of at least 20% vote."),
        ("Holders of 20% or less vote.", "Holders of at least 20% vote."),
        also=(
            ("at least <money>", "<money> or more", "<money> or greater", "<money> or higher", "<money> or above"),
            ("at least <count>", "<count> or more", "<count> or greater"),
        ),
        not_after=words("not no less than fewer up exceeding"),
        not_before=words("than"),
    ),
    Equivalence(
        "EQV1676",
        ("up to <percent>", "<percent> or less", "<percent> or lower", "<percent> or below"),
        "The same upper bound, the number itself taken in.",
        ("Holders of 20% or less vote.", "Holders of no more than 20% vote."),
        ("Holders of 20% or more vote.", "Holders of no more than 20% vote."),
        also=(
            ("up to <money>", "<money> or less", "<money> or lower", "<money> or below"),
            ("up to <count>", "<count> or fewer", "<count> or less"),
        ),
        not_after=words("not no more than greater from least"),
        not_before=words("than"),
    ),
    Equivalence(
        "EQV1677",
        ("up to", "as many as", "as much as"),
        "Before a number the same upper bound.",
        ("He may buy as many as 500 shares.", "He may buy up to 500 shares."),
        ("He may buy as few as 500 shares.", "He may buy up to 500 shares."),
        only_before=words("<money> <count> <percent>"),
        not_after=words("twice half times <multiple> least from"),
    ),
    Equivalence(
        "EQV1678",
        ("both of", "both"),
        "The same two with or without 'of'.",
        ("It sold both of the plants.", "It sold both the plants."),
        ("It sold one of the plants.", "It sold both the plants."),
        only_before=_OWNED,
    ),
    Equivalence(
        "EQV1679",
        ("all", "any and all", "all and any"),
        "A doublet: nothing is left out (Garner on doublets).",
        ("It insures any and all claims.", "It insures all claims."),
        ("It insures certain claims.", "It insures all claims."),
        also=(("each", "each and every"),),
        not_after=words("not"),
    ),
    Equivalence(
        "EQV1680",
        _each_of(_KINDS[0]),
        "One by one, none left out.",
        ("It pays each of the directors.", "It pays each director."),
        ("It pays some of the directors.", "It pays each director."),
        also=tuple(_each_of(kind) for kind in _KINDS[1:]),
        not_before=words("who that named listed"),
    ),
    Equivalence(
        "EQV1681",
        ("additional", "further"),
        "More of the same; after 'no' the one may leave what there is, and the other not.",
        ("It will issue further shares.", "It will issue additional shares."),
        ("It has no further obligations.", "It has no additional obligations."),
        only_before=words(
            "shares compensation payments payment consideration obligations obligation information terms amounts fees"
            " conditions details installments awards options funds capital financing indebtedness"
            " tranche"
        ),
        not_after=words("no not any without nor never"),
    ),
    Equivalence(
        "EQV1682",
        ("an additional", "another", "a further"),
        "One more of the kind.",
        ("It renews for a further term.", "It renews for an additional term."),
        ("It renews for a shorter term.", "It renews for an additional term."),
        only_before=words("period term year month quarter week day payment installment award grant extension tranche"),
    ),
    Equivalence(
        "EQV1683",
        ("together with", "plus", "along with"),
        "What is added to what is paid.",
        ("The price plus accrued interest is due.", "The price together with accrued interest is due."),
        ("The price less accrued interest is due.", "The price together with accrued interest is due."),
        only_before=words("accrued unpaid interest costs expenses fees reimbursement any all applicable"),
        not_after=words("rate sofr libor prime base"),
    ),
    Equivalence(
        "EQV1684",
        ("of", "in the amount of", "in an amount of", "in the sum of", "in a sum of"),
        "Before money each says how much, unless it is a part of it, or what goes beyond it.",
        ("He posted bail in the amount of $500.", "He posted bail of $500."),
        ("Any excess of $500 is due.", "Any excess in the amount of $500 is due."),
        only_before=words("<money>"),
        not_after=SURPLUS
        | words("greater lesser higher lower sum average half all each any some out instead lieu multiple balance rest")
        | words("remainder greatest least <percent> <count> <multiple> <ratio> <money> most one and or value majority"),
    ),
    Equivalence(
        "EQV1686",
        ("approximately", "some"),
        "Before a count 'some' marks it as not exact.",
        ("It employs some 500 people.", "It employs approximately 500 people."),
        ("It employs exactly 500 people.", "It employs approximately 500 people."),
        only_before=words("<count>"),
        not_after=words("or and at"),
    ),
    Equivalence(
        "EQV1687",
        ("the entire", "the whole", "the full"),
        "Nothing of it is left out.",
        ("He is paid the full amount.", "He is paid the entire amount."),
        ("He is paid the final amount.", "He is paid the entire amount."),
        only_before=words("amount term period year balance sum principal"),
        not_after=words("for during throughout"),
    ),
    Equivalence(
        "EQV1688",
        ("one or more", "any one or more", "one or several"),
        "The same open number.",
        ("It is sold in any one or more of the offices.", "It is sold in one or more of the offices."),
        ("It is sold in only one of the offices.", "It is sold in one or more of the offices."),
        not_behind=NOT,
    ),
    Equivalence(
        "EQV1689",
        ("a portion of", "part of", "a part of", "some portion of"),
        "Not the whole.",
        ("A part of the fee is paid.", "A portion of the fee is paid."),
        ("All of the fee is paid.", "A portion of the fee is paid."),
        not_after=words("as in on substantial integral"),
    ),
    Equivalence(
        "EQV1690",
        ("last", "final"),
        "The one after which there is none.",
        ("The final installment is due.", "The last installment is due."),
        ("The first installment is due.", "The last installment is due."),
        only_before=words("installment installments payment tranche year month quarter day"),
    ),
    Equivalence(
        "EQV1691",
        ("for each", "for every"),
        "The same distribution.",
        ("One right for every share is issued.", "One right for each share is issued."),
        ("One right for all shares is issued.", "One right for each share is issued."),
        not_before=words("other"),
    ),
    Equivalence(
        "EQV1692",
        ("up to", "not more than", "no more than", "not exceeding", "not to exceed", "not in excess of", "at most"),
        "Before a measure in words the same upper bound.",
        ("It pays not more than the target bonus.", "It pays at most the target bonus."),
        ("It pays not less than the target bonus.", "It pays at most the target bonus."),
        only_before=words("the an a his her its half twice"),
        not_after=words(
            "from increase increased increases raise raised raises and through is are was were it point date"
        ),
        not_then=words("date time point end closing date's merger level moment day extent"),
    ),
    Equivalence(
        "EQV1693",
        ("at least", "not less than", "no less than", "not fewer than", "a minimum of"),
        "Before a measure in words the same lower bound.",
        ("It pays not less than the target bonus.", "It pays at least the target bonus."),
        ("It pays less than the target bonus.", "It pays at least the target bonus."),
        only_before=words("the an a his her its half twice that those"),
    ),
    Equivalence(
        "EQV1694",
        ("more than", "greater than", "in excess of", "exceeding"),
        "Before a measure in words, of what is owned or raised, the same open bound.",
        ("He acquires in excess of a majority of it.", "He acquires more than a majority of it."),
        ("He acquires less than a majority of it.", "He acquires more than a majority of it."),
        only_before=words("majority half"),
        over=words("a the one"),
        not_after=SURPLUS | words("not no any"),
    ),
    Equivalence(
        "EQV1695",
        ("an aggregate", "a total", "a combined"),
        "The same sum of the whole.",
        ("It is sold for a total price of $500.", "It is sold for an aggregate price of $500."),
        ("It is sold for a base price of $500.", "It is sold for an aggregate price of $500."),
        only_before=words("purchase price amount value principal number consideration fair market cost"),
    ),
    Equivalence(
        "EQV1697",
        ("per month", "each month", "every month"),
        "After what is counted the same rate.",
        ("He gives 20 hours of services each month.", "He gives 20 hours of services per month."),
        ("He gives 20 hours of services each quarter.", "He gives 20 hours of services per month."),
        only_after=words("services hours days shares units work visits meetings service time"),
        not_before=words("of in during until"),
        also=(
            ("per year", "each year", "every year"),
            ("per week", "each week", "every week"),
            ("per quarter", "each quarter", "every quarter"),
        ),
    ),
    Equivalence(
        "EQV1698",
        (
            "of up to",
            "not to exceed",
            "not exceeding",
            "not in excess of",
            "not greater than",
            "of not more than",
            "of no more than",
            "of not greater than",
            "of no greater than",
            "that does not exceed",
        ),
        "After the amount that is bounded the same upper bound.",
        ("It borrows an amount not to exceed $500.", "It borrows an amount of up to $500."),
        ("It borrows an amount not less than $500.", "It borrows an amount of up to $500."),
        only_before=_MEASURES | words("<count> <ratio>"),
        only_after=words(
            "amount amounts price ratio rate number fee fees total sum principal penalty cost costs payment"
        ),
        also=(("of at least", "not less than", "of not less than", "of no less than", "no less than"),),
    ),
)
