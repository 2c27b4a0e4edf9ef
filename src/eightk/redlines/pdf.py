"""A redline as a PDF for partners: marked on paper, with line numbers and change bars in the margin."""

from __future__ import annotations

from collections.abc import Iterator

from eightk.redlines.html import parts_of_page
from eightk.redlines.said import folded_away
from eightk.redlines.style import FRAGMENT_STYLE, PRINT_STYLE
from eightk.redlines.told_html import Teller, plain
from eightk.redlines.value import Fold, Redline

PRODUCER = b"%eightk redline"
"""What stands at the end of a PDF that eightk wrote: its properties, which say so too, are packed."""
_TAIL = b"startxref"


def pdf_redline(redline: Redline, title: str, about: str = "", around: int | None = 1) -> bytes:
    """The PDF, the same bytes on every run. An OSError says which library is missing."""
    from eightk.document.pdf import PdfJob, render_pdf

    heading = f"{title}: {about}" if about else title
    page = print_page(redline, title, about, around)
    job = PdfJob(page, heading, about, heading, False, "", has_margins=True, maker=PRODUCER.decode().strip("%"))
    body, tail, place = render_pdf(job).rpartition(_TAIL)
    return body + PRODUCER + b"\n" + tail + place  # a comment before the last pointer moves nothing


def print_page(redline: Redline, title: str, about: str = "", around: int | None = 1) -> str:
    """The page that is printed. What is folded is left out, and how much it is stands in its place."""
    text = f'<div class="rl"><div class="rl-text numbered">{"".join(_text(redline, around))}</div></div>'
    body = "\n".join(parts_of_page(redline, title, about, text))
    return (
        f'<!DOCTYPE html><html lang="en-US"><head><meta charset="utf-8"><title>{plain(title)}</title>'
        f"<style>{FRAGMENT_STYLE}{PRINT_STYLE}</style></head><body>{body}</body></html>"
    )


def _text(redline: Redline, around: int | None) -> Iterator[str]:
    teller = Teller(redline, "rl")
    for part in redline.paragraphs if around is None else redline.folded(around):
        if isinstance(part, Fold):
            yield f'<p class="rl-gap unnumbered">{folded_away(part)}</p>'
        elif part.pieces:
            yield teller.paragraph(part, part.pieces)
