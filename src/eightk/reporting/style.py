"""Colours and counts on a terminal, and what verdicts are called there."""

from __future__ import annotations

from typing import Any

import click

NAMES: dict[str, str] = {
    "verbatim": "verbatim",
    "materially-similar": "materially similar",
    "counsel-review": "counsel review",
    "materially-different": "materially different",
}
COLOURS = {
    "verbatim": "green",
    "materially-similar": "green",
    "counsel-review": "yellow",
    "materially-different": "red",
}


def determined_name(verdict: str, is_determined: bool) -> str:
    """What a verdict is called, and whether it stands on counsel's word."""
    return f"{NAMES[verdict]} on counsel's determination" if is_determined else NAMES[verdict]


def styled(text: str, colour: bool, **style: Any) -> str:
    """The text in colour, or as it is."""
    return click.style(text, **style) if colour else text


def counted(number: int, noun: str) -> str:
    """1 agreement, 2 agreements."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
