"""Texts in Markdown: quoted, never obeyed. What an agreement says must not become a link, a mention or markup."""

from __future__ import annotations

import re
from collections.abc import Sequence

from eightk.visible import visible

_SPECIAL = re.compile(r"([\\`*_\[\]<>|~#$])")
"""What is markup, the dollar sign too: between two of them GitHub reads a formula."""
_LIVE = re.compile(r"@|://|\\#(?=\w)|(?<![A-Za-z0-9])(?:[Ww]{3}\.|GH-(?=\w))")
"""What GitHub makes a mention or a link of, without any markup: @name, https://…, #12, GH-12, www.…"""
_LEADS = re.compile(r"^(\s*)((?:[-+]|\d+[.)])(?=\s|$)|[-=](?=[-=\s]*$))")
"""What begins a list, or underlines the line above."""
_APART = "<!-- -->"
"""A comment that nobody sees: put into such a name, it keeps it from being one."""


def plain(text: str) -> str:
    """A text on one line, that reads in Markdown as it is written; what cannot be seen is written out."""
    return led(" ".join(quoted(text).split()))


def quoted(text: str) -> str:
    """A text that is read as it is written, within a line; its blanks and line ends are kept."""
    return _LIVE.sub(_defused, _SPECIAL.sub(r"\\\1", visible(text).replace("&", "&amp;")))


def led(line: str) -> str:
    """A line that begins with its own letters, and begins no list."""
    return _LEADS.sub(lambda found: f"{found[1]}{found[2][:-1]}\\{found[2][-1]}", line)


def _defused(found: re.Match[str]) -> str:
    words = found.group()
    return f":{_APART}//" if words == "://" else f"{words[:-1]}{_APART}." if words[-1] == "." else f"{words}{_APART}"


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    """The lines of a table; cells are Markdown already. Nothing without rows."""
    if not rows:
        return []
    rule = "|" + "---|" * len(head)
    return [f"| {' | '.join(head)} |", rule, *(f"| {' | '.join(row)} |" for row in rows), ""]
