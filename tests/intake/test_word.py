"""Word files as conformed copies: numbers as Word prints them, tables in columns, what is refused."""

from __future__ import annotations

import io
import zipfile

import pytest
from tests.intake.word_file import paragraph, table, word_file

from eightk.intake.copied import Copied
from eightk.intake.take import take


def taken(content: bytes) -> Copied:
    copied = take(content, "agreement.docx")
    assert isinstance(copied, Copied), copied
    return copied


def codes(content: bytes) -> list[str]:
    found = take(content, "agreement.docx")
    return [] if isinstance(found, Copied) else [each.code for each in found]


BODY = (
    paragraph("SEPARATION AGREEMENT", "Title")
    + paragraph("This Agreement is made as of May 1, 2024, by and between Acme, Inc. and Jane Roe.")
    + paragraph("Term. The term is one year.", "Clause1")
    + paragraph("first;", number=(1, 1))
    + paragraph("second;", number=(1, 1))
    + paragraph("deep.", number=(1, 2))
    + paragraph("Pay. There is none.", "Clause")
    + paragraph("anew.", number=(1, 1))
)


def test_numbers_are_those_that_word_prints() -> None:
    lines = [line for line in taken(word_file(BODY)).text.splitlines() if line]
    assert lines[0].strip() == "SEPARATION AGREEMENT"
    assert lines[0].startswith(" " * 30)
    assert lines[2:] == [
        "1. Term. The term is one year.",
        "(a) first;",
        "(b) second;",
        "1(b)(i) deep.",
        "2. Pay. There is none.",
        "(a) anew.",
    ]


@pytest.mark.parametrize(
    ("numbers", "printed"),
    [
        (
            [(2, 0), (2, 1), (2, 1), (2, 0), (2, 1)],
            ["ARTICLE I", "Section 1.1", "Section 1.2", "ARTICLE II", "Section 2.1"],
        ),
        ([(1, 0), (1, 0), (3, 0), (3, 0)], ["1.", "2.", "1.", "2."]),
        ([(4, 0), (4, 0)], ["\u2022", "\u2022"]),
        ([(0, 0), (9, 0), (1, 8)], ["", "", ""]),
        ([(1, 1), (1, 1)], ["(a)", "(b)"]),
    ],
)
def test_lists(numbers: list[tuple[int, int]], printed: list[str]) -> None:
    body = "".join(paragraph("A clause of this agreement.", number=number) for number in numbers)
    lines = [line for line in taken(word_file(body)).text.splitlines() if line]
    assert lines == [f"{label} A clause of this agreement.".strip() for label in printed]


def test_letters_go_on_behind_z() -> None:
    body = "".join(paragraph("A clause.", number=(1, 1)) for _ in range(28))
    assert [line.split()[0] for line in taken(word_file(body)).text.splitlines() if line][-3:] == [
        "(z)",
        "(aa)",
        "(bb)",
    ]


def test_a_table_of_signatures_is_in_columns() -> None:
    body = BODY + table(
        (
            paragraph("ACME, INC.") + paragraph("By: /s/ Paul Q. Doe"),
            paragraph("EXECUTIVE") + paragraph("/s/ Jane Roe"),
        ),
        (paragraph("Title: President"), paragraph("")),
    )
    assert taken(word_file(body)).text.splitlines()[-3:] == [
        "ACME, INC.             EXECUTIVE",
        "By: /s/ Paul Q. Doe    /s/ Jane Roe",
        "Title: President",
    ]


def test_tracked_changes_breaks_and_notes() -> None:
    inside = (
        "<w:del><w:r><w:delText>gone </w:delText></w:r></w:del><w:ins><w:r><w:t>added</w:t></w:r></w:ins>"
        "<w:moveFrom><w:r><w:t>moved</w:t></w:r></w:moveFrom><w:r><w:tab/><w:noBreakHyphen/><w:br/>"
        '<w:sym w:font="Symbol" w:char="F0A7"/><w:br w:type="page"/><w:t>overleaf</w:t></w:r>'
        "<w:r><w:instrText>PAGE</w:instrText></w:r>"
        '<w:r><w:footnoteReference w:id="2"/><w:commentReference w:id="0"/><w:pict/></w:r>'
    )
    further = {
        "word/footnotes.xml": '<w:footnotes NAMES><w:footnote w:type="separator" w:id="0"><w:p/></w:footnote>'
        '<w:footnote w:id="2"><w:p><w:r><w:t>The note.</w:t></w:r></w:p></w:footnote></w:footnotes>',
        "word/footer1.xml": "<w:ftr NAMES><w:p><w:r><w:t>Page 1</w:t></w:r></w:p></w:ftr>",
    }
    copied = taken(word_file(BODY + paragraph("kept ", inside=inside), further=further))
    assert copied.text.endswith("kept added -\n\u00a7\n\n<PAGE>\n\noverleaf\n\nThe note.\n")
    told = " ".join(copied.notes)
    assert [
        word for word in ("tracked changes", "comments", "footnotes", "pictures", "headers") if word not in told
    ] == []


def test_what_stands_in_content_controls_and_nested_tables_is_read() -> None:
    nested = table((paragraph("Outer") + table((paragraph("Inner"),)),))
    body = f"<w:sdt><w:sdtContent>{BODY}</w:sdtContent></w:sdt>{nested}"
    text = taken(word_file(body)).text
    assert "1. Term." in text
    assert text.split()[-2:] == ["Outer", "Inner"]


def test_no_word_is_lost_that_another_reader_finds() -> None:
    assert taken(word_file(BODY)).notes == ()


def test_a_damaged_file() -> None:
    whole = word_file(BODY)
    assert codes(whole[: len(whole) // 2]) == ["INT006"]
    assert codes(word_file(BODY + "<w:p>")) == ["INT006"]
    other = io.BytesIO()
    with zipfile.ZipFile(other, "w") as archive:
        archive.writestr("word/styles.xml", "<x/>")
    assert codes(other.getvalue()) == ["INT006"]


def test_a_file_packed_in_another_way_and_damaged() -> None:
    """LZMA, which Word never uses, and two bytes of the document turned over."""
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(word_file(BODY))) as whole, zipfile.ZipFile(packed, "w", zipfile.ZIP_LZMA) as other:
        for name in whole.namelist():
            other.writestr(name, whole.read(name))
    content = bytearray(packed.getvalue())
    at = content.index(b"word/document.xml") + 60
    content[at : at + 2] = bytes(byte ^ 0xFF for byte in content[at : at + 2])
    assert codes(packed.getvalue()) == []
    assert codes(bytes(content)) == ["INT006"]


def test_entities_of_its_own_are_refused() -> None:
    bomb = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><x>&b;</x>'
    assert codes(word_file(BODY, further={"word/settings.xml": bomb})) == ["INT010"]


def test_endless_data_is_not_unpacked() -> None:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b"0" * 90_000_000)
    assert len(made.getvalue()) < 200_000
    assert codes(made.getvalue()) == ["INT010"]


def test_a_password() -> None:
    content = bytearray(word_file(BODY))
    at = content.find(b"PK\x01\x02")
    content[at + 8] |= 1
    assert codes(bytes(content)) == ["INT004"]
    assert codes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le")) == ["INT004"]
