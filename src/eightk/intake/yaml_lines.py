"""Values as YAML: plain where nothing in them means something to YAML, in quotation marks elsewhere; comments."""

from __future__ import annotations

import re
from collections.abc import Iterable

_PLAIN = re.compile(r"[A-Za-z0-9$(][^:#\[\]{}\"'\n\t\\|>`@%&*!?]*")
_LONGEST_COMMENT = 110
_HARD = 118


def scalar(text: str) -> str:
    """One value on one line."""
    text = " ".join(text.split())
    if _PLAIN.fullmatch(text) and not text.endswith(" "):
        return text
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def flow(texts: Iterable[str]) -> str:
    """A list on one line."""
    return f"[{', '.join(_in_list(text) for text in texts)}]"


def _in_list(text: str) -> str:
    written = scalar(text)
    return written if written.startswith('"') or "," not in written else f'"{written}"'


def entry(key: str, text: str = "", said: str = "") -> str:
    """A key with its value, or with an empty one, and where it was found as a comment."""
    line = f"{key}: {scalar(text)}" if text else f"{key}:"
    return f"{line}{beside(line, said)}"


def beside(line: str, said: str) -> str:
    """A comment behind a value."""
    if not said:
        return ""
    room = _HARD - len(line)
    return f"{' ' * max(2, 34 - len(line))}## {shortened(said, max(room - 8, 40))}"


def shortened(text: str, most: int = _LONGEST_COMMENT) -> str:
    """A comment's words on one line, cut at a word."""
    text = " ".join(text.split())
    if len(text) <= most:
        return text
    return f"{text[:most].rsplit(' ', 1)[0]} \u2026"


def comment(text: str, indent: str = "", lead: str = "## ") -> list[str]:
    """A sentence as comment lines."""
    lines: list[str] = []
    current = ""
    for word in text.split():
        if current and len(indent) + len(lead) + len(current) + 1 + len(word) > _HARD:
            lines.append(f"{indent}{lead}{current}")
            current, lead = word, lead.replace("- ", "    ")
        else:
            current = f"{current} {word}" if current else word
    return [*lines, f"{indent}{lead}{current}"] if current else lines


def indented(lines: Iterable[str], by: int = 2) -> list[str]:
    """Lines set in."""
    return [f"{' ' * by}{line}" if line else line for line in lines]
