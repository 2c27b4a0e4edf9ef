"""Words of a name that do not part it: the Human Capital and Compensation Committee, a change in control
agreement."""

from __future__ import annotations

from collections.abc import Sequence

from eightk.wording.statements.tokens import Token
from eightk.wording.statements.vocabulary import SMALL, words
from eightk.wording.units import Unit

_BODIES = frozenset({"commission", "committee"})
_LONGEST = 9
"""Units of such a name at most."""
_PAPERS = words("agreement agreements employment letter plan plans policy program retention severance")
"""What may be made for a change in control."""


def body_of(units: Sequence[Unit], at: int) -> Token | None:
    """The one body whose name begins at a unit; two committees joined by "and" are none."""
    if units[at].kind != "word" or not at or not units[at].text[:1].isupper() or units[at].key in SMALL:
        return None
    end, has_and = at, False
    while end < len(units) and end - at < _LONGEST:
        unit = units[end]
        if unit.key in _BODIES and unit.text[:1].isupper():
            named = [each.key for each in units[at : end + 1] if each.key != ","]
            return Token(" ".join(named), "noun", "word", at, end + 1, is_capital=True) if has_and else None
        is_part = unit.kind == "word" and unit.text[:1].isupper() and unit.key not in SMALL
        if not (is_part or unit.key in ("and", "&", ",")) or (unit.key in ("and", "&") and has_and):
            return None
        has_and = has_and or unit.key in ("and", "&")
        end += 1
    return None


def cause_of(units: Sequence[Unit], at: int) -> Token | None:
    """A change in control agreement: the control is no place in which something is."""
    keys = [unit.key for unit in units[at : at + 4]]
    if keys[:1] != ["change"] or keys[1:2] not in (["in"], ["of"]) or keys[2:3] != ["control"]:
        return None
    is_paper = len(keys) > 3 and keys[3] in _PAPERS
    return Token("-".join(keys[:3]), "noun", "word", at, at + 3) if is_paper else None
