"""Doing what is owed: services, duties, payments, notices. No duty is made weaker or stronger, no act formal."""

from __future__ import annotations

from eightk.wording.equivalents.acting import same_act
from eightk.wording.equivalents.contexts import DETERMINERS, NAMES, words
from eightk.wording.equivalents.equivalence import Equivalence

_KIND = DETERMINERS | words(
    "consulting advisory transition certain banking investment customary similar such and professional legal",
    "financial management administrative various other related support commercial continued additional technical",
    "marketing accounting lending cash treasury or general corporate credit",
)
_PARTIES = NAMES | words(
    "<party> employees stockholders shareholders lenders directors",
    "company corporation registrant bank buyer seller executive it him her them us",
)

VERBS_OF_DUTIES: tuple[Equivalence, ...] = (
    same_act(
        "EQV1090",
        ("perform", "provide", "render", "furnish", "supply"),
        "Of services the same act.",
        ("He will render consulting services.", "He will provide consulting services."),
        ("He will receive consulting services.", "He will provide consulting services."),
        only_before=words("services"),
        over=_KIND,
    ),
    same_act(
        "EQV1091",
        ("provide", "furnish", "supply"),
        "Of information, help and means the same act; of a report to the Commission 'furnish' is a term of its own.",
        ("He will furnish information to the bank.", "He will provide information to the bank."),
        ("He will request information from the bank.", "He will provide information from the bank."),
        only_before=words(
            "information assistance support guidance access training materials equipment benefits coverage"
        ),
        over=_KIND
        | words("reasonable financial medical health insurance further full all tenant group healthcare dental life"),
    ),
    same_act(
        "EQV1092",
        ("provide", "furnish", "give"),
        "Of an allowance or financing the same act.",
        ("It will furnish an improvement allowance.", "It will provide an improvement allowance."),
        ("It will repay an improvement allowance.", "It will provide an improvement allowance."),
        only_before=words("allowance allowances"),
        over=_KIND | words("an tenant improvement monthly annual car automobile housing relocation construction"),
    ),
    Equivalence(
        "EQV1093",
        ("services to", "services for"),
        "The party served.",
        ("He performed services for the Company.", "He performed services to the Company."),
        ("He performed services for a year.", "He performed services to a year."),
        only_before=_PARTIES,
        over=words("the its"),
    ),
    same_act(
        "EQV1094",
        ("perform", "fulfill"),
        "Of duties the same doing; 'discharge' may be a release and is not joined.",
        ("He must fulfill his duties.", "He must perform his duties."),
        ("He must neglect his duties.", "He must perform his duties."),
        only_before=words("duties responsibilities"),
        over=DETERMINERS | words("and all customary employment"),
    ),
    same_act(
        "EQV1095",
        ("perform", "fulfill"),
        "Of obligations and commitments the same doing.",
        ("It must fulfill its obligations.", "It must perform its obligations."),
        ("It must assign its obligations.", "It must perform its obligations."),
        only_before=words("obligations commitments"),
        over=DETERMINERS | words("all remaining other respective"),
    ),
    same_act(
        "EQV1096",
        ("comply with", "adhere to"),
        "The same obedience.",
        ("He must adhere to the policy.", "He must comply with the policy."),
        ("He must revise the policy.", "He must comply with the policy."),
    ),
    same_act(
        "EQV1097",
        ("comply with", "follow"),
        "Of a policy or practice the same obedience.",
        ("It follows the policy.", "It complies with the policy."),
        ("It revises the policy.", "It complies with the policy."),
        only_before=words("policy policies practice practices philosophy procedure procedures guidelines instructions"),
        over=words(
            "the a an its his her their this such all written stated"
            " pay for performance - formal consistent compensation"
            " strict general conservative company's accounting governance corporate disclosure same standard"
        ),
        not_after=words("as is are the"),
    ),
    same_act(
        "EQV1098",
        ("notify", "inform", "tell"),
        "The same news; notice under a contract is 'gave notice' and is left out.",
        ("He told the Board of his decision.", "He informed the Board of his decision."),
        ("He warned the Board of his decision.", "He informed the Board of his decision."),
        only_before=_PARTIES | words("board chairman"),
        over=words("the our its"),
        not_after=words("must shall will to may"),
    ),
    Equivalence(
        "EQV1099",
        ("notified", "advised"),
        "Told of a decision; to advise on a matter is another act.",
        ("He advised the Company of his decision.", "He notified the Company of his decision."),
        ("He advised the Company on the merger.", "He notified the Company on the merger."),
        only_before=_PARTIES | words("board"),
        over=words("the our its"),
        only_then=words("of that"),
    ),
    same_act(
        "EQV1100",
        ("submit", "tender"),
        "Of a resignation the same act.",
        ("He tendered his resignation.", "He submitted his resignation."),
        ("He withdrew his resignation.", "He submitted his resignation."),
        only_before=words("resignation resignations"),
        over=DETERMINERS | words("written letter of"),
    ),
    same_act(
        "EQV1101",
        ("pay", "make a payment of", "make payment of"),
        "To make a payment of a sum is to pay it.",
        ("It will make a payment of $500 to him.", "It will pay $500 to him."),
        ("It will demand a payment of $500 from him.", "It will pay $500 from him."),
        only_before=words("<money> <percent> the a an all any such his her its"),
        not_after=words("not base annual monthly severance vacation in of"),
    ),
    same_act(
        "EQV1102",
        ("repay", "pay back"),
        "The same repayment.",
        ("He must pay back the bonus.", "He must repay the bonus."),
        ("He must pay the bonus.", "He must repay the bonus."),
    ),
    same_act(
        "EQV1103",
        ("use", "make use of"),
        "The same use.",
        ("He may make use of the car.", "He may use the car."),
        ("He may make payment of the car.", "He may use the car."),
    ),
    same_act(
        "EQV1104",
        ("assist", "provide assistance to", "give assistance to", "provide help to"),
        "To give help is to help.",
        ("He will provide assistance to the bank.", "He will assist the bank."),
        ("He will provide assurance to the bank.", "He will assist the bank."),
    ),
    same_act(
        "EQV1105",
        ("assist with", "assist in", "help with", "help in"),
        "The same help with the thing named.",
        ("He will assist in the transition.", "He will help with the transition."),
        ("He will assist in the transition.", "He will resist the transition."),
        only_before=DETERMINERS | words("transition"),
    ),
    same_act(
        "EQV1106",
        (
            "keep confidential",
            "hold in confidence",
            "keep in confidence",
            "maintain in confidence",
            "hold confidential",
        ),
        "The same secrecy.",
        ("He will hold in confidence all trade secrets.", "He will keep confidential all trade secrets."),
        ("He will make public all trade secrets.", "He will keep confidential all trade secrets."),
    ),
    same_act(
        "EQV1107",
        ("ensure", "make sure of"),
        "To bring about; 'guarantee' is a promise to answer for it and is not joined.",
        ("He will make sure that it is paid.", "He will ensure that it is paid."),
        ("He will guarantee that it is paid.", "He will ensure that it is paid."),
        also=(
            ("ensure that", "make sure that", "see to it that"),
            ("ensures that", "makes sure that", "sees to it that"),
        ),
    ),
    same_act(
        "EQV1108",
        ("retain", "keep"),
        "Of an office, a right or property the same keeping; to retain a firm is to engage it.",
        ("He will keep his seat on the Board.", "He will retain his seat on the Board."),
        ("He will leave his seat on the Board.", "He will retain his seat on the Board."),
        only_before=words(
            "role roles position positions title seat shares share options option",
            "discretion right rights awards units",
            "laptop computer car vehicle automobile proceeds trademarks patents property cash deposit business",
        ),
        over=DETERMINERS | words("current existing vested restricted stock all sole both company-owned that those of"),
    ),
    same_act(
        "EQV1109",
        ("conduct", "carry out", "perform", "undertake"),
        "Of a search, review or study the same work.",
        ("It will carry out a review.", "It will conduct a review."),
        ("It will await a review.", "It will conduct a review."),
        only_before=words(
            "search review investigation audit evaluation assessment analysis study survey searches reviews inquiry"
        ),
        over=words("a an the its their comprehensive formal internal independent thorough annual executive strategic"),
    ),
    same_act(
        "EQV1110",
        ("conduct", "carry on"),
        "Of business and operations the same doing.",
        ("It will carry on its business.", "It will conduct its business."),
        ("It will carry over its business.", "It will conduct its business."),
        only_before=words("business businesses operations activities"),
        over=DETERMINERS | words("respective normal"),
    ),
    same_act(
        "EQV1111",
        ("search for", "conduct a search for", "carry out a search for", "undertake a search for"),
        "The same search.",
        ("It is conducting a search for a successor.", "It is searching for a successor."),
        ("It is ending a search for a successor.", "It is searching for a successor."),
    ),
    same_act(
        "EQV1112",
        ("attempt to", "try to"),
        "The same attempt, of no stated effort.",
        ("He may not try to solicit them.", "He may not attempt to solicit them."),
        ("He may not agree to solicit them.", "He may not attempt to solicit them."),
    ),
    Equivalence(
        "EQV1113",
        ("does not", "fails to"),
        "Of a duty to do the act named the same omission, in the present.",
        ("If it fails to pay the fee, he leaves.", "If it does not pay the fee, he leaves."),
        ("If it fails to pay the fee, he leaves.", "If it declines to pay the fee, he leaves."),
        only_before=words(
            "pay cure comply make provide deliver obtain satisfy perform return sign execute give maintain"
        ),
        also=(("do not", "fail to"),),
        not_after=words("otherwise or"),
    ),
    Equivalence(
        "EQV1114",
        ("performed", "rendered", "provided", "furnished"),
        "Of services, after their name.",
        ("He is paid for services rendered in May.", "He is paid for services performed in May."),
        ("He is paid for services received in May.", "He is paid for services performed in May."),
        only_after=words("services"),
        not_before=words("that , however he she it they"),
        also=(
            ("to be performed", "to be rendered", "to be provided", "to be furnished"),
            ("being performed", "being rendered", "being provided", "being furnished"),
        ),
    ),
)
