"""What differs within a sentence, proved by the phrase or clause in which it stands.

A long sentence may be built so that it cannot be read as a whole alike in both texts, although all that differs is a
phrase. Then the phrase or clause around it is read by itself: where both state the same, and nothing beside them
hangs on them otherwise (`edges.py`), the one is the other. Rows keep their order, since a row elsewhere in the
sentence may be in step with them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise, product

from eightk.wording.align import Gap, gaps
from eightk.wording.statements.crossing import is_crossed
from eightk.wording.statements.cursor import MARKS
from eightk.wording.statements.edges import Stretch, may_begin, may_end
from eightk.wording.statements.forms_kept import tell_otherwise
from eightk.wording.statements.mentions import Known
from eightk.wording.statements.noun_list import CASES, DOCUMENTS, POINTING
from eightk.wording.statements.reaching import is_said_again
from eightk.wording.statements.stretch_read import Reading
from eightk.wording.statements.telling import AUXILIARIES, is_finite
from eightk.wording.statements.tokens import Token
from eightk.wording.statements.trading import Proved, traded
from eightk.wording.statements.vocabulary import words

_LONGEST = 60
"""Words of a stretch that is read, at most."""
_MOST = 5
"""Places at which a stretch may begin, or end, that are tried at most; gaps that it spans at most."""
_TRIED = 10
"""Stretches around the same gaps that are read, at most."""
_STEM = 4
"""Letters by which a word and its other forms are told to be alike, before anything is read."""
_CONTENT = frozenset({"noun", "number", "verb", "adverb"})
_PLAIN = words(
    "pay receive be have make do provide exist take give date sum amount payable equal term each entitle right"
)
"""Words that a turn may add, take or change."""
_OPENING = frozenset({"semicolon", "colon", "label", "open", "subordinator"})
"""After these a clause begins that has a subject of its own."""


def proved_within(
    ours: Sequence[Token], theirs: Sequence[Token], of_several: frozenset[str], *, is_pointed_at: bool
) -> Iterator[Proved]:
    """The stretches of two sentences that differ and are proved the same, in order.

    `of_several`: nouns of which the text speaks of several. `is_pointed_at`: whether a sentence after these has a word
    that may mean something that they name."""
    apart = gaps([token.key for token in ours], [token.key for token in theirs])
    known = Known(introduced_twice=of_several | DOCUMENTS)
    found = [*_turned(ours, theirs, apart, known, is_pointed_at=is_pointed_at), *traded(ours, theirs, apart)]
    done = (0, 0)
    for each in sorted(found, key=lambda proved: (proved.ours.first, proved.ours.last)):
        if each.ours.first >= done[0] and each.theirs.first >= done[1]:
            yield each
            done = each.ours.last, each.theirs.last


def _turned(
    ours: Sequence[Token], theirs: Sequence[Token], apart: Sequence[Gap], known: Known, *, is_pointed_at: bool
) -> Iterator[Proved]:
    """Those that are built otherwise."""
    at = 0
    while at < len(apart):
        for last in () if is_said_again(ours, theirs, apart[at]) else _balanced(ours, theirs, apart, at):
            if _is_proved(ours, theirs, apart, (at, last), known, is_pointed_at=is_pointed_at):
                found = _least(ours, theirs, apart, (at, last))
                if found:
                    yield found
                at = last
                break
        else:
            at += 1


def _balanced(ours: Sequence[Token], theirs: Sequence[Token], apart: Sequence[Gap], at: int) -> Iterator[int]:
    """The gaps up to which what one text has the other has too, about."""
    left: Counter[str] = Counter()
    marks = True
    for last in range(at, min(at + _MOST, len(apart))):
        gap = apart[last]
        words = (*ours[gap.first : gap.last], *theirs[gap.start : gap.stop])
        marks = marks and all(token.tag == "comma" for token in words)
        left.update(_stems(ours[gap.first : gap.last]))
        left.subtract(_stems(theirs[gap.start : gap.stop]))
        if not marks and not any(left.values()):
            yield last + 1


def _stems(tokens: Sequence[Token]) -> list[str]:
    """What the words of content begin with."""
    words = ((token.verb or token.key, token) for token in tokens if token.tag in _CONTENT)
    return [word if token.kind not in ("word", "mark") else word[:_STEM] for word, token in words if word not in _PLAIN]


def _is_proved(
    ours: Sequence[Token],
    theirs: Sequence[Token],
    apart: Sequence[Gap],
    between: tuple[int, int],
    known: Known,
    *,
    is_pointed_at: bool,
) -> bool:
    """Whether some stretch around a few gaps states the same in both texts: the shortest is tried first."""
    first, last = apart[between[0]], apart[between[1] - 1]
    room = _room(ours, apart, between)
    around = [
        (Stretch(ours, first.first - back, last.last + on), Stretch(theirs, first.start - back, last.stop + on))
        for back, on in product(_backward(ours, theirs, first, room[0]), _onward(ours, theirs, last, room[1]))
    ]
    around.sort(key=lambda each: len(each[0].words) + len(each[1].words))
    fit = (
        (one, other)
        for one, other in around
        if one.words and other.words and max(len(one.words), len(other.words)) <= _LONGEST
        if may_begin(one, other) and may_end(one, other)
    )
    return any(_is_same(one, other, known, is_pointed_at=is_pointed_at) for one, other in islice(fit, _TRIED))


def _backward(ours: Sequence[Token], theirs: Sequence[Token], gap: Gap, room: int) -> list[int]:
    """How many words before a gap a stretch may take in, to begin where something begins."""
    last = max(gap.last, gap.first + 1), max(gap.stop, gap.start + 1)
    found = []
    for back in range(room + 1):
        one, other = Stretch(ours, gap.first - back, last[0]), Stretch(theirs, gap.start - back, last[1])
        if one.words and other.words and not one.begins_within and may_begin(one, other):
            found.append(back)
    return found[:_MOST]


def _onward(ours: Sequence[Token], theirs: Sequence[Token], gap: Gap, room: int) -> list[int]:
    """How many words after a gap a stretch may take in, to end where something ends."""
    first = min(gap.first, gap.last - 1), min(gap.start, gap.stop - 1)
    found = []
    for on in range(room + 1):
        one, other = Stretch(ours, max(0, first[0]), gap.last + on), Stretch(theirs, max(0, first[1]), gap.stop + on)
        if one.words and other.words and not one.ends_within and may_end(one, other):
            found.append(on)
    return found[:_MOST]


def _least(
    ours: Sequence[Token], theirs: Sequence[Token], apart: Sequence[Gap], between: tuple[int, int]
) -> Proved | None:
    """The stretch of all that differs in some gaps, with the word before it."""
    first, last = apart[between[0]], apart[between[1] - 1]
    back = 1 if first.first and first.start else 0
    found = Stretch(ours, first.first - back, last.last), Stretch(theirs, first.start - back, last.stop)
    is_whole = all(each.words and not each.ends_within and not each.begins_within for each in found)
    return Proved(*found) if is_whole else None


def _room(tokens: Sequence[Token], apart: Sequence[Gap], between: tuple[int, int]) -> tuple[int, int]:
    """How many words common to both stand before the first gap, and after the last."""
    before = apart[between[0] - 1].last if between[0] else 0
    after = apart[between[1]].first if between[1] < len(apart) else len(tokens)
    return min(apart[between[0]].first - before, _LONGEST), min(after - apart[between[1] - 1].last, _LONGEST)


def _is_same(one: Stretch, other: Stretch, known: Known, *, is_pointed_at: bool) -> bool:
    """Whether both state the same, and neither anything that what stands beside it takes otherwise."""
    if not _may_be_same(one, other) or is_crossed(one.words, other.words):
        return False
    if tell_otherwise(_with_relative(one), _with_relative(other)):
        return False
    if _reaches_up(one, other) or _tells_day(one, other):
        return False
    mine, theirs = Reading(one, known), Reading(other, known)
    if mine.is_lost or theirs.is_lost or mine.keys != theirs.keys or mine.main != theirs.main:
        return False
    if (mine.has_verb or theirs.has_verb) and _trades_places(one, other):
        return False
    if one.before is not None and mine.reaches != theirs.reaches:
        return False
    if one.after is not None and (mine.fronted != theirs.fronted or _perfects(one) != _perfects(other)):
        return False
    if any("=<" in key for key in mine.keys) and _nouns(one) != _nouns(other):
        return False
    if is_pointed_at or any(token.key in POINTING for token in one.tokens[one.last :]):
        return mine.subject == theirs.subject and (_nouns(one) == _nouns(other) or _is_noun(one, other))
    return True


def _with_relative(stretch: Stretch) -> Sequence[Token]:
    """The words of a stretch, and the "which" before it: the form of its verb tells what that is."""
    first = stretch.first
    while first and stretch.tokens[first - 1].tag in ("adverb", "not"):
        first -= 1
    is_told = first > 0 and stretch.tokens[first - 1].tag == "relative"
    return stretch.tokens[first - 1 : stretch.last] if is_told else stretch.words


def _may_be_same(one: Stretch, other: Stretch) -> bool:
    """Whether the words of law, the labels and, after "not", the articles of both are the same."""
    if _law(one) != _law(other) or _labels(one) != _labels(other):
        return False
    return not _has_not(one) or _articles(one) == _articles(other)


def _reaches_up(one: Stretch, other: Stretch) -> bool:
    """Whether one says a preposition again after "and", and so may go on with a phrase that stands before it: of the
    owner of the bank and of the trust."""
    again = [_repeated(each) for each in (one, other)]
    return again[0] != again[1] and any(
        token.key in again[0] | again[1] for token in _clause_before(one) if token.tag in ("preposition", "to")
    )


def _repeated(stretch: Stretch) -> frozenset[str]:
    """The prepositions that follow "and" or "or" in it."""
    return frozenset(
        after.key
        for before, after in pairwise(stretch.words)
        if before.tag == "conjunction" and after.tag in ("preposition", "to")
    )


def _clause_before(stretch: Stretch) -> Sequence[Token]:
    """The words before it, from the last verb or mark on."""
    first = stretch.first
    while first and not is_finite(stretch.tokens[first - 1]) and stretch.tokens[first - 1].tag not in MARKS:
        first -= 1
    return stretch.tokens[first : stretch.first]


def _tells_day(one: Stretch, other: Stretch) -> bool:
    """Whether one tells a case and the other a time, and a date stands beside: in the event of his death on May 6."""
    cases = [sum(token.key in CASES for token in each.words) for each in (one, other)]
    return cases[0] != cases[1] and any(token.kind in ("date", "time") for token in one.tokens)


def _labels(stretch: Stretch) -> list[str]:
    return [token.key for token in stretch.words if token.tag == "label"]


def _trades_places(one: Stretch, other: Stretch) -> bool:
    """Whether who acts may act in the one and be acted on in the other."""
    return (_lacks_subject(one) or _lacks_subject(other)) and _verbs(one) != _verbs(other)


def _law(stretch: Stretch) -> Counter[str]:
    """Words of law in it that no turn changes, and those before "then", where what follows from a case begins."""
    law = [token.key for token in stretch.words if token.tag == "modal" or token.key in ("or", "nor", "but")]
    then = next((at for at, token in enumerate(stretch.words) if token.key == "then"), 0)
    return Counter([*law, *(f"{token.key} then" for token in stretch.words[:then])])


def _lacks_subject(stretch: Stretch) -> bool:
    """Whether the subject of its verb may stand before it: who is paid and who pays might trade places."""
    before, first = stretch.before, stretch.words[0]
    if first.tag in (*AUXILIARIES, "verb", "not", "adverb", "to", "relative"):
        return True
    return before is not None and before.tag not in _OPENING


def _verbs(stretch: Stretch) -> list[str]:
    """Its verbs and what is built with them, in order."""
    return [token.verb or token.key for token in stretch.words if token.tag in (*AUXILIARIES, "verb", "not")]


def _has_not(stretch: Stretch) -> bool:
    """Whether "not" stands before it: not an opinion is none, not the opinion is not that one."""
    return any(token.tag == "not" for token in stretch.tokens[: stretch.first])


def _articles(stretch: Stretch) -> Counter[str]:
    """How often each article stands in it."""
    return Counter(token.key for token in stretch.words if token.tag == "article")


def _perfects(stretch: Stretch) -> int:
    """How many verbs may tell what has been done for so long: what follows may say how long."""
    return sum(token.tag == "have" for token in stretch.words)


def _is_noun(one: Stretch, other: Stretch) -> bool:
    """Whether both are a noun with what hangs on it."""
    return not any(token.tag in ("verb", "be", "have", "do", "modal") for token in (*one.words, *other.words))


def _nouns(stretch: Stretch) -> list[str]:
    return [token.key for token in stretch.words if token.tag == "noun"]
