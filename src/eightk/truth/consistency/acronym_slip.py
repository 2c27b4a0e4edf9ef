"""A short name in capitals that is a slip of one the agreement defines: AGTR for ATGR."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator

from eightk.truth.consistency.passage import Passage
from eightk.truth.consistency.reading import Reading
from eightk.truth.consistency.rule import Example, Rule, Variance
from eightk.wording.lexicon import is_slip, is_word

_SHORTEST, _LONGEST = 3, 8
_OFTEN = 3
"""How much more often the right name stands in the agreement, at least."""
_CAPITALS = 3
"""Words of capitals on either side that make a line of capitals, in which every word looks like a short name."""


def _find(reading: Reading) -> Iterator[Variance]:
    places: dict[str, list[tuple[Passage, int]]] = defaultdict(list)
    for passage in reading.body:
        for at, word in enumerate(passage.words):
            if _is_short_name(word.form) and not _in_capitals(passage, at):
                places[word.form].append((passage, at))
    counts = Counter({form: len(found) for form, found in places.items()})
    defined = {form for form in counts if any(_is_quoted(*place) for place in places[form])}
    for form, found in places.items():
        right = _right(form, defined, counts)
        if right and not is_word(form):
            spots = tuple(passage.place(at, at + 1) for passage, at in found)
            yield Variance(f"“{form}” is a slip of “{right}”, which the agreement defines", spots)


def _is_short_name(form: str) -> bool:
    return _SHORTEST <= len(form) <= _LONGEST and form.isascii() and form.isalpha() and form.isupper()


def _in_capitals(passage: Passage, at: int) -> bool:
    near = passage.words[max(0, at - _CAPITALS) : at + _CAPITALS + 1]
    return sum(len(word.form) > 1 and word.form.isupper() for word in near) > _CAPITALS


def _is_quoted(passage: Passage, at: int) -> bool:
    before = passage.words[at - 1].form if at else ""
    after = passage.words[at + 1].form if at + 1 < len(passage.words) else ""
    return before == after == '"'


def _right(form: str, defined: set[str], counts: Counter[str]) -> str:
    """The defined short name of which another one is a slip, or ""."""
    if form in defined:
        return ""
    near = [name for name in sorted(defined) if is_slip(form.lower(), name.lower()) and not _numbered(form, name)]
    return next((name for name in near if counts[name] >= _OFTEN * counts[form]), "")


def _numbered(one: str, other: str) -> bool:
    return f"{one}S" == other or f"{other}S" == one


_HEAD = 'This Agreement is made between ACME TOOLS GROUP, INC. ("ATGR") and John Roe.\n\n'

RULE = Rule(
    code="CONS023",
    title="a slip in a short name",
    why="Read as it stands, another company is bound or released; the exhibit keeps it, and the disclosure must not.",
    finds=(
        Example(
            f"{_HEAD}4. Releases. He agrees not to sue ATGR on a claim against ATGR, or its officers. AGTR agrees not "
            "to sue him on any claim. ATGR shall pay the costs."
        ),
    ),
    leaves=(
        Example(
            f"{_HEAD}4. Releases. He agrees not to sue ATGR under ERISA or the ADEA, nor ATGR's plan, the ATG, which "
            "ATGR and ATG formed, nor ATG's trust."
        ),
    ),
    find=_find,
)
