"""Another name for the agreement than its title: "this Severance and Release Agreement" below "Release and Severance
Agreement"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from eightk.truth.consistency.passage import Passage
from eightk.truth.consistency.reading import Reading
from eightk.truth.consistency.rule import Example, Rule, Variance

_KIND = "agreement"
_SMALL = frozenset({"and", "of", "for", "in", "to", "the", "a", "an", "&", "with", ",", "-"})
# Words that a title may have or lack without being another.
_OPTIONAL = "letter general confidential mutual amended restated first second third executive form full complete"
_FREE = frozenset(_OPTIONAL.split())
_LONGEST = 9


def _find(reading: Reading) -> Iterator[Variance]:
    title = reading.title
    own = _content(title.lower().split())
    if not own or _KIND not in title.lower():
        return
    for passage in reading.body:
        if passage.kind != "title" and not reading.is_annexed(passage.start):
            yield from _others(passage, title, own)


def _others(passage: Passage, title: str, own: Sequence[str]) -> Iterator[Variance]:
    """The names of agreements in a passage that can only be this one, and are not its title."""
    for first, last in _names(passage):
        said = _content([word.form.lower() for word in passage.words[first:last]])
        turned = set(said) == set(own) and [*said] != [*own] and len(own) > 1
        foreign = _is_this(passage, first) and bool(set(said) - set(own) - _FREE) and bool(set(own) - set(said) - _FREE)
        if turned or foreign:
            quotation = passage.quote(first, last)
            message = f"“{quotation}”: the agreement's title is “{title}”"
            yield Variance(message, (passage.place(first, last),))


def _names(passage: Passage) -> Iterator[tuple[int, int]]:
    """Every name that ends in "Agreement": the capitalised words in front of it, small words between them."""
    words = passage.words
    for at, word in enumerate(words):
        if word.form.lower() != _KIND or not word.form[:1].isupper():
            continue
        first = at
        while first > max(0, at - _LONGEST) and _is_of_title(words[first - 1].form):
            first -= 1
        while first < at and not words[first].form[:1].isupper():
            first += 1
        if first < at:
            yield first, at + 1


def _is_of_title(form: str) -> bool:
    return (form[:1].isupper() and form.isalpha() and form.lower() not in ("this", "the")) or form in (
        "and",
        "of",
        "in",
    )


def _is_this(passage: Passage, first: int) -> bool:
    return first > 0 and passage.words[first - 1].form.lower() == "this"


def _content(words: Sequence[str]) -> tuple[str, ...]:
    """The words of a title that tell it from others, in order."""
    plain = [word.strip("\"'().,:;") for word in words]
    return tuple(word for word in plain if word and word not in _SMALL and word != _KIND)


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
