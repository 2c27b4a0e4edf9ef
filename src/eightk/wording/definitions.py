"""Names that a text itself gives: (the "Company") after a company's name, Mr. Hall for the one Hall it names."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

from eightk.wording.terms_given import HANGING, is_of_another, keeps_to
from eightk.wording.words import Word, read_words

HONORIFICS = frozenset({"Mr", "Ms", "Mrs", "Miss", "Dr", "Messrs"})
SUFFIXES = frozenset({"Jr", "Sr", "II", "III", "IV"})
_COMPANIES = "Inc Corp Co Ltd LLC LP LLP Jr Sr N.A St No L.P L.L.C PLC plc"
_OPENERS = "On In At As For Upon By The A An This Such Pursuant Under Effective Since From And Or With Also"
_OFFICES = (
    "Former Acting Interim Chief President Vice Senior Executive Officer Director Chairman Chairwoman Chair "
    "Chairperson Secretary Treasurer Counsel Financial Operating Board Committee"
)
_TIMES = (
    "January February March April May June July August September October November December "
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday"
)
_GIVEN = frozenset({"April", "August", "June", "May"})
"""Months that are given names too, right before a surname."""
ABBREVIATED = frozenset(_COMPANIES.split())
_ENDINGS = ABBREVIATED | SUFFIXES
NOT_A_NAME = frozenset(f"{_OPENERS} {_OFFICES} {_TIMES} Item Exhibit Section".split())
_OFFICE = frozenset(f"{_OFFICES} EVP SVP VP CEO CFO COO CTO CIO CAO".split()) - {"Board", "Committee"}
LINKS = frozenset({"of", "and", "&", "for", "the", "de", "van", "von"})
_LONGEST = 14
_LONG = 20_000
"""Characters of a text that is read anew each time."""
_UNKNOWN = ""
"""What a term is of that a parenthesis gives to no name: no other text tells."""
_REACH = 120
"""Characters on either side of a place that are read for a name."""
_NAME = 80
"""The same for the given names before a surname."""
_CAPITAL = re.compile(r"(?<!\w)[^\W\d_a-z]\w*(?:['\u2019\u2010\u2011-]\w+)*")
"""A word that begins with no small letter of English, whole."""
_QUOTES = '"\u201c\u201d\u201e\u201f\u00ab\u00bb'
_DEFINED = re.compile(rf"\(\s*(?:(?:the|an?)\s*)?[{_QUOTES}]([^(){_QUOTES}]{{1,80}})[{_QUOTES}]\s*\)", re.IGNORECASE)
_PARTS = re.compile(
    r"\b(?:Articles|Board|Bylaws|Certificate|Committee|Directors|Employees|Managers|Meeting|Members|Officers|Partners"
    r"|Shareholders|Shares|Stock|Stockholders|Subsidiary|Subsidiaries|Trustees)\b"
)
"""What a company has, before "of" and its name."""
_PART_OF = re.compile(rf".*{_PARTS.pattern} of (?:the )?(?=[A-Z])")
_JOINED = re.compile(rf"\b(?:{'|'.join(sorted(map(re.escape, set(_COMPANIES.split()) - {'No', 'St'})))})\.? and ")
"""The end of another company's name, and "and"."""
_WITH_COMPANY = re.compile(
    r"(?:Borrower|Buyer|Company|Executive|Issuer|Landlord|Lender|Parent|Purchaser|Registrant|Seller|Tenant)"
    r" and (?:the )?(?=[A-Z])"
)
"""Somebody whom the text calls by what he is, and "and"."""
_ROLE = (
    "Agent Bank Borrower Buyer Company Consultant Contractor Customer Employee Employer Executive Fund Guarantor "
    "Holder Investor Issuer Landlord Lender Licensee Licensor Manager Owner Parent Purchaser Registrant Seller "
    "Shareholder Sponsor Stockholder Sub Subscriber Subsidiary Supplier Target Tenant Trust Trustee Underwriter Vendor"
)
_ROLES = frozenset(_ROLE.split())
"""What one of two is called; "the Group" may be both."""
_LONGEST_TERM = 6
_TITLE = re.compile(
    # The letter stands before the look-behind: letters are found many times faster than bounds of words.
    rf"((?:{'|'.join(sorted({each[0] for each in HONORIFICS}))})(?<!\w.)"
    rf"(?:{'|'.join(sorted(each[1:] for each in HONORIFICS))}))"
    r"\s*\.\s*(?=(\w\S{0,79}))(?:([A-Z][a-z]*)(?=[\s,.;:)]))?"
)
_OWNING = re.compile(r"['\u2019]s?$")
_HONOURED = re.compile(rf"\b(?:{'|'.join(sorted(HONORIFICS))})\s*\.\s*$")


def defined_names(approved: str, others: Sequence[str], draft: str = "") -> dict[str, tuple[str, ...]]:
    """Names by the first one: each with its defined term ("the Company", "Company"), as the texts give them.

    `others` are the parts of `draft` that the approved wording does not have. A term that stands for different
    names is left out, and so is one that the draft gives anew while it goes on to use the old one."""
    given = [_given(approved) if len(approved) <= _LONG else _read_given(approved), *map(_read_given, others)]
    found: dict[str, set[str]] = {}
    for name, term in (pair for each in given for pair in each.definitions):
        found.setdefault(term, set()).add(name)
    for term in _given_anew(given[0], given[1:], approved, draft):
        found.pop(term, None)
    titles = {title for each in given for title in each.titles}
    honorifics = Counter(surname for _, surname in titles)
    names: dict[str, set[str]] = {surname: set() for surname in honorifics}
    if names:
        known = frozenset(names)
        for surname, name in chain(_names_in(approved, known), *(_full_names(each, known) for each in others)):
            names[surname].add(name)
    for honorific, surname in sorted(titles):
        if len(names[surname]) == honorifics[surname] == 1:  # Mr. Hall and Ms. Hall are two people, or a mistake
            found.setdefault(f"{honorific}. {surname}", set()).update(names[surname])
        elif len(names[surname]) < honorifics[surname]:  # Samuel Hall ("Mr. Hall") does not become ("Ms. Hall")
            found.pop(f"{honorific}. {surname}", None)
    aliases: dict[str, list[str]] = {}
    for term, meant in found.items():
        if len(meant) == 1 and _UNKNOWN not in meant:
            aliases.setdefault(next(iter(meant)), []).append(term)
    return {name: (name, *terms) for name, terms in aliases.items()}


def _given_anew(given: _Given, others: Sequence[_Given], approved: str, draft: str) -> Iterator[str]:
    """Terms that one text gives to a name for which the other has another one, which the first still uses; both."""
    old, new = set(given.definitions), {pair for each in others for pair in each.definitions}
    for name, term in new - old if draft else ():
        before = [each for whose, each in old - new if whose == name != _UNKNOWN]
        if before and not (keeps_to(approved, name, term) and all(keeps_to(draft, name, each) for each in before)):
            yield from (term, *before)


@dataclass(frozen=True, slots=True)
class _Given:
    """What one text gives: pairs of a name and a term for it, and honorifics with their surnames."""

    definitions: tuple[tuple[str, str], ...]
    titles: frozenset[tuple[str, str]]


@lru_cache(maxsize=200)
def _given(text: str) -> _Given:
    """Kept for the next drafts of the same approved wording."""
    return _read_given(text)


def _read_given(text: str) -> _Given:
    return _Given(tuple(_definitions(text)), frozenset(_titles(text)))


def _definitions(text: str) -> Iterator[tuple[str, str]]:
    """Pairs of a name and the term that a parenthesis after it gives; "" for one that it gives to something else."""
    for given in _DEFINED.finditer(text):
        term = given[1].strip()
        if 1 <= len(read_words(term)) <= _LONGEST_TERM:
            words = read_words(text, _back(text, given.start(), _REACH), given.start())
            name, before = _name_before(text, words)
            name = _within(name, term, before)
            meant = name if name and not is_of_another(name, term, before) else _UNKNOWN
            yield meant, term
            yield meant, f"the {term}"


def _within(name: str, term: str, before: Sequence[Word]) -> str:
    """The name that a term is of: of the Board of Directors of Acme Corp. (the "Company") that of Acme Corp., of Acme
    Corp. and Bolt Corp. (the "Bank") that of Bolt Corp."""
    *others, last = _JOINED.split(name)
    other = _WITH_COMPANY.match(last)
    last = last[other.end() :] if other else last
    is_hung = bool(before) and before[-1].form in HANGING
    if (others or other) and (is_hung or not _is_of_one(last, term)):
        return _UNKNOWN
    name = last
    owner = _PART_OF.match(name)
    return name[owner.end() :] if owner and not _PARTS.search(term) else name


def _is_of_one(name: str, term: str) -> bool:
    """Whether a term after two names is of the last: its role, a part of it, or its letters."""
    letters = "".join(word[0] for word in name.split())
    is_role = term.split()[-1] in _ROLES and not term.startswith(("Combined", "Joint"))
    return is_role or term in name or letters.startswith(term)


def _back(text: str, at: int, reach: int) -> int:
    """A blank some words before a place, or the beginning."""
    return max(text.find(" ", at - reach, at) + 1, at - reach) if at > reach else 0


def _name_before(text: str, words: Sequence[Word]) -> tuple[str, Sequence[Word]]:
    """The run of capitalised words that some words end with, and the words before it."""
    first = end = len(words)
    while first > max(0, end - _LONGEST) and _belongs(words, first - 1, end):
        first -= 1
    while first < end and not words[first].text[:1].isupper():
        first += 1
    while first < end and words[first].text in ("On", "In", "The", "A", "An"):
        first += 1
    if first < end and words[first].text in _OFFICE:
        return "", ()  # "… as Executive Vice President of the Company (the “Hall Agreement”)": the agreement is defined
    name = " ".join(text[words[first].start : words[end - 1].end].split()) if first < end else ""
    return "" if name.rstrip(".,") in ABBREVIATED else name.rstrip(","), words[:first]


def _belongs(words: Sequence[Word], at: int, end: int) -> bool:
    word, before = words[at].text, words[at - 1].text if at else ""
    if word == ".":
        return before in ABBREVIATED or (len(before) == 1 and before.isupper())
    if word == ",":
        return at + 1 == end or words[at + 1].text in _ENDINGS or _is_initials(words, at + 1)
    return word[:1].isupper() or word in LINKS


def _is_initials(words: Sequence[Word], at: int) -> bool:
    """Whether L.P., N.A. or the like stands there, in letters and full stops."""
    return at + 1 < len(words) and len(words[at].text) == 1 and words[at].text.isupper() and words[at + 1].text == "."


def _titles(text: str) -> Iterator[tuple[str, str]]:
    """Honorifics with the surnames after them."""
    for title in _TITLE.finditer(text):
        surname = title[3] or _OWNING.sub("", read_words(title[2])[0].text)
        if surname[:1].isupper():
            yield title[1], surname


def _names_in(text: str, surnames: frozenset[str]) -> tuple[tuple[str, str], ...]:
    """The same as `_full_names`, kept for the next drafts of the same approved wording."""
    return _kept_names(text, surnames) if len(text) <= _LONG else tuple(_full_names(text, surnames))


@lru_cache(maxsize=200)
def _kept_names(text: str, surnames: frozenset[str]) -> tuple[tuple[str, str], ...]:
    return tuple(_full_names(text, surnames))


def _full_names(text: str, surnames: frozenset[str]) -> Iterator[tuple[str, str]]:
    """Surnames and the full names that end in them, one for each place where one stands."""
    for found in _CAPITAL.finditer(text):
        surname, (at, end) = found[0], found.span()
        if surname not in surnames:
            continue
        start = _back(text, at, _NAME)
        before = text[start:at].split()[-1:]
        if before and not before[0].islower() and not _HONOURED.search(text, max(0, at - 12), at):
            words = read_words(text, start, end)
            if words[-1].text == surname and (name := _full_name(text, words, len(words) - 1)):
                yield surname, name


def _full_name(text: str, words: Sequence[Word], at: int) -> str:
    """The given names and surname that end at a word, its suffix (III, Jr.) left out; "" for a bare surname."""
    first = at
    while first and at - first < 6 and _is_given(words, first - 1):
        first -= 1
    while first < at and words[first].text == ".":
        first += 1
    if first == at:
        return ""
    return " ".join(text[words[first].start : words[at].end].split())


def _is_given(words: Sequence[Word], at: int) -> bool:
    word = words[at].text
    if word == ".":
        return at > 0 and len(words[at - 1].text) == 1 and words[at - 1].text.isupper()
    is_initial = len(word) == 1 and at + 1 < len(words) and words[at + 1].text == "."
    is_known = word not in NOT_A_NAME or (word in _GIVEN and at + 2 == len(words))
    return word[:1].isupper() and (is_initial or is_known) and word not in HONORIFICS
