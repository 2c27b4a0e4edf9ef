"""The digest of a text, as a lock and a determination write it."""

from __future__ import annotations

import hashlib


def digest(text: str) -> str:
    """SHA-256 of a text in UTF-8: "sha256:…"."""
    return f"sha256:{hashlib.sha256(text.encode()).hexdigest()}"
