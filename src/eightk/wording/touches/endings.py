"""How an employment ends: he terminates it for good reason, he resigns for it; its term, its release of claims."""

from __future__ import annotations

from eightk.wording.statements.vocabulary import HONORIFICS, OF_THEIRS, words
from eightk.wording.touches.line import Line
from eightk.wording.touches.touch import Reading, Touch

_PERSON = {"he": "his", "she": "her"}


def _resigns(line: Line, at: int) -> Reading | None:
    """He terminates his employment for good reason: he resigns for good reason."""
    if not line.spells(at + 2, "employment", "for", "good", "reason") or line.key(at + 1) not in OF_THEIRS:
        return None
    first = at - 1 if _PERSON.get(line.key(at - 1)) == line.key(at + 1) else _named(line, at)
    if first == at or line.key(first - 1) != "if" or _speaks_of_another(line, first, at):
        return None
    return Reading(at, at + 3, (line.units[at]._replace(key="resigns"),))


def _term(line: Line, at: int) -> Reading | None:
    """The term of Mr. Hall's employment: Mr. Hall's term of employment."""
    if not line.spells(at, "the", "term", "of"):
        return None
    last = line.someone(at + 3)
    if last == at + 3 or not line.spells(last, "'s", "employment") or not line.closes(last + 2):
        return None
    first = at + 3 + (line.key(at + 3) == "the")
    return Reading(at, last + 2, (*line.units[first : last + 1], *line.units[at + 1 : at + 3], line.units[last + 1]))


def _released(line: Line, at: int) -> Reading | None:
    """Release the Company from all claims: release all claims against the Company."""
    last = line.someone(at + 1)
    if last == at + 1 or line.key(last) not in ("from", "of"):
        return None
    if not line.spells(last + 1, "all", "claims") or not line.closes(last + 3) or line.key(last + 3) in _ON_CLAIMS:
        return None
    claims = line.units[last + 1 : last + 3]
    against = line.units[last]._replace(key="against")
    return Reading(at, last + 3, (line.units[at], *claims, against, *line.units[at + 1 : last]))


_ON_CLAIMS = words("against by of and or from")


def _named(line: Line, at: int) -> int:
    """The place where Mr. or Ms. Somebody begins, who stands before a place; the place itself if nobody does."""
    if line.key(at - 1) in line.people:
        return at - 1
    named = (place for place in range(max(0, at - 4), at) if line.key(place) in HONORIFICS)
    return next((place for place in named if line.someone(place) == at), at)


def _speaks_of_another(line: Line, first: int, last: int) -> bool:
    """Whether the sentence names a person besides the one between two places."""
    place = line.starts[first]
    while not line.is_end(place) or place == line.starts[first]:
        if not first <= place < last and (line.key(place) in HONORIFICS or line.key(place) in line.people):
            return True
        place += 1
    return False


ENDINGS = (
    Touch(
        "TCH822",
        "resigning for good reason",
        "An executive who ends the employment for what the agreement calls good reason resigns for it.",
        (("If he terminates his employment for good reason, it vests.", "If he resigns for good reason, it vests."),),
        (
            (
                "If he terminates his employment without good reason, it vests.",
                "If he resigns for good reason, it vests.",
            ),
            (
                "If she terminates his employment for good reason, it vests.",
                "If she resigns for good reason, it vests.",
            ),
        ),
        _resigns,
        words("terminates"),
        words("good"),
    ),
    Touch(
        "TCH823",
        "the term of somebody's employment",
        "His term of employment is the term of his employment.",
        (("Mr. Hall's employment term was extended.", "The term of Mr. Hall's employment was extended."),),
        (("Mr. Hall's employment term was extended.", "The term of Ms. Reed's employment was extended."),),
        _term,
        words("the"),
        words("term"),
    ),
    Touch(
        "TCH824",
        "whom a release is for",
        "Who is released from all claims has none against it.",
        (
            (
                'Acme Mills (the "Company") met. He released the Company from all claims.',
                'Acme Mills (the "Company") met. He released all claims against the Company.',
            ),
        ),
        (
            (
                'Acme Mills (the "Company") met. He released the Company from all claims.',
                'Acme Mills (the "Company") met. He released all claims by the Company.',
            ),
        ),
        _released,
        words("release released releases releasing"),
        words("claims"),
    ),
)
