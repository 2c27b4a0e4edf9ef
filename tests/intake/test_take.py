"""Kinds of file told by their bytes, encodings, EDGAR's wrapping, and what is refused."""

from __future__ import annotations

import pytest

from eightk.intake.copied import Copied
from eightk.intake.take import take

WORDS = "This Agreement is made as of May 1, 2024, by and between Acme, Inc. and Jane Roe.\n"
HEAD = """<SEC-DOCUMENT>0000000001-24-000001.txt : 20240506
<SEC-HEADER>0000000001-24-000001.hdr.sgml : 20240506
FILER:

\tCOMPANY DATA:
\t\tCOMPANY CONFORMED NAME:\t\t\tACME INC
\t\tCENTRAL INDEX KEY:\t\t\t0009990001
\t\tEIN:\t\t\t\t123456789
\t\tSTATE OF INCORPORATION:\t\t\tNV
\t\tFISCAL YEAR END:\t\t\t0630

\tFILING VALUES:
\t\tSEC FILE NUMBER:\t001-99001

\tBUSINESS ADDRESS:
\t\tSTREET 1:\t\t1 MAIN STREET
\t\tCITY:\t\t\tRENO
\t\tSTATE:\t\t\tNV
\t\tZIP:\t\t\t89501
\t\tBUSINESS PHONE:\t\t7755550100

\tMAIL ADDRESS:
\t\tSTREET 1:\t\tP.O. BOX 1
</SEC-HEADER>
"""


def document(kind: str, words: str) -> str:
    return (
        f"<DOCUMENT>\n<TYPE>{kind}\n<SEQUENCE>1\n<FILENAME>a.txt\n<DESCRIPTION>X\n<TEXT>\n{words}</TEXT>\n</DOCUMENT>\n"
    )


def taken(content: bytes | str, exhibit: str = "") -> Copied:
    copied = take(content.encode() if isinstance(content, str) else content, "agreement.txt", exhibit)
    assert isinstance(copied, Copied), copied
    return copied


def codes(content: bytes | str, exhibit: str = "") -> list[str]:
    found = take(content.encode() if isinstance(content, str) else content, "agreement.txt", exhibit)
    return [] if isinstance(found, Copied) else [each.code for each in found]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "INT001"),
        (b" \n\f ", "INT001"),
        (b"12345 67890", "INT001"),
        (b"<html><body><img src=x></body></html>", "INT001"),
        (b"%PDF-1.7\n...", "INT002"),
        (b"\n%PDF-1.4", "INT002"),
        (b"{\\rtf1\\ansi words}", "INT003"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "INT003"),
        (b"\x89PNG\r\n\x1a\n", "INT005"),
        (b"\xff\xd8\xff\xe0words", "INT005"),
        (b"words\0and\0more", "INT005"),
        (b"PK\x03\x04not a zip", "INT006"),
        (b"words \x07 of an agreement between two parties", "INT007"),
        (b"words \x81\x8d of an agreement between two parties", "INT007"),
        (b'<html><meta charset="x-klingon"><p>words \xff of an agreement between parties', "INT007"),
    ],
)
def test_what_cannot_be_used(content: bytes, code: str) -> None:
    assert codes(content) == [code]


def test_a_control_character_is_named_by_its_place() -> None:
    found = take(b"one\ntwo \x07 words of an agreement", "agreement.txt")
    assert not isinstance(found, Copied)
    assert (
        str(found[0]) == "agreement.txt:2:5: INT007 the text has the control character U+0007 in it, which is no word"
    )


def test_plain_text_is_left_as_it_is() -> None:
    page = f"<PAGE>\n\n  {WORDS}\fOverleaf\t it goes on.\n"
    assert taken(page).text == page
    assert taken(page.replace("\n", "\r\n")).text == page
    assert taken(page).notes == ()


@pytest.mark.parametrize(
    ("content", "notes"),
    [
        (("\ufeff" + WORDS).encode("utf-8"), 0),
        (b"\xff\xfe" + WORDS.encode("utf-16-le"), 0),
        (b"\xfe\xff" + WORDS.encode("utf-16-be"), 0),
        (WORDS.replace("Acme", "\u201cAcme\u201d").encode("cp1252"), 1),
        (b'<meta charset="windows-1252"><p>' + WORDS.replace("Acme", "\u201cAcme\u201d").encode("cp1252"), 0),
    ],
)
def test_encodings(content: bytes, notes: int) -> None:
    copied = taken(content)
    assert copied.text.replace("\u201c", "").replace("\u201d", "").split() == WORDS.split()
    assert len(copied.notes) == notes


def test_characters_that_no_reader_sees_are_left_out_and_told() -> None:
    copied = taken(WORDS.replace("Agreement", "Agree\u00adment\u200b"))
    assert copied.text == WORDS
    assert copied.notes == ("2 characters that no reader sees (soft hyphens and the like) left out.",)


def test_a_submission_gives_the_exhibit_and_what_its_head_says() -> None:
    copied = taken(HEAD + document("8-K", "A report.\n") + document("EX-10.1", WORDS) + document("EX-99.1", "News.\n"))
    assert copied.text == WORDS
    filer = copied.filer
    assert (filer.name, filer.cik, filer.state, filer.file_number) == ("ACME INC", "0009990001", "Nevada", "001-99001")
    assert (filer.employer_id, filer.telephone, filer.fiscal_year_end) == ("12-3456789", "(775) 555-0100", "June 30")
    assert (filer.street, filer.city, filer.region, filer.zip) == (("1 MAIN STREET",), "RENO", "Nevada", "89501")


def test_one_document_between_its_tags() -> None:
    assert taken(document("EX-2.1", WORDS)).text == WORDS
    assert taken(f"<TYPE>EX-10.1\n<SEQUENCE>2\n<FILENAME>a.txt\n<TEXT>\n{WORDS}").text == WORDS
    assert taken(f"<TYPE>EX-10.1\n{WORDS}").text == WORDS
    assert taken(document("EX-10.1", f"<HTML><BODY><P>{WORDS}</P></BODY></HTML>")).text.split() == WORDS.split()


def test_which_document_is_meant_must_be_clear() -> None:
    several = document("EX-10.1", WORDS) + document("EX-10.2", WORDS.replace("Acme", "Other"))
    assert codes(several) == ["INT008"]
    assert "Other" in taken(several, "10.2").text
    assert "Other" in taken(several, "EX-10.2").text
    assert codes(several, "10.3") == ["INT008"]
    assert codes(document("8-K", WORDS) + document("EX-99.1", WORDS)) == ["INT008"]
    assert taken(document("8-K", "x") + document("EX-2.1", WORDS), "2.1").text == WORDS
    assert (
        taken(HEAD.replace("FILER:", "COMPANY CONFORMED NAME: B\nFILER:") + document("EX-10.1", WORDS)).filer.cik == ""
    )
