"""What a PDF says, read by a library that shares nothing with the one that made it."""

from __future__ import annotations

import ctypes

import pypdfium2
from pypdfium2 import raw

MARGIN = 0.9 * 72
"""Points; the running title and the page number stand below it."""


def body_text(content: bytes) -> str:
    """What stands between the margins, page after page."""
    box = {"left": 0, "right": 612, "bottom": MARGIN, "top": 792 - MARGIN}
    pages = (sheet.get_textpage().get_text_bounded(**box) for sheet in pypdfium2.PdfDocument(content))
    return "\n".join(pages)


def fonts_of(content: bytes) -> set[str]:
    """The names of the fonts in use, without the mark of a subset."""
    names = set()
    for sheet in pypdfium2.PdfDocument(content):
        for piece in sheet.get_objects([raw.FPDF_PAGEOBJ_TEXT]):
            buffer = ctypes.create_string_buffer(200)
            raw.FPDFFont_GetBaseFontName(raw.FPDFTextObj_GetFont(piece.raw), buffer, 200)
            names.add(buffer.value.decode().partition("+")[2] or buffer.value.decode())
    return names
