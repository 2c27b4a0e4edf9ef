"""Who does what in a text, as far as plain signs show it: "X will pay", "paid by X", "X was appointed"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from eightk.wording.changes.actors import EITHER, Actor, plain
from eightk.wording.units import Unit

_FORMS = (
    "paid/pay pays/pay payment/pay payments/pay payable/pay made/make makes/make gave/give given/give gives/give "
    "held/hold holds/hold sold/sell sells/sell bought/buy buys/buy took/take taken/take takes/take lent/lend "
    "borne/bear bore/bear bears/bear chose/choose chosen/choose sent/send withdrew/withdraw withdrawn/withdraw "
    "left/leave leaves/leave told/tell issuance/issue owes/owe owed/owe"
)
_IRREGULAR: Mapping[str, str] = MappingProxyType(dict(pair.split("/") for pair in _FORMS.split()))
_AUXILIARY_WORDS = "will shall may must would can could has have had did does do might should agreed agrees to"
_AUXILIARY = frozenset(_AUXILIARY_WORDS.split())
_BEING_WORDS = "is are was were be been being"
_BEING = frozenset(_BEING_WORDS.split())
_BETWEEN_WORDS = "also not never then only now promptly immediately currently automatically each both hereby"
_BETWEEN = frozenset(_BETWEEN_WORDS.split())
_RIGHTS = frozenset(("the", "a", "an", "right", "option"))
_ENDINGS = ("ed", "tion", "ment", "sion", "ance", "ence", "able", "ible", "al")
_PREPOSITIONS_WORDS = "of to by from with and or for between in on against than"
_PREPOSITIONS = frozenset(_PREPOSITIONS_WORDS.split())
_TOWARD = frozenset(("to", "from", "for", "with", "upon", "of", "in", "on"))
_OWN = (
    "consent consents approval decision determination obligation obligations failure breach election discretion "
    "request acceptance covenant expense option favor"
)
_OWNED = frozenset(_OWN.split())
"""What is somebody's by a possessive or by "of": the Landlord's consent, the discretion of management."""
_ARTICLES_WORDS = "the its such a an either each neither both prior written sole own express"
_ARTICLES = frozenset(_ARTICLES_WORDS.split())
_MUTUAL = frozenset(("enter", "agre", "execu", "sign", "leas", "settl", "amend", "negot", "meet", "party", "serv"))
"""Acts of two, of whom either may be named first."""
_BACK = 6
_NEAR = 3
_MOST = 50
"""Places of an act or of an actor that are looked at."""
_AHEAD = 6
_STEM = 5
_SHORTEST = 3
DOES, UNDERGOES, HAS = "does", "undergoes", "has"


@dataclass(frozen=True, slots=True)
class Act:
    """Somebody who does an act, or to whom it is done, and where he is named."""

    verb: str
    role: str
    actor: str
    text: str
    start: int
    end: int


def acts(units: Sequence[Unit], named: Sequence[Actor]) -> tuple[Act, ...]:
    """The acts of a text that are plain to see."""
    found: list[Act] = []
    for actor in named:
        run = units[actor.first : actor.last]
        text = " ".join(unit.text for unit in run)
        ways: Iterable[tuple[str, str]] = (
            _has(units, actor) if actor.owns else (*_by(units, actor), *_of(units, actor), *_subject(units, actor))
        )
        place = run[0].start, run[-1].end
        found += [Act(verb, role, actor.name, text, *place) for verb, role in ways if verb not in _MUTUAL]
    return tuple(found)


def is_same(one: Act, other: Act) -> bool:
    """Whether two acts are of the same actor, by what he is known as or by how he is written."""
    written = (plain(act.text.casefold()).removeprefix("the ") for act in (one, other))
    return one.actor == other.actor or next(written) == next(written)


def is_near(units: Sequence[Unit], named: Sequence[Actor], verb: str, actor: str) -> bool:
    """Whether somebody is named within a few words of an act, in whatever way: the Committee's approval."""
    at = [place for place, unit in enumerate(units) if unit.kind == "word" and _verb(unit.key) == verb][:_MOST]
    own = (each for each in named if each.name == actor)
    places = [each for each in own if units[max(0, _before(units, each))].key not in _TOWARD][:_MOST]
    return any(each.first - _NEAR <= place < each.last + _NEAR for place in at for each in places)


def often(units: Sequence[Unit], verb: str) -> int:
    """How often a text has an act, whoever does it."""
    return sum(1 for unit in units if unit.kind == "word" and _verb(unit.key) == verb)


def _before(units: Sequence[Unit], actor: Actor) -> int:
    """The unit before somebody's name, articles and the like left aside."""
    at = actor.first - 1
    while at >= 0 and units[at].key in _ARTICLES:
        at -= 1
    return at


def _by(units: Sequence[Unit], actor: Actor) -> Iterator[tuple[str, str]]:
    """What is done by somebody: the nearest act before "by"."""
    at = _before(units, actor)
    if at < 1 or units[at].key != "by":
        return
    for there in range(at - 1, max(-1, at - 1 - _BACK), -1):
        unit = units[there]
        if unit.key in (".", ";", ",") or (unit.kind == "party" and units[max(0, there - 1)].key not in _TOWARD):
            return
        if unit.kind == "word" and (unit.key in _IRREGULAR or unit.key.endswith(_ENDINGS)):
            yield _verb(unit.key), DOES
            return


def _of(units: Sequence[Unit], actor: Actor) -> Iterator[tuple[str, str]]:
    """The consent of somebody, in favor of somebody."""
    at = _before(units, actor)
    if actor.name != EITHER and at > 0 and units[at].key == "of" and units[at - 1].key in _OWNED:
        yield _verb(units[at - 1].key.removesuffix("s")), HAS


def _has(units: Sequence[Unit], actor: Actor) -> Iterator[tuple[str, str]]:
    """Somebody's consent, in somebody's favor."""
    at = actor.last
    while at < len(units) and units[at].key in _ARTICLES:
        at += 1
    if at < len(units) and units[at].key in _OWNED and actor.name != EITHER:
        yield _verb(units[at].key.removesuffix("s")), HAS


def _subject(units: Sequence[Unit], actor: Actor) -> Iterator[tuple[str, str]]:
    """What somebody does: the word after the auxiliaries that follow him."""
    at = _before(units, actor)
    if at >= 0 and units[at].key in _PREPOSITIONS:
        return
    has_auxiliary, is_passive = False, False
    for unit in units[actor.last : actor.last + _AHEAD]:
        if unit.kind != "word":
            return
        if unit.key in _AUXILIARY:
            has_auxiliary = True
        elif unit.key in _BEING:
            is_passive = True
        elif unit.key not in _BETWEEN and not (has_auxiliary and unit.key in _RIGHTS):
            if is_passive and (unit.key.endswith("ed") or unit.key in _IRREGULAR):
                yield _verb(unit.key), UNDERGOES
            elif not is_passive and (has_auxiliary or unit.key.endswith(("ed", "s")) or unit.key in _IRREGULAR):
                yield _verb(unit.key), DOES
            return


def _verb(word: str) -> str:
    """The first letters of a verb in any of its forms: end, ends, ended."""
    base = _IRREGULAR.get(word, word)
    if len(base) > _STEM + 1:
        return base[:_STEM]
    suffix = next((each for each in ("ed", "s") if base.endswith(each) and len(base) - len(each) >= _SHORTEST), "")
    return base.removesuffix(suffix).removesuffix("e")[:_STEM]
