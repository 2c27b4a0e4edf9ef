"""Where a stretch of a sentence may begin and end, so that what stands beside it hangs on it alike in both texts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from eightk.wording.statements.cursor import STARTS
from eightk.wording.statements.telling import AUXILIARIES, is_finite
from eightk.wording.statements.tokens import Token
from eightk.wording.statements.vocabulary import FOCUS

_PARTS = frozenset({"semicolon", "colon", "label", "open"})
"""After these something begins that nothing before them is a part of."""
_ENDS = frozenset({"semicolon", "close", "label", "mark"})
"""Before these everything has ended."""
_OF_NOUN = frozenset({"article", "owner", "quantifier", "possessive", "number"})
"""After these the noun is still to come."""
_JOINING = frozenset({"comma", "conjunction"})
"""What joins a stretch to what stands beside it, and is no part of it."""
_JOINED = frozenset({"conjunction", "preposition", "subordinator"})
"""What goes on with the clause after a comma."""
_OF_VERB = frozenset({"not", "modal", "have", "do"})
"""After these the verb is still to come."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Some words of a sentence: `tokens` is all of it, the stretch is [first, last)."""

    tokens: Sequence[Token]
    first: int
    last: int

    @property
    def words(self) -> Sequence[Token]:
        """Its words."""
        return self.tokens[self.first : self.last]

    @property
    def before(self) -> Token | None:
        """The word before it."""
        return self.tokens[self.first - 1] if self.first else None

    @property
    def after(self) -> Token | None:
        """The word after it."""
        return self.tokens[self.last] if self.last < len(self.tokens) else None

    @property
    def begins_within(self) -> bool:
        """Whether it begins within what is written as one word: Hall's."""
        return 0 < self.first < len(self.tokens) and self.tokens[self.first - 1].last > self.tokens[self.first].first

    @property
    def ends_within(self) -> bool:
        """Whether it ends within such a word."""
        return 0 < self.last < len(self.tokens) and self.tokens[self.last - 1].last > self.tokens[self.last].first

    @property
    def units(self) -> tuple[int, int]:
        """Where it stands among the units of its sentence."""
        return self.words[0].first, self.words[-1].last

    @property
    def beyond(self) -> Token | None:
        """The word after that."""
        return self.tokens[self.last + 1] if self.last + 1 < len(self.tokens) else None


def may_begin(one: Stretch, other: Stretch) -> bool:
    """Whether both may be read from there on: what stands before them bears on each alike."""
    before, first, second = one.before, one.words[0], other.words[0]
    if first.tag in _JOINING or second.tag in _JOINING:
        return False
    if before is None or before.tag in _PARTS:
        return True
    if before.tag in _OF_NOUN or before.tag in _OF_VERB or before.key in FOCUS:
        return False
    if before.tag == "be" and first.tag == "verb":
        return False
    if (before.tag == "conjunction" or before.key == "that") and _is_bare(first) != _is_bare(second):
        return False  # "that plan", "his wife and lawyer": the words before tell what it is
    if _denies(one) or _is_of_row(one):
        return False
    is_same = first.key == second.key and first.tag == second.tag
    if first.tag == "possessive" or (before.tag == "noun" and first.tag in ("noun", "number")):
        return False
    if is_same or before.tag == "subordinator":
        return True
    if first.tag not in STARTS or second.tag not in STARTS:
        return False
    if before.tag == "comma":
        return all(any(is_finite(token) for token in each.words) for each in (one, other))
    return before.tag in ("preposition", "to", "verb", "be", "conjunction")


def _is_bare(token: Token) -> bool:
    """Whether a noun stands without an article or owner."""
    return token.tag == "noun"


def _is_of_row(stretch: Stretch) -> bool:
    """Whether it begins among several who act, of each of whom something may be told: Mr. Hall, in | May, and the
    bank, in June, signed."""
    tokens, first = stretch.tokens, stretch.first
    start = max((at + 1 for at in range(first) if tokens[at].tag == "semicolon"), default=0)
    verb = next((at for at in range(start, len(tokens)) if is_finite(tokens[at])), len(tokens))
    if not start < first <= verb:
        return False
    return any(tokens[at].tag == "comma" and tokens[at + 1].tag == "conjunction" for at in range(start, verb - 1))


def _denies(stretch: Stretch) -> bool:
    """Whether "not" or an adverb stands before a verb with which the stretch begins: never retire, not to retire."""
    first, before = stretch.words[0], stretch.tokens[max(0, stretch.first - 2) : stretch.first]
    if first.tag != "verb" or not before:
        return False
    return before[-1].tag in ("adverb", "not") or (before[-1].tag == "to" and before[0].tag in ("adverb", "not"))


def may_end(one: Stretch, other: Stretch) -> bool:
    """Whether both may be read up to there: what follows them hangs on each alike."""
    last, after = one.words[-1], one.after
    if last.tag in _JOINING or other.words[-1].tag in _JOINING:
        return False
    if after is None or after.tag in _ENDS:
        return True
    if last.tag in _OF_NOUN | _OF_VERB or last.tag in ("preposition", "to", "subordinator", "relative", "comma"):
        return False
    if after.tag == "possessive" or (last.tag in ("noun", "number") and after.tag in ("noun", "number")):
        return False
    if last.tag in AUXILIARIES and after.tag in (*AUXILIARIES, "verb", "not", "adverb"):
        return False
    if last.tag in (*AUXILIARIES, "verb") and after.tag in STARTS:
        return False  # what follows is what it acts on
    if last.tag == "adverb" and after.tag in ("verb", "noun", "number"):
        return False
    if is_finite(after) and (_begins_next(one) or _begins_next(other)):
        return False
    is_same = last.key == other.words[-1].key and last.tag == other.words[-1].tag
    if is_same:
        return True
    if after.tag == "conjunction":
        return one.beyond is not None and (one.beyond.tag in ("to", "subordinator") or is_finite(one.beyond))
    if after.tag == "comma":  # "as agent" after it hangs on the noun named last
        beyond = one.beyond
        return beyond is not None and beyond.tag in _JOINED and beyond.key != "as"
    return is_finite(after)


def _begins_next(stretch: Stretch) -> bool:
    """Whether the clause of its verb has ended in it, and the subject of the next one stands at its end: is paid, and
    the bank | will lend."""
    verb = next((at for at, token in enumerate(stretch.words) if token.tag in (*AUXILIARIES, "verb")), None)
    return verb is not None and any(token.tag == "conjunction" for token in stretch.words[verb:])
