"""Words about the standing sentences of a report: press releases, reports named, notices, sums and their nouns."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import AGREEMENT, AGREEMENT_ADJECTIVES, AGREEMENTS, SENTENCE_START, words
from eightk.wording.equivalents.equivalence import Equivalence

_BESIDE_SUM = words("per a an annually monthly quarterly yearly each to plus or and - in on through every")
"""After a sum: it goes on, or is paid more than once."""
_PAID_ONCE = (
    "bonus",
    "cash bonus",
    "signing bonus",
    "sign - on bonus",
    "retention bonus",
    "cash retention bonus",
    "one - time bonus",
    "one - time cash bonus",
    "special bonus",
    "payment",
    "cash payment",
    "lump sum payment",
    "lump sum cash payment",
    "severance payment",
    "retention payment",
    "relocation payment",
    "fee",
    "termination fee",
    "deposit",
)
_PAID_MONTHLY = (
    "automobile allowance",
    "car allowance",
    "auto allowance",
    "vehicle allowance",
    "housing allowance",
    "living allowance",
    "allowance",
    "stipend",
    "fee",
    "consulting fee",
    "management fee",
    "retainer",
    "cash retainer",
    "salary",
    "payment",
)
_SOME = words(
    "lenders lender's banks parties agents purchasers underwriters holders directors officers executives employees",
    "investors stockholders shareholders initial company's financial",
)


def _sums(thing: str) -> tuple[str, ...]:
    return f"a {thing} of <money>", f"a <money> {thing}"


def _rates(thing: str, article: str, each: str, noun: str) -> tuple[str, ...]:
    """An allowance of so much a month."""
    plain = "an" if thing[0] in "aeiou" else "a"
    return (
        f"{article} {each} {thing} of <money>",
        f"{plain} {thing} of <money> per {noun}",
        f"{plain} {thing} of <money> a {noun}",
        f"{plain} {thing} of <money> each {noun}",
        f"{plain} {thing} of <money> {'annually' if noun == 'year' else 'monthly'}",
        f"{plain} <money> per {noun} {thing}",
        f"a <money> {each} {thing}",
    )


def _released(verb: str, participle: str) -> tuple[str, ...]:
    return (
        f"issued a press release {participle}",
        f"{verb} in a press release",
        f"{verb} by press release",
        f"{verb} by a press release",
        f"{verb} through a press release",
        f"{verb} by means of a press release",
        f"{verb} by way of a press release",
        f"issued a press release that {verb}",
        f"issued a press release which {verb}",
        f"issued a press release in which it {verb}",
        f"published a press release {participle}",
        f"released a press release {participle}",
    )


STANDING_WORDS: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV2500",
        _released("announced", "announcing"),
        "What is announced is in the release.",
        (
            "Tern Corp. issued a press release announcing that Mr. Hall will retire.",
            "Tern Corp. announced in a press release that Mr. Hall will retire.",
        ),
        (
            "Tern Corp. issued a press release denying that Mr. Hall will retire.",
            "Tern Corp. announced in a press release that Mr. Hall will retire.",
        ),
        not_before=words("dated issued by of , ( attached filed furnished"),
    ),
    Equivalence(
        "EQV2501",
        ("entered into with", "executed with", "signed with"),
        "An agreement with someone, made and signed.",
        ("The agreement executed with Mr. Hall ends.", "The agreement entered into with Mr. Hall ends."),
        ("The agreement executed by Mr. Hall ends.", "The agreement entered into with Mr. Hall ends."),
        only_after=AGREEMENTS | words("letter lease leases was were been is are"),
    ),
    Equivalence(
        "EQV2502",
        ("and their respective", "and their"),
        "Each its own.",
        ("The lenders and their affiliates serve it.", "The lenders and their respective affiliates serve it."),
        ("The lenders and certain affiliates serve it.", "The lenders and their respective affiliates serve it."),
        only_before=words("affiliates subsidiaries spouses families dependents successors"),
    ),
    Equivalence(
        "EQV2503",
        ("certain of the", "some of the"),
        "Not all of them, and which is not told.",
        ("Some of the lenders serve it.", "Certain of the lenders serve it."),
        ("Most of the lenders serve it.", "Certain of the lenders serve it."),
        also=(
            ("certain of its", "some of its"),
            ("certain of our", "some of our"),
            ("certain of their", "some of their"),
        ),
        only_before=_SOME,
        over=words("other existing named executive independent non-employee company's current former initial"),
    ),
    Equivalence(
        "EQV2504",
        ("expense reimbursement", "reimbursement of expenses", "reimbursement for expenses"),
        "Expenses are paid back.",
        ("It receives fees and expense reimbursement.", "It receives fees and reimbursement of expenses."),
        ("It receives fees and expense reduction.", "It receives fees and reimbursement of expenses."),
        not_before=words(
            "payment payments policy policies plan program agreement obligation obligations incurred that which of in",
            "actually up for related relating and or arrangements provisions under pursuant",
        ),
        not_after=words("business travel legal relocation moving"),
    ),
    Equivalence(
        "EQV2505",
        (
            "as if fully set forth herein",
            "as if set forth in full",
            "as if set forth herein in full",
            "as if set forth in full herein",
            "as though fully set forth herein",
            "as though set forth in full herein",
        ),
        "What is incorporated stands there as a whole.",
        ("It is incorporated as if set forth in full.", "It is incorporated as if fully set forth herein."),
        ("It is incorporated as if set forth in part.", "It is incorporated as if fully set forth herein."),
    ),
    Equivalence(
        "EQV2506",
        ("<form> filed with", "<form> as filed with", "<form> , as filed with", "<form> that was filed with"),
        "The report is the one that was filed.",
        (
            "It is an exhibit to the report on Form 10-K as filed with the SEC on May 6, 2025.",
            "It is an exhibit to the report on Form 10-K filed with the SEC on May 6, 2025.",
        ),
        (
            "It is an exhibit to the report on Form 10-K as amended with the SEC on May 6, 2025.",
            "It is an exhibit to the report on Form 10-K filed with the SEC on May 6, 2025.",
        ),
        only_before=words("sec commission securities"),
        over=words("the"),
    ),
    Equivalence(
        "EQV2507",
        ("under the", "as provided by the", "as provided in the", "as provided under the"),
        "At the beginning of a sentence: what the agreement provides.",
        (
            "As provided in the employment agreement, he will be paid.",
            "Under the employment agreement, he will be paid.",
        ),
        (
            "As provided in the employment agreement, he will be paid.",
            "Despite the employment agreement, he will be paid.",
        ),
        only_after=SENTENCE_START,
        only_before=AGREEMENT,
        over=AGREEMENT_ADJECTIVES,
    ),
    Equivalence(
        "EQV2508",
        ("complete terms", "full terms"),
        "All of them.",
        ("It refers to the full terms of the lease.", "It refers to the complete terms of the lease."),
        ("It refers to the key terms of the lease.", "It refers to the complete terms of the lease."),
    ),
    Equivalence(
        "EQV2509",
        (
            "will be reviewed annually",
            "will be reviewed each year",
            "will be reviewed every year",
            "will be reviewed on an annual basis",
            "will be subject to annual review",
            "will be subject to an annual review",
            "shall be reviewed annually",
            "shall be reviewed each year",
            "shall be reviewed on an annual basis",
            "shall be subject to annual review",
        ),
        "There is a review each year.",
        ("His salary will be subject to annual review.", "His salary will be reviewed annually."),
        ("His salary will be subject to monthly review.", "His salary will be reviewed annually."),
        also=(
            (
                "is reviewed annually",
                "is reviewed each year",
                "is reviewed on an annual basis",
                "is subject to annual review",
                "is subject to an annual review",
            ),
        ),
        not_before=words("and or for"),
    ),
    Equivalence(
        "EQV2510",
        ("for the year ended <date>", "for the fiscal year ended <date>"),
        "A year of a report is a fiscal year.",
        (
            "It is filed with the report on Form 10-K for the year ended December 31, 2024.",
            "It is filed with the report on Form 10-K for the fiscal year ended December 31, 2024.",
        ),
        (
            "It is filed with the report on Form 10-K for the year ended December 31, 2024.",
            "It is filed with the report on Form 10-K for the fiscal year ended December 31, 2023.",
        ),
        also=(("for the year ending <date>", "for the fiscal year ending <date>"),),
    ),
    Equivalence(
        "EQV2511",
        ("notice of <count> days", "<count> days ' notice", "<count> days notice", "<count> - days notice"),
        "So many days before.",
        ("It ends upon 30 days' notice to Mr. Hall.", "It ends upon notice of 30 days to Mr. Hall."),
        ("It ends upon 30 days' notice to Mr. Hall.", "It ends upon notice in 30 days to Mr. Hall."),
        also=(
            (
                "written notice of <count> days",
                "<count> days ' written notice",
                "<count> days written notice",
            ),
            (
                "prior written notice of <count> days",
                "<count> days ' prior written notice",
                "<count> days prior written notice",
            ),
            ("prior notice of <count> days", "<count> days ' prior notice", "<count> days prior notice"),
        ),
    ),
    Equivalence(
        "EQV2512",
        ("to the other party", "to the other"),
        "Of two parties it is the other one.",
        ("It ends upon notice to the other party.", "It ends upon notice to the other."),
        ("It ends upon notice to the other lender.", "It ends upon notice to the other."),
        only_before=words(". , ;"),
        not_before=words("party parties"),
    ),
    Equivalence(
        "EQV2513",
        ('( the "', '( hereinafter the "', '( hereinafter , the "', '( hereinafter referred to as the "'),
        "It is called so from there on.",
        (
            "He signed a lease with Tern Bank (hereinafter, the “Lease”).",
            "He signed a lease with Tern Bank (the “Lease”).",
        ),
        (
            "He signed a lease with Tern Bank (formerly the “Lease”).",
            "He signed a lease with Tern Bank (the “Lease”).",
        ),
        also=(
            (
                '( collectively , the "',
                '( collectively the "',
                '( hereinafter collectively the "',
                '( together , the "',
            ),
            ('( each , a "', '( each a "'),
        ),
    ),
    Equivalence(
        "EQV2514",
        tuple(
            f"{verb} risks and uncertainties {that} {may} cause actual results to {differ} materially"
            for verb in ("involve", "are subject to")
            for that in ("that", "which")
            for may in ("could", "may", "might")
            for differ in ("differ", "vary")
        ),
        "The warning of the Private Securities Litigation Reform Act, in each of its wordings.",
        (
            "The statements involve risks and uncertainties that could cause actual results to differ materially.",
            "The statements are subject to risks and uncertainties that may cause actual results to differ materially.",
        ),
        (
            "The statements involve risks and uncertainties that could cause actual results to differ materially.",
            "The statements involve no uncertainties that could cause actual results to differ materially.",
        ),
    ),
    Equivalence(
        "EQV2515",
        (
            "speak only as of the date on which they are made",
            "speak only as of the date they are made",
            "speak only as of the date when made",
        ),
        "The day of the statement.",
        (
            "The statements speak only as of the date they are made.",
            "The statements speak only as of the date on which they are made.",
        ),
        (
            "The statements speak only as of the date they are read.",
            "The statements speak only as of the date on which they are made.",
        ),
        also=(
            (
                "speaks only as of the date on which it is made",
                "speaks only as of the date it is made",
                "speaks only as of the date when made",
            ),
        ),
    ),
    Equivalence(
        "EQV2516",
        ("may in the future", "in the future may", "may , in the future ,", "in the future , may"),
        "What may come later.",
        ("They may in the future serve it.", "They in the future may serve it."),
        ("They may in the past have served it.", "They in the future may serve it."),
    ),
    Equivalence(
        "EQV2517",
        _sums(_PAID_ONCE[0]),
        "The same sum for the same thing.",
        ("He will be paid a $50,000 bonus.", "He will be paid a bonus of $50,000."),
        ("He will be paid a $50,000 bonus.", "He will be paid a bonus of $60,000."),
        also=tuple(_sums(thing) for thing in _PAID_ONCE[1:]),
        not_before=_BESIDE_SUM,
    ),
    Equivalence(
        "EQV2518",
        _rates(_PAID_MONTHLY[0], "a", "monthly", "month"),
        "The same rate for the same thing.",
        (
            "He will receive an automobile allowance of $750 per month.",
            "He will receive a monthly automobile allowance of $750.",
        ),
        (
            "He will receive an automobile allowance of $750 per month.",
            "He will receive an annual automobile allowance of $750.",
        ),
        also=(
            *(_rates(thing, "a", "monthly", "month") for thing in _PAID_MONTHLY[1:]),
            *(_rates(thing, "an", "annual", "year") for thing in (*_PAID_MONTHLY, "base salary")),
        ),
        not_before=words("per a an annually monthly quarterly yearly each to plus or - every"),
    ),
    Equivalence(
        "EQV2519",
        ("base salary of <money>", "base salary at the rate of <money>", "base salary at a rate of <money>"),
        "Of an annual salary the sum is its rate.",
        ("He has an annual base salary at the rate of $500.", "He has an annual base salary of $500."),
        ("He has an annual base salary at twice the rate of $500.", "He has an annual base salary of $500."),
        only_after=words("annual annualized"),
        not_before=words("per a an annually monthly quarterly yearly each to plus or - every"),
        also=(
            ("salary of <money>", "salary at the rate of <money>", "salary at a rate of <money>"),
            ("retainer of <money>", "retainer at the rate of <money>", "retainer at a rate of <money>"),
        ),
    ),
    Equivalence(
        "EQV2520",
        (
            "has a term of <count> years",
            "is for a term of <count> years",
            "is for a period of <count> years",
            "runs for a term of <count> years",
            "has a <count> - year term",
            "is for a <count> - year term",
        ),
        "How long it runs.",
        ("The lease is for a term of three years.", "The lease has a term of three years."),
        ("The lease has a remaining term of three years.", "The lease has a term of three years."),
        also=(
            (
                "has an initial term of <count> years",
                "is for an initial term of <count> years",
                "has an initial <count> - year term",
            ),
            ("has a term of <count> months", "is for a term of <count> months", "has a <count> - month term"),
        ),
        not_before=words("and or plus to -"),
    ),
)
