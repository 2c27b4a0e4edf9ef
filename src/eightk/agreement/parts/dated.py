"""The date that an agreement bears: where it says so, how, and which of its dates that is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from ..conformed import ConformedCopy
from ..copy.folded import Folded, fold
from .days import Day, days_in, whole_day
from .opening import Opening, read_opening
from .signature_block import SignatureBlock
from .signature_blocks import read_signature_blocks
from .signature_region import signature_region

DateKind = Literal["dated", "letter", "effective", "title", "testimonium", "signature"]
"""How a date is borne: "dated", "made", "entered into", "executed" in the preamble; the head of a letter; "effective"
in the preamble; the title lines; the testimonium; the dates beside the signatures, of which the last counts."""

_DATED = re.compile(r"\b(?:dated|made|entered|executed|date[ds]? as|given|issued)\b", re.IGNORECASE)
_EFFECTIVE = re.compile(r"\beffective\b", re.IGNORECASE)
_OTHERS = re.compile(
    r"\b(?:agreement|amendment|plan|letter|note|lease)\b[^.]{0,60}\b(?:dated|effective)\b|\b(?:employment|employed|hired|terminat\w+|"
    r"resign\w*|retire\w*|certain|prior|original|existing|amended|since|until|through|offer)\b",
    re.IGNORECASE,
)
_ANOTHER = re.compile(
    r"\b(?:the|that|certain|an?|existing|prior|original)\s(?:[A-Z][\w.&-]*\s(?:of\s|and\s)?){0,6}"
    r"(?:Agreement|Amendment|Plan|Letter|Note|Lease|Contract|Indenture)\b[^.;)]{0,40}\b(?:dated|effective)\b[^.;)]{0,16}\Z"
)
_HEAD_DATE = re.compile(r"^[^\S\n]*(?:date[d:]*\s{1,3})?(?P<day>[^\n]{6,120}?)[^\S\n]*$", re.IGNORECASE | re.MULTILINE)
_TESTIMONIUM = re.compile(
    r"(?:executed|signed|agreed|accepted|duly|set (?:his|her|their|its) hands?|dated)\b", re.IGNORECASE
)
_BLANK = re.compile(
    r"\b(?:dated|made|entered|executed|effective)\b[^.;(]{0,40}?"
    r"(?:_{2,}|\[\s*[\u25cf\u2022*_]{0,9}\s*\]|day of\s{0,3},)",
    re.IGNORECASE,
)
_REACH = 70
_PREAMBLE = 1_600
_RANK: tuple[DateKind, ...] = ("dated", "letter", "effective", "title", "testimonium", "signature")


@dataclass(frozen=True, slots=True)
class BorneDate:
    """One date that the document bears, with the words that say how; `start` and `end` are the date in the copy."""

    day: date
    kind: DateKind
    start: int
    end: int
    said: str = ""


@dataclass(frozen=True, slots=True)
class Dated:
    """The date of the agreement, None where it could not be told, and every date it bears, in reading order.

    `blank` says that the place for it was left open in a form."""

    bears: BorneDate | None
    found: tuple[BorneDate, ...] = ()
    blank: bool = False

    @property
    def effective(self) -> BorneDate | None:
        """The day from which the preamble says that it is effective, where that is another than the one it bears."""
        for each in self.found:
            if each.kind == "effective" and self.bears is not None and each.day != self.bears.day:
                return each
        return None


def read_dated(
    copy: ConformedCopy, opening: Opening | None = None, blocks: tuple[SignatureBlock, ...] | None = None
) -> Dated:
    """The date that a copy bears, and all candidates."""
    opening = read_opening(copy) if opening is None else opening
    blocks = read_signature_blocks(copy) if blocks is None else blocks
    found = (
        *_letter_dates(copy, opening),
        *_title_dates(copy, opening),
        *_preamble_dates(opening),
        *_testimonium_dates(copy),
        *(BorneDate(each.day, "signature", each.start, each.end, each.name) for each in blocks if each.day),
    )
    open_form = not opening.is_letter and _BLANK.search(opening.preamble.text[:_PREAMBLE]) is not None
    return Dated(_borne(found, blank=open_form), found, open_form)


def _borne(found: tuple[BorneDate, ...], *, blank: bool) -> BorneDate | None:
    """The date of the first kind there is; of signatures the last, for then the agreement is executed."""
    kinds = _RANK[_RANK.index("testimonium") :] if blank else _RANK
    for kind in kinds:
        alike = [each for each in found if each.kind == kind]
        if kind == "signature" and alike:
            return max(alike, key=lambda each: each.day)
        if alike:
            return alike[0]
    return None


def _letter_dates(copy: ConformedCopy, opening: Opening) -> Iterator[BorneDate]:
    """The line of a letter's head that holds a day, alone or before words such as "revised"."""
    if not opening.is_letter or not opening.head:
        return
    start = opening.head[0].start
    end = opening.salutation[0] or opening.head[-1].end
    for line in _HEAD_DATE.finditer(copy.text, start, end):
        day = next(days_in(line["day"]), None)
        if day is not None and day.start == 0:
            at = line.start("day")
            yield BorneDate(day.value, "letter", at + day.start, at + day.end, " ".join(line["day"].split()))


def _title_dates(copy: ConformedCopy, opening: Opening) -> Iterator[BorneDate]:
    if opening.is_letter:
        return
    for block in opening.head:
        words = re.sub(r"^(?:dated?|effective)(?: (?:as )?of)?:?\s", "", block.text, flags=re.IGNORECASE)
        if len(block.text) < 80 and (day := whole_day(words)):
            yield BorneDate(day.value, "title", block.start, block.end, block.text)


def _preamble_dates(opening: Opening) -> Iterator[BorneDate]:
    """The days of the opening sentence that "dated", "made", "entered into" or "effective" lead to."""
    if opening.is_letter:
        return
    text = opening.preamble
    # The stop of "No. 2" ends no sentence; what replaces it is as long.
    sentence = _first_sentence(text.text).replace("No. ", "No  ").replace("NO. ", "NO  ")
    for day in days_in(sentence):
        before = sentence[max(0, day.start - _REACH) : day.start]
        kind = _led_by(before)
        if kind is not None and not _is_anothers(sentence, day):
            yield _at(text, day, kind, before)


def _first_sentence(text: str) -> str:
    """The opening up to its first recital or numbered clause, and no further than a preamble goes."""
    stop = re.search(
        r"\b(?:whereas|witnesseth|recitals)\b|[.] (?=The (?:Company|Executive|Parties)|In exchange|This Agreement)",
        text[:_PREAMBLE],
        re.IGNORECASE,
    )
    return text[: stop.start()] if stop else text[:_PREAMBLE]


def _led_by(before: str) -> DateKind | None:
    dated = max((m.end() for m in _DATED.finditer(before)), default=-1)
    effective = max((m.end() for m in _EFFECTIVE.finditer(before)), default=-1)
    if dated < 0 and effective < 0:
        return None
    between = before[max(dated, effective) :]
    if re.search(r"[;)]|\. ", between):
        return None
    # "made and effective as of" is the date that it bears; "is entered into ..., effective as of" too.
    return "dated" if dated >= 0 else "effective"


def _is_anothers(sentence: str, day: Day) -> bool:
    """Whether a day is that of another paper or event: "the Employment Agreement dated May 1, 2005"."""
    before = sentence[max(0, day.start - _REACH) : day.start]
    own = re.search(
        r"\bthis\b[^.]{0,120}\Z|\A[^.]{0,160}\Z", sentence[max(0, day.start - 160) : day.start], re.IGNORECASE
    )
    return _ANOTHER.search(before) is not None or (_OTHERS.search(before) is not None and own is None)


def _at(text: Folded, day: Day, kind: DateKind, said: str) -> BorneDate:
    return BorneDate(day.value, kind, text.offsets[day.start], text.offsets[day.end - 1] + 1, said.strip())


def _testimonium_dates(copy: ConformedCopy) -> Iterator[BorneDate]:
    """ "IN WITNESS WHEREOF … as of the 1st day of March, 2004": a day that the closing words state."""
    start, end = signature_region(copy)
    for block in copy.blocks:
        if start <= block.start < end and len(block.text.split()) > 5 and "/s/" not in block.text.lower():
            folded = fold(copy.text, block.start, block.end)
            day = next(days_in(folded.text), None)
            if day and _TESTIMONIUM.search(folded.text[: day.start]):
                yield _at(folded, day, "testimonium", folded.text[max(0, day.start - _REACH) : day.start])
                return
