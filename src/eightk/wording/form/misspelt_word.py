"""A misspelt word is read as the only word that it can be."""

from __future__ import annotations

from collections.abc import Sequence

from eightk.wording.form.place import FormRule, Place
from eightk.wording.lexicon import is_common_slip, is_slip, is_word, only_reading
from eightk.wording.units import Unit

_SHORTEST = 5
_TERM_WORDS = (
    "agreement amendment company corporation committee compensation director directors employment "
    "executive executives financial officer officers president chairman secretary treasurer effective exhibit section "
    "restricted options award awards severance retirement separation incentive performance bonus salary annual amended "
    "restated indenture facility borrower trustee preferred nonqualified nonstatutory covenant covenants"
)
_TERMS = frozenset(_TERM_WORDS.split())
"""Words that these documents write with a capital, and that are no names."""
_PREFIX = (["non"], ["Non"])


def _proves(place: Place) -> bool:
    mine, other = _words(place.removed), _words(place.added)
    if len(mine) != len(other):
        return False
    apart = [(one, two) for one, two in zip(mine, other, strict=True) if one.casefold() != two.casefold()]
    return len(apart) == 1 and (_reads(*apart[0]) or _reads(*reversed(apart[0])))


def _words(units: Sequence[Unit]) -> list[str]:
    """The words there; "non-" with a hyphen is a part of the word that follows."""
    texts = [unit.text for unit in units]
    if texts[:1] in _PREFIX and len(units) > 1 and units[1].start == units[0].end + 1:
        texts[:2] = [f"{texts[0]}{texts[1]}"]
    return [word for text in texts for word in text.split()]


def _reads(wrong: str, right: str) -> bool:
    """A capital inside a sentence may begin a name, and a name is not to be mended, but for the common terms."""
    if is_common_slip(wrong, right) and wrong[:1].isupper() == right[:1].isupper():
        return True
    if len(wrong) < _SHORTEST or not wrong.isascii() or not wrong.isalpha():
        return False
    if wrong[:1].isupper() and not (wrong[0] == right[0] and right.casefold() in _TERMS):
        return False
    if not (is_slip(wrong.casefold(), right.casefold()) or is_common_slip(wrong, right)):
        return False
    return not is_word(wrong) and is_word(right.casefold()) and only_reading(wrong) == right.casefold()


RULE = FormRule(
    code="FORM-SPELLING",
    title="a misspelt word",
    why="It is no English word, and exactly one English word is a single slip away.",
    accepts=("the third annviersary of the grant", "the third anniversary of the grant"),
    refuses=("the third anniversary of the grant", "the third adversary of the grant"),
    proves=_proves,
)
