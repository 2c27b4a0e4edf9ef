"""The JSON Schema of agreement.yaml, for completion and checks in editors, and its reference in Markdown.

Both are read off the model, so they say what the reader does; the descriptions are the docstrings there.
"""

from __future__ import annotations

import ast
import inspect
import re
import sys
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from eightk.agreement.model import AgreementFile
from eightk.agreement.model.record import Record

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def json_schema() -> dict[str, Any]:
    """JSON Schema (draft 2020-12) of agreement.yaml.

    It accepts what the reader's first stage accepts, in the types that YAML 1.2 editors see
    (10.1 a number, 0000878547 an integer) and in the texts that eightk itself reads."""
    schema = AgreementFile.model_json_schema()
    notes = {record.__name__: _notes(record) for record in _records(Record)}
    for name, definition in (*schema["$defs"].items(), ("AgreementFile", schema)):
        for key, field in definition.get("properties", {}).items():
            field.pop("title", None)
            field.pop("default", None)
            _drop_null(field)
            _shelf(field)
            if note := notes[name].get(key):
                field["description"] = note
        definition["additionalProperties"] = False
    return {
        "$schema": DIALECT,
        "title": "eightk agreement.yaml",
        **{k: v for k, v in schema.items() if k != "title"},
    }


def _drop_null(field: dict[str, Any]) -> None:
    """A key that may be left out is not a key that may be null."""
    options = field.get("anyOf", [])
    kept = [option for option in options if option != {"type": "null"}]
    if len(kept) < len(options):
        field.pop("anyOf")
        field.update(kept[0] if len(kept) == 1 else {"anyOf": kept})


def _shelf(field: dict[str, Any]) -> None:
    """A block whose keys counsel choose: any key of the right form, each with the same kind of entry."""
    if patterns := field.pop("patternProperties", None):
        (form, entry), *_ = patterns.items()
        field.update(propertyNames={"pattern": form}, additionalProperties=entry)


def _records(kind: type[Record]) -> Iterator[type[Record]]:
    for record in kind.__subclasses__():
        yield record
        yield from _records(record)


def _notes(record: type[Record]) -> dict[str, str]:
    """The docstrings that stand under the fields of a record."""
    tree = ast.parse(inspect.getsource(sys.modules[record.__module__]))
    body = next(node.body for node in tree.body if isinstance(node, ast.ClassDef) and node.name == record.__name__)
    notes: dict[str, str] = {}
    for field, note in pairwise(body):
        if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name) and isinstance(note, ast.Expr):
            notes[field.target.id] = " ".join(str(ast.literal_eval(note.value)).split())
    return notes


def reference() -> str:
    """The YAML reference in Markdown: a table of contents, and a table for each block in the order of the file."""
    schema = json_schema()
    blocks = [("agreement.yaml", schema), *((name, schema["$defs"][name]) for name in _in_file_order(schema))]
    contents = [f"- [{name}](#{name.lower().replace('.', '')}): {_headline(block)}" for name, block in blocks]
    return "\n".join([*contents, "", *(_table(name, block) for name, block in blocks)])


def _in_file_order(schema: dict[str, Any]) -> list[str]:
    """The names of the blocks as a reader of the file meets them: each before the blocks that stand in it."""
    names: dict[str, None] = {}

    def meet(block: dict[str, Any]) -> None:
        for field in block["properties"].values():
            for name in re.findall(r"#/\$defs/(\w+)", str(field)):
                if name not in names:
                    names[name] = None
                    meet(schema["$defs"][name])

    meet(schema)
    return list(names)


def _headline(block: dict[str, Any]) -> str:
    return " ".join(block["description"].split("\n\n")[0].split())


def _table(name: str, block: dict[str, Any]) -> str:
    rows = [f"### {name}", "", " ".join(block["description"].split()), "", "| key | value | |", "|---|---|---|"]
    for key, field in block["properties"].items():
        needed = "" if key in block.get("required", []) else "optional. "
        rows.append(f"| `{key}` | {_value(field)} | {needed}{field.get('description', '')} |")
    return "\n".join([*rows, ""])


def _value(field: dict[str, Any]) -> str:
    if "$ref" in field:
        return _linked(field["$ref"])
    if "$comment" in field:
        return str(field["$comment"])
    if field.get("type") == "array":
        return f"list of {_value(field['items'])}"
    if field.get("type") == "object":
        return f"your keys → {_value(field['additionalProperties'])}"
    if "enum" in field:
        return "yes or no" if "yes" in field["enum"] else ", ".join(f"`{word}`" for word in field["enum"])
    examples = field.get("examples", [])
    return f"`{examples[0]}`" if examples else "date" if field.get("format") == "date" else "text"


def _linked(reference: str) -> str:
    name = reference.rsplit("/", 1)[1]
    return f"[{name}](#{name.lower()})"
