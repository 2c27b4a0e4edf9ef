"""Terms about people: leaving, joining, pay, equity, benefits, releases, covenants."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from eightk.agreement.model.record import Record
from eightk.agreement.model.scalars import (
    Amount,
    Count,
    Day,
    Flag,
    Length,
    Number,
    PartyKey,
    Percent,
    SectionNumber,
    Text,
    Year,
)


class Resignation(Record):
    """A resignation, retirement or removal from office."""

    section: SectionNumber
    who: PartyKey
    offices: Annotated[tuple[Text, ...], Field(min_length=1)]
    """The offices left: Chief Executive Officer, director."""
    notice: Day | None = None
    """The day on which notice of the decision was given or accepted; Item 5.02(b) runs from it."""
    effective: Day
    employment_ends: Day | None = None
    """If employment ends later than the office."""
    reason: Text | None = None


class Appointment(Record):
    """An appointment to office, or an election to the board."""

    section: SectionNumber
    who: PartyKey
    offices: Annotated[tuple[Text, ...], Field(min_length=1)]
    appointed: Day | None = None
    """The day of the appointment or election, as by the board; Items 5.02(c) and 5.02(d) run from it."""
    announced: Day | None = None
    """If the report waits for a public announcement made otherwise than on Form 8-K (instruction to Item 5.02(c)), its
    day."""
    effective: Day
    term: Length | None = None
    """Initial term of employment."""
    renewal: Length | None = None
    """Length of each automatic renewal."""
    succeeds: PartyKey | None = None
    reports_to: Text | None = None


class Transition(Record):
    """Services that a departing officer still renders."""

    section: SectionNumber
    who: PartyKey
    role: Text
    begins: Day | None = None
    through: Day | None = None
    length: Length | None = None
    duties: tuple[Text, ...] = ()


class Salary(Record):
    """Base salary."""

    section: SectionNumber
    to: PartyKey
    amount: Amount
    per: Literal["year", "month"] = "year"


class Bonus(Record):
    """A bonus: annual target, pro-rated, sign-on, retention."""

    section: SectionNumber
    to: PartyKey
    kind: Literal["annual", "pro-rated", "sign-on", "retention", "other"]
    amount: Amount | None = None
    target: Percent | None = None
    """Target, as a percentage of base salary."""
    maximum: Percent | None = None
    fiscal_year: Year | None = None
    payable: Text | None = None
    payable_on: Day | None = None
    repayment: Text | None = None
    """When it must be paid back."""
    repayment_period: Length | None = None


class EquityAward(Record):
    """An equity award: granted, accelerated, continued or forfeited. Vested, accelerated, continuing and
    forfeited parts, where given, must add up to `shares`."""

    section: SectionNumber
    holder: PartyKey
    kind: Literal["stock options", "restricted stock units", "performance stock units", "restricted stock", "other"]
    shares: Count | None = None
    value: Amount | None = None
    """Grant-date value, where the award is set in dollars."""
    exercise_price: Amount | None = None
    granted: Day | None = None
    vested: Count | None = None
    accelerated: Count | None = None
    continuing: Count | None = None
    forfeited: Count | None = None
    vesting: Text | None = None
    vesting_period: Length | None = None
    installments: Count | None = None
    exercisable_until: Day | None = None
    exercise_period: Length | None = None


class Benefit(Record):
    """A benefit in kind or a reimbursement: COBRA, outplacement, relocation, legal fees."""

    section: SectionNumber
    to: PartyKey
    what: Text
    length: Length | None = None
    through: Day | None = None
    amount: Amount | None = None
    """Its value or cap."""
    monthly: Amount | None = None


class Release(Record):
    """A release of claims or a covenant not to sue. A mutual release names its givers on both sides."""

    section: SectionNumber
    by: Annotated[tuple[PartyKey, ...], Field(min_length=1)]
    of: Annotated[tuple[PartyKey, ...], Field(min_length=1)]
    mutual: Flag
    scope: Text
    through: Day | None = None
    """Claims up to this day are released."""
    exceptions: tuple[Text, ...] = ()
    consideration_period: Length | None = None
    """Time to consider it (29 U.S.C. 626(f))."""
    revocation_period: Length | None = None
    effective: Day | None = None


class Covenant(Record):
    """A promise to act or to refrain: confidentiality, non-disparagement, non-competition, cooperation, a ratio."""

    section: SectionNumber
    kind: Text
    by: Annotated[tuple[PartyKey, ...], Field(min_length=1)]
    what: Text
    length: Length | None = None
    through: Day | None = None
    by_when: Day | None = None
    ratio: Number | None = None
    """A financial ratio against 1.00: 3.50."""
    amount: Amount | None = None


class SeparationPay(Record):
    """What is due if employment ends without cause, for good reason or after a change in control."""

    section: SectionNumber
    to: PartyKey
    trigger: Text
    multiple: Number | None = None
    multiple_of: Text | None = None
    amount: Amount | None = None
    length: Length | None = None
    benefits: Length | None = None
    """How long health benefits go on."""
    equity: Text | None = None
