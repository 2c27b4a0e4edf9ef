"""What is quoted: who speaks there is not who writes."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from eightk.wording.statements.tokens import Token
from eightk.wording.units import Unit


def quoted(units: Sequence[Unit], tokens: Sequence[Token]) -> Iterator[Token]:
    """The words, those within a quotation marked; all of them where one begins or ends in another sentence."""
    taken = {at for token in tokens for at in range(token.first, token.last)}
    marks = [at for at, unit in enumerate(units) if unit.key == '"' and at not in taken]
    for token in tokens if marks else ():
        is_inside = len(marks) % 2 == 1 or bisect_left(marks, token.first) % 2 == 1
        yield replace(token, is_quoted=True) if is_inside else token
    if not marks:
        yield from tokens
