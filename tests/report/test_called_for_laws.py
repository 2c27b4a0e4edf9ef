"""Whatever the terms are: every call is of an item that the form had on that day, and its event can be counted from."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.report.test_called_for import BASE

from eightk.agreement.reader import read_agreement_file
from eightk.agreement.schema import json_schema
from eightk.report.called_for import calls
from eightk.report.due import ItemEvent, report_due
from eightk.report.items import find_item, find_subitem
from eightk.report.items.item import TOPICAL_FORM

SCHEMA = json_schema()
PARTIES = st.sampled_from(["company", "roe", "clerk", "bank", "holding"])
OFFICES = ["Chief Executive Officer", "director", "General Counsel", "Executive Chair", "Controller", "President", "x"]
WORDS = ["Ms. Roe", "amend the bylaws", "common stock", "forbear; default", "dividends", "disagreement", "500 shares"]
DAYS = st.dates(date(2004, 8, 23), date(2031, 12, 31)).map(str)


def _written(schema: dict[str, Any], key: str = "") -> st.SearchStrategy[Any]:
    """A value as counsel would write it, with parties that are there."""
    if "$ref" in schema:
        return st.deferred(lambda: _written(SCHEMA["$defs"][schema["$ref"].rsplit("/", 1)[1]], key))
    if schema.get("$comment") == "a key of `parties`":
        return PARTIES
    if schema.get("$comment") == "a key of `terms.facilities`":
        return st.just("one")
    if "examples" in schema:
        return st.just(str(schema["examples"][0]).split(", $")[0])
    if "anyOf" in schema:
        return _written(schema["anyOf"][0], key)
    if "enum" in schema:
        return st.sampled_from([choice for choice in schema["enum"] if isinstance(choice, str)])
    if schema.get("type") == "array":
        return st.lists(_written(schema["items"], key), min_size=schema.get("minItems", 0), max_size=2)
    if schema.get("type") == "object":
        return _block(schema)
    if schema.get("format") == "date":
        return DAYS
    return st.sampled_from(OFFICES if key == "offices" else WORDS)


def _block(schema: dict[str, Any]) -> st.SearchStrategy[dict[str, Any]]:
    if "properties" not in schema:
        return st.dictionaries(st.sampled_from(["one", "two"]), _written(schema["additionalProperties"]), max_size=2)
    fields = {key: _written(field, key) for key, field in schema["properties"].items()}
    needed = {key: fields.pop(key) for key in schema.get("required", [])}
    return st.fixed_dictionaries(needed, optional=fields)


SHELVES = SCHEMA["$defs"]["Terms"]["properties"]
TERMS = st.lists(st.sampled_from(sorted(SHELVES)), max_size=3, unique=True).flatmap(
    lambda names: st.fixed_dictionaries({name: _written(SHELVES[name]) for name in names})
)


@given(TERMS, DAYS, st.sampled_from(OFFICES), st.sampled_from(["10.1", "99.1", "4.2"]))
@settings(max_examples=100, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
def test_every_call_is_of_an_item_that_the_form_had(terms: dict[str, Any], day: str, office: str, exhibit: str) -> None:
    text = BASE.format(terms="  {}", dated=day, offices=office, exhibit=exhibit, title="Agreement", exhibits="")
    written = text.replace("terms:\n  {}", f"terms: {json.dumps(terms)}")
    file, _, findings = read_agreement_file(written, "agreement.yaml")
    assert file is not None, findings
    on = date.fromisoformat(day)
    found = calls(file, on)
    for call in found:
        assert find_item(call.item, on) is not None
        if "(" in call.item:
            assert find_subitem(call.item, on) is not None, call.item
        assert call.path[0] in ("terms", "agreement", "exhibit", "report")
    events = [ItemEvent(call.item, call.event, "slug", call.path) for call in found if call.event is not None]
    due = report_due(on, events, ())
    assert due.event == min([on, *(each.day for each in events)])
    assert due.deadline is not None or due.event < TOPICAL_FORM
    assert list(due.events) == sorted(due.events, key=lambda each: (each.day, each.item))
