"""The report as SARIF 2.1.0 (OASIS Standard, March 27, 2020), for code scanning and editors.

Nothing in it depends on the day or the machine. What counsel settled is there, as suppressed.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from hashlib import sha256
from typing import Any
from urllib.parse import quote

from eightk.findings import Span, Stretch
from eightk.reporting.forms.report import Report
from eightk.results.ground import Ground
from eightk.results.result import Result, once, worst_first

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
BASE = "SRCROOT"
FINGERPRINT = "eightk/v1"
LEVELS = ("error", "error", "warning", "note")
"""By the rank of a result."""
YAML = "agreements/{}/agreement.yaml"


def written(report: Report) -> str:
    """One run, the worst first."""
    results = worst_first(once(each for suite in report.suites for each in suite.results))
    codes = sorted({each.code for each in results})
    rules = [_rule(code, report.explained) for code in codes]
    run = {
        "tool": {"driver": {"name": "eightk", "semanticVersion": report.version, "rules": rules}},
        "automationDetails": {"id": f"eightk/{report.command}/"},
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {BASE: {"description": {"text": "The root of the repository."}}},
        "invocations": [{"executionSuccessful": report.exit_code != 2, "exitCode": report.exit_code}],
        "results": list(_results(results, codes, report.ground)),
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2) + "\n"


def _rule(code: str, explained: Callable[[str], str | None]) -> dict[str, Any]:
    """A code with its meaning, as `eightk explain` gives it: the first line has code and title."""
    text = explained(code) or f"{code}  {code}"
    first, _, rest = text.partition("\n")
    title = first.removeprefix(code).strip() or code
    return {
        "id": code,
        "shortDescription": {"text": title},
        "fullDescription": {"text": title},
        "help": {"text": "\n".join([title, *(line.strip() for line in rest.splitlines())])},
    }


def _results(results: Iterable[Result], codes: Sequence[str], ground: Ground) -> Iterator[dict[str, Any]]:
    seen: Counter[str] = Counter()
    for each in results:
        digest = _fingerprint(each, ground)
        seen[digest] += 1
        yield _result(each, codes.index(each.code), f"{digest}:{seen[digest]}", ground)


def _result(each: Result, rule: int, fingerprint: str, ground: Ground) -> dict[str, Any]:
    authority = f"\n\nAuthority: {each.authority}" if each.authority else ""
    said: dict[str, Any] = {
        "ruleId": each.code,
        "ruleIndex": rule,
        "level": LEVELS[each.rank],
        "message": {"text": each.text + authority},
        "locations": [_location(_first(each, ground), ground)],
        "partialFingerprints": {FINGERPRINT: fingerprint},
    }
    others = [place for place in each.places if place is not ground.first(each.places)]
    if related := [place for place in others if ground.of(place.span.path)]:
        said["relatedLocations"] = [{"id": at, **_location(place, ground)} for at, place in enumerate(related, 1)]
    if each.decision is not None:
        decided = each.decision
        text = f"{decided.who}, {decided.when}: {decided.why}"
        said["suppressions"] = [{"kind": "inSource", "status": "accepted", "justification": text}]
    return said


def _first(each: Result, ground: Ground) -> Stretch:
    """The place to show; what has none in the repository is shown at the agreement's file, as a whole."""
    nowhere = Stretch(Span(YAML.format(each.agreement) if each.agreement else "agreements"))
    return ground.first(each.places) or nowhere


def _location(place: Stretch, ground: Ground) -> dict[str, Any]:
    path, span = ground.of(place.span.path), place.span
    artifact = {"uri": quote(path), "uriBaseId": BASE} if not path.startswith("/") else {"uri": f"file://{quote(path)}"}
    said: dict[str, Any] = {"artifactLocation": artifact}
    if span.line:
        said["region"] = {"startLine": span.line, "startColumn": span.column}
    if span.line and place.end_line:
        said["region"] |= {"endLine": place.end_line, "endColumn": place.end_column}
    return {"physicalLocation": said}


def _fingerprint(each: Result, ground: Ground) -> str:
    """What a result is known by from run to run: its code, its file and its words; not its line."""
    path = ground.of(_first(each, ground).span.path)
    known = "\0".join([each.code, each.agreement, path, *each.identity])
    return sha256(known.encode("utf-8", "surrogatepass")).hexdigest()[:32]
