"""The small words of conditions and exceptions, in the phrasings that the files of long ones leave out."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import (
    DETERMINERS,
    EVENT_ADJECTIVES,
    NO_EVENT,
    NOUN_BEGINS,
    SENTENCE_START,
    words,
)
from eightk.wording.equivalents.equivalence import Equivalence

_PEOPLE = words("he she they <party>")
# A proviso of what shall or shall not be is a limit and no condition.
_NO_CONDITION = words("shall will may must can should would could cannot does do did is are was were has have had not")
_LEAVE = words("consent approval agreement waiver authorization permission ratification registration")
_LEAVE_ADJECTIVES = DETERMINERS | words(
    "lender's lenders' agent's holder's holders' board's stockholders' shareholders' party's trustee's landlord's"
    " seller's buyer's purchaser's investor's parent's lender holders board party trustee landlord <party>"
    " administrative agent"
    " prior written express advance unanimous further board stockholder shareholder"
)
_STEPS = words(
    "approval approvals receipt satisfaction execution delivery ratification clearance waiver completion consummation"
    " closing effectiveness compliance obtaining receiving signing"
)
_STEP_ADJECTIVES = DETERMINERS | words(
    "regulatory stockholder shareholder board court final prior written required"
    " necessary customary fda timely proper"
    " executive's <name> mr mr. ms ms. <party> 's successful continued"
)
_MISHAPS = words(
    "breach default defaults failure insolvency bankruptcy loss damage casualty condemnation foreclosure delisting"
    " dispute redemption transfer assignment nonpayment conflict shortfall"
)
_MAY_HAPPEN = words("change disability liquidation dissolution acceleration occurrence")
"""Events that are not known to come: of a closing, and of the end of an employment or agreement, which may have been
decided in any sentence before, "upon" tells when, "in the event of" whether."""
_PAST = words("was were had did became received recorded repaid paid resigned retired left elected appointed sold")
_TO_COME = words("will shall would may vest vests lapse lapses payable entitled eligible continue continues")
# A proviso beside what was done, or is not, or ends, is a reservation, and of two clauses it may bear on both.
_NO_ONE_CLAUSE = _PAST | words(
    "no not never none neither nor without only cease ceases ceased end ends ended expire expires expired terminate",
    "terminates terminated forfeit forfeits forfeited waive waives release releases and or but",
)
_TAKE_UPON = words("vote votes voted act acts acted agree agrees agreed decide decides decided rely relied based")
_AT_A_TIME = words("payable paid due pay make made payments vest vests vested notice delivered")

SMALL_CONDITIONS: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV1600",
        ("upon", "in the event of", "in case of"),
        "Before an event both say what follows from it, of a verb or a noun; after 'payable', 'upon' names the time.",
        ("In the event of a change in control, it ends.", "Upon a change in control, it ends."),
        ("In the event of the closing, it ends.", "Upon the closing, it ends."),
        only_before=_MAY_HAPPEN | _MISHAPS,
        over=EVENT_ADJECTIVES,
        not_then=NO_EVENT | words("on"),
        not_after=_AT_A_TIME | _TAKE_UPON,
        not_within=_PAST,
        not_behind=_PAST,
    ),
    Equivalence(
        "EQV1601",
        ("in the event of", "in case of", "in any case of"),
        "The same condition with a noun.",
        ("In case of a strike it ends.", "In the event of a strike it ends."),
        ("In case of a strike it ends.", "In advance of a strike it ends."),
    ),
    Equivalence(
        "EQV1602",
        ("if", "in case"),
        "At the head of a sentence 'in case' before a clause is 'if'.",
        ("In case the fee is late, it ends.", "If the fee is late, it ends."),
        ("In case of a late fee, it ends.", "If of a late fee, it ends."),
        only_after=SENTENCE_START,
        only_before=NOUN_BEGINS | words("he she it they"),
    ),
    Equivalence(
        "EQV1604",
        ("if applicable", "where applicable", "when applicable"),
        "The same reservation; 'as applicable' chooses among things and is not joined.",
        ("Interest, where applicable, is due.", "Interest, if applicable, is due."),
        ("Interest, as applicable, is due.", "Interest, if applicable, is due."),
        also=(
            ("if necessary", "where necessary", "when necessary"),
            ("if required", "where required", "when required"),
            ("if appropriate", "where appropriate", "when appropriate"),
            ("if possible", "where possible", "when possible"),
        ),
    ),
    Equivalence(
        "EQV1606",
        (
            "if",
            "provided that",
            "provided",
            "provided , that",
            "on the condition that",
            "on condition that",
            "upon the condition that",
            "upon condition that",
            "subject to the condition that",
            "provided , however , that",
            "provided however , that",
        ),
        "Before a person and a verb each states a condition; before 'shall' or 'may' a proviso is a limit.",
        ("It vests provided that he stays.", "It vests if he stays."),
        ("It vests provided that he may leave.", "It vests if he may leave."),
        only_before=_PEOPLE,
        only_behind=_TO_COME,
        not_behind=_NO_ONE_CLAUSE,
        not_then=_NO_CONDITION,
        not_after=words("and as even benefits also only then so what has is was are were been not services those that"),
    ),
    Equivalence(
        "EQV1607",
        ("provided that", "provided"),
        "After a comma, before a noun, 'provided' is the conjunction.",
        ("It vests, provided the option is held.", "It vests, provided that the option is held."),
        ("Benefits provided the executive cease.", "Benefits provided that the executive cease."),
        only_after=words(", ;"),
        only_before=NOUN_BEGINS | words("he she it they"),
    ),
    Equivalence(
        "EQV1608",
        ("provided further that", "provided , further , that", "provided , further that", "and provided further that"),
        "One more proviso.",
        ("It vests, provided, further, that he stays.", "It vests, provided further that he stays."),
        ("It vests, provided, further, that he stays.", "It vests, further, he stays."),
    ),
    Equivalence(
        "EQV1609",
        (
            "except where",
            "except when",
            "except in cases where",
            "except in the case where",
            "except in those cases where",
            "other than where",
            "other than when",
        ),
        "The same cases are left out.",
        ("It is paid except in cases where it lapses.", "It is paid except where it lapses."),
        ("It is paid except where it lapses.", "It is paid where it lapses."),
    ),
    Equivalence(
        "EQV1610",
        ("without", "absent", "in the absence of", "failing", "without having obtained", "without obtaining"),
        "Of consent and its like: where it is not given.",
        ("It may not sell absent the written consent of it.", "It may not sell without the written consent of it."),
        ("It may not sell absent the consent.", "It may sell given the consent."),
        only_before=_LEAVE,
        over=_LEAVE_ADJECTIVES,
        not_after=words("is are was were be been being not or and with"),
    ),
    Equivalence(
        "EQV1611",
        ("absent", "barring", "in the absence of"),
        "At the head of a clause each says: if there is none.",
        ("Barring an extension, it ends.", "Absent an extension, it ends."),
        ("Barring an extension, it ends.", "Following an extension, it ends."),
        only_after=words(". ; ,") | {""},
        only_before=words("a an any some such further the certain unforeseen"),
    ),
    Equivalence(
        "EQV1612",
        (
            "conditioned upon",
            "conditioned on",
            "conditional upon",
            "conditional on",
            "contingent upon",
            "contingent on",
            "subject to",
        ),
        "Before a step that has to be taken 'subject to' is a condition; elsewhere it is wider.",
        ("The sale is subject to the approval of holders.", "The sale is conditioned upon the approval of holders."),
        ("The sale is subject to the terms of it.", "The sale is conditioned upon the terms of it."),
        only_before=_STEPS,
        over=_STEP_ADJECTIVES,
        only_after=words("is are was were be been remain remains and , employment payment day company") | {"("},
        not_then=words("process procedure procedures rights right limits"),
    ),
    Equivalence(
        "EQV1613",
        ("regardless of", "irrespective of", "without regard to"),
        "It makes no difference.",
        ("It is paid irrespective of the price.", "It is paid regardless of the price."),
        ("It is paid irrespective of the price.", "It is paid depending on the price."),
    ),
    Equivalence(
        "EQV1614",
        ("whether", "whether or not"),
        "After a verb of deciding the other case is understood.",
        ("It will determine whether or not he leaves.", "It will determine whether he leaves."),
        ("It is paid whether or not he leaves.", "It is paid if he leaves."),
        only_after=words("determine determines determined determining decide decides consider assess evaluate of"),
    ),
    Equivalence(
        "EQV1615",
        ("except as", "other than as", "save as", "except for as"),
        "The same reservation.",
        ("Other than as described above, it ends.", "Except as described above, it ends."),
        ("Except as described above, it ends.", "As described above, it ends."),
        not_before=words("a an the to"),
    ),
    Equivalence(
        "EQV1616",
        (
            "unless earlier terminated",
            "unless sooner terminated",
            "unless terminated earlier",
            "unless terminated sooner",
            "unless it is earlier terminated",
            "unless it is terminated earlier",
            "unless it is sooner terminated",
            "unless it is terminated sooner",
            "subject to earlier termination",
            "subject to prior termination",
        ),
        "The same earlier end.",
        ("It ends then, unless sooner terminated.", "It ends then, unless earlier terminated."),
        ("It ends then, unless sooner terminated.", "It ends then, unless later extended."),
    ),
    Equivalence(
        "EQV1617",
        ("if earlier", "if sooner", "if it is earlier", "if it occurs earlier", "if it occurs sooner"),
        "The same choice of what comes first.",
        ("For a year or, if sooner, until he dies.", "For a year or, if earlier, until he dies."),
        ("For a year or, if sooner, until he dies.", "For a year or, if later, until he dies."),
        also=(("if later", "if it is later", "if it occurs later"),),
    ),
    Equivalence(
        "EQV1618",
        (
            "whichever is earlier",
            "whichever is the earlier",
            "whichever is sooner",
            "whichever occurs first",
            "whichever first occurs",
            "whichever comes first",
            "whichever is first to occur",
            "whichever occurs earlier",
            "whichever happens first",
        ),
        "The same choice of what comes first.",
        ("Until May or June, whichever occurs first.", "Until May or June, whichever is earlier."),
        ("Until May or June, whichever occurs first.", "Until May or June, whichever is later."),
        also=(
            (
                "whichever is later",
                "whichever is the later",
                "whichever occurs last",
                "whichever comes last",
                "whichever occurs later",
                "whichever is last to occur",
            ),
            ("whichever is greater", "whichever is higher", "whichever is larger", "whichever is the greater"),
            ("whichever is less", "whichever is lesser", "whichever is lower", "whichever is smaller"),
        ),
    ),
    Equivalence(
        "EQV1619",
        ("solely", "only", "exclusively"),
        "Before a preposition each leaves everything else out.",
        ("It is paid exclusively from revenue.", "It is paid solely from revenue."),
        ("It is paid partly from revenue.", "It is paid solely from revenue."),
        only_before=words("for to by from with on upon in under through as out against"),
        not_after=words("not but"),
    ),
    Equivalence(
        "EQV1620",
        ("except for", "other than", "except", "excepting"),
        "The same thing is left out; before a preposition or a clause the words join otherwise and are left alone.",
        ("All options except his lapse.", "All options other than his lapse."),
        ("All options except his lapse.", "All options including his lapse."),
        not_before=words(
            "as for by in to with when where if through pursuant under on upon"
            " at because due that during after before"
            " from of , . ; insofar until unless solely only"
        ),
        not_after=words("rather and or nothing"),
    ),
    Equivalence(
        "EQV1621",
        ("dependent upon", "dependent on", "depending upon", "depending on"),
        "The same dependence.",
        ("A fee depending on sales is due.", "A fee depending upon sales is due."),
        ("A fee depending on sales is due.", "A fee based on sales is due."),
        also=(
            ("depends upon", "depends on", "is dependent upon", "is dependent on"),
            ("depend upon", "depend on", "be dependent upon", "be dependent on", "are dependent upon"),
        ),
    ),
)
