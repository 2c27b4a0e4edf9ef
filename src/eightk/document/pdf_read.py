"""What a PDF shows, read back: the words of each page, and each page as a picture in shades of grey.

Read by PDFium, which shares nothing with what prints. A damaged or locked file is refused by a ValueError whose text is
a sentence.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

DOTS = 96
"""Dots an inch: a page of Letter is 816 by 1,056. A comma more or less is still seen."""
MOST_DOTS = 4_000_000
"""Of one page: a page of any size can be asked for by a file, and is drawn smaller then."""
_FIGURES = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Picture:
    """A page as rows of grey: `pixels` has `width` bytes a row, 0 black to 255 white."""

    width: int
    height: int
    pixels: bytes


def page_texts(content: bytes) -> tuple[str, ...]:
    """The words of each page, the running foot left out: the last line that is the same on every page but for figures.

    Raises ValueError."""
    with _opened(content) as document:
        pages = [_words(document[number]) for number in range(len(document))]
    feet = Counter(_foot(page) for page in pages)
    common, often = feet.most_common(1)[0] if feet else ("", 0)
    is_running = len(pages) > 1 and often == len(pages) and common != ""
    return tuple("\n".join(page[:-1] if is_running else page) for page in pages)


def page_pictures(content: bytes) -> Iterator[Picture]:
    """Each page as it looks. Raises ValueError."""
    with _opened(content) as document:
        for number in range(len(document)):
            yield _picture(document[number])


def _words(page: Any) -> list[str]:
    text = page.get_textpage().get_text_bounded().replace("\r\n", "\n")
    joined = text.replace("\ufffe", "").replace("\x02", "")  # how PDFium writes a hyphen that ends a line
    return [line for line in joined.split("\n") if line.strip()]


def _foot(page: list[str]) -> str:
    return _FIGURES.sub("0", page[-1]) if page else ""


def _picture(page: Any) -> Picture:
    width, height = page.get_size()
    scale = min(DOTS / 72, (MOST_DOTS / max(1.0, width * height)) ** 0.5)
    bitmap = page.render(scale=scale, grayscale=True)
    rows = bytes(bitmap.buffer)
    if bitmap.stride == bitmap.width:
        return Picture(bitmap.width, bitmap.height, rows[: bitmap.width * bitmap.height])
    cut = (rows[at : at + bitmap.width] for at in range(0, bitmap.stride * bitmap.height, bitmap.stride))
    return Picture(bitmap.width, bitmap.height, b"".join(cut))


@contextmanager
def _opened(content: bytes) -> Iterator[Any]:
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        locked = "password" in str(error).lower()
        raise ValueError("the PDF is locked with a password" if locked else "the PDF is damaged") from None
    try:
        yield document
    finally:
        document.close()
