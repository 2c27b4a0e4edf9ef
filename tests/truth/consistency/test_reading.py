"""What the rules share: passages over pages, sentences, sections; and any text gives an answer."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from eightk.agreement.copy import read_conformed_copy
from eightk.truth.consistency import Place, Reading, consistency

TEXT = (
    "SUPPLY AGREEMENT\n\n      This Supply Agreement is made on May 4, 2026, between Brindle Optics,\n"
    "Inc. and John Roe.\n\n"
    "      1. Supply. John Roe shall deliver the glass that the Company\n\n                    2\n<PAGE>\n\n"
    "orders in writing. It pays Mr. Roe in June; no more is due.\n\n      2. Law. Ohio law governs.\n"
)


def reading(text: str = TEXT) -> Reading:
    """A conformed copy, read."""
    return Reading(read_conformed_copy(text, "copy.txt")[0])


def test_a_paragraph_that_a_page_parts_is_one_passage() -> None:
    passage = next(each for each in reading().prose if "deliver" in each.quote(0, 20))
    assert passage.quote(0, len(passage.words)).endswith(
        "that the Company orders in writing. It pays Mr. Roe in June; no more is due."
    )
    assert passage.place(0, 2) == Place(passage.start, passage.start + 2)
    assert "2\n" not in passage.quote(0, len(passage.words))


def test_a_sentence_ends_at_its_stop_and_not_at_an_abbreviation() -> None:
    passage = next(each for each in reading().prose if "deliver" in each.quote(0, 20))
    forms = [word.form for word in passage.words]
    first, last = passage.sentence(forms.index("Mr"))
    assert passage.quote(first, last) == "It pays Mr. Roe in June;"


def test_the_section_of_an_offset() -> None:
    read = reading()
    section = read.section_at(TEXT.index("orders"))
    assert section is not None
    assert section.number == "1"
    assert read.section_at(0) is None


def test_where_the_approved_wording_stands_may_be_told() -> None:
    start = TEXT.index("orders")
    told = Reading(read_conformed_copy(TEXT, "copy.txt")[0], approved=Place(start, start + 6))
    assert [passage.quote(0, 2) for passage in told.wording] == ["1."]
    assert reading().wording == ()


PIECES = """
This Agreement is made on March 1, 2007, by and between Acme, Inc. (the "Company") and John Roe ("Roe").|||1. |||( |) |"
twelve (11) |$10,000 |on March 1, 2006 |shall pay |Acme Inc |Section 9 |11 installments of $500 |the the |R.I. Heller
/s/ John Roe|By: |. |by and |Roe |owned by them |all shares |IT WITNESS WHEREOF, |this Severance Agreement |Mr. |'s
a s |February 30, 2007 |if |expire |the Company |Exhibit A |"ATGR" |AGTR |____ |; |twelve |(ii) |<PAGE>
"""
FRAGMENTS = st.sampled_from(
    [piece for line in PIECES.strip().split("\n") for piece in (*line.split("|"), "\n", "\n\n")]
)


@given(st.lists(FRAGMENTS, max_size=40).map("".join))
def test_any_text_gives_an_answer_and_always_the_same(text: str) -> None:
    copy, _ = read_conformed_copy(text, "copy.txt")
    found = consistency(copy, "Acme, Inc.")
    assert found == consistency(copy, "Acme, Inc.")
    assert all(each.spans and each.quotation and each.hint for each in found)
