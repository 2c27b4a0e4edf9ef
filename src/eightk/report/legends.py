"""What a redacted exhibit says of its redactions, by the rule in force on the date of the report."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Legend:
    """The words for reports from a day on, and their authority."""

    in_force_from: date
    text: str
    authority: str


LEGENDS: tuple[Legend, ...] = (
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


def redaction_legend(on: date) -> str:
    """The legend for the first page of a redacted exhibit, and for the exhibit index."""
    return next(legend.text for legend in reversed(LEGENDS) if legend.in_force_from <= on)
