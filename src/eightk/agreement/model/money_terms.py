"""Terms about money and property: payments, shares, facilities, rates, purchases, terminations."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from eightk.agreement.model.record import Record
from eightk.agreement.model.scalars import (
    Amount,
    Count,
    Day,
    FacilityKey,
    Length,
    Number,
    PartyKey,
    Percent,
    SectionNumber,
    Text,
)
from eightk.agreement.model.values import Money


class Installment(Record):
    """One payment of a schedule, or a run of equal ones."""

    amount: Amount
    count: Count = 1
    """How many of this amount."""
    on: Day
    """The day it falls due; of a run, the first."""
    every: Literal["week", "month", "quarter", "year"] | None = None
    """How often, for a run of more than one."""


class Part(Record):
    """One part of a sum: `amount`, or `times` times `of`."""

    what: Text
    amount: Amount | None = None
    times: Number | None = None
    of: Amount | None = None

    @property
    def figure(self) -> Money | None:
        """What it comes to; None unless it gives `amount`, or `times` and `of`, and not both."""
        if self.times is None and self.of is None:
            return self.amount
        if self.times is None or self.of is None or self.amount is not None:
            return None
        return Money(self.times * self.of.amount, self.of.currency)


class Payment(Record):
    """A sum of money that one party owes another. Its schedule and its parts must add up to `amount`."""

    section: SectionNumber
    by: PartyKey
    to: PartyKey
    amount: Amount
    purpose: Text
    """What is paid for."""
    due: Day | None = None
    within: Length | None = None
    """Days or weeks after an event, where there is no fixed day."""
    after: Text | None = None
    """The event that `within` counts from."""
    schedule: tuple[Installment, ...] = ()
    parts: tuple[Part, ...] = ()
    interest: Percent | None = None
    """Leave out if the sum bears no interest."""


class ShareTransfer(Record):
    """Shares that change hands."""

    section: SectionNumber
    by: Annotated[tuple[PartyKey, ...], Field(min_length=1)]
    to: PartyKey
    shares: Count
    shares_section: SectionNumber | None = None
    """Where the number stands, if not in `section`."""
    security: Text
    """Class of shares: common stock."""
    price: Amount | None = None
    """Leave out for a transfer without charge."""
    on: Day


class Commitment(Record):
    """What one lender or buyer has committed."""

    party: PartyKey
    amount: Amount


class Facility(Record):
    """A credit facility, or a part of one. Commitments must add up to `amount`; a sublimit stays within `of`."""

    section: SectionNumber
    kind: Literal["revolving", "term loan", "letters of credit", "swingline", "incremental", "note", "other"]
    borrower: PartyKey
    agent: PartyKey | None = None
    amount: Amount
    of: FacilityKey | None = None
    """The key of the facility of which this one is a sublimit."""
    commitments: tuple[Commitment, ...] = ()
    maturity: Day | None = None
    term: Length | None = None
    amortization: Percent | None = None
    """Scheduled repayment a year, as a percentage of the original amount."""
    purpose: Text | None = None
    security: Text | None = None
    """Collateral and guaranties."""


class Margin(Record):
    """One level of a pricing grid."""

    level: Text
    when: Text
    """The range of the ratio or rating that it stands for."""
    margin: Percent
    base_rate_margin: Percent | None = None
    fee: Percent | None = None
    """Commitment fee at this level."""


class Rate(Record):
    """Interest on a facility."""

    section: SectionNumber
    facility: Annotated[tuple[FacilityKey, ...], Field(min_length=1)]
    base: Text
    """The benchmark: Term SOFR."""
    floor: Percent | None = None
    margins: tuple[Margin, ...] = ()
    minimum_margin: Percent | None = None
    maximum_margin: Percent | None = None
    fixed: Percent | None = None
    default_margin: Percent | None = None
    """Added after a default."""


class Fee(Record):
    """A fee: a sum, a percentage, or a range of percentages."""

    section: SectionNumber
    what: Text
    by: PartyKey
    to: PartyKey
    amount: Amount | None = None
    percent: Percent | None = None
    minimum_percent: Percent | None = None
    maximum_percent: Percent | None = None
    due: Day | None = None


class Purchase(Record):
    """A purchase and sale."""

    section: SectionNumber
    buyer: PartyKey
    seller: PartyKey
    what: Text
    price: Amount
    parts: tuple[Part, ...] = ()
    quantity: Count | None = None
    closing: Day | None = None
    outside_date: Day | None = None


class Condition(Record):
    """A condition on which an obligation depends."""

    section: SectionNumber
    to: Text
    """What depends on it: closing; each borrowing."""
    what: Text


class Termination(Record):
    """An earlier agreement that this one ends."""

    section: SectionNumber
    agreement: Text
    """Title of the agreement that ends."""
    dated: Day
    parties: Annotated[tuple[PartyKey, ...], Field(min_length=1)]
    notice: Day | None = None
    """The day on which notice of termination was given under that agreement, if before this one was signed; Item 1.02
    runs from it."""
    effective: Day
    reason: Text | None = None
    surviving: tuple[Text, ...] = ()
    """Provisions that go on."""


class Provision(Record):
    """Any further term that a disclosure may mention: governing law, notices, assignment, events of default."""

    section: SectionNumber
    topic: Text
    what: Text
    amount: Amount | None = None
    percent: Percent | None = None
    length: Length | None = None
    day: Day | None = None
    count: Count | None = None
