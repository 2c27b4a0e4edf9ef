"""What counsel decided on a finding, and on an item of the form."""

from __future__ import annotations

from eightk.agreement.model.record import Record
from eightk.agreement.model.scalars import Count, Day, Digest, FindingCode, ItemNumber, Text


class Determination(Record):
    """Counsel's decision that one finding of the check is accepted. It is void when either text changes; `eightk check`
    prints the block for each open finding, with all but who, when and why."""

    code: FindingCode
    """The code of the finding."""
    approved: Text | None = None
    """What the finding quotes from the approved wording; left out if it quotes nothing from it."""
    draft: Text | None = None
    """What it quotes from the draft; left out if it quotes nothing from it."""
    approved_at: Count
    """Where that stands in the approved wording: the number of characters before it."""
    draft_at: Count
    """Where that stands in the draft."""
    who: Text
    """Who decided: Jane Q. Roe, counsel to the Company."""
    when: Day
    why: Text
    """Why the difference is not material."""
    approved_digest: Digest
    """Of the approved wording that the decision was made on."""
    draft_digest: Digest
    """Of the draft that the decision was made on."""


class ItemDetermination(Record):
    """Counsel's answer on one item that the terms seem to call for and the report does not name, or the other way
    round. It is void when the terms or the conformed copy change; `eightk items` prints the entry for each open one,
    with all but who, when and why."""

    item: ItemNumber
    """The item of Form 8-K that is answered for."""
    who: Text
    """Who decided: Jane Q. Roe, counsel to the Company."""
    when: Day
    why: Text
    """Why the report is right as it is."""
    terms_digest: Digest
    """Of the terms, the dates and the offices that the decision was made on."""
    copy_digest: Digest
    """Of the conformed copy that it was made on."""
