"""Which pages look different, as pictures; and what a PDF says."""

from __future__ import annotations

import struct
import zlib

import pytest

from eightk.document.pdf import PdfJob, render_pdf
from eightk.document.pdf_read import Picture, page_pictures, page_texts
from eightk.document.png import png
from eightk.versions.pages import Box, _boxes, changed_pages

STYLE = "@page { size: 8.5in 11in; margin: 1in; @bottom-left { content: 'Page ' counter(page) } }"


def printed(*pages: str) -> bytes:
    """A PDF of these pages."""
    body = '<hr style="break-after: page; border: 0">'.join(f"<p>{page}</p>" for page in pages)
    return render_pdf(PdfJob(f"<html><body>{body}</body></html>", "A title", "", "", False, STYLE))


def test_the_same_pages_are_the_same() -> None:
    one = printed("The Company will pay $120,000.", "It will do so in March.")
    assert (
        changed_pages("Form 8-K", "form8-k", one, printed("The Company will pay $120,000.", "It will do so in March."))
        is None
    )


def test_a_comma_is_seen_and_framed_where_it_stands() -> None:
    one, other = printed("The first page.", "Paid, in full."), printed("The first page.", "Paid in full.")
    found = changed_pages("Form 8-K", "form8-k", one, other)
    assert found is not None
    assert (found.before, found.after, found.numbers) == (2, 2, (2,))
    (page,) = found.pages
    assert page.before.startswith(b"\x89PNG")
    assert page.before != page.after
    (box,) = page.boxes
    assert 10 < box.left < 25
    assert 8 < box.top < 13
    assert box.height < 3


def test_a_page_that_came() -> None:
    found = changed_pages("Exhibit 10.1", "ex10-1", printed("One."), printed("One.", "Two."))
    assert found is not None
    assert (found.before, found.after, found.numbers) == (1, 2, (2,))
    assert (found.pages[0].before, found.pages[0].boxes) == (b"", ())
    assert found.pages[0].after


def test_without_pictures_only_numbers_are_kept() -> None:
    found = changed_pages("Form 8-K", "form8-k", printed("One."), printed("Two."), pictures=False)
    assert found is not None
    assert found.numbers == (1,)
    assert (found.pages[0].before, found.pages[0].after) == (b"", b"")


def test_of_many_pages_some_are_kept_as_pictures(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("eightk.versions.pages.SHOWN", 1)
    found = changed_pages("Form 8-K", "form8-k", printed("1", "2", "3"), printed("a", "b", "c"))
    assert found is not None
    assert [bool(page.before) for page in found.pages] == [True, False, False]


def test_places_far_apart_are_two() -> None:
    white = Picture(10, 40, b"\xff" * 400)
    marked = bytearray(white.pixels)
    marked[12] = 0
    marked[15] = 0
    marked[10 * 30 + 4] = 0
    found = tuple(_boxes(white, Picture(10, 40, bytes(marked))))
    assert found == (Box(0.0, 0.0, 90.0, 12.5), Box(10.0, 67.5, 70.0, 17.5))


def test_a_picture_as_a_file() -> None:
    content = png(Picture(2, 2, bytes([0, 255, 100, 17])))
    assert content[:8] == b"\x89PNG\r\n\x1a\n"
    assert struct.unpack(">II", content[16:24]) == (2, 2)
    start = content.index(b"IDAT") + 4
    (length,) = struct.unpack(">I", content[start - 8 : start - 4])
    assert zlib.decompress(content[start : start + length]) == bytes([0, 0, 255, 0, 102, 17])


def test_the_words_of_a_pdf_without_its_running_foot() -> None:
    assert page_texts(printed("One thing.", "Another thing.")) == ("One thing.", "Another thing.")
    assert page_texts(printed("One thing.")) == ("One thing.\nPage 1",)


def test_the_picture_of_a_page_is_of_its_size() -> None:
    (picture,) = page_pictures(printed("One."))
    assert (picture.width, picture.height) == (816, 1056)
    assert len(picture.pixels) == 816 * 1056


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7", b"nothing of the kind"])
def test_what_is_no_pdf(content: bytes) -> None:
    with pytest.raises(ValueError, match="the PDF is damaged"):
        page_texts(content)
