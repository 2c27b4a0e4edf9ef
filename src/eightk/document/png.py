"""A picture in shades of grey as PNG, to be shown in a page; the same bytes on every run.

Written here because it is twenty lines: no library that eightk asks for makes pictures.
Source: PNG (Third Edition), W3C Recommendation of 24 June 2025, sections 5 (structure) and 11 (chunks)."""

from __future__ import annotations

import struct
import zlib

from eightk.document.pdf_read import Picture

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_SIXTEEN = bytes(round(round(grey / 17) * 17) for grey in range(256))
"""Sixteen shades: letters read as well, and take half the room."""


def png(picture: Picture) -> bytes:
    """The file."""
    width, height = picture.width, picture.height
    pixels = picture.pixels.translate(_SIXTEEN)
    rows = b"".join(b"\0" + pixels[at : at + width] for at in range(0, width * height, width))
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return _SIGNATURE + _chunk(b"IHDR", header) + _chunk(b"IDAT", zlib.compress(rows, 9)) + _chunk(b"IEND", b"")


def _chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
