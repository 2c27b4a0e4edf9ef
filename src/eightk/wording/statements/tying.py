"""What follows a phrase and hangs on the noun of that phrase: in exchange for bonds under the indenture."""

from __future__ import annotations

from eightk.wording.statements.actors import is_actor
from eightk.wording.statements.cursor import Cursor
from eightk.wording.statements.nodes import Phrase, Thing
from eightk.wording.statements.noun_list import DOCUMENTS, OF_TIME
from eightk.wording.statements.vocabulary import words

WHEN = words("on as-of effective until before after")
"""Before a date these tell when the act is done, whatever stands between."""

_COMMISSION = "securities and exchange commission"
"""It has no day: filed with it on May 6."""
_PERIODS = words("cause date day days month months period quarter reason term time week year years")
_ROLES = words("agent auditor chairman consultant counsel director employee manager member trustee")
"""What someone is named or serves as, like an office."""
_UNTIL = words("effective from on since through until")
_INSTALLMENTS = words("installment installments instalment instalments")


def tie(cursor: Cursor) -> Phrase | None:
    """The phrase whose noun has just been read: notes in exchange for bonds under the indenture."""
    last = cursor.phrase_read
    if last is None or not isinstance(last.node, Thing) or not any(last.node is thing for thing in cursor.ending):
        return None
    is_role = cursor.word() == "as" and is_actor(last.node)  # "with Tern Corp., as agent": Tern Corp. is
    if is_role and cursor.ending_at == cursor.at - (cursor.tag(-1) == "comma"):
        return last
    if cursor.ending_at != cursor.at:
        return None
    if last.node.kind != "word" or (last.node.head == _COMMISSION and cursor.word() in WHEN):
        return None
    if last.node.head in _PERIODS and last.word in OF_TIME | {"for"}:
        return None
    if last.word == "in" and last.node.head in _INSTALLMENTS and cursor.word() == "over":
        return None  # "in equal installments over two years": it is paid over them
    if last.word == "as" and last.node.head in _ROLES and cursor.word() in _UNTIL:
        return None  # "serves as a director until May 6", "as President until May 6"
    if last.word == "to" and last.node.head == "board" and cursor.word() in _UNTIL:
        return None  # "appointed to the board effective May 6"
    return None if last.word in ("into", "under") and last.node.head in DOCUMENTS else last
