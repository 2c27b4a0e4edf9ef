"""Texts as a page may hold them."""

from __future__ import annotations

import re
from html import escape

from eightk.visible import visible


def plain(text: str) -> str:
    """The text, never read as markup; what cannot be seen is written out."""
    return escape(visible(text), quote=True)


def named(text: str) -> str:
    """A name that an id can be: letters, digits and hyphens; every other character by its number."""
    return re.sub(r"[^a-z0-9-]", lambda found: f"_{ord(found.group()):x}", text)
