"""What two own: the Corporation's or the Bank's policies, the policies of the Corporation or the Bank."""

from __future__ import annotations

from eightk.wording.touches.belongings import OF_SOMEBODY
from eightk.wording.touches.line import Line
from eightk.wording.touches.owners import owned
from eightk.wording.touches.touch import Reading, Touch

_ROW = ("and", "or")


def _theirs(line: Line, at: int) -> Reading | None:
    """The Corporation's or the Bank's policies: the policies of the Corporation or the Bank."""
    first = _somebody(line, at)
    row = first + 1
    if first == at or line.key(first) != "'s" or line.key(row) not in _ROW:
        return None  # "the Company and the Bank's employees"
    last = _somebody(line, row + 1)
    if last == row + 1 or line.key(last) != "'s":
        return None
    start, end = owned(line, last + 1)
    if any(line.key(place) in _ROW for place in range(start, end)):
        return None
    if end == start or line.key(end - 1) not in OF_SOMEBODY or line.key(end) in (*_ROW, "of"):
        return None
    here = line.units[row]
    the = here._replace(key="the", kind="word")
    again = (the,) if line.key(at) == "the" and line.key(row + 1) != "the" else ()
    whose = (*line.units[at:first], here, *again, *line.units[row + 1 : last])
    return Reading(at, end, (the, *line.units[start:end], here._replace(key="of"), *whose))


def _somebody(line: Line, at: int) -> int:
    """The place after a party, a person, the Bank; `at` if none stands here."""
    last = line.someone(at)
    if last > at:
        return last
    first = at + (line.key(at) == "the")
    is_named = line.is_capital(first) and line.is_open(first) and line.key(first + 1) in ("'s", *_ROW)
    return first + 1 if is_named else at


BOTH = (
    Touch(
        "TCH1252",
        "what two own, with 's or with “of”",
        "The same is told of both.",
        (
            (
                "It follows the Corporation's or the Bank's policies.",
                "It follows the policies of the Corporation or the Bank.",
            ),
            (
                "It depends on Mr. Hall's and the Bank's performance.",
                "It depends on the performance of Mr. Hall and the Bank.",
            ),
        ),
        (
            (
                "It follows the Corporation's or the Bank's policies.",
                "It follows the policies of the Corporation and the Bank.",
            ),
            (
                "It follows the Corporation's policies or the Bank's.",
                "It follows the policies of the Corporation.",
            ),
            (
                "It ended the Corporation's or the Bank's purchase.",
                "It ended the purchase of the Corporation or the Bank.",
            ),
            (
                "It pays Mr. Hall and the Bank's officers.",
                "It pays the officers of Mr. Hall and the Bank.",
            ),
        ),
        _theirs,
        needs=frozenset({"'s"}),
    ),
)
