"""What a rule of consistency is, and what it finds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

from eightk.truth.consistency.passage import Place
from eightk.truth.consistency.reading import Reading


@dataclass(frozen=True, slots=True)
class Variance:
    """A point at which the agreement is at odds with itself.

    `message` is one sentence for a lawyer, with the words of the agreement in quotation marks; `places` are where they
    stand, the one to look at first in front: the words there pin it, and counsel acknowledge it by them. Keep them
    short, and telling enough to stand there once."""

    message: str
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Example:
    """A conformed copy, or a few lines of one, that a rule is shown with; and the name on the cover page if it reads
    that."""

    text: str
    registrant: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: a stable code, what it looks for in a few words, and why a filer should care, in a sentence.

    `finds` are texts in which it finds something, `leaves` look-alikes in which no rule may find anything with its
    code. `severity` is "note" for what is for information only."""

    code: str
    title: str
    why: str
    finds: tuple[Example, ...]
    leaves: tuple[Example, ...]
    find: Callable[[Reading], Iterator[Variance]]
    severity: Literal["finding", "note"] = "finding"
