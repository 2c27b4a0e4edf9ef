"""Where in a template the rendering is: the file and line that a finding points at."""

from __future__ import annotations

import re
import sys
from collections.abc import Container
from types import FrameType, TracebackType

from jinja2 import Template

from eightk.findings import Span


def template_frame() -> FrameType | None:
    """The innermost running frame of a template; None outside any."""
    frame: FrameType | None = sys._getframe(1)
    while frame is not None and "__jinja_template__" not in frame.f_globals:
        frame = frame.f_back
    return frame


def current_line() -> tuple[str, int]:
    """Name and line of the template that is being rendered; ("", 0) outside any."""
    frame = template_frame()
    template = frame.f_globals["__jinja_template__"] if frame else None
    if frame is None or not isinstance(template, Template) or template.name is None:
        return "", 0
    return template.name, template.get_corresponding_lineno(frame.f_lineno)


def failing_line(trace: TracebackType | None, names: Container[str]) -> tuple[str, int]:
    """Name and line of the innermost template in a traceback.

    Jinja2 rewrites tracebacks so that a template's frames bear its name and its own line numbers."""
    found = ("", 0)
    while trace is not None:
        name = trace.tb_frame.f_code.co_filename
        found = (name, trace.tb_lineno) if name in names else found
        trace = trace.tb_next
    return found


def span_in(source: str, name: str, line: int, words: str = "") -> Span:
    """The span of `words` on a template's line, or of the line's first word."""
    lines = source.splitlines()
    written = lines[line - 1] if 0 < line <= len(lines) else ""
    column = written.find(words) if words else -1
    if column < 0:
        column = len(written) - len(written.lstrip())
    return Span(f"templates/{name}", line, column + 1)


def expression_with(source: str, line: int, name: str) -> str:
    """The dotted expression on a line that ends in `name`: terms.payments.severence."""
    lines = source.splitlines()
    written = lines[line - 1] if 0 < line <= len(lines) else ""
    found = re.search(rf"[\w.]{{0,200}}\b{re.escape(name)}\b", written)
    return found.group() if found else name
