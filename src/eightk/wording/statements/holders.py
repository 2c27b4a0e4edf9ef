"""Who is no one but a named one: as a director; Jo Hall, its President; what holds for offices and roles."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import zip_longest

from eightk.wording.statements.telling import is_adjective
from eightk.wording.statements.tokens import Token
from eightk.wording.statements.vocabulary import GIVING, words

PARTS_OF_NOUN = frozenset({"noun", "number"})
BEFORE_NOUN = frozenset({"article", "owner", "possessive", "quantifier"})
LONGEST_NOUN = 8
"""Words of a noun phrase that are looked at."""
_ROLE = 4
"""Words before the noun of a role at most."""
SUFFIXES = frozenset(f"name:{each}" for each in ("Co", "Corp", "Inc", "LLC", "LLP", "LP", "Ltd", "PLC"))
"""How the name of a company ends."""
_GOES_ON = frozenset({"article", "noun", "owner", "possessive", "preposition"})
_LISTED: tuple[list[str], ...] = ([], ["article"], ["owner"], ["noun"], ["number"], ["quantifier"], ["conjunction"])
"""What follows the comma after one of several."""
_NOTHING = Token("", "", "", 0, 0)
_COUPLING = words("become remain")
_MADE = words("appoint consider deem designate elect name")
"""Someone is made, or taken for, what follows: will be deemed an executive officer."""


def first_of(tokens: Sequence[Token], at: int) -> int:
    """Where the words of a noun phrase begin, its article aside."""
    first = at
    while first and at - first < LONGEST_NOUN and is_before_noun(tokens, first - 1):
        first -= 1
    return first


def is_before_noun(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word may stand before its noun: the former Chief Executive Officer."""
    token = tokens[at]
    if token.tag in PARTS_OF_NOUN:
        return token.kind in ("word", "count", "ordinal", "office")
    return token.tag == "adverb" or (token.tag == "verb" and token.form in ("past", "gerund"))


def is_told_of(tokens: Sequence[Token], at: int, parties: Mapping[str, str]) -> bool:
    """Whether a noun tells what a named one is: as a director; Jo Hall, a former director; is a director."""
    first = first_of(tokens, at)
    while first and at - first < _ROLE + LONGEST_NOUN and tokens[first - 1].tag in BEFORE_NOUN:
        first -= 1
        if tokens[first].tag == "possessive" and first:
            first -= 1
    if not first:
        return False
    before = tokens[first - 1]
    if _is_as(before):
        return True
    if before.tag == "be" or before.verb in _COUPLING:
        return True
    if before.verb in _MADE:
        beside = tokens[max(0, first - 4) : first - 1]
        return before.form == "past" and any(token.tag == "be" for token in beside) and beside[0].key != "there"
    if before.tag != "comma" or first < 2 or _is_of_list(tokens, at, parties):
        return False
    is_firm = tokens[first - 2].key in SUFFIXES and _closes(tokens, at + 1)
    return is_firm or is_named(tokens[first - 2], parties)


def _closes(tokens: Sequence[Token], at: int) -> bool:
    """Whether what is told of a company ends: Bolt, LLC, the Company's manager (the "Manager"); not Bolt, LLC, the
    lessor, the Bank and Ms. Bell."""
    end = at
    while end < len(tokens) and end - at < LONGEST_NOUN and tokens[end].tag in _GOES_ON:
        end += 1
    near = [token.tag for token in tokens[end : end + 2]]
    return not near or near[0] in ("open", "term", "semicolon") or (near[0] == "comma" and near[1:] not in _LISTED)


def _is_of_list(tokens: Sequence[Token], at: int, parties: Mapping[str, str]) -> bool:
    """Whether "and" with somebody else follows: Mr. Hall, the lessor and Ms. Bell; not Mr. Hall, President and Chief
    Executive Officer, and the Company."""
    near = tokens[at + 1 : at + 1 + 2 * LONGEST_NOUN]
    for token, after, beyond in zip_longest(near, near[1:], near[2:], fillvalue=_NOTHING):
        if token.tag in ("verb", "be", "have", "modal", "do", "semicolon", "colon"):
            return False
        if token.tag != "conjunction":
            continue
        if after.tag == "article":
            is_role = after.key != "the" and (beyond.kind == "office" or beyond.key in ("director", "member"))
            return not (is_role or beyond.key == "company" or parties.get(beyond.key) == "company")
        return after.tag == "owner" or (after.kind in ("party", "person") and parties.get(after.key) != "company")
    return False


def is_role(tokens: Sequence[Token], at: int) -> bool:
    """Whether a noun without an article tells what someone is: as Senior Advisor."""
    first = first_of(tokens, at)
    return first > 0 and _is_as(tokens[first - 1])


def _is_as(token: Token) -> bool:
    return token.key == "as" and token.tag == "preposition"


def is_held(tokens: Sequence[Token], at: int, parties: Mapping[str, str]) -> bool:
    """Whether an office is told of one who is named beside it."""
    return is_told_of(tokens, at, parties) or _holds_too(tokens, at, parties) or _is_named_after(tokens, at, parties)


def _holds_too(tokens: Sequence[Token], at: int, parties: Mapping[str, str]) -> bool:
    """Whether an office goes on with another of the same one: as Chief Financial Officer and Treasurer; not the
    President and the Treasurer."""
    before, after = first_of(tokens, at) - 1, tokens[at + 1] if at + 1 < len(tokens) else None
    if before > 0 and tokens[before].key in ("a", "an"):  # "President and a director"
        before -= 1
    if before > 0 and tokens[before].tag in BEFORE_NOUN:
        return False
    start = before
    while before > 0 and tokens[before].tag in ("comma", "conjunction"):
        before -= 1
    if before == start or before < 1 or (after is not None and after.tag == "noun"):  # "and Treasurer Bell"
        return False
    if tokens[before].kind == "party" or tokens[before].key == "company":  # "President of the Company and Treasurer"
        before -= 1 + (tokens[before - 1].tag == "article")
        before -= tokens[before].key == "of"
    if tokens[before].kind == "word" and is_role(tokens, before):  # "as Chief Growth Officer, Executive Vice President"
        return True
    if tokens[before].kind != "office":
        return False
    return is_held(tokens, before, parties)


def _is_named_after(tokens: Sequence[Token], at: int, parties: Mapping[str, str]) -> bool:
    """Whether who holds an office is named right after it: its President, Jo Hall, resigned; not the President, Jo Hall
    and the Treasurer."""
    end = at + 1
    while end + 1 < len(tokens) and tokens[end].tag == "conjunction" and tokens[end + 1].kind == "office":
        end += 2
    if end + 1 >= len(tokens) or tokens[end].tag != "comma" or not is_named(tokens[end + 1], parties):
        return False
    first = first_of(tokens, at)
    if not first or tokens[first - 1].tag not in BEFORE_NOUN:
        return False
    after = tokens[end + 2 : end + 4]
    if after and after[0].tag == "comma":
        after = after[1:]
        return not after or not (after[0].tag == "conjunction" or _is_one_of(after[0]) or after[0].kind == "office")
    return not after or after[0].tag in ("open", "close", "semicolon", "term")


def is_named(token: Token, parties: Mapping[str, str]) -> bool:
    """Whether somebody is named who is no company and no board."""
    return _is_one_of(token) and parties.get(token.key, "") in ("", "named")


def _is_one_of(token: Token) -> bool:
    return token.kind in ("party", "person")


def is_holder(tokens: Sequence[Token], at: int, parties: Mapping[str, str]) -> bool:
    """Whether an office stands for who holds it: the President; not the office of President."""
    first = first_of(tokens, at)
    before = tokens[first - 1] if first else None
    if before is None or before.tag in BEFORE_NOUN:
        after = tokens[at + 1] if at + 1 < len(tokens) else None
        goes_on = after is not None and after.tag == "noun" and after.kind in ("word", "person", "party")
        return not goes_on or is_receiver(tokens, at)
    return before.tag in ("conjunction", "comma") and first > 1 and not is_named(tokens[first - 2], parties)


def is_receiver(tokens: Sequence[Token], at: int) -> bool:
    """Whether someone may be given what follows: gave the physician notice."""
    first = first_of(tokens, at)
    if first < 2 or tokens[first - 1].tag not in BEFORE_NOUN or tokens[first - 2].verb not in GIVING:
        return False
    is_given = first > 2 and tokens[first - 3].tag == "be"  # "will be paid an annual salary"
    return not (is_given or is_adjective(tokens[at].key) or tokens[at].key == "base")
