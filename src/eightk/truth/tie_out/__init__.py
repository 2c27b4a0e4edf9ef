"""The tie-out: fact ↔ term ↔ clause, both ways."""

from __future__ import annotations

from eightk.truth.tie_out.of_agreement import tie_file, tie_out
from eightk.truth.tie_out.ties import Clause, FactTie, Omission, StatementTie, Status, TermTie, TieOut

__all__ = ["Clause", "FactTie", "Omission", "StatementTie", "Status", "TermTie", "TieOut", "tie_file", "tie_out"]
