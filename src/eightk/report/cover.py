"""The cover page of Form 8-K: which edition of it was in force, and the values it is set with.

The words stand in templates/cover.htm.j2; this module says which of its parts an edition has.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class CoverEdition:
    """One edition of the cover page; both days of its span included, `in_force_to` None for today's.

    `has_general_instruction_reference`: the introduction to the four boxes ends with "(see General
    Instruction A.2. below)". The form still has these words; many companies leave them out, since in a
    filed report no General Instruction follows. A firm that does so overrides templates/cover/boxes.htm.j2.
    """

    key: str
    in_force_from: date
    in_force_to: date | None
    authority: str
    has_general_instruction_reference: bool
    has_12b_table: bool
    has_emerging_growth: bool

    def covers(self, on: date) -> bool:
        """Whether this edition was in force on the day."""
        return self.in_force_from <= on and (self.in_force_to is None or on <= self.in_force_to)


EDITIONS: tuple[CoverEdition, ...] = (
    CoverEdition(
        key="2004",
        in_force_from=date(2004, 8, 23),
        in_force_to=date(2017, 4, 11),
        authority="Form 8-K, cover page; Release No. 33-8400 (effective Aug. 23, 2004)",
        has_general_instruction_reference=True,
        has_12b_table=False,
        has_emerging_growth=False,
    ),
    CoverEdition(
        key="2017",
        in_force_from=date(2017, 4, 12),
        in_force_to=date(2019, 5, 1),
        authority="Form 8-K, cover page; Release No. 33-10332 (effective Apr. 12, 2017)",
        has_general_instruction_reference=True,
        has_12b_table=False,
        has_emerging_growth=True,
    ),
    CoverEdition(
        key="2019",
        in_force_from=date(2019, 5, 2),
        in_force_to=None,
        authority="Form 8-K, cover page; Release No. 33-10618 (effective May 2, 2019)",
        has_general_instruction_reference=True,
        has_12b_table=True,
        has_emerging_growth=True,
    ),
)
"""Every edition since items are numbered by topic. The inline XBRL tags of Release No. 33-10618 came in
steps from June 2019 by the size of the filer; they change no word of the page."""


def edition_on(on: date) -> CoverEdition | None:
    """The edition in force on a day; None before August 23, 2004.

    A form is used as it stands when it is filed: where the form changed between the event and the
    filing, give the day of filing.
    """
    return next((edition for edition in EDITIONS if edition.covers(on)), None)


@dataclass(frozen=True, slots=True)
class Security:
    """A class of securities registered under Section 12(b); `symbol` is None where it has none."""

    title: str
    symbol: str | None
    exchange: str


@dataclass(frozen=True, slots=True)
class CoverRegistrant:
    """What the cover page says of the registrant, as text that is set as it stands.

    `state_of_incorporation` is written out ("Nevada"); `state` is that of the address, written out or as
    its postal code; `former_name` None sets "Not Applicable".
    """

    name: str
    state_of_incorporation: str
    commission_file_number: str
    irs_employer_id: str
    address_lines: tuple[str, ...]
    city: str
    state: str
    zip_code: str
    telephone: str
    former_name: str | None = None
    securities: tuple[Security, ...] = ()
    emerging_growth_company: bool = False
    declined_transition: bool = False


@dataclass(frozen=True, slots=True)
class CoverBoxes:
    """The four boxes of the cover page, all empty in most reports."""

    written_communications: bool = False
    soliciting_material: bool = False
    pre_commencement_tender_offer: bool = False
    pre_commencement_issuer_tender_offer: bool = False
