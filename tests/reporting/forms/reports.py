"""Reports to tell in every form: made from results, without a project."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from eightk.findings import Decision, Severity, Span, Stretch
from eightk.reporting.explained import explained
from eightk.reporting.forms.report import Report
from eightk.results.ground import Ground
from eightk.results.result import Result
from eightk.results.suite import Suite
from eightk.workspace.reading import findings_page

YAML = "agreements/acme/agreement.yaml"
GROUND = Ground("/checkout", "filings")


def result(code: str = "AGR020", severity: Severity = "finding", line: int = 3, **more: Any) -> Result:
    """A result at a line of an agreement.yaml; `more` are its other fields."""
    fields: dict[str, Any] = {
        "message": "the parts do not add up",
        "places": (Stretch(Span(YAML, line, 5)),),
        "agreement": "acme",
        "identity": ("the parts",),
    }
    return Result(code, severity, **{**fields, **more})


def report(*results: Result, command: str = "check", lines: tuple[str, ...] = (), usable: bool = True) -> Report:
    """The report of a command on one agreement."""
    suites = (Suite("acme", results, usable),)
    code = 0 if usable else 2
    return Report(command, "1.2.3", suites, lines, dict, lambda: "# Page\n", _explained, GROUND, code)


def _explained(code: str) -> str | None:
    return explained(code, findings_page())


TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=40) | st.sampled_from(
    ["::error::x", "100%0A", "a,b=c:d", "##[error]", "<b>", "](x)", "@team", "\x00\x0b\x1c", "a\r\nb", "]]>&amp;"]
)
DECISIONS = st.builds(Decision, TEXTS, st.just("2026-03-02"), TEXTS)
PLACES = st.builds(
    Stretch,
    st.builds(Span, TEXTS.filter(bool), st.integers(0, 9), st.integers(1, 9)),
)
RESULTS = st.builds(
    Result,
    st.sampled_from(["AGR020", "DIFF-AMOUNT", "UNPROVED", "CONS001", "X999"]),
    st.sampled_from(["error", "finding", "note"]),
    TEXTS,
    TEXTS,
    TEXTS,
    st.lists(PLACES, max_size=3).map(tuple),
    st.sampled_from(["", "acme"]),
    st.booleans(),
    st.tuples(TEXTS),
    st.none() | DECISIONS,
)
