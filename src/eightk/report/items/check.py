"""Do the items that a report names exist, and did the form have them on the date of the report?

Findings: ITEM101 unknown item · ITEM102 item not in force on the date · ITEM103 no such lettered paragraph ·
ITEM104 paragraph not in force on the date · ITEM105 compensation under Item 1.01 or 1.02 (a note) ·
ITEM106 the same item named twice.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from eightk.agreement.model.values import written_date
from eightk.findings import Finding, Findings, Span
from eightk.report.items import ITEMS, find_item, find_subitem, read_item_number
from eightk.report.items.item import COMPENSATION_AMENDMENTS, TOPICAL_FORM, ItemNumber


def check_items(
    numbers: Sequence[str], on: date, *, compensatory: bool = False, spans: Sequence[Span] = ()
) -> Findings:
    """Check the items of one report against the form as it stood on the date of the report.

    `numbers` are citations such as "1.01" or "5.02(b)". `compensatory` is true where the agreement
    reported is an officer's or director's compensation. `spans`, if given, has the place of each number.
    """
    places = [(span,) for span in spans] + [()] * (len(numbers) - len(spans))
    found: list[Finding] = []
    for index, (text, place) in enumerate(zip(numbers, places, strict=False)):
        cited = read_item_number(text)
        found.extend(_check_one(text, cited, on, place))
        if cited and compensatory:
            found.extend(_check_compensation(cited, on, place))
        if text in numbers[:index]:
            found.append(_twice(text, place))
    return tuple(found)


def _check_one(text: str, cited: ItemNumber | None, on: date, place: tuple[Span, ...]) -> Iterator[Finding]:
    if cited is None or all(item.number != cited.item for item in ITEMS):
        yield _unknown_item(text, on, place)
    elif find_item(text, on) is None:
        yield _item_not_in_force(cited, on, place)
    elif cited.letter and find_subitem(text, on) is None:
        yield _missing_paragraph(cited, on, place)


def _unknown_item(text: str, on: date, place: tuple[Span, ...]) -> Finding:
    known = ", ".join(dict.fromkeys(item.number for item in ITEMS if item.is_in_force(on)))
    return Finding(
        code="ITEM101",
        message=f"\u201c{text}\u201d is not an item of Form 8-K that eightk prepares.",
        hint=(
            f"Name one of {known or 'the items in force on the date of the report'}, with a letter where "
            f"the item "
            "has lettered paragraphs, for example 5.02(b). Other items of the form are drafted by hand."
        ),
        spans=place,
        authority="Form 8-K (17 CFR 249.308)",
    )


def _item_not_in_force(cited: ItemNumber, on: date, place: tuple[Span, ...]) -> Finding:
    first = min(period.first for item in ITEMS if item.number == cited.item for period in item.in_force)
    return Finding(
        code="ITEM102",
        message=f"Form 8-K had no Item {cited.item} on {written_date(on)}, the date of the report.",
        hint=(
            f"Item {cited.item} came into force on {written_date(first)}. Check the date of the report; reports "
            f"of "
            f"events before {written_date(TOPICAL_FORM)} used other item numbers, which eightk does not prepare."
        ),
        spans=place,
        authority="Form 8-K; Release No. 33-8400 (effective Aug. 23, 2004)",
    )


def _missing_paragraph(cited: ItemNumber, on: date, place: tuple[Span, ...]) -> Finding:
    later = [
        (item, sub) for item in ITEMS if item.number == cited.item
        for sub in item.subitems if sub.letter == cited.letter
    ]  # fmt: skip
    if not later:
        return _no_such_paragraph(cited, on, place)
    _, sub = later[0]
    first = min(period.first for period in sub.in_force)
    return Finding(
        code="ITEM104",
        message=(f"Item {cited.item} had no paragraph ({cited.letter}) on {written_date(on)}, the date of the report."),
        hint=f"Paragraph ({cited.letter}) applies from {written_date(first)}. {_before(cited, on)}".strip(),
        spans=place,
        authority=sub.authority,
    )


def _no_such_paragraph(cited: ItemNumber, on: date, place: tuple[Span, ...]) -> Finding:
    item = find_item(cited.item, on)
    letters = ", ".join(f"({sub.letter})" for sub in item.subitems) if item else ""
    return Finding(
        code="ITEM103",
        message=f"Item {cited.item} has no paragraph ({cited.letter}).",
        hint=f"Its paragraphs are {letters}." if letters else f"Write {cited.item} without a letter.",
        spans=place,
        authority=item.authority if item else "",
    )


def _before(cited: ItemNumber, on: date) -> str:
    if cited.item == "5.02" and on < COMPENSATION_AMENDMENTS:
        return "Before that day, report a material compensation agreement under Item 1.01 or 1.02."
    return "Check the date of the report and the letter."


def _check_compensation(cited: ItemNumber, on: date, place: tuple[Span, ...]) -> Iterator[Finding]:
    if cited.item not in ("1.01", "1.02") or on < COMPENSATION_AMENDMENTS:
        return
    yield Finding(
        code="ITEM105",
        message=(
            f"The agreement has terms on an officer's appointment, departure or pay; for events on or after "
            f"{written_date(COMPENSATION_AMENDMENTS)} compensation agreements with officers are reported under "
            f"Item 5.02, not under Item {cited.item}."
        ),
        hint=(
            f"Report what it pays an officer under Item 5.02(e), or 5.02(c) or (d) with an appointment; keep Item "
            f"{cited.item} only if the agreement is material on other grounds."
        ),
        spans=place,
        severity="note",
        authority="Form 8-K, Items 1.01 and 5.02; Release No. 33-8732A (events on or after Nov. 7, 2006)",
    )


def _twice(text: str, place: tuple[Span, ...]) -> Finding:
    return Finding(
        code="ITEM106",
        message=f"The report names Item {text} twice.",
        hint="Name each item once; several agreements can be described under one item.",
        spans=place,
    )
