"""The set pieces of a current report: its summary, its exhibits, what is furnished and not filed, what it foresees."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import NUMBERS, words
from eightk.wording.equivalents.equivalence import Equivalence

_NOT_FILED = tuple(
    f"{no} {deemed}"
    for no in ("shall not be", "will not be", "is not", "is not to be")
    for deemed in ('deemed " filed "', 'deemed to be " filed "', "deemed filed", "deemed to be filed")
)
_NOT_INCORPORATED = tuple(
    f"{no} {deemed} by reference {into}"
    for no in ("nor shall it be", "nor will it be", "and shall not be", "and will not be")
    for deemed in ("deemed incorporated", "deemed to be incorporated", "incorporated")
    for into in ("in", "into")
)
_EXCEPT_LAW = tuple(
    f"{comma}{except_} required by {law}"
    for comma in ("", ", ")
    for except_ in (
        "except as",
        "except as may be",
        "except as otherwise",
        "except to the extent",
        "unless",
        "unless otherwise",
        "other than as",
    )
    for law in ("law", "applicable law")
)
_UNLESS_EXPRESSLY = tuple(
    f"{but} expressly set forth by specific reference in {filing}"
    for but in ("except as", "except as shall be", "except as may be", "except to the extent", "unless")
    for filing in ("such a filing", "such filing", "any such filing", "that filing")
)
_INCOMPLETE = (
    "not purport to be complete",
    "not purport to be a complete description",
    "not purport to be a complete statement",
    "not claim to be complete",
)


def _complete(do: str, be: str) -> tuple[str, ...]:
    said = (*(f"{do} {how}" for how in _INCOMPLETE), f"{be} not complete", f"{be} not intended to be complete")
    only = tuple(f"{be} {how}" for how in ("only a summary", "a summary only", "merely a summary"))
    return tuple(f"{each} , and{again}" for each in (*said, *only) for again in (f" {be}", ""))


def _qualified(its: str, be: str) -> tuple[str, ...]:
    """With or without the whole text of the document: its text is what it is."""
    entirely = f"qualified in {its} entirety by"
    subject = (
        f"subject to , and {entirely} ,",
        f"subject to , and {be} {entirely} ,",
        f"subject to and {entirely}",
        f"subject to and {be} {entirely}",
    )
    bases = (entirely, *subject, *(f"{way} reference to" for way in (entirely, *subject)))
    whole = tuple(f"{base} the {full}text of" for base in bases for full in ("full ", "complete ", "entire ", ""))
    referring = tuple(f"{way} reference to{mark}" for way in subject for mark in ("", " ,"))
    return (f"{entirely} reference to", *subject, *referring, *whole)


REPORT: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV1550",
        ("the securities and exchange commission", "the sec"),
        "One commission by its letters; 'the Commission' may be another.",
        ("It was filed with the SEC.", "It was filed with the Securities and Exchange Commission."),
        ("It was filed with the FCC.", "It was filed with the Securities and Exchange Commission."),
    ),
    Equivalence(
        "EQV1551",
        _qualified("its", "is"),
        "The summary gives way to the document as a whole.",
        (
            "It is subject to, and qualified in its entirety by, the plan.",
            "It is qualified in its entirety by reference to the plan.",
        ),
        ("It is qualified in part by the plan.", "It is qualified in its entirety by reference to the plan."),
        not_before=words("reference"),
        also=(_qualified("their", "are"),),
    ),
    Equivalence(
        "EQV1552",
        _complete("does", "is"),
        "Before its qualification a summary says that it is one, in each form.",
        (
            "It is not complete and is qualified in its entirety by the plan.",
            "It does not purport to be complete and is qualified in its entirety by the plan.",
        ),
        (
            "It is complete and is qualified in its entirety by the plan.",
            "It does not purport to be complete and is qualified in its entirety by the plan.",
        ),
        only_before=words("qualified subject"),
        also=(_complete("do", "are"),),
    ),
    Equivalence(
        "EQV1556",
        ("", "above", "below"),
        "After the number of an item it is found by its number.",
        ("It is set forth in Item 1.01 above.", "It is set forth in Item 1.01."),
        ("It is set forth in Item 1.01 above.", "It is set forth in Item 1.01 alone."),
        only_after=words("<reference>"),
        not_before=NUMBERS | words("the a an market"),
    ),
    Equivalence(
        "EQV1558",
        _NOT_FILED,
        "What is furnished is not filed under Section 18 of the Securities Exchange Act.",
        ("It is not deemed filed for its purposes.", "It shall not be deemed to be filed for its purposes."),
        ("It shall be deemed to be filed for its purposes.", "It shall not be deemed to be filed for its purposes."),
        also=(
            (
                "subject to the liabilities of that section",
                "subject to the liabilities under that section",
                "subject to the liabilities of such section",
                "subject to the liabilities under such section",
                "subject to the liability of that section",
                "subject to liability under that section",
            ),
        ),
    ),
    Equivalence(
        "EQV1559",
        _NOT_INCORPORATED,
        "What is furnished is not taken into another filing.",
        (
            "It is furnished, nor shall it be incorporated by reference into any filing.",
            "It is furnished, and shall not be deemed incorporated by reference in any filing.",
        ),
        (
            "It is furnished, and shall be deemed incorporated by reference in any filing.",
            "It is furnished, and shall not be deemed incorporated by reference in any filing.",
        ),
    ),
    Equivalence(
        "EQV1560",
        _UNLESS_EXPRESSLY,
        "Another filing may take it in only by naming it.",
        (
            "It is out unless expressly set forth by specific reference in such filing.",
            "It is out except as expressly set forth by specific reference in such a filing.",
        ),
        (
            "It is out even if expressly set forth by specific reference in such filing.",
            "It is out except as expressly set forth by specific reference in such a filing.",
        ),
        also=(
            (
                "regardless of any general incorporation language in such filing",
                "irrespective of any general incorporation language in such filing",
                "notwithstanding any general incorporation language in such filing",
                "regardless of any general incorporation language in any such filing",
                "regardless of any general incorporation language in that filing",
            ),
        ),
    ),
    Equivalence(
        "EQV1561",
        (
            "undertakes no obligation to",
            "assumes no obligation to",
            "does not undertake any obligation to",
            "does not assume any obligation to",
            "does not undertake an obligation to",
            "disclaims any obligation to",
            "undertakes no duty to",
            "assumes no duty to",
        ),
        "Nothing is promised to be brought up to date.",
        ("It assumes no obligation to update them.", "It undertakes no obligation to update them."),
        ("It undertakes an obligation to update them.", "It undertakes no obligation to update them."),
        only_before=words("update revise correct supplement"),
        over=words("publicly or release"),
        also=(
            (
                "undertake no obligation to",
                "assume no obligation to",
                "do not undertake any obligation to",
                "do not assume any obligation to",
                "disclaim any obligation to",
            ),
        ),
    ),
    Equivalence(
        "EQV1562",
        _EXCEPT_LAW,
        "The law alone excepts.",
        ("It is not updated unless required by law.", "It is not updated except as required by law."),
        ("It is not updated if required by law.", "It is not updated except as required by law."),
        not_before=words("or and"),
    ),
    Equivalence(
        "EQV1563",
        (
            "actual results may differ materially",
            "actual results could differ materially",
            "actual results might differ materially",
            "actual results may vary materially",
            "actual results could vary materially",
        ),
        "The same caution about what is foreseen.",
        ("Actual results could differ materially from them.", "Actual results may differ materially from them."),
        ("Actual results will not differ materially from them.", "Actual results may differ materially from them."),
    ),
)
