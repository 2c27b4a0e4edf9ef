"""Mechanical edits over any text, each with its label: what the check must never pass, and what it must not stop.

    from tests.wording.edits import KINDS, edits, sample

`edits(text, kind)` yields every edit of one kind; `sample` draws evenly over kinds and texts, the same for the same
seed. `strategies.py` offers them to hypothesis.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence

from tests.wording.edits import clauses, facts, form, hidden, operators
from tests.wording.edits.kind import Change, Edit, Kind, Label, Site, edits

MATERIAL: tuple[Kind, ...] = (*facts.KINDS, *operators.KINDS, *clauses.KINDS, *hidden.KINDS)
IMMATERIAL: tuple[Kind, ...] = form.KINDS
KINDS: tuple[Kind, ...] = (*MATERIAL, *IMMATERIAL)

__all__ = ["IMMATERIAL", "KINDS", "MATERIAL", "Change", "Edit", "Kind", "Label", "Site", "edits", "sample"]


def sample(texts: Sequence[str], limit: int, seed: int = 0, kinds: Sequence[Kind] = KINDS) -> Iterator[Edit]:
    """At most `limit` edits: one of each kind in turn, each from another text, until the limit or no more are left."""
    chance = random.Random(seed)
    waiting = [_shuffled(texts, kind, chance.randrange(2**32)) for kind in kinds]
    given = 0
    while waiting and given < limit:
        for one in tuple(waiting):
            edit = next(one, None)
            if edit is None:
                waiting.remove(one)
                continue
            yield edit
            given += 1
            if given == limit:
                return


def _shuffled(texts: Sequence[str], kind: Kind, seed: int) -> Iterator[Edit]:
    """One edit of each text in a random order, then a second one of each, and so on."""
    chance = random.Random(seed)
    order = chance.sample(range(len(texts)), len(texts))
    left = {number: _sites(texts[number], kind, chance) for number in order}
    while left:
        for number in tuple(left):
            edit = next(left[number], None)
            if edit is None:
                del left[number]
            else:
                yield edit


def _sites(text: str, kind: Kind, chance: random.Random) -> Iterator[Edit]:
    """Lazy: the sites of a text are looked for when its turn comes."""
    found = list(edits(text, kind))
    chance.shuffle(found)
    yield from found
