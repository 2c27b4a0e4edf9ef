"""The materially-similar check: every edit is proved harmless by a named rule, or named, or it goes to counsel."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from eightk.wording.align import Gap, gaps
from eightk.wording.changes import name_change
from eightk.wording.changes.account import Account, take_account
from eightk.wording.changes.difference import Difference, Passage
from eightk.wording.definitions import defined_names
from eightk.wording.form import FORM_RULES, Place
from eightk.wording.hidden import oddities
from eightk.wording.moves import Moved, Run, find_moves
from eightk.wording.parties import Parties, known_parties
from eightk.wording.units import Unit, phrased, read_units
from eightk.wording.words import typeset


@dataclass(frozen=True, slots=True)
class Context:
    """What is known of the names in the texts: each party's key with every way in which it is written."""

    aliases: Mapping[str, Iterable[str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Acceptance:
    """An edit that a rule proved harmless."""

    rule: str
    approved: Passage
    draft: Passage


@dataclass(frozen=True, slots=True)
class Judgement:
    """What the rules say of a draft: what they accepted, what they could not, and the account of facts."""

    differences: tuple[Difference, ...]
    accepted: tuple[Acceptance, ...]
    account: Account


def judge(approved: str, draft: str, context: Context) -> Judgement:
    """Compare unit by unit. Any two strings get an answer; nothing passes by being close."""
    parties = _parties(approved, draft, context)
    read, theirs = read_units(approved, parties), read_units(draft, parties)
    ours, accepted = _mended(read, theirs, approved, draft)
    account = take_account(ours, theirs)
    ours, theirs = phrased(approved, ours), phrased(draft, theirs)
    moved = find_moves(ours, theirs)
    differences = [*_hidden(approved, draft), *(_move(each, ours, theirs, approved, draft) for each in moved)]
    mine = _without(ours, [each.ours for each in moved])
    other = _without(theirs, [each.theirs for each in moved])
    hunks = gaps([unit.key for unit in mine], [unit.key for unit in other])
    places = [Place(mine, other, hunk) for hunk in hunks]
    differences += [_difference(place, account, approved, draft) for place in places]
    return Judgement(tuple(differences), (*accepted, *_kept(mine, other, hunks)), account)


def _mended(
    ours: Sequence[Unit], theirs: Sequence[Unit], approved: str, draft: str
) -> tuple[tuple[Unit, ...], list[Acceptance]]:
    """The approved units with every slip of the pen that a rule proves read as the draft writes it."""
    mended: list[Unit] = []
    accepted: list[Acceptance] = []
    at = 0
    for hunk in gaps([unit.key for unit in ours], [unit.key for unit in theirs]):
        mended += ours[at : hunk.first]
        place = Place(ours, theirs, hunk)
        proof = next((rule.code for rule in FORM_RULES if rule.proves(place)), "")
        if proof:
            passages = _passages(place, approved, draft)
            accepted.append(Acceptance(proof, *passages))
            mended += [replace(unit, start=passages[0].start, end=passages[0].end) for unit in place.added]
        else:
            mended += place.removed
        at = hunk.last
    return (*mended, *ours[at:]), accepted


def _without(units: Sequence[Unit], moved: Sequence[Run]) -> tuple[Unit, ...]:
    gone = {at for run in moved for at in range(run.first, run.last)}
    return tuple(unit for at, unit in enumerate(units) if at not in gone)


def _move(moved: Moved, ours: Sequence[Unit], theirs: Sequence[Unit], approved: str, draft: str) -> Difference:
    sides = (
        _passage(approved, ours, moved.ours.first, moved.ours.last),
        _passage(draft, theirs, moved.theirs.first, moved.theirs.last),
    )
    return Difference("MOVED", "counsel-review", "the sentence stands at another place in the draft", *sides)


def _parties(approved: str, draft: str, context: Context) -> Parties:
    """Names from agreement.yaml first; then those that the texts define, where they name no known party."""
    named = {key: tuple(names) for key, names in context.aliases.items()}
    owners = {name: key for key, names in named.items() for name in names}
    for name, names in defined_names(approved, draft).items():
        key = owners.get(name, f"“{name}”")
        named[key] = (*named.get(key, ()), *names)
    return known_parties(named)


def _hidden(approved: str, draft: str) -> Iterator[Difference]:
    nothing = Passage(0, 0, "")
    for text, is_draft in ((approved, False), (draft, True)):
        for odd in oddities(text):
            here = Passage(odd.start, odd.end, text[odd.start : odd.end])
            sides = (nothing, here) if is_draft else (here, nothing)
            yield Difference(odd.code, "counsel-review", odd.what, *sides)


def _kept(ours: Sequence[Unit], theirs: Sequence[Unit], hunks: Sequence[Gap]) -> Iterator[Acceptance]:
    """Units that are the same by their key and not by their letters: equal by value, by phrase or by case."""
    at = there = 0
    for hunk in (*hunks, Gap(len(ours), len(ours), len(theirs), len(theirs))):
        for mine, other in zip(ours[at : hunk.first], theirs[there : hunk.start], strict=True):
            if " ".join(typeset(mine.text).split()) != " ".join(typeset(other.text).split()):
                sides = (Passage(unit.start, unit.end, unit.text) for unit in (mine, other))
                yield Acceptance(_rule(mine, other), *sides)
        at, there = hunk.last, hunk.stop


def _rule(mine: Unit, other: Unit) -> str:
    if mine.rule or other.rule:
        return mine.rule or other.rule
    return f"FACT-{mine.kind.upper()}" if mine.is_fact else "FORM-CASE"


def _difference(place: Place, account: Account, approved: str, draft: str) -> Difference:
    passages = _passages(place, approved, draft)
    if named := name_change(place, account):
        return Difference(named[0], "materially-different", named[1], *passages)
    return Difference("UNPROVED", "counsel-review", "no rule proves this harmless", *passages)


def _passages(place: Place, approved: str, draft: str) -> tuple[Passage, Passage]:
    hunk = place.hunk
    return _passage(approved, place.ours, hunk.first, hunk.last), _passage(draft, place.theirs, hunk.start, hunk.stop)


def _passage(text: str, units: Sequence[Unit], first: int, last: int) -> Passage:
    """The stretch of some units; an empty one lies at the end of the unit before it."""
    if first == last:
        at = units[first - 1].end if first else 0
        return Passage(at, at, "")
    start, end = units[first].start, units[last - 1].end
    return Passage(start, end, text[start:end])
