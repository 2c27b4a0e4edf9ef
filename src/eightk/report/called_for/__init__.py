"""Which items of Form 8-K the terms of an agreement call for, one provision of the form a file.

`RULES` is the whole list, in the order of the form: nothing is discovered, what stands here is what is asked. What no
rule asks (changes in control, restructurings, delistings) is in docs/items.md.
"""

from __future__ import annotations

from datetime import date

from eightk.agreement.model import AgreementFile
from eightk.report.called_for.assets_acquired import assets_acquired
from eightk.report.called_for.call import Call, Certainty, Event, Reading, Rule
from eightk.report.called_for.charter_amended import charter_amended
from eightk.report.called_for.contract_ended import contract_ended
from eightk.report.called_for.contract_entered import contract_entered
from eightk.report.called_for.debt_triggered import debt_triggered
from eightk.report.called_for.director_elected import director_elected
from eightk.report.called_for.director_leaves import director_leaves
from eightk.report.called_for.equity_sold import equity_sold
from eightk.report.called_for.exhibit_furnished import exhibit_furnished
from eightk.report.called_for.exhibits_filed import exhibits_filed
from eightk.report.called_for.financial_obligation import financial_obligation
from eightk.report.called_for.officer_appointed import officer_appointed
from eightk.report.called_for.officer_leaves import officer_leaves
from eightk.report.called_for.officer_pay import officer_pay
from eightk.report.called_for.officer_succeeded import officer_succeeded
from eightk.report.called_for.rights_limited import rights_limited

RULES: tuple[Rule, ...] = (
    contract_entered,
    contract_ended,
    assets_acquired,
    financial_obligation,
    debt_triggered,
    equity_sold,
    rights_limited,
    officer_leaves,
    director_leaves,
    officer_succeeded,
    officer_appointed,
    director_elected,
    officer_pay,
    charter_amended,
    exhibit_furnished,
    exhibits_filed,
)

__all__ = ["RULES", "Call", "Certainty", "Event", "Reading", "calls"]


def calls(file: AgreementFile, on: date) -> tuple[Call, ...]:
    """Every call of every rule on one agreement, for a report of the day `on`, in the order of the form."""
    reading = Reading(file, on)
    return tuple(call for rule in RULES for call in rule(reading))
