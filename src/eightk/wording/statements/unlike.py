"""Small words that statements do not keep and that may tell one meaning from another.

Two passages may state the same by their clauses and yet speak of the settlement or of a settlement, of the notes that
are secured or of the bank that is. Where what tells them apart stands in both, each in its own way, nothing is proved.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from eightk.wording.align import gaps
from eightk.wording.statements.commas import told_by_comma
from eightk.wording.statements.noun_list import HAPPENS_ONCE
from eightk.wording.statements.setting_apart import bear_otherwise
from eightk.wording.statements.sharing import is_shared_otherwise
from eightk.wording.statements.telling import AUXILIARIES, is_finite
from eightk.wording.statements.tokens import Token
from eightk.wording.statements.verb_list import VERB_FORMS
from eightk.wording.statements.vocabulary import MANNERS, SAYING, words

_MANY = words("are were have")
_ONE = words("is was has")
_BEFORE_NOUN = frozenset({"adverb", "noun", "number"})
_INNER = frozenset({"relative", "subordinator"})
_OF_SUBJECT = frozenset({"article", "noun", "number", "owner", "possessive", "quantifier", "term"})
_SUBJECT = 10
"""Words of a subject at most."""
_STAFF = words("agents auditors counsel customers directors employees executives lenders members officers")
"""Who may act as something, of whom the company may too."""
_TO_A_THING = words("according addition due pursuant subject")
"""Before "to" and a thing, and never before what is done."""
_JOINING = frozenset({"and", "or"})
_OPENING = frozenset({"preposition", "subordinator", "to"})
_IN_ROW = frozenset({"article", "comma", "conjunction", "noun", "number", "owner", "quantifier"})
_ROW = 8
"""Words to the next member of a row."""
_FAR = 6
"""Words in which the noun after an article is looked for."""


def are_unlike(ours: Sequence[Token], theirs: Sequence[Token]) -> bool:
    """Whether something small is told in both texts, and told otherwise."""
    return (
        _differ(_numbers(ours), _numbers(theirs))
        or _differ(_commas(ours), _commas(theirs))
        or _trades_also(ours, theirs)
        or _differ(_any(ours), _any(theirs))
        or _differ(_parted(ours), _parted(theirs))
        or _tells_owner(ours, theirs)
        or _tells_owner(theirs, ours)
        or _between(ours, theirs)
        or _between(theirs, ours)
        or _definite(ours, theirs)
        or _trades_acts(ours, theirs)
        or bear_otherwise(ours, theirs)
        or _differ(_rows(ours), _rows(theirs))
        or told_by_comma(ours, theirs)
        or is_shared_otherwise(ours, theirs)
    )


def lacks_and(ours: Sequence[Token], theirs: Sequence[Token]) -> bool:
    """Whether one of as many sentences lacks an "and" or "or" of the other, with nothing in its place: whether all or
    one of them is meant is not told."""
    counts = [sum(token.key in _JOINING for token in each) for each in (ours, theirs)]
    clauses = [sum(token.tag == "relative" or token.key == "having" for token in each) for each in (ours, theirs)]
    if counts[0] == counts[1] or clauses[0] != clauses[1]:
        return False  # "which was adopted and is filed": "was adopted and is filed"
    apart = gaps([token.key for token in ours], [token.key for token in theirs])
    return any(
        _is_left_out(ours[gap.first : gap.last], theirs[gap.start : gap.stop], theirs[gap.stop :])
        or _is_left_out(theirs[gap.start : gap.stop], ours[gap.first : gap.last], ours[gap.last :])
        for gap in apart
    )


def _rows(tokens: Sequence[Token]) -> list[tuple[str, str, bool]]:
    """For each "or" before a further phrase, whether the row before it has its own: A or B, or by him."""
    found = []
    for at, token in enumerate(tokens[:-1]):
        if token.key in _JOINING and tokens[at + 1].tag in _OPENING:
            row = takewhile(lambda each: each.tag in _IN_ROW, reversed(tokens[:at]))
            found.append((token.key, tokens[at + 1].key, any(each.key in _JOINING for each in row)))
    return sorted(found)


def _is_left_out(one: Sequence[Token], other: Sequence[Token], rest: Sequence[Token]) -> bool:
    """Whether "and" stands on one side only; a comma in its place says the same before the "and" of the same row."""
    if not _is_lone(one) or _said(other):
        return False
    at = next((at for at, token in enumerate(rest[:_ROW]) if token.key in _JOINING), len(rest))
    return not other or not rest[at + 1 :] or _opens_another(rest[0], rest[at + 1])


def _opens_another(first: Token, last: Token) -> bool:
    """Whether what follows "and" is no member of the row: for death or disability, or by the Executive."""
    return last.tag in _OPENING and first.key != last.key


def _said(tokens: Sequence[Token]) -> list[Token]:
    return [token for token in tokens if token.tag not in ("comma", "semicolon")]


def _is_lone(tokens: Sequence[Token]) -> bool:
    said = _said(tokens)
    return len(said) == 1 and said[0].key in _JOINING


def _differ(ours: Sequence[object], theirs: Sequence[object]) -> bool:
    return len(ours) == len(theirs) and ours != theirs


def _numbers(tokens: Sequence[Token]) -> list[bool]:
    """For each clause of a noun, whether its verb is that of several: the notes of the bank that are secured."""
    found = []
    for token, after in pairwise(tokens):
        is_clause = token.tag == "relative" and token.key in ("that", "which", "who")
        if is_clause and after.key in _MANY | _ONE:
            found.append(after.key in _MANY)
        elif is_clause and after.tag == "verb" and after.form in ("base", "third"):
            found.append(after.form == "base")
    return found


def _commas(tokens: Sequence[Token]) -> list[bool]:
    """For each "and" before another clause, after an inner one or after what someone says, whether a comma ends that
    before it: the Company believes that it will close(,) and the fee is due."""
    found = []
    for at in range(1, len(tokens) - 1):
        is_end = tokens[at].key in ("and", "or") and _is_clause(tokens, at + 1)
        if is_end and any(token.tag in _INNER or token.verb in SAYING for token in tokens[1:at]):
            found.append(tokens[at - 1].tag == "comma")
    return found


def _trades_also(ours: Sequence[Token], theirs: Sequence[Token]) -> bool:
    """Whether "also" stands with one verb here and with another of the same verbs there; signed is executed."""
    mine, other = _besides(ours), _besides(theirs)
    here, there = {token.verb for token in ours}, {token.verb for token in theirs}
    return len(mine) == len(other) and any(
        one != two and one in there and two in here for one, two in zip(mine, other, strict=True)
    )


def _is_clause(tokens: Sequence[Token], at: int) -> bool:
    """Whether a verb with its time comes at once, or after its subject."""
    if tokens[at].tag in ("pronoun", *AUXILIARIES):
        return True
    for token in tokens[at : at + _SUBJECT]:
        if is_finite(token) or token.form == "past":
            return True
        if token.tag not in _OF_SUBJECT and token.key != "of":
            return False
    return False


def _besides(tokens: Sequence[Token]) -> list[str]:
    """For each "also", the verb that follows it."""
    return [
        next((token.verb for token in tokens[at:] if token.tag == "verb"), "")
        for at, also in enumerate(tokens)
        if also.key == "also"
    ]


def _any(tokens: Sequence[Token]) -> list[bool]:
    """For each "any" of what is not denied, whether several follow: how many directors one may elect."""
    if any(token.tag == "not" or token.key in ("no", "without", "nor", "neither") for token in tokens):
        return []
    return [after.key.endswith("s") for token, after in pairwise(tokens) if token.key == "any" and after.tag == "noun"]


def _parted(tokens: Sequence[Token]) -> list[bool]:
    """For each "but" whether a mark stands before it, for "however" at the beginning whether one follows: all but one;
    however it is done."""
    found = [tokens[at - 1].tag in ("comma", "semicolon") for at in range(1, len(tokens)) if tokens[at].key == "but"]
    opens = len(tokens) > 1 and tokens[0].key == "however"
    return [*found, tokens[1].tag == "comma"] if opens else found


def _tells_owner(ours: Sequence[Token], theirs: Sequence[Token]) -> bool:
    """Whether what follows "the officers of the bank", formed in May, follows "the bank's officers" there."""
    for at in range(3, len(ours)):
        token = ours[at]
        if not (token.form == "past" or token.key in ("as", "formerly")) or ours[at - 1].tag != "noun":
            continue
        of = at - 2 - (ours[at - 2].tag == "article")
        if of < 1 or ours[of].key != "of" or not any(_is_told(each) for each in ours[:of]):
            continue
        if token.key == "as" and ours[of - 1].key not in _STAFF:
            continue  # "the employment of Mr. Hall as President" is his
        for there in range(2, len(theirs)):
            is_there = theirs[there].key == token.key and theirs[there - 1].key == ours[of - 1].key
            if is_there and theirs[there - 2].tag == "possessive":
                return True
    return False


def _is_told(token: Token) -> bool:
    return is_finite(token) or token.form == "past"


def _between(ours: Sequence[Token], theirs: Sequence[Token]) -> bool:
    """Whether an adverb stands before what is granted in one text and not so in the other: immediately exercisable."""
    for at in range(1, len(ours) - 1):
        before, adverb, after = ours[at - 1 : at + 2]
        if adverb.key not in MANNERS or before.tag != "verb" or not _is_told_of(after):
            continue
        if not any((one.key, two.key) == (adverb.key, after.key) for one, two in pairwise(theirs)):
            return True
    return False


def _is_told_of(token: Token) -> bool:
    """Whether a word may be an adjective or participle of a noun."""
    return (token.tag == "noun" and token.kind == "word") or (token.tag == "verb" and token.form == "past")


def _definite(ours: Sequence[Token], theirs: Sequence[Token]) -> bool:
    """Whether one text speaks of the thing where the other speaks of a thing."""
    mine, other = Counter(_articles(ours)), Counter(_articles(theirs))
    heads = {head for head, _ in (*mine, *other) if head.removesuffix(" of") not in HAPPENS_ONCE}
    return any((mine[head, "the"] - other[head, "the"]) * (mine[head, "a"] - other[head, "a"]) < 0 for head in heads)


def _articles(tokens: Sequence[Token]) -> Iterator[tuple[str, str]]:
    """The noun after each article, and the article."""
    for at, token in enumerate(tokens):
        if token.tag != "article":
            continue
        head, last = "", at
        for place, each in enumerate(tokens[at + 1 : at + 1 + _FAR], at + 1):
            if each.tag not in _BEFORE_NOUN and not (each.tag == "verb" and not head):
                break
            is_head = each.tag == "noun" or (each.tag == "verb" and each.form == "gerund")
            head, last = (each.key, place) if is_head else (head, last)
        if head:
            after = tokens[last + 1 : last + 3]
            is_of = len(after) == 2 and after[0].key == "of" and not _is_amount(after[1])
            yield f"{head} of" if is_of else head, "the" if token.key == "the" else "a"


def _trades_acts(ours: Sequence[Token], theirs: Sequence[Token]) -> bool:
    """Whether what one may do stands here and what one may get there: entitled to release, to a release."""
    mine, other = Counter(_after_to(ours)), Counter(_after_to(theirs))
    words = {word for word, _ in (*mine, *other)}
    return any((mine[word, True] - other[word, True]) * (mine[word, False] - other[word, False]) < 0 for word in words)


def _after_to(tokens: Sequence[Token]) -> Iterator[tuple[str, bool]]:
    """What follows "to" and may be a verb, and whether an article makes it a noun."""
    for at, token in enumerate(tokens):
        if token.key != "to" or (at and tokens[at - 1].key in _TO_A_THING):
            continue
        named = tokens[at + 1 : at + 2] and tokens[at + 1].tag == "article"
        word = next(iter(tokens[at + 1 + bool(named) : at + 2 + bool(named)]), None)
        if word is not None and any(form == "base" for _, form in VERB_FORMS.get(word.key, ())):
            yield word.key, bool(named)


def _is_amount(token: Token) -> bool:
    return token.tag == "number" or token.kind in ("money", "percent")
