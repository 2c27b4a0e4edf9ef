"""The default was waived by the lenders, the lenders waived the default."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from eightk.wording.structure.nouns import key_at, named
from eightk.wording.structure.recipient import LONGEST_GIFT, is_given
from eightk.wording.structure.rule import Sentence, StructureRule, word, words
from eightk.wording.structure.verbs import BY_PARTICIPLE, Verb
from eightk.wording.units import Unit

_FINITE: Mapping[tuple[str, ...], Callable[[Verb], tuple[str, ...]]] = MappingProxyType(
    {
        ("was",): lambda verb: (verb.past,),
        ("were",): lambda verb: (verb.past,),
        ("is",): lambda verb: (verb.third,),
        ("are",): lambda verb: (verb.third,),
        ("will", "be"): lambda verb: ("will", verb.base),
        ("must", "be"): lambda verb: ("must", verb.base),
        ("may", "be"): lambda verb: ("may", verb.base),
        ("may", "not", "be"): lambda verb: ("may", "not", verb.base),
    }
)
"""What stands before the participle, and the same time and mood of the active."""
_OBJECTS = MappingProxyType({"he": "him", "she": "her", "they": "them"})
_SCOPE = words("no not none neither nor only any every never its their it itself themselves such")
"""Words that another word order may give another reach or another meaning."""
_HIS = words("his her himself herself")
_ALL = words("all each either both")
_BREAKS = words(". , ; : if unless")
_LOOSE = words(
    "on until through before after during since within upon effective without with for by under as when while following"
)
_CLAUSES = words("that which resulting arising")
_NOT_IN_ACTOR = words("that which who whom to in from at than . , ; : ( )")
_LEADS = words("the all certain both")
_PLURAL = words("all certain both")
_GIVING = words("pay grant award issue give")
_ADDED = words("as to without for with")
_TIMES = words("on effective")
_MANY = words("lenders sellers purchasers buyers stockholders shareholders holders parties")


def _rewrite(sentence: Sentence) -> Sentence:
    """The active, with a date that followed the verb set before the whole."""
    for at in range(1, len(sentence)):
        verb = BY_PARTICIPLE.get(sentence[at].key)
        auxiliary = _auxiliary(sentence, at) if verb else ()
        if verb and auxiliary:
            return _turned(sentence, at - len(auxiliary), at, verb)
    return sentence


def _auxiliary(sentence: Sentence, at: int) -> tuple[str, ...]:
    for length in (3, 2, 1):
        before = tuple(unit.key for unit in sentence[max(at - length, 0) : at])
        if before in _FINITE:
            return before
    return ()


def _turned(sentence: Sentence, end: int, at: int, verb: Verb) -> Sentence:
    """`end` is where the subject ends, `at` the place of the participle."""
    front, subject = _split_front(sentence[:end])
    gift = _gift(sentence, at + 1) if verb.base in _GIVING and _is_whole(subject) else ()
    date, after = _date(sentence, at + 1 + len(gift))
    actor = _actor(sentence, after + 1) if key_at(sentence, after) == "by" else after
    if actor <= after + 1:
        return sentence
    by, rest = sentence[after + 1 : actor], sentence[actor:]
    if not date and _date(rest, 0)[1] == len(rest) > 0:
        date, rest = rest, ()
    is_negative = any(unit.key == "not" for unit in sentence[end:at])
    holds = _keeps(subject, by, is_negative) and _is_settled(subject, bool(date or front))
    if (date and front) or not holds or not _follows(subject, gift, rest, verb):
        return sentence
    acts = _acts(sentence[end:at], by, verb, sentence[at])
    receiver = rest[1:] if _is_to_receiver(rest) else ()
    return (*front, *date, *by, *acts, *receiver, *_object(subject), *gift, *(() if receiver else rest))


def _actor(sentence: Sentence, at: int) -> int:
    """The index after the actor: a name, or all that is left of the sentence where none of it can be anything else."""
    end = named(sentence, at)
    if end > at or any(_is_loose(unit) or unit.key in _NOT_IN_ACTOR for unit in sentence[at:]):
        return end
    return len(sentence) if key_at(sentence, at) in _LEADS else end


def _is_loose(unit: Unit) -> bool:
    """Whether a unit could as well be read with the verb."""
    return unit.key in _LOOSE or unit.kind in ("date", "time")


def _acts(auxiliary: Sentence, actor: Sentence, verb: Verb, like: Unit) -> Sentence:
    form = _FINITE[tuple(unit.key for unit in auxiliary)](verb)
    if form == (verb.third,) and (actor[-1].key in _MANY or actor[0].key in _PLURAL):
        form = (verb.base,)
    return tuple(word(each, like) for each in form)


def _gift(sentence: Sentence, at: int) -> Sentence:
    """What was given to the subject: "500 units" of "Ms. Hall was granted 500 units by the Committee"."""
    end = at
    while end < len(sentence) and end - at < LONGEST_GIFT and is_given(sentence[end]):
        end += 1
    return sentence[at:end]


def _split_front(head: Sentence) -> tuple[Sentence, Sentence]:
    """An opening date of a sentence, and what comes after its comma."""
    date, after = _date(head, 0)
    if not date:
        return (), head
    return date, head[after + (key_at(head, after) == ",") :]


def _date(sentence: Sentence, at: int) -> tuple[Sentence, int]:
    """“On March 1, 2007” at a place, with where the text goes on."""
    if key_at(sentence, at) in _TIMES and at + 1 < len(sentence) and sentence[at + 1].kind == "date":
        return sentence[at : at + 2], at + 2
    return (), at


def _keeps(subject: Sentence, actor: Sentence, is_negative: bool) -> bool:
    """Whether no word changes its reach or its meaning when actor and subject change places."""
    risky = _SCOPE | _ALL if is_negative else _SCOPE
    if not (actor[0].key == "the" or actor[0].kind == "party"):
        risky |= _HIS
    return bool(subject) and not any(unit.key in risky or unit.key in _BREAKS for unit in (*subject, *actor))


def _is_settled(subject: Sentence, is_dated: bool) -> bool:
    """Whether nothing in the subject could be read with the verb once it stands after the verb.

    In a sentence that has its date, what stands in a relative clause of the subject stays there."""
    end = next((at for at, unit in enumerate(subject) if unit.key in _CLAUSES), len(subject)) if is_dated else None
    return not any(_is_loose(unit) for unit in subject[:end])


def _follows(subject: Sentence, gift: Sentence, rest: Sentence, verb: Verb) -> bool:
    """Whether what stands after the actor belongs to the verb in either order.

    After a subject of several words nothing may follow, for it might be read as part of the subject."""
    if not rest:
        return True
    if _is_to_receiver(rest):
        return verb.base in _GIVING and not gift
    return not gift and _is_whole(subject) and rest[0].key in _ADDED


def _is_whole(subject: Sentence) -> bool:
    """Whether the subject is one name, or one pronoun."""
    return (len(subject) == 1 and subject[0].key in _OBJECTS) or named((*subject, *_STOP), 0) == len(subject)


_STOP = (Unit(",", "mark", ",", 0, 0),)


def _is_to_receiver(rest: Sentence) -> bool:
    return key_at(rest, 0) == "to" and named(rest, 1) == len(rest)


def _object(subject: Sentence) -> Sentence:
    if len(subject) == 1 and subject[0].key in _OBJECTS:
        return (word(_OBJECTS[subject[0].key], subject[0]),)
    return subject


RULE = StructureRule(
    code="STRU-PASSIVE",
    title="who acts, named after “by” or first",
    why="Actor, act, time and thing are the same; nothing in the sentence has a reach that the order decides.",
    accepts=(
        ("On May 6, 2025, the lenders waived the default.", "On May 6, 2025, the default was waived by the lenders."),
        ("On May 6, 2025, the lenders waived the default.", "The default was waived by the lenders on May 6, 2025."),
        ("The Company paid the lenders a fee of $500.", "A fee of $500 was paid by the Company to the lenders."),
        ("The Committee granted Ms. Hall 500 units.", "Ms. Hall was granted 500 units by the Committee."),
        ("The Board appointed Mr. Hall as Secretary.", "Mr. Hall was appointed by the Board as Secretary."),
        ("All of the subsidiaries guarantee the facility.", "The facility is guaranteed by all of the subsidiaries."),
        ("The Board elected her as Secretary.", "She was elected by the Board as Secretary."),
        ("The sellers own the shares.", "The shares are owned by the sellers."),
        ("Either party may terminate the agreement.", "The agreement may be terminated by either party."),
        ("The Company may terminate the agreement.", "The agreement may be terminated by the Company."),
    ),
    refuses=(
        ("The lenders waived the default.", "The default will be waived by the lenders."),
        ("The Company paid the lenders a fee of $500.", "A fee of $500 was paid by the lenders to the Company."),
        ("The Company paid Mr. Hall $500.", "The Company was paid $500 by Mr. Hall."),
        ("The lenders waived the default on May 6, 2025.", "The default on May 6, 2025 was waived by the lenders."),
        ("The lenders waived the default under the lease.", "The default was waived by the lenders under the lease."),
        ("The lenders did not waive all defaults.", "All defaults were not waived by the lenders."),
        ("The lenders may terminate the agreement.", "The agreement must be terminated by the lenders."),
        ("Mr. Hall transferred his shares.", "His shares were transferred by Mr. Hall."),
        ("The Company terminated its lease.", "Its lease was terminated by the Company."),
    ),
    rewrite=_rewrite,
    turns_actors=True,
)
