"""A list of parties in prose: "Acme, Inc., a Delaware corporation (the "Company"), and Jane Roe ("Executive")"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from .naming import BLANK, Name, name_at
from .signature_forms import LABEL

_STOP = re.compile(
    r"(?<!\b[A-Z])(?<!\.[A-Z])(?<!\b(?:Inc|Mrs|Esq|Ltd|LTD|INC))(?<!\b(?:Co|CO|St|ST|Jr|JR|Sr|SR|Mr|MR|Ms|MS|Dr|DR|No|NO))"
    r"(?<!Corp)(?<!CORP)(?<!Bros)(?<!Messrs)[.:] (?=[A-Z\u201c\"(])"
    r"|\b(?i:witnesseth|whereas|dated(?=:)|hereby agrees?|hereby covenant|is entered into|is made|are parties|who agree"
    r"|agree as follows|with reference to|and shall constitute|set forth below)\b"
)
_SPLIT = re.compile(r"\(|\)|;|,|\band\b:?", re.IGNORECASE)
_QUOTED = re.compile('["\u201c\u201f]([^"\u201c\u201d]{1,80})["\u201d]')
_LEFT_OPEN = re.compile('["\u201c][^"\u201c\u201d]{1,60}\\Z')
_HEREINAFTER = re.compile(
    r"(?:herein(?:after)?|hereafter)(?: sometimes)?(?: (?:called|referred to(?: herein)?(?: as)?|known as))?,? ?"
    r"(?:as )?(?:the )?[\"\u201c]([^\"\u201d]{1,80})[\"\u201d]",
    re.IGNORECASE,
)
_GROUP = re.compile(
    r"\b(?:the|each|each of the|certain|those|several|such)\b[^,;()]{0,60}"
    r"(?:\b(?:party hereto|parties hereto|listed|named|identified|signator\w*|from time to time)\b[^,;()]{0,60}"
    r"|\((?:as )?(?:herein(?:after)? )?defined [a-z]{1,12}\))",
    re.IGNORECASE,
)
_ENTITY = (
    r"(?:business |non-?profit |public |private |close |professional |general |statutory |federally chartered )*"
    r"(?:corporation|limited liability company|limited partnership|general partnership|limited liability partnership|"
    r"partnership|company|trust|bank(?:ing corporation|ing association)?|national (?:banking )?association|association|"
    r"public limited company|exempted company|joint venture|societe anonyme)"
)
_COMPANY = re.compile(
    rf"\b(?i:an?)\s(?:State of )?(?P<state>[A-Z][A-Za-z.]*(?: (?:of )?[A-Z][A-Za-z.]*){{0,3}}?,? )?(?i:{_ENTITY})\b"
)
_LAWS = re.compile(
    r"\blaws of (?:the )?(?:State of |Commonwealth of |Province of )?"
    r"(?P<state>[A-Z][A-Za-z]*(?: (?:of )?[A-Z][A-Za-z]*){0,2})"
)
_PERSON = re.compile(r"\ban individual\b|\ba (?:natural person|resident)\b|\bresiding\b|\bwho resides\b", re.IGNORECASE)
_ROLE = re.compile(
    r"\bas (?:the |an? )?(?P<role>[A-Z][A-Za-z/-]*(?: [A-Z][A-Za-z/-]*){0,3}|(?:(?:administrative|collateral|initial|"
    r"joint|sole) )?(?:borrower|guarantor|lender|agent|trustee|issuer|seller|buyer|purchaser|landlord|tenant|"
    r"lessor|lessee)s?\b)"
)
_TERM_NOISE = re.compile(r"^(?:the|an?|this) ", re.IGNORECASE)
_NOT_TERMS_TEXT = "party parties agreement contract letter you"
_NOT_TERMS = frozenset(_NOT_TERMS_TEXT.split())
_AS = re.compile(r"\bas\b[^()]*\Z")
_PAPERS = frozenset({"agreement", "agreements", "amendment", "release", "plan", "note", "lease", "restated"})
_NOT_STATES_TEXT = "limited private public national wholly wholly-owned owned"
_NOT_STATES = frozenset(_NOT_STATES_TEXT.split())


@dataclass(frozen=True, slots=True)
class Written:
    """One entry of the list: the name, and what stands between it and the next."""

    name: Name
    about: str
    described: Described


def read_list(text: str, at: int) -> tuple[tuple[Written, ...], tuple[tuple[int, int], ...]]:
    """The parties whose list begins at an offset, and the stretches that speak of parties without naming them."""
    at = _past_blanks(text, at)
    edge = _edge(text, at)
    starts: list[Name] = []
    first = _party_at(text, at)
    if first is None:
        return (), ()
    starts.append(first)
    starts += _further(text, first, edge)
    written = tuple(
        _written(text, name, starts[i + 1].start if i + 1 < len(starts) else edge) for i, name in enumerate(starts)
    )
    groups = tuple(match.span() for match in _GROUP.finditer(text, at, edge))
    return written, groups


def _past_blanks(text: str, at: int) -> int:
    lead = re.compile(r"[\s,:;]{0,4}(?:and[\s;:]{1,3})?(?:the undersigned,? )?", re.IGNORECASE).match(text, at)
    return lead.end() if lead else at


def _edge(text: str, at: int) -> int:
    """Where the sentence that lists the parties ends."""
    depth, place = 0, at
    for mark in re.finditer(r"[()]", text[at:]):
        if depth <= 0 and (stop := _STOP.search(text, place, at + mark.start())):
            return stop.start()
        depth += 1 if mark[0] == "(" else -1
        place = at + mark.end()
    stop = _STOP.search(text, place)
    return stop.start() if stop else len(text)


def _party_at(text: str, at: int) -> Name | None:
    """A party's name, or the blank where one was to be filled in."""
    blank = BLANK.match(text, at)
    if blank:
        return Name("", at, blank.end(), blank.end())
    if text[at : at + 1] == "(" and _QUOTED.search(text, at, at + 40):
        return Name("", at, at, at)
    name = name_at(text, at)
    # "BETWEEN THE OWNER AND THE CONTRACTOR" names nobody.
    return None if name and not name.ended and LABEL.fullmatch(name.text) else name


def _further(text: str, first: Name, edge: int) -> Iterator[Name]:
    depth, closed, behind = 0, first.end == first.start, first.after
    place = first.after
    while mark := _SPLIT.search(text, place, edge):
        place = mark.end()
        if mark[0] == "(":
            depth += 1
        elif mark[0] == ")":
            depth = max(depth - 1, 0)
            closed = closed or _QUOTED.search(text, behind, place) is not None
        elif depth == 0:
            start = _past_blanks(text, place)
            name = _party_at(text, start)
            and_ = mark[0] != ","
            if name and _AS.search(text[behind : mark.start()]) and not name.ended:
                continue
            if name and name.start < edge and _opens_party(text, name, and_=and_, closed=closed):
                yield name
                closed, behind, place = False, name.after, max(name.after, place)


def _opens_party(text: str, name: Name, *, and_: bool, closed: bool) -> bool:
    """Whether a name in the list is the next party, and not a part of an address or an office."""
    if _PAPERS & set(name.words) and not name.ended:
        return False
    following = text[name.after : name.after + 60]
    defined = re.match(r",? ?(?:an? [^(,]{3,60}|individually)?,? ?\([^)]{0,40}[\"\u201c]", following) is not None
    if not name.text:
        return and_ or (closed and name.end > name.start)
    if name.ended or defined:
        return and_ or closed or defined or re.match(r",? (?:an?|as) ", following) is not None
    many = len(name.words) >= 2 or bool(name.honorific)
    introduced = re.match(r",? (?:an? |as |residing|who|whose|of \d|hereinafter|in (?:his|her))", following) is not None
    return many and (and_ or (closed and (introduced or following[:1] in ("", "("))))


@dataclass(frozen=True, slots=True)
class Described:
    """What the words behind a name say of it."""

    terms: tuple[str, ...]
    jurisdiction: str
    role: str
    is_company: bool
    is_person: bool


def _written(text: str, name: Name, end: int) -> Written:
    about = text[name.after : end].strip()
    return Written(name, about, described(about))


def described(about: str) -> Described:
    """What the words behind a party's name say of it: defined terms, state, capacity, person or company."""
    terms = tuple(dict.fromkeys(_terms(about)))
    outside = re.sub(r"\([^()]{0,400}\)", " ", about)
    company = _COMPANY.search(outside) or _COMPANY.search(about)
    person = _PERSON.search(outside)
    if company and person and person.start() < company.start():
        company = None
    return Described(terms, _jurisdiction(outside), _role(outside), company is not None, person is not None)


def _terms(about: str) -> Iterator[str]:
    """The defined terms in the parentheses behind a name, or after "hereinafter"."""
    for group in re.finditer(r"\(([^()]{0,400})\)", about):
        # A quotation mark that a slip left open closes with the parenthesis.
        body = _LEFT_OPEN.sub(r'\g<0>"', group[1]) if _QUOTED.search(group[1]) is None else group[1]
        for quoted in _QUOTED.finditer(body):
            if "collectively with" in body[: quoted.start()].lower():
                break
            term = _TERM_NOISE.sub("", quoted[1].strip(" ,.;")).strip()
            if term and term.lower() not in _NOT_TERMS:
                yield term
    for said in _HEREINAFTER.finditer(about):
        term = _TERM_NOISE.sub("", said[1].strip(" ,.;"))
        if term.lower() not in _NOT_TERMS:
            yield term


def _jurisdiction(about: str) -> str:
    found = _COMPANY.search(about)
    state = (found["state"] or "").strip(" ,") if found else ""
    if state and state[:1].isupper() and state.split()[0].lower() not in _NOT_STATES:
        return _cased(state)
    laws = _LAWS.search(about)
    return _cased(laws["state"]) if laws else ""


def _cased(state: str) -> str:
    return state.title() if state.isupper() and len(state) > 3 else state


def _role(about: str) -> str:
    found = _ROLE.search(about)
    return found["role"] if found else ""
