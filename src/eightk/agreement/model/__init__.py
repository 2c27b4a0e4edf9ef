"""The terms in YAML as frozen values, named in counsel's words."""

from __future__ import annotations

from eightk.agreement.model.agreement import AgreementFacts, AgreementFile
from eightk.agreement.model.filing import Disclosure, Exhibit, GivenExhibit, Report
from eightk.agreement.model.people import Party, Registrant, Signatory
from eightk.agreement.model.terms import Terms
from eightk.agreement.model.values import Duration, Money

__all__ = [
    "AgreementFacts",
    "AgreementFile",
    "Disclosure",
    "Duration",
    "Exhibit",
    "GivenExhibit",
    "Money",
    "Party",
    "Registrant",
    "Report",
    "Signatory",
    "Terms",
]
