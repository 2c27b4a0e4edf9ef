"""Double-spaced copies read as if they were single-spaced; other copies as they are."""

from __future__ import annotations

from eightk.agreement.conformed import Block
from eightk.agreement.copy import read_conformed_copy

SINGLE = """\
     This Agreement is made as of June 9, 2026, between Orsay Mills, Inc., a
Delaware corporation, and Jane Roe, who has served the corporation as its
President since the first of January of the year 2019 and now wishes to leave
it for reasons that are her own and that the corporation respects.

     1. Term. This Agreement takes effect on the date that is written above and
ends one year later unless the parties agree in writing that it be extended to
a later day that suits both of them.

     2. Law. This Agreement is governed by the law of the State of Ohio and is
construed under it without regard to its principles of the conflict of laws
and without regard to who wrote it.
"""


def blocks(text: str) -> list[tuple[str, str]]:
    shown: list[Block] = [block for block in read_conformed_copy(text, "copy.txt")[0].blocks if block.text]
    return [(block.kind, block.text) for block in shown]


def test_a_double_spaced_copy_has_the_same_paragraphs() -> None:
    text = f"{SINGLE}\n{SINGLE}"
    assert blocks(text.replace("\n", "\n\n")) == blocks(text)
    assert len(blocks(text)) == 6


def test_one_line_paragraphs_with_blank_lines_between_stay_apart() -> None:
    text = "\n\n".join(f"{number}. Term {number}. One year and no more." for number in range(1, 20))
    assert len(blocks(text)) == 19
