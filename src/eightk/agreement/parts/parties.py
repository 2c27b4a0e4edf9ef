"""The parties as the copy names them: in its preamble, in the head of a letter, or in a note's promise to pay."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from ..conformed import ConformedCopy
from ..copy.folded import Folded, fold
from .naming import Kind, Name, is_company
from .opening import Opening, read_opening
from .party_list import Described, Written, described, read_list

_BETWEEN = re.compile(r"\b(?:by and )?(?:between(?: and among)?|among)\b:?(?: each of)?", re.IGNORECASE)
_MADE_BY = re.compile(
    r"\b(?:made|executed|entered into|given|issued|delivered|granted)\b[^.;(]{0,80}?\bby\b(?! and (?:between|among))",
    re.IGNORECASE,
)
_RECITES = re.compile(r"\bwhereas,? (?:on [A-Z][a-z]+ \d{1,2}, \d{4},? )?", re.IGNORECASE)
_PROMISES = re.compile(r"\bfor value received,? (?:the undersigned,? ?)?", re.IGNORECASE)
_PAYEE = re.compile(r"\bpay to (?:the order of )?", re.IGNORECASE)
_AGREE = re.compile(r"\b(?:hereby )?(?:agrees?|covenants?|releases?)\b", re.IGNORECASE)
_PERSONAL = re.compile(
    r"\b(?:executives?|employees?|consultant|indemnitee|optionee|grantee|participant|individual|director|you|stockholder"
    r"|holder)\b",
    re.IGNORECASE,
)
_PARTIES_ARE = re.compile(r"\bparties (?:to|hereto|of)\b[^.;]{0,90}?\bare:? ", re.IGNORECASE)
_EARLY = 12_000
_REACH = 4_000
_FEWEST = 2


@dataclass(frozen=True, slots=True)
class PreambleParty:
    """One party: its name as written, from `start` to `end` in the copy; name "" for a blank in a form.

    `terms` are the defined terms that the place gives it, the first one first; `role` is the capacity in which it
    is bound ("Administrative Agent"); `described` is what the place says of it besides."""

    name: str
    kind: Kind
    start: int
    end: int
    terms: tuple[str, ...] = ()
    honorific: str = ""
    jurisdiction: str = ""
    role: str = ""
    described: str = ""

    @property
    def term(self) -> str:
        """The defined term, "" if there is none."""
        return self.terms[0] if self.terms else ""


@dataclass(frozen=True, slots=True)
class UnnamedGroup:
    """Parties that the place does not name one by one: "the Lenders party hereto"."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Parties:
    """Who is bound, in the order of the copy; empty where it could not be told.

    `source` says where they were read."""

    named: tuple[PreambleParty, ...] = ()
    unnamed: tuple[UnnamedGroup, ...] = ()
    source: str = ""


def read_parties(copy: ConformedCopy, opening: Opening | None = None) -> Parties:
    """The parties of a copy, from the first place that names at least two; else from a letter's head."""
    opening = read_opening(copy) if opening is None else opening
    found = _from_prose(opening.preamble)
    if len(found.named) < _FEWEST:
        first = next((each.start for each in copy.sections), 0)
        found = max(found, _best(fold(copy.text, first, first + _REACH), _PARTIES_ARE, "first section"), key=_count)
    if len(found.named) >= _FEWEST or not opening.is_letter:
        return _with_terms(copy, max(found, _from_head(copy, opening), key=_count))
    from .letters import read_letter_parties

    return read_letter_parties(copy, opening, found)


def _with_terms(copy: ConformedCopy, found: Parties) -> Parties:
    """Parties without a term, with the one that the first pages give their names elsewhere."""
    if all(party.terms or not party.name for party in found.named):
        return found
    early = fold(copy.text, 0, _EARLY).text
    taken = {term for party in found.named for term in party.terms}
    named: list[PreambleParty] = []
    for party in found.named:
        about = _described_early(early, party.name) if party.name and not party.terms else None
        if about is not None and not taken & set(about.terms):
            taken |= set(about.terms)
            party = replace(party, terms=about.terms, jurisdiction=party.jurisdiction or about.jurisdiction)
        named.append(party)
    return replace(found, named=tuple(named))


def _described_early(early: str, name: str) -> Described | None:
    """What the first pages say right behind a name, where that gives a term."""
    pattern = rf"(?<!\w){re.escape(name)}(?P<about>(?:,? (?:an?|the) [^()\"\u201c]{{3,100}})?,? ?\([^()]{{3,160}}\))"
    for said in re.finditer(pattern, early, re.IGNORECASE):
        about = described(said["about"])
        if about.terms:
            return about
    return None


def _count(found: Parties) -> int:
    return min(len(found.named), _FEWEST)


def _from_head(copy: ConformedCopy, opening: Opening) -> Parties:
    """The parties of title lines: "SEVERANCE AGREEMENT / BETWEEN / ACME, INC. / AND / JANE ROE"."""
    if not opening.head:
        return Parties()
    head = _parted([fold(copy.text, block.start, block.end) for block in opening.head])
    found = _best(head, _BETWEEN, "title lines")
    return found if len(found.named) >= _FEWEST else Parties()


def _parted(lines: list[Folded]) -> Folded:
    """Title lines as one text, parted so that no name runs from one into the next."""
    text, offsets = "", list[int]()
    for line in lines:
        if line.offsets:
            text += f"; {line.text}" if text else line.text
            offsets += [*([line.offsets[0]] * 2 if offsets else ()), *line.offsets]
    return Folded(text, tuple(offsets))


def _from_prose(text: Folded) -> Parties:
    tried = (
        _best(text, _BETWEEN, "preamble"),
        _best(text, _MADE_BY, "preamble"),
        _note(text),
        _best(text, _RECITES, "recitals"),
        _agreeing(text),
    )
    return max(tried, key=_count)


def _best(text: Folded, leads: re.Pattern[str], source: str) -> Parties:
    """The list behind the first lead that two parties follow, or else the longest."""
    best = Parties()
    for lead in leads.finditer(text.text, 0, _REACH):
        found = _parties(text, lead.end(), source)
        if len(found.named) >= _FEWEST:
            return found
        best = max(best, found, key=_count)
    return best


def _note(text: Folded) -> Parties:
    maker = _PROMISES.search(text.text[:_REACH])
    payee = _PAYEE.search(text.text, maker.end(), _REACH) if maker else None
    if maker is None or payee is None:
        return Parties()
    both = (_parties(text, maker.end(), "promise")), _parties(text, payee.end(), "promise")
    return Parties(tuple(each.named[0] for each in both if each.named), (), "promise")


def _agreeing(text: Folded) -> Parties:
    """ "ACME, INC. (the "Company") and JANE ROE hereby agree that": a paragraph that begins with the parties."""
    if not _AGREE.search(text.text[:1_200]):
        return Parties()
    found = _parties(text, 0, "preamble")
    return found if len(found.named) >= _FEWEST else Parties()


def _parties(text: Folded, at: int, source: str) -> Parties:
    written, groups = read_list(text.text[: at + _REACH], at)
    named = tuple(_party(text, each) for each in written)
    unnamed = tuple(UnnamedGroup(text.text[a:b], text.offsets[a], text.offsets[b - 1] + 1) for a, b in groups)
    return Parties(named, unnamed, source)


def _party(text: Folded, written: Written) -> PreambleParty:
    name, about = written.name, written.described
    start = text.offsets[min(name.start, len(text.offsets) - 1)]
    end = text.offsets[name.end - 1] + 1 if name.end > name.start else start
    kind = _kind(name, about)
    return PreambleParty(
        name.text, kind, start, end, about.terms, name.honorific, about.jurisdiction, about.role, written.about
    )


def _kind(name: Name, about: Described) -> Kind:
    if name.ended or about.is_company:
        return "company"
    if about.is_person or name.honorific or any(_PERSONAL.search(term) for term in about.terms):
        return "person"
    if is_company(name.text):
        return "company"
    return "person" if _is_personal_name(name.text, about.terms) else ""


def _is_personal_name(name: str, terms: tuple[str, ...]) -> bool:
    """Whether a name of two to five words without those of a company gives its surname as the term, or no term."""
    words = name.replace(",", " ").split()
    if not 2 <= len(words) <= 5 or not all(word[:1].isupper() for word in words):
        return False
    surname = {word.strip(".,").casefold() for word in words}
    return not terms or any(term.split()[-1].casefold() in surname for term in terms if term)
