"""Words that a sentence may have or not, where nothing else differs: "that", a "will" said again."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from eightk.wording.align import Gap
from eightk.wording.statements.cursor import STARTS
from eightk.wording.statements.telling import AUXILIARIES, is_finite
from eightk.wording.statements.tokens import Token
from eightk.wording.statements.vocabulary import SAYING

_FAR = 14
"""Words in which the verb of a clause is looked for, and the word that is said again."""
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
    return tells and after.tag in STARTS and _verb_follows(tokens, last)


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


def _auxiliaries(tokens: Sequence[Token], at: int) -> list[str]:
    """Those of the nearest verb before a place, if no other verb stands between."""
    verbs = (there for there in range(at - 1, max(-1, at - _FAR), -1) if tokens[there].tag in (*AUXILIARIES, "verb"))
    end = next(verbs, -1)
    first = end
    while first > 0 and tokens[first - 1].tag in (*AUXILIARIES, "adverb"):
        first -= 1
    between = tokens[end + 1 : at]
    if end < 0 or any(token.tag in ("relative", "subordinator", "to", "semicolon") for token in between):
        return []
    return [token.key for token in tokens[first:end] if token.tag in AUXILIARIES]


_RULES: tuple[Callable[[Sequence[Token], int, int], bool], ...] = (_that, _again)
