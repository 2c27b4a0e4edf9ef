"""An act told by a noun or by its verb: made a grant of options, granted options; provides for an increase in it."""

from __future__ import annotations

from eightk.wording.equivalents.acting import same_act
from eightk.wording.equivalents.contexts import DETERMINERS, NUMBERS, words
from eightk.wording.equivalents.equivalence import Equivalence
from eightk.wording.inflection import forms

_GIVEN = (
    DETERMINERS
    | NUMBERS
    | words("all certain options shares restricted stock units awards equity performance cash rsus psus")
)
_AMENDMENT = words("amendment addendum")
VALUES = words("<money> <percent> <count> <multiple> <ratio>")
"""An increase in the fee of $5 is by $5; who increases the fee of $5 increases one that is $5."""
_OWNED = words("the his her its their mr mr. ms ms. <name> <party> executive's employee's")


def _made(verb: str, noun: str, small: str = "of") -> tuple[str, ...]:
    """To grant, to make a grant of."""
    article = "an" if noun[0] in "aeiou" else "a"
    return verb, f"make {article} {noun} {small}", f"make the {noun} {small}"


def _provides(verb: str, noun: str, *smalls: str) -> tuple[str, ...]:
    """The amendment extends the term, provides for an extension of it."""
    article = "an" if noun[0] in "aeiou" else "a"
    several = (f"provides for {opening} {noun} {small}" for opening in (article, "the") for small in smalls)
    return forms(verb).third, *several


NOUNS_OF_ACTS: tuple[Equivalence, ...] = (
    same_act(
        "EQV3700",
        _made("grant", "grant"),
        "To make a grant of something is to grant it.",
        ("It made a grant of 500 options to him.", "It granted 500 options to him."),
        ("It made a request for 500 options to him.", "It granted 500 options to him."),
        only_before=_GIVEN,
    ),
    same_act(
        "EQV3701",
        _made("contribute", "contribution"),
        "To make a contribution of something is to contribute it.",
        ("It made a contribution of $500 to the plan.", "It contributed $500 to the plan."),
        ("It made a reduction of $500 to the plan.", "It contributed $500 to the plan."),
        only_before=_GIVEN,
    ),
    same_act(
        "EQV3702",
        _made("distribute", "distribution"),
        "To make a distribution of something is to distribute it.",
        ("It made a distribution of $500 to him.", "It distributed $500 to him."),
        ("It made a demand of $500 to him.", "It distributed $500 to him."),
        only_before=_GIVEN,
    ),
    same_act(
        "EQV3703",
        ("recommend that", "make a recommendation that", "make the recommendation that"),
        "The same advice.",
        ("The Board made a recommendation that they vote.", "The Board recommended that they vote."),
        ("The Board made a demand that they vote.", "The Board recommended that they vote."),
    ),
    same_act(
        "EQV3705",
        ("request", "make a request for"),
        "To make a request for a thing is to request it.",
        ("It made a request for a waiver.", "It requested a waiver."),
        ("It made a case for a waiver.", "It requested a waiver."),
        only_before=words("a an the its his her all any certain further"),
    ),
    Equivalence(
        "EQV3706",
        _provides("extend", "extension", "of"),
        "What an amendment provides for it does; a lease that provides for an extension may leave it to somebody.",
        ("The amendment provides for an extension of the term.", "The amendment extends the term."),
        ("The amendment provides for a reduction of the term.", "The amendment extends the term."),
        only_after=_AMENDMENT,
        only_before=_OWNED,
        not_within=VALUES,
        also=(
            _provides("increase", "increase", "in", "of"),
            _provides("reduce", "reduction", "in", "of"),
            _provides("decrease", "decrease", "in", "of"),
        ),
    ),
    Equivalence(
        "EQV3707",
        ("automatically renews", "is subject to automatic renewal"),
        "What renews by itself does so without an act of anybody.",
        ("It is subject to automatic renewal for one year.", "It automatically renews for one year."),
        ("It is subject to further renewal for one year.", "It automatically renews for one year."),
        only_before=words("for on upon thereafter each at unless"),
        not_near=words("if may not unless until"),
        also=(("will automatically renew", "will be subject to automatic renewal"),),
    ),
    Equivalence(
        "EQV3708",
        ("participates in", "is a participant in"),
        "Who is a participant in a plan participates in it.",
        ("He is a participant in the plan.", "He participates in the plan."),
        ("He is a trustee in the plan.", "He participates in the plan."),
        only_before=words("plan plans program programs"),
        over=DETERMINERS | words("incentive retirement savings bonus deferred compensation severance executive annual"),
        also=(
            ("will participate in", "will be a participant in"),
            ("shall participate in", "shall be a participant in"),
            ("participate in", "are participants in"),
        ),
    ),
    Equivalence(
        "EQV3709",
        ("approved the grant of", "approved a grant of"),
        "The grant that was approved.",
        ("The Board approved a grant of 500 units.", "The Board approved the grant of 500 units."),
        ("The Board approved a grant of 500 units.", "The Board approved the vesting of 500 units."),
        only_before=_GIVEN,
        also=(
            ("approved the award of", "approved an award of"),
            ("approved the payment of", "approved a payment of"),
            ("approved the increase in", "approved an increase in"),
            ("approved the increase of", "approved an increase of"),
            ("approved the distribution of", "approved a distribution of"),
            ("approves the grant of", "approves a grant of"),
        ),
    ),
)
