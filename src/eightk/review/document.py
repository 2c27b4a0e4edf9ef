"""One review document: a page by a template of templates/review, and its data for programs where it has any."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from eightk.draft.rendering import Templates
from eightk.findings import Findings
from eightk.visible import visible

PREFIX = "review-"


@dataclass(frozen=True, slots=True)
class ReviewDocument:
    """One document: `stem` is its file name without ending, `foot` the running title at the foot of its PDF pages.

    `data` is its JSON, "" for none."""

    stem: str
    title: str
    foot: str
    html: str
    data: str = ""


Reviewed = tuple[ReviewDocument, Findings]


def review_document(
    name: str,
    title: str,
    foot: str,
    values: Mapping[str, Any],
    templates: Templates,
    data: Mapping[str, Any] | None = None,
) -> Reviewed:
    """The document that templates/review/NAME.htm.j2 makes of `values`; findings TPL001-TPL008.

    A character that cannot be seen is written out ([U+202E]), so that no page shows another text than it holds."""
    html, findings = templates.render(f"{PREFIX[:-1]}/{name}.htm.j2", {"title": title, **values}, {})
    written = "" if data is None else _written(data) + "\n"
    return ReviewDocument(f"{PREFIX}{name}", title, foot, visible(html.strip()) + "\n", written), findings


def _written(value: Any, depth: int = 4, margin: str = "\n") -> str:
    """JSON with one line for each thing that is told, not for each of its values, so that a review can read it."""
    inner, deeper = f"{margin}  ", depth - 1
    if depth and isinstance(value, Mapping) and value:
        parts = [f"{json.dumps(key)}: {_written(each, deeper, inner)}" for key, each in value.items()]
        return f"{{{inner}{f',{inner}'.join(parts)}{margin}}}"
    if depth and isinstance(value, list) and value:
        return f"[{inner}{f',{inner}'.join(_written(each, deeper, inner) for each in value)}{margin}]"
    return json.dumps(value, ensure_ascii=False)
