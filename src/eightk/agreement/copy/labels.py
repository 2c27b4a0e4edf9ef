"""Labels at the head of a paragraph: "5.", "2.05", "Section 3.1", "(c)", "ARTICLE II", and the run-in
caption."""

from __future__ import annotations

import re
from dataclasses import dataclass

_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
_ORDINALS = (
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
)
_OPENS = r"(?=\s|$|[A-Z\u201c\"(\[])"
_DECIMAL = r"\d{1,3}(?:\.\d{1,3}){0,4}"
_PARENS = r"(?:\s?\((?:[a-z]{1,5}|[A-Z]{1,4}|\d{1,3})\))"

_ARTICLE = re.compile(r"ARTICLE\s{1,9}([IVXLC]{1,7}|\d{1,3}|[A-Z]{3,6})\b[.:]?", re.IGNORECASE)
# A number of three digits with a letter is a section of a statute ("Section 409A"), none of the agreement.
_SECTION = re.compile(
    rf"(?:SECTION|Section|Sec\.|§§?)\s{{0,9}}(?!\d{{3}}[A-Z])({_DECIMAL})[A-Z]?({_PARENS}{{0,3}})[.:)]?(?=\s|$)"
)
_PLAIN = re.compile(rf"({_DECIMAL})({_PARENS}{{1,3}})[.:]?{_OPENS}|({_DECIMAL})\s?([.)]){_OPENS}")
_BARE_DECIMAL = re.compile(r"(\d{1,3}(?:\.\d{1,3}){1,4})(?=\s|$)")
_BARE_NUMBER = re.compile(r"(\d{1,2})(?=\s{2,20}[A-Z])")
_PAREN = re.compile(r"\(([a-z]{1,5}|[A-Z]{1,4}|\d{1,3})\)[.:]?(?=\s|$|[A-Z\u201c\"])")
_LETTER = re.compile(rf"([A-Za-z]|[ivx]{{2,5}}|[IVX]{{2,5}})([.)]){_OPENS}")
_BULLET = re.compile(r"[\u2022\u00b7\u25cf\u25aa\u25e6](?=\s|$)")
# Letters with which a label of several letters can begin: Article, Section, romans.
_LABEL_LETTERS = "AaSsIVXivx"
_PAREN_VALUE = re.compile(r"\(([^()]{1,5})\)")


@dataclass(frozen=True, slots=True)
class Mark:
    """One number of a label. `style` is the family ("article", "section", "1.", "1)", "dec", "()", "a.",
    "a)").

    `value` is what it counts with ("II", "5", "c"); `cited` how counsel write it ("Article II", "5", "(c)").
    """

    style: str
    value: str
    cited: str


def roman(value: str) -> int:
    """The number that a roman numeral stands for; 0 when it is none."""
    digits = [_ROMAN.get(char, 0) for char in value.lower()]
    if not digits or 0 in digits:
        return 0
    pairs = zip(digits, [*digits[1:], 0], strict=True)
    return sum(-here if here < after else here for here, after in pairs)


def article_number(value: str) -> int:
    """The number of an article counted in words, digits or roman numerals; 0 when it is none of them."""
    if value.lower() in _ORDINALS:
        return _ORDINALS.index(value.lower()) + 1
    return int(value) if value.isdecimal() else roman(value)


def _numbered(style: str, number: str) -> Mark:
    return Mark("dec" if "." in number else style, number, number)


def _parens(run: str) -> tuple[Mark, ...]:
    return tuple(Mark("()", value, f"({value})") for value in _PAREN_VALUE.findall(run))


def _first(text: str) -> tuple[tuple[Mark, ...], int]:
    first = text[:1]
    if first in "Aa" and (match := _ARTICLE.match(text)):
        if article_number(match[1]):
            return (Mark("article", match[1], f"Article {match[1]}"),), match.end()
        return (), 0
    if first in "S§" and (match := _SECTION.match(text)):
        return (_numbered("section", match[1]), *_parens(match[2])), match.end()
    if first.isdecimal() and (match := _PLAIN.match(text)):
        if match[1]:
            return (_numbered("1.", match[1]), *_parens(match[2])), match.end()
        return (_numbered("1" + match[4], match[3]),), match.end()
    if match := _BARE_DECIMAL.match(text) or _BARE_NUMBER.match(text):
        return (_numbered("1.", match[1]),), match.end()
    if first == "(" and (match := _PAREN.match(text)):
        return (Mark("()", match[1], f"({match[1]})"),), match.end()
    if match := _LETTER.match(text):
        return (Mark("a" + match[2], match[1], f"({match[1]})"),), match.end()
    if match := _BULLET.match(text):
        return (), match.end()
    return (), 0


def leading_marks(text: str) -> tuple[tuple[Mark, ...], int]:
    """The numbers of the label that `text` starts with and the label's length; a bullet is a label without
    number."""
    head = text[:120]
    if head[1:2].isalpha() and head[0] not in _LABEL_LETTERS and head[0].isalpha():
        return (), 0
    marks, end = _first(head)
    if not marks:
        return (), end
    while len(marks) < 4 and (match := _below(head, end, marks[-1])):
        marks, end = (*marks, Mark("()", match[1], f"({match[1]})")), match.end()
    if marks[-1].style in ("()", "article", "a.", "a)"):
        opens = marks[0].style != "section" or not head[end:].lstrip()[:1].islower()
    else:
        opens = _may_open(head[end:])
    return (marks, end) if opens else ((), 0)


def _below(text: str, end: int, above: Mark) -> re.Match[str] | None:
    """A further mark right behind the last: "1. (a)", and "5. a." behind a number."""
    place = end + _blanks(text, end)
    if place == len(text):
        return None
    lettered = _LETTER.match(text, place) if above.value.isdecimal() and above.style != "()" else None
    return _PAREN.match(text, place) or lettered


def _blanks(text: str, start: int) -> int:
    return len(text[start:]) - len(text[start:].lstrip())


def _may_open(rest: str) -> bool:
    """Whether words after a number can open a section: "30 days" and "4 hereof" cannot."""
    first = rest.lstrip(" \t-\u2013\u2014:.")[:1]
    return not first or first.isupper() or first in "\"\u201c([_$'\u2018*"
