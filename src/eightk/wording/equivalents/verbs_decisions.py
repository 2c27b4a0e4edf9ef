"""Deciding, setting and changing amounts. Who decides, and which way an amount moves, is never changed."""

from __future__ import annotations

from eightk.wording.equivalents.acting import each_way, same_act
from eightk.wording.equivalents.contexts import DETERMINERS, words
from eightk.wording.equivalents.equivalence import Equivalence
from eightk.wording.inflection import forms

_BODIES = words("board committee company bank directors compensation audit administrator corporation")
_GOALS = words("goal goals target targets objective objectives criteria metrics milestone milestones")
_OF_GOALS = DETERMINERS | words(
    "economic budgeted other strategic stock price",
    "performance certain specified financial annual established pre pre-established corporate individual applicable"
    " minimum maximum revenue earnings operating these those all specific threshold pre-determined",
)
_AMOUNTS = words(
    "quorum ratio salary salaries rate rates price fee fees limit percentage"
    " threshold target retainer number bonus rent"
)
_OF_AMOUNTS = DETERMINERS | words(
    "annual base aggregate total maximum minimum monthly hourly exercise purchase conversion interest net leverage"
)
_EXPECTED = (
    "close receive file begin commence make have issue pay use enter report complete incur record recognize hold"
)


def _expected(verb: str) -> tuple[tuple[str, ...], ...]:
    gerund = forms(verb).gerund
    return (
        (
            f"expects to {verb}",
            f"anticipates {gerund}",
            f"expects that it will {verb}",
            f"anticipates that it will {verb}",
        ),
        (f"expect to {verb}", f"anticipate {gerund}"),
    )


VERBS_OF_DECISION: tuple[Equivalence, ...] = (
    same_act(
        "EQV1120",
        ("determine that", "conclude that", "decide that", "make a determination that", "make the determination that"),
        "The same finding by the one who decides.",
        ("The Board concluded that it was fair.", "The Board determined that it was fair."),
        ("The Board denied that it was fair.", "The Board determined that it was fair."),
    ),
    same_act(
        "EQV1121",
        ("decide to", "determine to", "make the decision to", "make a decision to", "take the decision to"),
        "The same decision to act; 'elect' and 'resolve' can be formal acts and are not joined.",
        ("He made the decision to retire.", "He decided to retire."),
        ("He declined to retire.", "He decided to retire."),
        not_before=words("be have"),
        not_after=words("is are was were be been being"),
    ),
    same_act(
        "EQV1122",
        ("decide not to", "determine not to", "make the decision not to", "take the decision not to"),
        "The same decision not to act.",
        ("It determined not to renew it.", "It decided not to renew it."),
        ("It determined to renew it.", "It decided not to renew it."),
    ),
    Equivalence(
        "EQV1123",
        ("determined by", "decided by"),
        "By the body that decides.",
        ("It is paid as decided by the Committee.", "It is paid as determined by the Committee."),
        ("It is paid as decided by the Committee.", "It is paid as proposed by the Committee."),
        only_before=_BODIES,
        over=words("the its our company's full options and nominating governance human capital resources"),
        also=(("otherwise determined by", "otherwise decided by"),),
    ),
    Equivalence(
        "EQV1124",
        ("determines otherwise", "decides otherwise", "otherwise determines", "otherwise decides"),
        "The same reservation of a decision.",
        ("It lapses unless the Board decides otherwise.", "It lapses unless the Board determines otherwise."),
        ("It lapses unless the Board believes otherwise.", "It lapses unless the Board determines otherwise."),
    ),
    Equivalence(
        "EQV1125",
        ("established by", "set by", "fixed by"),
        "Of goals and amounts the same setting by the body named.",
        ("The goals are set by the Committee.", "The goals are established by the Committee."),
        ("The goals are waived by the Committee.", "The goals are established by the Committee."),
        only_before=_BODIES,
        over=words("the its our company's"),
        also=(("to be established by", "to be set by", "to be fixed by"),),
    ),
    Equivalence(
        "EQV1126",
        ("establishes", "sets"),
        "Of goals and criteria the same setting.",
        ("The Committee sets annual goals.", "The Committee establishes annual goals."),
        ("The Committee waives annual goals.", "The Committee establishes annual goals."),
        only_before=_GOALS,
        over=_OF_GOALS,
        also=(
            ("establishing", "setting"),
            ("will establish", "will set", "shall establish", "shall set"),
            ("has established", "has set"),
            ("may establish", "may set"),
        ),
    ),
    Equivalence(
        "EQV1127",
        ("select", "choose"),
        "The same choice of one among several; 'elect' and 'appoint' are other acts.",
        ("The Board will choose its successor.", "The Board will select its successor."),
        ("The Board will elect its successor.", "The Board will select its successor."),
        not_before=words("to not"),
        also=(("selects", "chooses"), ("selected", "chosen", "chose"), ("selecting", "choosing")),
    ),
    Equivalence(
        "EQV1119",
        ("selected to", "chosen to"),
        "The same choice of a person.",
        ("He was chosen to lead it.", "He was selected to lead it."),
        ("He was trained to lead it.", "He was selected to lead it."),
        only_after=words("was is were been be being are"),
    ),
    same_act(
        "EQV1128",
        ("achieve", "attain", "meet", "reach"),
        "Of goals and targets the same success; to exceed is more.",
        ("If he meets the performance goals, he is paid.", "If he achieves the performance goals, he is paid."),
        ("If he misses the performance goals, he is paid.", "If he achieves the performance goals, he is paid."),
        only_before=_GOALS,
        over=_OF_GOALS,
    ),
    Equivalence(
        "EQV1129",
        ("goals are achieved", "goals are attained", "goals are met", "goals are satisfied"),
        "The same success, in the passive.",
        ("If the goals are met, he is paid.", "If the goals are achieved, he is paid."),
        ("If the goals are set, he is paid.", "If the goals are achieved, he is paid."),
        also=each_way(
            ("targets", "objectives", "criteria", "milestones", "metrics", "results"),
            ("are achieved", "are attained", "are met", "are satisfied"),
        ),
    ),
    same_act(
        "EQV1130",
        ("satisfy", "meet", "fulfill"),
        "Of conditions and requirements the same fulfilment; to waive them is another act.",
        ("If it meets the conditions, it is paid.", "If it satisfies the conditions, it is paid."),
        ("If it waives the conditions, it is paid.", "If it satisfies the conditions, it is paid."),
        only_before=words("conditions condition requirements requirement"),
        over=DETERMINERS
        | words("certain following specified closing vesting eligibility all listing minimum stock price"),
        also=each_way(
            ("conditions", "requirements"), ("are satisfied", "are met", "are fulfilled", "have been satisfied")
        ),
        not_then=words("in"),
    ),
    same_act(
        "EQV1131",
        ("increase", "raise"),
        "Of a salary, rate or limit the same change upwards; capital is raised in another sense.",
        ("It will raise his base salary.", "It will increase his base salary."),
        ("It will reduce his base salary.", "It will increase his base salary."),
        only_before=_AMOUNTS,
        over=_OF_AMOUNTS,
    ),
    same_act(
        "EQV1132",
        ("increase", "expand", "enlarge"),
        "Of a board or of premises the same change in size.",
        ("It expanded the size of the Board.", "It increased the size of the Board."),
        ("It reduced the size of the Board.", "It increased the size of the Board."),
        only_before=words("size board premises"),
        over=words("the its our leased"),
        not_then=words("compensation fees retainer"),
    ),
    same_act(
        "EQV1133",
        ("reduce", "decrease", "lower"),
        "Of a salary, rate or limit the same change downwards.",
        ("It will lower his base salary.", "It will reduce his base salary."),
        ("It will raise his base salary.", "It will reduce his base salary."),
        only_before=_AMOUNTS,
        over=_OF_AMOUNTS,
        not_after=words("a the his her any an at its their such with"),
    ),
    same_act(
        "EQV1134",
        ("reduce", "decrease"),
        "Before the thing that is made less.",
        ("It may decrease the commitments.", "It may reduce the commitments."),
        ("It may transfer the commitments.", "It may reduce the commitments."),
        only_before=words("commitments commitment amount amounts size award awards bonuses payment payments benefits"),
        over=DETERMINERS | words("aggregate total any outstanding covered severance parachute revolving"),
        not_after=words("a the any such"),
    ),
    same_act(
        "EQV1135",
        ("intend to", "plan to"),
        "The same intention.",
        ("It plans to use the proceeds.", "It intends to use the proceeds."),
        ("It agrees to use the proceeds.", "It intends to use the proceeds."),
        not_after=words(
            "<date> <count> plan compensation the a its his under any bonus incentive stock",
            "such each equity is are was were be been not",
        ),
    ),
    Equivalence(
        "EQV1136",
        _expected("close")[0],
        "The same expectation of one's own act.",
        ("It anticipates closing the sale in May.", "It expects to close the sale in May."),
        ("It proposes closing the sale in May.", "It expects to close the sale in May."),
        also=(
            _expected("close")[1],
            *(one for verb in _EXPECTED.split()[1:] for one in _expected(verb)),
            ("expects that", "anticipates that"),
            ("expect that", "anticipate that"),
        ),
        not_after=words("he she"),
        not_near=words("<name>"),
    ),
    Equivalence(
        "EQV1137",
        ("approved and adopted", "adopted and approved"),
        "A pair joined by 'and' in either order.",
        ("The Board adopted and approved the plan.", "The Board approved and adopted the plan."),
        ("The Board adopted or approved the plan.", "The Board approved and adopted the plan."),
        also=(
            ("authorized and approved", "approved and authorized"),
            ("reviewed and approved", "approved and reviewed"),
            ("amend and restate", "restate and amend"),
        ),
    ),
    Equivalence(
        "EQV1138",
        ("requested to", "asked to"),
        "The same request.",
        ("He was asked to resign.", "He was requested to resign."),
        ("He was required to resign.", "He was requested to resign."),
        only_after=words("was were been be being is are"),
    ),
    Equivalence(
        "EQV1139",
        ("agreed upon", "agreed on"),
        "What the parties settled between them.",
        ("A date mutually agreed on is set.", "A date mutually agreed upon is set."),
        ("A date mutually missed on is set.", "A date mutually agreed upon is set."),
        only_after=words("mutually as otherwise"),
        not_before=words("<date>"),
        also=(("agreed upon by", "agreed on by", "agreed to by"),),
    ),
    same_act(
        "EQV1192",
        ("expect", "anticipate"),
        "The same expectation, of a thing or an act.",
        ("It does not anticipate the sale to close.", "It does not expect the sale to close."),
        ("It does not require the sale to close.", "It does not expect the sale to close."),
        only_before=DETERMINERS,
    ),
)
