"""What an agreement has someone do: the plan requires the bank to pay, under the plan the bank is required to pay."""

from __future__ import annotations

from eightk.wording.statements.noun_list import DOCUMENTS
from eightk.wording.statements.vocabulary import words
from eightk.wording.touches.line import Line
from eightk.wording.touches.touch import Reading, Touch

_DUTIES = {"must": "requires", "is entitled": "entitles"}
"""What one must or is entitled to under an agreement, and what it does."""

_JOINING = words("and as but nor or , ; : that which who")


def _under(line: Line, at: int) -> Reading | None:
    """Under the plan, the bank is required to pay: the plan requires the bank to pay."""
    if line.starts[at] != at:
        return None
    paper = line.thing(at + 1)
    if paper == at + 1 or line.key(paper - 1) not in DOCUMENTS:
        return None
    first = paper + (line.key(paper) == ",")
    last = line.someone(first)
    if last == first:
        return None
    end = last + (2 if line.spells(last, "is", "entitled") else 1)
    duty = _DUTIES.get(" ".join(line.key(place) for place in range(last, end)), "")
    if duty == "requires" and ("required" not in line.units[last].text or not line.is_form(end, "base")):
        return None
    if not duty or (duty == "entitles" and line.key(end) != "to") or _goes_on(line, end):
        return None
    verb = line.units[last]._replace(key=duty, kind="word")
    to = () if duty == "entitles" else (line.units[last]._replace(key="to", kind="word"),)
    return Reading(at, end, (*line.units[at + 1 : paper], verb, *line.units[first:last], *to))


def _goes_on(line: Line, at: int) -> bool:
    """Whether something may be joined to the duty, which would then be told of the agreement: and may be removed."""
    while not line.is_end(at):
        if line.key(at) in _JOINING:
            return True
        at += 1
    return False


REQUIRING = (
    Touch(
        "TCH958",
        "“under it, someone is required to”, it requires someone to",
        "The same agreement has the same one do the same.",
        (
            (
                "The plan requires Mr. Hall to sell the shares.",
                "Under the plan, Mr. Hall is required to sell the shares.",
            ),
            ("The plan entitles Mr. Hall to a fee.", "Under the plan, Mr. Hall is entitled to a fee."),
        ),
        (
            (
                "The plan requires Mr. Hall to sell the shares.",
                "Under the plan, Mr. Hall is entitled to sell the shares.",
            ),
            (
                "The plan requires Mr. Hall to pay Tern Bank.",
                "Under the plan, Tern Bank is required to pay Mr. Hall.",
            ),
            (
                "The plan requires Mr. Hall to sell the shares.",
                "Under the lease, Mr. Hall is required to sell the shares.",
            ),
        ),
        _under,
        words("under"),
        needs=DOCUMENTS,
    ),
)
