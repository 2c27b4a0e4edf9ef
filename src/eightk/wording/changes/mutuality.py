"""Mutual came or went: mutual, reciprocal, each other."""

from __future__ import annotations

from eightk.wording.changes.opposites import came_or_went
from eightk.wording.changes.rule import ChangeRule

RULE = ChangeRule(
    "DIFF-MUTUALITY",
    "Mutual came or went",
    "What binds both binds one, or the reverse.",
    ("They signed a mutual release of all claims.", "They signed a release of all claims."),
    ("They gave a mutual release of all claims.", "They gave a reciprocal release of all claims."),
    came_or_went("mutual"),
)
