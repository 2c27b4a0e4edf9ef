"""The standard that an agreement sets: how far a draft may be from the approved wording, and what proof suffices."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Standard = Literal["verbatim", "substantially-in-the-form-of", "materially-similar", "consistent-with"]
Rung = Literal["form", "wording", "structure"]
"""How an edit is proved harmless: as typesetting or another form of the same value; as a phrase that says the same;
as a sentence built in another way that says the same."""


@dataclass(frozen=True, slots=True)
class Measure:
    """What one standard takes: the rungs of proof that suffice, what it allows (a disclosure … the approved wording),
    and why."""

    rungs: frozenset[Rung]
    allows: str
    why: str


STANDARDS: Mapping[Standard, Measure] = {
    "verbatim": Measure(
        frozenset(),
        "that is word for word",
        "The parties chose the words themselves; how they are printed a copy in plain text does not keep.",
    ),
    "substantially-in-the-form-of": Measure(
        frozenset({"form", "wording"}),
        "substantially in the form of",
        "The form is the sentences and their build, which stay; a word or phrase in them may be another that says the "
        "same.",
    ),
    "materially-similar": Measure(
        frozenset({"form", "wording", "structure"}),
        "materially similar to",
        "What is said counts, not how it is said.",
    ),
    "consistent-with": Measure(
        frozenset({"form", "wording", "structure"}),
        "consistent with",
        "What says the same is consistent with it; what leaves out or adds may be too, and that is for counsel to say.",
    ),
}
