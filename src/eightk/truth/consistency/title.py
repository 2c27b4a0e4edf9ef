"""Another name for the agreement than its title: "this Severance and Release Agreement" below "Release and Severance
Agreement"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from eightk.agreement.parts.naming import plain_words
from eightk.agreement.parts.title import Named
from eightk.truth.consistency.passage import Place
from eightk.truth.consistency.reading import Reading
from eightk.truth.consistency.rule import Example, Rule, Variance

_SMALL = frozenset({"and", "of", "for", "in", "to", "the", "a", "an", "&", "with"})
# Words that a title may have or lack without being another.
_OPTIONAL = "letter general confidential mutual full complete final amended restated first second third form executive"
_FREE = frozenset(_OPTIONAL.split())
_HEADS = frozenset({"title", "heading"})
"""Blocks that may head another document in the same copy, a form of release behind the signatures."""


def _find(reading: Reading) -> Iterator[Variance]:
    title = reading.title
    own = _content(title.written)
    if len(own) < 2:
        return
    headed = [(_content(block.text), block.start) for block in reading.copy.blocks if block.kind in _HEADS]
    others: dict[tuple[str, ...], list[Named]] = {}
    for call in title.calls:
        said = _content(call.text)
        elsewhere = reading.is_annexed(call.start) or any(said == head and at < call.start for head, at in headed)
        if not elsewhere and _is_another(own, said) and not _is_attached(reading, call):
            others.setdefault(said, []).append(call)
    for calls in others.values():
        message = f"“{calls[0].text}”: the agreement's title is “{title.written}”"
        yield Variance(message, (*(Place(call.start, call.end) for call in calls), Place(title.start, title.end)))


def _is_another(own: tuple[str, ...], said: tuple[str, ...]) -> bool:
    """Whether the same words stand in another order, or each name has a word that the other lacks."""
    if set(own) == set(said):
        return own != said and sorted(own) == sorted(said)
    return bool(set(said) - set(own) - _FREE) and bool(set(own) - set(said) - _FREE)


def _is_attached(reading: Reading, call: Named) -> bool:
    """Whether the agreement speaks of a paper of this name that is attached to it, whose words these then are."""
    name = r"\s".join(re.escape(word) for word in call.text.split())
    form = re.compile(
        rf"(?<!this\s){name}s?\b[^.;]{{0,90}}\b(?:form|attached|exhibit|annex|attachment)\b", re.IGNORECASE
    )
    return form.search(reading.running.text) is not None


def _content(title: str) -> tuple[str, ...]:
    """The words of a title that tell it from others, in order."""
    return tuple(word.removesuffix("s") for word in plain_words(title) if word not in _SMALL)


RULE = Rule(
    code="CONS026",
    title="another name for the agreement than its title",
    why="Cover, exhibit index and disclosure must name the exhibit as it names itself; this is another name.",
    finds=(
        Example(
            "RELEASE AND SEVERANCE AGREEMENT\n\nThis Release and Severance Agreement is made on May 4, 2026.\n\n"
            '1. Announcements. The Company may disclose the following:\n\n"Pursuant to the attached Severance and '
            'Release Agreement, Mr. Roe will serve through May 31, 2026."'
        ),
        Example(
            "SEPARATION AGREEMENT\n\nThis Separation Agreement is made on May 4, 2026.\n\n1. Term. The term of this "
            "Employment Agreement ends on May 31, 2026."
        ),
    ),
    leaves=(
        Example(
            "SEPARATION AGREEMENT\n\nThis Separation Agreement is made on May 4, 2026.\n\n1. Other Agreements. The "
            "Employment Agreement ends. This Confidential Separation Agreement is whole."
        ),
        Example(
            "SEPARATION AGREEMENT\n\nThis Separation Agreement is made on May 4, 2026.\n\n1. Release. He signs one.\n\n"
            "RELEASE OF CLAIMS\n\nThis Release of Claims is given on May 31, 2026, by Mr. Roe."
        ),
    ),
    find=_find,
)
