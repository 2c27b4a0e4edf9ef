"""What an exhibit says of what is left out of it, by the rule in force on the date of the report."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Legend:
    """The words for reports from a day on, and their authority."""

    in_force_from: date
    text: str
    authority: str


REDACTIONS: tuple[Legend, ...] = (
    Legend(
        date.min,
        "Portions of this exhibit have been omitted pursuant to a request for confidential treatment and have been "
        "filed separately with the Securities and Exchange Commission.",
        "Exchange Act Rule 24b-2",
    ),
    Legend(
        date(2019, 4, 2),
        "Certain identified information has been excluded from this exhibit because it is both not material and would "
        "likely cause competitive harm to the registrant if publicly disclosed.",
        "Regulation S-K Item 601(b)(10)(iv); Release No. 33-10618 (effective Apr. 2, 2019)",
    ),
    Legend(
        date(2021, 3, 15),
        "Certain identified information has been excluded from this exhibit because it is both not material and the "
        "type that the registrant treats as private or confidential.",
        "Regulation S-K Item 601(b)(10)(iv), as amended (effective Mar. 15, 2021)",
    ),
)

OMISSIONS: tuple[Legend, ...] = (
    Legend(
        date.min,
        "Certain schedules and exhibits to this agreement have been omitted. The registrant agrees to furnish "
        "supplementally a copy of any omitted schedule or exhibit to the Securities and Exchange Commission upon "
        "request.",
        "Custom; Regulation S-K Item 601(b)(2) says so of plans of acquisition",
    ),
    Legend(
        date(2019, 4, 2),
        "Certain schedules and exhibits have been omitted pursuant to Item 601(a)(5) of Regulation S-K. The registrant "
        "agrees to furnish supplementally a copy of any omitted schedule or exhibit to the Securities and Exchange "
        "Commission upon request.",
        "Regulation S-K Item 601(a)(5); Release No. 33-10618 (effective Apr. 2, 2019)",
    ),
)


def omission_note(on: date) -> str:
    """The undertaking for schedules that are not filed, in the exhibit and in the index."""
    return next(legend.text for legend in reversed(OMISSIONS) if legend.in_force_from <= on)


def redaction_legend(on: date) -> str:
    """The legend for the first page of a redacted exhibit, and for the exhibit index."""
    return next(legend.text for legend in reversed(REDACTIONS) if legend.in_force_from <= on)
