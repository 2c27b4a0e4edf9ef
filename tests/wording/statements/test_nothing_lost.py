"""Whatever stands in a sentence stands in what it is read to state: what was lost would be free to change."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from eightk.wording.parties import known_parties
from eightk.wording.statements.clauses import read_all
from eightk.wording.statements.cursor import Cursor
from eightk.wording.statements.sentences import sentences
from eightk.wording.statements.speech import read_tokens
from eightk.wording.units import phrased, read_units

_WRITTEN = sorted(
    {
        line.partition(": ")[2]
        for path in Path(__file__).parent.glob("alike*.txt")
        for line in path.read_text("utf-8").splitlines()
        if line.startswith(("approved: ", "draft: "))
    }
)
_ADDED = (
    ", representing 41 lenders,",
    "serving 41 lenders",
    "(except 41 units)",
    "other than 41 units",
    ", unless he holds 41 units,",
    "for 41 months",
    "of 41 units",
    ", which has 41 units,",
    "that has 41 units",
    "held by 41 lenders",
    "and 41 units",
    ", or 41 units,",
    "to pay 41 units",
    "without 41 units",
    ", effective in 41 days,",
    "if 41 units lapse",
    "subject to 41 terms",
    "as holder of 41 units",
    "or upon a breach of 41 leases",
    "and in the event of the removal of 41 officers",
    "by 41 lenders or by 41 trusts",
    "or if 41 units lapse",
    "of which 41 units",
    "41 of which",
)


@settings(max_examples=400)
@given(st.sampled_from(_WRITTEN), st.sampled_from(_ADDED), st.floats(0, 1))
def test_what_is_added_at_any_place_is_read(sentence: str, added: str, place: float) -> None:
    words = sentence.split(" ")
    at = 1 + round(place * (len(words) - 1))
    text = " ".join([*words[:at], added, *words[at:]])
    for units in sentences(phrased(text, read_units(text, known_parties({})))):
        tokens = read_tokens(units)
        cursor = Cursor(tokens)
        stated = " ".join(node.key for node in (*read_all(cursor), *cursor.apart))
        assert cursor.is_lost or "count:41" in stated or not any("count:41" in token.key for token in tokens)
