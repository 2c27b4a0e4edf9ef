"""A run of units as its sentences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from eightk.wording.sentences import ABBREVIATIONS
from eightk.wording.statements.vocabulary import words
from eightk.wording.units import Unit

Sentence = tuple[Unit, ...]
"""The units of one sentence with its closing mark."""
GOES_ON = words(
    "( ) , - . : ; a after all also an and any are as at be because been before but by can could during each",
    "effective for from had has have he held her his if in is it its may must not of on or owned pursuant shall she",
    "should since so subject than that the their then these they this through to under unless until upon was were",
    "when where which while who whom whose will with within without would",
)
"""Words that never continue a name: after a full stop they begin a sentence."""
ENDS = frozenset({".", "!", "?"})


def sentences(units: Sequence[Unit]) -> tuple[Sentence, ...]:
    """The sentences of a text with their closing marks; joined they are the text.

    A full stop before a small letter closes nothing, nor does one after an abbreviation or an initial, unless a word
    like "The" or "He" follows."""
    return tuple(_cut(units))


def _cut(units: Sequence[Unit]) -> Iterator[Sentence]:
    first = 0
    stops = [at for at, unit in enumerate(units) if unit.text.endswith(".") or unit.key in ENDS]
    for at in stops:
        if at + 1 < len(units) and (_closes if units[at].key in ENDS else _has_closed)(units, at):
            yield tuple(units[first : at + 1])
            first = at + 1
    if first < len(units):
        yield tuple(units[first:])


def _closes(units: Sequence[Unit], at: int) -> bool:
    before, after = units[at - 1].text if at else "", units[at + 1]
    is_initial = len(before) == 1 and before.isalpha() and not _is_of_regulation(units, at - 1)
    if is_initial or before in ABBREVIATIONS:
        return after.text[:1].isupper() and after.key in GOES_ON
    return after.text[:1].isupper() or not after.text[:1].isalnum()


def _is_of_regulation(units: Sequence[Unit], at: int) -> bool:
    """Whether a letter is the last of Regulation S-K, S-X or S-T, and no initial."""
    return at >= 2 and [unit.key for unit in units[at - 2 : at]] == ["regulation", "s"]


def _has_closed(units: Sequence[Unit], at: int) -> bool:
    """Whether the full stop of an abbreviation closes the sentence too: "of Tern Corp. The lease"."""
    after = units[at + 1]
    return after.text[:1].isupper() and after.key in GOES_ON


def is_abbreviated(unit: Unit) -> bool:
    """Whether a unit ends with a full stop of its own."""
    return unit.key not in ENDS and unit.text.endswith(".")


def body(sentence: Sentence) -> Sentence:
    """The sentence without its closing mark."""
    return sentence[:-1] if sentence and sentence[-1].key in ENDS else sentence
