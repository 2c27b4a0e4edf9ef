"""The owner's "s" after a name that ends in one: Mr. Jones' and Mr. Jones's."""

from __future__ import annotations

from eightk.wording.form.place import FormRule, Place
from eightk.wording.words import typeset


def _proves(place: Place) -> bool:
    """Not "its" and "it's", nor one and several: after the same letters and an apostrophe stands an "s" or nothing."""
    mine, other = sorted((typeset(written) for written in place.written), key=len)
    return mine.endswith("s'") and other == f"{mine}s"


RULE = FormRule(
    code="FORM-POSSESSIVE",
    title="the “s” of an owner whose name ends in one",
    why="Both ways to write it are in use.",
    accepts=("It amends Mr. Jones' contract in May.", "It amends Mr. Jones's contract in May."),
    refuses=("It amends the officers' contract in May.", "It amends the officer's contract in May."),
    proves=_proves,
)
