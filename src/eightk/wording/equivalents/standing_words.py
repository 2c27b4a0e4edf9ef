"""Words about the standing sentences of a report: press releases, reports named, notices, sums and their nouns."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import AGREEMENT, AGREEMENT_ADJECTIVES, AGREEMENTS, SENTENCE_START, words
from eightk.wording.equivalents.equivalence import Equivalence

_BESIDE_SUM = words(", to plus or and - in on through up")
"""After a sum: it goes on."""
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


def _sums(thing: str) -> tuple[str, ...]:
    return f"a {thing} of <money>", f"a <money> {thing}"


_SERVING = (
    ("provided", "provide"),
    ("rendered", "render"),
    ("engaged", "engage"),
    ("entered into", "enter into"),
    ("acted", "act"),
    ("served", "serve"),
)


def _served(done: str, do: str) -> tuple[tuple[str, ...], ...]:
    """What lenders have done, and may or will do."""
    return tuple(
        (
            f"have {past}{done} , and {may} {do} ,",
            f"have {past}{done} and {may} {do}",
            f"{past}have {done} , and {may} {do} ,",
            f"{past}have {done} and {may} {do}",
        )
        for past in ("", "in the past ", "from time to time ")
        for may in ("may in the future", "may", "will", "may from time to time in the future")
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
        also=(
            ("for the year ending <date>", "for the fiscal year ending <date>"),
            ("quarter ended <date>", "fiscal quarter ended <date>"),
            ("quarter ending <date>", "fiscal quarter ending <date>"),
            ("three months ended <date>", "three - month period ended <date>"),
        ),
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
        ("involve risks and uncertainties", "are subject to risks and uncertainties"),
        "The warning of the Private Securities Litigation Reform Act, in each of its wordings.",
        (
            "The statements involve risks and uncertainties that could cause actual results to differ materially.",
            "The statements are subject to risks and uncertainties that may cause actual results to differ materially.",
        ),
        (
            "The statements involve risks and uncertainties that could cause actual results to differ materially.",
            "The statements involve no uncertainties that could cause actual results to differ materially.",
        ),
        also=(
            *(
                (f"involve {many} risks and uncertainties", f"are subject to {many} risks and uncertainties")
                for many in (
                    "a number of",
                    "certain",
                    "various",
                    "many",
                    "known and unknown",
                    "significant",
                    "numerous",
                )
            ),
            tuple(
                f"{that} {may} cause actual results to {differ} materially"
                for that in ("that", "which")
                for may in ("could", "may", "might")
                for differ in ("differ", "vary")
            ),
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
    Equivalence(
        "EQV2521",
        _served("performed", "perform")[0],
        "What was done, and may be done again.",
        (
            "The lenders have performed and may in the future perform services for the Company.",
            "The lenders have performed, and may in the future perform, services for the Company.",
        ),
        (
            "The lenders have performed, and may in the future perform, services for the Company.",
            "The lenders have performed, and will in the future perform, services for the Company.",
        ),
        also=(
            *_served("performed", "perform")[1:],
            *(each for pair in _SERVING for each in _served(*pair)),
        ),
    ),
    Equivalence(
        "EQV2522",
        ("also serves as", "is also", "also acts as", "serves also as"),
        "Of a bank beside the loan.",
        ("The bank is also trustee under the indenture.", "The bank also serves as trustee under the indenture."),
        ("The bank is also liable under the indenture.", "The bank also serves as trustee under the indenture."),
        only_before=words("trustee agent lender arranger registrar"),
        over=words("the a an administrative collateral documentation syndication lead transfer paying"),
    ),
    Equivalence(
        "EQV2523",
        ("agreed upon by", "agreed on by", "agreed to by"),
        "What the parties agreed.",
        ("It has limits agreed on by the parties.", "It has limits agreed upon by the parties."),
        ("It has limits relied on by the parties.", "It has limits agreed upon by the parties."),
    ),
    Equivalence(
        "EQV2524",
        ("<money> in cash", "cash of <money>", "cash in the amount of <money>"),
        "The same sum of money.",
        ("He will receive cash of $15,000 on May 6, 2025.", "He will receive $15,000 in cash on May 6, 2025."),
        ("He will receive stock of $15,000 on May 6, 2025.", "He will receive $15,000 in cash on May 6, 2025."),
        only_after=words("receive receives received pay pays paid payment of , and for"),
        not_before=words(", to or - and plus in per"),
    ),
    Equivalence(
        "EQV2526",
        ("consistent with", "in keeping with", "in line with"),
        "As the policy is.",
        ("It is consistent with the policy.", "It is in keeping with the policy."),
        ("It is inconsistent with the policy.", "It is in keeping with the policy."),
        not_after=words("not more less"),
    ),
    Equivalence(
        "EQV2527",
        ("all <count>", "all <count> of the"),
        "Each of so many.",
        ("Copies of all three leases are filed.", "Copies of all three of the leases are filed."),
        ("Copies of all three leases are filed.", "Copies of two of the leases are filed."),
        only_after=words("of for to with in under"),
        not_before=words("of percent %"),
    ),
    Equivalence(
        "EQV2528",
        (
            "described in <reference> above",
            "described above in <reference>",
            "described above under <reference>",
            "described under <reference> above",
        ),
        "The Item before.",
        ("It is described above in Item 1.01.", "It is described in Item 1.01 above."),
        ("It is described above in Item 1.01.", "It is described in Item 1.02 above."),
        also=tuple(
            (
                f"{said} in <reference> above",
                f"{said} above in <reference>",
                f"{said} above under <reference>",
                f"{said} under <reference> above",
            )
            for said in ("discussed", "disclosed", "reported", "set forth", "contained", "provided", "defined")
        ),
    ),
    Equivalence(
        "EQV2530",
        ("receives a base salary", "receives base salary"),
        "One salary.",
        ("He receives base salary of $500,000 per year.", "He receives a base salary of $500,000 per year."),
        ("He receives no base salary of $500,000 per year.", "He receives a base salary of $500,000 per year."),
        also=(("receive a base salary", "receive base salary"), ("receives an annual", "receives annual")),
        only_before=words("of at equal in base salary"),
    ),
)
