"""The report for a memorandum or a pull request: Markdown."""

from __future__ import annotations

from eightk.reporting.forms.report import Report
from eightk.reporting.results import results_markdown
from eightk.results.result import once
from eightk.results.suite import WORDING, family_of


def written(report: Report) -> str:
    """The page of the command, under a comment that no reader sees; then its findings, differences of wording aside,
    which the page itself has."""
    results = once(each for suite in report.suites for each in suite.results if family_of(each.code) != WORDING)
    findings = results_markdown(results)
    page = f"<!-- eightk: {report.command} -->\n\n{report.markdown()}"
    return f"{page}\n## Findings\n\n{findings}" if findings else page
