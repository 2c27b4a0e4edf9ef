"""A word as the British spell it and as Americans do: authorise, authorize; behaviour, behavior."""

from __future__ import annotations

import re

from eightk.wording.form.place import FormRule, Place

_OUR = "arm|behavi|cand|clam|col|demean|endeav|fav|flav|harb|hon|hum|lab|neighb|od|parl|rig|rum|savi|splend|tum|vap|vig"
_DOUBLED = "cancel|channel|counsel|dial|equal|fuel|initial|label|level|marvel|model|rival|signal|total|travel"
_TURNS = (
    (re.compile(r"^practis(e|es|ed|ing)$"), r"practic\1"),
    (re.compile(r"(?<=[a-z]{3})is(e|ed|es|ing|ation|ations|ational|er|ers|able)$"), r"iz\1"),
    (re.compile(r"(?<=[a-z]{3})ys(e|ed|ing|er)$"), r"yz\1"),
    (re.compile(rf"^({_OUR})our"), r"\1or"),
    (re.compile(rf"^({_DOUBLED})l(ed|ing|er|ers|or|ors|ation|ations)$"), r"\1\2"),
    (re.compile(r"^(focus|benefit|bias)[st](ed|ing|es)$"), r"\1\2"),
    (re.compile(r"^(cent|theat|lit|fib|calib)re(s?)$"), r"\1er\2"),
    (re.compile(r"^(licen|defen|offen|preten)ce(s?)$"), r"\1se\2"),
    (re.compile(r"^(catalog|dialog|analog)ue(s?)$"), r"\1\2"),
    (re.compile(r"^(instal|enrol|fulfil)l?(ment|ments)$"), r"\1l\2"),
    (re.compile(r"^(skil|wil)(ful|fully)$"), r"\1l\2"),
    (re.compile(r"^(ag)e(ing)$"), r"\1\2"),
)


def _proves(place: Place) -> bool:
    if not len(place.removed) == len(place.added) == 1:
        return False
    mine, other = place.removed[0], place.added[0]
    return mine.kind == other.kind == "word" and _american(mine.key) == _american(other.key)


def _american(word: str) -> str:
    for pattern, turned in _TURNS:
        word, often = pattern.subn(turned, word)
        if often:
            break
    return word


RULE = FormRule(
    code="FORM-BRITISH",
    title="a British and an American spelling",
    why="It is one word, spelt as it is on either side of the ocean.",
    accepts=("He was authorized to have it summarized.", "He was authorised to have it summarised."),
    refuses=("It keeps the hours of that plant.", "It keeps the horse of that plant."),
    proves=_proves,
)
