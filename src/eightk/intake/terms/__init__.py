"""The cabinet of terms that intake fills in: only what a sentence states in a form that reads one way.

Everything else that a section states (amounts, dates, shares) is listed beside the terms for counsel to place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from eightk.agreement.parts.defined_scope import sections_around
from eightk.intake.people import DraftParty
from eightk.intake.reading import Reading, Sentence
from eightk.intake.terms import appointment, governing_law, payment, resignation, salary
from eightk.intake.terms.term import DraftTerm

Finder = Callable[[Reading, tuple[DraftParty, ...]], tuple[DraftTerm, ...]]

FINDERS: tuple[Finder, ...] = (
    governing_law.find,
    resignation.find,
    appointment.find,
    salary.find,
    payment.find,
)

__all__ = ["FINDERS", "DraftTerm", "find_terms"]


def find_terms(
    reading: Reading, parties: tuple[DraftParty, ...], apart: tuple[tuple[int, int], ...] = ()
) -> tuple[DraftTerm, ...]:
    """Every term that can be filled in, in the order of the cabinet; `apart` are the places of approved wording."""
    # An annex is another paper or a form, and the approved wording is a disclosure: neither states a term.
    body = replace(reading, sentences=tuple(each for each in reading.sentences if _states_terms(reading, each, apart)))
    return tuple(term for finder in FINDERS for term in finder(body, parties))


def _states_terms(reading: Reading, sentence: Sentence, apart: tuple[tuple[int, int], ...]) -> bool:
    in_annex = any(section.annex for section in sections_around(reading.copy, sentence.start)[-1:])
    return not in_annex and not any(start <= sentence.start < end for start, end in apart)
