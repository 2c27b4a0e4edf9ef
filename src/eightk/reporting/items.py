"""What `eightk items` says: each item with its status, the terms that call for it, and the entry that answers it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from textwrap import wrap
from typing import Any

from eightk.agreement.model.values import written_date
from eightk.assemble.items import SAID, ItemAnswer, Reason
from eightk.assemble.judged import Home, Judged
from eightk.reporting.style import counted, styled

WIDTH = 100
SHADES = {"named": "green", "missing": "red", "doubtful": "yellow", "optional": "green"}
"""The colour of a status; the others are for information."""


def items_lines(judged: Judged, colour: bool, *, everything: bool) -> str:
    """Every item; with `everything` also those that are only possible, and all reasons."""
    shown = [each for each in judged.answers if everything or each.status != "possible"]
    lines = [styled(f"{judged.slug}: {items_line(judged)}", colour, bold=True)]
    if judged.lead != judged.slug:
        lines.append(f"  Reported in the Form 8-K of {judged.lead}, where findings on its items are said.")
    for answer in shown:
        lines += _item(answer, colour, everything=everything)
    return "\n".join([*lines, *_to_paste(judged), ""])


def items_line(judged: Judged) -> str:
    """Items 5.02(b), 5.02(e): called for and named; 1 open: 1.01."""
    called = [each.item for each in judged.answers if each.status == "named"]
    label = "Item" if len(called) == 1 else "Items"
    parts = [f"{label} {', '.join(called)}: called for and named"] if called else ["no item called for and named"]
    still = [each.item for each in judged.answers if each.is_open]
    parts += [f"{len(still)} open: {', '.join(still)}"] if still else []
    answered = [each.item for each in judged.answers if each.status in ("missing", "doubtful") and each.determined]
    parts += [f"not called for on counsel's determination: {', '.join(answered)}"] if answered else []
    return "; ".join(parts)


def _item(answer: ItemAnswer, colour: bool, *, everything: bool) -> Iterator[str]:
    said, shade = SAID[answer.status], SHADES.get(answer.status, "blue")
    if answer.determined is not None:
        said, shade = f"{said}: answered by counsel", "green"
    yield f"  {answer.item.ljust(8)} {styled(said, colour, fg=shade)}"
    for reason in answer.reasons if everything else answer.reasons[:1]:
        yield from _reason(reason, answer)
    rest = len(answer.reasons) - 1
    if rest > 0 and not everything:
        yield f"           and {counted(rest, 'other term')} (-v)"
    if answer.determined is not None:
        decided = answer.determined
        yield from _wrapped(f"{decided.who}, {written_date(decided.when)}: {decided.why}")


def _reason(reason: Reason, answer: ItemAnswer) -> Iterator[str]:
    question = f". {reason.call.question}" if reason.call.question and answer.status != "named" else ""
    yield from _wrapped(f"{reason.call.because}{question}")
    yield from _wrapped(f"{reason.span}; {reason.call.authority}")


def _wrapped(text: str) -> list[str]:
    return wrap(text, WIDTH, initial_indent=" " * 11, subsequent_indent=" " * 11, break_on_hyphens=False)


def _to_paste(judged: Judged) -> Iterator[str]:
    """The entries for what is open, by the file that they go into."""
    if judged.lead != judged.slug:
        return
    for slug in dict.fromkeys(each.home for each in judged.answers if each.is_open):
        home = judged.homes[slug]
        where = "under `item_determinations:` in" if home.has_answers else "at the end of"
        yield f"\n  If counsel's answer is no, paste this {where} agreements/{slug}/agreement.yaml"
        yield "  and fill in who decided, when and why:\n"
        if not home.has_answers:
            yield "item_determinations:"
        for answer in judged.answers:
            if answer.is_open and answer.home == slug:
                yield from entry_lines(answer, home)


def entry_lines(answer: ItemAnswer, home: Home) -> list[str]:
    """The entry of one item: all of it but who, when and why."""
    return [
        *(f"  # {line}" for line in wrap(_remark(answer), WIDTH)),
        f"  - item: {answer.item}",
        "    who:",
        "    when:",
        "    why:",
        f"    terms_digest: {home.terms_digest}",
        f"    copy_digest: {home.copy_digest}",
    ]


def _remark(answer: ItemAnswer) -> str:
    call = answer.reasons[0].call
    return f"{call.because}. {call.question}".rstrip()


def items_report(judged: Judged) -> dict[str, Any]:
    """The same for programs."""
    return {"agreement": judged.slug, "report": judged.lead, "items": answers_report(judged.answers)}


def answers_report(answers: Sequence[ItemAnswer]) -> list[dict[str, Any]]:
    """Each item for programs."""
    return [_report(each) for each in answers]


def _report(answer: ItemAnswer) -> dict[str, Any]:
    said: dict[str, Any] = {
        "item": answer.item,
        "status": answer.status,
        "open": answer.is_open,
        "named": [str(each.span) for each in answer.named],
        "reasons": [_reason_report(each) for each in answer.reasons],
    }
    if answer.determined is not None:
        decided = answer.determined
        said["determined"] = {"who": decided.who, "when": decided.when.isoformat(), "why": decided.why}
    return said


def _reason_report(reason: Reason) -> dict[str, Any]:
    call = reason.call
    said = {"agreement": reason.slug, "certainty": call.certainty, "because": call.because}
    return {**said, "question": call.question, "authority": call.authority, "term": str(reason.span)}
