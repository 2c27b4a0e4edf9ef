"""manifest.json: what a build was made from and what it made, by content digest, so that nothing is made twice."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any

NAME = "manifest.json"
FORM = 1


@dataclass(frozen=True, slots=True)
class Summary:
    """What the table at the end of a build says of one agreement."""

    items: list[str]
    verdicts: Mapping[str, str]
    reported_in: str
    documents: list[str]


@dataclass(frozen=True, slots=True)
class Manifest:
    """Digests (SHA-256, hex) of everything that one package was made from, and of what was made.

    `made_from` has, for each PDF, the digest of what it was printed from."""

    form: int
    installation: str
    engine: dict[str, str]
    final: bool
    folders: list[str]
    inputs: dict[str, str]
    templates: dict[str, str]
    outputs: dict[str, str]
    made_from: dict[str, str]
    summary: Summary

    def written(self) -> bytes:
        """manifest.json, keys in order, so that the same build gives the same bytes."""
        return (json.dumps(asdict(self), indent=1, sort_keys=True) + "\n").encode()


def read_manifest(content: bytes) -> Manifest | None:
    """The manifest in a file, or None if it is damaged or of another form: then everything is made anew."""
    try:
        values: dict[str, Any] = json.loads(content)
        if values["form"] != FORM or set(values) != {field.name for field in fields(Manifest)}:
            return None
        return Manifest(**{**values, "summary": Summary(**values["summary"])})
    except (ValueError, KeyError, TypeError):
        return None


def digest(content: bytes) -> str:
    """SHA-256, hex."""
    return hashlib.sha256(content).hexdigest()


def digests(files: Mapping[str, bytes]) -> dict[str, str]:
    """The digest of each file, by name."""
    return {name: digest(content) for name, content in files.items()}


def digest_of(parts: Iterable[str]) -> str:
    """One digest of several texts, in order."""
    seen = hashlib.sha256()
    for part in parts:
        seen.update(f"{len(part)}:".encode())
        seen.update(part.encode())
    return seen.hexdigest()
