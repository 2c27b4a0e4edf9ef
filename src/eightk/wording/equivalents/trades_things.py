"""Nouns and adjectives that a drafter trades for their equals: changes, role, debt, initial term, prior year."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import AGREEMENT_ADJECTIVES, AGREEMENTS, DETERMINERS, words
from eightk.wording.equivalents.equivalence import Equivalence

_CHANGES = ("changes to", "changes in", "modifications to", "modifications of", "revisions to", "revisions of")
_CHANGED = words("no any material other further certain following these such the additional those make makes minor")
_TERMS = words("provision provisions covenant covenants policy obligation obligations term terms representation")
_IN_FORCE = AGREEMENTS | words("facility lenders lease arrangement arrangements policy benefits")
_OWNED = words("his her their current new previous prior former executive interim this that present")
_NO_VIEW = words("on of to regarding with for toward from that is in")

TRADES_OF_THINGS: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV2030",
        _CHANGES,
        "Of a document or of a state of things the same change; a formal amendment is left alone.",
        ("It made no other revisions to the plan.", "It made no other changes in the plan."),
        ("It made no other amendments to the plan.", "It made no other changes to the plan."),
        only_after=_CHANGED | words("for to of by with from . , ; recent significant adverse proposed future") | {""},
        not_before=words("control <date> <count> <money> <percent>"),
    ),
    Equivalence(
        "EQV2044",
        tuple(each.replace("s ", " ", 1) for each in _CHANGES),
        "The same, of one change.",
        ("It made no other modification to the plan.", "It made no other change in the plan."),
        ("It made no other amendment to the plan.", "It made no other change in the plan."),
        only_after=_CHANGED,
        not_before=words("control <date> <count> <money> <percent>"),
    ),
    Equivalence(
        "EQV2031",
        ("role", "position"),
        "What somebody does for the company; a view on a matter is another sense and is left alone.",
        ("She will leave her role soon.", "She will leave her position soon."),
        ("She will leave her school soon.", "She will leave her position soon."),
        only_after=_OWNED,
        not_before=_NO_VIEW,
        also=(("roles", "positions"),),
    ),
    Equivalence(
        "EQV2032",
        ("indebtedness", "debt"),
        "What is owed for money borrowed; before a noun of its own 'debt' is a part of another term.",
        ("It will repay debt.", "It will repay indebtedness."),
        ("It will repay costs.", "It will repay indebtedness."),
        only_before=words(". , ; ) and or of under outstanding incurred") | {""},
        not_after=words("bad"),
        not_then=words("equity securities rating ratings"),
    ),
    Equivalence(
        "EQV2033",
        ("the interest rate", "the rate of interest"),
        "The same rate.",
        ("It lowers the rate of interest on the loan.", "It lowers the interest rate on the loan."),
        ("It lowers the amount of interest on the loan.", "It lowers the interest rate on the loan."),
        not_before=words("swap swaps cap collar hedge hedging risk protection period periods"),
    ),
    Equivalence(
        "EQV2034",
        ("initial term", "original term"),
        "The term before any renewal.",
        ("The original term of the lease is ten years.", "The initial term of the lease is ten years."),
        ("The extended term of the lease is ten years.", "The initial term of the lease is ten years."),
        not_before=words("loan loans note notes sheet b a"),
    ),
    Equivalence(
        "EQV2035",
        ("target bonus", "targeted bonus"),
        "The bonus at target.",
        ("His targeted bonus is $500.", "His target bonus is $500."),
        ("His guaranteed bonus is $500.", "His target bonus is $500."),
        also=(("target annual bonus", "targeted annual bonus", "annual target bonus", "annual targeted bonus"),),
    ),
    Equivalence(
        "EQV2037",
        ("breach of", "violation of"),
        "Of a promise the same failure to keep it.",
        ("It is a violation of the lease agreement.", "It is a breach of the lease agreement."),
        ("It is a violation of the zoning code.", "It is a breach of the zoning code."),
        only_before=AGREEMENTS | _TERMS,
        over=(
            AGREEMENT_ADJECTIVES
            | words(
                "restrictive material confidentiality noncompetition non-competition - financial negative affirmative"
                " disparagement solicitation compete warranty"
            )
        )
        - AGREEMENTS
        - _TERMS,
    ),
    Equivalence(
        "EQV2038",
        ("termination of his employment", "his termination of employment", "the termination of his employment"),
        "The end of the same employment; who ends it is told elsewhere.",
        ("Upon his termination of employment it ends.", "Upon termination of his employment it ends."),
        ("Upon his continuation of employment it ends.", "Upon termination of his employment it ends."),
        also=tuple(
            (
                f"termination of {owner} employment",
                f"{owner} termination of employment",
                f"the termination of {owner} employment",
            )
            for owner in ("her", "their", "the executive's", "such executive's")
        ),
    ),
    Equivalence(
        "EQV2039",
        ("former", "previous", "prior"),
        "Of an office, who held it before.",
        ("The Company's previous Treasurer left.", "The Company's former Treasurer left."),
        ("The Company's present Treasurer left.", "The Company's former Treasurer left."),
        only_after=words("company's its our their bank's corporation's registrant's 's '"),
        only_before=words("<office>"),
        over=words("executive vice president senior interim and"),
    ),
    Equivalence(
        "EQV2040",
        ("prior", "preceding"),
        "Of a year or a quarter the one before.",
        ("It counts each preceding fiscal year.", "It counts each prior fiscal year."),
        ("It counts each coming fiscal year.", "It counts each prior fiscal year."),
        only_before=words("year years quarter quarters month months"),
        over=words("<count> fiscal calendar full complete completed"),
        only_after=words("the its his her such immediately <count> each any"),
    ),
    Equivalence(
        "EQV2041",
        ("existing", "current", "present"),
        "What is in force now.",
        ("It will keep its current credit agreement.", "It will keep its existing credit agreement."),
        ("It will keep its improved credit agreement.", "It will keep its existing credit agreement."),
        only_before=_IN_FORCE,
        over=(AGREEMENT_ADJECTIVES | words("bank")) - DETERMINERS - _IN_FORCE - words("existing current"),
        only_after=words("the its his her their our company's 's ' executives' under of"),
    ),
    Equivalence(
        "EQV2042",
        ("revisions", "changes"),
        "In a row of what was done to a document.",
        ("The following revisions were made to it.", "The following changes were made to it."),
        ("The following payments were made to it.", "The following changes were made to it."),
        only_before=words("were are was have"),
        not_then=words("recorded"),
    ),
    Equivalence(
        "EQV2043",
        ("non-compete provisions", "non-competition provisions", "noncompetition provisions"),
        "The same restraint.",
        ("It has non-compete provisions.", "It has non-competition provisions."),
        ("It has non-solicitation provisions.", "It has non-competition provisions."),
        also=(("non-compete restrictions", "non-competition restrictions", "noncompetition restrictions"),),
    ),
)
