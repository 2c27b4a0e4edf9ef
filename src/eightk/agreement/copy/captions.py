"""Captions: run-in headings ("Public Announcements."), caption lines in capitals, and the lines that open
an annex."""

from __future__ import annotations

import re

_SMALL = (
    "a and an as at but by for from in into nor of on or other than the to upon via with without not after prior "
    "per if no its vs v hereof which be under during between before against"
)
_SMALL_WORDS = frozenset(_SMALL.split())
_ABBREVIATED = "mr mrs ms dr no nos inc co corp ltd st messrs jr sr vs v i.e e.g sec art l.l.c llc"
_ABBREVIATIONS = frozenset(_ABBREVIATED.split())
_CAPTION_END = re.compile(r"[.:](?=\s|$)|\s?[\u2014\u2013](?=\s|\w)|\s--\s?|\s-\s")
_KNOWN = frozenset(
    ("agreement", "agreements", "undertakings", "tableofcontents", "definitions", "covenants", "preamble")
)
_RECITALS = frozenset(
    (
        *("recital", "recitals", "background", "backgroundstatement", "backgroundandrecitals", "backgroundofagreement"),
        *("witnesseth", "premises", "preliminarystatement", "preliminarystatements", "statementofpurpose"),
        *("explanatorystatement", "explanatorystatements", "statementoffacts", "whereas", "therecitals"),
        *("recitalsoffact", "factualbackground", "backgroundfacts", "introduction", "introductorystatement"),
    )
)
_ANNEX = re.compile(
    r"(exhibit|annex|appendix|schedule|attachment|addendum)\s{1,6}[\"\u201c']?"
    r"([IVX]{1,5}|([A-Z])\3?|\d{1,3})((?:[.\-]\d{1,3}){0,3}(?:\([a-z]{1,3}\))?)[\"\u201d']?(?=\s|[:.,\u2013\u2014-]|\Z)",
    re.IGNORECASE,
)
CAPTION_LIMIT = 110


def caption_of(text: str) -> str:
    """The run-in heading at the start of `text`, with its stop; "" when the words are a plain sentence."""
    head = text[:CAPTION_LIMIT]
    for match in _CAPTION_END.finditer(head):
        words = head[: match.start()].split()
        if words and words[-1].strip("(").lower() in _ABBREVIATIONS:
            return ""
        if not _is_caption(words):
            return ""
        after = text[match.end() : match.end() + 3].lstrip()[:1]
        return head[: match.end()].rstrip() if not after or not after.islower() else ""
    words = text.split() if len(text) <= 90 else []
    return text if _is_caption(words) and text[-1:] not in ",;" else ""


def _is_caption(words: list[str]) -> bool:
    if not 0 < len(words) <= 14 or not words[0].lstrip('"\u201c([')[:1].isupper():
        return False
    plain = [word.strip("\"\u201c\u201d'()[],;/") for word in words]
    lower = [word for word in plain if word[:1].islower() and word.lower() not in _SMALL_WORDS]
    return len(lower) <= (1 if len(words) > 4 else 0)


def is_capitals(words: str) -> bool:
    """Whether a short line is written in capitals throughout."""
    return len(words) <= 120 and words.isupper() and sum(char.isalpha() for char in words) >= 3


def is_known_caption(words: str) -> bool:
    """Whether a line is one of the customary captions: RECITALS, Background, WITNESSETH, AGREEMENT."""
    return len(words) < 60 and (_closed_up(words) in _KNOWN or is_recital_caption(words))


def is_recital_caption(words: str) -> bool:
    """Whether a line is the heading of the recitals, letterspaced or not: BACKGROUND, R E C I T A L S:"""
    return len(words) < 60 and _closed_up(words) in _RECITALS


def _closed_up(words: str) -> str:
    return "".join(words.split()).strip(".:,-\u2013\u2014").lower()


def annex_number(words: str) -> str:
    """The annex that a line opens, as counsel cite it ("Exhibit A", "Schedule 2.1"); "" when it opens
    none."""
    match = _ANNEX.match(words) if len(words) <= CAPTION_LIMIT else None
    if match is None:
        return ""
    rest = words[match.end() :].strip()
    if rest[:1] in (",", ";") or (rest == "." and not words.isupper()):
        return ""
    titled = not rest.strip(" .:\u2013\u2014-") or rest[0] in ":\u2013\u2014-[" or rest.lower().startswith("to ")
    if not titled and not _is_caption(rest.split()):
        return ""
    return f"{match[1].capitalize()} {match[2].upper()}{match[4]}"
