"""Who is bound: the registrant, the parties and those who signed."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from eightk.agreement.model.record import Record
from eightk.agreement.model.scalars import (
    Cik,
    EmployerId,
    FileNumber,
    Flag,
    PartyKey,
    Telephone,
    Text,
    Zip,
)


class Address(Record):
    """Principal executive offices."""

    street: Annotated[tuple[Text, ...], Field(min_length=1)]
    """The street lines, one or two."""
    city: Text
    state: Text
    """State (written out), or country for a registrant abroad."""
    zip: Zip


class Security(Record):
    """A class of securities registered under Section 12(b) of the Exchange Act."""

    title: Text
    """Title of each class, as on the cover page: Common Stock, par value $0.001 per share."""
    symbol: Text
    """Trading symbol."""
    exchange: Text
    """Name of each exchange on which registered."""


class Registrant(Record):
    """What the cover page of Form 8-K says of the registrant, in today's edition and in earlier ones."""

    party: PartyKey
    """The key under `parties` that is the registrant."""
    name: Text
    """Exact name as specified in its charter."""
    cik: Cik
    """Central Index Key, ten digits."""
    state_of_incorporation: Text
    """State or other jurisdiction of incorporation, written out."""
    commission_file_number: FileNumber
    irs_employer_id: EmployerId
    """I.R.S. Employer Identification No."""
    address: Address
    telephone: Telephone
    former_name: Text | None = None
    """Former name or former address, if changed since last report."""
    fiscal_year_end: Text | None = None
    """Month and day: July 31."""
    securities: tuple[Security, ...] = ()
    """Securities registered pursuant to Section 12(b); leave out if there are none."""
    emerging_growth_company: Flag = False
    declined_transition_period: Flag = False
    """An emerging growth company that elected not to use the extended transition period."""


class Party(Record):
    """One party to the agreement, or a person it speaks of."""

    name: Text
    """Full name as it should be read: William N. Plamondon III; American Technologies Group, Inc."""
    kind: Literal["person", "company"]
    short: Text | None = None
    """How the disclosure calls it after the first mention: Mr. Plamondon; the Company. People with an
    honorific and a surname need none."""
    honorific: Text | None = None
    """Mr., Ms., Dr.; for people."""
    surname: Text | None = None
    """For people: the name after the honorific."""
    defined_as: Text | None = None
    """The defined term that the agreement gives: Plamondon; the Executive; the Administrative Agent."""
    offices: tuple[Text, ...] = ()
    """Offices held when the agreement was signed: Chief Executive Officer."""
    aliases: tuple[Text, ...] = ()
    """Other ways in which the agreement or the approved wording writes the name, its misspellings included."""
    jurisdiction: Text | None = None
    """For companies: state of organisation, where the agreement gives it."""
    role: Text | None = None
    """Its part in the agreement: Borrower, Lender, Supplier."""
    notice_address: tuple[Text, ...] = ()
    """Where notices go, line by line, as the agreement has it; left out, a notice has a line to fill in by hand."""
    notice_copy: tuple[Text, ...] = ()
    """Who gets a copy of each notice, line by line: the party's counsel."""
    email: Text | None = None
    """The address for notices by e-mail."""


class Signatory(Record):
    """One conformed signature of the signature page."""

    party: PartyKey
    """The party for which it stands."""
    signed: Text
    """The name after /s/, letter for letter as in the conformed copy."""
    title: Text | None = None
    """The signer's title, where the signature page gives it."""
