"""Who "he", "his", "its" and "the Company" are, where the texts leave no choice."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import pairwise

from eightk.wording.definitions import ABBREVIATED, HONORIFICS, SUFFIXES
from eightk.wording.parties import Parties
from eightk.wording.statements.nodes import Node, Row, Thing
from eightk.wording.statements.noun_list import CAPITALIZED, OF_A_DOCUMENT
from eightk.wording.statements.tokens import Token
from eightk.wording.statements.vocabulary import words
from eightk.wording.units import Unit

_HIM = words("he herself him himself she")
_HIS = words("her hers his")
_SHE = words("her hers herself she")
_SEVERAL = "several titles"
"""For the title of one whom the texts call both Mr. and Ms.: two people, or a mistake."""
_MEN = frozenset({"Mr", _SEVERAL})
_WOMEN = frozenset({"Ms", "Mrs", "Miss", _SEVERAL})
_TITLED = re.compile(rf"({'|'.join(sorted(HONORIFICS))})\.?\s+([A-Z][A-Za-z-]*)")
_PUBLIC = re.compile(r"Commission|Exchange|Nasdaq|Department|Service|Board|Committee|Authority|Court")
_OTHER = re.compile(r"\b(?:other|any|no) (?:person|individual)s?\b")
"""Others than those who are spoken of."""
_LONGEST_NAME = 6
"""Words of a name at most."""
_ROLE = 4
"""Words before the noun of a role at most."""
_WORD = re.compile(r"[a-z]+")
_NAME = re.compile(r"[A-Za-z-]+")
_COMPANIES = (ABBREVIATED - SUFFIXES) | words(
    "the The Company Corporation Bank Trust Partnership Group Holdings company corporation LLC Fund Partners"
)
"""Words of names that no person has."""
_SOMEONE = words(
    "advisor agent attorney auditor beneficiary borrower broker brother buyer candidate chairman claimant client",
    "consultant counsel creditor customer daughter debtor director doctor employee employer estate executive executor",
    "father founder grantee guarantor heir holder husband individual inventor investor landlord lawyer lender manager",
    "member mother nephew nominee officer optionee owner participant partner person physician plaintiff predecessor",
    "president professor recipient shareholder sister son sponsor spouse stockholder successor supplier tenant",
    "trustee vendor widow wife",
)
"""Nouns that a pronoun might as well mean."""
_SOMEBODY = words(
    "affiliate affiliates agency agent bank bank's board borrower buyer committee corporation counterparty court",
    "customer employer fund government guarantor holder holders issuer landlord lender lenders licensee licensor",
    "manager parent parties partner partners partnership party plan purchaser purchasers registrant seller sellers",
    "shareholder stockholder subsidiaries subsidiary supplier tenant trust trustee underwriter underwriters venture",
)


@dataclass(frozen=True, slots=True)
class Names:
    """What pronouns and short names stand for in two texts read together.

    `person` and `company` are the keys of the only person and the only company that either names, or ""; `short` are
    names in small letters with the party that each is of; `people` are the keys of people, each with its title."""

    person: str = ""
    company: str = ""
    short: Mapping[str, str] = field(default_factory=dict)
    people: Mapping[str, str] = field(default_factory=dict)
    others: frozenset[str] = frozenset()
    """Keys of parties who may be people, although nobody calls them Mr. or Ms."""
    full: Mapping[tuple[str, ...], str] = field(default_factory=dict)
    """Names of several words, in small letters, with the party that each is of."""
    begins: frozenset[str] = frozenset()
    """Their first words."""

    def resolve(self, tokens: Sequence[Token], before: Sequence[Token] | None) -> tuple[Token, ...]:
        """The words of a sentence with each pronoun that can only mean one as that one's name.

        `before` is the sentence before, resolved, or None where it is not read."""
        tokens = tuple(self._whole(tokens))
        named = tuple(self._named(tokens, at) for at in range(len(tokens)))
        several = any(token.key in _SOMEBODY for token in tokens) or self._has_stranger(tokens)
        person = self._nearest(named, before) if before is not None else self._only_person(named)
        return tuple(
            word
            for at, token in enumerate(named)
            for word in self._resolved(token, person, several=several or _is_of_document(tokens, at + 1))
        )

    def _whole(self, tokens: Sequence[Token]) -> Iterator[Token]:
        """A full name before the mark of possession as one word: Jo Hall's."""
        at = 0
        while at < len(tokens):
            end = self._end_of_name(tokens, at) if tokens[at].key in self.begins else at
            if end > at:
                key = self.full[tuple(token.key for token in tokens[at:end])]
                yield replace(tokens[at], key=key, kind="party", tag="noun", last=tokens[end - 1].last)
            else:
                yield tokens[at]
            at = max(end, at + 1)

    def _end_of_name(self, tokens: Sequence[Token], at: int) -> int:
        """Where a full name that begins at a word ends; the word itself where none does."""
        for end in range(min(at + _LONGEST_NAME, len(tokens) - 1), at + 1, -1):
            is_owner = tokens[end].tag == "possessive"
            if is_owner and tuple(token.key for token in tokens[at:end]) in self.full:
                return end
        return at

    def _named(self, tokens: Sequence[Token], at: int) -> Token:
        """A short name as the party's, a person as one."""
        token = tokens[at]
        is_owner = at + 1 < len(tokens) and tokens[at + 1].tag == "possessive"
        if token.key in self.short and (token.kind == "person" or (is_owner and token.kind == "word")):
            token = replace(token, key=self.short[token.key], kind="party")
        title, _, name = token.key.removeprefix("name:").partition(" ")
        if token.kind == "person" and self.people.get(name) == title:  # "Ms. Aoife Carrigan": Aoife Carrigan
            token = replace(token, key=name)
        return replace(token, kind="person") if token.key in self.people else token

    def _only_person(self, tokens: Sequence[Token]) -> str:
        """The one person of both texts, where this sentence speaks of no other."""
        return "" if self._has_stranger(tokens) else self.person

    def _has_stranger(self, tokens: Sequence[Token]) -> bool:
        """Whether someone else is named who may be meant."""
        return any(token.key in self.others for token in tokens) or _has_stranger(tokens)

    def _nearest(self, tokens: Sequence[Token], before: Sequence[Token]) -> str:
        """The one person whom this sentence and the one before name, if they name no other and speak of none."""
        both = (*before, *tokens)
        if any(
            token.key in _SOMEONE and _stands_alone(both, at) and not _is_role(both, at)
            for at, token in enumerate(both)
        ):
            return ""
        if self._has_stranger(both) or _has_holder(both):
            return ""
        return _only({token.key for token in both if token.kind == "person"})

    def _resolved(self, token: Token, person: str, *, several: bool) -> Iterator[Token]:
        if token.key in _HIM | _HIS and token.tag in ("pronoun", "owner") and self._may_be(token.key, person):
            yield replace(token, key=person, kind="person", tag="noun")
            if token.tag == "owner":
                yield replace(token, key="'s", kind="mark", tag="possessive")
        elif self.company and not several and token.tag == "owner" and token.key == "its":
            yield replace(token, is_its=True)
        else:
            yield token

    def _may_be(self, pronoun: str, person: str) -> bool:
        """Whether a person can be a he or a she."""
        title = self.people.get(person, "") or person.removeprefix("name:").partition(" ")[0]
        return bool(person) and title not in (_MEN if pronoun in _SHE else _WOMEN)


def people_of(node: Node) -> Node | None:
    """Those of a subject that may be people: not the award, the Board."""
    if isinstance(node, Row) and node.conjunction == "and":
        people = [member for member in node.members if not _is_no_person(member)]
        return people[0] if len(people) == 1 else node if people else None
    return None if _is_no_person(node) else node


def _is_no_person(node: Node) -> bool:
    return isinstance(node, Thing) and node.kind == "word" and node.head not in _SOMEONE and node.head != "who"


def _has_stranger(tokens: Sequence[Token]) -> bool:
    """Whether a name in capitals stands in a sentence that may be someone else's: Boeing, John Bell."""
    return any(
        token.is_capital and token.tag == "noun" and token.kind == "word" and token.key not in CAPITALIZED
        for token in tokens
    )


def _has_holder(tokens: Sequence[Token]) -> bool:
    """Whether someone is spoken of by an office: the former Chief Executive Officer."""
    return any(token.kind == "office" and before.key in ("the", "former", "a") for before, token in pairwise(tokens))


def _stands_alone(tokens: Sequence[Token], at: int) -> bool:
    """Whether a noun is someone who is spoken of: no part of another noun, and not "any other person"."""
    is_part = at + 1 < len(tokens) and tokens[at + 1].tag == "noun"
    return not is_part and not (at and tokens[at - 1].tag == "quantifier")


def _is_role(tokens: Sequence[Token], at: int) -> bool:
    """Whether a noun says what someone named is: as a director; Jo Hall, a former director."""
    first = at
    while (
        first
        and at - first < _ROLE
        and tokens[first - 1].tag in ("article", "noun")
        and not _is_named(tokens[first - 1])
    ):
        first -= 1
    if not first:
        return False
    before = tokens[first - 1]
    if before.key == "as":
        return before.tag == "preposition"
    return before.tag == "comma" and first > 1 and _is_named(tokens[first - 2])


def _is_named(token: Token) -> bool:
    return token.kind in ("party", "person")


def _is_of_document(tokens: Sequence[Token], at: int) -> bool:
    """Whether what is owned is an agreement's: its term, its entirety."""
    for token in tokens[at : at + 4]:
        if token.key in OF_A_DOCUMENT:
            return True
        if token.tag != "noun":
            return False
    return False


@dataclass(frozen=True, slots=True)
class _Spoken:
    """What both texts say as a whole: titles with surnames, whether of people in general, whether of "the Company"."""

    titles: frozenset[tuple[str, str]]
    is_generic: bool
    has_company: bool


@lru_cache(maxsize=2)
def _spoken(texts: tuple[str, str]) -> _Spoken:
    """Read once for all the parts of two texts that differ."""
    whole = "\n".join(texts)
    generic = any(found in _SOMEONE for found in _WORD.findall(_OTHER.sub("", whole.casefold())))
    company = re.search(r"\bthe company\b", whole, re.IGNORECASE) is not None
    return _Spoken(frozenset(_TITLED.findall(whole)), generic, company)


def read_names(units: Sequence[Unit], texts: tuple[str, str], parties: Parties) -> Names:
    """The names of two texts: from the units that are read, and from all that either text says."""
    spoken = _spoken(texts)
    written: dict[str, set[str]] = {}
    surnames: dict[str, set[str]] = {}
    for unit in units:
        if unit.kind == "party" and not _PUBLIC.search(unit.key):
            for name in (_NAME.findall(unit.text), _NAME.findall(unit.key)):
                written.setdefault(unit.key, set()).update(name)
                surnames.setdefault(unit.key, set()).update([word for word in name if word not in SUFFIXES][-1:])
    titles = {key: sorted(each for each in spoken.titles if each[1] in surnames[key]) for key in written}
    people = {key: found for key, found in titles.items() if found}
    companies = written.keys() - people.keys()
    if not companies and spoken.has_company:
        companies = {"company"}
    full = {
        tuple(word.casefold() for word in name if word != "."): f"party:{key}"  # "William N. Hall III's"
        for name, key in parties.names.items()
        if len(name) > 1 and name[0] not in ("the", "The") and all(word.isalpha() or word == "." for word in name)
    }
    return Names(
        full=full,
        begins=frozenset(name[0] for name in full),
        person=_spoken_of(spoken, people.keys()),
        company=_only(companies),
        short=_short_names(parties) | {_key(found[0]): key for key, found in people.items() if len(found) == 1},
        people={key: _title(found) for key, found in people.items()},
        others=frozenset(key for key in written.keys() - people.keys() if _COMPANIES.isdisjoint(written[key])),
    )


def _title(found: Sequence[tuple[str, str]]) -> str:
    return _SEVERAL if len(found) > 1 else "".join(title for title, _ in found)


def _key(titled: tuple[str, str]) -> str:
    """How a later mention is read: Mr. Hall."""
    title, surname = titled
    return f"name:{title} {surname.casefold()}"


def _short_names(parties: Parties) -> dict[str, str]:
    """The names of one word, "the" before it or not, in small letters, with the party that each is of."""
    return {
        written[-1].casefold(): f"party:{key}"
        for written, key in parties.names.items()
        if written[-1].isalpha() and (len(written) == 1 or (len(written) == 2 and written[0] == "the"))
    }


def _spoken_of(spoken: _Spoken, people: Collection[str]) -> str:
    """The one person of both texts; none where they speak of people in general."""
    if len(spoken.titles) != 1 or spoken.is_generic:
        return ""
    return _only(people or {_key(each) for each in spoken.titles})


def _only(keys: Collection[str]) -> str:
    return next(iter(keys)) if len(keys) == 1 else ""
