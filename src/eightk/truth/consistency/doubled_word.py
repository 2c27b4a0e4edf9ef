"""A word set twice in a row: "the the", "shall shall"."""

from __future__ import annotations

from collections.abc import Iterator

from eightk.truth.consistency.reading import Reading
from eightk.truth.consistency.rule import Example, Rule, Variance

# What English does say twice.
_MAY_REPEAT = frozenset({"that", "had", "is", "bye", "so", "very"})


def _find(reading: Reading) -> Iterator[Variance]:
    for passage in reading.body:
        if passage.kind != "paragraph":
            continue
        for at, (before, word) in enumerate(zip(passage.words, passage.words[1:], strict=False)):
            form = word.form
            if form != before.form or not form.isalpha() or not form.islower() or form in _MAY_REPEAT:
                continue
            if len(form) > 1 or form == "a":
                words = passage.quote(at, at + 2)
                yield Variance(f"“{words}”: the word “{form}” is set twice", (passage.place(at, at + 2),))


RULE = Rule(
    code="CONS031",
    title="a word set twice",
    why="The exhibit must keep it; what is taken from here into the disclosure must not repeat it.",
    finds=(Example("1. Notice. The Company shall give the the Executive notice of each such event."),),
    leaves=(Example("1. Notice. The Executive agrees that that notice, and all it had had to say, was given."),),
    find=_find,
)
