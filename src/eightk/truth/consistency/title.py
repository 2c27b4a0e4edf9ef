"""Another name for the agreement than its title: "this Severance and Release Agreement" below "Release and Severance
Agreement"."""

from __future__ import annotations

from collections.abc import Iterator

from eightk.agreement.parts.naming import plain_words
from eightk.truth.consistency.passage import Place
from eightk.truth.consistency.reading import Reading
from eightk.truth.consistency.rule import Example, Rule, Variance

_SMALL = frozenset({"and", "of", "for", "in", "to", "the", "a", "an", "&", "with"})
# Words that a title may have or lack without being another.
_OPTIONAL = "letter general confidential mutual full complete final amended restated first second third form executive"
_FREE = frozenset(_OPTIONAL.split())


def _find(reading: Reading) -> Iterator[Variance]:
    title = reading.title
    own = _content(title.written)
    if len(own) < 2:
        return
    for call in title.calls:
        said = _content(call.text)
        if not reading.is_annexed(call.start) and _is_another(own, said):
            message = f"“{call.text}”: the agreement's title is “{title.written}”"
            yield Variance(message, (Place(call.start, call.end), Place(title.start, title.end)))


def _is_another(own: tuple[str, ...], said: tuple[str, ...]) -> bool:
    """Whether the same words stand in another order, or each name has a word that the other lacks."""
    if set(own) == set(said):
        return own != said and sorted(own) == sorted(said)
    return bool(set(said) - set(own) - _FREE) and bool(set(own) - set(said) - _FREE)


def _content(title: str) -> tuple[str, ...]:
    """The words of a title that tell it from others, in order."""
    return tuple(word for word in plain_words(title) if word not in _SMALL)


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
    ),
    find=_find,
)
