"""A file as lines that can be compared: a sentence a line, its facts below it; a term a line. What git shows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import TYPE_CHECKING

from eightk.wording.facts import recognise
from eightk.wording.sentences import split_sentences
from eightk.wording.words import read_words

if TYPE_CHECKING:
    from eightk.versions.spoken import Written

FORM = 1
"""Raised when the lines of a file change, so that what git keeps of them is made anew."""
_SHOWN = {
    "money": "amount",
    "date": "date",
    "percent": "percentage",
    "count": "number",
    "multiple": "multiple",
    "ratio": "ratio",
    "time": "time",
}
"""The facts that stand on lines of their own, by their kind."""


def lines_of(content: bytes, name: str) -> tuple[str, ...] | None:
    """The lines of an agreement.yaml, an HTML document or a PDF, told apart by the end of the name; None for any other
    file, and for one that cannot be read, which is shown as it is."""
    if name.endswith(".pdf"):
        return _of_pdf(content)
    with suppress(UnicodeDecodeError, RecursionError):
        if name.endswith((".htm", ".html")):
            return _of_html(content.decode("utf-8-sig"))
        if name.endswith((".yaml", ".yml")):
            return _of_terms(content.decode("utf-8-sig"))
    return None


def _of_html(text: str) -> tuple[str, ...]:
    from eightk.document.plain import paragraphs_of

    return tuple(_sentences(paragraphs_of(text)))


def _of_pdf(content: bytes) -> tuple[str, ...] | None:
    """A PDF knows no paragraphs: its sentences follow one another, across pages too."""
    from eightk.document.pdf_read import page_texts

    try:
        words = " ".join(page_texts(content))
    except ValueError:
        return None
    return tuple(_sentences((words,)))


def _of_terms(text: str) -> tuple[str, ...] | None:
    from eightk.agreement.reader import read_agreement_file
    from eightk.versions.spoken import Written

    file, root, _ = read_agreement_file(text.replace("\r\n", "\n"), "agreement.yaml")
    return None if file is None or root is None else tuple(_terms(Written(file, root)))


def _terms(written: Written) -> Iterator[str]:
    """payment, due  March 1, 2007  Section 3; an empty line before each term."""
    from eightk.versions.terms import every_term

    last = ""
    for term in every_term(written):
        if last and term.subject != last:
            yield ""
        last = term.subject
        what = ", ".join(part for part in (term.subject, term.field) if part)
        yield "  ".join(part for part in (what, term.after, term.section) if part)


def _sentences(paragraphs: Iterable[str]) -> Iterator[str]:
    for number, paragraph in enumerate(paragraphs):
        if number:
            yield ""
        for sentence in split_sentences(paragraph):
            yield sentence
            yield from _facts(sentence)


def _facts(sentence: str) -> Iterator[str]:
    """The values that a sentence states, as it writes them; a small number is no line of its own."""
    words = read_words(sentence)
    for fact in recognise(words):
        said = sentence[words[fact.first].start : words[fact.last - 1].end]
        if fact.kind in _SHOWN and (fact.kind != "count" or len(fact.value) > 1):
            yield f"    {_SHOWN[fact.kind]}  {said}"
