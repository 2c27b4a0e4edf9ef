"""The whole of agreement.yaml."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated

from pydantic import Field

from eightk.agreement.model.determination import Determination, ItemDetermination
from eightk.agreement.model.filing import Disclosure, Exhibit, Report
from eightk.agreement.model.known_variance import KnownVariance
from eightk.agreement.model.people import Party, Registrant, Signatory
from eightk.agreement.model.record import Record
from eightk.agreement.model.scalars import Day, FileName, PartyKey, Slug, Text
from eightk.agreement.model.terms import Terms


class AgreementFacts(Record):
    """What the agreement is."""

    title: Text
    """As the document calls itself: Release and Severance Agreement."""
    dated: Day
    """The date that the agreement bears."""
    signed: Day | None = None
    """If the parties signed it on another day than the date that it bears ("dated as of"); Item 1.01 runs from it."""
    effective: Day | None = None
    """If it takes effect on another day."""
    conformed_copy: FileName = "conformed-copy.txt"
    """The executed agreement as text, in this folder."""


class AgreementFile(Record):
    """agreement.yaml: the terms of one executed agreement and how they are disclosed.

    Exactly one of `report` and `reported_in`."""

    agreement: AgreementFacts
    registrant: Registrant
    parties: Annotated[Mapping[PartyKey, Party], Field(min_length=1)]
    signatories: Annotated[tuple[Signatory, ...], Field(min_length=1)]
    terms: Terms
    disclosure: Disclosure
    exhibit: Exhibit
    report: Report | None = None
    reported_in: Slug | None = None
    """The folder of the agreement whose Form 8-K carries this one."""
    determinations: tuple[Determination, ...] = ()
    """Findings on the disclosure that counsel accepted."""
    item_determinations: tuple[ItemDetermination, ...] = ()
    """Items of the form on which counsel decided that the terms call for them, or do not."""
    known_variances: tuple[KnownVariance, ...] = ()
    """What counsel know to be at odds in the agreement, and leave as it is."""
