"""What is filed: the disclosure, the exhibit, and the current report that carries them."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from eightk.agreement.model.record import Record
from eightk.agreement.model.scalars import (
    Day,
    ExhibitNumber,
    FileName,
    Flag,
    ItemNumber,
    Length,
    PartyKey,
    SectionNumber,
    Slug,
    TemplateName,
    Text,
)
from eightk.wording.standards import Standard


class ApprovedWordingPlace(Record):
    """Where the approved wording stands in the conformed copy. It is located there and never retyped."""

    form: Literal["quoted-paragraph", "annex", "block-after"]
    """quoted-paragraph: the quotation in `section`; annex: the body of `annex`; block-after: what follows the
    words `after` in `section`."""
    section: SectionNumber | None = None
    annex: Text | None = None
    """Exhibit A, Annex I, Schedule 3."""
    after: Text | None = None
    """The words just before it: the following:"""
    begins_with: Text | None = None
    """Its first words, if the place alone does not settle where it begins."""
    ends_with: Text | None = None
    """Its last words, if the place alone does not settle where it ends."""


class ReviewRight(Record):
    """Who may review a disclosure before it is filed. The review notice is addressed and reasoned from it."""

    by: Annotated[tuple[PartyKey, ...], Field(min_length=1)]
    """The parties that have the right."""
    section: SectionNumber
    """The clause that gives it; its sentence is quoted from the conformed copy."""
    passage: Text | None = None
    """Words of that sentence, if the clause alone does not settle which one it is."""
    period: Length | None = None
    """The time for review that the agreement states: 1 business day. Leave out where it states none."""


class Disclosure(Record):
    """The drafted disclosure and the standard that it is held to."""

    section: SectionNumber
    """The clause that lets it be filed without further review."""
    standard: Standard = "materially-similar"
    items: Annotated[tuple[ItemNumber, ...], Field(min_length=1)]
    """The items of Form 8-K under which it is reported: 5.02(b), 5.02(e)."""
    template: TemplateName
    heading: Text | None = None
    """A caption above it, where a report carries several disclosures under one item."""
    review: ReviewRight | None = None
    """Who may review a disclosure that does not meet the standard; leave out if nobody may."""
    approved_wording: ApprovedWordingPlace


class Redaction(Record):
    """A passage left out of the exhibit and marked [***]."""

    section: SectionNumber
    passage: Text
    """The words to leave out, as they stand in the conformed copy."""
    every: Flag = False
    """Leave out every place in that section where they stand; otherwise they must stand there once."""
    basis: Literal["confidential", "personal"] = "confidential"
    """confidential: Regulation S-K Item 601(b)(10)(iv); personal: Item 601(a)(6)."""
    reason: Text
    """For the file: why it is not material and is treated as confidential."""


class OmittedSchedule(Record):
    """A schedule or exhibit of the agreement that is not filed (Regulation S-K Item 601(a)(5))."""

    label: Text
    """Schedule 1.01(a)"""
    title: Text


class Exhibit(Record):
    """The executed agreement as an exhibit."""

    number: ExhibitNumber
    description: Text
    """Its line in the exhibit index."""
    redactions: tuple[Redaction, ...] = ()
    omitted_schedules: tuple[OmittedSchedule, ...] = ()


class GivenExhibit(Record):
    """An exhibit that is given as text: a resignation letter (17.1), a press release (99.1)."""

    number: ExhibitNumber
    description: Text
    file: FileName
    furnished: Flag = False
    """Furnished, not filed, as under Item 7.01."""


class FurtherItem(Record):
    """An item of the report beside those under which the disclosures stand.

    Exactly one of `by_reference_to` and `template`."""

    item: ItemNumber
    by_reference_to: ItemNumber | None = None
    """The item of this report whose text is incorporated by reference."""
    template: TemplateName | None = None


class ReportSignature(Record):
    """Who signs the report for the registrant."""

    name: Text
    title: Text
    signed_on: Day | None = None
    """Leave out until it is signed; the draft then has a blank line."""


class Report(Record):
    """The Form 8-K."""

    date: Day
    """Date of report: the date of the earliest event reported."""
    together_with: tuple[Slug, ...] = ()
    """Other agreements that this report carries; each says `reported_in` with this folder's name."""
    further_items: tuple[FurtherItem, ...] = ()
    exhibits: tuple[GivenExhibit, ...] = ()
    written_communications: Flag = False
    """Check box: Rule 425 under the Securities Act."""
    soliciting_material: Flag = False
    """Check box: Rule 14a-12 under the Exchange Act."""
    tender_offer_communications: Flag = False
    """Check box: Rule 14d-2(b) under the Exchange Act."""
    issuer_tender_offer_communications: Flag = False
    """Check box: Rule 13e-4(c) under the Exchange Act."""
    signature: ReportSignature
