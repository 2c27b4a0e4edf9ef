"""Further kinds of mechanical edits, for the hunt: whole tables of words, swaps far apart, print and spelling.

Their labels are right as a rule and not at every site ("fifty percent (50%)" without its parenthesis is the same), so
that no test asks for each of them: benchmarks/hunt.py shows what the check makes of them, and a person looks.
"""

from __future__ import annotations

from tests.wording.edits.kind import Kind
from tests.wording.edits.more import exchanges, figures, forms, omissions, spellings, trades, typesetting

MORE: tuple[Kind, ...] = (
    *exchanges.KINDS,
    *omissions.KINDS,
    *trades.KINDS,
    *figures.KINDS,
    *typesetting.KINDS,
    *forms.KINDS,
    *spellings.KINDS,
)

__all__ = ["MORE"]
