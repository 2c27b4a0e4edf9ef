"""One template, rendered with the terms; every problem in it a finding at its line."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from jinja2 import TemplateError, TemplateNotFound, TemplateSyntaxError
from jinja2.exceptions import SecurityError

from eightk.agreement.model import Party
from eightk.agreement.reader import did_you_mean
from eightk.draft.environment import BUILT_IN_TESTS, DraftingEnvironment
from eightk.draft.filters import FILTERS
from eightk.draft.log import CURRENT, RenderLog, TooMuch
from eightk.draft.place import failing_line, span_in
from eightk.findings import Finding, Findings, Span

LONGEST_REASON = 200
"""Characters of another library's words that a finding shows."""
FAILURES = (
    TemplateError,
    TooMuch,
    TypeError,
    ValueError,
    ArithmeticError,
    LookupError,
    AttributeError,
    AssertionError,
    NameError,
    SyntaxError,  # from Python, of the code that Jinja2 makes of a template: blocks nested too deep
    RuntimeError,
    MemoryError,
)
"""What a template can make Jinja2 and Python raise. Named one by one: a defect of eightk's own must not look like
a template's."""


class Templates:
    """The templates of a project: the shipped ones, and its own in their place, by name. Read-only."""

    def __init__(self, sources: Mapping[str, str]) -> None:
        self.sources = dict(sources)
        self._used: set[str] = set()

    def render(self, name: str, terms: Mapping[str, Any], parties: Mapping[str, Party]) -> tuple[str, Findings]:
        """The text of template `name`, and findings TPL001-TPL009; with any, the text is not fit for use."""
        log = RenderLog(self.sources, parties)
        token = CURRENT.set(log)
        try:
            text = _environment(self.sources).get_template(name).render(terms)
        except FAILURES as failure:
            text = ""
            log.report(_failure(failure, name, self.sources))
        finally:
            CURRENT.reset(token)
        self._used |= log.used
        return text, tuple(log.findings)

    def used(self) -> tuple[str, ...]:
        """The templates read so far, in order: what a package depends on."""
        return tuple(sorted(self._used))

    def missing(self, name: str, span: Span) -> Finding:
        """TPL001 for a template that is named somewhere and is not there."""
        return _not_found(name, span, self.sources)


def _environment(sources: dict[str, str]) -> DraftingEnvironment:
    """Compiled templates are kept for the next agreement of the same project."""
    return _compiled(tuple(sorted(sources.items())))


@lru_cache(maxsize=4)
def _compiled(sources: tuple[tuple[str, str], ...]) -> DraftingEnvironment:
    return DraftingEnvironment(dict(sources))


def _failure(failure: BaseException, name: str, sources: Mapping[str, str]) -> Finding:
    template, line = failing_line(failure.__traceback__, sources)
    span = span_in(sources.get(template, ""), template, line) if template else Span(f"templates/{name}")
    if isinstance(failure, TemplateNotFound):
        return _not_found(str(failure.name), span, sources)
    if isinstance(failure, TemplateSyntaxError):
        place = span_in(sources.get(failure.name or name, ""), failure.name or name, failure.lineno)
        return _malformed(failure.message or "", place)
    if isinstance(failure, TooMuch):
        return Finding("TPL008", f"the template does not come to an end: {failure}", "", (span,))
    if isinstance(failure, RecursionError | MemoryError):
        message = "the template is nested too deep, or calls or includes itself without end"
        return Finding("TPL008", message, "", (span,))
    if isinstance(failure, SecurityError):
        return Finding("TPL005", f"templates may only read terms: {failure}", "", (span,))
    message = "the template cannot be rendered here: a value does not fit what is done with it"
    return Finding("TPL007", message, f"Jinja2 says: {str(failure)[:LONGEST_REASON]}", (span,))


def _malformed(problem: str, place: Span) -> Finding:
    if unknown := re.fullmatch(r"No (filter|test) named '(\w+)'\.", problem):
        kind, name = unknown.groups()
        known = list(FILTERS) if kind == "filter" else list(BUILT_IN_TESTS)
        return Finding("TPL002", f"there is no {kind} “{name}”", did_you_mean(name, known), (place,))
    message = f"the template is not well formed: {problem[:LONGEST_REASON]}"
    return Finding("TPL002", message, "", (place,))


def _not_found(wanted: str, span: Span, sources: Mapping[str, str]) -> Finding:
    message = f"there is no template “{wanted}” in templates/"
    return Finding("TPL001", message, did_you_mean(wanted, list(sources)), (span,))
