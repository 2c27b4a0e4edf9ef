"""Turns that a reviser trades: the initial term is for two years; a general release; makes clear that."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import AGREEMENT_ADJECTIVES, AGREEMENTS, words
from eightk.wording.equivalents.equivalence import Equivalence

_KEPT = ("terms", "provisions", "conditions", "agreement", "lease", "contract", "plan")
_SUMS = words("fee fees rate rates price salary salaries rent benefits compensation amount amounts payments shares")


def _kept(noun: str) -> tuple[str, ...]:
    return (f"{noun} remain unchanged", f"{noun} remain in full force and effect")


LIGHT_TURNS: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV3180",
        ("is for", "is"),
        "How long a term is.",
        ("The initial term of the lease is for two years.", "The initial term of the lease is two years."),
        ("The initial term of the lease is after two years.", "The initial term of the lease is two years."),
        only_behind=words("term"),
        only_after=words("agreement lease term contract employment appointment note loan plan facility"),
        only_before=words("<count>"),
        only_then=words("year years month months year-period -"),
        not_behind=words("that which who if"),
        also=(("will be for", "will be"), ("was for", "was")),
    ),
    Equivalence(
        "EQV3181",
        ("a general release of claims", "a general release"),
        "What is released is claims.",
        ("He must sign a general release of claims.", "He must sign a general release."),
        ("He must sign a general release of liens.", "He must sign a general release."),
        not_before=words("of from that in for"),
    ),
    Equivalence(
        "EQV3182",
        ("to the office of", "to the position of", "to the role of", "to"),
        "An office that is given.",
        ("It follows his promotion to the office of Treasurer.", "It follows his promotion to Treasurer."),
        ("It follows his promotion by the office of Treasurer.", "It follows his promotion to Treasurer."),
        only_after=words("promotion promoted elevated elevation"),
        only_before=words("<office>"),
    ),
    Equivalence(
        "EQV3183",
        ("the key terms of", "the principal terms of", "the main terms of"),
        "The terms that count most.",
        ("It tells the key terms of the lease.", "It tells the principal terms of the lease."),
        ("It tells the other terms of the lease.", "It tells the principal terms of the lease."),
        only_before=words("the this that these our his her its each such"),
    ),
    Equivalence(
        "EQV3184",
        ("current duties", "existing duties", "present duties"),
        "What he does now.",
        ("He keeps his existing duties.", "He keeps his current duties."),
        ("He keeps his former duties.", "He keeps his current duties."),
        only_after=words("his her their"),
        also=(("current responsibilities", "existing responsibilities", "present responsibilities"),),
    ),
    Equivalence(
        "EQV3185",
        ("with the assistance of", "with the help of", "with the aid of"),
        "Who helps.",
        ("It seeks him with the help of a firm.", "It seeks him with the assistance of a firm."),
        ("It seeks him with the consent of a firm.", "It seeks him with the assistance of a firm."),
    ),
    Equivalence(
        "EQV3186",
        ("clarifies that", "makes clear that"),
        "It is said so that nobody doubts it.",
        ("The amendment makes clear that it is due.", "The amendment clarifies that it is due."),
        ("The amendment makes sure that it is due.", "The amendment clarifies that it is due."),
        also=(("clarify that", "make clear that"), ("clarified that", "made clear that")),
        not_after=words("not"),
    ),
    Equivalence(
        "EQV3191",
        ("the form of", "the form"),
        "The form that is used for each.",
        ("Copies of the form lease agreement are attached.", "Copies of the form of lease agreement are attached."),
        ("Copies of the first lease agreement are attached.", "Copies of the form of lease agreement are attached."),
        only_before=AGREEMENTS,
        over=AGREEMENT_ADJECTIVES,
        only_after=words("of copies copy"),
    ),
    Equivalence(
        "EQV3192",
        ("effect of", "impact of"),
        "What it brings about.",
        ("It removes the impact of currency translation.", "It removes the effect of currency translation."),
        ("It removes the risk of currency translation.", "It removes the effect of currency translation."),
        only_before=words("currency currencies inflation translation taxes interest weather acquisitions divestitures"),
        over=words("foreign changes in fluctuations and exchange rates higher lower"),
        only_after=words("the any"),
    ),
    Equivalence(
        "EQV3194",
        tuple(f"{at} our sole discretion" for at in ("in", "at")),
        "It decides alone.",
        ("It is paid at our sole discretion.", "It is paid in our sole discretion."),
        ("It is paid at your sole discretion.", "It is paid in our sole discretion."),
        also=(tuple(f"{at} our discretion" for at in ("in", "at")),),
    ),
    Equivalence(
        "EQV3195",
        ("described in", "described under"),
        "Where it is told.",
        ("It is described under Item 5.02 below.", "It is described in Item 5.02 below."),
        ("It is described beside Item 5.02 below.", "It is described in Item 5.02 below."),
        only_before=words("<reference> item items"),
        not_after=words("information"),
    ),
    Equivalence(
        "EQV3196",
        ("several times", "on several occasions"),
        "More than once.",
        ("It was amended on several occasions.", "It was amended several times."),
        ("It was amended on several accounts.", "It was amended several times."),
        only_before=words(". , ; and since") | {""},
    ),
    Equivalence(
        "EQV3187",
        _kept(_KEPT[0]),
        "Of the other terms of what was amended: they hold as they stand.",
        ("All other terms remain unchanged.", "All other terms remain in full force and effect."),
        ("All other terms remain in dispute.", "All other terms remain in full force and effect."),
        only_behind=words("other"),
        only_before=words(". ; ,") | {""},
        not_behind=_SUMS
        | words("if unless until not that who ; rights consents waivers covenants than any guaranties liens"),
        also=tuple(_kept(noun) for noun in _KEPT[1:]),
    ),
)
