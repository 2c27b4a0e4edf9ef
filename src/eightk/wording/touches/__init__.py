"""The third rung of proof, in the small: turns of a few words that say the same whatever the words about them.

`TOUCHES` is every rule, in the order in which a text is read by them. Where `equivalents` has phrases, these have
places: a rule looks at what kind of word stands there.
"""

from __future__ import annotations

from eightk.wording.touches.acting import ACTING
from eightk.wording.touches.adding import ADDING
from eightk.wording.touches.again import AGAIN
from eightk.wording.touches.amounts import AMOUNTS_TOLD
from eightk.wording.touches.appended import APPENDED
from eightk.wording.touches.appointed import APPOINTED
from eightk.wording.touches.both import BOTH
from eightk.wording.touches.clauses import CLAUSES
from eightk.wording.touches.committees import COMMITTEES
from eightk.wording.touches.deals import DEALS
from eightk.wording.touches.deals_terms import TERMS_TURNED
from eightk.wording.touches.each import EACH
from eightk.wording.touches.ended import ENDED
from eightk.wording.touches.endings import ENDINGS
from eightk.wording.touches.executives import EXECUTIVES
from eightk.wording.touches.futures import FUTURES
from eightk.wording.touches.giving import GIVING_TURNED
from eightk.wording.touches.happenings import HAPPENINGS
from eightk.wording.touches.its import ITS
from eightk.wording.touches.joints import JOINTS
from eightk.wording.touches.kin import KIN
from eightk.wording.touches.known import KNOWN_PAPERS
from eightk.wording.touches.listed import LISTED_PAPERS
from eightk.wording.touches.marks import MARKS, QUOTED
from eightk.wording.touches.members import MEMBERS
from eightk.wording.touches.nouns import NOUNS
from eightk.wording.touches.numbers import NUMBERS
from eightk.wording.touches.occasions import OCCASIONS
from eightk.wording.touches.order import ORDER
from eightk.wording.touches.owners import OWNERS
from eightk.wording.touches.papers import PAPERS
from eightk.wording.touches.people import PEOPLE_NAMED
from eightk.wording.touches.providing import PROVIDING
from eightk.wording.touches.reader import Earlier, Touched, touched
from eightk.wording.touches.recast import RECAST
from eightk.wording.touches.references import REFERENCES_TURNED
from eightk.wording.touches.relatives import RELATIVE_CLAUSES
from eightk.wording.touches.remaining import REMAINING
from eightk.wording.touches.reports import REPORTS
from eightk.wording.touches.requiring import REQUIRING
from eightk.wording.touches.rows import ROWS
from eightk.wording.touches.salaries import SALARIES
from eightk.wording.touches.small import SMALL
from eightk.wording.touches.spans import SPANS
from eightk.wording.touches.standing import STANDING
from eightk.wording.touches.such import SUCH
from eightk.wording.touches.sums import SUMS
from eightk.wording.touches.supposed import SUPPOSED
from eightk.wording.touches.terminating import TERMINATING
from eightk.wording.touches.touch import Touch
from eightk.wording.touches.unchanged import UNCHANGED
from eightk.wording.touches.woulds import WOULDS

__all__ = ["TOUCHES", "WHOSE", "Earlier", "Touch", "Touched", "touched"]

WHOSE: tuple[Touch, ...] = (*OWNERS, *ITS, *QUOTED)
"""Those that tell whose a thing is, and no more: what stands about it is as it was."""
TOUCHES: tuple[Touch, ...] = (
    *APPENDED,
    *NUMBERS,
    *SMALL,
    *STANDING,
    *PAPERS,
    *REFERENCES_TURNED,
    *ADDING,
    *ROWS,
    *MEMBERS,
    *NOUNS,
    *OWNERS,
    *BOTH,
    *COMMITTEES,
    *KIN,
    *AMOUNTS_TOLD,
    *APPOINTED,
    *SALARIES,
    *UNCHANGED,
    *PROVIDING,
    *REPORTS,
    *ITS,
    *KNOWN_PAPERS,
    *LISTED_PAPERS,
    *EXECUTIVES,
    *PEOPLE_NAMED,
    *OCCASIONS,
    *RELATIVE_CLAUSES,
    *FUTURES,
    *RECAST,
    *SUPPOSED,
    *REQUIRING,
    *REMAINING,
    *EACH,
    *CLAUSES,
    *ENDINGS,
    *ENDED,
    *ACTING,
    *HAPPENINGS,
    *TERMINATING,
    *WOULDS,
    *JOINTS,
    *SUCH,
    *AGAIN,
    *DEALS,
    *TERMS_TURNED,
    *GIVING_TURNED,
    *SUMS,
    *SPANS,
    *ORDER,
    *MARKS,
)
