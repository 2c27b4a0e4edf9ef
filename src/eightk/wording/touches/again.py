"""Said again as "it" or "its": the Company ends the lease or the Bank ends it; the Company and its subsidiaries."""

from __future__ import annotations

from eightk.wording.statements.vocabulary import BE, HAVE, MODALS, words
from eightk.wording.touches.belongings import PAPERS
from eightk.wording.touches.line import Line
from eightk.wording.touches.touch import Reading, Touch

_ENDING = words("amend assign cancel end execute extend renew sign terminate")
"""What is done to an agreement."""


def _it(line: Line, at: int) -> Reading | None:
    """Or the Bank ends it: or the Bank ends the lease, after ends the lease."""
    verb = line.verb(at - 1)
    if verb not in _ENDING or not line.is_form(at - 1, "base", "third", "past") or not line.closes(at + 1):
        return None
    found = [place for place in range(line.starts[at], at - 1) if line.verb(place) == verb]
    last = line.thing(found[0] + 1) if len(found) == 1 else 0
    papers = [place for place in range(line.starts[at], at) if line.key(place) in PAPERS]
    if not found or last == found[0] + 1 or line.key(found[0] + 1) not in ("the", "such") or papers != [last - 1]:
        return None
    here = line.units[at]
    named = line.units[found[0] + 1 : last]
    return Reading(at, at + 1, tuple(unit._replace(text=here.text, start=here.start, end=here.end) for unit in named))


def _its(line: Line, at: int) -> Reading | None:
    """With the Company and its subsidiaries: with the Company and the Company's subsidiaries."""
    if line.key(at + 1) != "its" or line.key(at + 2) not in _OF_COMPANIES:
        return None
    if line.is_form(at + 3, "past", "third") or line.key(at + 3) in BE | HAVE | MODALS:
        return None  # "left the Bank for the Company and its subsidiaries replaced him"
    first = at - 2 if line.key(at - 2) == "the" else at - 1
    is_company = line.key(at - 1) in ("company", "corporation") or (
        line.kind(at - 1) == "party" and line.units[at - 1].key not in line.people
    )
    if not is_company or line.key(first - 1) not in ("with", "of", "by", "to", "for", "between", "among"):
        return None
    here = line.units[at + 1]
    owner = (unit._replace(text=here.text, start=here.start, end=here.end) for unit in line.units[first:at])
    return Reading(at, at + 2, (line.units[at], *owner, here._replace(key="'s", kind="mark")))


_OF_COMPANIES = words("affiliates subsidiaries subsidiary")
"""What is the company's beside which it stands."""

AGAIN = (
    Touch(
        "TCH1572",
        "the Company and its subsidiaries, or the Company's",
        "They are of the company beside which they stand.",
        (
            (
                "Lenders that are banks deal in notes with the Company and its subsidiaries.",
                "Lenders that are banks deal in notes with the Company and the Company's subsidiaries.",
            ),
        ),
        (
            (
                "Lenders that are banks deal in notes with the Company and its subsidiaries.",
                "Lenders that are banks deal in notes with the Company and the Bank's subsidiaries.",
            ),
        ),
        _its,
        words("and"),
        words("its"),
    ),
    Touch(
        "TCH1571",
        "“it” after the same verb",
        "The one agreement of the sentence is what the one and the other may end.",
        (
            (
                "If the Board ends the lease or the Bank ends the lease, he is paid.",
                "If the Board ends the lease or the Bank ends it, he is paid.",
            ),
        ),
        (
            (
                "If the Board ends the lease or the Bank ends the note, he is paid.",
                "If the Board ends the lease or the Bank ends it, he is paid.",
            ),
            (
                "If the Board ends the lease and the note or the Bank ends the lease, he is paid.",
                "If the Board ends the lease and the note or the Bank ends it, he is paid.",
            ),
        ),
        _it,
        words("it"),
        _ENDING | words("amends ends terminates terminated"),
    ),
)
