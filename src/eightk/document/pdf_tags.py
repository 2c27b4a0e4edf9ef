"""The marks for screen readers, put right where WeasyPrint 70 leaves them short of PDF/UA-1.

Running heads and page numbers become artifacts, so that they are not said on every page: WeasyPrint marks
the text of margin boxes as content and hangs it on structure elements that the document does not reach
(ISO 14289-1, 7.8). A table that goes on over a page becomes one table again: WeasyPrint makes one of each
page's part, and the later ones have no header cells (7.5). A finisher, the hook WeasyPrint offers before
the file is written, rewrites both.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Any


def finish_tags(document: Any, pdf: Any) -> None:
    """Finisher for write_pdf: what the document's structure does not reach becomes /Artifact /Pagination.

    Links also get their Print flag (ISO 14289-1, 7.18): without it print and screen differ.
    """
    root = resolve(pdf, pdf.catalog["StructTreeRoot"])
    body = resolve(pdf, root["K"][0])
    _join_tables(document, pdf, body)
    top_level = frozenset(body["K"])
    numbers = resolve(pdf, root["ParentTree"])["Nums"]
    owners = dict(zip(numbers[::2], numbers[1::2], strict=True))
    for index, reference in enumerate(pdf.page_references):
        unreached = set(_unreached(pdf, owners[index], body.reference, top_level))
        page = resolve(pdf, reference)
        _rewrite_marks(resolve(pdf, page["Contents"]).stream, unreached)
        for mark in unreached:
            owners[index][mark] = b"null"
        for annotation in page.get("Annots", ()):
            resolve(pdf, annotation)["F"] = 4


def resolve(pdf: Any, reference: bytes) -> Any:
    """The object of a PDF in the making that a reference names."""
    return pdf.objects[int(reference.split()[0])]


def _join_tables(document: Any, pdf: Any, body: Any) -> None:
    """Hang the rows of a table's later parts on its first one. Parts are known by the HTML element they show."""
    tables = list(_tables(pdf, body))
    shown = [element for page in document.pages for element in _tables_shown(page._page_box)]
    if len(tables) != len(shown):  # a table laid out as something else: which is which cannot be told
        return
    first = tables[0][1] if tables else b""
    for (before, element), (parent, part) in zip(pairwise(shown), tables[1:], strict=True):
        if element is not before:
            first = part
            continue
        parent["K"].remove(part)
        rows = resolve(pdf, part)["K"]
        resolve(pdf, first)["K"].extend(rows)
        for row in rows:
            resolve(pdf, row)["P"] = first


def _tables(pdf: Any, element: Any) -> Iterator[tuple[Any, bytes]]:
    """Each table of the structure, in reading order: the element it hangs on, and the reference to it."""
    for kid in element["K"]:
        if isinstance(kid, bytes) and "K" in (found := resolve(pdf, kid)):
            if found["S"] == "/Table":
                yield element, kid
            yield from _tables(pdf, found)


def _tables_shown(box: Any) -> Iterator[Any]:
    """The HTML element of each table on a page, in reading order."""
    if getattr(box, "is_table_wrapper", False):
        yield box.element
    for child in getattr(box, "children", ()):
        yield from _tables_shown(child)


def _unreached(pdf: Any, owners: Any, body: bytes, top_level: frozenset[bytes]) -> Iterator[int]:
    """Marks on one page whose chain of parents ends in an element that is no child of the document."""
    for mark, reference in enumerate(owners):
        element = reference
        while (parent := resolve(pdf, element)["P"]) != body:
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
