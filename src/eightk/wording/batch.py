"""Labelled pairs, one JSON object a line: each read, compared and answered by itself."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from eightk.wording.judge import Context


@dataclass(frozen=True, slots=True)
class Pair:
    """Two texts to compare, by the id that their answer carries."""

    id: object
    approved: str
    draft: str
    context: Context


@dataclass(frozen=True, slots=True)
class BadLine:
    """A line that is no pair: its id, if it has one, and a sentence that says why not."""

    id: object
    error: str


def read_pair(line: bytes, shared: Context) -> Pair | BadLine:
    """The pair of one line; names that the line gives are known beside those that all lines share."""
    try:
        value = json.loads(line)
    except (ValueError, RecursionError) as error:
        return BadLine(None, f"this line is not JSON ({' '.join(str(error).split())[:120]})")
    if not isinstance(value, dict):
        return BadLine(None, 'a line must be an object: {"id": …, "approved": …, "draft": …}')
    for key in ("approved", "draft"):
        if not isinstance(value.get(key), str):
            return BadLine(value.get("id"), f"“{key}” must be a text")
    aliases = _aliases(value)
    if aliases is None:
        return BadLine(value.get("id"), '“aliases” must be an object: {"party": ["name", "other name"]}')
    names = {key: (*shared.aliases.get(key, ()), *aliases.get(key, ())) for key in (*shared.aliases, *aliases)}
    return Pair(value.get("id"), value["approved"], value["draft"], Context(names))


def _aliases(value: Mapping[str, Any]) -> dict[str, tuple[str, ...]] | None:
    """The names by party, under "aliases" or under "context", or None if they are written in another way."""
    context = value.get("context") or {}
    given = value.get("aliases") or (context.get("aliases") if isinstance(context, dict) else context) or {}
    if not isinstance(given, dict):
        return None
    if not all(isinstance(names, list) and all(isinstance(name, str) for name in names) for names in given.values()):
        return None
    return {key: tuple(names) for key, names in given.items()}
