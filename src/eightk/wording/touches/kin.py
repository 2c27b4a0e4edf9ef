"""Who is whose relative: the brother of Ms. Hall, Ms. Hall's brother."""

from __future__ import annotations

from eightk.wording.statements.vocabulary import BE, words
from eightk.wording.touches.line import Line
from eightk.wording.touches.touch import Reading, Touch

_KIN = words(
    "brother cousin daughter father husband mother nephew niece sister son spouse stepson stepdaughter wife uncle aunt"
)


def _of_whom(line: Line, at: int) -> Reading | None:
    """Is the brother of Ms. Hall: is Ms. Hall's brother."""
    if line.key(at - 1) not in BE or line.key(at) not in ("the", "a") or line.key(at + 1) not in _KIN:
        return None
    last = at + 2 + 2 * line.spells(at + 2, "in", "law")
    end = line.someone(last + 1)
    if end == last + 1:
        while line.kind(end) in ("word", "name") and line.is_capital(end) and end - last < 5:
            end += 1
    if line.key(last) != "of" or end == last + 1 or not (line.is_end(end) or line.key(end) == ";"):
        return None  # "the brother of Ms. Hall, the Treasurer": she is
    apostrophe = line.units[last]._replace(key="'s", kind="mark")
    return Reading(at, end, (*line.units[last + 1 : end], apostrophe, *line.units[at + 1 : last]))


KIN = (
    Touch(
        "TCH1249",
        "whose relative somebody is",
        "The relative is the same either way.",
        (("James Hall is the brother-in-law of Mary Bell.", "James Hall is Mary Bell's brother-in-law."),),
        (
            ("James Hall is the brother-in-law of Mary Bell.", "James Hall is Mary Bell's brother."),
            (
                "James Hall is the brother of Mary Bell and a director.",
                "James Hall is Mary Bell's brother or a director.",
            ),
        ),
        _of_whom,
        words("the a"),
        _KIN,
    ),
)
