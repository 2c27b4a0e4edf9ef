"""The parties of a letter: the company whose letter it is, and the person to whom it is addressed."""

from __future__ import annotations

import re
from dataclasses import replace

from ..conformed import ConformedCopy
from ..copy.folded import Folded
from ..copy.lines import Line, read_lines
from .naming import BLANK, HONORIFICS, Name, is_company, name_at
from .opening import DATE_LINE, Opening
from .parties import Parties, PreambleParty
from .party_list import described

_COMPANY_TERMS_TEXT = "company corporation employer bank firm partnership parent"
_COMPANY_TERMS = frozenset(_COMPANY_TERMS_TEXT.split())
_DEFINED = re.compile('\\((?:the |this )?["\u201c](?:the )?([^"\u201d()]{1,60})["\u201d][^()]{0,120}\\)')
_ADDRESSED = re.compile(r"Dear\s{1,3}(?:(Mr|Mrs|Ms|Miss|Dr)\.?\s{1,3})?([^:,\n]{1,60})", re.IGNORECASE)
_CARE = re.compile(
    r"(?:c/o|via|by|sent|personal|confidential|private|re|hand|attn|attention|phone|fax)\b", re.IGNORECASE
)
_EMPLOYED = re.compile(r"\b(?:employment|employed|position|service|services) (?:with|by|at) (?:the )?")
_ARTICLE = re.compile(r"\b[Aa]n? \Z")
_NO_PERSON_TEXT = "agreement severance separation release employment offer letter termination retirement"
_NO_PERSON = frozenset(_NO_PERSON_TEXT.split())
_OFFICE_OF = re.compile(
    r".{0,60}\b(?:Officer|President|Chairman|Chair|Director|Counsel|Secretary|Treasurer|Manager) of "
)
_REACH = 3_000
_NO_NAME = re.compile(
    r"\d|@|\b(?:street|avenue|drive|lane|road|suite|floor|box|logo|chairman|officer|president)\b", re.IGNORECASE
)


def read_letter_parties(copy: ConformedCopy, opening: Opening, found: Parties) -> Parties:
    """The two parties of a letter, either of them left out where the letter does not name it.

    `found` is what its text names already."""
    company = _defined_company(opening.preamble) or _letterhead(copy, opening)
    person = _addressee(copy, opening)
    extra = [each for each in (company, person) if each is not None]
    known = {each.name.casefold() for each in found.named}
    named = (*found.named, *(each for each in extra if each.name.casefold() not in known))
    return replace(found, named=_unlike(named), source="letter")


def _unlike(named: tuple[PreambleParty, ...]) -> tuple[PreambleParty, ...]:
    """One company and one person at least; a second reading of the same kind gives way to the first."""
    kinds: dict[str, PreambleParty] = {}
    for each in named:
        kinds.setdefault(each.kind or each.name, each)
    return tuple(kinds.values())


def _defined_company(text: Folded) -> PreambleParty | None:
    """The company that the first paragraphs give a term: "your employment with Curis, Inc. (the "Company")"."""
    best: PreambleParty | None = None
    for given in _DEFINED.finditer(text.text, 0, _REACH):
        name = _company_before(text.text, given.start())
        if name is None:
            continue
        terms = described(text.text[name.after : given.end()])
        party = _party(text, name, terms.terms, terms.jurisdiction)
        if given[1].casefold() in _COMPANY_TERMS:
            return party
        best = best or party
    return best or _employer(text)


def _employer(text: Folded) -> PreambleParty | None:
    for lead in _EMPLOYED.finditer(text.text, 0, _REACH):
        name = name_at(text.text, lead.end())
        if name and (name.ended or is_company(name.text)):
            return _party(text, name, (), "")
    return None


def _party(text: Folded, name: Name, terms: tuple[str, ...], jurisdiction: str) -> PreambleParty:
    start, end = text.offsets[name.start], text.offsets[name.end - 1] + 1
    return PreambleParty(name.text, "company", start, end, terms, "", jurisdiction)


def _company_before(text: str, end: int) -> Name | None:
    """The last company's name within the sentence that leads to a definition, with a description at most between."""
    start = max(text.rfind(". ", 0, end - 12), text.rfind("(", 0, end), end - 220, 0)
    last: Name | None = None
    for word in re.finditer(r"(?<![\w.&-])[A-Za-z0-9]", text[start:end]):
        at = start + word.start()
        name = name_at(text, at) if last is None or at >= last.end else None
        if name is None or name.end > end or _ARTICLE.search(text, max(start, at - 4), at):
            continue
        if (name.ended or is_company(name.text)) and not _OFFICE_OF.match(name.text):
            last = name
    if last is None:
        return None
    between = text[last.after : end].strip(" ,")
    return last if not between or re.match(r"an? |and its|together|or\b|with its", between) else None


def _head_lines(copy: ConformedCopy, opening: Opening) -> tuple[tuple[Line, int], ...]:
    """The lines of words above the salutation, with their places in the copy."""
    start = opening.head[0].start if opening.head else 0
    end = opening.salutation[0] or (opening.preamble.offsets[0] if opening.preamble.offsets else start)
    return tuple((line, start + line.start) for line in read_lines(copy.text[start:end]) if line.role == "words")


def _letterhead(copy: ConformedCopy, opening: Opening) -> PreambleParty | None:
    """The first company that stands alone on a line of the head."""
    for line, start in _head_lines(copy, opening):
        name = name_at(" ".join(line.words.split()), 0)
        alone = name is not None and len(line.words) - len(name.text) <= 2
        if name is not None and alone and name.ended:
            return PreambleParty(name.text, "company", start, start + len(line.words))
    return None


def _addressee(copy: ConformedCopy, opening: Opening) -> PreambleParty | None:
    """Whom the letter is written to: the first name below its date that the salutation fits, or a blank."""
    said = copy.text[slice(*opening.salutation)]
    called = _ADDRESSED.match(said)
    lines = _head_lines(copy, opening)
    dated = next((i for i, (line, _) in enumerate(lines) if DATE_LINE.match(line.words)), -1)
    names = [each for line, at in lines[dated + 1 :] if (each := _person_on(line, at)) is not None]
    fitting = [each for each in names if called and _fits(each.name, called[2])]
    if fitting or names:
        return (fitting or names)[0]
    if called is None:
        return None
    start = opening.salutation[0] + called.start(2)
    if BLANK.search(called[2]):
        return PreambleParty("", "person", start, opening.salutation[1])
    if called[1] and called[2].strip()[:1].isupper():
        # "Dear Mr. Roe" alone: the letter gives no more of the name.
        surname = called[2].strip()
        return PreambleParty(surname, "person", start, start + len(surname), (), HONORIFICS[called[1].lower()])
    return None


def _person_on(line: Line, at: int) -> PreambleParty | None:
    words = " ".join(line.words.split())
    if _CARE.match(words):
        return None
    name = name_at(words, 0)
    if name is None or name.ended or is_company(name.text) or len(words) > len(name.text) + 30:
        return None
    if (
        len(name.words) < 2
        or _NO_PERSON & set(name.words)
        or _NO_NAME.search(name.text)
        or name.after < len(words.rstrip(" ,."))
    ):
        return None
    return PreambleParty(name.text, "person", at + name.start, at + name.end, (), name.honorific)


def _fits(name: str, called: str) -> bool:
    """Whether "Dear Jane" or "Dear Ms. Roe" speaks to a name; a short form (Tom for Thomas) begins alike."""
    words = [word.casefold() for word in re.findall(r"[^\W\d_]+", called) if word.lower() not in HONORIFICS]
    own = [word.casefold() for word in re.findall(r"[^\W\d_]+", name)]
    return bool(words) and any(word in own or (word[:2] == own[0][:2]) for word in words)
