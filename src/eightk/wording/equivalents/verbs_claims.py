"""Lawsuits, covenants and money: what is alleged, contested, changed, paid for. To settle is not to resolve."""

from __future__ import annotations

from eightk.wording.equivalents.acting import same_act
from eightk.wording.equivalents.contexts import DETERMINERS, words
from eightk.wording.equivalents.equivalence import Equivalence

_TERMS = words("covenant covenants terms provision provisions definition definitions")
_OF_TERMS = DETERMINERS | words(
    "certain financial leverage liquidity existing following minimum interest coverage other"
)

VERBS_OF_CLAIMS: tuple[Equivalence, ...] = (
    same_act(
        "EQV1193",
        ("amend", "modify"),
        "Of a covenant or a term the same change.",
        ("It modifies the leverage covenant.", "It amends the leverage covenant."),
        ("It waives the leverage covenant.", "It amends the leverage covenant."),
        only_before=_TERMS,
        over=_OF_TERMS,
        not_after=words("the a as an each such newly said and or"),
    ),
    same_act(
        "EQV1194",
        ("dispute", "contest"),
        "The same denial of what another says.",
        ("It contests the allegations.", "It disputes the allegations."),
        ("It admits the allegations.", "It disputes the allegations."),
        only_before=words("allegations claims claim determination findings assertions validity"),
        over=DETERMINERS | words("all these those"),
    ),
    Equivalence(
        "EQV1195",
        ("alleges that", "claims that", "asserts that"),
        "What a party to a lawsuit says, and no more.",
        ("The plaintiff claims that it is void.", "The plaintiff alleges that it is void."),
        ("The plaintiff denies that it is void.", "The plaintiff alleges that it is void."),
        only_after=words("plaintiff complaint lawsuit suit petition letter"),
        also=(("allege that", "claim that", "assert that"), ("alleged that", "claimed that", "asserted that")),
    ),
    Equivalence(
        "EQV1196",
        ("was held on", "took place on", "occurred on"),
        "The day of a meeting.",
        ("The meeting took place on May 1, 2007.", "The meeting was held on May 1, 2007."),
        ("The meeting was called on May 1, 2007.", "The meeting was held on May 1, 2007."),
        only_after=words("meeting meetings stockholders shareholders"),
        only_before=words("<date>"),
        also=(("will be held on", "will take place on", "will occur on"),),
    ),
    Equivalence(
        "EQV1197",
        ("to fund", "to finance"),
        "To pay for it with the money named.",
        ("It is used to finance the acquisition.", "It is used to fund the acquisition."),
        ("It is used to delay the acquisition.", "It is used to fund the acquisition."),
        only_before=words(
            "acquisition acquisitions purchase working operations capital construction development costs"
        ),
        over=DETERMINERS | words("future ongoing general and other"),
    ),
    Equivalence(
        "EQV1198",
        ("provides for", "allows for"),
        "Of the borrowings under a facility.",
        ("The facility allows for borrowings of $500.", "The facility provides for borrowings of $500."),
        ("The facility asks for borrowings of $500.", "The facility provides for borrowings of $500."),
        only_after=words("facility agreement <party> also which that"),
        only_before=words("borrowings loans advances"),
        over=words("revolving additional"),
    ),
    Equivalence(
        "EQV1199",
        ("contains", "has", "includes"),
        "What a document has of the customary kind it contains.",
        ("The agreement has customary covenants.", "The agreement contains customary covenants."),
        ("The agreement bars customary covenants.", "The agreement contains customary covenants."),
        only_after=words("agreement agreements amendment indenture lease facility contract note <party> also"),
        only_before=words("customary"),
        over=words("certain other various"),
        also=(("contain", "have", "include"),),
    ),
)
