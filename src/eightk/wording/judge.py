"""The materially-similar check: every edit is proved harmless by a named rule, or named, or it goes to counsel."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, partial

from eightk.wording.accepted import Acceptance, Side, kept_apart
from eightk.wording.align import gaps
from eightk.wording.changes import name_change, shown_changes
from eightk.wording.changes.account import Account, take_account
from eightk.wording.changes.difference import Difference, Passage
from eightk.wording.definitions import HONORIFICS, defined_names
from eightk.wording.form import FORM_RULES, Place
from eightk.wording.hidden import oddities
from eightk.wording.moves import Moved, Run, find_moves
from eightk.wording.parties import Parties, known_parties
from eightk.wording.reach import places_of
from eightk.wording.statements.forms_kept import texts_tell_otherwise
from eightk.wording.statements.proof import Around, prove_statements
from eightk.wording.touches import TOUCHES, touched
from eightk.wording.units import Unit, phrased, read_units
from eightk.wording.window import Stretch, Window, cut, end_before, parted, windows

_UNPROVED = "no rule proves this harmless"
_ROUNDS = 2
"""How often statements are read: what is proved within a sentence may let the whole of it be proved."""
_BEFORE = 2_000
"""Characters in which the sentence before must begin, to be read with what follows it."""
_NEXT = 400
"""Characters after what is read in which a pronoun may speak of it."""


@dataclass(frozen=True, slots=True)
class Context:
    """What is known of the names in the texts: each party's key with every way in which it is written."""

    aliases: Mapping[str, Iterable[str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Judgement:
    """What the rules say of a draft: what they accepted, what they could not, and the account of facts."""

    differences: tuple[Difference, ...]
    accepted: tuple[Acceptance, ...]
    count: Callable[[], Account] = field(compare=False, repr=False)

    @property
    def account(self) -> Account:
        """The facts of both texts, counted when somebody asks: most of either text need not be read otherwise."""
        return self.count()


@dataclass(frozen=True, slots=True)
class _Part:
    """A stretch that differs as units of either text: as they were read, and as they are compared."""

    read: tuple[Sequence[Unit], Sequence[Unit]]
    sides: tuple[Sequence[Unit], Sequence[Unit]]
    mended: Sequence[Acceptance]
    turned: Sequence[Acceptance]


def judge(approved: str, draft: str, context: Context) -> Judgement:
    """Compare unit by unit. Any two strings get an answer; nothing passes by being close."""
    if approved == draft:
        return Judgement((), (), cache(partial(_common, approved, context)))
    apart = parted(approved, draft)
    parties = cache(partial(_parties, approved, draft, [there for _, there in apart], context))
    parts = [_read((approved, draft), sides, parties()) for sides in apart]
    count = cache(partial(_account, approved, [here for here, _ in apart], parties, [part.read for part in parts]))
    moved = find_moves([part.sides for part in parts])
    here, there = windows(approved, draft)
    odd = (*_odd(approved, here, False), *_odd(draft, there, True))
    differences = [*odd, *(_move(each, approved, draft) for each in moved)]
    kept: list[Acceptance] = []
    for at, part in enumerate(parts):
        mine = _without(part.sides[0], [each.ours for each in moved if each.ours.part == at])
        other = _without(part.sides[1], [each.theirs for each in moved if each.theirs.part == at])
        hunks = gaps([unit.key for unit in mine], [unit.key for unit in other])
        before = _ends_before((approved, draft), apart[at])
        differences += [_difference(Place(mine, other, hunk), count(), approved, draft, before) for hunk in hunks]
        kept += kept_apart(Side(approved, mine, part.read[0]), Side(draft, other, part.read[1]), hunks)
    differences += shown_changes(count(), (approved, draft), differences)
    proved = [*(each for part in parts for each in part.mended), *(each for part in parts for each in part.turned)]
    told = places_of((*differences, *proved))
    rest = (each for each in kept if not told.overlap(each))
    accepted, open_still = _sifted(dict.fromkeys((*proved, *rest)))
    return Judgement((*differences, *open_still), accepted, count)


def _sifted(proofs: Iterable[Acceptance]) -> tuple[tuple[Acceptance, ...], tuple[Difference, ...]]:
    """What is accepted, and what is not after all, since the form of a verb tells otherwise: that results, resulted."""
    accepted: list[Acceptance] = []
    found: dict[tuple[Passage, Passage], Difference] = {}
    for each in proofs:
        sides = each.approved, each.draft
        if texts_tell_otherwise(*(side.text for side in sides)):
            found[sides] = Difference("UNPROVED", "counsel-review", _UNPROVED, *sides)
        else:
            accepted.append(each)
    return tuple(accepted), tuple(found.values())


def _read(texts: tuple[str, str], sides: tuple[Stretch, Stretch], parties: Parties) -> _Part:
    """The units of a stretch that differs, brought as near to each other as rules of form and structure allow."""
    read, theirs = (read_units(text, parties, side.start, side.end) for text, side in zip(texts, sides, strict=True))
    ours, mended = _mended(read, theirs, *texts, _ends_before(texts, sides))
    before = ours, theirs
    ours, theirs = phrased(texts[0], ours), phrased(texts[1], theirs)
    around = _around(texts[0], sides[0], parties)
    ours, turned = _stated(ours, theirs, texts, parties, around)
    ours, light = _touched(ours, theirs, texts)
    if light:
        ours, stated = _stated(ours, theirs, texts, parties, around)
        turned += [*light, *stated]
    return _Part(before, (ours, theirs), mended, turned)


def _common(text: str, context: Context) -> Account:
    """The account of a text and itself."""
    units = read_units(text, _parties(text, text, (), context))
    return take_account(units, units)


def _account(
    approved: str,
    apart: Sequence[Stretch],
    parties: Callable[[], Parties],
    read: Sequence[tuple[Sequence[Unit], Sequence[Unit]]],
) -> Account:
    """The facts of the stretches that differ; those between are read when they are asked for."""
    ours = [unit for mine, _ in read for unit in mine]
    theirs = [unit for _, other in read for unit in other]
    return take_account(ours, theirs, partial(_between, approved, apart, parties))


def _between(text: str, apart: Sequence[Stretch], parties: Callable[[], Parties]) -> tuple[Unit, ...]:
    """The units of what both texts have beside the stretches that differ, each by its place in its sentence."""
    starts = (0, *(here.end for here in apart))
    ends = (*(here.start for here in apart), len(text))
    return tuple(
        unit
        for start, end in zip(starts, ends, strict=True)
        for each in cut(text, start, end)
        for unit in read_units(text[each.start : each.end], parties())
    )


def _mended(
    ours: Sequence[Unit], theirs: Sequence[Unit], approved: str, draft: str, ends: tuple[int, int]
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
            passages = _passages(place, approved, draft, ends)
            accepted.append(Acceptance(proof, *passages))
            mended += [unit._replace(start=passages[0].start, end=passages[0].end) for unit in place.added]
        else:
            mended += place.removed
        at = hunk.last
    return (*mended, *ours[at:]), accepted


def _touched(
    ours: tuple[Unit, ...], theirs: tuple[Unit, ...], texts: tuple[str, str]
) -> tuple[tuple[Unit, ...], list[Acceptance]]:
    """The approved units with every stretch that a touch proves read as the draft writes it."""
    if _keys(ours) == _keys(theirs):
        return ours, []
    read: list[Unit] = []
    accepted: list[Acceptance] = []
    at = 0
    for each in touched(ours, theirs, TOUCHES):
        here, there = _passage(texts[0], ours, *each.ours), _passage(texts[1], theirs, *each.theirs)
        accepted += [Acceptance(code, here, there) for code in each.codes]
        read += ours[at : each.ours[0]]
        read += [unit._replace(start=here.start, end=here.end) for unit in theirs[slice(*each.theirs)]]
        at = each.ours[1]
    return (*read, *ours[at:]), accepted


def _stated(
    ours: tuple[Unit, ...], theirs: tuple[Unit, ...], texts: tuple[str, str], parties: Parties, around: Around
) -> tuple[tuple[Unit, ...], list[Acceptance]]:
    """The approved units with every passage that states what the draft's does read as the draft writes it."""
    if _keys(ours) == _keys(theirs):
        return ours, []
    accepted: list[Acceptance] = []
    units = ours
    for _ in range(_ROUNDS):
        read, proofs = prove_statements(units, theirs, texts, parties, around)
        places = {id(unit): proof.ours for proof in proofs for unit in proof.theirs}
        units = tuple(
            unit._replace(start=places[id(unit)][0].start, end=places[id(unit)][-1].end) if id(unit) in places else unit
            for unit in read
        )
        for proof in proofs:
            passages = (
                _passage(texts[0], proof.ours, 0, len(proof.ours)),
                _passage(texts[1], proof.theirs, 0, len(proof.theirs)),
            )
            accepted += [Acceptance(turn, *passages) for turn in proof.turns]
        if not any(proof.is_part for proof in proofs) or _keys(units) == _keys(theirs):
            break
    return units, accepted


def _keys(units: Sequence[Unit]) -> list[str]:
    return [unit.key for unit in units]


def _around(text: str, stretch: Stretch, parties: Parties) -> Around:
    """What stands before and after a stretch, in both texts alike."""
    first = max(0, stretch.start - _BEFORE)
    before = [each for each in cut(text, first, stretch.start)[-1:] if not first or each.start > first]
    units = (phrased(text, read_units(text, parties, each.start, each.end)) for each in before)
    return Around(tuple(unit for each in units for unit in each), text[stretch.end :][:_NEXT])


def _without(units: Sequence[Unit], moved: Sequence[Run]) -> tuple[Unit, ...]:
    gone = {at for run in moved for at in range(run.first, run.last)}
    return tuple(unit for at, unit in enumerate(units) if at not in gone)


def _move(moved: Moved, approved: str, draft: str) -> Difference:
    ours, theirs = moved.ours.units, moved.theirs.units
    sides = (_passage(approved, ours, 0, len(ours)), _passage(draft, theirs, 0, len(theirs)))
    return Difference("MOVED", "counsel-review", "the sentence stands at another place in the draft", *sides)


def _parties(approved: str, draft: str, apart: Sequence[Stretch], context: Context) -> Parties:
    """Names from agreement.yaml first; then those that the texts define, where they name no known party."""
    named = {key: tuple(names) for key, names in context.aliases.items()}
    owners = {name: key for key, names in named.items() for name in names}
    for name, names in defined_names(approved, [draft[each.start : each.end] for each in apart], draft).items():
        key = owners.get(name, f"“{name}”")
        new = (each for each in names if each not in owners or each.partition(".")[0] not in HONORIFICS)
        named[key] = (*named.get(key, ()), *new)
    return known_parties(named)


def _odd(text: str, window: Window, is_draft: bool) -> Iterator[Difference]:
    """Characters that are not what they look like, where the texts differ; what both have is no difference."""
    nothing = Passage(0, 0, "")
    for odd in oddities(text, window.first, window.last):
        here = Passage(odd.start, odd.end, text[odd.start : odd.end])
        sides = (nothing, here) if is_draft else (here, nothing)
        yield Difference(odd.code, "counsel-review", odd.what, *sides)


def _difference(place: Place, account: Account, approved: str, draft: str, ends: tuple[int, int]) -> Difference:
    passages = _passages(place, approved, draft, ends)
    if named := name_change(place, account):
        return Difference(named[0], "materially-different", named[1], *passages)
    return Difference("UNPROVED", "counsel-review", _UNPROVED, *passages)


def _passages(place: Place, approved: str, draft: str, ends: tuple[int, int]) -> tuple[Passage, Passage]:
    hunk = place.hunk
    ours = _passage(approved, place.ours, hunk.first, hunk.last, ends[0])
    return ours, _passage(draft, place.theirs, hunk.start, hunk.stop, ends[1])


def _ends_before(texts: tuple[str, str], sides: tuple[Stretch, Stretch]) -> tuple[int, int]:
    """Where the word before a stretch ends, in either text."""
    ours, theirs = (end_before(text, side.start) for text, side in zip(texts, sides, strict=True))
    return ours, theirs


def _passage(text: str, units: Sequence[Unit], first: int, last: int, end: int = 0) -> Passage:
    """The stretch of some units; an empty one lies at the end of the unit before it, the first of all at `end`."""
    if first == last:
        at = units[first - 1].end if first else end
        return Passage(at, at, "")
    start, last_end = units[first].start, units[last - 1].end
    return Passage(start, last_end, text[start:last_end])
