"""Item 5.02, directors and certain officers who leave, are elected or appointed, and what officers are paid.

Source: Form 8-K, Item 5.02 (17 CFR 249.308); Release No. 33-8400, effective August 23, 2004: paragraphs (a)
to (d); Release No. 33-8732A, events on or after November 7, 2006: the caption of today, (e) and (f).
"""

from datetime import timedelta
from typing import Final

from eightk.report.items.item import COMPENSATION_AMENDMENTS, TOPICAL_FORM, Item, Period, SubItem

_FIRST_WORDING: Final = (Period(TOPICAL_FORM, COMPENSATION_AMENDMENTS - timedelta(days=1)),)
_TODAY: Final = (Period(COMPENSATION_AMENDMENTS),)
_BY_2004: Final = "Form 8-K, Item 5.02; Release No. 33-8400 (effective Aug. 23, 2004)"
_BY_2006: Final = "Form 8-K, Item 5.02; Release No. 33-8732A (events on or after Nov. 7, 2006)"

_DISAGREEMENT: Final = (
    "A director resigned or refused to stand for re-election because of a disagreement with the company "
    "known "
    "to an executive officer, or was removed for cause."
)
_NEW_DIRECTOR: Final = "A new director was elected otherwise than by a vote of security holders at a meeting."

ITEM_2004 = Item(
    number="5.02",
    caption=("Departure of Directors or Principal Officers; Election of Directors; Appointment of Principal Officers"),
    in_force=_FIRST_WORDING,
    authority=_BY_2004,
    summary=("A director or principal officer left, or a director was elected or a principal officer appointed."),
    subitems=(
        SubItem("a", _DISAGREEMENT, _FIRST_WORDING, _BY_2004),
        SubItem(
            "b",
            "A principal officer retired, resigned or was terminated, or a director left other than under (a).",
            _FIRST_WORDING,
            _BY_2004,
        ),
        SubItem("c", "A new principal officer was appointed.", _FIRST_WORDING, _BY_2004),
        SubItem("d", _NEW_DIRECTOR, _FIRST_WORDING, _BY_2004),
    ),
)

ITEM = Item(
    number="5.02",
    caption=(
        "Departure of Directors or Certain Officers; Election of Directors; Appointment of Certain Officers; "
        "Compensatory Arrangements of Certain Officers"
    ),
    in_force=_TODAY,
    authority=_BY_2006,
    summary=(
        "A director or certain officer left, or was elected or appointed, or an officer's compensation was "
        "arranged or changed in a material way."
    ),
    subitems=(
        SubItem("a", _DISAGREEMENT, _TODAY, _BY_2004),
        SubItem(
            "b",
            "A principal officer or named executive officer retired, resigned or was terminated, or a "
            "director "
            "retired, resigned, was removed or refused to stand for re-election other than under (a).",
            _TODAY,
            _BY_2006,
        ),
        SubItem(
            "c",
            "A new principal executive, financial, accounting or operating officer, or president, was appointed.",
            _TODAY,
            _BY_2006,
        ),
        SubItem("d", _NEW_DIRECTOR, _TODAY, _BY_2006),
        SubItem(
            "e",
            "A material compensatory plan, contract or arrangement, or a material grant or award under one, "
            "was "
            "made or materially changed for the principal executive or financial officer or a named "
            "executive "
            "officer.",
            _TODAY,
            _BY_2006,
        ),
        SubItem(
            "f",
            "A named executive officer's salary or bonus that was left out of the last Summary Compensation "
            "Table "
            "because it could not be calculated has become known.",
            _TODAY,
            _BY_2006,
        ),
    ),
)
