"""Services, terms and amendments: what people do, for how long, and how their agreements are changed."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import AGREEMENT_ADJECTIVES, AGREEMENTS, DETERMINERS, words
from eightk.wording.equivalents.equivalence import Equivalence

_WHAT_IS_DUE = DETERMINERS | words(
    "<money> <count> <percent> <multiple> certain severance compensation benefits reimbursement payment payments",
    "accrued continued other additional all",
)
_AGE_BEFORE = words("joined has was served serves is will currently previously had who")
_NO_AGE_AFTER = words(
    "<count> <date> <money> <percent> <ordinal> <reference> <multiple> <ratio> <time> and or in of on"
)

PEOPLE_SERVICES: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV1390",
        (", age <count> ,", ", <count> ,"),
        "A number alone between a name and what he has done is his age.",
        ("Mr. Roe, 52, has served since then.", "Mr. Roe, age 52, has served since then."),
        ("Mr. Roe, 25, will serve since then.", "Mr. Roe, age 52, has served since then."),
        only_before=_AGE_BEFORE,
        not_after=_NO_AGE_AFTER,
    ),
    Equivalence(
        "EQV1391",
        ("amendment to", "amendment of"),
        "What is amended stands after it.",
        ("It is an amendment of his employment agreement.", "It is an amendment to his employment agreement."),
        ("It is an amendment of his compensation plan.", "It is an amendment to his consulting agreement."),
        only_before=AGREEMENTS,
        over=AGREEMENT_ADJECTIVES,
        also=(("amendments to", "amendments of"),),
    ),
    Equivalence(
        "EQV1392",
        ("portion of", "part of"),
        "So much of the year.",
        ("It covers the part of the year then left.", "It covers the portion of the year then left."),
        ("It covers the rest of the year then left.", "It covers the portion of the year then left."),
        only_before=words("year"),
        over=words("the fiscal calendar such that <date>"),
        only_after=words("the that any remaining"),
    ),
    Equivalence(
        "EQV1393",
        ("serves as a", "is a"),
        "Who serves as a director is one.",
        ("She now is a director of it.", "She now serves as a director of it."),
        ("She now acts as a director of it.", "She now serves as a director of it."),
        only_before=words("director member"),
        also=(
            (
                "currently serves as a",
                "is currently a",
                "presently serves as a",
                "is presently a",
                "serves currently as a",
            ),
            ("has served as a", "has been a"),
        ),
    ),
    Equivalence(
        "EQV1394",
        ("for his consulting services", "for his services as a consultant", "for his services as consultant"),
        "What he is paid for.",
        ("It is a fee for his services as a consultant.", "It is a fee for his consulting services."),
        ("It is a fee for his services as a director.", "It is a fee for his consulting services."),
        also=(
            ("for her consulting services", "for her services as a consultant", "for her services as consultant"),
            ("for his service as", "for his services as", "for serving as"),
            ("for her service as", "for her services as"),
            (
                "incurred in attending",
                "incurred in connection with attending",
                "incurred to attend",
                "incurred in connection with attendance at",
            ),
        ),
    ),
    Equivalence(
        "EQV1395",
        (
            "for a term expiring",
            "with a term expiring",
            "for a term that expires",
            "for a term that will expire",
            "with a term that expires",
            "with a term that will expire",
            "for a term which expires",
            "for a term to expire",
            "for a term ending",
            "for a term that ends",
            "with a term ending",
        ),
        "When the term ends.",
        ("He was elected with a term that expires at its end.", "He was elected for a term expiring at its end."),
        ("He was elected with a term that begins at its end.", "He was elected for a term expiring at its end."),
        only_before=words("at in on upon <date>"),
    ),
    Equivalence(
        "EQV1396",
        ("entitled to receive", "entitled to"),
        "Before what is received 'to receive' adds nothing.",
        ("He is then entitled to a bonus.", "He is then entitled to receive a bonus."),
        ("He is then eligible for a bonus.", "He is then entitled to receive a bonus."),
        only_before=_WHAT_IS_DUE,
        only_after=words("also then be thereafter was were"),
    ),
    Equivalence(
        "EQV1397",
        ("an initial term of <count> years", "a <count> - year initial term", "an <count> - year initial term"),
        "The same first term.",
        ("It has a 3-year initial term.", "It has an initial term of 3 years."),
        ("It has a 3-year renewal term.", "It has an initial term of 3 years."),
        also=(
            ("an initial term of <count> months", "a <count> - month initial term", "an <count> - month initial term"),
        ),
        not_before=words("and or ("),
    ),
)
