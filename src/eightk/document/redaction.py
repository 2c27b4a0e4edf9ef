"""Redactions: passages of the conformed copy that the filed exhibit leaves out, each shown as "[***]".

Findings, all errors: EXH101 no such section; EXH102 the passage does not stand there; EXH103 it stands
there more than once and only one was meant; EXH104 two redactions overlap.
Authority: Regulation S-K Item 601(b)(10)(iv) (confidential), Item 601(a)(6) (personal).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from ..agreement.conformed import ConformedCopy, Section
from ..agreement.copy import find_section, read_conformed_copy, section_numbers, span_at
from ..agreement.copy.folded import fold, fold_words, occurrences
from ..findings import Finding, Span

MASK = "[***]"


@dataclass(frozen=True, slots=True)
class Redaction:
    """A passage to leave out: its section as cited ("" is the whole copy), its words, once or wherever it
    stands.

    `basis` says why: "confidential" (not material and treated as private) or "personal".
    """

    section: str
    passage: str
    occurrence: Literal["once", "all"] = "once"
    basis: Literal["confidential", "personal"] = "confidential"


_Place = tuple[int, int]


def apply_redactions(copy: ConformedCopy, redactions: Sequence[Redaction]) -> tuple[ConformedCopy, tuple[Finding, ...]]:
    """The copy as it is filed, read anew from the redacted text; the copy itself where a finding says no.

    Offsets of the redacted copy are offsets into its own text.
    """
    places, findings = _found(copy, redactions)
    if findings or not places:
        return copy, findings
    redacted, _ = read_conformed_copy(_masked(copy.text, places), copy.path)
    return redacted, ()


def redacted_text(copy: ConformedCopy, redactions: Sequence[Redaction]) -> tuple[str, tuple[_Place, ...]]:
    """The text that is filed, and where in the copy the passages stand that it leaves out, in order; nothing is left
    out where a finding says no."""
    places, findings = _found(copy, redactions)
    return (copy.text, ()) if findings else (_masked(copy.text, places), tuple(places))


def _found(copy: ConformedCopy, redactions: Sequence[Redaction]) -> tuple[list[_Place], tuple[Finding, ...]]:
    places: list[_Place] = []
    findings: list[Finding] = []
    for redaction in redactions:
        found, problems = _places(copy, redaction)
        places += found
        findings += problems
    places = sorted(set(places))
    return places, (*findings, *_overlaps(copy, places))


def _places(copy: ConformedCopy, redaction: Redaction) -> tuple[tuple[_Place, ...], tuple[Finding, ...]]:
    section = _section(copy, redaction.section)
    if section is None:
        message = f"A redaction names section “{redaction.section}”, which the conformed copy does not have."
        hint = "It has: " + ", ".join(section_numbers(copy)[:20])
        return (), (Finding("EXH101", message, hint, (Span(copy.path),)),)
    found = occurrences(fold(copy.text, section.start, section.end), redaction.passage)
    if found and (redaction.occurrence == "all" or len(found) == 1):
        return found, ()
    return (), (_miscounted(copy, redaction, section, found),)


def _section(copy: ConformedCopy, reference: str) -> Section | None:
    return find_section(copy, reference) if reference else Section("", "", 0, len(copy.text), 0)


def _miscounted(copy: ConformedCopy, redaction: Redaction, section: Section, found: tuple[_Place, ...]) -> Finding:
    words = f"“{fold_words(redaction.passage)}”"
    where = f"section {redaction.section}" if redaction.section else "the conformed copy"
    if found:
        message = f"The passage to redact, {words}, stands {len(found)} times in {where}."
        spans = tuple(span_at(copy, start) for start, _ in found)
        return Finding("EXH103", message, "Give more of its words, or say `every: yes` if all are meant.", spans)
    message = f"The passage to redact, {words}, does not stand in {where}."
    hint = "Copy it from the conformed copy; line breaks and double spaces do not matter."
    return Finding("EXH102", message, hint, (span_at(copy, section.start),))


def _overlaps(copy: ConformedCopy, places: list[_Place]) -> tuple[Finding, ...]:
    message = "Two redactions overlap, so it is not clear what the exhibit leaves out."
    return tuple(
        Finding(
            "EXH104",
            message,
            "Join them into one passage.",
            (span_at(copy, after[0]), span_at(copy, here[0])),
        )
        for here, after in pairwise(places)
        if after[0] < here[1]
    )


def _masked(text: str, places: list[_Place]) -> str:
    parts: list[str] = []
    position = 0
    for start, end in places:
        parts += [text[position:start], MASK]
        position = end
    return "".join([*parts, text[position:]])
