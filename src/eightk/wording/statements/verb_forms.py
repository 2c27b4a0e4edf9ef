"""Verbs told from nouns and adjectives of the same letters: a plan and they plan, paid leave and they paid."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from eightk.wording.statements import vocabulary as v
from eightk.wording.statements.noun_list import ADJECTIVAL_GERUNDS, ADJECTIVAL_PARTICIPLES
from eightk.wording.statements.tokens import Token
from eightk.wording.statements.verb_list import NOUNS_TOO, ONLY_PAST, ONLY_THIRD, VERB_FORMS

_NO_NOUNS = v.ARTICLES | v.PERSONAL | v.OWNING | v.PREPOSITIONS | v.MODALS | v.BE | v.HAVE
_OPENS = v.ARTICLES | v.OWNING | v.PERSONAL | (v.QUANTIFIERS - {"same", "other"})
"""Words that open the object of a verb."""
_AFTER_TO = v.ARTICLES | v.OWNING | v.PERSONAL | v.QUANTIFIERS | v.PREPOSITIONS | v.ADVERBS | {"to"}
"""Before these the word after "to" is a verb: to lease the land, to transfer to."""
_HOLDERS = frozenset({"article", "owner", "possessive"})
"""What stands before a noun."""
_POINTING = v.words("all any certain each every its such that these this those")
"""Before a noun, and no adjectives."""
_ABOUT = v.words("approximately about")
"""Before an amount."""
_ACTORS = frozenset({"noun", "pronoun", "relative", "term"})
"""What may be the subject of a verb."""
_BEFORE_PAST = _ACTORS | {"close", "comma", "conjunction"}
"""Before "became", "gave" there is a subject, or a verb that it joins."""
_PAY = v.words("accrued awards benefit benefits cash expected practices programs restricted stock target targets")
"""Words that before another noun are next to never verbs: stock options, benefit plans, restricted stock."""
_APPOINTING = v.words("appoint designate elect engage hire name nominate promote")
_START = Token("", "", "mark", 0, 0)
_END = Token("", "end", "mark", 0, 0)


def can_be_noun(key: str) -> bool:
    """Whether a word may stand as a noun or adjective."""
    return key not in _NO_NOUNS and (key not in VERB_FORMS or VERB_FORMS[key][0][0] in NOUNS_TOO)


@dataclass(frozen=True, slots=True)
class _Place:
    """A word that may be a verb, and what stands around it: `last` is the word before, adverbs or not."""

    key: str
    verb: str
    before: Token
    last: Token
    after: Token

    @property
    def tag(self) -> str:
        return self.before.tag

    @property
    def is_only_verb(self) -> bool:
        return self.verb not in NOUNS_TOO

    @property
    def noun_follows(self) -> bool:
        after = self.after
        is_known = after.tag == "number" or (after.tag == "noun" and after.kind == "word")
        return is_known or (not after.tag and can_be_noun(after.key) and after.key not in v.ADVERBS | _POINTING)

    @property
    def is_held(self) -> bool:
        """Whether an article, owner or quantifier of a noun stands before it."""
        return self.tag in _HOLDERS or (self.tag == "quantifier" and self.noun_follows)

    @property
    def object_opens(self) -> bool:
        return self.after.key in _OPENS

    @property
    def appoints(self) -> bool:
        """Whether a name follows a verb of appointing."""
        return self.verb in _APPOINTING and self.after.is_capital

    @property
    def has_value(self) -> bool:
        """Whether an amount, a day or someone named follows."""
        after = self.after
        return after.tag == "number" or after.kind not in ("mark", "word") or after.key in _ABOUT


def as_verb(tokens: Sequence[Token], at: int, before: Token | None) -> Token:
    """A form of a verb, where it is one; a noun or adjective of the same letters where not.

    `before` is the word before, adverbs passed over."""
    token = tokens[at]
    form = _form(tokens, at, before or _START)
    for verb, reading in VERB_FORMS[token.key]:
        if reading == form:
            return replace(token, tag="verb", verb=verb, form=form)
    return replace(token, tag="noun")


def may_act(tokens: Sequence[Token], at: int, found: Sequence[Token]) -> bool:
    """Whether a word after "and" that is read as a noun may be a verb joined to the one before it: sold the plant and
    issued shares, will buy the plant and lease space."""
    if not found or found[-1].tag not in ("comma", "conjunction") or at + 1 == len(tokens):
        return False
    key = tokens[at].key
    place = _Place(key, VERB_FORMS[key][0][0], found[-1], found[-1], tokens[at + 1])
    if key in _PAY or not (place.noun_follows or place.has_value):
        return False
    readings = {form for _, form in VERB_FORMS[key]}
    if "past" in readings and any(form == "past" for _, form in VERB_FORMS.get(found[-2].key if found[1:] else "", ())):
        return False  # "the amended and restated plan"
    if readings & {"past", "third"}:
        readings |= {"past", "third"}
    return any(token.tag == "verb" and token.form in readings for token in found)


def _form(tokens: Sequence[Token], at: int, before: Token) -> str:
    """The form that a word has where it stands; "" where it is no verb there."""
    key = tokens[at].key
    last = tokens[at - 1] if at else _START
    after = tokens[at + 1] if at + 1 < len(tokens) else _END
    place = _Place(key, VERB_FORMS[key][0][0], before, last, after)
    readings = {form for _, form in VERB_FORMS[key]}
    if "base" in readings and _is_base(place):
        return "base"
    for form, holds in (("past", _is_past), ("gerund", _is_gerund), ("third", _is_third)):
        if form in readings:
            return form if holds(place) else ""
    return ""


def _is_base(place: _Place) -> bool:
    """To pay, will pay, and pay, they pay."""
    if place.tag in ("modal", "do"):
        return True
    if place.tag == "to":
        return place.is_only_verb or _is_infinitive(place.after)
    if place.tag in ("comma", "conjunction"):
        return place.is_only_verb or place.object_opens or (place.tag == "conjunction" and place.has_value)
    if place.verb == "equal" and place.after.key == "to":
        return False
    if place.tag == "noun" and place.is_only_verb and _is_object(place.after):
        return True
    is_plural = place.before.key.endswith("s")
    if place.tag in ("noun", "term") and is_plural and place.object_opens and not place.is_only_verb:
        return True
    return place.tag in _ACTORS and (is_plural or place.tag != "noun") and place.is_only_verb


def _is_infinitive(after: Token) -> bool:
    """Whether what follows makes "to lease" a verb."""
    is_value = after.tag == "noun" and after.kind != "word"
    return is_value or after.tag in ("number", "quantifier") or after.key in _AFTER_TO


def _is_object(after: Token) -> bool:
    """Whether an amount or an article follows."""
    return after.tag in ("number", "quantifier") or after.kind == "money" or after.key in v.ARTICLES


def _is_past(place: _Place) -> bool:
    """He paid, was paid, the fee paid in May; not "the paid fee", "of paid leave"."""
    if place.tag in ("be", "have") or (place.key in ONLY_PAST and place.tag in _BEFORE_PAST):
        return True
    if place.is_held or (place.noun_follows and place.key in ADJECTIVAL_PARTICIPLES):
        return False
    if place.tag == "conjunction" and (place.after.tag == "number" or place.appoints):
        return True  # "sold the plant and received 600 shares", "left and appointed Jo Hall"
    is_apart = place.tag in ("", "comma", "conjunction", "number", "preposition", "to", "verb")
    return not (place.noun_follows and is_apart)


def _is_gerund(place: _Place) -> bool:
    """Paying a fee; not "the paying of", "a paying agent", "operating income"."""
    if place.after.key == "of" or place.is_held or place.tag == "number":
        return False
    return not (place.noun_follows and (place.tag == "noun" or place.key in ADJECTIVAL_GERUNDS))


def _is_third(place: _Place) -> bool:
    """It pays; of a form that may be a noun only where an object follows: it leases the land, its leases."""
    if place.tag in _HOLDERS or place.tag in ("preposition", "quantifier", "to"):
        return False
    takes = place.has_value or place.object_opens or place.tag == "pronoun" or place.last.key == "also"
    has_subject = place.tag in ("comma", "conjunction", "noun", "pronoun", "relative")
    return place.is_only_verb or place.key in ONLY_THIRD or (takes and has_subject)
