"""Commas before "and" by which one reading is told from another, though statements do not keep them.

Two times his salary and his bonus, and two times his salary, and his bonus: what stands before "and" or after it may
bear on both without a comma there, and on one with it. Before a condition, a comma may have it bear on both acts.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from eightk.wording.align import gaps
from eightk.wording.statements.telling import AUXILIARIES, is_finite
from eightk.wording.statements.tokens import Token
from eightk.wording.statements.verb_list import NOUNS_TOO
from eightk.wording.statements.vocabulary import words

ON_CONDITION = words("exclusively if once only solely provided subject-to unless until upon when whenever without")
"""What may bear on each of two acts, or on the second alone."""
_ENDS = frozenset({"semicolon", "colon", "label"})
SHARES = frozenset({"multiple", "percent", "ratio"})
_OF_BOTH = words("any all each every half no portion part")
"""What may be told of two things that follow, or of the first."""
_MEMBER = 8
"""Words of a thing that "and" joins to another, at most."""


def told_by_comma(ours: Sequence[Token], theirs: Sequence[Token]) -> bool:
    """Whether a comma stands in one text and not in the other where it tells what bears on what."""
    apart = gaps([token.key for token in ours], [token.key for token in theirs])
    for gap in apart:
        one, other = ours[gap.first : gap.last], theirs[gap.start : gap.stop]
        for tokens, at, side, against in ((ours, gap.first, one, other), (theirs, gap.start, other, one)):
            if _is_lone(side, against) and _tells(tokens, at):
                return True
    return False


def _is_lone(side: Sequence[Token], against: Sequence[Token]) -> bool:
    """Whether a comma comes, and nothing else, or before what stands in the place of other words."""
    return bool(side) and side[0].tag == "comma" and (len(side) == 1) == (not against)


def _tells(tokens: Sequence[Token], at: int) -> bool:
    """Whether the comma at a place tells one reading from another."""
    rest = tokens[at + 1 :]
    if not at or not rest:
        return False
    before = list(_before(tokens, at))
    if rest[0].key in ("and", "or"):
        return _tells_joined(before, rest[1:])
    return (rest[0].key in ON_CONDITION or _is_period(rest, 0)) and _joins_acts(before)


def _before(tokens: Sequence[Token], at: int) -> Iterator[Token]:
    """What stands before a comma in its clause, from the beginning."""
    start = next((place for place in range(at - 1, -1, -1) if tokens[place].tag in _ENDS), -1) + 1
    yield from tokens[start:at]


def _joins_acts(tokens: Sequence[Token]) -> bool:
    """Whether "and" joins two acts: pay the bonus and vest the options."""
    return any(
        token.key in ("and", "or") and any(each.tag == "verb" for each in tokens[:at]) and _is_act(tokens[at + 1 :])
        for at, token in enumerate(tokens)
    )


def _is_act(tokens: Sequence[Token]) -> bool:
    """Whether a verb comes at once, or after its subject; shares granted in 2010 are no act."""
    for at, token in enumerate(tokens[:_MEMBER]):
        if token.tag in AUXILIARIES or is_finite(token):
            return True
        if token.tag == "verb":
            return not at or tokens[at - 1].kind == "person" or tokens[at - 1].tag in ("adverb", "pronoun")
        if token.tag in ("comma", "preposition", "conjunction") and token.key != "of":
            return False
    return False


def _tells_joined(before: Sequence[Token], after: Sequence[Token]) -> bool:
    """Whether a comma before "and" tells what bears on both that it joins, or on one."""
    end = next((at for at, token in enumerate(after) if token.tag in _ENDS), len(after))
    after = after[:end]
    if _ends_aside(before):
        return True
    if _is_act(after) and not _may_be_thing(after):
        act = next((at for at, token in enumerate(before) if token.tag == "verb"), len(before))
        is_dated = any(token.kind == "date" for token in before[act:])
        return any(
            token.key in ON_CONDITION or _is_period(after, at) or (token.key == "effective" and not is_dated)
            for at, token in enumerate(after)
        )
    if _is_row(before):
        return _may_name(before)
    return _are_offices(before, after) or _bears_on_first(before) or _bears_on_second(after)


def _ends_aside(before: Sequence[Token]) -> bool:
    """Whether the comma ends what is told to be among others: the notes, including the land, and the mill."""
    last = next((at for at in range(len(before) - 1, -1, -1) if before[at].tag == "comma"), -1)
    return 0 <= last < len(before) - 1 and before[last + 1].key in ("including", "excluding")


def _may_be_thing(after: Sequence[Token]) -> bool:
    """Whether a word that is read as a verb may be several things: the leases, and licenses expiring in 2011."""
    follows = after[1].tag if len(after) > 1 else ""
    is_plural = bool(after) and after[0].form == "third" and after[0].verb in NOUNS_TOO
    return is_plural and follows in ("", "preposition", "relative", "verb")


def _are_offices(before: Sequence[Token], after: Sequence[Token]) -> bool:
    """Whether one may hold both offices without the comma, and two with it: the President, and Treasurer."""
    return bool(before and after) and before[-1].kind == after[0].kind == "office"


def _is_period(tokens: Sequence[Token], at: int) -> bool:
    """Whether how long it is so is told there: for one year."""
    return tokens[at].key == "for" and at + 1 < len(tokens) and tokens[at + 1].kind == "span"


def _is_row(before: Sequence[Token]) -> bool:
    """Whether the comma ends the last but one of three or more."""
    for token in reversed(before):
        if token.tag == "comma":
            return True
        if token.tag in ("verb", "relative", "subordinator") or token.tag in AUXILIARIES:
            return False
    return False


def _may_name(before: Sequence[Token]) -> bool:
    """Whether the comma may end the name or office of who was told before: its Chairman, Mr. Hall, and Ms. Bell."""
    marks = [at for at, token in enumerate(before) if token.tag == "comma"]
    last = marks[-1]
    told, named = before[last - 1 : last], before[last + 1 :]
    run = before[marks[-2] + 1 : last] if len(marks) > 1 else before[:last]
    if not told or not named or not any(token.tag in ("verb", "preposition", "to") for token in run):
        return False
    is_of_office = any(token.kind == "office" for token in named) and named[0].tag in ("article", "owner")
    if told[0].kind != "office" and (told[0].kind in _NAMES or told[0].is_capital):
        return is_of_office
    is_somebody = told[0].kind == "office" or any(token.tag in ("article", "owner", "possessive") for token in run[-3:])
    return is_somebody and all(token.kind != "office" and (token.is_capital or token.kind in _NAMES) for token in named)


_NAMES = frozenset({"person", "name"})


def _bears_on_first(before: Sequence[Token]) -> bool:
    """Whether a share, a multiple or "all" stands before the first of two things: half of his rent and his tax."""
    for token in reversed(before[-_MEMBER:]):
        if token.kind in SHARES or token.key in _OF_BOTH:
            return True
        if token.tag == "verb":
            return False
    return False


def _bears_on_second(after: Sequence[Token]) -> bool:
    """Whether something follows the second of two things that may be told of both: land and buildings in Ohio."""
    start = 0 if _may_be_thing(after) else next((at for at, each in enumerate(after) if each.tag == "noun"), len(after))
    for token in after[start + 1 :]:
        if token.tag == "comma":
            return False
        if token.tag in ("preposition", "subordinator", "relative", "to") and token.key != "of":
            return True
        if is_finite(token) or token.tag in AUXILIARIES:
            return False
        if token.tag == "verb" or token.key == "worth":
            return True
    return False
