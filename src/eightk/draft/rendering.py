"""One template, rendered with the terms; every problem in it a finding at its line."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from jinja2 import TemplateError, TemplateNotFound, TemplateSyntaxError
from jinja2.exceptions import SecurityError

from eightk.agreement.model import Party
from eightk.agreement.reader import did_you_mean
from eightk.draft.environment import DraftingEnvironment
from eightk.draft.log import CURRENT, RenderLog, TooMuch
from eightk.draft.place import failing_line, span_in
from eightk.findings import Finding, Findings, Span

FAILURES = (
    TemplateError,
    TooMuch,
    TypeError,
    ValueError,
    ArithmeticError,
    LookupError,
    RecursionError,
    MemoryError,
)


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
        return Finding("TPL002", f"the template is not well formed: {failure.message}", "", (place,))
    if isinstance(failure, TooMuch):
        return Finding("TPL008", f"the template does not come to an end: {failure}", "", (span,))
    if isinstance(failure, RecursionError | MemoryError):
        return Finding("TPL008", "the template calls or includes itself without end", "", (span,))
    if isinstance(failure, SecurityError):
        return Finding("TPL005", f"templates may only read terms: {failure}", "", (span,))
    return Finding("TPL007", f"the template cannot be rendered here: {failure}", "", (span,))


def _not_found(wanted: str, span: Span, sources: Mapping[str, str]) -> Finding:
    message = f"there is no template “{wanted}” in templates/"
    return Finding("TPL001", message, did_you_mean(wanted, list(sources)), (span,))
