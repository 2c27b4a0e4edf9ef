"""A term in parentheses after a name that it shortens: Alder Mills Corporation (“Alder Mills”).

Who is meant is told by the name already, and nobody else could be meant by the term: it is given only once, and stands
in both texts for nothing but what it is given to."""

from __future__ import annotations

import re

from eightk.wording.form.place import FormRule, Place

_QUOTE = '"\u201c\u201d'
_WORD = r"[A-Z][\w&'\u2019-]*"
_BRACKET = re.compile(rf"\(\s*(?P<the>the\s+)?[{_QUOTE}](?P<term>{_WORD}(?: {_WORD}){{0,3}})[{_QUOTE}]\s*\)")
_BOARD, _DIRECTORS = "Board", "Board of Directors"
_ENDING = r" (?:Corporation|Incorporated|Limited|LLC)\b|,? (?:Inc|Corp|Ltd)\.|, LLC\b"
_BEFORE_NAME = re.compile(r"(?:^|[.)] |\d, |(?:^|[^\w-])(?<![A-Z]\w )[a-z]+,? )(?:(?:As|At|In|On|The) )?$")
"""What may stand before a name, so that it is whole: no “&”, no “Bank of”."""
_OF_NAME = re.compile(r"\b[A-Z]\w* (?:and|de|for|of|the) $")
_OFFICE_OF = re.compile(r"\b(?:Chairman|Controller|Director|Officer|President|Secretary|Treasurer) of $")
_AND_ITS = re.compile(r" and its (?:affiliates|subsidiaries)\b")
_NO_NAME_WORDS = (
    "Affairs Business Central Communications Compliance Development East Eastern Engineering Finance Great "
    "Human Information International Investor Legal Los Management Manufacturing Marketing National New North "
    "Northern Operations Products Relations Research Resources Rhode Sales San Santa Securities Services "
    "Shares South Southern Stock Strategy Systems Technologies Technology United West Western"
)
_NO_NAME = frozenset(_NO_NAME_WORDS.split())
"""Words of places and of departments, of which somebody may be the officer."""
_MEMBERS = re.compile(r"\b(?:independent|non-employee|non-executive|outside) board members\b")
_THE = re.compile(r"\b[Tt]he $")


def _proves(place: Place) -> bool:
    side = place.one_sided()
    if side is None:
        return False
    units, first, last = side
    text, other = place.texts if units is place.ours else place.texts[::-1]
    start, end = units[first].start, units[last - 1].end
    given = _BRACKET.fullmatch(text, start, end)
    if given is None or text[end:].startswith((" of ", " for ", "'", "\u2019")):
        return False
    term, rest = given["term"], (text[:start], text[end:], other)
    if any(re.search(rf"[{_QUOTE}](?:the )?{re.escape(term)}[{_QUOTE}]", each, re.IGNORECASE) for each in rest):
        return False
    before = text[:start].rstrip()
    if given["the"]:
        return term == _BOARD and before.endswith(_DIRECTORS) and all(map(_has_one_board, rest))
    return _is_name(before, term) and all(_has_one_bearer(each, term) for each in rest)


def _has_one_board(text: str) -> bool:
    """Whether any board that a text speaks of is “the Board of Directors” or “the Board”, of nobody else by name."""
    told = _MEMBERS.sub("", text)
    return all(
        _THE.search(told, max(0, found.start() - 4), found.start())
        and re.match(r"Board(?: of Directors)?(?! of\b| [A-Z]|['\u2019-]|s)", told[found.start() :])
        for found in re.finditer(r"\bboard", told, re.IGNORECASE)
    )


def _is_name(before: str, term: str) -> bool:
    """Whether a text ends with a company's name that is the term and its ending."""
    name = re.search(rf"(?<!\S){re.escape(term)}(?:{_ENDING})$", before)
    if name is None or not _NO_NAME.isdisjoint(term.split()):
        return False
    return _is_whole(before[: name.start()])


def _is_whole(before: str) -> bool:
    near = before[-40:]
    return _BEFORE_NAME.search(near) is not None and (_OF_NAME.search(near) is None or bool(_OFFICE_OF.search(near)))


def _has_one_bearer(text: str, term: str) -> bool:
    """Whether the words of a term are the company's name in a text, or stand where no place and no person does."""
    return all(
        _is_whole(text[: found.start()]) and _is_company(text, *found.span())
        for found in re.finditer(rf"\b{re.escape(term)}\b", text)
    )


def _is_company(text: str, start: int, end: int) -> bool:
    if re.match(rf"(?:{_ENDING})", text[end:]):
        return True
    if " " not in text[start:end] or re.match(r" [A-Z&]|, [A-Z]|-", text[end:]):
        return False
    return _AND_ITS.match(text, end) is not None or _OFFICE_OF.search(text, 0, start) is not None


RULE = FormRule(
    code="FORM-DEFINED-TERM",
    title="a term given to a name that it shortens",
    why="The name tells who is meant, and the term stands for nobody else in either text.",
    accepts=(
        "Alder Mills Corporation hired Ms. Hall as Treasurer of Alder Mills.",
        "Alder Mills Corporation (“Alder Mills”) hired Ms. Hall as Treasurer of Alder Mills.",
    ),
    refuses=(
        "Alder Mills Corporation hired Ms. Hall as Treasurer of Alder Mills.",
        "Alder Mills Corporation (“Alder”) hired Ms. Hall as Treasurer of Alder Mills.",
    ),
    proves=_proves,
)
