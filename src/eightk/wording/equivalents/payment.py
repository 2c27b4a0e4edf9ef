"""Salary, payment and cost. No amount, payer or payee is touched."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import words
from eightk.wording.equivalents.equivalence import Equivalence


def _withholdings(what: str) -> tuple[str, ...]:
    return tuple(
        f"{less} {which} {what}"
        for less in ("less", "subject to", "minus")
        for which in ("applicable", "all applicable", "any applicable", "required", "all required")
    )


PAYMENT: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV601",
        (
            "of",
            "equal to",
            "equivalent to",
            "in the amount of",
            "in an amount of",
            "in the sum of",
            "in an amount equal to",
            "in the amount equal to",
        ),
        "Before a sum of money each says how much; after 'greater', 'excess' or 'sum' the words are left alone.",
        ("A bonus in an amount equal to $500 is due.", "A bonus of $500 is due."),
        ("A bonus in excess of $500 is due.", "A bonus in the amount of $500 is due."),
        only_before=words("<money>"),
        only_after=words(
            "bonus bonuses payment payments salary fee fees retainer allowance award severance sum salaries"
            " compensation price installment installments retention signing lump commitment loan grant"
        ),
    ),
    Equivalence(
        "EQV602",
        ("equal to", "in an amount equal to", "in the amount equal to", "equivalent to", "in an amount equivalent to"),
        "'In an amount' adds nothing to 'equal to'.",
        ("A payment in an amount equal to his salary is due.", "A payment equal to his salary is due."),
        ("A payment equal to his salary is due.", "A payment based on his salary is due."),
        only_after=words(
            "payment bonus severance award fee benefit sum cash compensation pay allowance salary retainer"
        ),
    ),
    Equivalence(
        "EQV603",
        ("without charge", "at no charge", "free of charge", "at no cost", "for no consideration"),
        "Nothing is asked in return; 'without consideration' can void a promise and is not joined.",
        ("He transfers it, without charge.", "He transfers it, at no cost."),
        ("He transfers it without charge.", "He transfers it with charge."),
        not_before=words("to or and"),
    ),
    Equivalence(
        "EQV605",
        ("at no cost to", "without cost to", "at no expense to", "without charge to", "at no charge to"),
        "The party named bears nothing.",
        ("It is provided without charge to him.", "It is provided at no cost to him."),
        ("It is provided at no cost to him.", "It is provided at cost to him."),
        not_before=words("earnings income operations"),
    ),
    Equivalence(
        "EQV606",
        ("at the company's expense", "at the expense of the company", "at the company's cost"),
        "The same party bears the cost.",
        ("Coverage at the company's cost goes on.", "Coverage at the expense of the company goes on."),
        ("Coverage at the company's cost goes on.", "Coverage at the executive's cost goes on."),
        also=(
            ("at its own expense", "at its own cost"),
            ("at his own expense", "at his own cost"),
            ("at her own expense", "at her own cost"),
            ("at its expense", "at its cost"),
        ),
    ),
    Equivalence(
        "EQV607",
        (
            "in a lump sum",
            "in a single lump sum",
            "as a lump sum",
            "as a single lump sum",
            "in a lump sum payment",
            "in a single lump sum payment",
            "as a lump sum payment",
            "in one lump-sum",
            "in one lump-sum payment",
            "as one lump-sum",
            "as one lump-sum payment",
            "in a single payment",
            "as a single payment",
        ),
        "One payment of the whole.",
        ("It is paid in a single lump sum.", "It is paid in a lump sum."),
        ("It is paid in a single lump sum.", "It is paid in installments."),
        also=(
            ("a lump sum payment", "a single lump sum payment", "a payment in a lump sum"),
            (
                "a lump sum cash payment",
                "a lump sum payment in cash",
                "a cash payment in a lump sum",
                "a cash lump sum payment",
                "a single lump sum cash payment",
                "a single cash lump sum payment",
                "a single lump sum payment in cash",
            ),
            ("in a cash lump sum", "in a lump sum in cash", "in a single cash lump sum", "in cash in a lump sum"),
        ),
    ),
    Equivalence(
        "EQV608",
        ("annual base salary", "base annual salary", "yearly base salary"),
        "The same yearly salary before bonuses.",
        ("His base annual salary is stated.", "His annual base salary is stated."),
        ("His base annual salary is stated.", "His annual total salary is stated."),
        also=(("annual base salaries", "base annual salaries", "yearly base salaries"),),
    ),
    Equivalence(
        "EQV609",
        ("per share", "a share", "for each share", "for every share"),
        "After an amount the same price of one share.",
        ("He pays $5.00 for each share.", "He pays $5.00 per share."),
        ("He pays $5.00 for each share.", "He pays $5.00 for all shares."),
        only_after=words("<money>"),
        not_before=words("of"),
    ),
    Equivalence(
        "EQV610",
        _withholdings("withholding"),
        "The law takes the tax from the payment, in each form.",
        ("He is paid, minus applicable withholding.", "He is paid, less all applicable withholding."),
        ("He is paid $5, less applicable withholding.", "He is paid $5 net of applicable withholding."),
        also=(
            _withholdings("withholdings"),
            ("applicable withholding taxes", "applicable tax withholding", "applicable tax withholdings"),
            (
                *_withholdings("withholding taxes"),
                *_withholdings("tax withholding"),
                *_withholdings("tax withholdings"),
            ),
        ),
    ),
    Equivalence(
        "EQV611",
        ("reimbursement of", "reimbursement for"),
        "Of expenses and premiums the same repayment.",
        ("Reimbursement for premiums is due.", "Reimbursement of premiums is due."),
        ("Reimbursement for services is due.", "Reimbursement of services is due."),
        only_before=words(
            "expenses costs expense fees premiums premium cost travel housing dues taxes room lodging mileage"
        ),
        over=words(
            "the his her all any reasonable business moving relocation travel legal",
            "certain and out-of-pocket out of care",
            "pocket cobra monthly health insurance medical dental documented actual commuting housing its temporary",
            "living attorneys attorneys' such related incurred continuation coverage",
        ),
    ),
    Equivalence(
        "EQV612",
        ("payable", "to be paid"),
        "Before its manner or time the same payment to come.",
        ("A fee, to be paid in cash, is due.", "A fee, payable in cash, is due."),
        ("A fee, to be paid in cash, is due.", "A fee, paid in cash, is due."),
        only_before=words("in over quarterly monthly annually at within semi-annually semiannually weekly upon on"),
        not_after=words("is are be become becomes was were been and not accounts notes amounts ought had has have"),
    ),
    Equivalence(
        "EQV613",
        ("in cash", "in the form of cash"),
        "The same means of payment.",
        ("It is paid in the form of cash.", "It is paid in cash."),
        ("It is paid in cash.", "It is paid in stock."),
    ),
    Equivalence(
        "EQV614",
        ("compensation", "remuneration"),
        "The same pay; the names of committees, plans and programs are left alone.",
        ("He receives no other remuneration.", "He receives no other compensation."),
        ("The remuneration committee met.", "The compensation committee met."),
        not_before=words("committee committees plan plans program policy and consultant recovery for"),
        not_after=words("' workers unemployment awarded ordered award fair full just as in"),
    ),
    Equivalence(
        "EQV615",
        ("a car allowance", "an automobile allowance", "an auto allowance", "a vehicle allowance"),
        "The same allowance.",
        ("He needs a car allowance.", "He needs an automobile allowance."),
        ("He needs a car allowance.", "He needs a housing allowance."),
    ),
    Equivalence(
        "EQV616",
        ("at the rate of", "at a rate of"),
        "The same rate with either article.",
        ("Interest at a rate of 5% is due.", "Interest at the rate of 5% is due."),
        ("Interest at a rate of 5% is due.", "Interest at a rate above 5% is due."),
        also=(("at the annual rate of", "at an annual rate of", "at the yearly rate of", "at a yearly rate of"),),
    ),
    Equivalence(
        "EQV617",
        ("attorneys' fees", "attorney's fees", "attorney fees"),
        "The same fees however many attorneys.",
        ("Reasonable attorney's fees are paid.", "Reasonable attorneys' fees are paid."),
        ("Reasonable attorney's fees are paid.", "Reasonable trustee's fees are paid."),
    ),
    Equivalence(
        "EQV618",
        ("regular", "normal", "customary", "usual", "ordinary", "standard"),
        "Of payroll practice the same practice.",
        ("Under its normal payroll practices.", "Under its regular payroll practices."),
        ("Under its normal pension practices.", "Under its regular pension practices."),
        only_before=words("payroll"),
    ),
    Equivalence(
        "EQV619",
        (
            "accrued but unpaid",
            "accrued and unpaid",
            "unpaid but accrued",
            "unpaid and accrued",
            "accrued but not paid",
        ),
        "What has accrued and not been paid; 'earned' is not joined.",
        ("All accrued and unpaid dividends are due.", "All accrued but unpaid dividends are due."),
        ("All accrued and unpaid dividends are due.", "All accrued and paid dividends are due."),
        also=(("earned but unpaid", "earned and unpaid"),),
    ),
    Equivalence(
        "EQV620",
        ("in equal installments", "in installments of equal amount"),
        "The same division.",
        ("It is paid in installments of equal amount.", "It is paid in equal installments."),
        ("It is paid in equal installments.", "It is paid in several installments."),
    ),
    Equivalence(
        "EQV621",
        ("sign-on bonus", "sign on bonus", "signing bonus"),
        "The bonus for joining.",
        ("He receives a signing bonus.", "He receives a sign-on bonus."),
        ("He receives a signing bonus.", "He receives a retention bonus."),
        also=(
            ("sign-on bonuses", "sign on bonuses", "signing bonuses"),
            ("sign-on payment", "sign on payment", "signing payment"),
        ),
    ),
    Equivalence(
        "EQV622",
        ("costs and expenses", "expenses and costs"),
        "A pair joined by 'and' in either order.",
        ("All expenses and costs are paid.", "All costs and expenses are paid."),
        ("All costs and expenses are paid.", "All costs or expenses are paid."),
        also=(("fees and expenses", "expenses and fees"),),
    ),
)
