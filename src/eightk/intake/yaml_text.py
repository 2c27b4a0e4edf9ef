"""agreement.yaml as intake drafts it: every value with its place in the copy, every other one empty."""

from __future__ import annotations

import re
from collections.abc import Iterator

from eightk.agreement.parts.dated import BorneDate
from eightk.intake.draft import Draft, DraftSignatory
from eightk.intake.open_points import open_points
from eightk.intake.page import wrap
from eightk.intake.people import DraftParty
from eightk.intake.yaml_lines import beside, comment, entry, flow, indented, scalar
from eightk.intake.yaml_terms import terms_lines

_HEAD = """\
# yaml-language-server: $schema=../../docs/agreement.schema.json
##
## A first draft by `eightk intake`. Every value below is from the conformed copy, with its place beside it;
## what the copy does not say is left empty, and `eightk check {slug}` names each empty value by its line.
## Read every value against the signed agreement before it is used.
##
## What could not be told:
{points}
##
## Lines that begin with ## explain. Lines that begin with a single # are examples: take away the # and the space.
## Dates are year-month-day, money $1,250,000, percentages 1.75%, lengths of time 18 months, sections as cited.
## Every key: docs/agreement-yaml.md in the documentation of eightk.
"""


def agreement_text(draft: Draft, slug: str) -> str:
    """The whole file."""
    points = "\n".join(line for point in open_points(draft) for line in comment(point, lead="##   - "))
    parts = (
        _HEAD.format(slug=slug, points=points).splitlines(),
        ["agreement:", *indented(_facts(draft))],
        ["## What the cover page of Form 8-K says of the registrant.", "registrant:", *indented(_registrant(draft))],
        ["## Everyone whom the agreement binds or speaks of, under the keys that the terms use.", *_parties(draft)],
        ["## One entry for each conformed signature.", "signatories:", *indented(_signatories(draft))],
        list(terms_lines(draft)),
        ["disclosure:", *indented(_disclosure(draft, slug))],
        ["## The agreement as an exhibit of the report.", "exhibit:", *indented(_exhibit(draft))],
        ["## The Form 8-K.", "report:", *indented(_REPORT)],
    )
    return "\n\n".join("\n".join(part) for part in parts) + "\n"


def _facts(draft: Draft) -> Iterator[str]:
    title, dated = draft.reading.title, draft.reading.dated
    yield "## The title as the document calls itself."
    yield entry("title", title.text, f"{title.source}: “{title.written}”" if title.text else "")
    yield "## The date that the agreement bears."
    yield entry("dated", str(dated.bears.day) if dated.bears else "", _said(draft, dated.bears) if dated.bears else "")
    if dated.effective is not None:
        yield entry("effective", str(dated.effective.day), _said(draft, dated.effective))
    yield "conformed_copy: conformed-copy.txt"


def _said(draft: Draft, day: BorneDate) -> str:
    where = {"dated": "preamble", "effective": "preamble", "letter": "head of the letter", "title": "title lines"}
    words = " ".join(draft.copy.text[day.start : day.end].split())
    if day.kind == "signature":
        return f"beside the signature of {day.said}"
    return f"{where.get(day.kind, day.kind)}: “{words}”"


def _registrant(draft: Draft) -> Iterator[str]:
    filer = draft.filer
    party = next((each for each in draft.parties if each.key == draft.registrant), None)
    head = "head of the submission"
    only = f"{head}: {filer.name}" if filer.name else "the only company among the parties"
    yield "## The key under `parties` that is the registrant."
    yield entry("party", draft.registrant, only if draft.registrant else "")
    yield "## Exact name as specified in its charter."
    yield entry("name", party.name if party else "", f"{party.said}; compare the charter" if party else "")
    yield entry("cik", filer.cik, head if filer.cik else "ten digits")
    state = filer.state or (party.jurisdiction if party else "")
    yield entry(
        "state_of_incorporation", state, (head if filer.state else party.said if party else "") if state else ""
    )
    yield entry("commission_file_number", filer.file_number, head if filer.file_number else "001-12345")
    yield entry("irs_employer_id", filer.employer_id, head if filer.employer_id else "12-3456789")
    yield f"address:{beside('address:', f'{head}; set it in small letters') if filer.street else ''}"
    yield "  street:"
    yield from (f"    - {scalar(line)}" for line in filer.street)
    if not filer.street:
        yield "    -"
    yield from indented(
        (entry("city", filer.city), entry("state", filer.region, "written out"), entry("zip", filer.zip))
    )
    yield entry("telephone", filer.telephone, head if filer.telephone else "(212) 555-0100")
    if filer.fiscal_year_end:
        yield entry("fiscal_year_end", filer.fiscal_year_end, head)
    else:
        yield "# fiscal_year_end: December 31"


def _parties(draft: Draft) -> Iterator[str]:
    yield "parties:"
    for party in draft.parties:
        yield from indented((f"{party.key}:", *indented(_party(party))))
    for number in range(len(draft.parties), 2):
        key = "counterparty" if number else "company"
        yield from indented((f"{key}:", *indented((entry("name"), entry("kind", said="person or company")))))


def _party(party: DraftParty) -> Iterator[str]:
    yield entry("name", party.name, party.said)
    yield entry("kind", party.kind, "" if party.kind else "person or company")
    if party.short:
        yield entry("short", party.short, "what the disclosure calls it after the first mention")
    if party.kind == "person":
        yield entry("honorific", party.honorific) if party.honorific else "## honorific: Mr., Ms. or Dr."
        if party.surname:
            yield entry("surname", party.surname)
    if party.defined_as:
        yield entry("defined_as", party.defined_as, party.said)
    if party.role:
        yield entry("role", party.role, party.said)
    if party.jurisdiction:
        yield entry("jurisdiction", party.jurisdiction, party.said)
    if party.aliases:
        yield f"aliases: {flow(party.aliases)}"


def _signatories(draft: Draft) -> Iterator[str]:
    for each in draft.signatories:
        yield from _signatory(each)
    if not draft.signatories:
        yield from ("- party:", "  ## The name after /s/, letter for letter as in the conformed copy.", "  signed:")


def _signatory(each: DraftSignatory) -> Iterator[str]:
    block = each.block
    yield f"- {entry('party', each.party, '' if each.party else f'signed as: {block.party or block.name}')}"
    missing = f"the copy has no /s/ here{f'; {block.name} is printed' if block.name else ''}"
    yield f"  {entry('signed', block.signed, '' if block.signed else missing)}"
    if block.title:
        yield f"  {entry('title', block.title)}"


def _disclosure(draft: Draft, slug: str) -> Iterator[str]:
    found = draft.wording[0] if len(draft.wording) == 1 else None
    said = f"its wording begins “{found.opening} …”" if found else ""
    yield "## The clause that lets the disclosure be filed without further review."
    yield entry("section", found.section if found else "", said)
    yield "## What that clause asks for: verbatim, substantially-in-the-form-of, materially-similar or consistent-with."
    yield entry("standard", (found.standard or "") if found else "")
    yield "## The items of Form 8-K under which it is reported: 1.01, 5.02(b)."
    yield from ("items:", "  -", f"template: disclosure/{slug}.htm.j2")
    yield "## Where the approved wording stands: quoted-paragraph in `section`, the body of an `annex`, or block-after."
    yield "approved_wording:"
    for other in draft.wording if found is None else ():
        place = other.place.annex or other.place.section or other.section
        yield f"  ## {other.place.form} {place}: “{other.opening} …”"
    if found is not None and found.place.form == "annex":
        yield from ("  form: annex", f"  {entry('annex', found.place.annex)}")
        return
    yield f"  {entry('form', found.place.form if found else 'quoted-paragraph')}"
    yield f"  {entry('section', found.section if found else '')}"
    if found is not None and found.place.after:
        yield f"  {entry('after', found.place.after)}"


def _exhibit(draft: Draft) -> Iterator[str]:
    label = next((found[1] for line in draft.reading.opening.head if (found := _LABEL.match(line.text))), "")
    yield entry("number", label, "head of the text" if label else "10.1")
    yield "## Its line in the exhibit index."
    title, dated = draft.reading.title, draft.reading.dated
    names = [party.name for party in draft.parties if party.name and party.preamble is not None]
    whole = title.text and dated.bears and len(names) == len(draft.parties) >= 2 and not draft.reading.parties.unnamed
    if not whole or dated.bears is None:
        yield entry("description")
        return
    from eightk.agreement.model.values import written_date

    among = "by and between" if len(names) == 2 else "by and among"
    line = f"{title.text}, dated {written_date(dated.bears.day)}, {among} {_listed(names)}"
    yield "description: >-"
    yield from indented(wrap(line, _WIDTH))


def _listed(names: list[str]) -> str:
    return f"{', '.join(names[:-1])} and {names[-1]}"


_LABEL = re.compile(r"exhibit\s(\d{1,2}\.\d{1,3})\b", re.IGNORECASE)
_WIDTH = 112
_REPORT = (
    "## Date of report: the date of the earliest event reported.",
    "date:",
    "## Who signs the report.",
    "signature:",
    "  name:",
    "  title:",
)
