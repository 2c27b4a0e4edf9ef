"""The small words between clauses and things: as well as, in which case, for example."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import AGREEMENT_ADJECTIVES, AGREEMENTS, PRONOUNS, words
from eightk.wording.equivalents.equivalence import Equivalence

_TOGETHER = words("together jointly collectively respectively mutually each both other aggregate combined")
"""Words that tell of two as one: of a majority of the notes and the shares "as well as" makes two majorities."""

SMALL_CONNECTIVES: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV1785",
        ("and", "as well as", "and also", "and in addition", "and additionally"),
        "Both are named; 'performed as well as he could' compares and is left alone.",
        ("It sold the plant as well as the land.", "It sold the plant and the land."),
        ("It sold the plant or the land.", "It sold the plant and the land."),
        not_after=words("perform performs performed do does did done just nearly at fare fared not"),
        not_before=PRONOUNS | words("possible can could to"),
        not_behind=_TOGETHER
        | words("<percent> majority sum total aggregate average combined between among lower lesser")
        | words("greater higher either half third most meeting"),
        not_within=_TOGETHER,
    ),
    Equivalence(
        "EQV1786",
        ("in which case", "in which event"),
        "Points back to the condition just stated.",
        ("Unless he dies, in which event it ends.", "Unless he dies, in which case it ends."),
        ("Unless he dies, in which year it ends.", "Unless he dies, in which case it ends."),
    ),
    Equivalence(
        "EQV1787",
        ("in the manner", "in such manner", "in a manner"),
        "The way that the document says.",
        ("It is paid in such manner provided in it.", "It is paid in the manner provided in it."),
        ("It is paid in the amount provided in it.", "It is paid in the manner provided in it."),
        only_before=words("provided described specified prescribed set"),
        also=(("in the same manner", "in the same way"),),
    ),
    Equivalence(
        "EQV1788",
        ("in particular", "particularly", "specifically"),
        "At the head of a sentence each narrows what was said.",
        ("It grew. Particularly, sales rose.", "It grew. In particular, sales rose."),
        ("It grew. Nevertheless, sales rose.", "It grew. In particular, sales rose."),
        only_before=words(","),
        only_after=words(". ;") | {""},
    ),
    Equivalence(
        "EQV1789",
        ("for example", "for instance", "by way of example", "by way of illustration"),
        "The same: one of several.",
        ("For instance, it may sell.", "For example, it may sell."),
        ("For instance, it may sell.", "For that reason, it may sell."),
    ),
    Equivalence(
        "EQV1791",
        ("namely", "to wit"),
        "The same naming.",
        ("It sold one plant, to wit the old one.", "It sold one plant, namely the old one."),
        ("It sold one plant, not the old one.", "It sold one plant, namely the old one."),
    ),
    Equivalence(
        "EQV1792",
        ("partly", "partially", "in part"),
        "Not the whole.",
        ("The lease was partially amended.", "The lease was partly amended."),
        ("The lease was fully amended.", "The lease was partly amended."),
        not_after=words("or whole and"),
        not_before=words("or and by on upon of"),
    ),
    Equivalence(
        "EQV1793",
        (
            "substantially in the form of",
            "in substantially the form of",
            "in the form substantially of",
            "in substantially the same form as",
        ),
        "The form, small points aside.",
        (
            "A note in substantially the form of Annex A is used.",
            "A note substantially in the form of Annex A is used.",
        ),
        ("A note exactly in the form of Annex A is used.", "A note substantially in the form of Annex A is used."),
    ),
    Equivalence(
        "EQV1794",
        ("collectively", "together"),
        "Before a name defined for several.",
        ("A and B (together, the “Plants”) close.", "A and B (collectively, the “Plants”) close."),
        ("A and B (previously, the “Plants”) close.", "A and B (collectively, the “Plants”) close."),
        only_after=words("("),
        only_before=words(", the"),
    ),
    Equivalence(
        "EQV1622",
        ("in no event", "in no case", "under no circumstances", "in no circumstances"),
        "Never.",
        ("In no case will it be sold.", "In no event will it be sold."),
        ("In no case will it be sold.", "In one case will it be sold."),
        also=(("in any event", "in any case", "in all events", "in every event"),),
    ),
    Equivalence(
        "EQV1623",
        (
            "to the fullest extent permitted by",
            "to the maximum extent permitted by",
            "to the full extent permitted by",
            "to the fullest extent allowed by",
            "to the maximum extent allowed by",
            "to the fullest extent permitted under",
            "to the maximum extent permitted under",
            "to the fullest extent possible under",
        ),
        "As far as the law lets.",
        (
            "He is covered to the maximum extent permitted by its charter.",
            "He is covered to the fullest extent permitted by its charter.",
        ),
        (
            "He is covered to the extent required by its charter.",
            "He is covered to the fullest extent permitted by its charter.",
        ),
    ),
    Equivalence(
        "EQV1624",
        ("the terms of", "the terms and conditions of", "the terms and provisions of", "the provisions of"),
        "Of an agreement its terms are what it provides.",
        (
            "It breached the terms and conditions of the loan agreement.",
            "It breached the terms of the loan agreement.",
        ),
        ("It breached the terms of the loan agreement.", "It breached the spirit of the loan agreement."),
        only_before=AGREEMENTS,
        over=AGREEMENT_ADJECTIVES,
    ),
    Equivalence(
        "EQV1797",
        ("at the close of business", "as of the close of business", "as at the close of business"),
        "The same hour.",
        ("Holders as of the close of business then vote.", "Holders at the close of business then vote."),
        ("Holders before the close of business then vote.", "Holders at the close of business then vote."),
    ),
    Equivalence(
        "EQV1798",
        ("subsequently", "later"),
        "After a verb the same later time.",
        ("The plan was later amended.", "The plan was subsequently amended."),
        ("The plan was first amended.", "The plan was subsequently amended."),
        only_after=words("is are was were be been has have had and it he she they"),
        not_before=words("of than to . ,"),
    ),
    Equivalence(
        "EQV1799",
        ("current", "present"),
        "Before an office, a term or a sum: the one there is now.",
        ("The present directors stay.", "The current directors stay."),
        ("The former directors stay.", "The current directors stay."),
        only_before=words(
            "board director directors officers term salary members rate facility address employees agreement"
        ),
    ),
    Equivalence(
        "EQV1761",
        ("no later than", "on or before", "on or prior to", "at or before", "at or prior to"),
        "The same last moment, itself taken in.",
        ("It is paid on or before the tenth day of June.", "It is paid no later than the tenth day of June."),
        ("It is paid on or after the tenth day of June.", "It is paid no later than the tenth day of June."),
    ),
    Equivalence(
        "EQV1764",
        ("previously", "earlier"),
        "After an auxiliary verb the same earlier time.",
        ("It had earlier announced the sale.", "It had previously announced the sale."),
        ("It had never announced the sale.", "It had previously announced the sale."),
        only_after=words("had has have was were been"),
        not_before=words("than of . , ; or and in"),
    ),
    Equivalence(
        "EQV1790",
        ("including", "which include", "which includes"),
        "Of a list that names a part of the whole.",
        ("It sold goods, which include tools.", "It sold goods, including tools."),
        ("It sold goods, which exclude tools.", "It sold goods, including tools."),
        not_before=words(", without but only"),
        not_after=words("in of under for to by with not"),
    ),
    Equivalence(
        "EQV1795",
        ("combination thereof", "combination of them", "combination of these", "combination of the foregoing"),
        "Several of those just named.",
        ("Cash, shares or a combination of these.", "Cash, shares or a combination thereof."),
        ("Cash, shares or a combination of both.", "Cash, shares or a combination thereof."),
    ),
    Equivalence(
        "EQV1769",
        ("during", "in"),
        "Before a year or a part of it the same time.",
        ("It sold no plant during any calendar year.", "It sold no plant in any calendar year."),
        ("It sold no plant after any calendar year.", "It sold no plant in any calendar year."),
        only_before=words("year quarter month"),
        over=words(
            "any each such that the a calendar fiscal given same <ordinal> following next preceding prior"
            " current immediately succeeding"
        ),
        not_then=words("end terms -"),
    ),
    Equivalence(
        "EQV1782",
        ("at the end of", "as of the end of", "as at the end of", "as of the last day of", "on the last day of"),
        "The last moment of a year or a part of it.",
        ("It is tested as of the last day of each quarter.", "It is tested at the end of each quarter."),
        ("It is tested as of the first day of each quarter.", "It is tested at the end of each quarter."),
        only_before=words("year quarter month"),
        over=words("any each such that the a calendar fiscal given same <ordinal> every"),
    ),
    Equivalence(
        "EQV1783",
        ("continues", "is continuing"),
        "It has not ended.",
        ("It applies while the default is continuing.", "It applies while the default continues."),
        ("It applies while the default is cured.", "It applies while the default continues."),
        only_before=words(". , ; )") | {""},
    ),
    Equivalence(
        "EQV1781",
        (
            "if",
            "provided that",
            "so long as",
            "as long as",
            "for so long as",
            "in the event that",
            "on condition that",
            "on the condition that",
        ),
        "Before 'no': only where there is none.",
        ("It may borrow so long as no default exists.", "It may borrow provided that no default exists."),
        ("It may borrow until no default exists.", "It may borrow provided that no default exists."),
        only_before=words("no"),
        not_then=words("later more less longer earlier sooner fewer"),
        not_after=words("and or even only but except as"),
    ),
)
