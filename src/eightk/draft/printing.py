"""What a template can print as it is."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from jinja2 import Undefined

from eightk.agreement.model.values import Duration, Money

AS_IT_IS = (str, int, Decimal, Money, Duration, Undefined)
"""A missing term says so itself when it is printed."""


class Unfit(Exception):
    """A value that a filter cannot set; the message says why."""

    def __init__(self, why: str, hint: str = "") -> None:
        super().__init__(why)
        self.hint = hint


def check_printable(value: Any) -> None:
    """Raises Unfit for a value that has no text of its own: a list, a block of terms, a date, yes or no."""
    if isinstance(value, bool):
        raise Unfit("“yes” or “no” cannot be printed", "Ask for it with {% if … %}.")
    if isinstance(value, date):
        raise Unfit("a date cannot be printed as it is", "Say how with `| date`.")
    if isinstance(value, tuple | list):
        raise Unfit("a list cannot be printed as it is", "Set it with `| listed`, or go through it with {% for … %}.")
    if isinstance(value, AS_IT_IS):
        return
    if isinstance(value, Mapping):
        raise Unfit("a shelf of terms cannot be printed", "Name one of its keys, and what to print of it.")
    raise Unfit("this is not a text or a number, and cannot be printed", "Name what to print of it: a key, a filter.")
