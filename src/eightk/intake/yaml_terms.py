"""The terms of a draft, and beside them what each section states, for counsel to place."""

from __future__ import annotations

from collections.abc import Iterator

from eightk.agreement.conformed import Section
from eightk.agreement.copy.find import find_section
from eightk.intake.draft import Draft
from eightk.intake.terms import DraftTerm
from eightk.intake.values_found import kinds_of
from eightk.intake.yaml_lines import comment, entry, flow, indented, scalar, shortened

_MOST_TERMS = 60
_MOST_SECTIONS = 80
_LEAD = (
    "The terms that a disclosure may speak of, each with its section. What stands below reads in one way only; place "
    "the other values of the lists where they belong."
)
_SHELVES = (
    "resignations, appointments, transitions, salaries, bonuses, equity, benefits, separation_pay, payments, "
    "share_transfers, releases, covenants, facilities, rates, fees, purchases, conditions, terminations, provisions"
)


def terms_lines(draft: Draft) -> Iterator[str]:
    """The block `terms`, with the sections, their values and the defined terms above it as comments."""
    yield from comment(_LEAD)
    yield from comment(f"Shelves: {_SHELVES}.")
    yield from _sections(draft)
    yield from _values(draft)
    yield from _defined(draft)
    yield "terms:"
    shelves: dict[str, list[DraftTerm]] = {}
    for term in draft.terms:
        shelves.setdefault(term.shelf, []).append(term)
    if "provisions" not in shelves:
        yield from indented(_NO_LAW)
    for shelf, terms in shelves.items():
        yield f"  {shelf}:"
        for term in terms:
            yield from indented((f"{term.key}:", *indented(_term(term))), 4)


_NO_LAW = (
    "provisions:",
    "  ## No sentence that chooses the law was recognised; give it, or another provision.",
    "  governing_law:",
    "    section:",
    "    topic: governing law",
    "    what:",
)


def _term(term: DraftTerm) -> Iterator[str]:
    yield f"## “{shortened(term.said, 96)}”"
    yield entry("section", term.section)
    for key, value in term.values:
        if isinstance(value, str):
            yield entry(key, value)
        elif value == ("",):
            yield f"{key}:"
            yield "  -"
        else:
            yield f"{key}: {flow(value)}"


def _sections(draft: Draft) -> Iterator[str]:
    numbered = [each for each in draft.copy.sections if each.level == 1]
    if numbered:
        listed = "; ".join(_cited(each) for each in numbered[:_MOST_SECTIONS])
        more = f"; and {len(numbered) - _MOST_SECTIONS} more" if len(numbered) > _MOST_SECTIONS else ""
        yield "##"
        yield from comment(f"Sections: {listed}{more}.")


def _cited(section: Section) -> str:
    return f"{section.number} {section.heading}".strip()


def _values(draft: Draft) -> Iterator[str]:
    """ "Section 3 Payment for Services: $120,000, $10,000; days March 1, 2007"."""
    if not draft.values:
        return
    yield "##"
    yield "## Values found:"
    for section in draft.values[:_MOST_SECTIONS]:
        parts = [f"{kind} {', '.join(texts)}" for kind, texts in kinds_of(section)]
        found = find_section(draft.copy, section.section) if section.section else None
        heading = f" {found.heading}" if found and found.heading else ""
        yield from comment(f"{section.section or 'elsewhere'}{heading}: {'; '.join(parts)}", lead="##   - ")


def _defined(draft: Draft) -> Iterator[str]:
    names = list(dict.fromkeys(each.name for each in draft.reading.defined))
    if names:
        shown = ", ".join(scalar(name).strip('"') for name in names[:_MOST_TERMS])
        more = f", and {len(names) - _MOST_TERMS} more" if len(names) > _MOST_TERMS else ""
        yield "##"
        yield from comment(f"Defined terms: {shown}{more}.")
        yield "##"
