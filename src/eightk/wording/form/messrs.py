"""Several men by one title or each by his own: Messrs. Hall and Bell, Mr. Hall and Mr. Bell."""

from __future__ import annotations

import re

from eightk.wording.form.place import FormRule, Place

_TITLE = "Messrs"
_NAME = r"[A-Z][\w'\u2019-]*"
_TOGETHER = re.compile(rf"\b{_TITLE}\.?\s+({_NAME}(?:,\s+{_NAME})*,?\s+and\s+{_NAME})")
_EACH = re.compile(rf"\bMr\.?\s+({_NAME}(?:,\s+Mr\.?\s+{_NAME})*,?\s+and\s+Mr\.?\s+{_NAME})")
_MOST = 300
"""Characters around a place in which the names are looked for."""


def _proves(place: Place) -> bool:
    mine, other = place.texts
    here, there = (
        units[first].start if first < len(units) else len(text)
        for (units, first, _), text in zip(place.sides, place.texts, strict=True)
    )
    if not (_has_title(mine, here) or _has_title(other, there)):
        return False
    return _are_same(mine, here, other, there) or _are_same(other, there, mine, here)


def _has_title(text: str, at: int) -> bool:
    """Whether the title of several stands near a place."""
    return text.find(_TITLE, max(0, at - _MOST), at + _MOST) >= 0


def _are_same(together: str, at: int, each: str, there: int) -> bool:
    """Whether the names around the two places are the same."""
    mine, other = _names(_TOGETHER, together, at), _names(_EACH, each, there)
    return bool(mine) and mine == other


def _names(pattern: re.Pattern[str], text: str, at: int) -> list[str]:
    start = max(0, at - _MOST)
    for found in pattern.finditer(text, start, at + _MOST):
        if found.start() <= at <= found.end():
            return [name for name in re.findall(_NAME, found[1]) if name != "Mr"]
    return []


RULE = FormRule(
    code="FORM-MESSRS",
    title="one title for several men",
    why="“Messrs.” is said of each of the names that follow it.",
    accepts=("It paid Messrs. Hall and Bell in May.", "It paid Mr. Hall and Mr. Bell in May."),
    refuses=("It paid Messrs. Hall and Bell in May.", "It paid Mr. Hall and Mr. Dell in May."),
    proves=_proves,
)
