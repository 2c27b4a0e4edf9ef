"""The lines of a signature page, told apart: who signs, the mark, the printed name, the title, the date."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from ..conformed import Block, ConformedCopy, Signature
from ..copy.lines import Line, read_lines
from ..copy.signatures import is_witness
from .days import days_in, whole_day
from .naming import is_company, name_at
from .signature_forms import (
    BEHALF,
    BEHIND,
    BLANK,
    CAPTION,
    DAY_LEFT_OPEN,
    GAP,
    INNER,
    LABEL,
    LEAD,
    NOT_NAMES,
    OFFICES,
    PAPERS,
    PROSE_WORDS,
    WITNESS,
)
from .signature_rows import LineKind, begins, row_of_parties


@dataclass(frozen=True, slots=True)
class SignLine:
    """One thing that a line of a signature page says, with its place in the copy.

    `by` says that a mark stands behind "By:"; `signed` is the name behind "/s/"; `day` is that of a date."""

    kind: LineKind
    text: str
    start: int
    end: int
    by: bool = False
    signed: str = ""
    day: date | None = None
    row: int = 0
    """The number of its line among those of the page."""


def read_sign_lines(copy: ConformedCopy, start: int, end: int, known: tuple[str, ...]) -> tuple[SignLine, ...]:
    """The lines between two offsets, paragraphs of prose left out; two columns are read one after the other.

    `known` are the names of the parties, by which a row that names two of them is parted."""
    reading = _Page(copy, {each.start: each for each in copy.signatures if start <= each.start < end}, known)
    left: list[SignLine] = []
    right: list[SignLine] = []
    skip = start
    for row, (at, line) in enumerate(_joined(copy, start, end, known)):
        if prose := line.role == "blank":
            left.append(SignLine("other", line.words, at, at + len(line.words), row=row))
        if prose or at + len(line.words) <= skip:
            continue
        for column, cell_start, cell_end in _cells(line):
            cell_start = max(cell_start, min(skip - at, cell_end))
            read = tuple(replace(each, row=row) for each in _read(reading, at + cell_start, at + cell_end))
            skip = max(skip, *(each.end for each in read)) if read and read[-1].signed else skip
            (right if column else left).extend(read)
    both = any(each.kind == "mark" for each in left) and any(each.kind == "mark" for each in right)
    return (*left, *right) if both else tuple(sorted((*left, *right), key=_place))


@dataclass(frozen=True, slots=True)
class _Page:
    """The copy with its signatures by place, and the names of the parties."""

    copy: ConformedCopy
    signatures: dict[int, Signature]
    known: tuple[str, ...]


def _joined(copy: ConformedCopy, start: int, end: int, known: tuple[str, ...]) -> Iterator[tuple[int, Line]]:
    """The lines with their places; a name that a narrow page broke in two ("PEPCO / HOLDINGS, INC.") is one line."""
    lines = _without_prose(copy, start, end)
    number = 0
    while number < len(lines):
        at, line = lines[number]
        taken = 1
        for more in (2, 3):
            group = lines[number : number + more]
            words = " ".join(each.words for _, each in group)
            if len(group) == more and _is_broken(words, line.words, known):
                line, taken = replace(line, words=words, gap=False), more
                break
        yield at, line
        number += taken


def _without_prose(copy: ConformedCopy, start: int, end: int) -> list[tuple[int, Line]]:
    """The lines of words and the rules, with their places; for each paragraph of prose one blank line."""
    prose = [(b.start, b.end) for b in copy.blocks if start <= b.start < end and _is_prose(b)]
    lines = [(a, Line("blank", 0, b - a, words="prose")) for a, b in prose]
    begins_at = [a for a, _ in prose]
    for line in read_lines(copy.text[start:end]):
        at = start + line.start
        before = bisect_right(begins_at, at) - 1
        inside = before >= 0 and at < prose[before][1]
        if line.role in ("words", "rule") and not inside:
            lines.append((at, line))
    return sorted(lines, key=_first)


def _first(placed: tuple[int, Line]) -> int:
    return placed[0]


def _is_broken(words: str, first: str, known: tuple[str, ...]) -> bool:
    """Whether a line's words go on in the next: a party's name, or a date before its year."""
    if any(begins(words, name) and len(name) > len(first) for name in known):
        return True
    return DAY_LEFT_OPEN.search(first) is not None and whole_day(words.split(":")[-1]) is not None


def _is_prose(block: Block) -> bool:
    """Whether a block of the signature page is a sentence: the testimonium, an acceptance, a certificate."""
    if "/s/" in block.text.lower():
        return False
    return is_witness(block.text) or len(block.text.split()) >= PROSE_WORDS


def _place(line: SignLine) -> int:
    return line.start


def _cells(line: Line) -> Iterator[tuple[int, int, int]]:
    """The cells of a line as column (0 or 1), start and end, counted from the line's first word."""
    words = line.words
    cells: list[tuple[int, int]] = []
    place = 0
    for gap in GAP.finditer(words):
        cell = words[place : gap.start()].strip()
        lead = None if CAPTION.fullmatch(cell) else LEAD.fullmatch(f"{cell} ")
        if lead is None and not _same_block(words[: gap.start()], words[gap.end() :]):
            cells.append((place, gap.start()))
            place = gap.end()
    cells.append((place, len(words)))
    for number, (a, b) in enumerate(cells):
        yield (1 if number or line.indent >= 30 else 0), a, b


def _same_block(left: str, right: str) -> bool:
    """Whether two cells belong to one signature: "/s/ Jane Roe    Date: May 1" and not "By: …    By: …"."""
    lead = LEAD.match(right)
    if lead is None:
        return whole_day(right.strip()) is not None and "/s/" in left.lower()
    kind = lead.lastgroup
    if kind == "title" and LEAD.match(left.strip()) is None:
        return False
    return kind in ("date", "title") and not re.match(rf"{kind}", left.strip(), re.IGNORECASE)


def _read(page: _Page, start: int, end: int) -> Iterator[SignLine]:
    """What one cell says; a row of two signatures that lost its columns says each in turn."""
    text = page.copy.text[start:end]
    cuts = [0, *(cut.start() for cut in INNER.finditer(text) if _cuts(text, cut.start())), len(text)]
    for a, b in itertools.pairwise(cuts):
        piece = text[a:b].strip()
        if piece:
            at = start + a + len(text[a:b]) - len(text[a:b].lstrip())
            yield from _read_piece(page, at, piece)


def _cuts(text: str, at: int) -> bool:
    """Whether a mark inside a line begins something new: "/s/" does not behind its own "By:"."""
    before = text[:at].strip()
    return LEAD.fullmatch(before + " ") is None or not before


def _read_piece(page: _Page, at: int, piece: str) -> Iterator[SignLine]:
    sign = piece.lower().find("/s/")
    lead = LEAD.match(piece)
    if sign >= 0:
        yield from _signed(at, piece, sign, page.signatures.get(at + sign))
    elif CAPTION.fullmatch(piece):
        return  # what is to be written on the line above: "Print Name"
    elif lead is not None and not LABEL.fullmatch(piece):
        yield from _led(at, piece, lead)
    else:
        yield from _plain(at, piece, page.known)


def _signed(at: int, piece: str, sign: int, found: Signature | None) -> Iterator[SignLine]:
    """A conformed signature: the name, and the title or date that stand behind it on its line."""
    begin = at + sign
    wraps = found is not None and found.end > at + len(piece)
    words = found.text if found and wraps else " ".join(piece[sign + 3 :].split())
    words = BEHIND.split(words, maxsplit=1)[0].rstrip()
    if LEAD.fullmatch(f"{words} ") or words.startswith("("):
        words = ""  # a signature that the copy gives no name: the next line's "Title:" is none
    end = found.end if found and wraps else at + len(piece)
    day = next(days_in(words), None)
    name = words[: day.start].rstrip(" ,") if day else words
    lead = LEAD.match(piece)
    by = lead is not None and bool(lead["by"]) and lead["by"].lower() in ("by", "per")
    person = name_at(name, 0)
    title = name[person.after :].strip(" ,") if person and OFFICES.search(name[person.after :]) else ""
    if person and title:
        name = person.text
    yield SignLine("mark", name, begin, end, by, name)
    if title:
        yield SignLine("title", title, begin, end)
    if day:
        yield SignLine("date", words[day.start : day.end], begin, end, day=day.value)


def _led(at: int, piece: str, lead: re.Match[str]) -> Iterator[SignLine]:
    rest = piece[lead.end() :].strip()
    end = at + len(piece)
    blank = BLANK.fullmatch(rest) is not None
    if lead["by"]:
        day = next(days_in(rest), None)
        name = rest[: day.start].strip(" ,") if day else rest
        company = is_company(name) and lead["by"].lower() == "by"
        if company:
            yield SignLine("party", name.rstrip(":"), at, end)
            return
        person = name_at(name, 0)
        titled = person is not None and OFFICES.search(name[person.after :]) is not None
        signed = person.text if person and titled else name
        yield SignLine("mark", "" if blank else signed, at, end, lead["by"].lower() in ("by", "per"))
        if person and titled:
            yield SignLine("title", name[person.after :].strip(" ,"), at, end)
        if day:
            yield SignLine("date", rest[day.start : day.end], at, end, day=day.value)
    elif lead["name"]:
        yield SignLine("name", "" if blank else rest, at, end)
    elif lead["title"]:
        yield from _titled(at, end, "" if blank else rest)
    else:
        found = next(days_in(rest), None)
        yield SignLine("date", rest, at, end, day=found.value if found else None)


def _titled(at: int, end: int, words: str) -> Iterator[SignLine]:
    """A title, and the date that may stand behind it on its line."""
    day = next(days_in(words), None)
    yield SignLine("title", words[: day.start].strip(" ,") if day else words, at, end)
    if day:
        yield SignLine("date", words[day.start : day.end], at, end, day=day.value)


def _plain(at: int, piece: str, known: tuple[str, ...]) -> Iterator[SignLine]:
    words = " ".join(piece.split())
    end = at + len(piece)
    if BLANK.fullmatch(words):
        yield SignLine("mark", "", at, end)
    elif is_witness(words) or len(words) > 140:
        yield SignLine("other", words, at, end)
    elif WITNESS.match(words):
        yield SignLine("witness", words, at, end)
    elif day := whole_day(words):
        yield SignLine("date", words, at, end, day=day.value)
    elif row := row_of_parties(words, known):
        yield from (SignLine(kind, text, at, end) for kind, text in row)
    else:
        yield from _named(at, end, words)


def _named(at: int, end: int, words: str) -> Iterator[SignLine]:
    behalf = BEHALF.match(words)
    bare = words[behalf.end() :] if behalf else words
    name = name_at(bare, 0)
    whole = name is not None and name.after >= len(bare.rstrip(" .:,"))
    if (
        name is not None
        and (name.ended or is_company(name.text))
        and (whole or bare[name.end :].lstrip().startswith((",", ":")))
    ):
        described = " a " in bare[name.end :] or " an " in bare[name.end :] or " as " in bare[name.end :]
        yield SignLine("party", name.text if whole or described else bare.rstrip(" ,:"), at, end)
    elif name is not None and (name.words[0] in NOT_NAMES or PAPERS & set(name.words)):
        yield SignLine("other", words, at, end)
    elif words[:3].lower() == "as ":
        return  # the capacity of the party above: "as Administrative Agent"
    elif OFFICES.search(words):
        if name is not None and not whole and not OFFICES.search(name.text) and words[name.end : name.end + 1] == ",":
            yield SignLine("name", name.text, at, end)
            yield SignLine("title", words[name.after :].strip(" ,"), at, end)
        else:
            yield from _titled(at, end, words)
    elif name is not None and whole and 2 <= len(name.words) <= 6:
        yield SignLine("name", name.text, at, end)
    else:
        yield SignLine("other", words, at, end)
