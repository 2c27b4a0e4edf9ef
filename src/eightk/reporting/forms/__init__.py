"""The forms in which a command answers: one table, one way of writing, for every command.

Each form is told from the same report; a report in a file says by its first bytes that eightk wrote it, so that the
next run may replace it, and nothing else is ever replaced.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module

from eightk.reporting.forms.report import Report


@dataclass(frozen=True, slots=True)
class Form:
    """A form: the module that writes it (loaded when it is asked for), and the mark of a file in it."""

    module: str
    mark: str


FORMS: Mapping[str, Form] = {
    "text": Form("text", "eightk report: "),
    "json": Form("data", '"eightk": "'),
    "markdown": Form("page", "<!-- eightk: "),
    "github": Form("github", "::debug::eightk "),
    "sarif": Form("sarif", '"name": "eightk"'),
    "junit": Form("junit", '<testsuites name="eightk '),
}
MARKS = tuple(form.mark.encode() for form in FORMS.values())


def written(report: Report, form: str) -> str:
    """The whole report in a form."""
    return str(import_module(f"eightk.reporting.forms.{FORMS[form].module}").written(report))
