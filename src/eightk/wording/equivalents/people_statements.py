"""The statements that Items 401 and 404 of Regulation S-K ask for: relationships, arrangements, transactions."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import words
from eightk.wording.equivalents.equivalence import Equivalence


def _must_disclose(under: str) -> tuple[str, ...]:
    verbs = ("disclosed", "reported")
    whose = ("", "that is ", "that are ", "that would be ", "which is ", "which are ", "which would be ")
    return (
        *(f"{who}required to be {verb} {under}" for verb in verbs for who in whose),
        *(f"{which} disclosure {under}" for which in ("requiring", "that requires", "that require", "which requires")),
        f"that would require disclosure {under}",
        f"which would require disclosure {under}",
        f"reportable {under}",
        f"that is reportable {under}",
        f"that are reportable {under}",
        f"that would be reportable {under}",
        f"disclosable {under}",
    )


PEOPLE_STATEMENTS: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV1340",
        (
            "has no family relationships with",
            "has no family relationship with",
            "does not have any family relationship with",
            "does not have any family relationships with",
            "does not have a family relationship with",
        ),
        "No relationship of family, in each form (Item 401(d) of Regulation S-K).",
        ("He does not have any family relationship with a director.", "He has no family relationship with a director."),
        (
            "He does not have any business relationship with a director.",
            "He has no family relationship with a director.",
        ),
        also=(
            ("family relationships", "familial relationships"),
            ("family relationship", "familial relationship"),
            (
                "there are no family relationships",
                "there is no family relationship",
                "there are not any family relationships",
            ),
        ),
    ),
    Equivalence(
        "EQV1341",
        (
            "there are no arrangements or understandings",
            "there is no arrangement or understanding",
            "there are no understandings or arrangements",
            "there is no understanding or arrangement",
            "there are not any arrangements or understandings",
            "there exists no arrangement or understanding",
        ),
        "None of either, in each form (Item 401(a) of Regulation S-K).",
        (
            "There is no understanding or arrangement between them.",
            "There are no arrangements or understandings between them.",
        ),
        (
            "There is an understanding or arrangement between them.",
            "There are no arrangements or understandings between them.",
        ),
        also=(
            (
                "any arrangement or understanding",
                "any arrangements or understandings",
                "any understanding or arrangement",
                "any understandings or arrangements",
            ),
        ),
    ),
    Equivalence(
        "EQV1342",
        ("any other person", "any other persons", "any other person or persons"),
        "Nobody else, whether one or several are meant.",
        ("He has no arrangement with any other persons.", "He has no arrangement with any other person."),
        ("He has no arrangement with any other director.", "He has no arrangement with any other person."),
        only_before=words("pursuant under with regarding to that relating , . concerning by"),
        only_after=words("and with between or of to"),
    ),
    Equivalence(
        "EQV1343",
        (
            "was selected as a director",
            "was selected to serve as a director",
            "was selected to be a director",
            "was chosen as a director",
            "was chosen to serve as a director",
        ),
        "The seat for which he was chosen.",
        ("He was selected to serve as a director.", "He was selected as a director."),
        ("He was elected to serve as a director.", "He was selected as a director."),
        also=(
            ("was selected as an officer", "was selected to serve as an officer", "was chosen as an officer"),
            ("was selected as a nominee", "was selected to be a nominee", "was chosen as a nominee"),
        ),
    ),
    Equivalence(
        "EQV1344",
        (
            "is not a party to any transaction",
            "is not party to any transaction",
            "is not a party to any transactions",
            "is not party to any transactions",
            "is party to no transaction",
            "is a party to no transaction",
            "is a party to no transactions",
            "is party to no transactions",
        ),
        "No transaction to which he is a party (Item 404(a) of Regulation S-K).",
        ("He is a party to no transaction with it.", "He is not a party to any transaction with it."),
        ("He is a party to a transaction with it.", "He is not a party to any transaction with it."),
        also=(
            (
                "has not been a party to any transaction",
                "has not been party to any transaction",
                "has not been a party to any transactions",
                "has not been party to any transactions",
            ),
            ("there are no transactions", "there is no transaction", "there are not any transactions"),
            ("there have been no transactions", "there has been no transaction"),
        ),
    ),
    Equivalence(
        "EQV1345",
        (*_must_disclose("under"), *_must_disclose("pursuant to")),
        "What the rule requires to be disclosed, in each form.",
        (
            "He has no interest that would require disclosure under Item 404(a).",
            "He has no interest required to be disclosed under Item 404(a).",
        ),
        (
            "He has no interest that would permit disclosure under Item 404(a).",
            "He has no interest required to be disclosed under Item 404(a).",
        ),
        only_before=words("<reference> item section"),
    ),
    Equivalence(
        "EQV1346",
        (
            "has no direct or indirect material interest",
            "does not have any direct or indirect material interest",
            "does not have a direct or indirect material interest",
            "has no material interest , direct or indirect ,",
            "has no material direct or indirect interest",
            "does not have any material direct or indirect interest",
            "has no indirect or direct material interest",
        ),
        "No material interest of either kind.",
        (
            "He does not have any direct or indirect material interest in it.",
            "He has no direct or indirect material interest in it.",
        ),
        (
            "He does not have any direct material interest in it.",
            "He has no direct or indirect material interest in it.",
        ),
        also=(
            (
                "a direct or indirect material interest",
                "a material interest , direct or indirect ,",
                "a direct or an indirect material interest",
                "an indirect or direct material interest",
            ),
        ),
    ),
    Equivalence(
        "EQV1350",
        ("related party transactions", "transactions with related parties"),
        "The same transactions; 'related persons' are those of Item 404 and are not joined.",
        ("He has no transactions with related parties.", "He has no related party transactions."),
        ("He has no transactions with third parties.", "He has no related party transactions."),
        also=(
            ("related party transaction", "transaction with a related party"),
            ("related person transactions", "transactions with related persons"),
            ("related person transaction", "transaction with a related person"),
        ),
    ),
    Equivalence(
        "EQV1351",
        (
            "standard form of indemnification agreement",
            "standard indemnification agreement",
            "standard form indemnification agreement",
            "standard form of indemnity agreement",
            "standard indemnity agreement",
            "customary form of indemnification agreement",
        ),
        "The form that all of them sign.",
        (
            "He signed the standard indemnification agreement.",
            "He signed the standard form of indemnification agreement.",
        ),
        (
            "He signed the amended indemnification agreement.",
            "He signed the standard form of indemnification agreement.",
        ),
    ),
    Equivalence(
        "EQV1352",
        (
            "any director or executive officer of <party>",
            "any of the directors or executive officers of <party>",
            "any executive officer or director of <party>",
            "any of the executive officers or directors of <party>",
            "any directors or executive officers of <party>",
        ),
        "Whichever of them.",
        (
            "He is related to any of the directors or executive officers of it.",
            "He is related to any director or executive officer of it.",
        ),
        (
            "He is related to all of the directors or executive officers of it.",
            "He is related to any director or executive officer of it.",
        ),
        also=(
            (
                "any director or executive officer of the company",
                "any of the company's directors or executive officers",
                "any of the directors or executive officers of the company",
                "any executive officer or director of the company",
                "any of the company's executive officers or directors",
                "any directors or executive officers of the company",
            ),
            (
                "any director or executive officer of it",
                "any of the directors or executive officers of it",
                "any of its directors or executive officers",
                "any of its executive officers or directors",
                "any executive officer or director of it",
            ),
        ),
    ),
)
