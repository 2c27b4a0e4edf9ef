"""manifest.json: what a build was made from and what it made, by content digest, so that nothing is made twice."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any

from eightk.findings import Decision, Finding, Findings, Span

NAME = "manifest.json"
FORM = 6


@dataclass(frozen=True, slots=True)
class Summary:
    """What the table at the end of a build and the portfolio say of one agreement.

    `findings` has how many there are: `wording` and `rest` for counsel to look at, and `notes`. `determined` has, for
    each agreement whose verdict stands on counsel's determinations, what they say."""

    title: str
    registrant: str
    items: list[str]
    verdicts: Mapping[str, str]
    determined: Mapping[str, list[dict[str, str]]]
    reported_in: str
    documents: list[str]
    review: list[str]
    due: str
    """The due date of the report, 2007-03-06; empty where there is none."""
    findings: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Manifest:
    """Digests (SHA-256, hex) of everything that one package was made from, and of what was made.

    `made_from` has, for each PDF, the digest of what it was printed from."""

    form: int
    installation: str
    engine: dict[str, str]
    final: bool
    notice: bool
    folders: list[str]
    inputs: dict[str, str]
    templates: dict[str, str]
    outputs: dict[str, str]
    made_from: dict[str, str]
    summary: Summary
    remarks: Findings = ()
    """Findings that do not stand in the way; they are said again when nothing has changed."""

    def written(self) -> bytes:
        """manifest.json, keys in order, so that the same build gives the same bytes."""
        return (json.dumps(asdict(self), indent=1, sort_keys=True) + "\n").encode()


def read_manifest(content: bytes) -> Manifest | None:
    """The manifest in a file, or None if it is damaged or of another form: then everything is made anew."""
    try:
        values: dict[str, Any] = json.loads(content)
        if values["form"] != FORM or set(values) != {field.name for field in fields(Manifest)}:
            return None
        remarks = tuple(_remark(value) for value in values["remarks"])
        manifest = Manifest(**{**values, "summary": Summary(**values["summary"]), "remarks": remarks})
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    return manifest if _is_whole(manifest) else None


def _remark(value: dict[str, Any]) -> Finding:
    decision = Decision(**value["decision"]) if value["decision"] else None
    return Finding(**{**value, "spans": tuple(Span(**span) for span in value["spans"]), "decision": decision})


def _is_whole(manifest: Manifest) -> bool:
    """Whether every list and table in it is one, of texts."""
    summary = manifest.summary
    tables = (manifest.engine, manifest.inputs, manifest.templates, manifest.outputs, manifest.made_from)
    lists = (manifest.folders, summary.items, summary.documents, summary.review)
    return (
        all(_is_table(table) for table in (*tables, summary.verdicts))
        and all(_is_list(each) for each in lists)
        and all(isinstance(each, str) for each in (summary.due, summary.title, summary.registrant))
        and isinstance(summary.findings, dict)
        and all(type(count) is int for count in summary.findings.values())
        and isinstance(summary.determined, dict)
        and all(isinstance(each, list) and all(map(_is_table, each)) for each in summary.determined.values())
    )


def _is_table(value: object) -> bool:
    return isinstance(value, dict) and _is_list(list(value.values()))


def _is_list(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(entry, str) for entry in value)


def digest(content: bytes) -> str:
    """SHA-256, hex."""
    return hashlib.sha256(content).hexdigest()


def digests(files: Mapping[str, bytes]) -> dict[str, str]:
    """The digest of each file, by name."""
    return {name: digest(content) for name, content in files.items()}


def digest_of(parts: Iterable[str]) -> str:
    """One digest of several texts, in order."""
    seen = hashlib.sha256()
    for part in parts:
        seen.update(f"{len(part)}:".encode())
        seen.update(part.encode())
    return seen.hexdigest()
