"""The current report: which items it has, what stands under each, and its exhibits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from eightk.agreement.model import Report
from eightk.agreement.model.filing import FurtherItem
from eightk.draft.filters import listed
from eightk.report.exhibit_index import ExhibitLine
from eightk.report.items import find_item, read_item_number
from eightk.report.items.item_7_01 import FURNISHED_STATEMENT, FURNISHED_STATEMENT_WITH_EXHIBITS

EXHIBITS_ITEM = "9.01"


@dataclass(frozen=True, slots=True)
class Passage:
    """Text under an item, with a caption of its own if the report has several there."""

    heading: str
    html: Markup


@dataclass(frozen=True, slots=True)
class ReportedItem:
    """One item of the report, as it is set."""

    number: str
    caption: str
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class ReportedDisclosure:
    """A drafted disclosure and the items ("5.02(b)") that it answers."""

    items: tuple[str, ...]
    heading: str
    html: str


def report_items(
    report: Report,
    disclosures: Sequence[ReportedDisclosure],
    further: Sequence[tuple[FurtherItem, str]],
    exhibits: Sequence[ExhibitLine],
) -> tuple[ReportedItem, ...]:
    """The items in the order of the form. A disclosure stands under the first item that it names; its other items,
    and further items by reference, point there. `further` has each further item with its rendered text."""
    passages: dict[str, list[Passage]] = {}
    for disclosure in disclosures:
        home, *others = dict.fromkeys(_item(number) for number in disclosure.items)
        passages.setdefault(home, []).append(Passage(disclosure.heading, Markup(disclosure.html)))
        for other in others:
            _refer(passages, other, home)
    for item, html in further:
        if item.by_reference_to:
            _refer(passages, _item(item.item), _item(item.by_reference_to))
        else:
            passages.setdefault(_item(item.item), []).append(Passage("", Markup(html)))
    if exhibits:
        passages.setdefault(EXHIBITS_ITEM, [])
    _state_what_is_furnished(passages, report, exhibits)
    return tuple(ReportedItem(number, _caption(number, report), tuple(passages[number])) for number in sorted(passages))


def cited_items(report: Report, disclosures: Sequence[ReportedDisclosure], has_exhibits: bool) -> tuple[str, ...]:
    """Every item that the report names, with its letter, in order: what the summary and the header say."""
    named = {number for disclosure in disclosures for number in disclosure.items}
    named |= {item.item for item in report.further_items} | ({EXHIBITS_ITEM} if has_exhibits else set())
    return tuple(sorted(named))


def _item(number: str) -> str:
    read = read_item_number(number)
    return read.item if read else number


def _caption(number: str, report: Report) -> str:
    item = find_item(number, report.date)
    return item.caption if item else ""


def _refer(passages: dict[str, list[Passage]], number: str, home: str) -> None:
    sentence = (
        f"The information set forth in Item {home} of this Current Report on Form 8-K is incorporated by reference "
        f"into this Item {number}."
    )
    passage = Passage("", Markup(f"<p>{sentence}</p>"))
    if passage not in passages.setdefault(number, []):
        passages[number].append(passage)


def _state_what_is_furnished(
    passages: dict[str, list[Passage]], report: Report, exhibits: Sequence[ExhibitLine]
) -> None:
    """General Instruction B.2: what stands under a furnished item is not filed, and the report says so."""
    for number in passages:
        item = find_item(number, report.date)
        if item and item.furnished:
            furnished = [line.number for line in exhibits if line.furnished]
            passages[number].append(Passage("", Markup(f"<p>{_statement(furnished)}</p>")))


def _statement(furnished: Sequence[str]) -> str:
    if not furnished:
        return FURNISHED_STATEMENT
    label = "Exhibit" if len(furnished) == 1 else "Exhibits"
    return FURNISHED_STATEMENT_WITH_EXHIBITS.format(exhibits=f"{label} {listed(list(furnished))}")
