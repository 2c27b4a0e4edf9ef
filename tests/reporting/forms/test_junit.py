"""JUnit XML, read by a reader of JUnit."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from junitparser import Error, Failure, JUnitXml, Skipped, TestCase, TestSuite
from tests.reporting.forms.reports import RESULTS, report, result

from eightk.findings import Decision
from eightk.reporting.forms.junit import UNREACHED, written
from eightk.results.result import Result
from eightk.results.suite import LOOKED_AT


def read(*results: Result, usable: bool = True) -> tuple[JUnitXml, list[TestCase]]:
    """The file and its cases, as a consumer sees them; its counts are those of its cases."""
    text = written(report(*results, usable=usable))
    xml = JUnitXml.fromstring(text.encode())
    (suite,) = xml
    assert isinstance(suite, TestSuite)
    cases = list(suite)
    for name, kind in (("failures", Failure), ("errors", Error), ("skipped", Skipped)):
        count = sum(isinstance(each, kind) for case in cases for each in case.result)
        assert getattr(suite, name) == getattr(xml, name) == count
    assert suite.tests == xml.tests == len(cases)
    return xml, cases


def test_everything_that_was_looked_at_is_a_case() -> None:
    xml, cases = read()
    assert xml.name == "eightk check"
    assert [case.name for case in cases] == [family.name for family in LOOKED_AT["check"]]
    assert all(case.is_passed for case in cases)


def test_an_error_a_failure_and_what_counsel_settled() -> None:
    decided = Decision("Jane Q. Roe", "2026-03-02", "a slip")
    settled = result("CONS001", "note", decision=decided)
    _, cases = read(result("AGR020", "error", hint="Correct it.", authority="Rule 1"), result("DIFF-AMOUNT"), settled)
    by_kind = {type(case.result[0]): case for case in cases if case.result}
    error, failure, skipped = by_kind[Error], by_kind[Failure], by_kind[Skipped]
    assert error.name == "agreement.yaml: AGR020 the parts do not add up"
    assert error.classname == "check.acme"
    assert (error.result[0].type, error.result[0].message) == ("AGR020", "the parts do not add up")
    place = "filings/agreements/acme/agreement.yaml"
    assert error.result[0].text == (f"{place}:3:5: AGR020 the parts do not add up. Correct it.\nAuthority: Rule 1")
    assert (error._elem.get("file"), error._elem.get("line")) == (place, "3")
    assert failure.name.startswith("wording: DIFF-AMOUNT ")
    assert skipped.result[0].message == "settled by Jane Q. Roe, 2026-03-02: a slip"
    assert "agreement.yaml" not in [case.name for case in cases]


def test_notes_fail_nothing() -> None:
    _, cases = read(result("ITEM203", "note"))
    (items,) = (case for case in cases if case.name == "items")
    assert items.is_passed
    assert "ITEM203 the parts do not add up" in str(items.system_out)


def test_what_could_not_be_looked_at_is_skipped() -> None:
    _, cases = read(result("YAML001", "error"), usable=False)
    skipped = {case.name for case in cases for each in case.result if isinstance(each, Skipped)}
    assert {"wording", "tie-out", "items"} <= skipped
    assert "files" not in skipped
    assert {each.message for case in cases for each in case.result if isinstance(each, Skipped)} == {UNREACHED}


@given(st.lists(RESULTS, max_size=8), st.booleans())
def test_any_results_can_be_read(results: list[Result], usable: bool) -> None:
    _, cases = read(*results, usable=usable)
    told = sum(each.severity != "note" or each.decision is not None for each in results)
    assert len([case for case in cases if case.result]) >= told
