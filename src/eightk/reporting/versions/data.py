"""Two versions for programs: JSON, versioned."""

from __future__ import annotations

from typing import Any

from eightk.findings import errors
from eightk.reporting.findings import as_data
from eightk.reporting.versions.sentences import told
from eightk.versions.change import AgreementChange
from eightk.versions.comparison import Compared
from eightk.versions.pages import PagesChange
from eightk.versions.terms import TermChange
from eightk.versions.words import FactChange, TextChange

SCHEMA = 1
"""Raised when a key changes its meaning or goes; new keys may come at any time."""


def versions_data(compared: Compared) -> dict[str, Any]:
    """The whole comparison."""
    return {
        "eightk": "diff",
        "schema": SCHEMA,
        "before": compared.before,
        "after": compared.after,
        "agreements": compared.number,
        "changes": [_change(each, compared) for each in compared.changes],
        "remarks": [as_data(each) for each in compared.findings],
    }


def _change(change: AgreementChange, compared: Compared) -> dict[str, Any]:
    return {
        "agreement": change.slug,
        "title": change.title,
        "state": change.state,
        "refused": [
            {"side": _side(each is change.before), "findings": [as_data(found) for found in errors(each.findings)]}
            for each in change.refused
        ],
        "terms": [_term(each) for each in change.terms],
        "facts": [_fact(each) for each in change.facts],
        "verdict": _pair(*(verdict or None for verdict, _ in change.verdicts)),
        "items": _pair(*map(list, change.items)),
        "due": _pair(*(due.isoformat() if due else None for due in change.dues)),
        "new": [as_data(each) for each in change.new],
        "gone": [as_data(each) for each in change.gone],
        "answered": [as_data(each) for each in change.answered],
        "texts": [_text(each) for each in change.texts],
        "same_words": [{"document": name, "html_differs": is_html} for name, is_html in change.restyled],
        "pages": [_pages(each) for each in change.pages],
    }


def _side(is_before: bool) -> str:
    return "before" if is_before else "after"


def _pair(before: Any, after: Any) -> dict[str, Any]:
    return {"before": before, "after": after, "changed": before != after}


def _term(term: TermChange) -> dict[str, Any]:
    place = {"path": term.span.path, "line": term.span.line, "column": term.span.column}
    said = {"term": term.subject, "field": term.field, "path": term.path, "section": term.section}
    return {**said, "before": term.before or None, "after": term.after or None, "place": place}


def _fact(fact: FactChange) -> dict[str, Any]:
    each = fact.difference
    said = {"document": fact.document, "code": each.code, "message": told(each), "times": fact.times}
    return {**said, "before": each.approved.text or None, "after": each.draft.text or None}


def _text(text: TextChange) -> dict[str, Any]:
    said = {"document": text.name, "file": text.stem, "state": text.state}
    if text.state != "changed":
        return said
    changes = [
        {
            "before": each.deleted or None,
            "after": each.inserted or None,
            "facts": list(each.facts),
            "moved": each.move > 0,
        }
        for each in text.redline.changes
    ]
    return {**said, "proved_harmless": text.is_proved, "as_the_disclosure": text.repeats, "changes": changes}


def _pages(pages: PagesChange) -> dict[str, Any]:
    said = {"document": pages.name, "file": pages.stem, "pages": list(pages.numbers)}
    return {**said, "of": {"before": pages.before, "after": pages.after}}
