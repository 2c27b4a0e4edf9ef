"""Two versions on a terminal."""

from __future__ import annotations

import re
from collections.abc import Iterator

from eightk.findings import errors
from eightk.reporting.findings import finding_lines
from eightk.reporting.style import styled
from eightk.reporting.versions import sentences as say
from eightk.reporting.versions.folding import MARKS, folded_pieces
from eightk.versions.change import AgreementChange
from eightk.versions.comparison import Compared
from eightk.versions.words import TextChange

WIDTH = 92
_STYLES: dict[str, dict[str, object]] = {
    "deleted": {"fg": "red", "strikethrough": True},
    "inserted": {"fg": "green", "underline": True},
    "moved-away": {"fg": "magenta", "strikethrough": True},
    "moved-here": {"fg": "magenta", "underline": True},
}
_BLANKS = re.compile(r"(\s+)")
_PARAGRAPH, _LINE = "\n\n", "\n"


def versions_text(compared: Compared, colour: bool, *, everything: bool = False) -> str:
    """The summary, then each agreement of which there is something to tell."""
    lines = [say.summary(compared)]
    for change in compared.changes if everything else compared.differing:
        lines += ["", *agreement_lines(change, compared, colour)]
    return "\n".join(lines)


def agreement_lines(change: AgreementChange, compared: Compared, colour: bool) -> Iterator[str]:
    """One agreement: facts, standing, findings, words, pages."""
    yield styled(say.headline(change), colour, bold=True)
    if said := say.state_sentence(change, compared):
        yield f"  {said}"
    for version in change.refused:
        yield f"  {say.refusal_sentence(version, change, compared)}"
        for finding in errors(version.findings):
            yield from (f"    {line}" for line in finding_lines(finding, colour).split("\n"))
    for title, sentences in (("In fact", say.fact_sentences(change)), ("In the filing", say.filing_sentences(change))):
        found = list(sentences)
        if found:
            yield f"  {title}"
            yield from (f"    {styled(each, colour, bold=title == 'In fact')}" for each in found)
    yield from (f"  {styled(each, colour, bold=True)}" for each in say.standing_sentences(change))
    for title, findings in say.finding_groups(change):
        yield f"  {title}"
        for finding in findings:
            yield f"    {finding_lines(finding, colour).split(_LINE)[0]}"
    for text in change.texts:
        yield f"  {say.text_sentence(text)}"
        yield from (f"    {line}" for line in _redline(text, colour))
    yield from (f"  {each}" for each in say.restyled_sentences(change))
    if change.pages:
        yield "  Pages that look different"
        yield from (f"    {say.pages_sentence(each)}" for each in change.pages)


def _redline(text: TextChange, colour: bool) -> Iterator[str]:
    """The changes among their neighbours, in lines of a width that a terminal has."""
    if text.state != "changed":
        return
    line, width = "", 0
    for kind, said, is_fact in folded_pieces(text.redline):
        left, right = MARKS.get(kind, ("", ""))
        style = {**_STYLES.get(kind, {}), **({"bold": True} if is_fact else {})}
        for part in _BLANKS.split(f"{left}{said.replace(_PARAGRAPH, ' ¶ ')}{right}"):
            if part.isspace():
                line, width = (f"{line} ", width + 1) if width and not line.endswith(" ") else (line, width)
            elif part:
                if width and line.endswith(" ") and width + len(part) > WIDTH:
                    yield line.rstrip()
                    line, width = "", 0
                line += styled(part, colour and bool(style), **style)
                width += len(part)
    if line.strip():
        yield line.rstrip()
