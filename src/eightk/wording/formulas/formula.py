"""A formula: a standing sentence of current reports, known whole, and the places in it where something is told."""

from __future__ import annotations

from dataclasses import dataclass

Example = tuple[str, str]
"""An approved wording and a draft of it."""


@dataclass(frozen=True, slots=True, eq=False)
class Formula:
    """One rule: every way of writing a standing sentence, as patterns of words (see `pattern`).

    Two sentences say the same if both are written so, with the same in every slot. What a pattern does not have is
    not read, and the sentence is left to the other rules. `needs` are words of which a sentence must have one. A
    formula that `is_tail` stands behind a comma at any place of a sentence, one that `is_clause` is a sentence or a
    part of it that "and" or a comma parts from the rest; the others are whole sentences.

    `code` is stable. `accepts` are pairs that differ by it and pass, `refuses` look-alikes that must not."""

    code: str
    title: str
    why: str
    accepts: tuple[Example, ...]
    refuses: tuple[Example, ...]
    patterns: tuple[str, ...]
    needs: frozenset[str]
    is_tail: bool = False
    is_clause: bool = False
