"""How every checking command answers: in the form that is asked for, on standard output or whole into a file."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import click

from eightk.cli.options import Command, Manner
from eightk.findings import Finding, Findings
from eightk.reporting.findings import said_of
from eightk.results.result import Result
from eightk.results.suite import Suite
from eightk.workspace.reading import Workspace

if TYPE_CHECKING:
    from eightk.reporting.forms.report import Report

FORMS = ("text", "json", "markdown", "github", "sarif", "junit")
SPOKEN = frozenset({"text", "github"})
"""The forms that have in them what is said to people; with the others, findings go to standard error."""


ALSO = "eightk.also"
"""Where click's context keeps what --also asks for."""


@dataclass(frozen=True, slots=True)
class Answer:
    """How a command is to answer: in which form, and into which file; None to print it."""

    form: str
    output: str | None


def answering(command: Command) -> Command:
    """The options --format, --output and --also, as the `answer` of a command."""
    form = click.option(
        "--format",
        "form",
        type=click.Choice(FORMS),
        default="text",
        show_default=True,
        help="How to answer: for people, programs, a memorandum, GitHub Actions, code scanning, test reports.",
    )
    output = click.option("--output", metavar="FILE", help="Write the answer whole to a file, instead of printing it.")
    also = click.option(
        "--also",
        multiple=True,
        metavar="FORM=FILE",
        expose_value=False,
        callback=_also,
        help="Write the answer in another form to a file too; may be given several times.",
    )

    @wraps(command)
    def answered(*args: Any, form: str, output: str | None, **others: Any) -> Any:
        return command(*args, answer=Answer(form, output), **others)

    return cast(Command, form(output(also(answered))))


def _also(context: click.Context, parameter: click.Parameter, given: tuple[str, ...]) -> None:
    pairs = [(form, file) for form, _, file in (each.partition("=") for each in given)]
    for form, file in pairs:
        if form not in FORMS or not file:
            raise click.BadParameter(f"Write a form and a file, like junit=report.xml; the forms: {', '.join(FORMS)}.")
    context.meta[ALSO] = pairs


Results = Callable[[], tuple[Result, ...]]


def _none() -> tuple[Result, ...]:
    return ()


@dataclass(slots=True)
class Teller:
    """Tells what a command finds: at once to people on a terminal, otherwise at the end, in one piece."""

    command: str
    form: str
    output: str | None
    how: Manner
    base: Path
    """The folder that the paths of findings are relative to."""
    also: list[tuple[str, str]] = field(default_factory=list)
    """Forms and files to answer in besides."""
    suites: list[Suite] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    said: set[Finding] = field(default_factory=set)

    @property
    def is_direct(self) -> bool:
        """Whether it speaks to people at once."""
        return self.form == "text" and self.output is None

    @property
    def shows(self) -> bool:
        """Whether what `show` is given would be read by anybody."""
        return not SPOKEN.isdisjoint((self.form, *(form for form, _ in self.also)))

    @property
    def keeps(self) -> bool:
        """Whether another form has to be told at the end, after the terminal."""
        return not self.is_direct or bool(self.also)

    def say(self, findings: Findings) -> None:
        """Findings, each once."""
        news = tuple(each for each in findings if each not in self.said)
        self.said |= set(news)
        lines = said_of(news, self.how.loudness, self.how.colour)
        self.lines += map(click.unstyle, lines) if self.is_direct else lines
        if self.is_direct or self.form not in SPOKEN:
            for line in lines:
                click.echo(line, err=True)

    def show(self, text: str) -> None:
        """What people read beside the findings; nothing in the forms for programs."""
        if self.is_direct:
            click.echo(text)
        if self.keeps:
            self.lines += (click.unstyle(text) if self.is_direct else text).split("\n")

    def found(self, name: str, findings: Findings, *, is_usable: bool = True, more: Results = _none) -> None:
        """What was found in one agreement; `more` gives results that are no findings."""
        if self.keeps:
            from eightk.results.told import of_findings

            self.suites.append(Suite(name, of_findings(findings, name) + more(), is_usable))

    def found_in_project(self, findings: Findings) -> None:
        """What was found in the templates, before any agreement was looked at."""
        self.say(findings)
        if findings:
            self.found("project", findings)

    def finish(self, code: int, data: Callable[[], Mapping[str, Any]], markdown: Callable[[], str]) -> int:
        """Write what was not told yet; the exit code, which is 2 where the file could not be written."""
        if not self.keeps:
            return code
        from eightk.reporting.forms import written

        report = self._report(code, data, markdown)
        asked = [] if self.is_direct else [(self.form, self.output)]
        return max([code, *(_give(written(report, form), file) for form, file in (*asked, *self.also))])

    def _report(self, code: int, data: Callable[[], Mapping[str, Any]], markdown: Callable[[], str]) -> Report:
        from importlib.metadata import version

        from eightk.reporting.forms.report import Report
        from eightk.workspace.repository import ground_of

        suites = tuple(self.suites)
        paths = {place.span.path for suite in suites for each in suite.results for place in each.places}
        ground = ground_of(self.base, paths, os.environ.get("GITHUB_WORKSPACE", ""))
        lines = tuple(self.lines)
        return Report(self.command, version("eightk"), suites, lines, data, markdown, _explained, ground, code)


def _give(text: str, file: str | None) -> int:
    """Print an answer, or write it to a file; 2 where that could not be done."""
    if file is None or file == "-":
        click.echo(text, nl=False)
        return 0
    from eightk.reporting.findings import finding_lines
    from eightk.reporting.forms import MARKS
    from eightk.workspace.giving import write_given

    findings = write_given(file, text.encode("utf-8", "backslashreplace"), *MARKS)
    for finding in findings:
        click.echo(finding_lines(finding, False), err=True)
    return 2 if findings else 0


def teller(command: str, answer: Answer, how: Manner, found: Workspace | None = None) -> Teller:
    """The teller of a command: of a project, or of files named from the present folder."""
    also = click.get_current_context().meta.get(ALSO, [])
    files = [os.path.realpath(file) for file in (answer.output, *(file for _, file in also)) if file not in (None, "-")]
    if len(set(files)) < len(files):
        raise click.UsageError("Two answers would be written to one file. Name a file for each.")
    return Teller(command, answer.form, answer.output, how, found.root if found else Path.cwd(), also)


def writes_files(answer: Answer) -> bool:
    """Whether --output or --also was given."""
    return answer.output is not None or bool(click.get_current_context().meta.get(ALSO))


def _explained(code: str) -> str | None:
    from eightk.reporting.explained import explained
    from eightk.workspace.reading import findings_page

    return explained(code, findings_page())
