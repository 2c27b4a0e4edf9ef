"""Nouns and turns that a reviser trades: a subsidiary of; deemed to be; these awards; included in the report."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import AGREEMENTS, words
from eightk.wording.equivalents.equivalence import Equivalence

_RELATED = (
    "subsidiary of",
    "wholly owned subsidiary of",
    "wholly-owned subsidiary of",
    "affiliate of",
    "division of",
    "member of",
    "director of",
    "corporation organized under",
    "limited liability company organized under",
    "former director of",
    "former officer of",
    "partner of",
)
_BE = words("be is are been being was were also")
_SECTIONS = words("description descriptions summary information discussion terms disclosure disclosures")
_STATED = ("set forth in", "provided in")
_PLANS = words(
    "plan plans policy program lease leases note notes facility warrant warrants arrangement letter deed bylaws"
)


def _a(what: str) -> tuple[str, ...]:
    return (f", an {what}" if what[0] == "a" else f", a {what}", f", {what}")


LIGHT_THINGS: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV3150",
        _a(_RELATED[0]),
        "In an apposition the article adds nothing.",
        ("Bolt, subsidiary of the Company, signed it.", "Bolt, a subsidiary of the Company, signed it."),
        ("Bolt, no subsidiary of the Company, signed it.", "Bolt, a subsidiary of the Company, signed it."),
        also=tuple(_a(each) for each in _RELATED[1:]),
        not_behind=words("elected appointed named as either any no not each every neither"),
    ),
    Equivalence(
        "EQV3151",
        ("deemed to be", "deemed"),
        "The same fiction.",
        ("They are deemed references to it.", "They are deemed to be references to it."),
        ("They are believed to be references to it.", "They are deemed to be references to it."),
        only_after=_BE,
        only_before=words(
            "references reference filed incorporated part amended modified terminated satisfied waived"
            " necessary appropriate made given independent outstanding earned achieved vested exercised accepted"
        ),
    ),
    Equivalence(
        "EQV3154",
        ("immaterial", "non-material", "nonmaterial"),
        "Of a change neither matters.",
        ("It made certain non-material changes.", "It made certain immaterial changes."),
        ("It made certain material changes.", "It made certain immaterial changes."),
        only_before=words("change changes amendment amendments modification modifications revisions respects"),
        over=words("clarifying technical conforming other administrative"),
    ),
    Equivalence(
        "EQV3155",
        ("certain", "various"),
        "Several that are not named.",
        ("It amended various provisions of the plan.", "It amended certain provisions of the plan."),
        ("It amended all provisions of the plan.", "It amended certain provisions of the plan."),
        only_before=words("provisions terms changes matters relationships services conditions restrictions"),
        over=words("other customary"),
        not_after=words("the of these those such all as under from his her its their"),
    ),
    Equivalence(
        "EQV3156",
        ("agreed to", "has agreed to", "agrees to", "agree to", "have agreed to"),
        "What a party promises in a document it promised and promises.",
        ("It signed a lease under which it agrees to pay.", "It signed a lease under which it has agreed to pay."),
        ("It signed a lease under which it refused to pay.", "It signed a lease under which it has agreed to pay."),
        only_behind=words("agreement amendment lease letter contract whereby waiver release"),
        not_near=words("if unless until when once who will would may shall previously originally not had whether"),
        not_behind=words(
            "prior former previous earlier existing expired superseded terminated ended replaced original"
        ),
        only_before=words(
            "serve continue pay provide extend employ purchase sell issue grant remain release indemnify cooperate"
            " comply refrain assist lend make maintain reimburse appoint nominate vote use keep perform deliver"
        ),
    ),
    Equivalence(
        "EQV3158",
        ("role as", "duties as", "position as", "responsibilities as"),
        "In addition to it he holds another office.",
        (
            "In addition to his duties as President, he is Treasurer.",
            "In addition to his role as President, he is Treasurer.",
        ),
        (
            "In addition to his pay as President, he is Treasurer.",
            "In addition to his role as President, he is Treasurer.",
        ),
        only_behind=words("addition"),
        only_after=words("his her current existing other present"),
        not_behind=words("pay paid compensation salary fee"),
    ),
    Equivalence(
        "EQV3159",
        ("ownership interest", "ownership position"),
        "The share that is owned.",
        ("It has a 51% ownership position in it.", "It has a 51% ownership interest in it."),
        ("It has a 51% voting position in it.", "It has a 51% ownership interest in it."),
        only_before=words("in of . , ;"),
    ),
    Equivalence(
        "EQV3160",
        tuple(f"is {each}" for each in _STATED),
        "Where the text of it stands.",
        ("A description is provided in the report.", "A description is included in the report."),
        ("A description is required in the report.", "A description is included in the report."),
        only_behind=_SECTIONS,
        only_before=words("item items report exhibit <reference> <form> filing registration proxy prospectus"),
        over=words("the our its a this that such current annual quarterly company's"),
        also=tuple(tuple(f"{be} {each}" for each in _STATED) for be in ("was", "are", "were", "will be")),
    ),
    Equivalence(
        "EQV3163",
        ("means", "refers to"),
        "After the word that is defined.",
        ('"Year" refers to the fiscal year.', '"Year" means the fiscal year.'),
        ('"Year" excludes the fiscal year.', '"Year" means the fiscal year.'),
        only_after=words('" ”'),
    ),
    Equivalence(
        "EQV3164",
        ("a copy of which is attached", "a copy of which attached"),
        "The verb was left out by a slip.",
        (
            "It signed a lease, a copy of which attached hereto.",
            "It signed a lease, a copy of which is attached hereto.",
        ),
        ("It signed a lease, a copy of which is not attached.", "It signed a lease, a copy of which is attached."),
        also=(("copies of which are attached", "copies of which attached"),),
    ),
    Equivalence(
        "EQV3165",
        ("under", "under the terms of", "pursuant to the terms of"),
        "What a plan or a lease does, its terms do.",
        ("He is paid under the terms of the plan.", "He is paid under the plan."),
        ("He is paid outside the terms of the plan.", "He is paid under the plan."),
        only_before=_PLANS,
        over=words(
            "the a an this that such its his her each any incentive retirement equity stock bonus severance savings"
            " deferred compensation annual long-term executive employee credit loan office term revolving <party>"
            " <name> - offer promissory senior existing new"
        )
        - AGREEMENTS,
    ),
    Equivalence(
        "EQV3166",
        ("focuses on", "is focused on"),
        "What it turns to.",
        ("The Company is focused on growth.", "The Company focuses on growth."),
        ("The Company is based on growth.", "The Company focuses on growth."),
        also=(("focus on", "are focused on"),),
        not_after=words("to will would may their its his our the a"),
    ),
    Equivalence(
        "EQV3167",
        ("terminates his or her employment", "terminates employment"),
        "An officer ends no employment but his own.",
        (
            "If the officer terminates employment, it is due.",
            "If the officer terminates his or her employment, it is due.",
        ),
        (
            "If the officer terminates services, it is due.",
            "If the officer terminates his or her employment, it is due.",
        ),
        only_after=words("officer executive participant"),
    ),
)
