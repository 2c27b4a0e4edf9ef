"""A small word left out without which the words beside it are no English: pursuant the plan, in event of a merger."""

from __future__ import annotations

import re
from collections.abc import Sequence

from eightk.wording.equivalents.contexts import AGREEMENT, AGREEMENT_ADJECTIVES, words
from eightk.wording.form.beside import Beside, Words, form_at, spelt
from eightk.wording.form.place import FormRule, Place
from eightk.wording.statements.vocabulary import BE, HAVE
from eightk.wording.units import Unit, forms_of

_ENDS = words(". ; :") | {""}
_OWNING = words("the his her its their our <party> <name> mr ms mrs dr")
_NAMED = _OWNING | words("a an such any each this these those all <reference>")
_SUMS = words("<money> <percent> <multiple>")
_KINDS = [(AGREEMENT_ADJECTIVES - words("and - the"),) * often for often in range(4)]
"""Up to three words on which agreement it is."""
_COUNT = words("<count>")
_DATE = words("<date>")
_JOINED = words("or and")
_TIMES = words("after before following within upon during")
_ASKED = words("entitled required obligated permitted authorized expected eligible")
_DO_WORDS = "acquire be comply continue deliver elect enter indemnify maintain obtain participate perform provide"
_DO = words(_DO_WORDS, "receive reimburse repay retain serve terminate")
"""Verbs that are no nouns: after “entitled” and “agreed” they want “to”."""
_OBJECTS = _NAMED | words("<money> <count> him them us up in as with")
_PERSONS = words("him them us the <party> <name> mr ms mrs dr")


def _lost(before: str, lost: str, *after: Words) -> tuple[str, Beside]:
    """Words that are left out after a phrase, and before some words."""
    return lost, Beside(spelt(before), after)


_TABLE = (
    _lost("in accordance", "with", _NAMED),
    _lost("pursuant", "to", _NAMED | words("section item")),
    _lost("with respect", "to", _NAMED),
    _lost("with regard", "to", _NAMED),
    _lost("in lieu", "of", _NAMED),
    _lost("on behalf", "of", _NAMED),
    _lost("by reason", "of", _NAMED),
    _lost("in the event", "of", _NAMED),
    _lost("in excess", "of", _SUMS),
    _lost("in an amount", "of", _SUMS),
    _lost("in the amount", "of", _SUMS),
    _lost("for a period", "of", _COUNT),
    _lost("for a term", "of", _COUNT),
    _lost("in", "the", words("event"), words("of that")),
    _lost("as", "a", words("result"), words("of")),
    _lost("at", "the", words("time"), words("of")),
    _lost("qualified in", "its", words("entirety")),
    _lost("incorporated herein", "by", words("reference")),
    _lost("incorporated", "by", words("reference")),
    _lost("purport to", "be", words("complete")),
    _lost("purports to", "be", words("complete")),
    _lost("in anticipation", "of", _JOINED, _TIMES, _NAMED | _COUNT),
    _lost("in connection", "with", _JOINED, _TIMES, _NAMED | _COUNT),
    _lost("in advance", "of", _JOINED, _TIMES, _NAMED | _COUNT),
    ("to", Beside((_ENDS | BE | {","}, words("subject")), (words("the"), words("terms conditions provisions")))),
    ("of", Beside((_ENDS, words("a"), words("copy")), (_NAMED,))),
    ("to", Beside((words("days months weeks years immediately"), words("prior")), (_OWNING,))),
    ("to", Beside((BE, _ASKED), (_DO, _OBJECTS))),
    ("to", Beside((HAVE, words("agreed")), (_DO, _OBJECTS))),
    *(("into", Beside((words("enter enters entered"),), (words("a an"), *way, AGREEMENT))) for way in _KINDS),
    ("to", Beside((BE, words("obligated")), (words("pay"), _OBJECTS))),
    ("to", Beside((words("continue continues continued"),), (words("be serve receive participate provide"),))),
    ("to", Beside((words("amount payment sum benefit bonus price"), words("equal")), (_NAMED | _SUMS | _COUNT,))),
    ("to", Beside((words("for of"), words("up")), (_SUMS | _COUNT,))),
    ("of", Beside((words("effective dated"), words("as")), (_DATE,))),
    ("as", Beside((words("effective dated"),), (words("of"), _DATE))),
    ("to", Beside((HAVE, words("agreed")), (words("pay"), _PERSONS))),
)
_LOST = frozenset(lost for lost, _ in _TABLE) | {"to the"}


def _proves(place: Place) -> bool:
    side = place.one_sided()
    if side is None:
        return False
    units, first, last = side
    lost = " ".join(unit.key for unit in units[first:last])
    if last == len(units) or lost not in _LOST:
        return False
    forms = forms_of(units)
    if lost == "to the":
        text = place.texts[0 if place.removed else 1]
        return form_at(forms, first - 1) == "pursuant" and _is_defined(units, last, text)
    if form_at(forms, first - 1) == "entitled" and units[last].text[:1].isupper():
        return False  # what follows is how a paper is called
    return any(each == lost and beside.fits(forms, first, last) for each, beside in _TABLE)


def _is_defined(units: Sequence[Unit], at: int, text: str) -> bool:
    """Whether a term stands there that the text sets in quotation marks: there is but one."""
    term = units[at].text
    return term[:1].isupper() and re.search(rf'["\u201c]{re.escape(term)},?["\u201d]', text) is not None


RULE = FormRule(
    code="FORM-LOST-WORD",
    title="a small word left out",
    why="The words beside it are no English without it, and they say which word it is.",
    accepts=("Pursuant the plan he will receive $500.", "Pursuant to the plan he will receive $500."),
    refuses=("In addition the plan pays $500.", "In addition to the plan pays $500."),
    proves=_proves,
)
