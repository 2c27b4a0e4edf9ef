"""One person who signs for himself and for a company, and does not say in what capacity."""

from __future__ import annotations

from collections.abc import Iterator

from eightk.agreement.parts.alike import alike
from eightk.truth.consistency.passage import Place
from eightk.truth.consistency.reading import Reading
from eightk.truth.consistency.rule import Example, Rule, Variance


def _find(reading: Reading) -> Iterator[Variance]:
    own = [block for block in reading.signatures if block.of is not None and block.of.kind == "person" and block.signed]
    for block in reading.signatures:
        company = block.of is not None and block.of.kind == "company"
        twice = next((each for each in own if alike(each.name, block.name)), None)
        if company and block.signed and not block.title and twice is not None:
            message = f"{block.name} signs for “{block.party}” and for himself or herself, with no office named"
            yield Variance(message, (Place(block.start, block.end), Place(twice.start, twice.end)))


_HEAD = (
    'This Agreement is made on May 4, 2026, by and among Brindle Optics, Inc. (the "Company"), Roe Capital, LLC (the '
    '"Lender") and John Roe ("Roe").\n\n'
    "1. Term. It ends on May 31, 2026.\n\nIN WITNESS WHEREOF, the parties have signed.\n\n"
    "BRINDLE OPTICS, INC.\n\nBy: /s/ Orla Finch, President\n\n/s/ John Roe\n\nROE CAPITAL, LLC\n\n"
)

RULE = Rule(
    code="CONS028",
    title="a signature for a company without an office",
    why="He signs twice, and the exhibit does not show by what authority he binds the company; ask for it.",
    finds=(Example(f"{_HEAD}By: /s/ John Roe\n"),),
    leaves=(Example(f"{_HEAD}By: /s/ John Roe\nName: John Roe\nTitle: Manager\n"),),
    find=_find,
)
