"""The items that terms call for, as Markdown."""

from __future__ import annotations

from collections.abc import Sequence

from eightk.agreement.model.values import written_date
from eightk.assemble.items import SAID, ItemAnswer
from eightk.assemble.judged import Judged
from eightk.reporting.items import items_line
from eightk.reporting.markdown import plain, table

_HEAD = ("item", "status", "why", "authority")


def items_markdown(told: Sequence[Judged]) -> str:
    """A table for each agreement."""
    lines = ["# Items of Form 8-K", ""]
    for judged in told:
        lines += [f"## {plain(judged.slug)}", "", plain(f"{items_line(judged)}."), ""]
        lines += table(_HEAD, [_row(each) for each in judged.answers if each.status != "possible"])
    return "\n".join(lines)


def _row(answer: ItemAnswer) -> tuple[str, ...]:
    why = [each.call.because for each in answer.reasons[:1]]
    authority = answer.reasons[0].call.authority if answer.reasons else ""
    decided = answer.determined
    if decided is not None:
        why.append(f"answered by {decided.who}, {written_date(decided.when)}: {decided.why}")
    return answer.item, plain(SAID[answer.status]), plain("; ".join(why)), plain(authority)
