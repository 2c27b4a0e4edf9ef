"""A date or an amount with a mark or a blank set wrongly inside it: May, 1 2012; $500, 000."""

from __future__ import annotations

import re

from eightk.wording.form.place import FormRule, Place

_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_DATE = re.compile(rf"({_MONTHS})([.,]?)\s*(\d{{1,2}})([.,]?)\s*(\d{{4}})")
_AMOUNT = re.compile(r"\$\s?\d{1,3}(?:\s?,\s?\d{3})*(?:\s,\s?|,\s)000")
_ENDS = frozenset({".", ",", ";", ")"})


def _date(place: Place) -> bool:
    """A full stop after the day may end a sentence: it is one of the date where nothing goes on after the year."""
    mine, other = (_DATE.fullmatch(written) for written in place.written)
    if not mine or not other or mine.group(1, 3, 5) != other.group(1, 3, 5):
        return False
    has_stop = "." in (mine[4], other[4])
    return not has_stop or place.hunk.last == len(place.ours) or place.ours[place.hunk.last].key in _ENDS


def _amount(place: Place) -> bool:
    """Only of thousands: no number is written 000, but in "$5, 100 shares" there are two."""
    return _is_parted(*place.written) or _is_parted(*reversed(place.written))


def _is_parted(broken: str, whole: str) -> bool:
    return _AMOUNT.fullmatch(broken) is not None and re.sub(r"\s", "", broken) == whole


DATE = FormRule(
    code="FORM-DATE-MARK",
    title="a mark inside a date",
    why="Month, day and year are the same.",
    accepts=("It is due on May, 1 2012.", "It is due on May 1, 2012."),
    refuses=("It is due on May, 1 2012.", "It is due on May 2, 2012."),
    proves=_date,
)
AMOUNT = FormRule(
    code="FORM-AMOUNT-BLANK",
    title="a blank inside an amount",
    why="No number is written 000: the figures are the same.",
    accepts=("He is paid $500, 000 in cash.", "He is paid $500,000 in cash."),
    refuses=("He is paid $500, 100 in stock.", "He is paid $500,100 in stock."),
    proves=_amount,
)
