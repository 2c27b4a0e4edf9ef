"""The cases of rewording in cases/*.txt, as a lawyer writes them.

    == name-of-the-case
    approved: The approved paragraph, on one line; "¶" begins a new paragraph of it.
    faithful (light): The same facts and effect in other words.
    unfaithful (heavy) [category: what moved]: Other words, and one material change hidden among them.

A line that begins with white space continues the line before it. "#" begins a comment line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent / "cases"
DEGREES = ("light", "moderate", "heavy")

_REWORDING = re.compile(r"(faithful|unfaithful) \((\w+)\)(?: \[([^:\]]+): ([^\]]+)\])?: (.+)")


@dataclass(frozen=True, slots=True)
class Rewording:
    """One draft: its label (faithful, unfaithful), degree, and for an unfaithful one the category and what moved."""

    label: str
    degree: str
    category: str
    what: str
    draft: str


@dataclass(frozen=True, slots=True)
class Case:
    """An approved paragraph and its rewordings."""

    name: str
    approved: str
    rewordings: tuple[Rewording, ...]

    def pairs(self) -> Iterator[dict[str, str]]:
        """One object a draft, in the format of labelled pairs; ids are unique within all cases."""
        for number, one in enumerate(self.rewordings, 1):
            yield {
                "id": f"{self.name}/{number}",
                "label": one.label,
                "degree": one.degree,
                "category": one.category,
                "what": one.what,
                "approved": self.approved,
                "draft": one.draft,
            }


def read_cases(folder: Path = FOLDER) -> tuple[Case, ...]:
    """Every case of every file, in the order of the file names."""
    found = [case for path in sorted(folder.glob("*.txt")) for case in parse(path.read_text("utf-8"), path.name)]
    names = [case.name for case in found]
    if twice := {name for name in names if names.count(name) > 1}:
        raise ValueError(f"a case of this name stands twice: {', '.join(sorted(twice))}")
    return tuple(found)


def parse(text: str, source: str) -> list[Case]:
    """The cases of one file. A line that is none of the above is a ValueError that says where it stands."""
    cases: list[Case] = []
    for where, line in _lines(text):
        if line.startswith("== "):
            cases.append(Case(line[3:].strip(), "", ()))
        elif cases and line.startswith("approved: ") and not cases[-1].approved:
            cases[-1] = Case(cases[-1].name, _paragraphs(line.removeprefix("approved: ")), ())
        elif cases and cases[-1].approved and (one := _rewording(line)):
            last = cases[-1]
            cases[-1] = Case(last.name, last.approved, (*last.rewordings, one))
        else:
            raise ValueError(f"{source}:{where}: not a line of a case: {line[:60]}")
    return cases


def _rewording(line: str) -> Rewording | None:
    match = _REWORDING.fullmatch(line)
    if not match:
        return None
    label, degree, category, what, draft = match.groups(default="")
    if degree not in DEGREES or (label == "unfaithful") != bool(category):
        return None
    return Rewording(label, degree, category, what, _paragraphs(draft))


def _lines(text: str) -> Iterator[tuple[int, str]]:
    """Whole lines with the number of their first: continuations joined, comments and empty lines left out."""
    joined: list[tuple[int, str]] = []
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        if line[0].isspace() and joined:
            where, before = joined.pop()
            joined.append((where, f"{before} {line.strip()}"))
        else:
            joined.append((number, line.rstrip()))
    return iter(joined)


def _paragraphs(line: str) -> str:
    return re.sub(r"\s*¶\s*", "\n\n", line)
