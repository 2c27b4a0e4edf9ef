"""The pages as they are served: those of output/, with one script and what it needs to know put in.

The files on disk stay as they are. What has not been built yet has a page that says so.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import escape

_HTML = re.compile(rb"<html\b", re.IGNORECASE)
_HEAD = re.compile(rb"</head\s*>", re.IGNORECASE)
OWN = (
    b'<link rel="stylesheet" href="/-/live.css" data-eightk-own>'
    b'<script src="/-/live.js" defer data-eightk-own></script>'
)


def served(page: bytes, facts: Mapping[str, str]) -> bytes:
    """A page with the script; `facts` become data attributes of its root element: {"serve": token} is
    data-eightk-serve."""
    written = "".join(f' data-eightk-{name}="{escape(value)}"' for name, value in facts.items()).encode()
    page = _HTML.sub(lambda found: found.group() + written, page, count=1)
    return _HEAD.sub(lambda found: OWN + found.group(), page, count=1)


def listing(title: str, entries: Mapping[str, str]) -> bytes:
    """What there is, by name, each with its address."""
    items = "".join(f'<li><a href="{escape(address)}">{escape(name)}</a></li>' for name, address in entries.items())
    return _page(title, f"<ul>{items}</ul>" if items else "<p>There is no agreement in agreements/ yet.</p>")


def not_yet(slug: str, *, refused: bool) -> bytes:
    """For an agreement of which no build has come to an end."""
    words = "It has not been built yet: see what stands in the way." if refused else "It is being built."
    return _page(slug, f"<p>{words}</p>")


def _page(title: str, body: str) -> bytes:
    head = f'<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{escape(title)}</title>'
    style = "<style>body{font:1rem/1.5 system-ui,sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem}</style>"
    body = f'<main id="live"><h1>{escape(title)}</h1>{body}</main>'
    return f'<!DOCTYPE html><html lang="en-US"><head>{head}{style}</head><body>{body}</body></html>\n'.encode()
