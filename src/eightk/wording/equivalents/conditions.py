"""Conditions, provisos, exceptions and concessions, each in its several exact expressions."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import NAMES, PRONOUNS, words
from eightk.wording.equivalents.equivalence import Equivalence

_CLAUSE_BEGINS = PRONOUNS | NAMES | words("the a an his her its their such this that either any")
_TAKES_TO = words(
    "agree agrees agreed required entitled obligated obliged permitted allowed elected elect elects eligible able",
    "right option obligation failure fails failed authorized expects expected intends continue continues ability",
    "is are was were be has have had ought seeks used opportunity refuses commits committed unable subject commitment",
)
_VERBS = words(
    "receive terminate elect participate purchase require be continue exercise sell resign extend renew convert borrow",
    "appoint designate nominate vote cancel repurchase acquire",
)

CONDITIONS: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV101",
        ("if", "in the event that"),
        "The same condition (SEC Plain English Handbook, 1998, ch. 6; Garner, Legal Writing in Plain English).",
        ("In the event that he resigns, it lapses.", "If he resigns, it lapses."),
        ("In the event that he resigns, it lapses.", "Even when he resigns, it lapses."),
    ),
    Equivalence(
        "EQV102",
        ("if", "in the event"),
        "'In the event' before a clause is 'if'; 'in the event of' takes a noun and is left alone.",
        ("In the event he resigns, it lapses.", "If he resigns, it lapses."),
        ("In the event of resignation, it lapses.", "If of resignation, it lapses."),
        only_before=_CLAUSE_BEGINS,
        not_after=words("participate participation participates interest"),
    ),
    Equivalence(
        "EQV103",
        ("in that event", "in such event", "in such an event", "in that case", "in such case", "in such a case"),
        "Each points back to the condition just stated.",
        ("In such event the fee is due.", "In that case the fee is due."),
        ("In such event the fee is due.", "In any event the fee is due."),
    ),
    Equivalence(
        "EQV104",
        ("provided that", "provided , however , that", "provided however , that", "provided , that"),
        "'However' adds nothing to a proviso (Adams, Manual of Style for Contract Drafting, on provisos).",
        ("It vests, provided, however, that he stays.", "It vests, provided that he stays."),
        ("It vests, provided, however, that he stays.", "It vests, however, he stays."),
    ),
    Equivalence(
        "EQV105",
        ("provided that", "provided"),
        "Before a pronoun that begins a clause 'provided' is the conjunction and takes 'that' or not.",
        ("It vests, provided he stays.", "It vests, provided that he stays."),
        ("Benefits provided the executive cease.", "Benefits provided that the executive cease."),
        only_before=words("he she they it"),
    ),
    Equivalence(
        "EQV106",
        ("on the condition that", "on condition that", "upon the condition that", "upon condition that"),
        "The same express condition.",
        ("It is paid upon the condition that he signs.", "It is paid on condition that he signs."),
        ("It is paid on condition that he signs.", "It is paid on the assumption that he signs."),
    ),
    Equivalence(
        "EQV107",
        (
            "conditioned upon",
            "conditioned on",
            "conditional upon",
            "conditional on",
            "contingent upon",
            "contingent on",
        ),
        "Three words for one condition; 'subject to' is wider and 'based on' is none.",
        ("Payment is contingent on a release.", "Payment is conditioned upon a release."),
        ("Payment is contingent on a release.", "Payment is based on a release."),
        also=(("dependent upon", "dependent on"),),
    ),
    Equivalence(
        "EQV108",
        ("unless", "except if"),
        "The same exception to what precedes.",
        ("It renews except if notice is given.", "It renews unless notice is given."),
        ("It renews unless notice is given.", "It renews if notice is given."),
    ),
    Equivalence(
        "EQV109",
        ("until", "until such time as", "until such time that", "until the time that"),
        "The time adds nothing to 'until' (Garner, Dictionary of Legal Usage).",
        ("He serves until such time as a successor is named.", "He serves until a successor is named."),
        ("He serves until such time as a successor is named.", "He serves unless a successor is named."),
    ),
    Equivalence(
        "EQV110",
        ("so long as", "for so long as", "as long as", "for as long as"),
        "A condition that lasts; after a measure ('twice as long as') it compares and is left alone.",
        ("It vests for so long as he is employed.", "It vests as long as he is employed."),
        ("It vests so long as he is employed.", "It vests once he is employed."),
        not_after=words("twice half times is are be was <multiple> not least"),
        not_before=words("<count> <date>"),
    ),
    Equivalence(
        "EQV111",
        ("to the extent", "to the extent that"),
        "The conjunction with or without 'that'; it limits in measure and is never 'if'.",
        ("It is paid to the extent that it is earned.", "It is paid to the extent it is earned."),
        ("It is paid to the extent that it is earned.", "It is paid in the event that it is earned."),
    ),
    Equivalence(
        "EQV112",
        ("whether or not", "regardless of whether", "irrespective of whether", "without regard to whether"),
        "Each takes the condition away.",
        ("It is paid regardless of whether he works.", "It is paid whether or not he works."),
        ("It is paid regardless of whether he works.", "It is paid depending on whether he works."),
    ),
    Equivalence(
        "EQV113",
        ("notwithstanding", "despite", "in spite of"),
        "The same concession (Adams on 'notwithstanding').",
        ("Despite the foregoing, it is paid.", "Notwithstanding the foregoing, it is paid."),
        ("Notwithstanding the foregoing, it is paid.", "Subject to the foregoing, it is paid."),
    ),
    Equivalence(
        "EQV114",
        (
            "although",
            "even though",
            "though",
            "despite the fact that",
            "notwithstanding the fact that",
            "in spite of the fact that",
        ),
        "A concession before a clause; 'as though' and a closing 'though' are other words.",
        ("It vests even though he left.", "It vests although he left."),
        ("It vests even though he left.", "It vests as though he left."),
        not_after=words("as even"),
        not_before=words(", . ;"),
    ),
    Equivalence(
        "EQV119",
        ("excluding", "not including", "but excluding", "but not including", "exclusive of"),
        "Left out of the measure, in each form.",
        ("Costs, not including tax, are paid.", "Costs, excluding tax, are paid."),
        ("Costs, not including tax, are paid.", "Costs, including tax, are paid."),
        not_after=words("if when without not mutually"),
    ),
    Equivalence(
        "EQV120",
        ("except for", "with the exception of", "save for"),
        "The same exception of a thing.",
        ("All options lapse with the exception of his.", "All options lapse except for his."),
        ("All options lapse except for his.", "All options lapse including his."),
        also=(("except that", "save that", "with the exception that"),),
    ),
    Equivalence(
        "EQV121",
        (
            "except as otherwise provided",
            "except as otherwise set forth",
            "except as otherwise specified",
            "except as otherwise stated",
        ),
        "The reservation points to what the document says, whichever verb names the saying.",
        ("Except as otherwise specified herein, it ends.", "Except as otherwise provided herein, it ends."),
        ("Except as otherwise provided herein, it ends.", "As otherwise provided herein, it ends."),
        also=(
            (
                "unless otherwise provided",
                "unless otherwise set forth",
                "unless otherwise specified",
                "unless otherwise stated",
            ),
        ),
    ),
    Equivalence(
        "EQV138",
        ("only if", "solely if", "only in the event that", "solely in the event that"),
        "The same sole condition; 'if only' and 'if' are others.",
        ("It is paid solely if he signs.", "It is paid only if he signs."),
        ("It is paid only if he signs.", "It is paid if he signs."),
        not_after=words("not and"),
    ),
    Equivalence(
        "EQV139",
        ("insofar as", "in so far as", "insofar that"),
        "The same measure, joined or parted.",
        ("It applies in so far as it is lawful.", "It applies insofar as it is lawful."),
        ("It applies insofar as it is lawful.", "It applies as far as it goes."),
    ),
)
