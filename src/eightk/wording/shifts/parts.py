"""What a phrase has moved over, as a part of one clause: its subject, its verb, what that acts on, phrases about it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from eightk.wording.shifts.kinds import is_closed
from eightk.wording.shifts.things import noun, preposition
from eightk.wording.statements.vocabulary import BE, DO, HAVE, MODALS, PERSONAL, words
from eightk.wording.touches.line import Line, definition

AUXILIARIES = MODALS | BE | HAVE | DO
_SUBJECTS = PERSONAL - {"him", "them", "us"}
_LEADING = AUXILIARIES | {"to", "not"}
_PARTICLES = words("into")
_LONGEST = 40
"""Words of a part at most."""


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of one clause with one verb at most; each of its members is [first, last), empty if it has none."""

    subject: tuple[int, int]
    auxiliary: tuple[int, int]
    verb: tuple[int, int]
    thing: tuple[int, int]
    phrases: tuple[tuple[int, int], ...]

    @property
    def has_subject(self) -> bool:
        """Whether it begins with who acts."""
        return self.subject[0] < self.subject[1]

    @property
    def has_verb(self) -> bool:
        """Whether its verb is in it."""
        return self.verb[0] < self.verb[1]

    @property
    def has_auxiliary(self) -> bool:
        """Whether a form of be, have or do, a modal or "to" is in it."""
        return self.auxiliary[0] < self.auxiliary[1]

    @property
    def has_thing(self) -> bool:
        """Whether it has what the verb acts on."""
        return self.thing[0] < self.thing[1]


def part(line: Line, first: int, last: int, before: str = "") -> Part | None:
    """What stands between two places read as a part of one clause; None if it is more or something else.

    `before` is the word before, but for a phrase between: after an auxiliary a verb follows, and no noun."""
    if not 0 < last - first <= _LONGEST:
        return None
    if is_closed(line, first, last):
        return Part((first, first), (first, first), (first, first), (first, first), ((first, last),))
    subject = _subject(line, first, last)
    auxiliary = _auxiliary(line, subject, last)
    is_led = auxiliary > subject or before in _LEADING
    verb = _verb(line, auxiliary, last, is_led=is_led, is_told=is_led or subject > first)
    thing = verb
    if verb > auxiliary or subject == auxiliary == first:
        thing = noun(line, verb) if verb < last else verb
    phrases = tuple(_phrases(line, thing, last))
    end = phrases[-1][1] if phrases else thing
    if end != last:
        return None
    return Part((first, subject), (subject, auxiliary), (auxiliary, verb), (verb, thing), phrases)


def _subject(line: Line, first: int, last: int) -> int:
    """The place after a subject: a noun phrase that is all there is, or has an auxiliary or a verb after it."""
    end = first + 1 if line.key(first) in _SUBJECTS else noun(line, first)
    if line.key(end) == "(":
        end = definition(line, end)
    while line.key(end) == "of" and noun(line, end + 1) > end + 1:
        end = noun(line, end + 1)
    if end == first or end > last:
        return first
    if end == last:
        return end if line.key(last) in {*AUXILIARIES, ","} or line.is_form(last, "third", "past") else first
    return end if line.key(end) in AUXILIARIES or line.is_form(end, "third", "past") else first


def _auxiliary(line: Line, first: int, last: int) -> int:
    at = first
    while at < last and (line.key(at) in AUXILIARIES or (line.key(at) == "not" and at > first)):
        at += 1
    return at


def _verb(line: Line, first: int, last: int, *, is_led: bool, is_told: bool) -> int:
    """The place after the verb, with the participle that shares its auxiliary: suspended or discontinued."""
    if first >= last or not (is_told or line.is_only_verb(first) or is_past(line, first)):
        return first
    if line.key(first) in AUXILIARIES or not line.is_form(first, "base", "third", "past", "gerund"):
        return first
    end = first + 1
    if is_led and line.is_form(first, "past") and line.key(end) in ("or", "and") and line.is_form(end + 1, "past"):
        end += 2
    return end + (line.key(end) in _PARTICLES and end < last)


def is_past(line: Line, at: int) -> bool:
    """Whether a word is the past form of a verb and not its base."""
    return line.is_form(at, "past") and not line.is_form(at, "base")


def _phrases(line: Line, first: int, last: int) -> Iterator[tuple[int, int]]:
    """Phrases with a preposition, one after the other."""
    at = first
    while at < last:
        size = next((size for size in range(min(8, last - at), 1, -1) if is_closed(line, at, at + size)), 0)
        if size:
            yield at, at + size
            at += size
            continue
        inner = preposition(line, at)
        end = at if inner == at else noun(line, inner)
        if inner == at or end == inner or end > last:
            return
        yield at, end
        at = end
