"""A stretch in which two texts differ: read as units, and brought as near to each other as rules allow."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache, cached_property, partial

from eightk.wording.accepted import Acceptance
from eightk.wording.align import Gap, gaps
from eightk.wording.changes.difference import Passage
from eightk.wording.form import FORM_RULES, Place
from eightk.wording.formulas import FORMULAS, told_alike
from eightk.wording.interchange import interchanged
from eightk.wording.parties import Parties
from eightk.wording.shifts import SHIFTS, Shift, shifted
from eightk.wording.statements.proof import Around, prove_statements
from eightk.wording.touches import TOUCHES, WHOSE, Earlier, Touched, touched
from eightk.wording.touches.reader import placed, read_both
from eightk.wording.units import Unit, phrased, read_units
from eightk.wording.window import Stretch, cut, end_before

_STEPS = 12
"""How often words may become the draft's before any phrase is read as another."""
_BEFORE = 2_000
"""Characters in which the sentence before must begin, to be read with what follows it."""
_AGO = 4
"""Stretches before it that are read at most, for whom "he" is there."""
_EARLIER = 4_000
"""Characters before a stretch that are read at most for what has been named there; of more, none are."""
_NEXT = 400
"""Characters after what is read in which a pronoun may speak of it."""


@dataclass(frozen=True)
class Part:
    """A stretch that differs as units of either text: as they were read, and as they are compared.

    Not slotted: where the sides part is kept."""

    read: tuple[Sequence[Unit], Sequence[Unit]]
    sides: tuple[tuple[Unit, ...], tuple[Unit, ...]]
    mended: Sequence[Acceptance]
    turned: Sequence[Acceptance]

    @cached_property
    def hunks(self) -> tuple[Gap, ...]:
        """The places at which its sides part."""
        return gaps(*map(keys_of, self.sides))


def read_part(texts: tuple[str, str], sides: tuple[Stretch, Stretch], parties: Parties) -> Part:
    """The units of a stretch that differs, brought as near to each other as rules of form and phrases allow."""
    read, theirs = (read_units(text, parties, side.start, side.end) for text, side in zip(texts, sides, strict=True))
    ours, mended = _mended(read, theirs, *texts, ends_before(texts, sides))
    ours, told = _told(ours, theirs, texts)
    return Part((ours, theirs), (phrased(texts[0], ours), phrased(texts[1], theirs)), [*mended, *told], ())


def proved_part(texts: tuple[str, str], part: Part, sides: tuple[Stretch, Stretch], parties: Parties) -> Part:
    """A stretch brought as near as rules of structure allow.

    What is beside a phrase may hide it from the reading of either text by itself, and what has moved is read otherwise
    at its new place: so where something is left, the texts are read again with the approved words as the draft has
    them wherever a rule allows it for the words as they are written, if that leaves less."""
    around = cache(partial(_around, texts[0], sides[0], parties))
    earlier = _earlier(texts, sides, parties)
    once = _structured(texts, part, parties, around, earlier)
    early, accepted = _as_written(part.read, texts, earlier) if once.hunks else (part.read[0], [])
    if not accepted:
        return once
    again = replace(
        part,
        read=(early, part.read[1]),
        sides=(phrased(texts[0], early), part.sides[1]),
        mended=(*part.mended, *accepted),
    )
    again = _structured(texts, again, parties, around, earlier)
    return again if len(again.hunks) < len(once.hunks) else once


def _structured(
    texts: tuple[str, str], part: Part, parties: Parties, around: Callable[[], Around], earlier: Earlier
) -> Part:
    """A stretch with what statements, touches and shifts prove read as the draft writes it."""
    ours, theirs = part.sides
    ours, turned = _stated(ours, theirs, texts, parties, around)
    ours, light = _lightly(ours, theirs, texts, earlier)
    if light:
        ours, stated = _stated(ours, theirs, texts, parties, around)
        turned += [*light, *stated]
    return replace(part, sides=(ours, theirs), turned=turned)


def _as_written(
    read: tuple[Sequence[Unit], Sequence[Unit]], texts: tuple[str, str], earlier: Earlier
) -> tuple[Sequence[Unit], list[Acceptance]]:
    """The approved units, before any phrase is read as another, with all that phrases, touches and shifts prove.

    For formulas both were read as they are: they are tried where something is read otherwise since."""
    ours, theirs = read
    accepted: list[Acceptance] = []
    for _ in range(_STEPS):
        found = (
            interchanged(ours, theirs, texts)
            or (accepted and told_alike(ours, theirs, FORMULAS))
            or touched(ours, theirs, TOUCHES, earlier)
            or shifted(ours, theirs, SHIFTS)
        )
        if not found:
            break
        ours, early = _as_drafted(ours, theirs, texts, found)
        accepted += early
        if keys_of(ours) == keys_of(theirs):
            break
    return ours, accepted


def _mended(
    ours: Sequence[Unit], theirs: Sequence[Unit], approved: str, draft: str, ends: tuple[int, int]
) -> tuple[tuple[Unit, ...], list[Acceptance]]:
    """The approved units with every slip of the pen that a rule proves read as the draft writes it."""
    mended: list[Unit] = []
    accepted: list[Acceptance] = []
    at = 0
    for hunk in gaps([unit.key for unit in ours], [unit.key for unit in theirs]):
        mended += ours[at : hunk.first]
        place = Place(ours, theirs, hunk, (approved, draft))
        proof = next((rule.code for rule in FORM_RULES if rule.proves(place)), "")
        if proof:
            passages = passages_at(place, approved, draft, ends)
            accepted.append(Acceptance(proof, *passages))
            mended += [unit._replace(start=passages[0].start, end=passages[0].end) for unit in place.added]
        else:
            mended += place.removed
        at = hunk.last
    return (*mended, *ours[at:]), accepted


def _told(
    ours: tuple[Unit, ...], theirs: Sequence[Unit], texts: tuple[str, str]
) -> tuple[tuple[Unit, ...], list[Acceptance]]:
    """The approved units with every formula that tells the same as the draft's read as the draft writes it."""
    if keys_of(ours) == keys_of(theirs):
        return ours, []
    return _as_drafted(ours, theirs, texts, told_alike(ours, theirs, FORMULAS))


def _lightly(
    ours: tuple[Unit, ...], theirs: tuple[Unit, ...], texts: tuple[str, str], earlier: Earlier
) -> tuple[tuple[Unit, ...], list[Acceptance]]:
    """The approved units with every stretch that a touch or a shift proves read as the draft writes it."""
    accepted: list[Acceptance] = []
    if keys_of(ours) != keys_of(theirs):
        ours, accepted = _as_drafted(ours, theirs, texts, touched(ours, theirs, TOUCHES, earlier))
    ours, shifts = _shifted(ours, theirs, texts)
    ours, both = _turned_and_shifted(ours, theirs, texts, earlier)
    return ours, accepted + shifts + both


def _turned_and_shifted(
    ours: Sequence[Unit], theirs: Sequence[Unit], texts: tuple[str, str], earlier: Earlier
) -> tuple[tuple[Unit, ...], list[Acceptance]]:
    """The approved units with every stretch that a shift of place proves once both texts tell alike whose a thing is:
    "during its term" at another place than "during the term of the lease"."""
    if keys_of(ours) == keys_of(theirs):
        return tuple(ours), []
    left, right = read_both(ours, theirs, WHOSE, earlier)
    moved = shifted([piece.unit for piece in left], [piece.unit for piece in right], _of_place())
    found = (placed(left, right, each) for each in moved)
    return _as_drafted(ours, theirs, texts, [each for each in found if each])


def _of_place() -> Sequence[Shift]:
    """The shifts by which a phrase stands at another place; none by which words are left out."""
    return [shift for shift in SHIFTS if shift.drops is None and shift.sets is None]


def _shifted(
    ours: Sequence[Unit], theirs: Sequence[Unit], texts: tuple[str, str]
) -> tuple[tuple[Unit, ...], list[Acceptance]]:
    """The approved units with every stretch that a shift proves read as the draft writes it."""
    if keys_of(ours) == keys_of(theirs):
        return tuple(ours), []
    return _as_drafted(ours, theirs, texts, shifted(ours, theirs, SHIFTS))


def _as_drafted(
    ours: Sequence[Unit], theirs: Sequence[Unit], texts: tuple[str, str], proved: Sequence[Touched]
) -> tuple[tuple[Unit, ...], list[Acceptance]]:
    """The approved units with every proved stretch read as the draft writes it."""
    read: list[Unit] = []
    accepted: list[Acceptance] = []
    at = 0
    for each in proved:
        here, there = passage_of(texts[0], ours, *each.ours), passage_of(texts[1], theirs, *each.theirs)
        accepted += [Acceptance(code, here, there) for code in each.codes]
        read += ours[at : each.ours[0]]
        read += [unit._replace(start=here.start, end=here.end) for unit in theirs[slice(*each.theirs)]]
        at = each.ours[1]
    return (*read, *ours[at:]), accepted


def _stated(
    ours: tuple[Unit, ...],
    theirs: tuple[Unit, ...],
    texts: tuple[str, str],
    parties: Parties,
    around: Callable[[], Around],
) -> tuple[tuple[Unit, ...], list[Acceptance]]:
    """The approved units with every passage that states what the draft's does read as the draft writes it."""
    if keys_of(ours) == keys_of(theirs):
        return ours, []
    accepted: list[Acceptance] = []
    read, proofs = prove_statements(ours, theirs, texts, parties, around)
    places = {id(unit): proof.ours for proof in proofs for unit in proof.theirs}
    units = tuple(
        unit._replace(start=places[id(unit)][0].start, end=places[id(unit)][-1].end) if id(unit) in places else unit
        for unit in read
    )
    for proof in proofs:
        passages = (
            passage_of(texts[0], proof.ours, 0, len(proof.ours)),
            passage_of(texts[1], proof.theirs, 0, len(proof.theirs)),
        )
        accepted += [Acceptance(turn, *passages) for turn in proof.turns]
    return units, accepted


def keys_of(units: Sequence[Unit]) -> list[str]:
    """What the units are compared by."""
    return [unit.key for unit in units]


def _around(text: str, stretch: Stretch, parties: Parties) -> Around:
    """What stands before and after a stretch, in both texts alike."""
    first = max(0, stretch.start - _BEFORE)
    before = [each for each in cut(text, first, stretch.start) if not first or each.start > first][-_AGO:]
    units = (phrased(text, read_units(text, parties, each.start, each.end)) for each in before)
    begins = not first and not text[: before[0].start if before else stretch.start].strip()
    return Around(tuple(unit for each in units for unit in each), text[stretch.end :][:_NEXT], begins)


def _earlier(texts: tuple[str, str], sides: tuple[Stretch, Stretch], parties: Parties) -> Earlier:
    """What reads the units before a stretch, in either text; None where there are too many."""

    def read(text: str, end: int) -> Sequence[Unit] | None:
        return phrased(text, read_units(text, parties, 0, end)) if end <= _EARLIER else None

    ours, theirs = (cache(partial(read, text, side.start)) for text, side in zip(texts, sides, strict=True))
    return ours, theirs


def passages_at(place: Place, approved: str, draft: str, ends: tuple[int, int]) -> tuple[Passage, Passage]:
    """The stretches of both texts that differ at a place."""
    hunk = place.hunk
    ours = passage_of(approved, place.ours, hunk.first, hunk.last, ends[0])
    return ours, passage_of(draft, place.theirs, hunk.start, hunk.stop, ends[1])


def ends_before(texts: tuple[str, str], sides: tuple[Stretch, Stretch]) -> tuple[int, int]:
    """Where the word before a stretch ends, in either text."""
    ours, theirs = (end_before(text, side.start) for text, side in zip(texts, sides, strict=True))
    return ours, theirs


def passage_of(text: str, units: Sequence[Unit], first: int, last: int, end: int = 0) -> Passage:
    """The stretch of some units; an empty one lies at the end of the unit before it, the first of all at `end`."""
    if first == last:
        at = units[first - 1].end if first else end
        return Passage(at, at, "")
    start, last_end = units[first].start, units[last - 1].end
    return Passage(start, last_end, text[start:last_end])
