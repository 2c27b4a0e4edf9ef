"""Trades that are tried before the rules of the other files: sign, authorize, act as agent, fund, fall due."""

from __future__ import annotations

from eightk.wording.equivalents.acting import same_act
from eightk.wording.equivalents.contexts import AGREEMENT_ADJECTIVES, AGREEMENTS, DETERMINERS, words
from eightk.wording.equivalents.equivalence import Equivalence

_SIGNED = AGREEMENTS | words("<party> lease leases")
# One who signs for another does not enter into anything: who is to sign is told by the words before.
_ENTERED = tuple(
    tuple(f"{lead} {act}" for lead in leads for act in ("enter into", "execute", "sign"))
    for leads in (
        ("agreed to",),
        ("agrees to",),
        ("agree to",),
        ("will", "shall"),
        ("may",),
        ("must",),
        ("parties",),
        ("entitled to",),
        ("intends to",),
    )
)
_GRANTED = words(
    "increase increases decrease decreases reduction grant grants award awards"
    " payment payments repurchase bonus bonuses"
    " salary salaries issuance adjustment adjustments"
)
_AGENTS = words(
    "agent agents trustee adviser advisers advisor advisors counsel underwriter underwriters bookrunner bookrunners"
    " bookrunning arranger arrangers depositary registrar guarantor custodian"
)
_AGENT_KINDS = DETERMINERS | words(
    "sole lead joint administrative collateral exclusive financial legal placement syndication documentation managing"
    " active book-running swingline issuing transfer paying and independent"
)

FIRST_TRADES: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV2004",
        ("as of", "on", "as at", "at"),
        "Of what is in force, held or worth something both name the same day; of what is paid they need not.",
        ("The rate in effect on the date of his death.", "The rate in effect as of the date of his death."),
        ("The salary paid on the date of his death.", "The salary paid as of the date of his death."),
        only_after=words("effect force outstanding unvested employed record"),
        only_before=words("date <date>"),
        over=words("the such that termination separation effective grant closing"),
    ),
    Equivalence(
        "EQV2016",
        ("in connection with", "relating to", "related to", "associated with", "in association with"),
        "Of costs, what they were incurred for; of claims and losses the words differ in width and are left alone.",
        ("It repays costs related to the move.", "It repays costs associated with the move."),
        ("It waives claims related to the move.", "It waives claims associated with the move."),
        only_after=words("cost costs expense expenses charges incurred"),
    ),
    Equivalence(
        "EQV2036",
        ("pro rata", "prorated", "pro-rated", "proportionate"),
        "In proportion to a part of the time.",
        ("He is paid a prorated annual bonus.", "He is paid a pro rata annual bonus."),
        ("He is paid a reduced annual bonus.", "He is paid a pro rata annual bonus."),
        only_before=words("bonus bonuses vesting award awards payment grant retainer"),
        over=words("annual target cash performance incentive equity"),
        not_after=words("is are was were be been than"),
    ),
    Equivalence(
        "EQV2060",
        _ENTERED[0],
        "Who signs an agreement enters into it; of agreements only.",
        ("They agreed to sign a supply agreement.", "They agreed to enter into a supply agreement."),
        ("They agreed to sign a supply order.", "They agreed to enter into a supply order."),
        only_before=_SIGNED,
        over=AGREEMENT_ADJECTIVES - _SIGNED,
        also=_ENTERED[1:],
    ),
    same_act(
        "EQV2061",
        ("approve", "authorize"),
        "Of pay, awards and buy-backs the same leave by the board; of an agreement each word stays.",
        ("The Board authorized a reduction in his pay.", "The Board approved a reduction in his pay."),
        ("The Board rejected a reduction in his pay.", "The Board approved a reduction in his pay."),
        only_after=words("board committee directors has have also <party> <name> and ) company"),
        only_before=_GRANTED,
        over=DETERMINERS
        | words(
            "following annual base merit cash equity <name> <party> 's new"
            " special one-time discretionary additional stock"
            " retention of <money> <percent> share <count> certain"
        ),
    ),
    Equivalence(
        "EQV2062",
        ("serves as", "acts as"),
        "Of an agent, an adviser or an underwriter the same service; of an officer 'act as' may be for a time only.",
        ("The bank acts as administrative agent.", "The bank serves as administrative agent."),
        ("He acts as Treasurer.", "He serves as Treasurer."),
        only_before=_AGENTS,
        over=_AGENT_KINDS,
        also=(("serve as", "act as"), ("served as", "acted as")),
    ),
    same_act(
        "EQV2063",
        ("finance", "fund"),
        "The same provision of money for it.",
        ("It funded the purchase price with a loan.", "It financed the purchase price with a loan."),
        ("It reduced the purchase price with a loan.", "It financed the purchase price with a loan."),
        only_before=words("acquisition purchase transaction transactions merger construction repurchase redemption"),
        over=DETERMINERS | words("cash aggregate entire pending proposed share stock"),
        not_after=words("the a an to pension trust"),
    ),
    Equivalence(
        "EQV2064",
        ("executes and does not revoke", "signs and does not revoke"),
        "The same signing of a release that stands.",
        ("It is paid if he signs and does not revoke it.", "It is paid if he executes and does not revoke it."),
        ("It is paid if he reads and does not revoke it.", "It is paid if he executes and does not revoke it."),
        also=(
            ("execute and not revoke", "sign and not revoke"),
            ("executing and not revoking", "signing and not revoking"),
            ("execution and non-revocation of", "signing and non-revocation of"),
            ("execution and nonrevocation of", "signing and nonrevocation of"),
        ),
    ),
    Equivalence(
        "EQV2066",
        ("mature on", "are due on"),
        "Of notes and loans the day on which the principal falls due.",
        ("The notes are due on May 1, 2031.", "The notes mature on May 1, 2031."),
        ("The notes are dated on May 1, 2031.", "The notes mature on May 1, 2031."),
        only_after=words("note notes loan loans bonds debentures"),
        only_before=words("<date>"),
        not_near=words("amount amounts coupon fee fees installment installments interest payment payments portion"),
        also=(("matures on", "is due on", "will be due on", "shall be due on", "will become due on"),),
    ),
    Equivalence(
        "EQV2067",
        tuple(f"{verb} the shares for" for verb in ("acquired", "purchased")),
        "Of securities bought for an account or a purpose.",
        ("She purchased the shares for her own account.", "She acquired the shares for her own account."),
        ("She traded the shares for her own account.", "She acquired the shares for her own account."),
        only_before=words("investment its his her their"),
        also=tuple(
            tuple(f"{verb} the {what} for" for verb in verbs)
            for verbs in (
                ("acquired", "purchased"),
                ("are acquiring", "are purchasing"),
                ("is acquiring", "is purchasing"),
            )
            for what in ("shares", "notes", "securities", "warrants", "units")
        )[1:],
    ),
    Equivalence(
        "EQV2071",
        ("granted", "awarded"),
        "Of options, shares and units the same act.",
        ("The options awarded under the plan vest.", "The options granted under the plan vest."),
        ("The options exercised under the plan vest.", "The options granted under the plan vest."),
        only_after=words("options units rsus psus awards shares stock was were been be"),
        only_before=words("to under pursuant on in"),
    ),
    Equivalence(
        "EQV2109",
        ("effective", "as of"),
        "When a termination takes effect.",
        ("It was terminated as of May 1, 2007.", "It was terminated effective May 1, 2007."),
        ("It was terminated after May 1, 2007.", "It was terminated effective May 1, 2007."),
        only_after=words("terminated"),
        only_before=words("<date>"),
    ),
    Equivalence(
        "EQV2110",
        ("outstanding indebtedness", "outstanding debt", "indebtedness outstanding", "debt outstanding"),
        "Money that is owed, by either word; a kind of security or a rating has its own name.",
        ("It will repay outstanding debt.", "It will repay outstanding indebtedness."),
        ("It will repay outstanding rent.", "It will repay outstanding indebtedness."),
        not_before=words("securities service rating ratings obligations instruments facility facilities offering -"),
    ),
    Equivalence(
        "EQV2111",
        ("after", "following"),
        "Before a length of time that has passed.",
        ("She retires following more than 25 years with it.", "She retires after more than 25 years with it."),
        ("She retires within more than 25 years with it.", "She retires after more than 25 years with it."),
        only_before=words("years"),
        over=words("<count> more than over nearly almost approximately"),
        not_after=words("the as of and such each a with is are any these"),
        not_then=words("' will shall are were"),
    ),
)
