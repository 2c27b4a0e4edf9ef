"""A name at a place of the copy: ACME HOLDINGS, INC., R.I. Heller & Co., LLC, William N. Plamondon III; or a blank
where one was to be filled in.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from .states import is_place

Kind = Literal["person", "company", ""]
"""What a name is of; "" where the copy does not say."""

_TOKEN = re.compile(r"[^\s,;:()\[\]\"\u201c\u201d]{1,80}")
_LINKS_TEXT = "of the de van von der den del la le du da di for y e und"
_LINKS = frozenset(_LINKS_TEXT.split())
_ENDINGS_TEXT = (
    "inc incorporated corp corporation co company companies ltd limited llc lp llp plc na sa ag gmbh bv nv pc pllc lllp"
    " spa ab asa oyj"
)
_ENDINGS = frozenset(_ENDINGS_TEXT.split())
_COMPANY_WORDS_TEXT = (
    "trust bank bancorp bancshares association partnership partners group holdings holding fund foundation university"
    " authority institute society cooperative enterprises industries international systems technologies laboratories"
    " pharmaceuticals capital ventures stores airlines"
)
_COMPANY_WORDS = _ENDINGS | frozenset(_COMPANY_WORDS_TEXT.split())
# Words that end a name even where everything is set in capitals.
_STOPS_TEXT = (
    "a an and as at by who whose whom which with having has have residing resident hereinafter hereafter herein hereby"
    " effective dated is are was agree agrees together individually its his her their your you on this that these to"
    " under from in into or pursuant shall will witnesseth whereas now therefore collectively jointly each both made"
    " entered executed between among solely re dear if per via cc"
)
_STOPS = frozenset(_STOPS_TEXT.split())
_NO_NAMES_TEXT = (
    "section sections article exhibit schedule annex appendix item recital recitals january february march april may"
    " june july august september october november december monday tuesday wednesday thursday friday saturday sunday"
    " agreement agreements board party parties chief president chairman chairwoman secretary treasurer director officer"
    " vice senior executive general suite street state states date title name page notary notice attention"
)
_NO_NAMES = frozenset(_NO_NAMES_TEXT.split())
HONORIFICS = {"mr": "Mr.", "mrs": "Mrs.", "ms": "Ms.", "dr": "Dr.", "miss": "Miss", "messrs": "Messrs."}
_SUFFIX = re.compile(
    r",? ?(?P<company>Inc\.?|Incorporated|Corp\.?|Corporation|Co\.|Ltd\.?|Limited|LLC|L\.L\.C\.?|LLP|L\.L\.P\.?|"
    r"LP|L\.P\.?|PLC|P\.L\.C\.?|N\.A\.?|National Association|S\.A\.?|P\.C\.?|PLLC|B\.V\.?|N\.V\.?|GmbH)"
    r"(?=[\s,;:)(.]|\Z)"
    r"|,? ?(?P<person>Jr\.?|Sr\.?|II|III|IV|Esq\.?)(?=[\s,;:)(.]|\Z)",
    re.IGNORECASE,
)
_DEGREE = re.compile(
    r",? ?(?:M\.? ?D\.?|Ph\.? ?D\.?|J\.? ?D\.?|C\.?P\.?A\.?|P\. ?E\.?|M\.?B\.?A\.?|D\.?V\.?M\.?)(?=[\s,;:)(]|\Z)"
)
BLANK = re.compile(
    r"_{2,200}(?:[\s,]{1,3}_{2,200}){0,6}|\[[\s_\u25cf\u2022*.]{0,60}\]|X{3,20}\b|"
    r"\[(?:insert |name|employee|executive|full )[^\]]{0,60}\]",
    re.IGNORECASE,
)
_ABBREVIATED_TEXT = "inc corp co ltd st mr mrs ms dr jr sr messrs no mt ft esq bros cie dept"
_ABBREVIATED = frozenset(_ABBREVIATED_TEXT.split())
# Behind these a name has ended: "Ambrose Systems Corp. of 400 West Avenue".
_LAST = frozenset({"inc", "incorporated", "corp", "llc", "ltd", "lp", "llp", "plc"})
_LONGEST = 14


@dataclass(frozen=True, slots=True)
class Name:
    """A name as it is written, `start` to `end` in the text that was read; `text` is "" for a blank.

    `after` is where reading goes on, behind a degree; `ended` says that it has the ending of a company's name."""

    text: str
    start: int
    end: int
    after: int
    ended: bool = False
    honorific: str = ""

    @property
    def words(self) -> tuple[str, ...]:
        """Its words, without stops and commas, in lower case."""
        return plain_words(self.text)


def plain_words(text: str) -> tuple[str, ...]:
    """Words without stops and commas, in lower case: "R.I. Heller & Co., LLC" → ri heller & co llc."""
    bare = text.replace("\u2019", "'").replace(".", "").replace(",", " ").casefold()
    return tuple(word for word in bare.split() if word)


def is_company(text: str) -> bool:
    """Whether a name is one of a company by its words."""
    return any(word in _COMPANY_WORDS for word in plain_words(text)[-6:])


def name_at(text: str, at: int) -> Name | None:
    """The name that begins at an offset of a text whose blanks are folded, or None; an address is none."""
    start, honorific = _honorific(text, at)
    end, words = _run(text, start)
    suffix = _SUFFIX.match(text, end) if words else None
    ended = bool(words) and words[-1] in _ENDINGS
    while suffix is not None:
        ended = ended or bool(suffix["company"])
        end = suffix.end()
        suffix = _SUFFIX.match(text, end)
    if not words or (not ended and (words[0] in _NO_NAMES or is_place(text[start:end]))):
        return None
    after = end
    while degree := _DEGREE.match(text, after):
        after = degree.end()
    return Name(text[start:end], start, end, after, ended, honorific)


def _honorific(text: str, at: int) -> tuple[int, str]:
    found = _TOKEN.match(text, at)
    if found is None or found[0].rstrip(".").lower() not in HONORIFICS or not found[0][0].isupper():
        return at, ""
    return min(found.end() + 1, len(text)), HONORIFICS[found[0].rstrip(".").lower()]


def _run(text: str, at: int) -> tuple[int, list[str]]:
    """The end of a run of capitalised words and what links them, and the words."""
    words: list[str] = []
    end = at
    while len(words) < _LONGEST and (found := _TOKEN.match(text, at)):
        word = found[0].rstrip(".").lower()
        bare = "." not in found[0]
        if bare and word in _LINKS and words and words[-1] in _LAST:
            break
        if bare and word in _LINKS and words:
            following = _TOKEN.match(text, found.end() + 1)
            if following is None or not (_is_capital(following[0]) or following[0].lower() in _LINKS):
                break
        elif found[0] == "&" or (word == "and" and _links(text, found.end(), words)):
            pass
        elif (bare and word in _STOPS) or not _is_capital(found[0]) or BLANK.match(text, at):
            break
        words.append(word)
        end = found.end()
        if found[0].endswith(".") and not _is_abbreviation(found[0]):
            return end - 1, words
        if text[end : end + 1] != " ":
            break
        at = end + 1
    return end, words


def _links(text: str, end: int, words: list[str]) -> bool:
    """Whether "and" stands inside a company's name: one word before it, and a company's ending behind."""
    if len(words) != 1:
        return False
    behind = name_at(text, end + 1)
    return behind is not None and behind.ended and len(behind.words) <= 4 and "," not in behind.text[:-6]


def _is_capital(word: str) -> bool:
    # eLoyalty, iGo, 3M: a capital or a figure among the first letters.
    return word[:1].isupper() or word[:1].isdigit() or (len(word) > 2 and word[1].isupper() and word[0].isalpha())


def _is_abbreviation(word: str) -> bool:
    bare = word.rstrip(".")
    return bare.lower() in _ABBREVIATED or len(bare) == 1 or "." in bare or (len(bare) < 4 and bare.isupper())
