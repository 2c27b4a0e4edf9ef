"""Two versions in Markdown, for a comment on a pull request or a memorandum."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from eightk.findings import Finding, errors
from eightk.reporting.markdown import plain
from eightk.reporting.versions import sentences as say
from eightk.reporting.versions.folding import folded_pieces
from eightk.versions.change import AgreementChange
from eightk.versions.comparison import Compared
from eightk.versions.words import TextChange

_MARKS = {
    "deleted": ("<del>", "</del>"),
    "inserted": ("<ins>", "</ins>"),
    "moved-away": ("<del>", "</del> (moved)"),
    "moved-here": ("<ins>", "</ins> (moved)"),
}


def versions_markdown(compared: Compared) -> str:
    """The summary, then a section for each agreement; what is quoted is never read as Markdown."""
    lines = ["<!-- eightk: diff -->", "", f"**{plain(say.summary(compared))}**"]
    for change in compared.differing:
        lines += ["", *_agreement(change, compared)]
    return "\n".join(lines).rstrip() + "\n"


def _agreement(change: AgreementChange, compared: Compared) -> Iterator[str]:
    yield from (f"### {plain(say.headline(change))}", "")
    if said := say.state_sentence(change, compared):
        yield from (plain(said), "")
    for version in change.refused:
        yield from (plain(say.refusal_sentence(version, change, compared)), "")
        yield from _list(map(_finding, errors(version.findings)))
    facts = [f"**{plain(each)}**" for each in say.fact_sentences(change)]
    for title, lines in (
        ("In fact", [*facts, *(f"**{plain(each)}**" for each in say.standing_sentences(change))]),
        ("In the filing", [plain(each) for each in say.filing_sentences(change)]),
        *((head, list(map(_finding, findings))) for head, findings in say.finding_groups(change)),
    ):
        if lines:
            yield from (f"{title}:", "")
            yield from _list(lines)
    for text in change.texts:
        yield from _text(text)
    for sentence in say.restyled_sentences(change):
        yield from (plain(sentence), "")
    if change.pages:
        yield from ("Pages that look different:", "")
        yield from _list(plain(say.pages_sentence(each)) for each in change.pages)


def _list(lines: Iterable[str]) -> Iterator[str]:
    yield from (f"- {line}" for line in lines)
    yield ""


def _finding(finding: Finding) -> str:
    place = f"`{str(finding.spans[0]).replace('`', '')}`: " if finding.spans else ""
    return f"{place}{finding.code} {plain(finding.message)}"


def _text(text: TextChange) -> Iterator[str]:
    """The redline, folded away: what changed in fact is to be read first."""
    if text.state != "changed" or not text.redline.is_changed:
        yield from (plain(say.text_sentence(text)), "")
        return
    told = "".join(_piece(*piece) for piece in folded_pieces(text.redline))
    yield from ("<details>", f"<summary>{plain(say.text_sentence(text))}</summary>", "")
    yield from (told.strip(), "", "</details>", "")


def _piece(kind: str, text: str, is_fact: bool) -> str:
    """A change between its marks, and one of fact in bold besides."""
    if kind not in _MARKS:
        return f"{' ' * text[:1].isspace()}{plain(text)}{' ' * text[-1:].isspace()}"
    left, right = _MARKS[kind]
    bold = "**" if is_fact else ""
    return f"{left}{bold}{plain(text)}{bold}{right}"
