"""A signature for a name that is no party's: RI HELLER, LLC, where R.I. Heller & Co., LLC is bound."""

from __future__ import annotations

from collections.abc import Iterator

from eightk.truth.consistency.passage import Place
from eightk.truth.consistency.reading import Reading
from eightk.truth.consistency.rule import Example, Rule, Variance


def _find(reading: Reading) -> Iterator[Variance]:
    signing = tuple(passage for passage in reading.passages if passage.kind == "signature")
    for party in reading.companies:
        for written in reading.other_spellings(signing, party):
            message = f"signed for “{written.text}”; the party is named “{party.name}”"
            yield Variance(message, (written.place, Place(party.start, party.end)))


_HEAD = (
    'This Agreement is made on May 4, 2026, between R.I. HOLM & Co., LLC (the "Lender") and AMERICAN TECNOLOGIES '
    'GROUP, INC. (the "Company").\n\n1. Shares. The Lender delivers its shares.\n\n'
    "IN WITNESS WHEREOF, the parties have signed.\n\n"
)

RULE = Rule(
    code="CONS024",
    title="a signature for a name that is no party's",
    why="Whether the party is bound may be in doubt; find out which name the charter has before it is filed.",
    finds=(
        Example(
            f"{_HEAD}AMERICAN TECHNOLOGIES GROUP, INC.\n\nBy: /s/ Orla Finch\n\nRI HOLM, LLC\n\nBy: /s/ Tobias Reck\n"
        ),
    ),
    leaves=(
        Example(
            f"{_HEAD}American Tecnologies Group, Incorporated\n\nBy: /s/ Orla Finch\n\nR. I. HOLM AND CO. LLC\n\n"
            "By: /s/ Tobias Reck\n"
        ),
    ),
    find=_find,
)
