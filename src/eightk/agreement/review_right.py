"""The sentence of the conformed copy that gives a right to review, found and quoted, never retyped."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from eightk.agreement.conformed import ConformedCopy, Section
from eightk.agreement.copy import find_section, span_at
from eightk.agreement.copy.folded import fold, fold_words
from eightk.agreement.executed import ExecutedAgreement
from eightk.agreement.located import locate
from eightk.findings import Finding, Findings, Span
from eightk.wording.sentences import split_sentences

_LOOK = r"(?:review|comment|inspect|examin|approv|object)"
_PAPER = r"(?:text|draft|form|cop(?:y|ies)|disclosures?|releases?|announcements?|filings?|statements?|reports?)"
_GIVES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b(?:opportunity|rights?|entitled|time|days?)\b[^.;]{{0,60}}\b(?:to|for)\b[^.;]{{0,40}}\b{_LOOK}",
        rf"\b(?:furnish|provide|submit|deliver|send|give|show)\w*\b[^.;]{{0,100}}\b{_PAPER}\b",
        r"\bconsult(?:s|ed|ing|ation)?\b",
        r"\bprior (?:written )?(?:consent|approval|review)\b",
        rf"\b(?:subject to|upon)\b[^.;]{{0,60}}\b{_LOOK}",
    )
)
"""Ways in which a clause gives the right, the plainest first."""
_AROUND = frozenset(' \t\r\n"\u201c\u201d')
"""Blanks, and the quotation marks around the approved wording."""
_GIVES_UP = re.compile(r"\b(?:no|not|nor|without)\b[^.;]{0,60}\b(?:review|consent|approval|comment)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Clause:
    """Sentences of one section as a notice quotes them, with the place of the first.

    `gives` is False where they only say when no review is needed: then the section does not say who may review."""

    section: str
    quotation: str
    place: Span
    gives: bool = True


def review_clause(agreement: ExecutedAgreement) -> Clause | None:
    """The sentence that gives the right to review: by `disclosure.review`, or else in the clause of the standard.

    Where it gives none, the sentence by which no further review is needed. None if there is neither."""
    said = agreement.file.disclosure.review
    number = said.section if said else agreement.file.disclosure.section
    section = find_section(agreement.copy, number)
    if section is None:
        return None
    sentences = list(_sentences(agreement, section))
    if said and said.passage:
        wanted = fold_words(said.passage)
        chosen = [each for each in sentences if wanted in each[0]]
        return _clause(agreement.copy, number, chosen[:1], gives=True)
    for way in _GIVES:
        if chosen := [each for each in sentences if way.search(each[0])]:
            return _clause(agreement.copy, number, chosen, gives=True)
    chosen = [each for each in sentences if _GIVES_UP.search(each[0])]
    return _clause(agreement.copy, number, chosen, gives=False)


def check_review(agreement: ExecutedAgreement) -> Findings:
    """RVW001 (error): `passage` stands in no sentence of its section. RVW002 (a finding): the section that
    `disclosure.review` names has no sentence that gives a right."""
    said = agreement.file.disclosure.review
    clause = review_clause(agreement) if said else None
    if said is None or (clause is not None and clause.gives):
        return ()
    if said.passage:
        message = f"the passage of the right to review does not stand in one sentence of Section {said.section}"
        hint = "Copy some words of one sentence from the conformed copy."
        return (Finding("RVW001", message, hint, (locate(agreement.root, ("disclosure", "review", "passage")),)),)
    message = f"no sentence of Section {said.section} is seen to give a right to review"
    hint = "Name the section that gives it, or give some of its words as `passage`."
    span = locate(agreement.root, ("disclosure", "review", "section"))
    return (Finding("RVW002", message, hint, (span,), "finding"),)


def _clause(copy: ConformedCopy, number: str, chosen: list[tuple[str, int]], *, gives: bool) -> Clause | None:
    if not chosen:
        return None
    quotation = " ".join(sentence for sentence, _ in chosen)
    return Clause(number, quotation, span_at(copy, chosen[0][1]), gives)


def _sentences(agreement: ExecutedAgreement, section: Section) -> Iterator[tuple[str, int]]:
    """The sentences of a section and where each begins; the approved wording in it aside."""
    wording, text = agreement.wording, agreement.copy.text
    start, end = wording.start, wording.end
    while text[start - 1 : start] in _AROUND and start > section.start:
        start -= 1
    while text[end : end + 1] in _AROUND and end < section.end:
        end += 1
    for first, last in ((section.start, min(section.end, start)), (max(section.start, end), section.end)):
        part = fold(text, first, max(first, last))
        at = 0
        for sentence in split_sentences(part.text):
            at = max(part.text.find(sentence, at), at)
            yield sentence, part.offsets[at]
            at += len(sentence)
