"""Verbs that say the same, in each of their forms: a tense is never read as another."""

from __future__ import annotations

from eightk.wording.inflection import forms


def in_each_form(*verbs: str) -> tuple[tuple[str, ...], ...]:
    """The sets for verbs that may stand for one another, one set a form: base, third person, past, gerund.

    Past and participle are one set where a verb has one form for both; for a verb with two ("gave", "given") both
    stand in it, as no draft confuses them. Only the first word of a phrase is inflected."""
    each = [forms(verb) for verb in verbs]
    pasts = dict.fromkeys(form for verb in each for form in (verb.past, verb.participle))
    return (
        tuple(dict.fromkeys(verb.base for verb in each)),
        tuple(dict.fromkeys(verb.third for verb in each)),
        tuple(pasts),
        tuple(dict.fromkeys(verb.gerund for verb in each)),
    )
