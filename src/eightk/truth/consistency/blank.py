"""A blank or a placeholder left in the words of the agreement."""

from __future__ import annotations

import re
from collections.abc import Iterator

from eightk.truth.consistency.passage import Place
from eightk.truth.consistency.reading import Reading
from eightk.truth.consistency.rule import Example, Rule, Variance

_FILLED_IN = (
    r"date|name|names|amount|number|title|address|company|executive|employee|state|city|month|day|year|insert\b[^\]]{0,60}|"
    r"tbd|to\scome|to\sbe\s(?:determined|inserted|completed|provided)[^\]]{0,30}|fill\sin[^\]]{0,40}|specify[^\]]{0,40}|x{1,8}|"
    r"name\sof\s[^\]]{1,40}|relevant\sdate|effective\sdate|termination\sdate"
)
_BLANK = re.compile(
    r"(?<![\w_])_{3,}(?:[^\S\n]?[/,][^\S\n]?_{2,}|[^\S\n]_{2,})*(?![\w_])|\[[\s_\u25cf\u2022.]{1,30}\]"
    rf"|\[(?i:{_FILLED_IN})\]|\bTBD\b|\$\s?X{{2,}}\b"
)
_FORM = re.compile(r"\bform\b", re.IGNORECASE)
_SIGNING = re.compile(
    r"(?:by|date|dated|name|title|its|signature|signed|initials?|witness|attest|notary|sworn|subscribed|print(?:ed)?|executed|"
    r"address|state\sof|county\sof|my\scommission|employee|executive|company)\b[^.;]{0,40}[:_]",
    re.IGNORECASE,
)
_SHORT = 60
_BEFORE, _AFTER = 5, 3


def _find(reading: Reading) -> Iterator[Variance]:
    running = reading.running
    if _is_form(reading):
        return
    found: list[tuple[int, int]] = []
    for match in _BLANK.finditer(running.text):
        line = running.line_at(match.start())
        begin = running.starts[line]
        end = running.starts[line + 1] - 1 if line + 1 < len(running.starts) else len(running.text)
        words = running.text[begin:end]
        section = reading.section_at(running.offsets[match.start()])
        signing = running.blocks[line].kind in ("signature", "columns") or len(words) < _SHORT or _SIGNING.match(words)
        if not signing and not (section is not None and section.annex):
            found.append((match.start(), match.end()))
    if found:
        places = tuple(Place(*running.place(*_around(running.text, *each))) for each in found)
        count = "a blank is" if len(found) == 1 else f"{len(found)} blanks are"
        yield Variance(f"“{reading.quote(places[0])}”: {count} left in the words of the agreement", places)


def _is_form(reading: Reading) -> bool:
    """Whether the document calls itself a form, to be completed for each of several people."""
    heads = [
        block.text
        for block in reading.copy.blocks[:8]
        if block.kind in ("title", "heading") or len(block.text) < _SHORT
    ]
    return any(_FORM.search(text) and "8-K" not in text.upper() for text in heads)


def _around(text: str, begin: int, end: int) -> tuple[int, int]:
    """A blank with a few words on either side."""
    before = list(re.finditer(r"\S+", text[text.rfind("\n", 0, begin) + 1 : begin][-80:]))[-_BEFORE:]
    edge = text.find("\n", end)
    after = list(re.finditer(r"\S+", text[end : len(text) if edge < 0 else edge][:60]))[:_AFTER]
    base = begin - len(text[text.rfind("\n", 0, begin) + 1 : begin][-80:])
    return (base + before[0].start() if before else begin), (end + after[-1].end() if after else end)


RULE = Rule(
    code="CONS074",
    title="a blank left in the text",
    why="The signed agreement should say what stands there. If a date or amount was filled in by hand, the conformed "
    "copy "
    "is not complete; if it was not, what the parties agreed cannot be told from the exhibit.",
    finds=(
        Example(
            "1. Term. This Agreement, made as of the ____ day of June, 2026, begins on that day and lasts for a year.\n"
        ),
        Example(
            "1. Pay. The Company shall pay to her on the date of her departure the sum of $[\u25cf] in cash, less "
            "taxes.\n"
        ),
    ),
    leaves=(
        Example(
            "1. Term. The marks [*], [***] and [Signature page follows] hold the place of what was left out or "
            "comes.\n\n"
            "IN WITNESS WHEREOF, the parties have signed.\n\nBy: ______________________\nDate: ____________\n"
        ),
        Example(
            "FORM OF SEVERANCE AGREEMENT\n\n1. Term. This Agreement is made as of ________, 20__, and lasts for a "
            "year.\n"
        ),
    ),
    find=_find,
)
