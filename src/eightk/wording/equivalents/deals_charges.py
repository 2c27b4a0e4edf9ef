"""Exit plans, charges and impairments (Items 2.05 and 2.06), and the words of accounts."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import NUMBERS, words
from eightk.wording.equivalents.equivalence import Equivalence

_WORKS = words(
    "plant plants store stores branch branches warehouse warehouses office offices factory mill mine restaurant",
    "restaurants",
)
_OF_WORKS = words("the its a an our such this these those certain company's <count> retail same")
_NO_WORKS = words("sale acquisition purchase transaction lease leases merger loan financing building property deal")
_CHARGES = words("charge charges")
_OF_CHARGE = words(
    "a an the non cash noncash pre tax pretax after goodwill impairment restructuring one time material such related",
    "additional total aggregate these special severance",
)

CHARGES: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV1525",
        ("workforce reduction", "reduction in workforce", "reduction of workforce", "reduction in force"),
        "Fewer employees; how many is told beside it.",
        ("It told of a reduction in force.", "It told of a reduction in workforce."),
        ("It told of a reduction in price.", "It told of a reduction in workforce."),
        also=(
            ("workforce reductions", "reductions in workforce", "reductions in force"),
            (
                "a reduction in its workforce",
                "a reduction of its workforce",
                "a reduction in the company's workforce",
                "a reduction of the company's workforce",
            ),
            ("restructuring plan", "plan of restructuring"),
        ),
    ),
    Equivalence(
        "EQV1526",
        ("impairment charge", "charge for impairment"),
        "The charge is for the impairment.",
        ("A material charge for impairment is required.", "A material impairment charge is required."),
        ("A material charge for depreciation is required.", "A material impairment charge is required."),
        also=(
            ("impairment charges", "charges for impairment"),
            (
                "goodwill impairment charge",
                "impairment charge for goodwill",
                "charge for goodwill impairment",
                "charge for impairment of goodwill",
                "charge for the impairment of goodwill",
            ),
            (
                "goodwill impairment charges",
                "impairment charges for goodwill",
                "charges for goodwill impairment",
                "charges for impairment of goodwill",
            ),
            ("restructuring charge", "charge for restructuring"),
            ("restructuring charges", "charges for restructuring"),
            ("severance charges", "charges for severance"),
            ("impairment of goodwill", "goodwill impairment"),
        ),
    ),
    Equivalence(
        "EQV1527",
        ("record", "recognize", "recognise"),
        "Of a charge: it is entered in the accounts.",
        ("It will recognize a charge of $500.", "It will record a charge of $500."),
        ("It will reverse a charge of $500.", "It will record a charge of $500."),
        only_before=_CHARGES,
        over=_OF_CHARGE,
        also=(
            ("records", "recognizes", "recognises"),
            ("recorded", "recognized", "recognised"),
            ("recording", "recognizing", "recognising"),
        ),
    ),
    Equivalence(
        "EQV1528",
        ("cash expenditures", "cash outlays", "expenditures of cash", "outlays of cash"),
        "Cash that goes out; a 'cash charge' is a word of accounts and is not joined.",
        ("It will result in future cash outlays.", "It will result in future cash expenditures."),
        ("It will result in future cash receipts.", "It will result in future cash expenditures."),
        also=(("cash expenditure", "cash outlay"),),
    ),
    Equivalence(
        "EQV1529",
        ("carrying value", "carrying amount"),
        "What the accounts show it at; 'book' and 'fair value' are not joined.",
        ("It exceeds the carrying amount.", "It exceeds the carrying value."),
        ("It exceeds the fair value.", "It exceeds the carrying value."),
        also=(
            ("carrying values", "carrying amounts"),
            ("write-down", "writedown"),
            ("write-downs", "writedowns"),
        ),
    ),
    Equivalence(
        "EQV1530",
        ("the closure of", "the closing of", "the shutdown of", "the shut-down of"),
        "Of a plant or an office: it is shut; of a transaction 'closing' is its completion.",
        ("It told of the closing of the plant.", "It told of the closure of the plant."),
        ("It told of the closing of the merger.", "It told of the closure of the merger."),
        only_before=_WORKS,
        over=_OF_WORKS,
        not_then=_NO_WORKS,
        also=(("closure of", "closing of", "shutdown of"),),
        not_after=words("the early"),
    ),
    Equivalence(
        "EQV1531",
        (
            "generally accepted accounting principles",
            "gaap",
            "u . s . gaap",
            "us gaap",
            "u . s . generally accepted accounting principles",
            "united states generally accepted accounting principles",
            "generally accepted accounting principles in the united states",
            "generally accepted accounting principles in the u . s .",
            "accounting principles generally accepted in the united states",
            "accounting principles generally accepted in the united states of america",
        ),
        "One set of rules in a report to the Commission.",
        ("It is stated under U.S. GAAP.", "It is stated under generally accepted accounting principles."),
        ("It is stated under IFRS.", "It is stated under generally accepted accounting principles."),
        not_before=words('" ('),
        not_after=words("non - canadian international local statutory ("),
    ),
    Equivalence(
        "EQV1535",
        (
            "expects to record",
            "expects to recognize",
            "anticipates recording",
            "anticipates recognizing",
            "expects that it will record",
            "expects that it will recognize",
        ),
        "The same expectation of a charge.",
        ("It anticipates recording a charge of $500.", "It expects to recognize a charge of $500."),
        ("It expects to reverse a charge of $500.", "It expects to recognize a charge of $500."),
        only_before=_CHARGES,
        over=_OF_CHARGE,
    ),
    Equivalence(
        "EQV1533",
        ("substantially complete", "substantially completed"),
        "Done but for little.",
        ("The plan is substantially completed.", "The plan is substantially complete."),
        ("The plan is partly completed.", "The plan is substantially complete."),
        only_after=words("be is are been was were"),
        not_before=words("the a an its"),
    ),
    Equivalence(
        "EQV1534",
        ("goodwill and intangible assets", "intangible assets and goodwill"),
        "The same list in another order.",
        ("It tested intangible assets and goodwill.", "It tested goodwill and intangible assets."),
        ("It tested intangible assets or goodwill.", "It tested goodwill and intangible assets."),
        not_after=words("certain other net tangible material some") | NUMBERS,
        also=(
            ("property and equipment", "equipment and property"),
            ("property , plant and equipment", "plant , property and equipment"),
            ("liquidity and capital resources", "capital resources and liquidity"),
            ("financial condition and results of operations", "results of operations and financial condition"),
            ("business and financial condition", "financial condition and business"),
        ),
    ),
)
