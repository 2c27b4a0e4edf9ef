"""Two versions in Markdown, for a comment on a pull request or a memorandum."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from eightk.findings import Finding, errors
from eightk.reporting.versions.folding import folded_pieces
from eightk.reporting.versions.sentences import (
    fact_sentences,
    filing_sentences,
    headline,
    refusal_sentence,
    standing_sentences,
    state_sentence,
    summary,
    text_sentence,
)
from eightk.versions.change import AgreementChange
from eightk.versions.comparison import Compared
from eightk.versions.words import TextChange

_SPECIAL = re.compile(r"([\\`*_\[\]<>|~#&$@!])")
_MARKS = {"deleted": ("~~", "~~"), "inserted": ("**", "**")}


def versions_markdown(compared: Compared) -> str:
    """The summary, then a section for each agreement; what is quoted is never read as Markdown."""
    lines = [f"**{_plain(summary(compared))}**"]
    for change in compared.differing:
        lines += ["", *_agreement(change, compared)]
    return "\n".join(lines).rstrip() + "\n"


def _agreement(change: AgreementChange, compared: Compared) -> Iterator[str]:
    yield from (f"### {_plain(headline(change))}", "")
    if said := state_sentence(change, compared):
        yield from (_plain(said), "")
    for version in change.refused:
        yield from (_plain(refusal_sentence(version, change, compared)), "")
        yield from _list(map(_finding, errors(version.findings)))
    facts = [f"**{_plain(each)}**" for each in fact_sentences(change)]
    for title, lines in (
        ("In fact", [*facts, *(f"**{_plain(each)}**" for each in standing_sentences(change))]),
        ("In the filing", [_plain(each) for each in filing_sentences(change)]),
        ("New findings", [_finding(each) for each in change.new]),
        ("No longer found", [_finding(each) for each in change.gone]),
    ):
        if lines:
            yield from (f"{title}:", "")
            yield from _list(lines)
    for text in change.texts:
        yield from _text(text)


def _list(lines: Iterable[str]) -> Iterator[str]:
    yield from (f"- {line}" for line in lines)
    yield ""


def _finding(finding: Finding) -> str:
    place = f"`{str(finding.spans[0]).replace('`', '')}`: " if finding.spans else ""
    return f"{place}{finding.code} {_plain(finding.message)}"


def _text(text: TextChange) -> Iterator[str]:
    """The redline, folded away: what changed in fact is to be read first."""
    if text.state != "changed" or not text.comparison.edits:
        yield from (_plain(text_sentence(text)), "")
        return
    yield from ("<details>", f"<summary>{_plain(text_sentence(text))}</summary>", "")
    paragraph: list[str] = []
    for kind, said in folded_pieces(text.comparison):
        left, right = _MARKS.get(kind, ("", ""))
        words = _plain(" ".join(said.split()))
        paragraph += [f"{left}{words}{right}"] if words else []
    yield from (" ".join(paragraph), "", "</details>", "")


def _plain(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", " ".join(text.split()))
