"""The report for a step of GitHub Actions: what people read, and an annotation at the line of what matters most.

The runner takes ten annotations of a kind from a step and drops the rest in silence; so there are ten at most, the
worst first, and the last one says how many more there are.
"""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256

from eightk.findings import Stretch
from eightk.reporting.forms.report import Report
from eightk.reporting.style import counted
from eightk.results.ground import Ground
from eightk.results.result import Result, once, worst_first

MOST = 10
"""Annotations of one step."""
LONGEST = 3000
"""Characters of one message; the runner cuts at 4,096."""
KINDS = ("error", "error", "warning", "notice")
"""By the rank of a result."""


def written(report: Report) -> str:
    """The lines for people first, in which no command is obeyed; then the annotations."""
    results = worst_first(once(each for suite in report.suites for each in suite.results if each.decision is None))
    lines = [f"::debug::eightk {report.command}: {counted(len(results), 'result')}"]
    lines += _unobeyed(report.lines)
    shown = results if len(results) <= MOST else results[: MOST - 1]
    lines += [_annotation(each, report.ground) for each in shown]
    if rest := len(results) - len(shown):
        lines.append(command("notice", {"title": "eightk"}, f"and {rest:,} more: the log of this step has them all"))
    return "\n".join(lines) + "\n"


def _unobeyed(lines: tuple[str, ...]) -> Iterator[str]:
    """Texts of an agreement may look like commands: between these two lines the runner reads none. The word that ends
    it is a digest of what it closes, so that nothing in between can be that word."""
    text = "\n".join(lines).rstrip("\n")
    if text:
        token = sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
        yield from (f"::stop-commands::{token}", text, f"::{token}::")


def _annotation(each: Result, ground: Ground) -> str:
    place = ground.first(each.places)
    where = _where(place, ground) if place else {}
    title = f"{each.code} ({each.agreement})" if each.agreement else each.code
    text = each.text if len(each.text) <= LONGEST else f"{each.text[:LONGEST].rstrip()} …"
    authority = f"\nAuthority: {each.authority}" if each.authority else ""
    return command(KINDS[each.rank], {**where, "title": title}, text + authority)


def _where(place: Stretch, ground: Ground) -> dict[str, str]:
    span = place.span
    said = {"file": ground.of(span.path)}
    if span.line:
        said |= {"line": str(span.line), "col": str(span.column)}
    if place.end_line:
        said |= {"endLine": str(place.end_line)}
    if place.end_line == span.line and place.end_column > span.column:  # columns are for a stretch of one line
        said |= {"endColumn": str(place.end_column)}
    return said


def command(name: str, properties: dict[str, str], message: str) -> str:
    """A workflow command on one line: ::error file=a.yaml,line=3::What is wrong."""
    told = ",".join(f"{key}={_property(value)}" for key, value in properties.items() if value)
    return f"::{name} {told}::{_data(message)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
