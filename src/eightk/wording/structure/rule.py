"""A rule of the third rung: one narrow way in which a sentence may be turned round and say the same."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from eightk.wording.units import Unit

Sentence = tuple[Unit, ...]
"""The units of one sentence without its closing mark."""


@dataclass(frozen=True, slots=True)
class StructureRule:
    """`rewrite` brings a sentence to the rule's normal form and leaves it as it is where the rule does not hold.

    `code` is stable. `accepts` are pairs that the rule makes pass; `refuses` are look-alikes that it must not."""

    code: str
    title: str
    why: str
    accepts: tuple[tuple[str, str], ...]
    refuses: tuple[tuple[str, str], ...]
    rewrite: Callable[[Sentence], Sentence]
    turns_actors: bool = False
    """Whether it changes who is named first, on whom a pronoun of the next sentence may hang."""


def word(key: str, like: Unit) -> Unit:
    """A word of a normal form, at the place of the unit that it stands for."""
    return like._replace(key=key, kind="word")


def words(*lists: str) -> frozenset[str]:
    """The words of some lists parted by spaces."""
    return frozenset(each for line in lists for each in line.split())
