"""Words that a sentence may have or not, where nothing else differs: "that", a "will" said again."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from eightk.wording.align import Gap
from eightk.wording.statements.cursor import STARTS
from eightk.wording.statements.noun_list import SOMEONE, TELLING_THAT
from eightk.wording.statements.telling import AUXILIARIES, DONE, GIVERS, is_finite
from eightk.wording.statements.things import may_be_that
from eightk.wording.statements.tokens import Token
from eightk.wording.statements.vocabulary import SAYING

_FAR = 14
"""Words in which the verb of a clause is looked for, and the word that is said again."""
_FURTHER = 40
"""Words in which the verb that is said again is looked for."""
_PLAIN = frozenset({"article", "noun", "number", "owner", "possessive", "quantifier"})
"""What one noun is made of, or several of one kind."""


def may_be_left_out(ours: Sequence[Token], theirs: Sequence[Token], gap: Gap) -> bool:
    """Whether all that differs in a gap is a word that says nothing there, in one of both texts."""
    if gap.first == gap.last:
        return _says_nothing(theirs, gap.start, gap.stop)
    return gap.start == gap.stop and _says_nothing(ours, gap.first, gap.last)


def _says_nothing(tokens: Sequence[Token], first: int, last: int) -> bool:
    return last < len(tokens) and first > 0 and any(rule(tokens, first, last) for rule in _RULES)


def _that(tokens: Sequence[Token], first: int, last: int) -> bool:
    """He believes that the note is due: he believes the note is due. Circumstances that the Board knows."""
    before, word, after = tokens[first - 1], tokens[first], tokens[last]
    if last - first != 1 or word.key != "that" or word.tag not in ("subordinator", "relative"):
        return False
    tells = before.verb in SAYING if before.tag == "verb" else before.tag == "noun" and before.kind == "word"
    if after.tag == "noun" and may_be_that(_head(tokens, last)):
        return False
    return tells and after.tag in STARTS and _verb_follows(tokens, last)


def _head(tokens: Sequence[Token], at: int) -> Token:
    """The last of the nouns that follow one another from a place on."""
    end = next((there for there in range(at, len(tokens)) if tokens[there].tag != "noun"), len(tokens))
    return tokens[end - 1]


def _verb_follows(tokens: Sequence[Token], at: int) -> bool:
    """Whether a noun and its verb come next, before any mark."""
    for token in tokens[at : at + _FAR]:
        if is_finite(token) or token.form == "past":
            return True
        if token.tag not in _PLAIN and token.key not in ("of", "and"):
            return token.tag == "verb" and token.form == "base"
    return False


def _again(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Will serve and will assist: will serve and assist. The auxiliary is that of the verb before."""
    words, after = tokens[first:last], tokens[last]
    if tokens[first - 1].tag != "conjunction" or words[0].tag != "modal" or after.tag != "verb":
        return False
    if any(word.tag not in AUXILIARIES for word in words):
        return False
    is_passive = words[-1].tag == "be" and after.form == "past"
    if is_passive and last + 1 < len(tokens) and tokens[last + 1].tag in STARTS:
        return False  # "will be redeemed and sold the plant"
    return [word.key for word in words] == _auxiliaries(tokens, first - 1) and (is_passive or after.form == "base")


def _expects(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Expects to close the plant and expects to sell it: and to sell it."""
    word = tokens[first]
    if last - first != 1 or word.tag != "verb" or word.form != "third" or tokens[last].tag != "to":
        return False
    if tokens[first - 1].tag != "conjunction":
        return False
    before = tokens[max(0, first - _FURTHER) : first]
    finite = [at for at, token in enumerate(before) if is_finite(token)]
    if not finite or any(token.tag in ("relative", "subordinator", "semicolon") for token in before[finite[-1] :]):
        return False
    return before[finite[-1]].key == word.key and before[finite[-1] + 1].tag == "to"


def _auxiliaries(tokens: Sequence[Token], at: int) -> list[str]:
    """Those of the nearest verb before a place, if no other verb stands between."""
    verbs = (there for there in range(at - 1, max(-1, at - _FAR), -1) if tokens[there].tag in (*AUXILIARIES, "verb"))
    end = next(verbs, -1)
    first = end
    while first > 0 and tokens[first - 1].tag in (*AUXILIARIES, "adverb"):
        first -= 1
    between = tokens[end + 1 : at]
    if any(token.tag in ("adverb", "not") for token in tokens[max(0, first) : max(0, end)]):
        return []  # "will never retire and serve"
    if end < 0 or any(token.tag in ("relative", "subordinator", "to", "semicolon") for token in between):
        return []
    return [token.key for token in tokens[first:end] if token.tag in AUXILIARIES]


def _which_is(tokens: Sequence[Token], first: int, last: int) -> bool:
    """A bonus that was paid to him: a bonus paid to him. Of what is held or owned the time tells something."""
    words, before, after = tokens[first:last], tokens[first - 1], tokens[last]
    if [word.tag for word in words] != ["relative", "be"] or before.tag != "noun" or before.kind != "word":
        return False
    is_participle = after.tag == "verb" and after.form == "past"
    is_told = words[1].key in ("is", "are") or (words[1].key in ("was", "were") and after.verb in DONE)
    follows = tokens[last + 1].tag if last + 1 < len(tokens) else ""
    is_lone = not _is_last_of_row(tokens, first)  # "the lease and the note that was filed"
    return is_participle and is_told and follows in ("preposition", "to") and not _is_someone(before) and is_lone


def _is_last_of_row(tokens: Sequence[Token], at: int) -> bool:
    """Whether another noun stands before the one that ends at a place, joined to it."""
    first = at - 1
    while first > 0 and at - first < _FAR and (tokens[first].tag in _PLAIN or tokens[first].key == "of"):
        first -= 1
    return tokens[first].key in ("and", "or") and tokens[first - 1].tag in ("noun", "number")


def _is_someone(token: Token) -> bool:
    return token.key in GIVERS or token.key in SOMEONE


def is_turned(ours: Sequence[Token], theirs: Sequence[Token], one: Gap, other: Gap) -> bool:
    """Whether two gaps together are one turn: the report filed by the Bank, the report that the Bank filed."""
    return _is_by(ours[one.first : one.last], theirs[one.start : one.stop], ours, theirs, one, other) or _is_by(
        theirs[one.start : one.stop], ours[one.first : one.last], theirs, ours, _swapped(one), _swapped(other)
    )


def _swapped(gap: Gap) -> Gap:
    return Gap(gap.start, gap.stop, gap.first, gap.last)


def _is_by(
    passive: Sequence[Token],
    relative: Sequence[Token],
    whole: Sequence[Token],
    theirs: Sequence[Token],
    one: Gap,
    other: Gap,
) -> bool:
    if [token.tag for token in passive] != ["verb", "preposition"] or passive[1].key != "by":
        return False
    acts = theirs[other.start : other.stop]
    if [token.tag for token in relative] != ["relative"] or [token.tag for token in acts] != ["verb"]:
        return False
    if relative[0].key not in ("that", "which") or other.first != other.last or not one.first:
        return False
    actor, before = whole[one.last : other.first], whole[one.first - 1]
    after = whole[other.last].tag if other.last < len(whole) else ""
    if not actor or any(token.tag not in (*_PLAIN, "term") for token in actor) or after in ("conjunction", "comma"):
        return False
    is_same = acts[0].verb == passive[0].verb and acts[0].form == passive[0].form == "past"
    is_told = before.key in TELLING_THAT  # "notice that the Bank terminated"
    return is_same and passive[0].verb in DONE and before.tag == "noun" and not is_told and after not in STARTS


_RULES: tuple[Callable[[Sequence[Token], int, int], bool], ...] = (_that, _again, _expects, _which_is)
