"""A reference that points above or below to a section that stands the other way."""

from __future__ import annotations

import re
from collections.abc import Iterator

from eightk.agreement.parts.cross_references import ANNEXES
from eightk.truth.consistency.passage import Place
from eightk.truth.consistency.reading import Reading
from eightk.truth.consistency.rule import Example, Rule, Variance
from eightk.truth.consistency.section_index import key_of

_WAY = re.compile(r",?\s(above|below)\b")


def _find(reading: Reading) -> Iterator[Variance]:
    running = reading.running
    for reference in reading.references:
        if reference.kind in ANNEXES or reference.is_relative or reference.of != "this":
            continue
        way = _WAY.match(running.text, running.at(reference.end - 1) + 1)
        around = reading.section_at(reference.start)
        target = reading.index.find(key_of(reference.number), around.annex if around else "")
        if way is None or around is None or target is None or target.annex != around.annex:
            continue
        inside = target.start <= reference.start < target.end
        if not inside and (way[1] == "above") != (target.start < reference.start):
            place = Place(reference.start, running.place(way.start(), way.end())[1])
            stands = "below" if way[1] == "above" else "above"
            yield Variance(f"“{reading.quote(place)}”: that {reference.kind} stands {stands}", (place,))


RULE = Rule(
    code="CONS076",
    title="a reference above or below that points the wrong way",
    why="Sections were moved or numbered anew, and the reference was not: see whether the number is the one that was "
    "meant "
    "before the disclosure relies on it.",
    finds=(
        Example(
            "1. Pay. She is paid what Section 3 above grants.\n\n2. Release. She releases it.\n\n3. Bonus. It is "
            "$5.\n\n"
            "4. Law. Ohio law governs.\n"
        ),
    ),
    leaves=(
        Example(
            "1. Pay. She is paid what Section 3 below grants.\n\n2. Release. She releases it.\n\n3. Bonus. It is $5, "
            "under "
            "Section 1 above and this Section 3 below the line.\n\n4. Law. Ohio law governs.\n"
        ),
    ),
    find=_find,
)
