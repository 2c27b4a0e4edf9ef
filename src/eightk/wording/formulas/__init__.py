"""The third rung of proof, in the large: standing sentences of current reports, known whole.

`FORMULAS` is every formula, in the order in which a sentence is read by them. A sentence that none reads is left to
the other rules.
"""

from __future__ import annotations

from eightk.wording.formulas.carried import CARRIED
from eightk.wording.formulas.exhibited import EXHIBITED
from eightk.wording.formulas.foreseen import FORESEEN
from eightk.wording.formulas.formula import Formula
from eightk.wording.formulas.furnished import FURNISHED
from eightk.wording.formulas.introduced import INTRODUCED
from eightk.wording.formulas.qualified import QUALIFIED
from eightk.wording.formulas.relations import RELATIONS
from eightk.wording.formulas.telling import told_alike
from eightk.wording.formulas.unchanged import UNCHANGED

__all__ = ["FORMULAS", "Formula", "told_alike"]

FORMULAS: tuple[Formula, ...] = (
    *QUALIFIED,
    *CARRIED,
    *FURNISHED,
    *RELATIONS,
    *UNCHANGED,
    *FORESEEN,
    *INTRODUCED,
    *EXHIBITED,
)
