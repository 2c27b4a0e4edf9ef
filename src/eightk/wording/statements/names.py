"""Who "he", "his", "its" and "the Company" are in a sentence, where the texts leave no choice."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from eightk.wording.definitions import ABBREVIATED, SUFFIXES
from eightk.wording.statements.nodes import Node, Row, Thing
from eightk.wording.statements.noun_list import CAPITALIZED, OF_A_DOCUMENT
from eightk.wording.statements.tokens import Token
from eightk.wording.statements.vocabulary import words

_HIM = words("he herself him himself she")
_HIS = words("her hers his")
_SHE = words("her hers herself she")
SEVERAL_TITLES = "several titles"
"""For the title of one whom the texts call both Mr. and Ms.: two people, or a mistake."""
_MEN = frozenset({"Mr", SEVERAL_TITLES})
_WOMEN = frozenset({"Ms", "Mrs", "Miss", SEVERAL_TITLES})
_LONGEST_NAME = 6
"""Words of a name at most."""
_ANY = 8
"""Words before the noun of someone among which "any" may stand."""
_ROLE = 4
"""Words before the noun of a role at most."""
_ENDING = ABBREVIATED - SUFFIXES - {"Jr", "Sr", "No", "St"}
"""What ends the name of a company."""
_NUMBERED = words(
    "annex appendix class exhibit form item part phase regulation rule schedule section series tier title"
)
"""With a numeral these name a class, and nobody."""
SOMEONE = words(
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


_NOBODY = Token("", "", "mark", 0, 0)


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
        people = self._nearest(named, before) if before is not None else self._only_person(named)
        return tuple(
            word
            for at, token in enumerate(named)
            for word in self._resolved(token, people, several=several or _is_of_document(tokens, at + 1))
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

    def _only_person(self, tokens: Sequence[Token]) -> Collection[str]:
        """The one person of both texts, where this sentence speaks of no other."""
        return () if self._has_other(tokens) or not self.person else (self.person,)

    def _has_stranger(self, tokens: Sequence[Token]) -> bool:
        """Whether someone else is named who may be meant."""
        return any(token.key in self.others for token in tokens) or _has_stranger(tokens)

    def _has_other(self, tokens: Sequence[Token]) -> bool:
        """Whether somebody else is named whom a pronoun of people may mean."""
        return any(token.key in self.others for token in tokens) or _has_unknown_person(tokens)

    def _nearest(self, tokens: Sequence[Token], before: Sequence[Token]) -> Collection[str]:
        """Those whom this sentence and the one before name, if they name no other and speak of none."""
        both = (*before, *tokens)
        if any(
            token.key in SOMEONE and _stands_alone(both, at) and not _is_role(both, at) for at, token in enumerate(both)
        ):
            return ()
        if self._has_other(both) or _has_holder(both):
            return ()
        return {token.key for token in both if token.kind == "person"}

    def _resolved(self, token: Token, people: Collection[str], *, several: bool) -> Iterator[Token]:
        is_one = token.key in _HIM | _HIS and token.tag in ("pronoun", "owner")
        person = only([each for each in people if self._may_be(token.key, each)]) if is_one else ""
        if person:
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
    return isinstance(node, Thing) and node.kind == "word" and node.head not in SOMEONE and node.head != "who"


def _has_stranger(tokens: Sequence[Token]) -> bool:
    """Whether a name in capitals stands in a sentence that may be someone else's: Boeing, John Bell."""
    return any(
        token.is_capital and token.tag == "noun" and token.kind == "word" and token.key not in CAPITALIZED
        for token in tokens
    )


def _has_unknown_person(tokens: Sequence[Token]) -> bool:
    """Whether words in capitals may be the full name of somebody: John Bell; not the Separation Date, not Boeing."""
    run: list[str] = []
    for at, token in enumerate((*tokens, _NOBODY)):
        if token.is_capital and token.tag == "noun" and token.kind == "word":
            run.append(token.key)
            continue
        if len(run) > 1 and run[-1] not in CAPITALIZED and run[0] not in _NUMBERED and not _is_company(tokens, at):
            return True
        run = []
    return False


def _is_company(tokens: Sequence[Token], at: int) -> bool:
    """Whether a name goes on with what only a company's ends with: LLC, Inc."""
    at += at < len(tokens) and tokens[at].tag == "comma"
    return at < len(tokens) and tokens[at].key.removeprefix("name:") in _ENDING


def _has_holder(tokens: Sequence[Token]) -> bool:
    """Whether someone is spoken of by an office: the former Chief Executive Officer; not "as the President"."""
    for at, token in enumerate(tokens):
        if token.kind == "office" and at and tokens[at - 1].key in ("the", "former", "a"):
            first = at - 1 - (at > 1 and tokens[at - 2].tag == "article")
            if not first or tokens[first - 1].key != "as":
                return True
    return False


def _stands_alone(tokens: Sequence[Token], at: int) -> bool:
    """Whether a noun is someone who is spoken of: no part of another noun, and not "any other person"."""
    is_part = at + 1 < len(tokens) and tokens[at + 1].tag == "noun"
    return not is_part and not _is_any(tokens, at)


def _is_any(tokens: Sequence[Token], at: int) -> bool:
    """Whether it is one of those of whom nobody is meant: any other person, any of the directors or officers."""
    first = max(0, at - _ANY)
    for token in reversed(tokens[first:at]):
        if token.tag == "quantifier":
            return True
        if token.tag not in ("article", "conjunction", "noun") and token.key != "of":
            return False
    return False


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


def only(keys: Collection[str]) -> str:
    """The one key of some; nothing for none or several."""
    return next(iter(keys)) if len(keys) == 1 else ""
