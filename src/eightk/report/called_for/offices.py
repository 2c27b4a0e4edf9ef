"""Offices, as the items of Section 5 sort them.

Form 8-K, Item 5.02(b), (c): principal executive, financial, accounting or operating officer, president, or a person
performing similar functions; (a), (b), (d): directors.
"""

from __future__ import annotations

import re
from typing import Final, Literal

Kind = Literal["executive", "financial", "principal", "director", "other"]
"""executive, financial: the principal executive and the principal financial officer, whose pay is Item 5.02(e)'s;
principal: the others of Item 5.02(b) and (c); other: an officer whose rank the words do not settle."""

_OF_A_PART: Final = (
    r"(?:, | of |, of | - | \u2013 )(?!(?:and )?(?:the (?:company|corporation|registrant)|chief|principal|secretary"
    r"|treasurer|director|chair|general counsel|interim|acting|president|member))"
)
"""President of a segment, a region or a subsidiary: not the registrant's."""

_PATTERNS: Final[tuple[tuple[Kind, re.Pattern[str]], ...]] = (
    ("executive", re.compile(r"\b(?:(?:chief|principal) executive(?: officer)?|CEO)\b", re.IGNORECASE)),
    ("financial", re.compile(r"\b(?:(?:chief|principal) financial(?: officer)?|CFO)\b", re.IGNORECASE)),
    ("principal", re.compile(r"\b(?:(?:chief|principal) accounting(?: officer)?)\b", re.IGNORECASE)),
    ("principal", re.compile(r"\b(?:(?:chief|principal) operating(?: officer)?|COO)\b", re.IGNORECASE)),
    ("principal", re.compile(rf"(?<!vice[ -])\bpresidents?\b(?!{_OF_A_PART})", re.IGNORECASE)),
)
_BOARD: Final = r"board(?: of (?:directors|trustees))?"
_SEAT: Final = re.compile(
    r"(?:an? |the |his |her |their )?"
    r"(?:(?:(?:class [ivx]+|lead|independent|non-?employee|non-executive|outside) )*"
    r"(?:director|trustee|board member|seat|member)"
    r"|(?:(?:executive|non-executive|independent|senior|vice|interim|acting) |co-|vice-)*chair(?:man|woman|person)?)"
    r"(?: (?:of|on) (?:the |its |our )?(?:company['\u2019]s )?"
    rf"(?:{_BOARD}(?: of .{{1,80}})?|company|corporation|registrant|trust))?"
    rf"|(?:the )?{_BOARD}(?: member| seat)?",
    re.IGNORECASE,
)
"""A seat on the board and nothing else: "director", "member of the Board", "Chair of the Board of Directors"; not
"Director of Marketing", "Managing Director"."""
_COMMITTEE: Final = re.compile(r"\bcommittees?\b", re.IGNORECASE)
"""Who leaves or joins a committee of the board leaves or joins no office of the item."""
_JOINED: Final = re.compile(r",? and |, |; | & ")


def kinds(office: str) -> frozenset[Kind]:
    """What an office is; several for "President, Chief Executive Officer and director", none for a committee."""
    text = " ".join(office.split())
    found = {kind for kind, pattern in _PATTERNS if pattern.search(text)}
    parts = [part for part in _JOINED.split(text) if part]
    seats = [part for part in parts if _SEAT.fullmatch(part)]
    if seats:
        found.add("director")
    if not found and not _COMMITTEE.search(text):
        found.add("other")
    return frozenset(found)


def is_executive_chair(office: str) -> bool:
    """Whether it is an executive chair: a seat, and perhaps functions similar to the chief executive's."""
    return re.search(r"(?<!non-)(?<!non )\bexecutive (?:vice )?chair", office, re.IGNORECASE) is not None


def is_chair(office: str) -> bool:
    """Whether it is the chair of the board, and no more is said of a seat: "Chair of the Board", not "director"."""
    return re.search(r"\bchair", office, re.IGNORECASE) is not None and not re.search(
        r"\bdirector\b|\bmember\b", office, re.IGNORECASE
    )
