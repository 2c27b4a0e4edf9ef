"""A stretch of the copy as one line of text, each character with its offset in the source."""

from __future__ import annotations

from dataclasses import dataclass

from .lines import hyphen_joins, read_lines


@dataclass(frozen=True, slots=True)
class Folded:
    """`text` has blanks folded, page marks and rules left out; `offsets[i]` is where `text[i]` stands."""

    text: str
    offsets: tuple[int, ...]


def fold(text: str, start: int, end: int) -> Folded:
    """The words between two offsets of the copy's text, folded as blocks are."""
    characters: list[str] = []
    offsets: list[int] = []
    above = ""
    for line in read_lines(text[start:end]):
        if line.role != "words":
            above = ""
            continue
        if characters and not (above and hyphen_joins(above, line.raw)):
            characters.append(" ")
            offsets.append(start + line.start)
        for place, char in enumerate(text[start + line.start : start + line.end], start + line.start):
            if not char.isspace():
                characters.append(char)
                offsets.append(place)
            elif characters[-1] != " ":
                characters.append(" ")
                offsets.append(place)
        above = line.raw
    return Folded("".join(characters), tuple(offsets))


def fold_words(words: str) -> str:
    """Words as they are looked for in a folded text."""
    return " ".join(words.split())


def occurrences(folded: Folded, words: str) -> tuple[tuple[int, int], ...]:
    """The offsets (start, end) in the copy of every place where `words` stand, white space folded."""
    wanted = fold_words(words)
    places: list[tuple[int, int]] = []
    position = folded.text.find(wanted) if wanted else -1
    while position >= 0:
        places.append((folded.offsets[position], folded.offsets[position + len(wanted) - 1] + 1))
        position = folded.text.find(wanted, position + len(wanted))
    return tuple(places)
