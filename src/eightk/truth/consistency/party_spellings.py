"""One party in several spellings: R.I. HELLER & Co., LLC, and R.I. Heller Co., LLC."""

from __future__ import annotations

from collections.abc import Iterator

from eightk.truth.consistency.passage import Place
from eightk.truth.consistency.reading import Reading
from eightk.truth.consistency.rule import Example, Rule, Variance


def _find(reading: Reading) -> Iterator[Variance]:
    for party in reading.companies:
        for written in reading.other_spellings(reading.body, party):
            message = f"“{written.text}” here, “{party.name}” where the parties are named"
            yield Variance(message, (written.place, Place(party.start, party.end)))


_HEAD = (
    'This Agreement is made on May 4, 2026, by and between R.I. HOLM & Co., LLC (the "Lender") and AMERICAN TOOLS '
    'GROUP, INC. (the "Company").\n\n'
)

RULE = Rule(
    code="CONS022",
    title="one party in several spellings",
    why="Who is bound must be certain, and the disclosure can use one name only: find out which one is in the charter.",
    finds=(Example(f"{_HEAD}1. Shares. The Lender, R.I. Holm Co., LLC, delivers its shares to the Company."),),
    leaves=(
        Example(
            f"{_HEAD}1. Shares. R.I. Holm and Co., LLC, and American Tools Group, Incorporated, act by R. Holm; R.I. "
            "Holm delivers its shares in American Tools, Inc."
        ),
    ),
    find=_find,
)
