"""Running heads and page numbers as artifacts, so that a screen reader does not say them on every page.

WeasyPrint 70 marks the text of margin boxes as content and hangs it on structure elements that the
document does not reach. PDF/UA-1 (ISO 14289-1, 7.8) wants artifacts; a finisher, the hook WeasyPrint
offers before the file is written, rewrites these marks.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any


def mark_pagination_artifacts(_document: Any, pdf: Any) -> None:
    """Finisher for write_pdf: what the document's structure does not reach becomes /Artifact /Pagination.

    Links also get their Print flag (ISO 14289-1, 7.18): without it print and screen differ.
    """
    root = _resolve(pdf, pdf.catalog["StructTreeRoot"])
    body = _resolve(pdf, root["K"][0])
    top_level = frozenset(body["K"])
    numbers = _resolve(pdf, root["ParentTree"])["Nums"]
    owners = dict(zip(numbers[::2], numbers[1::2], strict=True))
    for index, reference in enumerate(pdf.page_references):
        unreached = set(_unreached(pdf, owners[index], body.reference, top_level))
        page = _resolve(pdf, reference)
        _rewrite_marks(_resolve(pdf, page["Contents"]).stream, unreached)
        for mark in unreached:
            owners[index][mark] = b"null"
        for annotation in page.get("Annots", ()):
            _resolve(pdf, annotation)["F"] = 4


def _resolve(pdf: Any, reference: bytes) -> Any:
    return pdf.objects[int(reference.split()[0])]


def _unreached(pdf: Any, owners: Any, body: bytes, top_level: frozenset[bytes]) -> Iterator[int]:
    """Marks on one page whose chain of parents ends in an element that is no child of the document."""
    for mark, reference in enumerate(owners):
        element = reference
        while (parent := _resolve(pdf, element)["P"]) != body:
            element = parent
        if element not in top_level:
            yield mark


def _rewrite_marks(operators: list[Any], unreached: set[int]) -> None:
    """Turn `/Span <</MCID n>> BDC` into `/Artifact <</Type /Pagination>> BDC` for the given marks."""
    for position, operand in enumerate(operators):
        if isinstance(operand, dict) and operand.get("MCID") in unreached:
            del operand["MCID"]
            operand["Type"] = "/Pagination"
            operators[position - 1] = "/Artifact"
