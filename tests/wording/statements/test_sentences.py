"""Where a sentence ends: not after an abbreviation or an initial, unless a word like "The" or "He" follows."""

from __future__ import annotations

import pytest

from eightk.wording.parties import Parties, known_parties
from eightk.wording.statements.sentences import body, is_abbreviated, sentences
from eightk.wording.units import Unit, read_units

CUT = [
    "He left. | She stayed. | They were paid",
    "He left! | Was he paid? | He was.",
    "He is paid by J. Hall and by St. Hall.",
    "The lease is with Hall & J. | The rent is $500.",
    "It is asked for by Regulation S-K. | Ms. Hall is a director.",
    "It is asked for by S. K. Hall.",
    "It ended. on May 6, 2025.",
    'He left. | "He" is Mr. Hall.',
    "He is paid by the U.S. Bank.",
    "He lives in the U.S. | He is paid.",
    "The rate is 5.5%. | It is fixed.",
    "",
]


def _cut(text: str, parties: Parties | None = None) -> list[tuple[Unit, ...]]:
    return list(sentences(read_units(text, parties or Parties())))


@pytest.mark.parametrize("marked", CUT)
def test_a_text_is_cut_into_its_sentences(marked: str) -> None:
    text = marked.replace(" | ", " ")
    found = _cut(text)
    assert [unit for sentence in found for unit in sentence] == list(read_units(text, Parties()))
    assert [text[sentence[0].start : sentence[-1].end] for sentence in found] == [*filter(None, marked.split(" | "))]


def test_the_full_stop_of_a_name_may_close_the_sentence_too() -> None:
    parties = known_parties({"tern": ["Tern Corp."]})
    first, second = _cut("The lease is with Tern Corp. The rent is $500.", parties)
    assert is_abbreviated(first[-1])
    assert body(first) == first
    assert not is_abbreviated(second[-1])
    assert body(second) == second[:-1]
    assert len(_cut("The lease with Tern Corp. Ohio is signed.", parties)) == 1


def test_nothing_has_no_body() -> None:
    assert body(()) == ()
