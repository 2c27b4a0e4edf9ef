"""What does not change: there is no change in his salary, his salary does not change, his salary is unchanged."""

from __future__ import annotations

from eightk.wording.statements.vocabulary import words
from eightk.wording.touches.line import Line
from eightk.wording.touches.owners import owned
from eightk.wording.touches.touch import Reading, Touch
from eightk.wording.units import Unit

_THERE_IS = {
    ("there", "is", "no"): "does",
    ("there", "are", "no"): "does",
    ("there", "was", "no"): "did",
    ("there", "were", "no"): "did",
    ("there", "will", "be", "no"): "will",
    ("there", "has", "been", "no"): "has",
    ("there", "have", "been", "no"): "has",
}
_OPENING = words("his her its their the such this")
_NOT = {
    ("does", "not", "change"): "does",
    ("do", "not", "change"): "does",
    ("is", "unchanged"): "does",
    ("are", "unchanged"): "does",
    ("remains", "unchanged"): "does",
    ("remain", "unchanged"): "does",
    ("is", "not", "changed"): "does",
    ("are", "not", "changed"): "does",
    ("did", "not", "change"): "did",
    ("was", "unchanged"): "did",
    ("were", "unchanged"): "did",
    ("was", "not", "changed"): "did",
    ("were", "not", "changed"): "did",
    ("will", "not", "change"): "will",
    ("will", "remain", "unchanged"): "will",
    ("will", "be", "unchanged"): "will",
    ("will", "not", "be", "changed"): "will",
    ("has", "not", "changed"): "has",
    ("have", "not", "changed"): "has",
}
_LONGEST = 12
"""Words of a thing at most, with its owner."""
_GOES_ON = words(", ;")


def _no_change(line: Line, at: int) -> Reading | None:
    """There is no change in his salary: his salary does unchanged."""
    words_of = next((each for each in _THERE_IS if line.spells(at, *each)), ())
    change = at + len(words_of)
    is_material = line.key(change) == "material"
    change += is_material
    if not words_of or line.key(change) not in ("change", "changes") or line.key(change + 1) not in ("in", "to"):
        return None
    first, last = change + 2, _thing(line, change + 2)
    if last == first or not _begins(line, at) or not (line.is_end(last) or line.key(last) in _GOES_ON):
        return None
    opening = line.units[first]._replace(text=line.units[at].text)  # a sentence begins with a capital
    unchanged = _unchanged(line.units[at], _THERE_IS[words_of], is_material=is_material)
    return Reading(at, last, (opening, *line.units[first + 1 : last], unchanged))


def _no_change_in_it(line: Line, at: int) -> Reading | None:
    """His salary does not change: his salary does unchanged."""
    is_material = line.key(at + 2) == "materially"
    words_of = next((each for each in _NOT if _spells(line, at, each, is_material)), ())
    last = at + len(words_of) + is_material
    if not words_of or not (line.is_end(last) or line.key(last) in _GOES_ON):
        return None
    first = next((place for place in range(at - 1, at - _LONGEST, -1) if _thing(line, place) == at), at)
    if first == at or not _begins(line, first):
        return None
    return Reading(at, last, (_unchanged(line.units[at], _NOT[words_of], is_material=is_material),))


def _spells(line: Line, at: int, words_of: tuple[str, ...], is_material: bool) -> bool:
    """Whether these words stand at a place, with “materially” after “not” or without."""
    if not is_material:
        return line.spells(at, *words_of)
    return words_of[1:2] == ("not",) and line.spells(at, *words_of[:2], "materially", *words_of[2:])


def _thing(line: Line, at: int) -> int:
    """The place after one thing with its owner, and nothing told of it; `at` if none begins here."""
    whose = line.someone(at)
    whose = line.thing(at) if whose == at else whose
    if whose > at and line.key(whose) == "'s":
        first = whose + 1
    elif line.key(at) in _OPENING:
        first = at + 1
    else:
        return at
    last = owned(line, first)[1]
    is_row = any(line.key(place) in ("and", "or") for place in range(first, last))
    if last == first or (is_row and not line.spells(last - 3, "terms", "and", "conditions")):
        return at
    end = line.thing(last + 1)
    return end if line.key(last) == "of" and end > last + 1 else last


def _begins(line: Line, at: int) -> bool:
    """Whether a clause of its own begins here, that hangs on no other."""
    return line.starts[at] == at or (line.key(at - 1) == "," and line.key(at) == "there")


def _unchanged(here: Unit, when: str, *, is_material: bool) -> Unit:
    return Unit(f"{when}-not-{'materially-' * is_material}change", "word", here.text, here.start, here.end)


UNCHANGED = (
    Touch(
        "TCH1243",
        "there is no change in something, it does not change",
        "Of one thing the same is told; of one of several it may not be.",
        (
            ("There is no change in his salary.", "His salary does not change."),
            ("There was no change to his duties.", "His duties did not change."),
        ),
        (
            ("There is no change in his salary.", "His bonus does not change."),
            ("There is no material change in his salary.", "His salary does not change."),
            ("There was no change in his salary.", "His salary will not change."),
            ("There is no change in his salary or bonus.", "His salary does not change or bonus."),
        ),
        lambda line, at: _no_change(line, at) or _no_change_in_it(line, at),
        frozenset(each[0] for each in (*_THERE_IS, *_NOT)),
        words("change changes changed unchanged"),
    ),
)
