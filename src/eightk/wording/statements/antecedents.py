"""Whom a pronoun may mean.

A pronoun may be traded for a name, or a name for it, only where nothing else in reach could be meant:

- In reach of "he", "his", "she", "her" are the sentence before, what stands before the pronoun in its own, and what
  follows it where the pronoun stands in a phrase or clause before the subject ("after his death the trustee"). All
  people whom the two sentences name are in reach wherever they stand, but for a pronoun that begins its sentence.
- In reach of "its" is what stands before it in its sentence, and what follows as above; the sentence before too, where
  the company is not named before the pronoun in its own.
- A noun could be meant unless a list says what it is (`antecedent_list`): a sum, a time, an act, a paper, property,
  a body of the company, an organization, a person. A noun that is in no list may be anybody: a lessor, the insured.
- None of these but a person could be "he". Who is no more than what a named one is told to be (as a director; Jo Hall,
  the President) is nobody else.
- "It" is a company only as the subject of what companies do: it will borrow; not it will end.
- Of "its" it depends on what is had: a lease has terms and no directors, a plant has workers and no stockholders.
  What is in no list of things had may be anything's but a sum's or a time's.
- Within a quotation, and where a sentence is too long to be read, nothing is traded.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from eightk.wording.statements import antecedent_list as v
from eightk.wording.statements.holders import LONGEST_NOUN, PARTS_OF_NOUN
from eightk.wording.statements.spoken_of import Candidate, is_head
from eightk.wording.statements.synonyms import first_of
from eightk.wording.statements.telling import AUXILIARIES, is_several
from eightk.wording.statements.tokens import Token
from eightk.wording.statements.vocabulary import words

_NOT_HAVING = (
    (v.OF_COMPANIES, frozenset({"measure", "event", "act", "paper", "property", "body", "human"})),
    (v.OF_COMPANIES_AND_PLACES, frozenset({"measure", "event", "paper", "body", "human"})),
    (v.OF_COMPANIES_AND_BOARDS, frozenset({"measure", "event", "act", "paper", "human"})),
    (v.OF_ALL_BUT_EVENTS, frozenset({"measure", "event", "human"})),
)
_HAVING_ANY = frozenset({"measure", "human"})
_NOT_ACTING = frozenset({"measure", "event", "act", "paper", "property", "human", "named"})
ACTING = frozenset(
    first_of("verb", verb)
    for verb in words(
        "agree announce anticipate appoint believe borrow complete consummate decide declare dismiss elect engage",
        "enter expect file hire intend issue notify plan purchase redeem repay repurchase sign submit",
    )
)
"""What a company does and no paper, event or thing: neither of these agrees, borrows or expects."""
_BOOKING = words("recognize record")
_BOOKED = words("charge charges gain gains loss losses")
"""What a company records: an agreement records other things."""
_NEAR = 6
"""Words after the verb among which that is looked for."""
_KIN = words("children dependents family heirs husband spouse wife")
"""Relatives of someone."""
_ELIGIBLE = words("covered eligible surviving")
_STOCK = words("capital common preferred")
_BREAKS = frozenset({"comma", "semicolon", "colon", "open", "label"})
_OPENERS = frozenset({"preposition", "subordinator", "verb", "to"})
_PERSONS = frozenset({"", "person", "human"})


@dataclass(frozen=True, slots=True)
class Reach:
    """What a pronoun at a place may mean: `tokens` are its sentence, `found` what that speaks of, `before` what the
    sentence before does; `done` are the pronouns before it that have been resolved."""

    tokens: Sequence[Token]
    found: Sequence[Candidate]
    before: Sequence[Candidate]
    place: int = 0
    done: Collection[int] = ()

    def at(self, place: int, done: Collection[int]) -> Reach:
        """The reach of a pronoun."""
        return Reach(self.tokens, self.found, self.before, place, done)

    @property
    def token(self) -> Token:
        """The pronoun."""
        return self.tokens[self.place]

    @property
    def near(self) -> list[Candidate]:
        """All in reach but itself."""
        if self.token.is_quoted:
            return [Candidate(self.place, "")]
        early = is_early(self.tokens, self.place)
        mine = (each for each in self.found if each.at != self.place and each.at not in self.done)
        return [*self.before, *(each for each in mine if each.at < self.place or (early and not _is_again(each)))]

    @property
    def has_stranger(self) -> bool:
        """Whether somebody is in reach who is not named."""
        kin = _KIN if self._is_of_kin else frozenset()
        return any(each.sort in _PERSONS and self._noun(each) not in kin for each in self.near)

    def _noun(self, found: Candidate) -> str:
        """The word for someone in its own sentence."""
        return self.tokens[found.at].key if found in self.found else ""

    @property
    def _is_of_kin(self) -> bool:
        """Whether it owns relatives who are joined to someone named: Mr. Hall and his spouse."""
        if self.place < 2 or self.token.tag != "owner" or self.tokens[self.place - 1].key != "and":
            return False
        after = [token for token in self.tokens[self.place + 1 : self.place + 4] if token.key not in _ELIGIBLE]
        is_closed = not any(token.tag in (*AUXILIARIES, "verb") for token in after[1:2])
        is_joined = any(each.at == self.place - 2 and each.sort == "named" for each in self.found)
        return is_joined and is_closed and any(token.key in _KIN for token in after[:1])

    @property
    def people(self) -> frozenset[str]:
        """All who are named, wherever in both sentences; where it begins its own, what follows is spoken of anew."""
        found = self.found if self.place or not self.before else ()
        return frozenset(each.key for each in (*self.before, *found) if each.sort == "named")

    @property
    def companies(self) -> frozenset[str]:
        """Those who may have what follows the pronoun; "" for one that is not known."""
        thing = thing_at(self.tokens, self.place + 1)
        if self._beside is not None and _is_joined(self.tokens, self.place):
            return _companies([self._beside])
        return _companies(owners_of(thing, self.near)) if thing else frozenset()

    @property
    def _beside(self) -> Candidate | None:
        """The company with which "and" joins what is had: the Company and its subsidiaries."""
        if self.place < 2 or self.tokens[self.place - 1].key != "and" or self.token.is_quoted:
            return None
        return next((each for each in self.found if each.at == self.place - 2 and each.sort == "company"), None)

    @property
    def actors(self) -> frozenset[str]:
        """Those who may do what the pronoun does as a subject, if it is what companies do."""
        is_act = _acts_as_company(self.tokens, self.place + 1)
        return _companies([each for each in self.near if each.sort not in _NOT_ACTING]) if is_act else frozenset()


def _is_joined(tokens: Sequence[Token], place: int) -> bool:
    """Whether a group that holds to a company is joined to it, and is no subject of its own: the Company and its
    subsidiaries in Ohio; not paid the Company and its subsidiaries agreed."""
    head = place + 1
    while head < len(tokens) and tokens[head].tag == "noun" and tokens[head].key not in v.OF_COMPANIES:
        head += 1
    if head >= len(tokens) or tokens[head].key not in v.OF_COMPANIES or not is_several(tokens[head].key):
        return False
    if place < 4 and all(token.tag in ("article", "noun") for token in tokens[: place - 1]):
        return True
    for token, after in zip_longest(tokens[head + 1 :], tokens[head + 2 :]):
        if token.tag in _BREAKS - {"comma"} or (after is not None and after.tag == "conjunction"):
            return token.tag in _BREAKS
        if token.tag == "comma" and (after is None or after.tag not in ("preposition", "to")):
            return False
        if token.tag in ("conjunction", "relative", *AUXILIARIES) or token.form in ("past", "third"):
            return False
    return True


def _companies(found: Sequence[Candidate]) -> frozenset[str]:
    return frozenset(each.key if each.sort == "company" else "" for each in found)


def _acts_as_company(tokens: Sequence[Token], at: int) -> bool:
    """Whether an active verb stands there that tells what a company or a board does: has announced, will borrow."""
    while at < len(tokens) and tokens[at].tag in ("modal", "have", "adverb", "not"):
        at += 1
    if at >= len(tokens) or tokens[at].tag != "verb":
        return False
    is_booked = tokens[at].verb in _BOOKING and any(token.key in _BOOKED for token in tokens[at + 1 : at + _NEAR])
    return is_booked or tokens[at].verb in ACTING


def _is_again(found: Candidate) -> bool:
    """Whether it is a pronoun itself, which names nobody."""
    return found.sort == "human" and found.key != ""


def is_early(tokens: Sequence[Token], at: int) -> bool:
    """Whether a place lies in a phrase or clause before its subject: after his death the trustee pays."""
    first = at
    while first and not (tokens[first - 1].tag in _BREAKS or tokens[first - 1].key == "that"):
        first -= 1
    while first < at and tokens[first].tag in ("conjunction", "adverb", "not"):
        first += 1
    return tokens[first].tag in _OPENERS or (tokens[first].tag == "owner" and first == at and first == 0)


def owners_of(thing: Sequence[Token], found: Sequence[Candidate]) -> list[Candidate]:
    """Those of some candidates that may have a thing, a noun phrase."""
    excluded = _HAVING_ANY
    for at, token in enumerate(thing):
        is_stock = at > 0 and (
            (token.key == "stock" and thing[at - 1].key in _STOCK)
            or (token.key == "meeting" and thing[at - 1].key == "annual")
        )
        for listed, sorts in _NOT_HAVING:
            is_office = token.kind == "office" and listed is v.OF_COMPANIES_AND_BOARDS
            if is_office or (is_stock and listed is v.OF_COMPANIES) or (token.key in listed and is_head(thing, at)):
                excluded = excluded | sorts
    return [each for each in found if each.sort not in excluded and each.sort != "named"]


def thing_at(tokens: Sequence[Token], at: int) -> Sequence[Token]:
    """The words of the thing that is had, from a place on: a row of them with its "and"."""
    last = at
    while last < len(tokens) and last - at < LONGEST_NOUN:
        token = tokens[last]
        joins = token.tag in ("comma", "conjunction") and last + 1 < len(tokens) and tokens[last + 1].tag == "noun"
        if token.tag not in PARTS_OF_NOUN and not joins:
            break
        last += 1
    return tokens[at:last]
