"""The third rung of proof, between two texts: a phrase at another place of its sentence, a small word there or not.

`SHIFTS` is every rule. Where a touch reads one text in one form, a shift looks at both: at what stands on either side
of the words in the one and in the other.
"""

from __future__ import annotations

from eightk.wording.shifts.again import AGAIN
from eightk.wording.shifts.among import AMONG
from eightk.wording.shifts.articles import ARTICLES
from eightk.wording.shifts.asides import ASIDES
from eightk.wording.shifts.dating import DATING
from eightk.wording.shifts.defining import DEFINING
from eightk.wording.shifts.exhibits import EXHIBITS
from eightk.wording.shifts.leading import LEADING
from eightk.wording.shifts.meetings import MEETINGS
from eightk.wording.shifts.needless import NEEDLESS
from eightk.wording.shifts.offices import OFFICES
from eightk.wording.shifts.phrases import PHRASES
from eightk.wording.shifts.reader import shifted
from eightk.wording.shifts.serving import SERVING
from eightk.wording.shifts.setting import SETTING
from eightk.wording.shifts.shift import Shift

__all__ = ["SHIFTS", "Shift", "shifted"]

SHIFTS: tuple[Shift, ...] = (
    *PHRASES,
    *LEADING,
    *SETTING,
    *AGAIN,
    *DEFINING,
    *ARTICLES,
    *OFFICES,
    *DATING,
    *EXHIBITS,
    *SERVING,
    *AMONG,
    *MEETINGS,
    *ASIDES,
    *NEEDLESS,
)
