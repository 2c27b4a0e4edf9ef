"""What documents do: contain, set forth, describe, amend; and where a report points to them."""

from __future__ import annotations

from eightk.wording.equivalents.acting import same_act
from eightk.wording.equivalents.contexts import AGREEMENT_ADJECTIVES, AGREEMENTS, DETERMINERS, words
from eightk.wording.equivalents.equivalence import Equivalence

_DOCUMENTS = words(
    "agreement agreements amendment amendments contract contracts plan plans letter letters lease leases note notes",
    "indenture facility policy policies addendum arrangement <reference>",
)
_ALSO = words("also each further")
_TOLD = (
    "set forth",
    "described",
    "set out",
    "summarized",
    "discussed",
    "outlined",
    "detailed",
    "specified",
    "stated",
    "noted",
    "mentioned",
    "indicated",
    "disclosed",
    "provided",
)
_TERMS = words("terms conditions duties responsibilities compensation provisions rights obligations requirements")


def _told(where: str) -> tuple[str, ...]:
    """Each way to say that a text tells something there."""
    return tuple(f"{told} {where}" for told in _TOLD)


VERBS_OF_DOCUMENTS: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV1030",
        ("contains", "includes"),
        "What a document includes stands in it; 'contains the following' may be the whole list and stays.",
        ("The plan includes a covenant not to sue.", "The plan contains a covenant not to sue."),
        ("The plan excludes a covenant not to sue.", "The plan contains a covenant not to sue."),
        only_after=_DOCUMENTS | _ALSO | words("<party> statement report release filing which that package"),
        not_before=words("the only no all"),
        also=(("contain", "include"), ("contained", "included")),
    ),
    Equivalence(
        "EQV1031",
        _told("above"),
        "Each points to the same words above.",
        ("The bonus described above is paid.", "The bonus set forth above is paid."),
        ("The bonus described below is paid.", "The bonus set forth above is paid."),
        also=(_told("below"),),
        not_after=words("as not"),
        not_behind=words("text wording"),
        not_within=words("text wording"),
    ),
    Equivalence(
        "EQV1032",
        (
            "set forth in",
            "described in",
            "discussed in",
            "outlined in",
            "detailed in",
            "indicated in",
            "shown in",
            "specified in",
            "laid out in",
            "summarized in",
        ),
        "Each points to what the document says there; 'defined in' and 'reflected in' point to something else.",
        ("The terms described in the agreement apply.", "The terms set forth in the agreement apply."),
        ("The terms omitted in the agreement apply.", "The terms set forth in the agreement apply."),
        also=(
            ("as set forth in", "as outlined in", "as summarized in"),
            ("set forth on", "shown on", "indicated on"),
        ),
        not_after=words("not"),
        only_before=_DOCUMENTS
        | words("exhibit schedule schedules section item annex appendix table statement <party>"),
        over=(
            AGREEMENT_ADJECTIVES
            | words("proxy annual quarterly bonus incentive compensation stock attached registration")
        )
        - _DOCUMENTS,
    ),
    Equivalence(
        "EQV1033",
        (
            "sets forth",
            "sets out",
            "specifies",
            "details",
            "lays out",
            "outlines",
            "describes",
            "establishes",
            "states",
        ),
        "A document that tells its terms sets them.",
        ("The letter outlines the terms.", "The letter sets forth the terms."),
        ("The letter rejects the terms.", "The letter sets forth the terms."),
        only_after=_DOCUMENTS | _ALSO,
        only_before=_TERMS | words("salary bonus payments fees"),
        over=DETERMINERS | words("other certain employment basic key and material minimum annual base severance"),
        also=(("setting forth", "setting out", "specifying", "detailing", "laying out", "outlining", "describing"),),
    ),
    Equivalence(
        "EQV1034",
        ("set forth in", "included in", "appearing in", "that appear in"),
        "Of terms and provisions what stands in a document.",
        ("The covenants included in the agreement apply.", "The covenants set forth in the agreement apply."),
        ("The costs included in the agreement apply.", "The costs set forth in the agreement apply."),
        only_after=words(
            "terms provisions covenants information conditions restrictions representations warranties amendments"
            " modifications those statements disclosures descriptions definitions"
        ),
    ),
    Equivalence(
        "EQV1035",
        ("previously disclosed", "previously reported"),
        "What was reported was disclosed.",
        ("The previously reported sale ended.", "The previously disclosed sale ended."),
        ("The previously planned sale ended.", "The previously disclosed sale ended."),
        not_after=words("as not"),
        also=(("referred to in", "referenced in", "mentioned in"),),
    ),
    Equivalence(
        "EQV1036",
        ("amend", "modify"),
        "Of an agreement or its terms the same change; in a list of powers each stays.",
        ("They may modify the agreement.", "They may amend the agreement."),
        ("They may terminate the agreement.", "They may amend the agreement."),
        only_after=words("to will shall may not can would must and did does"),
        only_before=AGREEMENTS | words("terms provisions <party>"),
        over=AGREEMENT_ADJECTIVES - words("and"),
    ),
    same_act(
        "EQV1037",
        ("extend", "lengthen"),
        "Of a term or period the same longer time.",
        ("It lengthens the term by one year.", "It extends the term by one year."),
        ("It shortens the term by one year.", "It extends the term by one year."),
        only_before=words("term terms period duration"),
        over=DETERMINERS | words("initial current employment consulting lease remaining agreement's option exercise"),
    ),
    same_act(
        "EQV1038",
        ("eliminate", "remove", "delete"),
        "Of a provision or requirement the same taking out.",
        ("It removes the requirement.", "It eliminates the requirement."),
        ("It reduces the requirement.", "It eliminates the requirement."),
        only_before=words(
            "requirement requirements provision provisions restriction restrictions limitation limitations",
            "allowance bonus covenant covenants",
        ),
        over=DETERMINERS
        | words("certain existing excise tax gross up gross-up following all housing car guaranteed minimum"),
    ),
    same_act(
        "EQV1039",
        ("breach", "violate"),
        "Of an agreement, covenant or duty the same breach.",
        ("He violates the covenant then.", "He breaches the covenant then."),
        ("He disputes the covenant then.", "He breaches the covenant then."),
        only_before=AGREEMENTS | words("covenant covenants provision provisions obligation obligations terms <party>"),
        over=(AGREEMENT_ADJECTIVES | words("any restrictive")) - words("of"),
        not_after=words("a the any material such of"),
    ),
    same_act(
        "EQV1040",
        ("require", "oblige", "obligate"),
        "An agreement that requires an act of a party obliges it.",
        ("The agreement obligates the Company to pay.", "The agreement requires the Company to pay."),
        ("The agreement permits the Company to pay.", "The agreement requires the Company to pay."),
        only_after=_DOCUMENTS | _ALSO,
        only_before=words(
            "<party> <name> company executive employee bank corporation registrant him her it us executives directors"
        ),
        over=words("the"),
        not_then=words("'s ' approval consent or"),
    ),
    Equivalence(
        "EQV1042",
        ("arising out of", "arising from", "that arise out of", "that arise from", "which arise out of"),
        "The same origin; 'arising under' is narrower.",
        ("Claims arising from his employment end.", "Claims arising out of his employment end."),
        ("Claims arising under his employment end.", "Claims arising out of his employment end."),
        also=(
            ("arise out of", "arise from", "stem from"),
            ("arises out of", "arises from", "stems from"),
            ("arose out of", "arose from", "stemmed from"),
        ),
    ),
    Equivalence(
        "EQV1046",
        ("except as amended by", "except as modified by"),
        "The reservation of what was changed.",
        ("Except as modified by it, the lease is in force.", "Except as amended by it, the lease is in force."),
        ("Except as provided by it, the lease is in force.", "Except as amended by it, the lease is in force."),
        also=(
            ("except as so amended", "except as so modified"),
            ("except as expressly amended by", "except as expressly modified by"),
            ("except as specifically amended by", "except as specifically modified by"),
        ),
    ),
    Equivalence(
        "EQV1044",
        ("consisting of", "comprised of", "comprising", "made up of", "composed of"),
        "The whole and its parts; 'including' names some of them.",
        ("A board composed of nine directors.", "A board consisting of nine directors."),
        ("A board including nine directors.", "A board consisting of nine directors."),
        not_after=words("is are was were be being been"),
        also=(
            ("consists of", "is comprised of", "is made up of", "is composed of"),
            ("consisted of", "was comprised of", "was made up of", "was composed of"),
            ("consist of", "are comprised of", "are made up of", "are composed of", "be comprised of", "be made up of"),
        ),
    ),
)
