"""Why an officer or director leaves: that no disagreement brought it about (Item 5.02(a) of Form 8-K)."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import words
from eightk.wording.equivalents.equivalence import Equivalence

_MATTERS = ("on", "regarding", "concerning", "as to", "with respect to", "over", "about")


PEOPLE_DISAGREEMENTS: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV1347",
        ("any disagreement", "a disagreement", "any disagreements"),
        "After what denies it one disagreement and any are the same.",
        ("It was not the result of a disagreement.", "It was not the result of any disagreement."),
        ("It was not the result of one disagreement.", "It was not the result of any disagreement."),
        only_after=words("of from to by"),
    ),
    Equivalence(
        "EQV1353",
        (
            "is not related to any disagreement",
            "does not relate to any disagreement",
            "is unrelated to any disagreement",
            "is not in relation to any disagreement",
            "is not related to a disagreement",
        ),
        "No disagreement has to do with it; 'not the result of' says less and is not joined.",
        ("It does not relate to any disagreement.", "It is not related to any disagreement."),
        ("It does not lead to any disagreement.", "It is not related to any disagreement."),
        also=(
            (
                "was not related to any disagreement",
                "did not relate to any disagreement",
                "was unrelated to any disagreement",
                "was not related to a disagreement",
            ),
        ),
    ),
    Equivalence(
        "EQV1348",
        tuple(
            f"{link} any {matter} {rel}"
            for link in _MATTERS
            for matter in ("matter", "matters")
            for rel in (
                "relating to",
                "related to",
                "that relates to",
                "that relate to",
                "regarding",
                "concerning",
                "pertaining to",
                "with respect to",
            )
        ),
        "What a disagreement would be about (Item 5.02(a) of Form 8-K).",
        (
            "It is no disagreement regarding any matter related to its policies.",
            "It is no disagreement on any matter relating to its policies.",
        ),
        (
            "It is no disagreement on most matters relating to its policies.",
            "It is no disagreement on any matter relating to its policies.",
        ),
    ),
    Equivalence(
        "EQV1349",
        (
            "operations , policies or practices",
            "operations , practices or policies",
            "policies , operations or practices",
            "policies , practices or operations",
            "practices , operations or policies",
            "practices , policies or operations",
            "operations , policies , or practices",
            "operations , practices , or policies",
            "policies , operations , or practices",
            "policies , practices , or operations",
        ),
        "The three in any order (Item 5.02(a) of Form 8-K).",
        ("It is about its policies, practices or operations.", "It is about its operations, policies or practices."),
        ("It is about its policies or practices.", "It is about its operations, policies or practices."),
    ),
)
