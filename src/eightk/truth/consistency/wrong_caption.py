"""A reference with a caption in parentheses that is the caption of another section."""

from __future__ import annotations

import re
from collections.abc import Iterator

from eightk.agreement.conformed import Section
from eightk.agreement.parts.cross_references import ANNEXES
from eightk.truth.consistency.other_document import is_of_another
from eightk.truth.consistency.passage import Place
from eightk.truth.consistency.reading import Reading
from eightk.truth.consistency.rule import Example, Rule, Variance
from eightk.truth.consistency.section_index import key_of

_CAPTION = re.compile(
    r"(?:\s(?:of\sthis\sAgreement|hereof|above|below))?,?\s(?:\((?:relating\sto\s|regarding\s|entitled\s|concerning\s)?"
    r"[\"\u201c]?([A-Za-z][^()\n\"\u201d]{3,70})[\"\u201d]?\)|(?:entitled|captioned|titled)\s[\"\u201c]([^\"\u201d\n]{3,70})[\"\u201d])"
)
_WORD = re.compile(r"[a-z0-9]+")


def _find(reading: Reading) -> Iterator[Variance]:
    running = reading.running
    captions: dict[str, list[Section]] = {}
    for section in reading.copy.sections:
        if section.heading:
            captions.setdefault(_bare(section.heading), []).append(section)
    for reference in reading.references:
        if reference.kind in ANNEXES or reference.is_relative or reference.of not in ("this", "unsaid"):
            continue
        said = _CAPTION.match(running.text, running.at(reference.end - 1) + 1)
        around = reading.section_at(reference.start)
        target = reading.index.find(key_of(reference.number), around.annex if around else "")
        if said is None or target is None or not target.heading or is_of_another(reading, reference):
            continue
        caption = said[1] or said[2]
        meant = [each for each in captions.get(_bare(caption), ()) if each.annex == target.annex]
        if len(meant) == 1 and meant[0].start != target.start and _bare(target.heading) != _bare(caption):
            place = Place(reference.start, running.place(said.start(), said.end())[1])
            message = f"section {target.number} is “{target.heading}”, and “{meant[0].heading}” is {meant[0].number}"
            yield Variance(f"“{reading.quote(place)}”: {message}", (place, Place(meant[0].start, meant[0].start + 1)))


def _bare(caption: str) -> str:
    return "".join(_WORD.findall(caption.casefold().removeprefix("the ")))


RULE = Rule(
    code="CONS077",
    title="a reference to a section by the caption of another",
    why="The number and the caption name two sections; which of them survives, or is excepted, cannot be told.",
    finds=(
        Example(
            "1. Confidentiality. She keeps its secrets.\n\n2. Releases. She releases it.\n\n3. Survival. Section 2 "
            "(Confidentiality) survives.\n\n4. Law. Ohio law governs.\n"
        ),
    ),
    leaves=(
        Example(
            "1. Confidentiality. She keeps its secrets.\n\n2. Releases. She releases it.\n\n3. Survival. Section 1 "
            "(Confidentiality), Section 2 (Release) and Section 4 (which says what law governs) survive.\n\n"
            "4. Law. Ohio law governs.\n"
        ),
    ),
    find=_find,
)
