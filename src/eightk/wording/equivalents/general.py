"""Words of no subject of their own: how a thing is seen, where one is, how often something stays as it was."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import words
from eightk.wording.equivalents.equivalence import Equivalence

_ENDS = words(". , ; )")
_MORE = ("", "other ", "further ", "material ", "additional ", "other material ")


def _made(noun: str, many: bool) -> tuple[tuple[str, ...], ...]:
    """No changes were made to it, there were no changes to it: by what kind of change, in either tense."""
    was, has = ("were", "have") if many else ("was", "has")
    return tuple(
        phrases
        for more in _MORE
        for phrases in (
            (
                f"no {more}{noun} {was} made to",
                f"there {was} no {more}{noun} to",
                f"there {was} no {more}{noun} made to",
            ),
            (
                f"no {more}{noun} {has} been made to",
                f"there {has} been no {more}{noun} to",
                f"there {has} been no {more}{noun} made to",
            ),
        )
    )


_CHANGES = tuple(
    phrases
    for noun in ("change", "amendment", "modification", "revision", "adjustment", "alteration")
    for word, many in ((noun, False), (f"{noun}s", True))
    for phrases in _made(word, many)
)

GENERAL_WORDS: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV3001",
        _CHANGES[0],
        "What was not changed, told by “there” or without.",
        ("No other amendment was made to the plan.", "There was no other amendment to the plan."),
        ("No other amendment was made to the plan.", "There was another amendment to the plan."),
        also=_CHANGES[1:],
        not_after=words("that which"),
    ),
    Equivalence(
        "EQV3005",
        ("in accordance with", "consistent with", "in keeping with", "in line with"),
        "At the head of a sentence: what was done kept to it.",
        ("Consistent with the plan, the board met.", "In accordance with the plan, the board met."),
        ("Contrary to the plan, the board met.", "In accordance with the plan, the board met."),
        only_after=words(".") | {""},
    ),
    Equivalence(
        "EQV3006",
        ("on the existing terms", "under the existing terms", "on existing terms"),
        "Terms that stay as they are.",
        ("It was extended under the existing terms.", "It was extended on the existing terms."),
        ("It was extended under the new terms.", "It was extended on the existing terms."),
    ),
    Equivalence(
        "EQV3007",
        ("at a later date", "at a later time", "on a later date", "at some later date"),
        "A day that is not said.",
        ("The committee will be named at a later time.", "The committee will be named at a later date."),
        ("The committee will be named at an earlier time.", "The committee will be named at a later date."),
        only_before=_ENDS,
    ),
    Equivalence(
        "EQV3009",
        ("in excess of the amount that would have been", "in excess of what would have been"),
        "The amount that is not said.",
        (
            "He repays pay in excess of what would have been due.",
            "He repays pay in excess of the amount that would have been due.",
        ),
        ("He repays half of what would have been due.", "He repays half the amount that could have been due."),
        also=(("in excess of the amount that was", "in excess of what was"),),
    ),
    Equivalence(
        "EQV3010",
        ("various", "a variety of", "a number of", "several different"),
        "More than one, not said how many.",
        ("It names a variety of transactions.", "It names various transactions."),
        ("It names a minority of transactions.", "It names various transactions."),
        only_before=words(
            "agreements arrangements benefits companies conditions covenants factors industries matters products",
            "provisions purposes reasons relationships restrictions risks services transactions",
            "positions roles capacities posts",
        ),
        over=words(
            "commercial customary financial related banking advisory other different professional business management",
            "senior executive leadership finance operating sales marketing operational legal accounting technical",
            "engineering increasingly responsible similar and",
        ),
        not_near=words("not no"),
    ),
    Equivalence(
        "EQV3011",
        ("in light of", "in view of"),
        "The reason that was looked at.",
        ("In view of the losses, the plan ended.", "In light of the losses, the plan ended."),
        ("In spite of the losses, the plan ended.", "In light of the losses, the plan ended."),
        not_after=words("not without after before by"),
    ),
    Equivalence(
        "EQV3012",
        ("correlated with", "correlated to"),
        "Two things that go together.",
        ("Pay is correlated to sales.", "Pay is correlated with sales."),
        ("Pay is opposed to sales.", "Pay is correlated with sales."),
    ),
    Equivalence(
        "EQV3014",
        ("years of age", "years old"),
        "The age of a person.",
        ("He is 55 years old.", "He is 55 years of age."),
        ("He is 55 months old.", "He is 55 years of age."),
        only_after=words("<count>"),
    ),
    Equivalence(
        "EQV3016",
        ("remains vacant", "is still vacant", "continues to be vacant"),
        "A seat that nobody has.",
        ("The office is still vacant.", "The office remains vacant."),
        ("The office was vacant.", "The office remains vacant."),
        also=(("remain vacant", "are still vacant", "continue to be vacant"),),
    ),
    Equivalence(
        "EQV3017",
        ("is continuing", "continues", "is still continuing"),
        "What goes on now.",
        ("The Company is continuing to evaluate options.", "The Company continues to evaluate options."),
        ("The Company ceases to evaluate options.", "The Company continues to evaluate options."),
        also=(("are continuing", "continue", "are still continuing"),),
        only_before=words("to"),
        not_after=words("will shall may must to would could should not"),
    ),
)
