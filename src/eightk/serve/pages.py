"""The pages as they are served: those of output/, with one script and what it needs to know put in.

The files on disk stay as they are. What has not been built yet has a page that says so.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import escape

_HTML = re.compile(rb"<html\b", re.IGNORECASE)
_HEAD = re.compile(rb"</head\s*>", re.IGNORECASE)
_POLICY = re.compile(rb'<meta http-equiv="Content-Security-Policy" content="([^"]*)">\n?')
_SCRIPT = re.compile(rb"'sha256-[A-Za-z0-9+/=]{44}'")
OWN = (
    b'<link rel="stylesheet" href="/-/live.css" data-eightk-own>'
    b'<script src="/-/live.js" defer data-eightk-own></script>'
)
POLICY = (
    "default-src 'none'; script-src 'self'{scripts}; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
    "font-src data:; connect-src 'self'; frame-src 'self'; object-src 'self'; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'self'"
)
"""Pages are self-contained; no script runs in them but the server's, and the one that the page's own policy names."""


def served(page: bytes, facts: Mapping[str, str]) -> tuple[bytes, str]:
    """A page with the script, and the policy to send with it in the place of its own.

    `facts` become data attributes of its root element: {"serve": token} is data-eightk-serve."""
    written = "".join(f' data-eightk-{name}="{escape(value)}"' for name, value in facts.items()).encode()
    page = _HTML.sub(lambda found: found.group() + written, page, count=1)
    end = _HEAD.search(page)
    if end is None:
        return page, POLICY.format(scripts="")
    head = page[: end.start()]
    policy = _POLICY.search(head)
    scripts = " ".join(["", *(name.decode() for name in _SCRIPT.findall(policy.group(1) if policy else b""))])
    return _POLICY.sub(b"", head, count=1) + OWN + page[end.start() :], POLICY.format(scripts=scripts)


def listing(slugs: Mapping[str, str]) -> bytes:
    """The agreements, each with the address of its page, until a first build has made the portfolio."""
    items = "".join(f'<li><a href="{escape(address)}">{escape(slug)}</a></li>' for slug, address in slugs.items())
    return _page("Agreements", f"<ul>{items}</ul>" if items else "<p>There is no agreement in agreements/ yet.</p>")


def not_yet(slug: str, *, refused: bool) -> bytes:
    """For an agreement of which no build has come to an end."""
    words = "It has not been built yet: see what stands in the way." if refused else "It is being built."
    return _page(slug, f"<p>{words}</p>")


def _page(title: str, body: str) -> bytes:
    head = f'<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{escape(title)}</title>'
    style = "<style>body{font:1rem/1.5 system-ui,sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem}</style>"
    body = f'<main id="live"><h1>{escape(title)}</h1>{body}</main>'
    return f'<!DOCTYPE html><html lang="en-US"><head>{head}{style}</head><body>{body}</body></html>\n'.encode()
