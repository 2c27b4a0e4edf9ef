"""The terms of an executed agreement: a shelf for each kind of term, each term under a key of counsel's choice."""

from __future__ import annotations

from collections.abc import Mapping

from eightk.agreement.model.money_terms import (
    Condition,
    Facility,
    Fee,
    Payment,
    Provision,
    Purchase,
    Rate,
    ShareTransfer,
    Termination,
)
from eightk.agreement.model.personnel_terms import (
    Appointment,
    Benefit,
    Bonus,
    Covenant,
    EquityAward,
    Release,
    Resignation,
    Salary,
    SeparationPay,
    Transition,
)
from eightk.agreement.model.record import Record
from eightk.agreement.model.scalars import Key


class Terms(Record):
    """Every term that a disclosure may speak of, each with the section that it comes from."""

    resignations: Mapping[Key, Resignation] = {}
    appointments: Mapping[Key, Appointment] = {}
    transitions: Mapping[Key, Transition] = {}
    salaries: Mapping[Key, Salary] = {}
    bonuses: Mapping[Key, Bonus] = {}
    equity: Mapping[Key, EquityAward] = {}
    benefits: Mapping[Key, Benefit] = {}
    separation_pay: Mapping[Key, SeparationPay] = {}
    payments: Mapping[Key, Payment] = {}
    share_transfers: Mapping[Key, ShareTransfer] = {}
    releases: Mapping[Key, Release] = {}
    covenants: Mapping[Key, Covenant] = {}
    facilities: Mapping[Key, Facility] = {}
    rates: Mapping[Key, Rate] = {}
    fees: Mapping[Key, Fee] = {}
    purchases: Mapping[Key, Purchase] = {}
    conditions: Mapping[Key, Condition] = {}
    terminations: Mapping[Key, Termination] = {}
    provisions: Mapping[Key, Provision] = {}
