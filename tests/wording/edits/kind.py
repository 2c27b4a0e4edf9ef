"""One kind of mechanical edit: a name, a label, and where in a text it can be made.

An edit replaces one stretch of a text. Most kinds make the draft out of the approved wording; kinds that mend a
scrivener's error damage the approved wording instead, and the draft is the text as it was.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

Label = Literal["material", "immaterial"]


@dataclass(frozen=True, slots=True)
class Change:
    """Replace text[start:end] by other words."""

    start: int
    end: int
    words: str


Changes = Callable[[str], Iterator[Change]]
Reword = Callable[[re.Match[str]], str | None]


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of edit. `mends` when the change is made in the approved wording and the draft is the sound text."""

    name: str
    label: Label
    changes: Changes
    mends: bool = False


@dataclass(frozen=True, slots=True)
class Site:
    """Where the two texts part: offsets in the text that was changed, and the words on both sides."""

    start: int
    end: int
    approved: str
    draft: str


@dataclass(frozen=True, slots=True)
class Edit:
    """A labelled pair of texts that differ in one edit."""

    kind: str
    label: Label
    approved: str
    draft: str
    site: Site


def edits(text: str, kind: Kind) -> Iterator[Edit]:
    """Every edit of this kind that the text allows, from its beginning to its end."""
    for change in kind.changes(text):
        old = text[change.start : change.end]
        new = text[: change.start] + change.words + text[change.end :]
        if new == text:
            continue
        if kind.mends:
            site = Site(change.start, change.end, change.words, old)
            yield Edit(kind.name, kind.label, new, text, site)
        else:
            site = Site(change.start, change.end, old, change.words)
            yield Edit(kind.name, kind.label, text, new, site)


def replaced(pattern: str, reword: str | Reword, *, any_case: bool = False) -> Changes:
    """Changes at every match: a fixed word (an initial capital is kept), or what the function makes of the match."""
    compiled = re.compile(pattern, re.IGNORECASE if any_case else 0)

    def changes(text: str) -> Iterator[Change]:
        for match in compiled.finditer(text):
            words = _capital(match.group(), reword) if isinstance(reword, str) else reword(match)
            if words is not None:
                yield Change(match.start(), match.end(), words)

    return changes


def _capital(old: str, new: str) -> str:
    return new[:1].upper() + new[1:] if old[:1].isupper() and not new[:2].isupper() else new


def material(name: str, pattern: str, reword: str | Reword, *, any_case: bool = False) -> Kind:
    """A kind that changes what the text says."""
    return Kind(name, "material", replaced(pattern, reword, any_case=any_case))


def immaterial(name: str, pattern: str, reword: str | Reword, *, any_case: bool = False) -> Kind:
    """A kind that changes how the text is set, and nothing else."""
    return Kind(name, "immaterial", replaced(pattern, reword, any_case=any_case))
