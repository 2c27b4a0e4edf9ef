"""The report as JUnit XML: a suite for each agreement, a case for each thing that was looked at.

Where nothing is found, the case passes. Every result is a case of its own: an error, a failure, or, where counsel
settled it, skipped with who, when and why. Notes fail nothing; they stand in the output of their case.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from eightk.reporting.forms.report import Report
from eightk.results.ground import Ground
from eightk.results.result import Result, worst_first
from eightk.results.suite import FILES, Family, Suite, by_family
from eightk.visible import visible

UNREACHED = "not looked at: an error stands in the way"
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
KINDS = {"error": "error", "finding": "failure"}


def written(report: Report) -> str:
    """The whole as one file."""
    root = Element("testsuites", {"name": f"eightk {report.command}"})
    for suite in report.suites:
        element = SubElement(root, "testsuite", {"name": _xml(suite.name)})
        for family, results in by_family(report.command, suite).items():
            _cases(element, family, results, suite, report)
        _count(element, [element])
    _count(root, list(root))
    indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{tostring(root, encoding="unicode")}\n'


def _count(element: Element, suites: Sequence[Element]) -> None:
    """Tests, failures, errors and skipped, as every reader of JUnit expects them."""
    element.set("tests", str(sum(len(each.findall("testcase")) for each in suites)))
    for name, tag in (("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
        element.set(name, str(sum(len(each.findall(f"testcase/{tag}")) for each in suites)))


def _cases(element: Element, family: Family, results: Sequence[Result], suite: Suite, report: Report) -> None:
    told = [each for each in worst_first(results) if each.decision is not None or each.severity in KINDS]
    notes = [each for each in results if each not in told]
    for each in told:
        case = _case(element, f"{family.name}: {each.code} {each.message}", suite, report)
        _place(case, each, report.ground)
        _outcome(case, each, report.ground)
    if not told:
        case = _case(element, family.name, suite, report)
        if not suite.is_usable and not notes and family != FILES:
            SubElement(case, "skipped", {"message": UNREACHED})
        if notes:
            SubElement(case, "system-out").text = _xml("\n".join(_lines(notes, report.ground)))


def _case(element: Element, name: str, suite: Suite, report: Report) -> Element:
    return SubElement(element, "testcase", {"classname": _xml(f"{report.command}.{suite.name}"), "name": _xml(name)})


def _place(case: Element, each: Result, ground: Ground) -> None:
    place = ground.first(each.places)
    if place is not None:
        case.set("file", _xml(ground.of(place.span.path)))
    if place is not None and place.span.line:
        case.set("line", str(place.span.line))


def _outcome(case: Element, each: Result, ground: Ground) -> None:
    if each.decision is not None:
        decided = each.decision
        SubElement(case, "skipped", {"message": _xml(f"settled by {decided.who}, {decided.when}: {decided.why}")})
        return
    element = SubElement(case, KINDS[each.severity], {"type": each.code, "message": _xml(each.message)})
    authority = [f"Authority: {each.authority}"] if each.authority else []
    element.text = _xml("\n".join([*_lines([each], ground), *authority]))


def _lines(results: Sequence[Result], ground: Ground) -> Iterator[str]:
    for each in results:
        places = [f"{ground.of(place.span.path)}:{place.span.line}:{place.span.column}" for place in each.places]
        yield f"{f'{places[0]}: ' if places else ''}{each.code} {each.text}"
        yield from (f"    see also {place}" for place in places[1:])


def _xml(text: str) -> str:
    """The text with what XML cannot carry, and what no reader sees, written out."""
    return _NOT_XML.sub(lambda found: f"[U+{ord(found.group()):04X}]", visible(text))
