"""A Word redline: accepting every change gives the draft, rejecting every change the approved wording."""

from __future__ import annotations

import re
from io import BytesIO
from xml.etree import ElementTree
from zipfile import ZipFile

import pytest
from docx2python import docx2python
from hypothesis import given
from hypothesis import strategies as some

from eightk.redlines import redline_between, redline_of
from eightk.redlines.word import PRODUCER, Author, word_redline
from eightk.wording.comparison import compare

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
JANE = Author("Jane Roe", "2026-11-22T09:00:00Z")
APPROVED = "On “May 1”, 2024 the\nCompany paid $5 pursuant to it.\n\nIt left. It was fine.\n\n\nX & <y>\tz\n"
DRAFT = 'On "May 1",  2024 the Company paid $6 under it. It left.\n\nIt was  fine. More.\n\nNew.\n\nX & <y> z'


def _redline(approved: str, draft: str) -> bytes:
    return word_redline(redline_of(compare(approved, draft)), JANE, "Approved wording to draft")


def _part(content: bytes, name: str) -> ElementTree.Element:
    with ZipFile(BytesIO(content)) as archive:
        return ElementTree.fromstring(archive.read(f"word/{name}.xml"))


ACCEPTED = ("del", "moveFrom")
REJECTED = ("ins", "moveTo")
"""The elements that go when all is accepted, or rejected."""


def _settled(content: bytes, gone: tuple[str, ...]) -> str:
    """The text once changes of some kinds are taken out and the others stay."""
    text = ""
    paragraphs = _part(content, "document").findall(f"{W}body/{W}p")
    for place, paragraph in enumerate(paragraphs):
        text += "".join(_words(paragraph, gone))
        is_gone = any(paragraph.find(f"{W}pPr/{W}rPr/{W}{each}") is not None for each in gone)
        text += "" if is_gone or place == len(paragraphs) - 1 else "\n\n"
    return text


def _words(element: ElementTree.Element, gone: tuple[str, ...]) -> list[str]:
    words: list[str] = []
    for each in element:
        if each.tag in (f"{W}t", f"{W}delText"):
            words.append(each.text or "")
        elif each.tag.removeprefix(W) not in gone:
            words += {f"{W}br": ["\n"], f"{W}tab": ["\t"]}.get(each.tag, _words(each, gone))
    return words


def test_accepting_gives_the_draft_and_rejecting_the_approved_wording() -> None:
    content = _redline(APPROVED, DRAFT)
    assert _settled(content, ACCEPTED) == DRAFT
    assert _settled(content, REJECTED) == APPROVED


_TEXTS = some.lists(
    some.sampled_from(
        [
            "the Company",
            "$5",
            "paid",
            " ",
            "It was due to us all.",
            "\n",
            "\n\n",
            "\n\n\n",
            "\t",
            ".",
            "“",
            '"',
            "&",
            "<b>",
            "\u2013",
        ]
    )
).map("".join)


@given(_TEXTS, _TEXTS)
def test_both_texts_come_back_to_the_letter(approved: str, draft: str) -> None:
    content = _redline(approved, draft)
    assert _settled(content, ACCEPTED) == draft
    assert _settled(content, REJECTED) == approved


def test_a_reader_of_word_documents_reads_it() -> None:
    body = docx2python(BytesIO(_redline("It paid $5.\n\nIt left.", "It paid $6.\n\nIt left.\n\nIt came."))).text
    assert re.findall(r"It [^\n]+", body)[-2:] == ["It left.", "It came."]


def test_every_change_bears_author_and_date() -> None:
    body = _part(_redline(APPROVED, DRAFT), "document")
    changes = [each for each in body.iter() if each.tag in (f"{W}ins", f"{W}del")]
    assert changes
    assert {each.get(f"{W}author") for each in changes} == {"Jane Roe"}
    assert {each.get(f"{W}date") for each in changes} == {"2026-11-22T09:00:00Z"}
    numbers = [each.get(f"{W}id") for each in changes]
    assert len(numbers) == len(set(numbers))


def test_what_the_check_says_stands_beside_the_change() -> None:
    comments = _part(_redline("The Company paid $5 under the plan.", "The Company paid $6 under the plan."), "comments")
    assert "".join(comments[0].itertext()).startswith("Finding DIFF-AMOUNT: ")
    comments = _part(_redline("Pursuant to the plan, it paid $5.", "Under the plan, it paid $5."), "comments")
    assert re.match(r"Harmless by rule EQV\d+: ", "".join(comments[0].itertext()))


def test_where_the_check_was_not_asked_facts_are_told() -> None:
    made = word_redline(redline_between("It paid $5.", "It paid $6."), JANE, "")
    assert "".join(_part(made, "comments")[0].itertext()) == "Changes a fact: amount"


def test_a_move_is_one_from_here_to_there() -> None:
    ours = "The fee is due in May.\n\nThe plan of it ends.\n\nIt is so."
    theirs = "The plan of it ends.\n\nThe fee is due in May.\n\nIt is so."
    content = _redline(ours, theirs)
    body = _part(content, "document")
    for name in ("moveFrom", "moveTo"):
        (start,), (end,) = (list(body.iter(f"{W}{name}Range{edge}")) for edge in ("Start", "End"))
        assert start.get(f"{W}name") == "move1"
        assert start.get(f"{W}id") == end.get(f"{W}id")
        assert list(body.iter(f"{W}{name}"))
    assert _settled(content, ACCEPTED) == theirs
    assert _settled(content, REJECTED) == ours


def test_columns_are_set_in_typewriter_letters() -> None:
    body = _part(_redline("Year      Rate\n2024      5%", "Year      Rate\n2024      6%"), "document")
    assert {each.get(f"{W}val") for each in body.iter(f"{W}rStyle")} == {"Typewriter"}


def test_its_maker_can_be_read_off_the_file() -> None:
    assert PRODUCER in _redline("a", "b")[:500]


def test_the_same_texts_give_the_same_bytes() -> None:
    assert _redline(APPROVED, DRAFT) == _redline(APPROVED, DRAFT)


@pytest.mark.parametrize("text", ["", "It left.", "\n\n", "a\x00b"])
def test_a_text_beside_itself_has_no_change(text: str) -> None:
    body = _part(_redline(text, text), "document")
    assert not [each for each in body.iter() if each.tag in (f"{W}ins", f"{W}del")]


def test_what_no_document_can_hold_is_written_out() -> None:
    assert _settled(_redline("a b", "a\x00 b\r\nc"), ACCEPTED) == "a[U+0000] b\nc"
