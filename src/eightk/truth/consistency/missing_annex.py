"""An exhibit, schedule or annex that the agreement attaches and the copy does not have."""

from __future__ import annotations

import re
from collections.abc import Iterator

from eightk.agreement.parts.cross_references import ANNEXES, CrossReference
from eightk.truth.consistency.passage import Place
from eightk.truth.consistency.reading import Reading
from eightk.truth.consistency.rule import Example, Rule, Variance

_ATTACHES = re.compile(
    r"\b(?:attached|hereto|annexed|appended|enclosed|form\s(?:of|set\sforth)|set\sforth\s(?:in|on)|listed\s(?:in|on)|herewith|"
    r"identified\s(?:in|on)|described\s(?:in|on)|incorporated|provided\s(?:in|on)|specified\s(?:in|on))\b",
    re.IGNORECASE,
)
_PLURAL = {"annex": "annexes", "appendix": "appendices"}
_REACH = 90


def _find(reading: Reading) -> Iterator[Variance]:
    missing: dict[str, list[CrossReference]] = {}
    for reference in reading.references:
        judged = reference.kind in ANNEXES and reference.of in ("this", "unsaid") and not _is_worded(reading, reference)
        if judged and _is_absent(reading, reference):
            missing.setdefault(_name(reference), []).append(reference)
    attached = {name: found for name, found in missing.items() if any(_attaches(reading, each) for each in found)}
    if attached:
        places = tuple(Place(each.start, each.end) for found in attached.values() for each in found[:1])
        names = _listed([found[0] for found in attached.values()])
        verb = "is" if len(attached) == 1 else "are"
        yield Variance(f"{names} {verb} said to be attached and {verb} not in the copy", places)


def _is_absent(reading: Reading, reference: CrossReference) -> bool:
    number = reference.number.partition("(")[0].upper()
    return (reference.kind, number) not in reading.index.annexes


def _listed(references: list[CrossReference]) -> str:
    """Annexes by kind: Exhibits A and B and Schedule 2."""
    kinds: dict[str, list[str]] = {}
    for each in references:
        kinds.setdefault(each.kind, []).append(each.number)
    return " and ".join(
        f"{kind.capitalize()} {numbers[0]}"
        if len(numbers) == 1
        else f"{_PLURAL.get(kind, kind + 's').capitalize()} {', '.join(numbers[:-1])} and {numbers[-1]}"
        for kind, numbers in kinds.items()
    )


def _is_worded(reading: Reading, reference: CrossReference) -> bool:
    """Whether it stands in the approved wording, which speaks of exhibits to the filing."""
    return any(passage.start <= reference.start < passage.end for passage in reading.wording)


def _name(reference: CrossReference) -> str:
    return f"{reference.kind.capitalize()} {reference.number}"


def _attaches(reading: Reading, reference: CrossReference) -> bool:
    around = reading.text[max(0, reference.start - _REACH) : reference.end + _REACH]
    return reference.of == "this" or _ATTACHES.search(" ".join(around.split())) is not None


RULE = Rule(
    code="CONS072",
    title="an exhibit or schedule that is not attached",
    why="An exhibit is filed complete. A schedule may be left out only under Item 601(a)(5) of Regulation S-K, in "
    "force "
    "since May 2, 2019: it holds nothing material, and the exhibit lists what was left out.",
    finds=(
        Example(
            "1. Release. She signs the release attached hereto as Exhibit A.\n\n2. Shares. The shares are those "
            "listed on "
            "Schedule 2 hereto.\n\n3. Law. Ohio law governs.\n"
        ),
    ),
    leaves=(
        Example(
            "1. Release. She signs the release attached hereto as Exhibit A, which is filed as Exhibit 10.1 to its "
            "Form 10-K.\n\n"
            "2. Reports. A person who reports on Schedule 13D is one.\n\n3. Law. Ohio law governs.\n\n"
            "                                   EXHIBIT A\n\n                                    RELEASE\n\n"
            "She releases the Company from every claim, known or unknown, that she has or may have against it today.\n"
        ),
    ),
    find=_find,
)
