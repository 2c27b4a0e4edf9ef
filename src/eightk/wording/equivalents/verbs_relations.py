"""A verb and the noun made of it in a fixed phrase, a participle and its clause: "is the owner of", "that contains"."""

from __future__ import annotations

from eightk.wording.equivalents.acting import same_act
from eightk.wording.equivalents.contexts import DETERMINERS, words
from eightk.wording.equivalents.equivalence import Equivalence
from eightk.wording.inflection import forms

_CLAUSES = (
    "constitute contain comprise govern evidence represent cover require prohibit restrict limit establish amend"
    " describe reflect authorize outline total impose accompany confirm resolve settle involve"
)
_NOT_A_NOUN = words(
    "by for of in on if whether because unless extent event so agreed provided means believes states said think"
    " upon after before without from with to and or , ; than including not is are was were be been being"
    " any all no the a an its his her their as until when while at about regarding such following governing"
) | {""}


def _clause(verb: str) -> tuple[str, ...]:
    each = forms(verb)
    return (each.gerund, *(f"{link} {form}" for link in ("that", "which") for form in (each.third, each.base)))


VERBS_OF_RELATION: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV1080",
        _clause("contain"),
        "After its noun a participle is the clause with 'that'.",
        ("An agreement that contains covenants was signed.", "An agreement containing covenants was signed."),
        ("An agreement that contained covenants was signed.", "An agreement containing covenants was signed."),
        also=(
            (*_clause("permit"), *_clause("allow")),
            *(_clause(verb) for verb in _CLAUSES.split() if verb != "contain"),
        ),
        not_after=_NOT_A_NOUN,
        not_before=words("of by"),
    ),
    Equivalence(
        "EQV1081",
        ("resulting from", "that results from", "that result from", "which results from", "which result from"),
        "The same, of what follows from something.",
        ("A loss that results from it is paid.", "A loss resulting from it is paid."),
        ("A loss that results in it is paid.", "A loss resulting from it is paid."),
        also=(
            ("providing for", "that provides for", "that provide for", "which provides for", "which provide for"),
            ("resulting in", "that results in", "that result in", "which results in", "which result in"),
            ("setting forth", "that sets forth", "that set forth", "which sets forth", "which set forth"),
            ("participating in", "that participates in", "that participate in", "who participate in"),
        ),
        not_after=_NOT_A_NOUN,
    ),
    Equivalence(
        "EQV1082",
        ("owns", "is the owner of"),
        "The owner owns; a beneficial or record owner is named so.",
        ("It is the owner of the plant.", "It owns the plant."),
        ("It is the tenant of the plant.", "It owns the plant."),
        also=(("own", "are the owners of"), ("owned", "was the owner of")),
        not_after=words("beneficially is was are were currently not that"),
    ),
    Equivalence(
        "EQV1083",
        ("is authorized to", "has the authority to", "has authority to"),
        "The same power.",
        ("He has the authority to sign it.", "He is authorized to sign it."),
        ("He has the obligation to sign it.", "He is authorized to sign it."),
        also=(
            ("are authorized to", "have the authority to", "have authority to"),
            ("is not authorized to", "has no authority to", "does not have the authority to"),
        ),
    ),
    Equivalence(
        "EQV1084",
        ("is able to", "has the ability to"),
        "The same ability.",
        ("He has the ability to sell it.", "He is able to sell it."),
        ("He has the obligation to sell it.", "He is able to sell it."),
        also=(("are able to", "have the ability to"),),
    ),
    same_act(
        "EQV1085",
        ("refer to", "make reference to"),
        "To point to a text.",
        ("It makes reference to the plan.", "It refers to the plan."),
        ("It makes changes to the plan.", "It refers to the plan."),
    ),
    Equivalence(
        "EQV1086",
        ("is binding on", "is binding upon", "binds"),
        "The same obligation of the party named.",
        ("It binds the successors of each party.", "It is binding on the successors of each party."),
        ("It names the successors of each party.", "It is binding on the successors of each party."),
        also=(("are binding on", "are binding upon"), ("be binding on", "be binding upon")),
    ),
    Equivalence(
        "EQV1087",
        ("subject to", "bound by"),
        "Of a covenant the same obligation.",
        ("He is bound by a noncompetition covenant.", "He is subject to a noncompetition covenant."),
        ("He is released by a noncompetition covenant.", "He is subject to a noncompetition covenant."),
        only_after=words("is are be remain remains was were being"),
        only_before=words("covenant covenants restrictions obligations compete solicit terms provisions"),
        over=DETERMINERS
        | words(
            "restrictive certain customary noncompetition non competition confidentiality solicitation and - these"
        ),
    ),
    Equivalence(
        "EQV1088",
        ("ends", "comes to an end"),
        "The same end.",
        ("The term comes to an end then.", "The term ends then."),
        ("The term comes to an issue then.", "The term ends then."),
        also=(("ended", "came to an end"), ("will end", "will come to an end")),
        not_after=words("employment service"),
        not_before=words("up on by"),
    ),
    Equivalence(
        "EQV1047",
        ("ending", "that ends on", "that ends", "which ends on", "which ends"),
        "Of a period and its last or first day, the participle and the clause.",
        ("A period that ends on May 1, 2007 is short.", "A period ending May 1, 2007 is short."),
        ("A period that ended on May 1, 2007 is short.", "A period ending May 1, 2007 is short."),
        only_before=words("<date>"),
        also=(
            ("ended", "that ended on", "that ended", "which ended on", "which ended"),
            ("expiring", "that expires on", "that expires", "which expires on", "which expires"),
            (
                "commencing",
                *(
                    f"{link} {begins}{on}"
                    for link in ("that", "which")
                    for begins in ("commences", "begins", "starts")
                    for on in ("", " on")
                ),
            ),
        ),
    ),
    Equivalence(
        "EQV1048",
        ("ending", "that ends", "that end", "which ends", "which end"),
        "The same, of a period and what it ends with.",
        ("Each quarter that ends on or before May 1, 2007.", "Each quarter ending on or before May 1, 2007."),
        ("Each quarter that begins on or before May 1, 2007.", "Each quarter ending on or before May 1, 2007."),
        only_after=words("quarter quarters year years period periods month months"),
        not_before=words("<date>"),
        also=(
            (
                "commencing",
                "beginning",
                "starting",
                *(f"that {begins}" for begins in ("commences", "commence", "begins", "begin", "starts", "start")),
            ),
        ),
    ),
)
