"""The filed HTML as a PDF: Letter pages, tagged for screen readers (PDF/UA-1), the same bytes on every run.

`render_pdf` is one pure step, job in and bytes out, made for the worker processes of any executor:
pass `warm_up` as their initializer. One process renders one document at a time (Pango is not for threads).
The PDF is an unofficial copy of the filing (Regulation S-T, Rule 104) and carries no active content.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import import_module
from typing import Any

from eightk.document.pdf_engine import engine_versions, missing_libraries
from eightk.document.pdf_fonts import FONT_FOLDER, bundled_font_configuration, missing_characters
from eightk.document.pdf_margins import finish_with_margins
from eightk.document.pdf_tags import finish_tags

__all__ = [
    "PdfJob",
    "RenderRefused",
    "engine_versions",
    "missing_characters",
    "missing_libraries",
    "render_pdf",
    "warm_up",
]

_WATERMARK = "eightk:draft.svg"
# Not left to print.css, which a project may replace. A body with a colour of its own would cover the page.
_WATERMARK_RULE = (
    f'@page {{ background: url("{_WATERMARK}") center / 8.5in 11in no-repeat !important }}'
    "html, body { background: none !important }"
)
_SVG = "{http://www.w3.org/2000/svg}"
_XLINK_HREF = "{http://www.w3.org/1999/xlink}href"
_RESOURCE_ATTRIBUTES = ("src", "srcset", "data", "poster", "background")


@dataclass(frozen=True, slots=True)
class PdfJob:
    """One document to print; it can be pickled.

    html: the document as filed. title, subject: what a reader's title bar and properties show.
    running_title: the foot of every page, such as "Exhibit 10.1". draft: whether DRAFT lies behind the
    text. stylesheet: print.css.j2, rendered. has_margins: whether lines of the class `numbered` bear numbers
    and bars in the margin. maker: what the PDF says that it was made by, "" for nothing.
    """

    html: str
    title: str
    subject: str
    running_title: str
    draft: bool
    stylesheet: str
    has_margins: bool = False
    maker: str = ""

    @property
    def look(self) -> tuple[str | bool, ...]:
        """What shows on the pages: a title in the properties of the file does not."""
        return self.html, self.running_title, self.draft, self.stylesheet, self.has_margins


class RenderRefused(Exception):
    """The document wants something from outside itself, `url`. Nothing was read and nothing sent."""

    def __init__(self, url: str) -> None:
        super().__init__(url)
        self.url = url

    def __str__(self) -> str:
        return f"The document refers to {self.url[:200]}, and a PDF is made of nothing but its own text."


def warm_up() -> None:
    """Pool initializer: load WeasyPrint and the fonts, and take the garbage collector in hand.

    A page is a web of boxes that refer to each other. Collecting once before each document, with all
    that was imported set aside, takes a tenth less time than the automatic collector and keeps the
    memory of a worker flat over hundreds of documents.
    """
    _engine()
    gc.disable()
    gc.collect()
    gc.freeze()


def render_pdf(job: PdfJob) -> bytes:
    """The PDF of one document. Raises RenderRefused when it refers to a file or an address."""
    weasyprint, fonts = _engine()
    fetcher = _fetcher()
    if not gc.isenabled():  # a warmed worker: what the last document left; nobody waits for this one's
        gc.collect()
    try:
        content = _print(job, weasyprint, fonts, fetcher)
    except _fatal_fetch():
        content = b""
    # WeasyPrint swallows even a fatal error inside an SVG, so what counts is what was asked for.
    if fetcher.refused:
        raise RenderRefused(fetcher.refused[0])
    return content


def _print(job: PdfJob, weasyprint: Any, fonts: Any, fetcher: Any) -> bytes:
    html = weasyprint.HTML(string=job.html, url_fetcher=fetcher)
    root = html.etree_element
    fetcher.refused.extend(_resources(root))
    if fetcher.refused:
        return b""
    root.set("lang", "en-US")
    root.set("data-running-title", job.running_title)
    styles = (job.stylesheet, _WATERMARK_RULE) if job.draft else (job.stylesheet,)
    sheets = [_sheet(style) for style in styles]
    document = html.render(font_config=fonts, stylesheets=sheets, presentational_hints=True, pdf_variant="pdf/ua-1")
    document.metadata = _metadata(job)
    finisher = finish_with_margins if job.has_margins else finish_tags
    return bytes(document.write_pdf(pdf_variant="pdf/ua-1", finisher=finisher))


def _metadata(job: PdfJob) -> Any:
    """Only what the job says: a date from a meta element would change the bytes."""
    metadata = import_module("weasyprint.pdf.metadata").DocumentMetadata
    return metadata(title=job.title, description=job.subject, generator=job.maker or None, lang="en-US")


@cache
def _engine() -> tuple[Any, Any]:
    """WeasyPrint and the bundled fonts, once a process."""
    # Here, because ctypes.util alone would cost every command 15 ms.
    from eightk.document.pdf_load import load_weasyprint

    return load_weasyprint(), bundled_font_configuration()


@lru_cache(maxsize=8)
def _sheet(stylesheet: str) -> Any:
    """A parsed stylesheet; the documents of one build share one or two."""
    weasyprint, fonts = _engine()
    fetcher = _fetcher()
    try:
        return weasyprint.CSS(string=stylesheet, font_config=fonts, url_fetcher=fetcher)
    except _fatal_fetch():
        raise RenderRefused(fetcher.refused[0]) from None


def _fetcher() -> Any:
    """A fetcher for one document, with a list of what it refused."""
    fetcher = _fetcher_class()()
    fetcher.refused = []
    return fetcher


@cache
def _fetcher_class() -> Any:
    """WeasyPrint's URLFetcher, which reads any file and any address, made to serve the watermark only."""
    urls = import_module("weasyprint.urls")
    watermark = (FONT_FOLDER / "draft.svg").read_bytes()

    def fetch(self: Any, url: str, _headers: object = None) -> Any:
        if url == _WATERMARK:
            return urls.URLFetcherResponse(url, watermark, {"Content-Type": "image/svg+xml"})
        self.refused.append(url)
        raise urls.FatalURLFetchingError(url)

    return type("PackageFetcher", (urls.URLFetcher,), {"fetch": fetch})


def _fatal_fetch() -> type[BaseException]:
    fatal: type[BaseException] = import_module("weasyprint.urls").FatalURLFetchingError
    return fatal


def _resources(root: Any) -> Iterator[str]:
    """What the document would show from elsewhere.

    WeasyPrint drops a relative reference in silence, and a picture would be missing from the page.
    """
    for element in root.iter():
        if element.tag == "link" or str(element.tag).startswith(_SVG):
            links = (element.get(name, "") for name in ("href", _XLINK_HREF))
            yield from (link for link in links if link and not link.startswith("#"))
        if "url(" in element.get("style", "").lower():
            yield element.get("style")
        yield from filter(None, (element.get(name) for name in _RESOURCE_ATTRIBUTES))
