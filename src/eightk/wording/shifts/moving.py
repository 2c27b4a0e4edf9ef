"""Whether a phrase that stands before some words in one text and after them in the other tells the same in both."""

from __future__ import annotations

from eightk.wording.shifts import hosts, places
from eightk.wording.shifts.kinds import is_closed, kind
from eightk.wording.shifts.parts import AUXILIARIES, Part, part
from eightk.wording.shifts.pointing import points
from eightk.wording.shifts.shift import Move, Side
from eightk.wording.shifts.things import naming, noun, past_label, with_of
from eightk.wording.statements.telling import TAKING_NONE, is_act
from eightk.wording.statements.vocabulary import BE, FOCUS, MODALS, NEARING, NEGATIONS, PARTLY, SAYING, words
from eightk.wording.touches.line import Line

_LONGEST = 6
"""Words of a noun phrase before a place at most."""
_AS = words("enter execute guarantee pay provide receive sign")
"""Verbs of acts that someone does in a capacity, or for which something is given; none makes someone what he is."""
_GIVING = words(
    "assign award deliver furnish give grant issue offer owe pay prepay provide repay return sell supply transfer"
)
_TOLD_OF = words("advise apprise inform notify")
_BARRING = words("may must shall will")
_CONSENT = words("approval consent")
_TAKING = words("acquire borrow buy purchase receive")


def told(move: Move) -> str:
    """What kind of phrase has moved so that what it belongs to stays; "" if none has."""
    early, late = move.early, move.late
    what = kind(early.line, *early.phrase)
    over = part(early.line, *early.over, early.line.key(early.ends[0] - 1)) if what else None
    if over is None:
        return ""
    where, verb = _place(early, over)
    if not where or not _commas(move, where) or _is_near(early) or _is_near(late):
        return ""
    is_bound = _is_bound(move, over, where, verb, what)
    return "" if is_bound or not _reads_on(late, where, over, verb, what) or points(move, over) else what


def _place(early: Side, over: Part) -> tuple[str, str]:
    """Where the phrase stands first, and the verb that it belongs to, "" if the verb comes later."""
    line, end = early.line, early.ends[0]
    where = "front" if _follows_clause(early, over) else places.before(line, end, over)
    if not where and line.is_open(end - 1) and over.has_verb and not over.has_subject:
        is_said = kind(line, *early.phrase) == "adverb" and not early.commas[0]
        where = "subject" if is_said or all(early.commas) else ""
    if (over.has_subject and where != "front") or (where == "subject" and is_of_row(line, end)):
        return "", ""
    if over.has_verb:
        return (where if where != "verb" else ""), line.verb(over.verb[0])
    if where == "verb":
        at = end - 1 - (line.key(end - 1) == "into")
        return (where if not over.has_subject and not over.has_auxiliary else ""), line.verb(at)
    if (
        where in ("", "subject")
        and over.phrases
        and not over.has_subject
        and not over.has_auxiliary
        and not over.has_thing
    ):
        first = _acted_on(line, end)
        return ("thing", line.verb(first - 1)) if first < end else ("", "")
    has_more = over.has_thing or bool(over.phrases)
    return ("" if has_more else where), ""


def is_of_row(line: Line, end: int) -> bool:
    """Whether who acts is the last of several with phrases of their own: Mr. Hall, in May, and the Bank, in June."""
    start = next((at for at in range(end - 1, line.starts[end - 1], -1) if line.key(at - 1) in ("and", "or", ",")), 0)
    return bool(start) and line.key(start - 1) in ("and", "or") and line.key(start - 2) == ","


def _follows_clause(early: Side, over: Part) -> bool:
    """Whether the phrase stands after the comma that ends a first clause: if he stays, upon the closing he will."""
    line, comma = early.line, early.phrase[0] - 1
    if early.commas != (True, False) or not over.has_subject:
        return False
    start = max((at for at in range(line.starts[comma], comma) if line.key(at) in (":", ";")), default=-1) + 1
    start = max(start, line.starts[comma])
    inside = range(start, comma)
    return line.key(start) in ("if", "unless", "when") and not any(line.kind(at) == "mark" for at in inside)


def _acted_on(line: Line, end: int) -> int:
    """The place at which what a verb acts on begins, and ends at a place; that place itself if there is none."""
    for first in range(end - 1, max(end - _LONGEST, 1), -1):
        if noun(line, first) == end and places.is_verb(line, first - 1):
            return first
    return end


def _commas(move: Move, where: str) -> bool:
    """Whether the commas about the phrase set it off, in either text, or none does."""
    early, late = move.early, move.late
    before, after = early.commas
    if (before and after) if where == "front" else before != after:
        return False
    if (late.line.key(late.over[0] - 1) == ",") != (where == "front" and before):
        return False
    is_followed = early.line.key(early.over[1]) == ","
    comma, closes = late.commas
    if not comma:
        return closes == is_followed
    return closes or late.line.is_end(late.phrase[1]) or late.line.key(late.phrase[1]) == ";"


def _is_near(side: Side) -> bool:
    """Whether a word before the phrase bears on it: only, immediately, substantially."""
    key = side.line.key(side.phrase[0] - 1)
    return key in (FOCUS | NEARING | PARTLY) - {"not"} or (key.endswith("ly") and key not in ("early", "monthly"))


def _is_bound(move: Move, over: Part, where: str, verb: str, what: str) -> bool:
    """Whether a noun beside the phrase may take it, in either text, or the verb is not one of such a phrase."""
    early, line = move.early, move.early.line
    if (_is_denied(line, over) and not (_is_now(early) or _is_consent(early, over, where))) or _is_aim(
        move, over, where, what
    ):
        return True
    if (what == "if" and where != "front") or (verb == "date" and over.has_verb):
        return True
    if not over.has_verb and not _may_follow(move, over, what):
        return True
    if line.key(early.phrase[0]) == "effective" and _takes_effect(line, early, verb):
        return True
    if what == "as" and (where == "front" or verb not in _AS):
        return True
    if what == "whom" and not _is_given(early, over, verb):
        return True
    if over.has_verb and verb in SAYING and what != "adverb" and (over.has_thing or over.phrases):
        return True
    if where == "subject" and not all(early.commas) and what not in ("adverb", "time", "date"):
        return True
    if hosts.may_take(line, over, verb, what):
        return True
    if where not in ("verb", "thing") or over.has_thing:
        return False
    return _may_part(early, over, where, verb, what)


def _takes_effect(line: Line, early: Side, verb: str) -> bool:
    """Whether what is told, given or accepted may be what is effective then: his resignation was accepted."""
    return verb in SAYING | TAKING_NONE and any(is_act(line.key(at)) for at in range(*early.over))


def _is_aim(move: Move, over: Part, where: str, what: str) -> bool:
    """Whether the verb is one that another verb or a noun leads to, and may take the phrase itself: an option to buy;
    and whether "also" bears on more than a verb."""
    early, line = move.early, move.early.line
    keys = tuple(unit.key for unit in line.units[slice(*early.phrase)])
    if keys == ("also",):
        return where == "front" or over.has_thing or bool(over.phrases)
    at = early.ends[0] - 1
    if where == "thing":
        at = _acted_on(line, at + 1) - 1
    if where in ("verb", "thing"):
        at -= 1
    if line.key(at) == "not":
        at -= 1
    return line.key(at) == "to" and what not in ("adverb", "whom") and keys not in _OF_PAYMENT


_OF_PAYMENT = (("in", "cash"), ("in", "full"), ("in", "whole", "or", "in", "part"), ("in", "writing"))


def _may_follow(move: Move, over: Part, what: str) -> bool:
    """Whether a phrase may stand after a subject or an auxiliary and not tell what that is: will be for three years."""
    line, late = move.early.line, move.late
    last = over.auxiliary[1] - 1
    after = late.phrase[1] + (late.line.key(late.phrase[1]) == ",")
    if over.has_subject and not over.has_auxiliary and what != "adverb":
        is_named = places.acts(line, over.subject[1] - 1)
        if not places.is_said(late.line, after, is_named=is_named):
            return False
    if over.has_auxiliary:
        is_be = line.key(last) in BE
        return not is_be or (what == "adverb" and late.line.is_form(late.phrase[1], "past"))
    if not over.has_subject or what == "adverb" or all(late.commas):
        return True
    return what in ("time", "date") and places.is_someone(line, over.subject[1] - 1)


def _is_denied(line: Line, over: Part) -> bool:
    """Whether "not" stands in what the phrase has moved over: not for any reason, for any reason not."""
    return any(line.key(at) in NEGATIONS for at in range(*over.auxiliary))


def _is_consent(early: Side, over: Part, where: str) -> bool:
    """Whether it is what may not be done without somebody's consent: then, without it, it may not be done."""
    line, (first, last) = early.line, over.auxiliary
    is_barred = line.key(first) in _BARRING and line.key(first + 1) == "not"
    is_barred = is_barred and last == first + 2 + (line.key(first + 2) == "be")
    words_ = {line.key(at) for at in range(*early.phrase)}
    return where == "front" and is_barred and line.key(early.phrase[0]) == "without" and not words_.isdisjoint(_CONSENT)


def _is_now(side: Side) -> bool:
    """Whether the phrase says "at this time": what is not done then, then is not done."""
    return side.line.spells(side.phrase[0], "at", "this", "time") and side.phrase[1] == side.phrase[0] + 3


def _may_part(early: Side, over: Part, where: str, verb: str, what: str) -> bool:
    """Whether of two phrases after a verb the second may belong to the first, or to what the verb acts on."""
    line = early.line
    other = kind(line, *early.over)
    if not other or len(over.phrases) != 1:
        return what != "adverb"
    inner = part(line, *early.phrase)
    if inner is None or hosts.may_take(line, inner, verb, other):
        return not is_closed(line, *early.phrase)
    if where == "verb":
        return False
    end = early.ends[0]
    thing = Part((end, end), (end, end), (end, end), (_acted_on(line, end), end), ())
    return any(hosts.may_take(line, thing, verb, each) for each in (what, other))


def _is_given(early: Side, over: Part, verb: str) -> bool:
    """Whether what the verb acts on is given to someone, or had from someone; without that any verb is one of these."""
    word = early.line.key(early.phrase[0])
    if not over.has_thing:
        return not over.has_subject and not over.has_verb
    return (word == "to" and verb in _GIVING) or (word == "from" and verb in _TAKING)


def _reads_on(late: Side, where: str, over: Part, verb: str, what: str) -> bool:
    after = late.line.key(late.phrase[1])
    is_said = after == "that" and verb in SAYING and not over.has_thing and not over.phrases
    is_said = is_said or (after == "of" and verb in _TOLD_OF and what == "adverb" and not over.phrases)
    if not is_said and not places.goes_on(late, where, over, what):
        return False
    is_shared = where == "front" and not over.has_auxiliary and not over.has_verb and all(late.commas)
    return not _joins(late.line, late.phrase[1], "shared" if is_shared else where)


def _joins(line: Line, at: int, where: str) -> bool:
    """Whether "and" in the rest of the sentence joins another verb, on which the phrase may bear too."""
    place = at
    while where in ("front", "shared", "subject", "auxiliary") and not line.is_end(place) and line.key(place) != ";":
        if line.key(place) in ("and", "or", "but"):
            first = past_label(line, place + 1)
            end = with_of(line, first)
            is_verb = line.key(end) in AUXILIARIES or line.is_form(end, "third", "past")
            if end == first and not _shares(line, end, where):
                return True
            if end > first and where != "auxiliary" and (is_verb or places.begins_clause(line, first)):
                return True
        place = max(place + 1, naming(line, place))
    return False


def _shares(line: Line, at: int, where: str) -> bool:
    """Whether the verb after "and" lies beside the phrase alike in both texts."""
    if where == "auxiliary":
        return line.key(at) in MODALS
    return where == "shared" and line.key(at) not in AUXILIARIES and not line.is_form(at, "base")
