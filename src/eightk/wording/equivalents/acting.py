"""An equivalence of verbs, written once: every verb in each of its forms, no form read as another."""

from __future__ import annotations

from eightk.wording.equivalents.equivalence import Equivalence
from eightk.wording.equivalents.tenses import in_each_form

Sentences = tuple[str, str]
Phrases = tuple[str, ...]


def same_act(
    code: str,
    verbs: Phrases,
    why: str,
    accepts: Sentences,
    refuses: Sentences,
    also: tuple[Phrases, ...] = (),
    **contexts: frozenset[str],
) -> Equivalence:
    """The rule that some verbs are one act; `also` adds sets, `contexts` are those of an Equivalence."""
    base, third, past, gerund = in_each_form(*verbs)
    pasts = tuple(form for form in past if form not in base)  # "become", "put": the base form has it
    return Equivalence(code, base, why, accepts, refuses, (third, pasts, gerund, *also), **contexts)


def each_way(nouns: Phrases, tails: Phrases) -> tuple[Phrases, ...]:
    """One set a noun: the noun with each tail ("targets are met", "targets are achieved")."""
    return tuple(tuple(f"{noun} {tail}" for tail in tails) for noun in nouns)
