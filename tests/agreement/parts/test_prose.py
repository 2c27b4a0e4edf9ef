"""The running text keeps every word of the copy, each at its offset."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from eightk.agreement.copy import read_conformed_copy
from eightk.agreement.parts.prose import read_prose

TEXT = (
    "AGREEMENT\n\n1. Pay. The Company pays the Exec-\nutive on each\n\n       2\n<PAGE>\nFriday of the year.\n\n"
    "2. Law. Ohio law.\n\n_________________\n/s/ Jane Roe\n"
)


def test_a_paragraph_is_a_line_and_a_page_parts_none() -> None:
    prose = read_prose(read_conformed_copy(TEXT, "copy.txt")[0])
    assert prose.text.split("\n")[:3] == [
        *("AGREEMENT", "1. Pay. The Company pays the Exec-utive on each Friday of the year.", "2. Law. Ohio law."),
    ]
    begin = prose.text.index("Friday")
    assert TEXT[slice(*prose.place(begin, begin + 6))] == "Friday"
    assert prose.at(TEXT.index("Friday")) == begin
    assert prose.blocks[prose.line_at(begin)].label == "1."
    assert prose.text[prose.starts[2] :].startswith("2. Law.")


@given(st.text(alphabet="ab. -_\n\f\t1<PAGE>", max_size=120))
def test_every_character_has_its_offset(text: str) -> None:
    prose = read_prose(read_conformed_copy(text, "copy.txt")[0])
    assert len(prose.text) == len(prose.offsets)
    written = [(char, at) for char, at in zip(prose.text, prose.offsets, strict=True) if not char.isspace()]
    assert all(text[at] == char for char, at in written)
    assert [at for _, at in written] == sorted({at for _, at in written})
