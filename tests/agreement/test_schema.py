"""The JSON Schema says what the reader does, and the pages made from it are current."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from eightk.agreement.located import Mapping, Node, Scalar, Sequence, compose
from eightk.agreement.reader import read_agreement_file
from eightk.agreement.schema import json_schema, reference

SCHEMA = json_schema()
# With its format checker, which knows that 2007-02-30 is no day.
VALIDATOR = Draft202012Validator(SCHEMA, format_checker=Draft202012Validator.FORMAT_CHECKER)
AGREEMENTS = sorted(path.parent.name for path in Path(__file__).parents[2].glob("agreements/*/agreement.yaml"))
WORDS = st.sampled_from(["x", "Vice President", "NO", "10.10", "true", "~", "§ 5", "“quoted”", "a: b", "2007"])
KEYS = st.from_regex(r"\A[a-z][a-z0-9_]{0,8}\Z")


def _written(schema: dict[str, Any]) -> st.SearchStrategy[Any]:
    """A value as counsel would write it, as text, lists and blocks, that the schema allows."""
    if "$ref" in schema:
        return st.deferred(lambda: _written(SCHEMA["$defs"][schema["$ref"].rsplit("/", 1)[1]]))
    if "anyOf" in schema:
        return _written(schema["anyOf"][0])
    if "enum" in schema:
        return st.sampled_from([choice for choice in schema["enum"] if isinstance(choice, str)])
    if schema.get("type") == "array":
        return st.lists(_written(schema["items"]), min_size=schema.get("minItems", 0), max_size=2)
    if schema.get("type") == "object":
        return _block(schema)
    if schema.get("format") == "date":
        return st.dates().map(str)
    return WORDS if schema["pattern"] == r"\S" else st.from_regex(rf"\A{schema['pattern'][1:-1]}\Z")


def _block(schema: dict[str, Any]) -> st.SearchStrategy[dict[str, Any]]:
    if "properties" not in schema:
        entries = _written(schema["additionalProperties"])
        return st.dictionaries(KEYS, entries, min_size=schema.get("minProperties", 0), max_size=1)
    fields = {key: _written(field) for key, field in schema["properties"].items()}
    needed = {key: fields.pop(key) for key in schema.get("required", [])}
    some = st.lists(st.sampled_from(sorted(fields)), unique=True, max_size=2) if fields else st.just([])
    return some.flatmap(lambda keys: st.fixed_dictionaries({**needed, **{key: fields[key] for key in keys}}))


def _places(value: Any, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(place for key, entry in inner for place in _places(entry, (*path, key)))]


def _mutated(document: dict[str, Any], draw: Callable[..., Any]) -> Any:
    document = deepcopy(document)
    *way, last = draw(st.sampled_from(_places(document)[1:]))
    block: Any = document
    for step in way:
        block = block[step]
    change = draw(st.sampled_from(["drop", "misspell", "blank", "list", "block", "odd", "impossible"]))
    if change == "misspell" and isinstance(last, str):
        block[f"{last}{draw(st.sampled_from(['s', ' ', 'X', '-']))}"] = block.pop(last)
    elif change in ("drop", "misspell"):
        del block[last]
    else:
        odd = draw(
            st.sampled_from(["$1,00", "5.02(z)", "10.", "1e3", "0x10", "Yes", "٣", "\uff11\uff12", "18 month s", "-1"])
        )
        block[last] = {"blank": " ", "list": [], "block": {}, "odd": odd, "impossible": "2007-02-30"}[change]
    return document


def _as_yaml(document: Any) -> str:
    return json.dumps(document, ensure_ascii=False)


def _accepted(document: Any) -> bool:
    return read_agreement_file(_as_yaml(document), "agreement.yaml")[0] is not None


@given(st.data())
def test_what_the_schema_allows_is_read(data: st.DataObject) -> None:
    """Documents grown from the schema, and the same with one thing wrong: both sides say the same."""
    document = data.draw(_written(SCHEMA))
    assert VALIDATOR.is_valid(document)
    assert _accepted(document), read_agreement_file(_as_yaml(document), "agreement.yaml")[2]
    for _ in range(4):
        changed = _mutated(document, data.draw)
        assert _accepted(changed) == VALIDATOR.is_valid(changed), changed


def _yaml_1_2(node: Node) -> Any:
    """What an editor sees: the core schema of YAML 1.2 (chapter 10.3), in plain scalars."""
    if isinstance(node, Mapping):
        return {key: _yaml_1_2(value) for key, (_, value) in node.entries.items()}
    if isinstance(node, Sequence):
        return [_yaml_1_2(item) for item in node.items]
    return _core(node)


def _core(scalar: Scalar) -> Any:
    text = scalar.text
    if re.fullmatch(r"null|Null|NULL|~|", text):
        return None
    if re.fullmatch(r"true|True|TRUE|false|False|FALSE", text):
        return text.lower() == "true"
    if re.fullmatch(r"[-+]?[0-9]+", text):
        return int(text)
    if re.fullmatch(r"0o[0-7]+|0x[0-9a-fA-F]+", text):
        return int(text, 0)
    if re.fullmatch(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", text):
        return float(text)
    return text


@pytest.mark.parametrize("slug", AGREEMENTS)
def test_an_editor_has_nothing_to_say(checkout: Path, slug: str) -> None:
    """The agreements that ship, in the types that a YAML 1.2 editor gives their values."""
    root, _ = compose((checkout / "agreements" / slug / "agreement.yaml").read_text("utf-8"), "agreement.yaml")
    assert root is not None
    assert [f"{list(error.path)}: {error.message}" for error in VALIDATOR.iter_errors(_yaml_1_2(root))] == []


def test_it_is_a_schema() -> None:
    """By the rules of its own draft."""
    Draft202012Validator.check_schema(SCHEMA)


def test_the_reference_is_current(checkout: Path) -> None:
    """docs/agreement-yaml.md between its marks; if it fails, put the output of `eightk schema --markdown` there."""
    page = (checkout / "docs/agreement-yaml.md").read_text("utf-8")
    begin, end = (
        "<!-- written by `eightk schema --markdown` -->\n",
        "<!-- end of what `eightk schema --markdown` writes",
    )
    assert page.split(begin)[1].split(end)[0] == reference()


def test_the_reference_says_what_a_key_names() -> None:
    """A value that refers to something says to what; blocks stand in the order of the file."""
    text = reference()
    assert "| `to` | a key of `parties` |" in text
    assert "| `facility` | list of a key of `terms.facilities` |" in text
    assert "| `section` | a section of the conformed copy |" in text
    blocks = re.findall(r"(?m)^### (.+)$", text)
    assert blocks == re.findall(r"(?m)^- \[([^\]]+)\]", text)
    assert blocks[:3] == ["agreement.yaml", "AgreementFacts", "Registrant"]
    assert set(blocks) == {"agreement.yaml", *SCHEMA["$defs"]}
