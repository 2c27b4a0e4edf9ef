"""Labels of a list that say no more than the place of their item."""

from __future__ import annotations

import pytest

from eightk.wording.statements.labels import LABELS, in_sequence


@pytest.mark.parametrize(
    "labels",
    [
        "",
        "1",
        "a",
        "i",
        "1 2 3",
        "a b c",
        "i ii iii iv",
        "a b c d e f g h i j k",
        "i 2 c",
        "1 2 3 4 5 6 7 8 9 10 11 12",
    ],
)
def test_labels_in_sequence(labels: str) -> None:
    assert in_sequence(labels.split())


@pytest.mark.parametrize(
    "labels",
    [
        "2",
        "b",
        "ii",
        "1 3",
        "a a",
        "b a",
        "i iii",
        "1 2 4",
        "a b c d e f g h i j k l",
        " ".join(map(str, range(1, 14))),
    ],
)
def test_labels_that_say_something(labels: str) -> None:
    assert not in_sequence(labels.split())


def test_letters_and_roman_figures_are_labels() -> None:
    assert {"a", "k", "i", "iv", "xii"} <= LABELS
    assert not {"all", "z", "xiii", ""} & LABELS
