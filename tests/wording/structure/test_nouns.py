"""Who can be told without a grammar, and where sentences end."""

from __future__ import annotations

import pytest

from eightk.wording.parties import known_parties
from eightk.wording.structure.nouns import named
from eightk.wording.structure.sentence import sentences
from eightk.wording.units import Unit, read_units


def _units(text: str) -> tuple[Unit, ...]:
    return read_units(text, known_parties({"tern": ("Tern Bank",)}))


@pytest.mark.parametrize(
    "name",
    [
        "the Company",
        "the Compensation Committee",
        "the Board of Directors",
        "Mr. Hall",
        "Ostara Pharma AG",
        "Veldkamp Steel N.V.",
        "Hall Corp.",
        "Tern Bank",
        "the Tern Bank",
        "either party",
    ],
)
def test_an_actor_is_read_to_its_end(name: str) -> None:
    units = _units(f"{name} will pay $500.")
    assert units[named(units, 0)].key == "will"


@pytest.mark.parametrize("text", ["the Company plan", "the Plan", "a director", "the Company Hall", ""])
def test_what_goes_on_or_names_no_one_is_no_actor(text: str) -> None:
    assert named(_units(text), 0) == 0


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("He resigned. She stayed.", 2),
        ("He lives in the U.S. He resigned.", 2),
        ("He lives in the U.S. and stayed.", 1),
        ("John Q. Hall resigned. He left.", 2),
        ("It has a lease with Tern Corp. The lease ends.", 2),
        ("It was paid by Tern Corp. in cash.", 1),
        ("", 0),
    ],
)
def test_sentences_joined_are_the_text(text: str, count: int) -> None:
    units = _units(text)
    found = sentences(units)
    assert len(found) == count
    assert tuple(unit for sentence in found for unit in sentence) == units
