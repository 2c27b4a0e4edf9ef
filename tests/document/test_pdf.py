"""The PDF: its words, its marks for screen readers, its bytes, and what it refuses."""

from __future__ import annotations

from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import outloud
import pypdfium2
import pytest
from fontTools.ttLib import TTFont
from jinja2 import Template
from pypdfium2 import raw
from tests.pdf_text import MARGIN, body_text, fonts_of

from eightk.document.pdf import PdfJob, render_pdf
from eightk.document.pdf_engine import missing_libraries
from eightk.document.pdf_fonts import FACES, FONT_FOLDER, covered_characters, missing_characters

REPOSITORY = Path(__file__).parents[2]
STYLESHEET = Template((REPOSITORY / "templates" / "print.css.j2").read_text("utf-8")).render()
FORM_8_K = (Path(__file__).parent / "pages" / "form-8-k.htm").read_text("ascii")
EXHIBIT = (Path(__file__).parent / "pages" / "exhibit.htm").read_text("ascii")

pytestmark = pytest.mark.skipif(bool(missing_libraries()), reason=f"to install: {missing_libraries()}")


def job(html: str, *, draft: bool = False) -> PdfJob:
    return PdfJob(html, "Separation Agreement", "Form 8-K of 28 Feb 2027", "Exhibit 10.1", draft, STYLESHEET)


def page(body: str) -> str:
    return f"<html><head><title>t</title></head><body>{body}</body></html>"


class _Words(HTMLParser):
    """The text between <body> and </body>; a tag that starts a new line or cell parts words."""

    _part = ("p", "div", "h1", "h2", "h3", "pre", "td", "th", "tr", "table", "br", "hr")

    def __init__(self, html: str) -> None:
        super().__init__()
        self.text = ""
        self.feed(html.partition("</head>")[2])

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.text += " " if tag in self._part else ""

    def handle_endtag(self, tag: str) -> None:
        self.text += " " if tag in self._part else ""

    def handle_data(self, data: str) -> None:
        self.text += data


def foot_text(content: bytes, number: int) -> str:
    sheet = pypdfium2.PdfDocument(content)[number]
    return str(sheet.get_textpage().get_text_bounded(left=0, right=612, bottom=0, top=MARGIN))


@pytest.fixture(scope="module")
def cover() -> bytes:
    return render_pdf(job(FORM_8_K, draft=True))


@pytest.fixture(scope="module")
def exhibit() -> bytes:
    return render_pdf(job(EXHIBIT))


@pytest.mark.parametrize(("html", "made"), [(FORM_8_K, "cover"), (EXHIBIT, "exhibit")])
def test_the_words_of_the_pdf_are_the_words_of_the_html(html: str, made: str, request: pytest.FixtureRequest) -> None:
    content: bytes = request.getfixturevalue(made)
    assert body_text(content).split() == _Words(html).text.split()


def test_words_broken_after_their_own_hyphen_keep_it() -> None:
    html = page("<p>" + "pre-commencement, well-known-office, 14a-12; " * 40 + "</p>")
    # pdfium reports a hyphen at the end of a line as U+FFFE or U+0002.
    text = body_text(render_pdf(job(html))).replace("\ufffe", "-").replace("\x02", "-")
    assert "".join(text.split()) == "".join(_Words(html).text.split())


def test_a_style_cannot_capitalise_or_hyphenate() -> None:
    style = "text-transform:uppercase;hyphens:auto;width:1in"
    content = render_pdf(job(page(f'<p style="{style}">unaffiliated officers notwithstanding</p>')))
    assert body_text(content).split() == ["unaffiliated", "officers", "notwithstanding"]


def test_the_foot_tells_the_running_title_and_the_page(exhibit: bytes) -> None:
    pages = len(pypdfium2.PdfDocument(exhibit))
    assert pages == 8
    assert foot_text(exhibit, 2).split() == ["Exhibit", "10.1", "Page", "3", "of", "8"]


def test_a_running_title_is_text_and_not_css() -> None:
    title = 'Exhibit "10.1"; } @page { size: A4 } \\ <b>'
    content = render_pdf(replace(job(page("<p>x</p>")), running_title=title))
    assert foot_text(content, 0).split()[:-4] == title.split()
    assert pypdfium2.PdfDocument(content)[0].get_size() == (612, 792)


def test_a_page_break_starts_a_page_and_a_last_one_adds_none() -> None:
    html = page('<p>a</p><hr class="page-break"><h2>b</h2><hr class="page-break">')
    assert len(pypdfium2.PdfDocument(render_pdf(job(html)))) == 2


def test_headings_are_bookmarks_and_metadata_is_what_the_job_says(exhibit: bytes) -> None:
    document = pypdfium2.PdfDocument(exhibit)
    marks = [(mark.level, mark.get_title()) for mark in document.get_toc()]
    assert marks[0] == (0, "SEPARATION AGREEMENT AND GENERAL RELEASE")
    assert marks[1] == (1, "1. Payment and Release")
    assert len(marks) == 12
    metadata = document.get_metadata_dict(skip_empty=True)
    assert metadata["Title"] == "Separation Agreement"
    assert metadata["Subject"] == "Form 8-K of 28 Feb 2027"
    assert not {"CreationDate", "ModDate", "Author"} & set(metadata)


@pytest.mark.parametrize("made", ["cover", "exhibit"])
def test_a_screen_reader_checker_finds_nothing(made: str, request: pytest.FixtureRequest, tmp_path: Path) -> None:
    """Nothing at all: running heads are artifacts, links print, the language is set (PDF/UA-1)."""
    path = tmp_path / "copy.pdf"
    path.write_bytes(request.getfixturevalue(made))
    result = outloud.check(str(path))
    assert result.error is None
    assert [(finding.rule, finding.message) for finding in result.findings] == []


def test_a_table_over_several_pages_is_one_table(tmp_path: Path) -> None:
    """Else its later parts would be tables without header cells; one that follows it keeps its own."""
    rows = "".join(f"<tr><td>Holder {number}</td><td>{number}</td></tr>" for number in range(1, 90))
    table = f"<table><tr><th>Name</th><th>Shares</th></tr>{rows}</table>"
    path = tmp_path / "copy.pdf"
    path.write_bytes(render_pdf(job(page(f"<h1>Schedule</h1><div>{table}</div><p>And</p><div>{table}</div>"))))
    assert len(pypdfium2.PdfDocument(path)) > 4
    assert [finding.message for finding in outloud.check(str(path)).findings if finding.rule.startswith("TBL")] == []
    assert outloud.check(str(path)).error is None


def test_pagination_is_an_artifact_on_every_page(exhibit: bytes) -> None:
    for sheet in pypdfium2.PdfDocument(exhibit):
        marked = [
            raw.FPDFPageObj_GetMarkedContentID(piece.raw)
            for piece in sheet.get_objects([raw.FPDF_PAGEOBJ_TEXT])
            if piece.get_bounds()[3] < MARGIN
        ]
        assert marked
        assert set(marked) == {-1}


def test_the_watermark_is_seen_and_not_read(cover: bytes) -> None:
    final = render_pdf(job(FORM_8_K))
    assert body_text(cover) == body_text(final)
    drawn = {
        name: pypdfium2.PdfDocument(content)[0].render(scale=0.2).to_pil().convert("L").histogram()
        for name, content in {"draft": cover, "final": final}.items()
    }
    grey = slice(230, 250)
    share = sum(drawn["draft"][grey]) / sum(drawn["draft"])
    assert 0.05 < share < 0.3
    assert sum(drawn["final"][grey]) / sum(drawn["final"]) < 0.03


@pytest.mark.parametrize("style", ["Times New Roman, Times, serif", "Arial, sans-serif", "Nonesuch", "Symbol"])
def test_only_bundled_fonts_whatever_the_document_names_or_contains(style: str) -> None:
    body = f'<p style="font-family:{style}">Text &#9746; <b>b</b> <i>i</i> &#20013; &#128512;</p>'
    bundled = {"Liberation-Serif", "Liberation-Serif-Bold", "Liberation-Serif-Italic", "Eightk-Symbols"}
    assert fonts_of(render_pdf(job(page(body)))) <= bundled | {"Liberation-Mono"}


def test_times_and_courier_are_resolved(cover: bytes, exhibit: bytes) -> None:
    assert fonts_of(cover) == {"Liberation-Serif", "Liberation-Serif-Bold", "Eightk-Symbols"}
    faces = {"Liberation-Serif", "Liberation-Serif-Bold", "Liberation-Serif-Italic", "Liberation-Mono"}
    assert fonts_of(exhibit) == faces


def test_the_coverage_table_agrees_with_the_fonts() -> None:
    faces = [TTFont(FONT_FOLDER / face) for face in FACES]
    drawn = {chr(code) for face in faces for code in face.getBestCmap() if code >= 0x20}
    assert covered_characters() == drawn
    assert sorted(FACES) == sorted(path.name for path in FONT_FOLDER.glob("*.ttf"))


def test_missing_characters_are_named_once_in_order() -> None:
    assert (
        missing_characters("Plain \u201ctext\u201d \u00a7 5 \u2610\u2611\u2612 \u2192 \u2713 non\u2011breaking\r\n\t")
        == ""
    )
    assert missing_characters("a\U0001f600b\u6587c\u4e2dd\u4e2d") == "\u4e2d\u6587\U0001f600"
