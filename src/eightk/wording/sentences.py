"""A paragraph as sentences, one a line in disclosure.txt, so that a pull request shows which one changed."""

from __future__ import annotations

import re

_TITLES = "Mr Mrs Ms Dr Prof Messrs Hon Jr Sr Esq Ph.D"
_COMPANIES = "Inc Corp Co Ltd Cos Bros"
_PLACES = "St Ave Blvd Ste Ft Fl U.S"
_CITATIONS = "No Nos Sec Art Par Ex Cl Reg Rel Vol cf vs etc e.g i.e approx"
_TIMES = "Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec a.m p.m"
ABBREVIATIONS = frozenset(" ".join((_TITLES, _COMPANIES, _PLACES, _CITATIONS, _TIMES)).split())
_END = re.compile(r"[.!?][\"'\u201d\u2019)\]]*\s+(?=[\"'\u201c\u2018(\[]*[A-Z0-9$])")
_INITIALS = re.compile(r"(?:^|[\s(\"\u201c])(?:[A-Z]\.)*[A-Z]\.$")


def split_sentences(paragraph: str) -> tuple[str, ...]:
    """The sentences of a paragraph; joined by single spaces they are the paragraph with its white space folded."""
    text = " ".join(paragraph.split())
    sentences, start = [], 0
    for end in _END.finditer(text):
        if _ends_sentence(text[start : end.start() + 1], text[end.end() :]):
            sentences.append(text[start : end.end()].rstrip())
            start = end.end()
    if text[start:]:
        sentences.append(text[start:])
    return tuple(sentences)


def _ends_sentence(before: str, after: str) -> bool:
    if not before.endswith("."):
        return True
    last = before[:-1].rsplit(maxsplit=1)[-1] if before[:-1].split() else ""
    is_abbreviation = last.lstrip('("\u201c') in ABBREVIATIONS or (
        last.replace(".", "").isdigit() and after[:1].isdigit()
    )
    return not (is_abbreviation or _INITIALS.search(before))
