"""Cross-references: every mention of a section, article, paragraph or annex by number, and of which document it is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from eightk.agreement.conformed import ConformedCopy
from eightk.agreement.parts.prose import Prose, read_prose

Kind = Literal["section", "article", "paragraph", "clause", "exhibit", "schedule", "annex", "appendix", "attachment"]
Of = Literal["this", "other", "law", "unsaid"]

_KINDS: dict[str, Kind] = {
    "section": "section", "sections": "section", "sec.": "section", "secs.": "section", "§": "section", "§§": "section",
    "subsection": "section", "subsections": "section", "article": "article", "articles": "article",
    "paragraph": "paragraph", "paragraphs": "paragraph", "subparagraph": "paragraph", "subparagraphs": "paragraph",
    "clause": "clause", "clauses": "clause", "exhibit": "exhibit", "exhibits": "exhibit", "schedule": "schedule",
    "schedules": "schedule", "annex": "annex", "annexes": "annex", "appendix": "appendix", "appendices": "appendix",
    "attachment": "attachment", "attachments": "attachment",
}  # fmt: skip
ANNEXES = frozenset({"exhibit", "schedule", "annex", "appendix", "attachment"})
_WORD = "|".join(re.escape(word) for word, kind in _KINDS.items() if kind not in ANNEXES)
_ANNEX_WORD = "|".join(word for word, kind in _KINDS.items() if kind in ANNEXES)
_PARENS = r"(?:\s?\([A-Za-z0-9]{1,5}\))"
_NUMBER = rf"(?:\d{{1,5}}(?:\.\d{{1,4}})*(?:[A-Za-z]{{1,2}}(?:-\d+[A-Za-z]?)?\b)?|[IVXLC]{{1,6}}\b){_PARENS}{{0,6}}"
_LETTERED = (
    r"[\"\u201c']?(?:\d{1,3}(?:\.\d{1,3})*[A-Z]?|[A-Z]{1,2}|[IVX]{1,5})(?:-\d{1,3})?(?![\w.]\w)"
    r"(?:\s?\([a-z]{1,4}\)){0,3}[\"\u201d']?"
)
_LINK = r"(?:\s?,\s?(?:and\s|or\s|and/or\s)?|\s(?:and/or|and|or|through|to)\s|\s?[-\u2013]\s?)"
_COUNTED = r"(?!\s(?:full|business|calendar|days?|weeks?|months?|years?|hours?|percent|shares)\b)"
_SECTIONS = re.compile(
    rf"(?<![\w\u00a7])(?P<word>(?i:{_WORD}))\s?(?P<list>(?:{_NUMBER}|{_PARENS}{{1,6}})"
    rf"(?:{_LINK}(?:{_NUMBER}{_COUNTED}"
    rf"|{_PARENS}{{1,6}})(?![\w$%]))*)"
)
_ANNEXES = re.compile(rf"(?<!\w)(?P<word>(?i:{_ANNEX_WORD}))\s(?P<list>{_LETTERED}(?:{_LINK}{_LETTERED})*)(?!\w)")
_ONE = re.compile(rf"{_NUMBER}|{_PARENS}{{1,6}}")
_ONE_LETTERED = re.compile(_LETTERED)
_PART = re.compile(r"\([^()]*\)")
_JOINT = re.compile(_LINK)
_HERE = re.compile(
    r"[\s,(]{0,2}(?:hereof|herein|hereto|hereunder|above|below|attached|of\s(?:this|the\spresent)\s|to\sthis\s|"
    r"of\sthe\sAgreement\b|in\sthis\s|under\sthis\s)",
    re.IGNORECASE,
)
_THERE = re.compile(r"[\s,(]{0,2}(?:thereof|thereto|therein|thereunder)\b", re.IGNORECASE)
_ELSEWHERE = re.compile(r"(?:\s\([^()\n]{0,90}\))?,?\s\(?(?:of|to|in|under|from)\s(?P<what>[^\n.;]{1,120})")
_LAW_WORDS = (
    r"(?:Code|Acts?|ERISA|IRC|I\.R\.C|C\.F\.R|CFR|U\.S\.C|USC|Title|Regulations?|Treas(?:\.|ury)?|Rules?|Statutes?|Laws?|Reg"
    r"|Regs|Order|Constitution|Federal|Ordinance|Internal\sRevenue|Guidance|Notice|Bylaws|By-laws|Stat|Ann)"
)
_LAW = re.compile(rf"(?:[\w.&'\u2019-]+\s){{0,12}}?{_LAW_WORDS}\b")
_LAW_BEFORE = re.compile(rf"{_LAW_WORDS}(?:['\u2019]s)?[.,]?\s?\(?\Z")
_THING_BEFORE = re.compile(
    r"(?:Plan|Letter|Policy|Program|Indenture|Lease|Note|Guide|Manual|Handbook|Certificate)(?:['\u2019]s)?,?\s\Z"
)
_DOCUMENT = re.compile(
    r"(?:[\w.,&'\u2019-]+\s){0,8}?(?i:agreements?|plans?|letters?|polic(?:y|ies)|programs?|indentures?|leases?|notes?|forms?"
    r"|reports?|statements?|arrangements?|releases?|exhibits?|schedules?|annex|appendix|contracts?|certificates?|charter"
    r"|documents?|guidelines?|handbook|amendments?|awards?|bylaws|ltip|trust|deed|warrants?|filing|10-k|10-q|8-k)\b"
)
_REPORTED = re.compile(r"(?:10|99)(?:[.(]|\Z)|13[DG]|14[A-D]|K-?\d|TO\b")
_STATUTE = re.compile(r"\d{3,}|\d+\.\d{3,}|\d+\.?\d*[A-Za-z]|\d+-\d+")


@dataclass(frozen=True, slots=True)
class CrossReference:
    """One number that is referred to, as in "Section 4(c)(ii)": `kind` "section", `number` "4(c)(ii)".

    `start` to `end` are the words in the copy; of a list each number stands for itself. `of` says of which document:
    "this" by its words (hereof, above, of this Agreement), "other" (of the Plan), "law" (of the Code), or "unsaid".
    A number of parentheses alone, as in "clause (ii)", is relative to the place where it stands."""

    kind: Kind
    number: str
    start: int
    end: int
    of: Of

    @property
    def is_relative(self) -> bool:
        """Whether the number only says which part of the paragraph around it is meant: "clause (ii)"."""
        return self.number.startswith("(")


@dataclass(frozen=True, slots=True)
class _Found:
    """A reference in the running text, with the end of the list that it stands in."""

    kind: Kind
    numbers: tuple[tuple[str, int, int], ...]
    begin: int
    end: int


def read_cross_references(copy: ConformedCopy, prose: Prose | None = None) -> tuple[CrossReference, ...]:
    """Every reference by number, in reading order; labels at the head of a paragraph and headings are none."""
    prose = prose if prose is not None else read_prose(copy)
    text = prose.text
    matches = [*_SECTIONS.finditer(text), *_ANNEXES.finditer(text)]
    found = [_found(match) for match in sorted(matches, key=lambda match: match.start()) if _is_prose(prose, match)]
    documents = _documents(text, found)
    return tuple(
        CrossReference(each.kind, number, *prose.place(begin, end), of)
        for each, of in zip(found, documents, strict=True)
        for number, begin, end in each.numbers
    )


def _is_prose(prose: Prose, match: re.Match[str]) -> bool:
    line = prose.line_at(match.start())
    block = prose.blocks[line]
    if block.kind in ("heading", "title", "signature"):
        return False
    return match.start() > prose.starts[line] or not block.label


def _found(match: re.Match[str]) -> _Found:
    kind = _KINDS[match["word"].lower()]
    plural = match["word"].endswith(("s", "§§", "ces"))
    numbers: list[tuple[str, int, int]] = []
    end = match.end()
    for place, one in enumerate((_ONE_LETTERED if kind in ANNEXES else _ONE).finditer(match["list"])):
        number = "".join(one.group().split()).strip("\"'\u201c\u201d")
        begin = match.start("list") + one.start() + len(one.group()) - len(one.group().lstrip())
        if place and not _continues(numbers[-1][0], number, match.string[end:begin], plural):
            break
        stem = numbers[-1][0] if numbers else ""
        full = _sibling(stem, number) if stem and number.startswith("(") else number
        end = match.start("list") + one.end()
        numbers.append((full, begin if place else match.start(), end))
    return _Found(kind, tuple(numbers), match.start(), end)


def _continues(stem: str, number: str, link: str, plural: bool) -> bool:
    """Whether a number behind another is one of a list: not in "Section 5, (b) he" or "Section 5, 30 days"."""
    if number.startswith("("):
        mine = _styles(number[1 : number.index(")")])
        return any(not mine.isdisjoint(_styles(part[1:-1])) for part in _PART.findall(stem))
    return plural or bool(link.strip(" ,-\u2013"))


def _sibling(stem: str, number: str) -> str:
    """The full number of "(d)" behind "3(c)": 3(d); of "(iii)" behind "2.1(a)(ii)": 2.1(a)(iii)."""
    parts = _PART.findall(stem)
    head = stem[: len(stem) - sum(map(len, parts))]
    wanted = _styles(number[1 : number.index(")")])
    depths = [at for at, part in enumerate(parts) if not wanted.isdisjoint(_styles(part[1:-1]))]
    return head + "".join(parts[: depths[-1] if depths else len(parts) - 1]) + number


def _styles(value: str) -> frozenset[str]:
    """What a number may count with: figures, letters or roman numerals, small or capital."""
    if value.isdecimal():
        return frozenset("1")
    romans = {"i" if value.islower() else "I"} if not value.lower().strip("ivxlc") else set[str]()
    lettered = len(value) == 1 or (len(set(value)) == 1 and not romans)
    letters = {"a" if value.islower() else "A"} if lettered else set[str]()
    return frozenset(romans | letters)


def _documents(text: str, found: Sequence[_Found]) -> list[Of]:
    """Of which document each list is; "Section 13(d) or Section 14(d) of the Act" has one for both."""
    documents: list[Of] = [_document(text, each) for each in found]
    for at in range(len(found) - 2, -1, -1):
        if documents[at] == "unsaid" and _JOINT.fullmatch(text, found[at].end, found[at + 1].begin):
            documents[at] = documents[at + 1]
    return documents


def _document(text: str, found: _Found) -> Of:
    before = text[max(0, found.begin - 40) : found.begin]
    if _LAW_BEFORE.search(before):
        return "law"
    if _THING_BEFORE.search(before):
        return "other"
    if found.kind in ANNEXES and any(_REPORTED.match(number) for number, _, _ in found.numbers):
        return "law"  # the number of an exhibit to a report, a schedule of the Commission's
    if before.endswith(("this ", "This ")) or _HERE.match(text, found.end):
        return "this"
    if _THERE.match(text, found.end):
        return "other"
    if found.kind not in ANNEXES and any(_STATUTE.match(number) for number, _, _ in found.numbers):
        return "law"
    what = _ELSEWHERE.match(text, found.end)
    if what is None:
        return "unsaid"
    if _LAW.match(what["what"]):
        return "law"
    return "other" if _DOCUMENT.match(what["what"]) else "unsaid"
