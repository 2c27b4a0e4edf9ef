"""Verbs that a reviser trades: if he is terminated, remains an employee of, takes effect upon, is due to a merger."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import EVENTS, NO_EVENT, NOUN_BEGINS, TRANSACTIONS, words
from eightk.wording.equivalents.equivalence import Equivalence

_TOLD_OF_AN_END = words("without by for prior upon within before after during other due because following")
_RIVALRY = (
    ("competing with", "compete with"),
    ("soliciting", "solicit"),
    ("hiring", "hire"),
)


def _ended(how: str) -> tuple[tuple[str, ...], ...]:
    return tuple((f"{one} {how}", f"{whose} employment {how}") for one, whose in (("he", "his"), ("she", "her")))


LIGHT_VERBS: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV3800",
        _ended("is terminated")[0],
        "One who is terminated is one whose employment is.",
        ("He is paid if he is terminated without cause.", "He is paid if his employment is terminated without cause."),
        ("He is paid if he is dismissed without cause.", "He is paid if his office is terminated without cause."),
        only_after=words("if unless when once event that ,"),
        only_before=_TOLD_OF_AN_END,
        not_within=words(
            "director trustee board contract agreement as member consultant adviser advisor contractor committee plan"
        ),
        also=(_ended("is terminated")[1], *_ended("was terminated"), *_ended("has been terminated")),
    ),
    Equivalence(
        "EQV3802",
        ("is effective upon", "takes effect upon", "becomes effective upon", "goes into effect upon"),
        "When it begins to bind.",
        ("The amendment takes effect upon filing.", "The amendment is effective upon filing."),
        ("The amendment has no effect upon filing.", "The amendment is effective upon filing."),
        only_before=NOUN_BEGINS | EVENTS | words("filing shareholder stockholder regulatory board"),
        also=(
            (
                "will be effective upon",
                "will take effect upon",
                "will become effective upon",
                "will go into effect upon",
            ),
            (
                "shall be effective upon",
                "shall take effect upon",
                "shall become effective upon",
                "shall go into effect upon",
            ),
        ),
    ),
    Equivalence(
        "EQV3803",
        ("is due to", "results from", "is the result of", "is a result of", "is caused by"),
        "What brings an event about.",
        ("It is paid if the change is due to a merger.", "It is paid if the change results from a merger."),
        ("It is paid if the change leads to a merger.", "It is paid if the change results from a merger."),
        only_before=TRANSACTIONS | words("consolidation breach default liquidation"),
        over=words("a an any the his her its"),
        not_then=NO_EVENT | words("of"),
        not_after=words("not that which and or"),
        only_behind=words("change decline decrease event failure forfeiture increase loss resignation separation")
        | words("termination"),
        not_behind=words("amount balance bonus compensation fee fees interest money nothing payment payments sum"),
        also=(
            ("was due to", "resulted from", "was the result of", "was a result of", "was caused by"),
            ("are due to", "result from", "are the result of", "are a result of", "are caused by"),
        ),
    ),
    Equivalence(
        "EQV3804",
        ("has not yet determined", "has yet to determine"),
        "What is still open.",
        ("It has yet to determine the amount.", "It has not yet determined the amount."),
        ("It has to determine the amount.", "It has not yet determined the amount."),
        also=(
            ("have not yet determined", "have yet to determine"),
            ("has not yet decided", "has yet to decide"),
            ("has not yet named", "has yet to name"),
            ("has not yet appointed", "has yet to appoint"),
        ),
    ),
    Equivalence(
        "EQV3805",
        ("is prohibited from competing with", "may not compete with"),
        "What one is forbidden one may not do.",
        ("He is prohibited from competing with the Bank.", "He may not compete with the Bank."),
        ("He is exempted from competing with the Bank.", "He may not compete with the Bank."),
        also=tuple((f"is prohibited from {act}", f"may not {bare}") for act, bare in _RIVALRY[1:])
        + tuple((f"are prohibited from {act}", f"are not permitted to {bare}") for act, bare in _RIVALRY),
        only_after=words("he she executive employee <name> <party> they executives employees"),
    ),
    Equivalence(
        "EQV3807",
        ("suspended or discontinued", "suspended or terminated", "suspended or ended"),
        "A programme that may stop for a while or for good.",
        (
            "The program may be suspended or ended at any time.",
            "The program may be suspended or discontinued at any time.",
        ),
        ("The program may be suspended or extended at any time.", "The program may be suspended or ended at any time."),
        only_behind=words("program programme"),
        not_behind=words("executive employee officer who"),
    ),
    Equivalence(
        "EQV3809",
        ("covers", "is for"),
        "What space is let.",
        ("The lease covers 500 square feet.", "The lease is for 500 square feet."),
        ("The lease lacks 500 square feet.", "The lease is for 500 square feet."),
        only_after=words("lease sublease"),
        only_before=words("<count>"),
        over=words("approximately about some"),
        only_then=words("square rentable"),
    ),
    Equivalence(
        "EQV3810",
        ("extends the maturity date to", "extends the maturity date until"),
        "The new day on which a debt falls due.",
        ("It extends the maturity date until May 1, 2012.", "It extends the maturity date to May 1, 2012."),
        ("It extends the maturity date from May 1, 2012.", "It extends the maturity date to May 1, 2012."),
        only_before=words("<date>"),
        also=(
            ("extended the maturity date to", "extended the maturity date until"),
            ("extend the maturity date to", "extend the maturity date until"),
        ),
    ),
    Equivalence(
        "EQV3812",
        ("transitioned from", "moved from"),
        "Which office he leaves for another.",
        (
            "He moved from the role of Treasurer to President.",
            "He transitioned from the role of Treasurer to President.",
        ),
        ("He retired from the role of Treasurer.", "He transitioned from the role of Treasurer."),
        only_before=words("role position office <office>"),
        over=words("the his her"),
    ),
    Equivalence(
        "EQV3813",
        ("are necessary to", "are needed to"),
        "Without it, what is aimed at does not come about.",
        ("The changes are needed to avoid a tax.", "The changes are necessary to avoid a tax."),
        ("The changes are useful to avoid a tax.", "The changes are necessary to avoid a tax."),
        also=(("is necessary to", "is needed to"), ("were necessary to", "were needed to")),
    ),
    Equivalence(
        "EQV3814",
        ("is the", "serves as the"),
        "Who chairs a committee is its chair.",
        ("Ms. Hall serves as the Audit Committee Chair.", "Ms. Hall is the Audit Committee Chair."),
        ("Ms. Hall knows the Audit Committee Chair.", "Ms. Hall is the Audit Committee Chair."),
        only_after=words("<name> <party> she he who and"),
        only_before=words("chair chairman chairperson chairwoman"),
        over=words(
            "audit compensation nominating governance corporate committee risk finance lead independent current"
        ),
        not_then=words("and or 's '"),
    ),
    Equivalence(
        "EQV3815",
        ("compensation will be", "compensation will consist of"),
        "What someone will be paid.",
        ("Her compensation will consist of the standard fees.", "Her compensation will be the standard fees."),
        ("Her compensation will exclude the standard fees.", "Her compensation will be the standard fees."),
        only_before=words("the <money>"),
        not_then=words("same subject"),
        not_behind=words("if unless all part not"),
    ),
    Equivalence(
        "EQV3816",
        ("equals", "will equal"),
        "How much an agreement provides for.",
        ("The payment will equal two times his salary.", "The payment equals two times his salary."),
        ("The payment may equal two times his salary.", "The payment equals two times his salary."),
        only_after=words("payment amount severance benefit award bonus"),
    ),
)
