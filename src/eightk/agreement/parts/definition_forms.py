"""The forms of a definition: how the words around a term in quotation marks make it a defined term."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from eightk.agreement.parts.quoted_terms import Quoted

Form = Literal["parenthesis", "clause", "naming", "extension", "elsewhere"]

_LINKS = r"(?:(?:of|in|for|and|to|the|with|or|from|without)\s){0,2}"
CAPITALISED = rf"[A-Z][\w&'\u2019-]*(?:\s{_LINKS}[A-Z][\w&'\u2019-]*){{0,6}}"
_REACH = 240
"""Characters of a parenthesis, and of a sentence before a term, that are read for its form."""
_GIVEN = r"(?:same\s|respective\s|following\s|definitions?\sand\s)*meanings?\b"
MEANS = (
    r"(?:(?:shall|will)\s(?:(?:also|only|hereby|in\sturn|collectively|individually|each)\s)*"
    rf"(?:mean\b|have\s(?:the|that|those)\s{_GIVEN}|be\sdefined\b)"
    rf"|means\b|(?<!may\s)(?<!not\s)mean\b|ha(?:s|ve)\s(?:the|that)\s{_GIVEN}"
    r"|(?:is|are)\s(?:(?:hereby|hereinafter|further)\s)?defined\b)"
)
_SAYS = rf"(?:{MEANS}|refers?\sto\b|(?:shall|will)\s(?:\w+\s)?(?:refer\sto\b|be\s(?:deemed|construed|understood)\b))"
_CLAUSE = re.compile(rf"(?:[,\s][^\n\"\u201c\u201d.;:]{{0,100}}?)?\s?\b{_SAYS}")
_LOOSE = re.compile(r"\s?(?:\u2014|\u2013|--|-\s|:\s)|\s(?:shall\sbe|shall\s(?:include|consist)|is|are|includes?)\b")
_BETWEEN = re.compile(r"[,\s]*(?:(?:and|or|and/or)\s)?(?:the\s)?(?:terms?\s)?")
_FIRST = re.compile(
    r"(?:\A|\n|[.;:)\u2014]\s|\bterms?,?\s)(?:\(?[\w.]{1,6}[.)]?\s)?(?:(?:the|an?)\s)?(?:term\s)?\Z",
    re.IGNORECASE,
)
_LEADS = (
    "the an a each any this these those your my our his her its their such as or and called named all being is are be "
    "collectively hereinafter hereafter herein individually together jointly severally to follows either hereby"
)
_LEAD = re.compile(
    rf"(?:\A|[\s,(])(?:(?:{'|'.join(_LEADS.split())}|[\w.&-]+['\u2019]s?)[,:]?\s?)?\Z|[\"\u201d],?\s?\Z", re.IGNORECASE
)
_USED = re.compile(r"\b(?:defined|meanings?|within|terms?|other than|except|sic)\b", re.IGNORECASE)
_BEHIND = re.compile(
    r"\s?(?:[,;.:)\]]|\Z|\n|[\"\u201c]|(?:and|or|as|in|for|of|when|with|under|herein|hereinafter|if|to|hereunder)\b)"
)
_NAMING = re.compile(
    r"\b(?:referred\sto|called|known|deemed|designated|defined|described|constitutes?|named|termed|labell?ed|entitled)"
    r"(?:\s(?:to\sbe|be|herein(?:after)?|hereafter|in\sthis\s\w+|collectively|individually|together))*"
    r"(?:\s(?:as|to\sbe))?,?(?:\s(?:either|collectively|the|an?))*\s?\Z"
    r"|\b(?:collectively|hereinafter|individually)[,\s]\s?(?:as\s)?(?:the\s|an?\s)?\Z|\bbe\s(?:an?|the)\s\Z",
    re.IGNORECASE,
)
_MOST_JOINED = 12
POINTS = (
    r"(?:\s\(|,?\s)(?:(?:\w+\s){0,2}?as\s)?(?:(?:such|that|the|those|these)\sterms?\s(?:is|are|was|were)\s)?"
    r"(?:hereinafter\s|hereafter\s|further\s)?(?:defined|within\sthe\smeaning)\b"
    r"|(?:\s\(|,\s)as\s(?:such\sterms?\s(?:is|are)\s)?(?:described|set\sforth|used|provided|specified)\s(?:in|below|above)\b"
)
_POINTS = re.compile(POINTS, re.IGNORECASE)
_GIVEN_ELSEWHERE = re.compile(
    r"\s(?:as\s)?(?:is\s|are\s)?(?:set\sforth|given|ascribed|assigned|specified|provided|described|stated|attributed|"
    r"defined|contained|indicated|accorded|as\sin|in|under|by|to)\b",
    re.IGNORECASE,
)
_EXTENDS = re.compile(r"\s(?:to\s)?(?:also\s)?(?:mean\sand\s)?includes?\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Forming:
    """How a term is defined, and the stretch of the text that says what it means."""

    form: Form
    begin: int
    end: int


def forming(text: str, quoted: Sequence[Quoted], at: int, line: tuple[int, int]) -> Forming | None:
    """The form in which the words around a quoted term define it; None when they only use it.

    `line` is the stretch of the text that holds the paragraph."""
    term = quoted[at]
    before = text[max(line[0], term.opens - _REACH) : term.opens]
    lead = _inside(before)
    if lead is not None and _leads(lead) and _BEHIND.match(text, term.closes):
        return Forming("parenthesis", line[0], term.opens - len(lead) - 1)
    head, chain = _chained(text, quoted, at)
    if (clause := _CLAUSE.match(text, chain.closes, min(line[1], chain.closes + _REACH))) is not None:
        return behind(text, clause.group(), clause.end(), line[1])
    if _POINTS.match(text, term.closes):
        return Forming("elsewhere", term.closes, line[1])
    opening = text[max(line[0], head.opens - _REACH) : head.opens]
    if _FIRST.search(opening) and (loose := _LOOSE.match(text, chain.closes)) is not None:
        return Forming("extension" if "include" in loose.group() else "clause", loose.end(), line[1])
    if _NAMING.search(before) and not term.name[:1].islower():
        return Forming("naming", line[0], term.opens)
    return None


def _leads(lead: str) -> bool:
    """Whether words at the start of a parenthesis lead to a term; in (or "Gold Card") they do not."""
    return lead.strip() not in ("or", "and") and _LEAD.search(lead) is not None and not _USED.search(lead)


def behind(text: str, verb: str, end: int, edge: int) -> Forming:
    """The form of a term with a verb behind it: "has the meaning given in the Plan" points elsewhere."""
    pointing = verb.rstrip().endswith(("meaning", "meanings", "defined"))
    elsewhere = pointing and _GIVEN_ELSEWHERE.match(text, end) and not text.startswith(" as ", end)
    if _EXTENDS.match(text, end):
        return Forming("extension", end, edge)
    return Forming("elsewhere" if elsewhere else "clause", end, edge)


def _inside(before: str) -> str | None:
    """What stands between an open parenthesis and the end of some words; None when none is open."""
    depth = 0
    for place in range(len(before) - 1, -1, -1):
        if before[place] == ")":
            depth += 1
        elif before[place] == "(":
            if not depth:
                return before[place + 1 :]
            depth -= 1
    return None


def _chained(text: str, quoted: Sequence[Quoted], at: int) -> tuple[Quoted, Quoted]:
    """The first and last of the quoted terms that one verb defines together: "Cause" and "Good Reason" shall have …"""
    first = last = at
    while first > at - _MOST_JOINED and first and _joined(text, quoted[first - 1], quoted[first]):
        first -= 1
    while last + 1 < min(len(quoted), at + _MOST_JOINED) and _joined(text, quoted[last], quoted[last + 1]):
        last += 1
    return quoted[first], quoted[last]


def _joined(text: str, term: Quoted, following: Quoted) -> bool:
    between = text[term.closes : min(following.opens, term.closes + 24)]
    return term.closes + len(between) == following.opens and _BETWEEN.fullmatch(between) is not None
