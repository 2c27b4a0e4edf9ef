"""Lawsuits and their settlement, charges, impairments and plans to close."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import NUMBERS, words
from eightk.wording.equivalents.equivalence import Equivalence

_FAULTS = (
    ("liability", "any liability"),
    ("wrongdoing", "any wrongdoing"),
    ("fault", "any fault"),
    (
        "liability or wrongdoing",
        "any liability or wrongdoing",
        "wrongdoing or liability",
        "any wrongdoing or liability",
        "liability or any wrongdoing",
    ),
    ("fault or liability", "any fault or liability", "liability or fault", "any liability or fault"),
)
_WITHOUT = (
    "without admission of",
    "without any admission of",
    "without an admission of",
    "with no admission of",
    "without admitting",
)
_NO_ADMISSION = (
    "is not an admission of",
    "does not constitute an admission of",
    "is not to be construed as an admission of",
    "does not represent an admission of",
    "is no admission of",
    "will not constitute an admission of",
    "shall not constitute an admission of",
    "shall not be construed as an admission of",
    "shall not be deemed an admission of",
    "is not to be deemed an admission of",
    "does not amount to an admission of",
)
_PAY = ("bear", "be responsible for", "pay")


def _without(faults: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(f"{how} {fault}" for fault in faults for how in _WITHOUT)


def _defend(what: str) -> tuple[str, ...]:
    return (f"vigorously defend {what}", f"defend {what} vigorously")


def _no_admission(faults: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(f"{how} {fault}" for fault in faults for how in _NO_ADMISSION)


DISPUTES: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV1500",
        _without(_FAULTS[0]),
        "Nothing is admitted, in each form.",
        ("It settled without admitting any liability.", "It settled without admission of liability."),
        ("It settled without limitation of liability.", "It settled without admission of liability."),
        also=tuple(_without(faults) for faults in _FAULTS[1:]),
        not_before=words("or and except other for"),
    ),
    Equivalence(
        "EQV1501",
        _no_admission(_FAULTS[0]),
        "The settlement says that nothing is admitted.",
        ("It does not constitute an admission of liability.", "It is not an admission of any liability."),
        ("It constitutes an admission of liability.", "It is not an admission of liability."),
        also=tuple(_no_admission(faults) for faults in _FAULTS[1:]),
        not_before=words("or and except other for"),
    ),
    Equivalence(
        "EQV1502",
        ("lawsuit", "suit"),
        "The same suit.",
        ("The suit was dismissed.", "The lawsuit was dismissed."),
        ("The appeal was dismissed.", "The lawsuit was dismissed."),
        also=(("lawsuits", "suits"),),
        not_after=words("class business follow followed following filed brought in"),
    ),
    Equivalence(
        "EQV1503",
        ("filed a lawsuit against", "filed suit against", "brought suit against", "brought a lawsuit against", "sued"),
        "He took the one named to court; a counterclaim or a complaint of another kind is left alone.",
        ("Acme filed suit against Bolt.", "Acme brought a lawsuit against Bolt."),
        ("Acme filed a report against Bolt.", "Acme brought a lawsuit against Bolt."),
        not_before=words("by for in to over under"),
        not_after=words("was were is are be been being and not"),
    ),
    Equivalence(
        "EQV1441",
        ("damages of <money>", "<money> in damages", "damages in the amount of <money>"),
        "How much is sought or paid as damages.",
        ("It seeks $500 in damages.", "It seeks damages of $500."),
        ("It seeks $500 in taxes.", "It seeks damages of $500."),
        not_before=words("or and per to"),
    ),
    Equivalence(
        "EQV1442",
        _defend("itself"),
        "The adverb at either end.",
        ("It intends to vigorously defend itself.", "It intends to defend itself vigorously."),
        ("It intends to reluctantly defend itself.", "It intends to defend itself vigorously."),
        also=tuple(
            _defend(what)
            for what in (
                "the lawsuit",
                "the lawsuits",
                "the suit",
                "the action",
                "the case",
                "the claims",
                "the litigation",
                "these claims",
                "the matter",
                "against the claims",
                "against the lawsuit",
                "against these claims",
                "its position",
            )
        ),
    ),
    Equivalence(
        "EQV1504",
        ("class action", "class action lawsuit", "class action suit", "class-action lawsuit", "class-action suit"),
        "A class action is a suit.",
        ("The class action lawsuit ended.", "The class action ended."),
        ("The derivative action lawsuit ended.", "The class action ended."),
        not_before=words("complaint waiver lawsuits suits"),
        also=(
            ("class actions", "class action lawsuits", "class action suits", "class-action lawsuits"),
            ("putative class action", "purported class action", "putative class action lawsuit"),
        ),
    ),
    Equivalence(
        "EQV1505",
        (
            "costs and attorneys' fees",
            "attorneys' fees and costs",
            "costs and attorney's fees",
            "attorney's fees and costs",
            "costs and attorney fees",
            "attorney fees and costs",
        ),
        "The same pair in either order.",
        ("Each bears its attorneys' fees and costs.", "Each bears its costs and attorneys' fees."),
        ("Each bears its attorneys' fees or costs.", "Each bears its costs and attorneys' fees."),
        not_after=words("reasonable actual documented certain other") | NUMBERS,
        also=(
            (
                "expenses and attorneys' fees",
                "attorneys' fees and expenses",
                "attorney's fees and expenses",
                "expenses and attorney's fees",
            ),
            ("legal fees and expenses", "legal expenses and fees"),
            ("legal fees and costs", "legal costs and fees"),
        ),
    ),
    Equivalence(
        "EQV1512",
        ("the cost of litigation", "the costs of litigation", "the cost of the litigation", "litigation costs"),
        "What it costs to sue.",
        ("It settled to avoid the costs of litigation.", "It settled to avoid the cost of litigation."),
        ("It settled to avoid the risk of litigation.", "It settled to avoid the cost of litigation."),
        also=(
            ("certain lenders", "certain of the lenders"),
            ("certain holders", "certain of the holders"),
            ("certain purchasers", "certain of the purchasers"),
            ("certain initial purchasers", "certain of the initial purchasers"),
            ("certain underwriters", "certain of the underwriters"),
            ("certain investors", "certain of the investors"),
            ("certain stockholders", "certain of the stockholders"),
            ("certain shareholders", "certain of the shareholders"),
        ),
    ),
    Equivalence(
        "EQV1506",
        ("bear its own", "be responsible for its own", "pay its own"),
        "Of costs: who bears them pays them.",
        ("Each will pay its own costs.", "Each will bear its own costs."),
        ("Each will tax its own costs.", "Each will bear its own costs."),
        only_before=words("costs expenses fees"),
        over=words("attorneys' attorneys attorney's ' legal and court"),
        also=(
            ("bears its own", "is responsible for its own", "pays its own"),
            ("bear their own", "be responsible for their own", "pay their own"),
            ("bearing its own", "paying its own"),
            *(
                tuple(f"{will} {pay} {whose} own" for will in ("will", "shall") for pay in _PAY)
                for whose in ("its", "their")
            ),
        ),
    ),
    Equivalence(
        "EQV1507",
        ("any and all", "all"),
        "Of what is released or assumed: a doublet whose first word adds nothing (Garner on doublets).",
        ("He is released from any and all claims.", "He is released from all claims."),
        ("He is released from any such claims.", "He is released from all claims."),
        only_after=words("from of releases released release waives waived settle settles settled discharges"),
        only_before=words("claims liabilities obligations actions causes disputes litigation demands rights"),
        over=words("known unknown and other such related pending existing past present future"),
    ),
    Equivalence(
        "EQV1508",
        ("free and clear of", "free of", "free from"),
        "Of liens: a doublet (Garner on doublets).",
        ("It is sold free of all liens.", "It is sold free and clear of all liens."),
        ("It is sold subject to all liens.", "It is sold free and clear of all liens."),
        only_before=words("liens encumbrances claims"),
        over=words("all any and other security interests such the"),
        not_after=words("not"),
    ),
    Equivalence(
        "EQV1509",
        (
            "to the fullest extent permitted by law",
            "to the fullest extent permitted by applicable law",
            "to the maximum extent permitted by law",
            "to the maximum extent permitted by applicable law",
            "to the full extent permitted by law",
            "to the full extent permitted by applicable law",
            "to the fullest extent permitted under applicable law",
            "to the fullest extent permitted under law",
            "to the maximum extent permitted under applicable law",
            "to the fullest extent the law permits",
            "to the fullest extent that the law permits",
            "to the fullest extent the law allows",
            "to the fullest extent allowed by law",
        ),
        "As far as the law lets it go, which is the law that applies.",
        (
            "He is paid to the maximum extent permitted by applicable law.",
            "He is paid to the fullest extent permitted by law.",
        ),
        ("He is paid to the extent required by law.", "He is paid to the fullest extent permitted by law."),
        also=(
            ("to the extent permitted by law", "to the extent permitted by applicable law"),
            ("as required by law", "as required by applicable law"),
            ("applicable law", "applicable laws"),
        ),
        not_before=words("and or of"),
    ),
    Equivalence(
        "EQV1510",
        ("united states district court", "u . s . district court", "federal district court"),
        "The same federal court, its district told after it.",
        (
            "It sued in the United States District Court for the Southern District of Texas.",
            "It sued in the U.S. District Court for the Southern District of Texas.",
        ),
        (
            "It sued in the State District Court for the Southern District of Texas.",
            "It sued in the U.S. District Court for the Southern District of Texas.",
        ),
        also=(
            ("united states bankruptcy court", "u . s . bankruptcy court", "federal bankruptcy court"),
            ("united states patent and trademark office", "u . s . patent and trademark office"),
            ("united states department of justice", "u . s . department of justice"),
            ("united states food and drug administration", "u . s . food and drug administration"),
        ),
    ),
    Equivalence(
        "EQV1511",
        (
            "of the bankruptcy code",
            "of the united states bankruptcy code",
            "of the u . s . bankruptcy code",
            "of the federal bankruptcy code",
        ),
        "There is one.",
        ("A case under Chapter 11 of the U.S. Bankruptcy Code.", "A case under Chapter 11 of the Bankruptcy Code."),
        ("A case under Chapter 11 of the U.S. Tax Code.", "A case under Chapter 11 of the Bankruptcy Code."),
    ),
)
