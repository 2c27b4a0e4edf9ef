"""Exhibits: how a report says that it brings a document with it."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import words
from eightk.wording.equivalents.equivalence import Equivalence

_FILED = words("filed attached included furnished annexed")
_KINDS = "credit loan merger purchase settlement supply license letter employment separation"
_DOCUMENTS = (
    *("agreement", "amendment", "release", "press release", "indenture", "lease", "letter", "note", "plan", "warrant"),
    *(f"{kind} agreement" for kind in _KINDS.split()),
)
_THIS = ("report", "current report", "current report on form 8-k", "current report on <form>", "form 8-k", "<form>")


_THESE = ("filing", *_THIS)


def _with_this(how: str) -> tuple[str, ...]:
    return (
        f"{how} herewith",
        f"{how} with this filing",
        *(f"{how} {place} this {report}" for place in ("with", "as part of") for report in _THIS),
    )


def _as_an_exhibit() -> tuple[str, ...]:
    ways = ("filed as an exhibit to this {}", "attached as an exhibit to this {}", "attached to this {} as an exhibit")
    return tuple(way.format(report) for report in _THESE for way in ways)


def _copy_of(document: str) -> tuple[str, ...]:
    whose = (f"a copy of the {document}", f"the {document}", f"a copy of such {document}", f"a copy of that {document}")
    return tuple(f"{each} {be}" for each in whose for be in ("is", "is being"))


EXHIBITED: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV1553",
        (
            "a copy of which is",
            "which is",
            "copy of which is",
            "of which a copy is",
            "a copy of which is being",
            "which is being",
        ),
        "What is filed as an exhibit is a copy.",
        (
            "The plan, which is filed as Exhibit 10.1 to its annual report, ends.",
            "The plan, a copy of which is filed as Exhibit 10.1 to its annual report, ends.",
        ),
        (
            "The plan, a form of which is filed as Exhibit 10.1 to its annual report, ends.",
            "The plan, a copy of which is filed as Exhibit 10.1 to its annual report, ends.",
        ),
        only_before=_FILED,
        over=words("hereby also"),
        also=(
            ("copies of which are", "of which copies are", "which are", "copies of which are being", "which are being"),
        ),
    ),
    Equivalence(
        "EQV1554",
        _copy_of("agreement"),
        "What is filed as an exhibit is a copy.",
        (
            "The agreement is filed as Exhibit 10.1 to its annual report.",
            "A copy of the agreement is filed as Exhibit 10.1 to its annual report.",
        ),
        (
            "A form of the agreement is filed as Exhibit 10.1 to its annual report.",
            "A copy of the agreement is filed as Exhibit 10.1 to its annual report.",
        ),
        only_before=_FILED,
        over=words("hereby also"),
        also=tuple(_copy_of(document) for document in _DOCUMENTS[1:]),
    ),
    Equivalence(
        "EQV1555",
        ("and", "and is", "and are", "and hereby", "and is hereby", "and are hereby", "and which is"),
        "Of an exhibit that is filed and incorporated, with the verb said again or not.",
        (
            "It is filed as Exhibit 10.1 and is incorporated by reference.",
            "It is filed as Exhibit 10.1 and incorporated by reference.",
        ),
        (
            "It is filed as Exhibit 10.1 and is not incorporated by reference.",
            "It is filed as Exhibit 10.1 and incorporated by reference.",
        ),
        only_before=words("incorporated"),
    ),
    Equivalence(
        "EQV1557",
        (
            "incorporated by reference into this <reference>",
            "incorporated by reference in this <reference>",
            "incorporated into this <reference> by reference",
            "incorporated in this <reference> by reference",
            "incorporated by reference under this <reference>",
            "incorporated by reference to this <reference>",
        ),
        "The same item takes it in.",
        (
            "It is incorporated by reference in this Item 2.03.",
            "It is incorporated into this Item 2.03 by reference.",
        ),
        (
            "It is incorporated by reference in that Item 2.03.",
            "It is incorporated into this Item 2.03 by reference.",
        ),
    ),
    Equivalence(
        "EQV1595",
        _with_this("filed"),
        "What comes with the report; 'furnished' carries no liability under Section 18 and is not joined.",
        ("The exhibit is filed with this report.", "The exhibit is filed herewith."),
        ("The exhibit is furnished with this report.", "The exhibit is filed herewith."),
        only_before=words(": . , ;"),
        also=(_with_this("furnished"),),
    ),
    Equivalence(
        "EQV1835",
        _as_an_exhibit(),
        "An exhibit that is attached to the report is filed with it, in each order of the words.",
        ("It is attached as an exhibit to this filing.", "It is attached to this filing as an exhibit."),
        ("It is attached as an exhibit to that filing.", "It is attached to this filing as an exhibit."),
        only_before=words(": . , ;"),
        not_after=words("was were been previously originally last first initially"),
    ),
)
