"""The pages that look different, side by side, each place that differs framed."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator

from eightk.reporting.style import counted
from eightk.reporting.versions.page.marks import plain
from eightk.reporting.versions.sentences import pages_sentence
from eightk.versions.change import AgreementChange
from eightk.versions.comparison import Compared
from eightk.versions.pages import Box, PageChange, PagesChange


def pages_part(change: AgreementChange, compared: Compared) -> Iterator[str]:
    """A heading for each document, and its pages in pairs."""
    if change.pages:
        yield "<h3>Pages that look different</h3>"
    for pages in change.pages:
        yield f"<h4>{plain(pages_sentence(pages))}</h4>"
        shown = [page for page in pages.pages if page.before or page.after]
        yield from (_pair(page, pages, compared) for page in shown)
        if len(shown) < len(pages.pages):
            yield f"<p>{counted(len(pages.pages) - len(shown), 'further page')}: the PDFs of a build show them.</p>"


def _pair(page: PageChange, pages: PagesChange, compared: Compared) -> str:
    ours = _figure(page, page.before, pages.name, compared.before, "before")
    theirs = _figure(page, page.after, pages.name, compared.after, "after")
    return f'<div class="pair">{ours}{theirs}</div>'


def _figure(page: PageChange, picture: bytes, name: str, side: str, kind: str) -> str:
    caption = f"<figcaption>Page {page.number}, {plain(side)}</figcaption>"
    if not picture:
        return f'<figure>{caption}<div class="nothing">No such page</div></figure>'
    places = f", {counted(len(page.boxes), 'place')} framed" if page.boxes else ""
    said = plain(f"{name}, page {page.number}, {side}{places}")
    image = f'<img alt="{said}" src="data:image/png;base64,{b64encode(picture).decode()}">'
    return f'<figure>{caption}<div class="sheet {kind}">{image}{"".join(map(_box, page.boxes))}</div></figure>'


def _box(box: Box) -> str:
    place = f"left:{box.left}%;top:{box.top}%;width:{box.width}%;height:{box.height}%"
    return f'<span aria-hidden="true" style="{place}"></span>'
