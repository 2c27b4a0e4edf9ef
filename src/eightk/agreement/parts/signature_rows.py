"""Rows of a signature page that name parties and nothing else, one or two of them."""

from __future__ import annotations

from typing import Literal

from .naming import name_at
from .signature_forms import LABEL

LineKind = Literal["party", "label", "below", "mark", "name", "title", "date", "witness", "other"]


def row_of_parties(words: str, known: tuple[str, ...]) -> tuple[tuple[LineKind, str], ...]:
    """A row that names parties and nothing else: "ACME CORP. DONALD MILLER-JONES", "ACME, INC. EXECUTIVE"."""
    rest, found = words, list[tuple[LineKind, str]]()
    while rest:
        name = next((each for each in known if begins(rest, each)), "")
        label = LABEL.match(rest)
        if name:
            found.append(("party", rest[: len(name)]))
            rest = rest[len(name) :].lstrip(" ,.:")
        elif label and (label.end() == len(rest) or rest[label.end() : label.end() + 1] == " "):
            quoted = label[0][0] in '"\u201c('
            found.append(("below" if quoted else "label", label["label"]))
            rest = rest[label.end() :].lstrip(" ,.:")
        elif company := _company_in_row(rest, first=not found):
            found.append(("party", company))
            rest = rest[len(company) :].lstrip(" ,.:")
        elif not found and (last := _last_of_row(rest, known)):
            return (("name", rest[: -len(last)].strip()), ("party", rest[-len(last) :]))
        else:
            return ()
    return tuple(found)


def _company_in_row(words: str, *, first: bool) -> str:
    """The company that the rest of a row begins with, where nothing or a label follows it."""
    company = name_at(words, 0)
    if company is None or not company.ended:
        return ""
    behind = words[company.end :].strip(" .:,")
    return company.text if (not behind and not first) or (first and LABEL.fullmatch(behind)) else ""


def _last_of_row(words: str, known: tuple[str, ...]) -> str:
    """The party that a row of two printed names ends with: "David A. Jones Merrell M. Tomlin"."""
    last = next((name for name in known if words.casefold().endswith(f" {name.casefold()}")), "")
    before = name_at(words[: -len(last)].strip(), 0) if last else None
    return last if before and len(before.words) >= 2 and len(before.text) >= len(words) - len(last) - 2 else ""


def begins(words: str, name: str) -> bool:
    """Whether words begin with a name, however it is capitalised and stopped."""
    tail = words[len(name) : len(name) + 1]
    return words[: len(name)].casefold() == name.casefold() and not tail.isalnum()
