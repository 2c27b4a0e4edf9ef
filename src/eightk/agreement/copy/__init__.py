"""Reading the conformed copy: lines → stretches → blocks → sections, and the signatures.

Findings: COPY001 the copy has no words; COPY002 no numbered section was recognised (a note).
"""

from __future__ import annotations

from ...findings import Finding, Span
from ..conformed import ConformedCopy, Section
from .blocks import read_annexes, read_blocks
from .find import find_section, section_numbers
from .levels import with_levels
from .lines import read_lines
from .places import source_offset, span_at
from .sections import read_sections
from .signatures import read_signatures
from .spacing import single_spaced
from .stretches import read_stretches

__all__ = ["find_section", "read_conformed_copy", "section_numbers", "source_offset", "span_at"]


def read_conformed_copy(text: str, path: str) -> tuple[ConformedCopy, tuple[Finding, ...]]:
    """The conformed copy read into blocks, sections and signatures; any text gives an answer, in linear time.

    `path` is named in findings. Every character that is not blank, apart from page marks and rules,
    belongs to exactly one block.
    """
    stretches = read_stretches(single_spaced(read_lines(text)))
    annexes = read_annexes(stretches)
    blocks = read_blocks(stretches, annexes)
    sections = read_sections(text, blocks, annexes)
    copy = ConformedCopy(path, text, with_levels(blocks, sections), sections, read_signatures(text))
    return copy, _findings(copy, sections)


def _findings(copy: ConformedCopy, sections: tuple[Section, ...]) -> tuple[Finding, ...]:
    if not any(block.text for block in copy.blocks):
        hint = "Save the executed agreement there as plain text."
        return (Finding("COPY001", "The conformed copy has no words.", hint, (Span(copy.path),)),)
    if not sections:
        hint = "Sections are known by the number that starts a paragraph: 1., Section 1, ARTICLE I, (a)."
        message = "No numbered section was recognised in the conformed copy."
        return (Finding("COPY002", message, hint, (Span(copy.path),), "note"),)
    return ()
