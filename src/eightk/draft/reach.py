"""Which templates a template draws on, read off its source; nothing is rendered."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from jinja2 import Environment, TemplateSyntaxError
from jinja2.meta import find_referenced_templates

_SYNTAX = Environment(autoescape=True)
"""For the syntax of a source alone: nothing is rendered with it."""


def reached(sources: Mapping[str, str], names: Iterable[str]) -> frozenset[str]:
    """The templates `names` and every one that they include, import or extend, in any number of steps.

    One that names another by a value that is not written out may draw on any: then all are reached."""
    found: set[str] = set()
    waiting = list(names)
    while waiting:
        name = waiting.pop()
        if name in found:
            continue
        found.add(name)
        for other in _named_in(sources.get(name, "")):
            if other is None:
                return frozenset(sources) | found
            waiting.append(other)
    return frozenset(found)


def _named_in(source: str) -> tuple[str | None, ...]:
    """The templates that a source names; None for one that it reckons."""
    try:
        return tuple(find_referenced_templates(_SYNTAX.parse(source)))
    except (TemplateSyntaxError, RecursionError):
        return ()
