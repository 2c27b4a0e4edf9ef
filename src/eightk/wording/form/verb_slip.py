"""A form of a verb that cannot stand there, for the one that can: will vests, be entitle to, each of which are.

A lost “ed” is not mended: what has been paid and what has to be paid are two things."""

from __future__ import annotations

from collections.abc import Sequence

from eightk.wording.equivalents.contexts import words
from eightk.wording.form.beside import form_at
from eightk.wording.form.place import FormRule, Place
from eightk.wording.statements.verb_list import NOUNS_TOO, VERB_FORMS
from eightk.wording.statements.vocabulary import BE
from eightk.wording.units import Unit

_MODALS = words("will would shall should must may")
_NOUN_BEFORE = words("the a an his her its their at") | {""}
"""After these “will” and “may” are nouns or the name of a month."""
_TURNED = words("event events nor neither never circumstances case cases only , ; . :")
"""After these the subject may follow “may”: in no event may shares be sold."""
_TOLD = words("as to by on in with under upon herein hereto hereby at from")
_NO_LOSS = words("alternate appropriate associate close complete corporate designate duplicate elaborate free intimate")
_ADJECTIVES = _NO_LOSS | words("legitimate live moderate separate subordinate articulate deliberate approximate true")
_ONE = words("he she it company")
_BEGINNING = words("if unless when . ;") | {""}
_EACH = words("each either neither none one any")
_THEM = words("which whom them")
_NUMBERS = frozenset(
    (frozenset({"is", "are"}), frozenset({"was", "were"}), frozenset({"has", "have"}), frozenset({"does", "do"}))
)


def _proves(place: Place) -> bool:
    if not len(place.removed) == len(place.added) == 1 or place.kinds != {"word"}:
        return False
    units, at, _ = place.sides[0]
    mine, other = place.removed[0].key, place.added[0].key
    return _is_of_each(units, at, mine, other) or any(
        _is_after_modal(units, at, *pair) or _is_of_one(units, at, *pair) or _lacks_letter(units, at, *pair)
        for pair in _ways(mine, other)
    )


def _ways(mine: str, other: str) -> tuple[tuple[str, str], tuple[str, str]]:
    """Each of the two as the wrong one."""
    return (mine, other), (other, mine)


def _is_after_modal(units: Sequence[Unit], at: int, wrong: str, right: str) -> bool:
    """Will vests: will vest."""
    modal, before = _before(units, at, 1), _before(units, at, 2)
    if modal not in _MODALS or not units[at - 1].text.islower() or before in _NOUN_BEFORE | _TURNED:
        return False
    return _are_forms(wrong, right)


def _lacks_letter(units: Sequence[Unit], at: int, wrong: str, right: str) -> bool:
    """Be entitle to: be entitled to."""
    if _before(units, at, 1) not in BE or right != f"{wrong}d" or wrong in _ADJECTIVES:
        return False
    verbs = {verb for verb, form in VERB_FORMS.get(right, ()) if form == "past"}
    after = form_at([unit.key for unit in units[at + 1 : at + 2]], 0)
    return wrong in verbs and (wrong not in NOUNS_TOO or after in _TOLD)


def _is_of_each(units: Sequence[Unit], at: int, mine: str, other: str) -> bool:
    """Each of which are: each of which is; one of several is meant by either."""
    if _before(units, at, 3) not in _EACH or _before(units, at, 2) != "of" or _before(units, at, 1) not in _THEM:
        return False
    return frozenset({mine, other}) in _NUMBERS or _are_forms(mine, other) or _are_forms(other, mine)


def _is_of_one(units: Sequence[Unit], at: int, third: str, base: str) -> bool:
    """If the Company terminate it: if the Company terminates it; one is the subject, and nothing stands before it."""
    if base in NOUNS_TOO or not _are_forms(third, base):
        return False
    first = _one(units, at)
    return first < at and _before(units, first, 1) in _BEGINNING


def _one(units: Sequence[Unit], at: int) -> int:
    """Where one company or person that ends at a place begins: the Company, he, Mr. Hall; the place itself if none."""
    if not at or not (units[at - 1].kind == "party" or units[at - 1].key in _ONE):
        is_person = at > 1 and units[at - 2].kind == "name" and units[at - 1].text[:1].isupper()
        return at - 2 if is_person else at
    return at - 1 - (_before(units, at, 2) == "the")


def _are_forms(third: str, base: str) -> bool:
    """Whether the two are forms of one verb, provides and provide."""
    verbs = {verb for verb, form in VERB_FORMS.get(third, ()) if form == "third"}
    return not verbs.isdisjoint(verb for verb, form in VERB_FORMS.get(base, ()) if form == "base")


def _before(units: Sequence[Unit], at: int, steps: int) -> str:
    return units[at - steps].key if at >= steps else ""


RULE = FormRule(
    code="FORM-VERB",
    title="a form of a verb that cannot stand there",
    why="The word before it takes one form only, and no other word can be meant.",
    accepts=("The options will vests on May 1, 2012.", "The options will vest on May 1, 2012."),
    refuses=("The options vested on May 1, 2012.", "The options vest on May 1, 2012."),
    proves=_proves,
)
