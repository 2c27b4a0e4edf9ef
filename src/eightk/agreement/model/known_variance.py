"""What counsel know to be at odds in the agreement, and leave as it is."""

from __future__ import annotations

from eightk.agreement.model.record import Record
from eightk.agreement.model.scalars import Day, FindingCode, Text


class KnownVariance(Record):
    """Counsel's acknowledgement of one finding on the agreement or on its tie-out: it is then a note. The exhibit stays
    word for word as it is. An entry that fits no finding is a finding itself; `eightk consistency AGREEMENT -v` prints
    the entry for each open finding, with all but why, who and when."""

    code: FindingCode
    """The code of the finding: CONS001."""
    quotation: Text
    """The words that it quotes, as they stand."""
    why: Text
    """Why it is left as it is, and what the filing does about it."""
    who: Text
    """Who decided: Jane Q. Roe, counsel to the Company."""
    when: Day
