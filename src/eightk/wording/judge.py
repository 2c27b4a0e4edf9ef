"""The materially-similar check: every edit is proved harmless by a named rule, or named, or it goes to counsel."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, partial

from eightk.wording.accepted import Acceptance, Side, kept_apart
from eightk.wording.align import gaps
from eightk.wording.broken import broken
from eightk.wording.by_place import is_told_by_place
from eightk.wording.changes import name_change, shown_changes
from eightk.wording.changes.account import Account, take_account
from eightk.wording.changes.difference import Difference, Passage
from eightk.wording.decided import decided
from eightk.wording.definitions import HONORIFICS, defined_names
from eightk.wording.form import Place
from eightk.wording.furnishing import becomes_filed, speaks_of_furnishing
from eightk.wording.hidden import oddities
from eightk.wording.moves import Moved, Run, find_moves
from eightk.wording.part import ends_before, keys_of, passage_of, passages_at, proved_part, read_part
from eightk.wording.parties import Parties, known_parties
from eightk.wording.reach import places_of
from eightk.wording.statements.forms_kept import texts_tell_otherwise
from eightk.wording.term_or_word import may_be_another
from eightk.wording.units import Unit, read_units
from eightk.wording.window import Stretch, Window, cut, parted, windows

_UNPROVED = "no rule proves this harmless"
_FEW = 6
"""Words that a name tells as a whole."""
_MARGIN = 24
"""Characters on either side of what differs that are looked at for words that do not follow one another."""


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


def judge(approved: str, draft: str, context: Context) -> Judgement:
    """Compare unit by unit. Any two strings get an answer; nothing passes by being close."""
    if approved == draft:
        return Judgement((), (), cache(partial(_common, approved, context)))
    here, there = windows(approved, draft)
    apart = parted(approved, draft, here, there)
    parties = cache(partial(_parties, approved, draft, [other for _, other in apart], context))
    parts = [read_part((approved, draft), sides, parties()) for sides in apart]
    count = cache(partial(_account, approved, [mine for mine, _ in apart], parties, [part.read for part in parts]))
    named = decided(parts, count)
    moved: Sequence[Moved] = ()
    undecided = set(range(len(parts))) - {at for at, _ in named}
    for at in undecided:
        parts[at] = proved_part((approved, draft), parts[at], apart[at], parties())
    if undecided:
        moved = find_moves([part.sides for part in parts])
    odd = (*_odd(approved, here, False), *_odd(draft, there, True))
    unread = _broken((approved, draft), (here, there), apart)
    differences = [*odd, *unread, *(_move(each, approved, draft) for each in moved)]
    kept: list[Acceptance] = []
    for at, part in enumerate(parts):
        mine = _without(part.sides[0], [each.ours for each in moved if each.ours.part == at])
        other = _without(part.sides[1], [each.theirs for each in moved if each.theirs.part == at])
        hunks = gaps(keys_of(mine), keys_of(other)) if moved else part.hunks
        before = ends_before((approved, draft), apart[at])
        for hunk in hunks:
            place = Place(mine, other, hunk)
            change = named.get((at, hunk)) or name_change(place, count())
            differences.append(_difference(change, *passages_at(place, approved, draft, before)))
        kept += kept_apart(Side(approved, mine, part.read[0]), Side(draft, other, part.read[1]), hunks)
    proved = [*(each for part in parts for each in part.mended), *(each for part in parts for each in part.turned)]
    is_furnished = cache(partial(speaks_of_furnishing, approved, draft))
    accepted, not_after_all = _sifted(dict.fromkeys(proved), (approved, draft), is_furnished)
    differences += not_after_all
    differences += shown_changes(count(), (approved, draft), differences)
    told = places_of((*differences, *proved))
    others = dict.fromkeys(each for each in kept if not told.overlap(each))
    rest, open_still = _sifted(others, (approved, draft), is_furnished)
    return Judgement(_without_the_named((*differences, *open_still)), (*accepted, *rest), count)


def _sifted(
    proofs: Iterable[Acceptance], whole: tuple[str, str], is_furnished: Callable[[], bool]
) -> tuple[tuple[Acceptance, ...], tuple[Difference, ...]]:
    """What is accepted, and what is not after all, since the form of a verb tells otherwise: that results, resulted;
    or since what is attached may be furnished, and is filed in the other text, a row is told by its order, or a term
    may be another thing than the word."""
    accepted: list[Acceptance] = []
    found: dict[tuple[Passage, Passage], Difference] = {}
    for each in proofs:
        sides = each.approved, each.draft
        texts = sides[0].text, sides[1].text
        is_filed = becomes_filed(*texts) and is_furnished()
        is_another = is_told_by_place(whole[0], each) or may_be_another(whole, each)
        if texts_tell_otherwise(*texts) or is_filed or is_another:
            found[sides] = Difference("UNPROVED", "counsel-review", _UNPROVED, *sides)
        else:
            accepted.append(each)
    return tuple(accepted), tuple(found.values())


def _without_the_named(found: Sequence[Difference]) -> tuple[Difference, ...]:
    """The differences without those that say no more than that a few words, which another one names, are unproved."""
    few = (each for each in found if each.weight == "materially-different" and _are_few(each))
    named = places_of(few)
    return tuple(each for each in found if each.code != "UNPROVED" or not named.hold(each))


def _are_few(one: Difference) -> bool:
    return max(len(side.text.split()) for side in (one.approved, one.draft)) <= _FEW


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


def _without(units: Sequence[Unit], moved: Sequence[Run]) -> tuple[Unit, ...]:
    if not moved:
        return tuple(units)
    gone = {at for run in moved for at in range(run.first, run.last)}
    return tuple(unit for at, unit in enumerate(units) if at not in gone)


def _move(moved: Moved, approved: str, draft: str) -> Difference:
    ours, theirs = moved.ours.units, moved.theirs.units
    sides = (passage_of(approved, ours, 0, len(ours)), passage_of(draft, theirs, 0, len(theirs)))
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


def _broken(
    texts: tuple[str, str], where: tuple[Window, Window], apart: Sequence[tuple[Stretch, Stretch]]
) -> Iterator[Difference]:
    """Words that do not follow one another in English, where the texts differ, and do not in the other text."""
    nothing = Passage(0, 0, "")
    read = [
        [_beside(text, window, sides[at]) for sides in apart]
        for at, (text, window) in enumerate(zip(texts, where, strict=True))
    ]
    for at, text in enumerate(texts):
        for first, last in broken(read[at], read[1 - at]):
            here = Passage(first, last, text[first:last])
            sides = (nothing, here) if at else (here, nothing)
            yield Difference("UNPROVED", "counsel-review", "these words do not follow one another", *sides)


def _beside(text: str, window: Window, stretch: Stretch) -> tuple[int, str]:
    """What differs of a stretch, with a few words on either side of it, and where it begins."""
    start = max(stretch.start, text.rfind(" ", 0, max(0, window.first - _MARGIN)) + 1)
    end = text.find(" ", window.last + _MARGIN)
    return start, text[start : min(stretch.end, end) if end >= 0 else stretch.end]


def _difference(named: tuple[str, str] | None, ours: Passage, theirs: Passage) -> Difference:
    if named:
        return Difference(named[0], "materially-different", named[1], ours, theirs)
    return Difference("UNPROVED", "counsel-review", _UNPROVED, ours, theirs)
