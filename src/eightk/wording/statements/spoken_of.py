"""What a sentence speaks of: each thing and person that a pronoun might mean, with what the lists say it is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from eightk.wording.statements import antecedent_list as v
from eightk.wording.statements.holders import (
    BEFORE_NOUN,
    LONGEST_NOUN,
    PARTS_OF_NOUN,
    SUFFIXES,
    first_of,
    is_before_noun,
    is_held,
    is_holder,
    is_receiver,
    is_role,
    is_told_of,
)
from eightk.wording.statements.noun_list import CAPITALIZED, PEOPLE
from eightk.wording.statements.noun_list import SOMEONE as PARTIES
from eightk.wording.statements.telling import AUXILIARIES, is_several
from eightk.wording.statements.tokens import Token
from eightk.wording.statements.vocabulary import words

SOMEONE = (
    (PEOPLE - words("bank estate subsidiary"))
    | v.PEOPLE_TOO
    | (PARTIES - v.BODIES - words("company corporation partnership trust bank subsidiary registrant"))
    | words(
        "advisor attorney candidate claimant client creditor debtor doctor grantee holder inventor landlord nominee",
        "optionee participant physician plaintiff president professor recipient trustee vendor widow",
    )
)
"""Nouns for someone: a person, or a person or a company."""
_ONES = words("another any each either neither one other count:1 former latter")
_SORTS = (
    ("person", SOMEONE),
    ("organization", v.ORGANIZATIONS),
    ("measure", v.MEASURES),
    ("body", v.BODIES),
    ("event", v.EVENTS),
    ("property", v.ASSETS),
    ("paper", v.PAPERS),
    ("act", v.THOUGHTS),
)
_NUMBERED = words("annex appendix article class exhibit form item regulation rule schedule section series")
"""After these a capital is no name: Regulation S-K."""
_LENT = words("credit lending loan revolving term")
_SOMEBODY = words("anybody anyone everybody everyone nobody somebody someone whoever whomever")
_PROVIDED = words("covered provided required")
_RESTATED = words("amended restated")
_DEGREES = words("bachelor master")
_STUDIED = words("arts business engineering finance law laws public science")
"""With these a bachelor or a master is a degree: Master of Science."""
_NOUNS_IN_LY = words("ally anomaly assembly bully family folly monopoly orderly rally supply")
"""What ends like an adverb and is a noun."""
_RELATIONS = words(
    "arrangement arrangements disagreement disagreements related relationship relationships transaction transactions",
    "understanding understandings",
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """What a sentence speaks of at a place: `key` whom, if it is someone named; `sort` what it is, "" if unknown."""

    at: int
    sort: str
    key: str = ""


def sort_of(noun: str) -> str:
    """What a noun is, by the lists; "" if none has it."""
    for sort, listed in _SORTS:
        if noun in listed:
            return "human" if noun in v.HUMANS else sort
    return "act" if len(noun) > 6 and noun.endswith(v.ABSTRACT_ENDINGS) else ""


def is_head(tokens: Sequence[Token], at: int) -> bool:
    """Whether a noun is that of its phrase, and not before another: the plan of a stock plan."""
    token, after = tokens[at], tokens[at + 1] if at + 1 < len(tokens) else None
    if token.key in _SOMEBODY:
        return True
    if token.tag == "noun":
        goes_on = after is not None and after.tag == "noun" and after.kind == "word" and after.key != "-"
        goes_on = goes_on and not is_behind(tokens, at + 1)
        return not goes_on or is_receiver(tokens, at)
    is_participle = token.tag == "verb" and token.form == "past" and at > 0 and tokens[at - 1].tag in BEFORE_NOUN
    if token.key in _PROVIDED and tokens[at - 1].key == "that":  # "beyond that covered by law"
        return False
    return is_participle and (after is None or after.tag not in ("noun", "number", "adverb"))  # "the insured"


def is_behind(tokens: Sequence[Token], at: int) -> bool:
    """Whether an adjective stands behind its noun: an amount equal to, the benefits due him."""
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    return tokens[at].key in v.ADJECTIVES and (after is None or after.tag != "noun" or after.kind != "word")


def is_determined(tokens: Sequence[Token], at: int) -> bool:
    """Whether an article, an owner or the like stands before a noun, or another noun and "and"."""
    first = first_of(tokens, at)
    return first > 0 and (tokens[first - 1].tag in BEFORE_NOUN or tokens[first - 1].tag == "conjunction")


def candidates(tokens: Sequence[Token], parties: Mapping[str, str]) -> Iterator[Candidate]:
    """What a sentence speaks of and "he" or "it" may mean, in its order; several of a kind are neither.

    `parties` are the sorts of those who are named, by their keys."""
    for at, token in enumerate(tokens):
        if token.kind in ("person", "party"):
            sort = "named" if token.kind == "person" else ""
            yield Candidate(at, parties.get(token.key, sort), token.key)
        elif token.kind == "office":
            if not (is_held(tokens, at, parties) or _is_other_party(tokens, at)) and is_holder(tokens, at, parties):
                yield Candidate(at, "human")
        elif token.tag in ("quantifier", "number", "noun") and token.key in _ONES:
            if _is_one(tokens, at):
                yield Candidate(at, "")
        elif token.tag == "pronoun" and token.key in ("he", "she", "him"):
            yield Candidate(at, "human", token.key)
        elif (token.tag == "adverb" and token.is_capital) or _is_noun(tokens, at):  # "Pat Kelly"
            yield Candidate(at, "")
        elif token.tag in ("noun", "verb") and token.kind == "word" and is_head(tokens, at):
            yield from _spoken_of(tokens, at, parties)


def _is_noun(tokens: Sequence[Token], at: int) -> bool:
    """Whether what looks like an adverb or verb is a noun: the anomaly, a human being."""
    is_adverb = tokens[at].tag == "adverb" and tokens[at].key in _NOUNS_IN_LY
    if not is_adverb and tokens[at].key != "being":
        return False
    first, after = first_of(tokens, at), tokens[at + 1] if at + 1 < len(tokens) else None
    is_told = after is not None and (after.tag in ("adverb", "number") or after.form in ("past", "gerund"))
    goes_on = is_told or (after is not None and after.tag == "noun" and not is_several(after.key))
    return first > 0 and tokens[first - 1].tag in BEFORE_NOUN and not goes_on


def _spoken_of(tokens: Sequence[Token], at: int, parties: Mapping[str, str]) -> Iterator[Candidate]:
    """The noun of a phrase, if it is one thing or person."""
    token = tokens[at]
    is_lone = token.key == "equal" and tokens[at - 1].tag in BEFORE_NOUN  # "the equal of Mr. Hall"
    is_adjective = token.key in _RESTATED or (token.key in v.ADJECTIVES and not (token.is_capital or is_lone))
    if is_adjective or _is_act(tokens, at):
        return
    if token.key in parties and at and tokens[at - 1].key == "the":
        yield Candidate(at, "company", token.key)
    elif token.is_capital and token.key not in CAPITALIZED:
        if token.key in SOMEONE and is_role(tokens, at):
            return
        if _is_group(tokens, at):
            return
        yield Candidate(at, sort_of(token.key) if token.key in v.BODIES else _name(tokens, at))
    elif not is_several(token.key):
        sort = "measure" if _is_sum(tokens, at) else _sort_beside(tokens, at)
        if token.key == "facility" and not (at and tokens[at - 1].key in _LENT):
            sort = "organization"  # a plant with people, and no credit facility
        if token.key == "party" and at and tokens[at - 1].key in ("either", "neither"):
            return
        is_someone = sort in ("", "person", "human")
        is_told = is_held if token.key in ("director", "member") else is_told_of
        if is_someone and (is_told(tokens, at, parties) or _is_other_party(tokens, at)):
            return
        if sort or is_determined(tokens, at) or _is_first_name(tokens, at):
            yield Candidate(at, sort)


def _sort_beside(tokens: Sequence[Token], at: int) -> str:
    """What a noun is with the words beside it: real estate is nobody, nor is a Master of Science."""
    token, before = tokens[at], tokens[at - 1].key if at else ""
    if token.key == "estate" and before == "real":
        return "property"
    after = [each.key for each in tokens[at + 1 : at + 3]]
    if token.key == "first" and after and tokens[at + 1].kind in ("count", "money"):
        return "measure"
    is_degree = token.key in _DEGREES and after[:1] == ["of"] and not _STUDIED.isdisjoint(after)
    return "act" if is_degree else sort_of(token.key)


def _is_act(tokens: Sequence[Token], at: int) -> bool:
    """Whether what looks like a noun is a verb that no list has: and recruit its employees, may only adjust it."""
    if not at or at + 1 >= len(tokens) or tokens[at].is_capital or sort_of(tokens[at].key):
        return False
    is_joined = tokens[at - 1].tag == "conjunction" or (tokens[at - 1].key == "only" and tokens[at - 2].tag == "modal")
    has_verb = any(token.tag in (*AUXILIARIES, "verb") for token in tokens[: at - 1])
    return is_joined and has_verb and tokens[at + 1].tag in ("owner", "pronoun", "quantifier")


def _is_first_name(tokens: Sequence[Token], at: int) -> bool:
    """Whether a noun by itself begins its sentence, and does something: Acme sold, Acme will sell."""
    after = tokens[1] if at == 0 and len(tokens) > 1 else None
    return after is not None and (after.tag in AUXILIARIES or after.form in ("past", "third"))


def _is_group(tokens: Sequence[Token], at: int) -> bool:
    """Whether a capital names several: the Lenders."""
    key = tokens[at].key
    is_led = at > 0 and tokens[at - 1].key in ("the", "such", "these", "those", "all")
    return is_led and is_several(key) and sort_of(_one(key)) in ("person", "human", "paper", "measure")


def _is_sum(tokens: Sequence[Token], at: int) -> bool:
    """Whether "of" and a sum stand beside: a target of 50%, 100% of the target; paid at target."""
    if tokens[at].key == "target" and at and tokens[at - 1].key == "at":
        return True
    before = [token for token in tokens[max(0, at - 3) : at] if token.tag != "article"][-2:]
    if tokens[at].key == "target" and len(before) == 2 and before[0].kind == "percent" and before[1].key == "of":
        return True
    after = tokens[at + 1 : at + 3]
    return len(after) == 2 and after[0].key == "of" and after[1].kind in ("money", "percent")


def _is_other_party(tokens: Sequence[Token], at: int) -> bool:
    """Whether it is anybody with whom there is or is not something: no arrangement between him and any other person,
    no family relationship with any director or executive officer."""
    first = at
    while first and (is_before_noun(tokens, first - 1) or tokens[first - 1].tag in ("conjunction", "quantifier")):
        first -= 1
        if tokens[first].key in ("any", "no"):
            break
    if not first or tokens[first].key not in ("any", "no"):
        return False
    before = tokens[first - 1]
    if before.key == "and":
        return any(token.key == "between" for token in tokens[max(0, first - LONGEST_NOUN) : first])
    return before.key in ("with", "to") and first > 1 and tokens[first - 2].key in _RELATIONS


def _name(tokens: Sequence[Token], at: int) -> str:
    """What a name in capitals may be: one of several words a person or a company, one of one a company."""
    before = tokens[at - 1] if at else None
    if before is not None and before.key in _NUMBERED:
        return "paper"
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if after is not None and after.key in SUFFIXES:
        return "organization"
    if tokens[at].key in v.COMPANY_WORDS:
        return "organization"
    is_long = before is not None and before.tag == "noun" and (before.is_capital or at == 1) and before.kind == "word"
    return "" if is_long else "organization"


def _is_one(tokens: Sequence[Token], at: int) -> bool:
    """Whether "each", "one" and the like stand for someone: each of the directors; not each of the leases."""
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if tokens[at].key == "any" and at and tokens[at - 1].key == "if":
        return False
    if [token.key for token in tokens[at + 1 : at + 4] if token.key != ","][:2] in (["or", "more"], ["as", "defined"]):
        return False
    if _is_of_two(tokens, at) or _is_among(tokens, at):
        return False
    if after is None or after.key != "of":
        return after is None or after.tag not in (*PARTS_OF_NOUN, "article", "owner", "quantifier")
    if at + 2 < len(tokens) and tokens[at + 2].kind in ("date", "money", "percent"):
        return False
    for place in range(at + 2, min(at + 2 + LONGEST_NOUN, len(tokens))):
        is_owner = place + 1 < len(tokens) and tokens[place + 1].tag == "possessive"
        if tokens[place].tag == "noun" and not is_owner and is_head(tokens, place) and tokens[place].key != "first":
            return sort_of(_one(tokens[place].key)) in ("", "person", "human")
    return True


def _is_of_two(tokens: Sequence[Token], at: int) -> bool:
    """Whether "either" and "other" stand for nobody: either by the Company or by the Bank, any other then current
    business."""
    after = tokens[at + 1 : at + 3]
    if tokens[at].key == "either":
        is_told = bool(after) and after[0].tag == "preposition" and after[0].key != "of"
        return is_told and any(token.key == "or" for token in tokens[at + 2 :])
    is_then = tokens[at].key == "other" and len(after) == 2 and after[0].key == "then"
    return is_then and after[1].tag in PARTS_OF_NOUN


def _is_among(tokens: Sequence[Token], at: int) -> bool:
    """Whether "one" tells what somebody is: Mr. Hall is one of the founders; not "there is one"."""
    is_told = at > 1 and tokens[at - 1].tag == "be" and tokens[at - 2].key != "there"
    return tokens[at].key in ("one", "count:1") and is_told and [each.key for each in tokens[at + 1 : at + 2]] == ["of"]


def _one(noun: str) -> str:
    """The singular of a plural."""
    if noun.endswith("ies"):
        return f"{noun[:-3]}y"
    return noun.removesuffix("s")
