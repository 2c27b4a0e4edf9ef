"""The small words of drafting, in a file a subject. They are tried before the rules of the other files."""

from __future__ import annotations

from eightk.wording.equivalents.equivalence import Equivalence
from eightk.wording.equivalents.small_clauses import SMALL_CLAUSES
from eightk.wording.equivalents.small_conditions import SMALL_CONDITIONS
from eightk.wording.equivalents.small_connectives import SMALL_CONNECTIVES
from eightk.wording.equivalents.small_modality import SMALL_MODALITY
from eightk.wording.equivalents.small_negation import SMALL_NEGATION
from eightk.wording.equivalents.small_periods import SMALL_PERIODS
from eightk.wording.equivalents.small_prepositions import SMALL_PREPOSITIONS
from eightk.wording.equivalents.small_quantities import SMALL_QUANTITIES
from eightk.wording.equivalents.small_references import SMALL_REFERENCES
from eightk.wording.equivalents.small_time import SMALL_TIME

SMALL_WORDS: tuple[Equivalence, ...] = (
    *SMALL_CLAUSES,
    *SMALL_CONDITIONS,
    *SMALL_PERIODS,
    *SMALL_TIME,
    *SMALL_QUANTITIES,
    *SMALL_NEGATION,
    *SMALL_MODALITY,
    *SMALL_PREPOSITIONS,
    *SMALL_CONNECTIVES,
    *SMALL_REFERENCES,
)
