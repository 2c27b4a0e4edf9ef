"""Who chairs a committee, what is left out of what somebody is paid, where the rest is told."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import AGREEMENT_ADJECTIVES, AGREEMENTS, words
from eightk.wording.equivalents.equivalence import Equivalence

_COMMITTEES = (
    "audit",
    "compensation",
    "nominating",
    "governance",
    "finance",
    "executive",
    "nominating and governance",
    "nominating and corporate governance",
    "corporate governance and nominating",
    "human resources",
    "risk",
)
_LEFT_OUT = ("excluding", "other than", "not including", "exclusive of")


def _chaired(committee: str, chair: str) -> tuple[str, ...]:
    of = f"{chair} of the {committee} committee"
    return (of, f"the {of}", f"{committee} committee {chair}", f"the {committee} committee {chair}")


def _owed(whom: str, who: str) -> tuple[str, ...]:
    return (
        f"that would have been payable to {whom}",
        f"that would have been paid to {whom}",
        f"that {who} would have been paid",
        f"which would have been payable to {whom}",
    )


PEOPLE_ROLES: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV2630",
        _chaired(_COMMITTEES[0], "chair"),
        "The same seat of the same committee.",
        ("It met the Audit Committee Chair.", "It met the Chair of the Audit Committee."),
        ("It met the Audit Committee counsel.", "It met the Chair of the Audit Committee."),
        also=tuple(
            tuple(way + rest for way in _chaired(committee, chair))
            for committee in _COMMITTEES
            for chair in ("chair", "chairperson")
            for rest in ("", " and a member of", " and as a member of")
            if (committee, chair, rest) != (_COMMITTEES[0], "chair", "")
        ),
        not_before=words("of and or - fee retainer fees retainers 's position elect emeritus"),
        only_after=words("as is elected appointed named be become became remain remains serve her his its met thanked"),
    ),
    Equivalence(
        "EQV2631",
        (", currently a member of", ", who is currently a member of", ", who is a current member of"),
        "One of its members now.",
        (
            "It chose Mr. Roe, currently a member of the committee.",
            "It chose Mr. Roe, who is currently a member of the committee.",
        ),
        (
            "It chose Mr. Roe, formerly a member of the committee.",
            "It chose Mr. Roe, who is currently a member of the committee.",
        ),
    ),
    Equivalence(
        "EQV2633",
        _owed("him", "he"),
        "What he would have had.",
        (
            "He is owed the bonus that would have been payable to him.",
            "He is owed the bonus that he would have been paid.",
        ),
        (
            "He is owed the bonus that would have been payable by him.",
            "He is owed the bonus that he would have been paid.",
        ),
        also=(_owed("her", "she"),),
        not_before=words("and or by"),
    ),
    Equivalence(
        "EQV2634",
        (
            "subject to annual review and increase",
            "subject to review and increase annually",
            "subject to review and increase each year",
        ),
        "Of pay the review that comes once a year.",
        (
            "His pay is $500, subject to review and increase each year.",
            "His pay is $500, subject to annual review and increase.",
        ),
        (
            "His pay is $500, subject to review and increase each month.",
            "His pay is $500, subject to annual review and increase.",
        ),
        also=(
            (
                "subject to annual review and adjustment",
                "subject to review and adjustment annually",
                "subject to review and adjustment each year",
            ),
        ),
        not_before=words("and or"),
    ),
    Equivalence(
        "EQV2635",
        tuple(f"( {word}" for word in _LEFT_OUT),
        "What is not counted in.",
        ("He is owed his pay (other than bonuses).", "He is owed his pay (excluding bonuses)."),
        ("He is owed his pay (including bonuses).", "He is owed his pay (excluding bonuses)."),
        also=(tuple(f", {word}" for word in _LEFT_OUT),),
        only_before=words("stock options option bonuses bonus awards grants equity incentive commissions benefits"),
        over=words("any the his her annual restricted cash all"),
        not_behind=words("no not nothing none never without neither nor any nobody"),
    ),
    Equivalence(
        "EQV2636",
        ("please refer to", "please see", "see", "refer to"),
        "Where the rest is told.",
        ("For its terms, see the plan.", "For its terms, please refer to the plan."),
        ("For its terms, ignore the plan.", "For its terms, please refer to the plan."),
        only_after=words(", ."),
        only_before=AGREEMENTS | words("exhibit exhibits item note section plan plans statement <party>"),
        over=AGREEMENT_ADJECTIVES - AGREEMENTS | words("the our its proxy definitive"),
    ),
    Equivalence(
        "EQV2638",
        ("is obligated to continue to", "must continue to", "is obliged to continue to"),
        "The same duty goes on.",
        ("The Company must continue to pay him.", "The Company is obligated to continue to pay him."),
        ("The Company may continue to pay him.", "The Company is obligated to continue to pay him."),
        only_after=words("company corporation bank <party>"),
        only_before=words("pay provide reimburse make"),
    ),
)
