"""The work of a company and of its people: calculating, moving, asking, returning, carrying on."""

from __future__ import annotations

from eightk.wording.equivalents.acting import same_act
from eightk.wording.equivalents.contexts import DETERMINERS, NAMES, words
from eightk.wording.equivalents.equivalence import Equivalence

_PERSON = NAMES | words("<party> him her it them us company bank executive board")

VERBS_OF_WORK: tuple[Equivalence, ...] = (
    same_act(
        "EQV1140",
        ("calculate", "compute"),
        "The same sum by the same rule.",
        ("It is computed under the plan.", "It is calculated under the plan."),
        ("It is capped under the plan.", "It is calculated under the plan."),
    ),
    same_act(
        "EQV1141",
        ("reach", "attain"),
        "Of an age the same birthday.",
        ("When he attains age 65, it vests.", "When he reaches age 65, it vests."),
        ("When he misses age 65, it vests.", "When he reaches age 65, it vests."),
        only_before=words("age"),
        over=words("the retirement normal"),
    ),
    same_act(
        "EQV1142",
        ("disclose", "divulge", "reveal"),
        "Of what is confidential the same telling.",
        ("He may not divulge confidential information.", "He may not disclose confidential information."),
        ("He may not destroy confidential information.", "He may not disclose confidential information."),
        only_before=words("confidential proprietary trade"),
        over=DETERMINERS | words("any all or use"),
    ),
    same_act(
        "EQV1143",
        ("issue", "publish"),
        "Of a press release the same publication.",
        ("It published a press release.", "It issued a press release."),
        ("It retracted a press release.", "It issued a press release."),
        only_before=words("press news"),
        over=words("a the its"),
    ),
    same_act(
        "EQV1144",
        ("become due", "fall due", "come due"),
        "The same day of payment.",
        ("The note falls due in May.", "The note becomes due in May."),
        ("The note becomes void in May.", "The note becomes due in May."),
    ),
    same_act(
        "EQV1146",
        ("focus on", "concentrate on"),
        "The same attention.",
        ("He will concentrate on sales.", "He will focus on sales."),
        ("He will report on sales.", "He will focus on sales."),
    ),
    Equivalence(
        "EQV1147",
        ("designed to", "intended to", "meant to"),
        "The same purpose of a plan.",
        ("The plan is intended to retain him.", "The plan is designed to retain him."),
        ("The plan is expected to retain him.", "The plan is designed to retain him."),
        only_after=words(
            "is are was were program programs plan plans award awards payment payments planning policy measures"
        ),
        only_before=words(
            "retain provide encourage reward align attract motivate ensure protect"
            " comply promote focus preserve incentivize"
            " defray support recognize strengthen enhance compensate drive foster link"
            " reflect permit allow give maintain"
        ),
    ),
    Equivalence(
        "EQV1148",
        ("linked to", "tied to"),
        "Of pay the same dependence on results.",
        ("His bonus is tied to results.", "His bonus is linked to results."),
        ("His bonus is added to results.", "His bonus is linked to results."),
        only_after=words("is are be directly closely bonus bonuses awards compensation pay"),
    ),
    same_act(
        "EQV1149",
        ("relocate", "move"),
        "Of an office or production the same change of place.",
        ("It will move its headquarters to Ohio.", "It will relocate its headquarters to Ohio."),
        ("It will close its headquarters in Ohio.", "It will relocate its headquarters in Ohio."),
        only_before=words("headquarters production operations office offices"),
        over=DETERMINERS | words("principal corporate executive manufacturing home"),
    ),
    same_act(
        "EQV1150",
        ("provide", "furnish"),
        "To put into the hands of the person named.",
        ("It furnished Mr. Smith with a copy.", "It provided Mr. Smith with a copy."),
        ("It threatened Mr. Smith with a copy.", "It provided Mr. Smith with a copy."),
        only_before=_PERSON,
        over=words("the"),
        only_after=words("<party> <name> company has have been bank board he she it they to will shall may and"),
    ),
    same_act(
        "EQV1151",
        ("cease", "stop"),
        "Of payments and production the same end.",
        ("It may stop all further payments.", "It may cease all further payments."),
        ("It may set all further payments.", "It may cease all further payments."),
        only_before=words("payments production manufacturing operations"),
        over=DETERMINERS | words("all further remaining future"),
    ),
    Equivalence(
        "EQV1152",
        ("repurchase", "buy back"),
        "A company buys back what it issued.",
        ("It may buy back its shares.", "It may repurchase its shares."),
        ("It may redeem its shares.", "It may repurchase its shares."),
        only_after=words("to may will or not shall can"),
    ),
    Equivalence(
        "EQV1154",
        ("was", "has been"),
        "Of an act done once to the thing named the past and the perfect say the same.",
        ("The plan has been approved by the Board.", "The plan was approved by the Board."),
        ("The plan will be approved by the Board.", "The plan was approved by the Board."),
        only_before=words("approved adopted appointed authorized executed signed amended completed consummated named"),
        over=words("unanimously duly"),
        not_within=words("since ever yet"),
        also=(("were", "have been"),),
    ),
    Equivalence(
        "EQV1155",
        ("apply to", "extend to", "cover"),
        "Of a waiver or release the same reach.",
        ("It does not extend to other defaults.", "It does not apply to other defaults."),
        ("It does not refer to other defaults.", "It does not apply to other defaults."),
        only_after=words("not"),
        only_before=words(
            "default defaults claim claims breach breaches provision provisions right rights <party> <name>",
            "benefits",
        ),
        over=words("any other the future certain such vested"),
    ),
    same_act(
        "EQV1156",
        ("return", "give back"),
        "Of property the same return.",
        ("He must give back all property.", "He must return all property."),
        ("He must give away all property.", "He must return all property."),
        only_before=words("property equipment documents materials laptop"),
        over=DETERMINERS | words("all company's confidential"),
    ),
    same_act(
        "EQV1157",
        ("oversee", "supervise"),
        "The same oversight.",
        ("He will supervise the transition.", "He will oversee the transition."),
        ("He will leave the transition.", "He will oversee the transition."),
    ),
    same_act(
        "EQV1158",
        ("evaluate", "assess"),
        "Of performance and choices the same weighing.",
        ("It will assess his performance.", "It will evaluate his performance."),
        ("It will reward his performance.", "It will evaluate his performance."),
        only_before=words("performance alternatives options results effectiveness"),
        over=DETERMINERS | words("strategic individual company"),
    ),
    same_act(
        "EQV1159",
        ("depart from", "leave", "depart"),
        "Of a company the same going, whoever decided on it.",
        ("He will leave the Company on Friday.", "He will depart from the Company on Friday."),
        ("He will lead the Company on Friday.", "He will depart from the Company on Friday."),
        only_before=words("<party> company bank corporation firm"),
        over=words("the our"),
        only_then=words(". , ; <date> on effective after following before prior by at upon") | {""},
    ),
    same_act(
        "EQV1184",
        ("achieve", "attain"),
        "The same success.",
        ("He attained a profit in May.", "He achieved a profit in May."),
        ("He announced a profit in May.", "He achieved a profit in May."),
    ),
    Equivalence(
        "EQV1185",
        ("elects to", "chooses to"),
        "The same choice of an act; to be elected to an office is another word.",
        ("If he chooses to keep it, it ends.", "If he elects to keep it, it ends."),
        ("If he hopes to keep it, it ends.", "If he elects to keep it, it ends."),
        not_before=DETERMINERS | words("<office> board serve fill"),
        also=(("elect to", "choose to"), ("electing to", "choosing to")),
    ),
    Equivalence(
        "EQV1186",
        ("permits", "allows"),
        "What a document permits it allows.",
        ("The agreement allows borrowings of $500.", "The agreement permits borrowings of $500."),
        ("The agreement requires borrowings of $500.", "The agreement permits borrowings of $500."),
        only_after=words("agreement facility plan lease policy amendment indenture note also which that <party>"),
        not_before=words("for"),
    ),
    Equivalence(
        "EQV1187",
        ("permitted by", "allowed by"),
        "Leave given by the law or the document named.",
        ("To the extent allowed by law, it is paid.", "To the extent permitted by law, it is paid."),
        ("To the extent required by law, it is paid.", "To the extent permitted by law, it is paid."),
        also=(("permitted under", "allowed under"),),
    ),
    Equivalence(
        "EQV1188",
        ("entitles him to", "gives him the right to"),
        "An entitlement is a right to the act that follows.",
        ("It gives him the right to receive cash.", "It entitles him to receive cash."),
        ("It gives him the duty to receive cash.", "It entitles him to receive cash."),
        only_before=words("receive purchase terminate acquire sell participate exercise elect require convert vote"),
        also=tuple(
            (f"{entitle} {whom} to", f"{give} {whom} the right to")
            for entitle, give in (("entitles", "gives"), ("entitle", "give"), ("entitled", "gave"))
            for whom in ("him", "her", "them", "it", "the holder", "<party>", "the company", "the executive")
            if (entitle, whom) != ("entitles", "him")
        ),
    ),
    Equivalence(
        "EQV1189",
        ("disclosed in", "reported in"),
        "What stands in a report or statement of the company.",
        ("As reported in its annual report, it ended.", "As disclosed in its annual report, it ended."),
        ("As omitted in its annual report, it ended.", "As disclosed in its annual report, it ended."),
        only_before=words("report reports statement statements filing filings amendment release <form> 8-k"),
        over=words("a an the its our their this prior annual quarterly current proxy financial press form previous"),
    ),
    Equivalence(
        "EQV1190",
        ("deemed fully vested", "considered fully vested", "treated as fully vested"),
        "The same treatment.",
        ("They are considered fully vested.", "They are deemed fully vested."),
        ("They are made fully vested.", "They are deemed fully vested."),
        also=(("deemed vested", "considered vested", "treated as vested"),),
    ),
    Equivalence(
        "EQV1191",
        tuple(
            f"{will} {become} effective{on}"
            for will in ("will", "shall")
            for become in ("become", "be")
            for on in (" on", " as of", "")
        ),
        "What will be effective on a day becomes so.",
        ("It will be effective on May 1, 2007.", "It will become effective on May 1, 2007."),
        ("It will be ineffective on May 1, 2007.", "It will become effective on May 1, 2007."),
        only_before=words("<date>"),
    ),
)
