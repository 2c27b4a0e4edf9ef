"""The PDF: its words, its marks for screen readers, its bytes, and what it refuses."""

from __future__ import annotations

import ctypes
import hashlib
import importlib.metadata
import multiprocessing
import os
import pickle
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import outloud
import pypdfium2
import pytest
from fontTools.ttLib import TTFont
from jinja2 import Template
from pypdfium2 import raw

from eightk.document import pdf_engine
from eightk.document.pdf import PdfJob, RenderRefused, render_pdf, warm_up
from eightk.document.pdf_engine import engine_versions, missing_libraries
from eightk.document.pdf_fonts import FACES, FONT_FOLDER, covered_characters, missing_characters

REPOSITORY = Path(__file__).parents[2]
STYLESHEET = Template((REPOSITORY / "templates" / "print.css.j2").read_text("utf-8")).render()
FORM_8_K = (Path(__file__).parent / "pages" / "form-8-k.htm").read_text("ascii")
EXHIBIT = (Path(__file__).parent / "pages" / "exhibit.htm").read_text("ascii")
MARGIN = 72  # points

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
        self.feed(html.partition("<body>")[2])

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.text += " " if tag in self._part else ""

    def handle_endtag(self, tag: str) -> None:
        self.text += " " if tag in self._part else ""

    def handle_data(self, data: str) -> None:
        self.text += data


def body_text(content: bytes) -> str:
    """What stands between the margins, page after page."""
    box = {"left": 0, "right": 612, "bottom": MARGIN, "top": 792 - MARGIN}
    pages = (sheet.get_textpage().get_text_bounded(**box) for sheet in pypdfium2.PdfDocument(content))
    return "\n".join(pages)


def foot_text(content: bytes, number: int) -> str:
    sheet = pypdfium2.PdfDocument(content)[number]
    return str(sheet.get_textpage().get_text_bounded(left=0, right=612, bottom=0, top=MARGIN))


def fonts_of(content: bytes) -> set[str]:
    names = set()
    for sheet in pypdfium2.PdfDocument(content):
        for piece in sheet.get_objects([raw.FPDF_PAGEOBJ_TEXT]):
            buffer = ctypes.create_string_buffer(200)
            raw.FPDFFont_GetBaseFontName(raw.FPDFTextObj_GetFont(piece.raw), buffer, 200)
            names.add(buffer.value.decode().partition("+")[2] or buffer.value.decode())
    return names


@pytest.fixture(scope="module")
def cover() -> bytes:
    return render_pdf(job(FORM_8_K, draft=True))


@pytest.fixture(scope="module")
def exhibit() -> bytes:
    return render_pdf(job(EXHIBIT))


@pytest.mark.parametrize(("html", "made"), [(FORM_8_K, "cover"), (EXHIBIT, "exhibit")])
def test_the_words_of_the_pdf_are_the_words_of_the_html(
    html: str, made: str, request: pytest.FixtureRequest
) -> None:
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
def test_a_screen_reader_checker_finds_nothing(
    made: str, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    """Nothing at all: running heads are artifacts, links print, the language is set (PDF/UA-1)."""
    path = tmp_path / "copy.pdf"
    path.write_bytes(request.getfixturevalue(made))
    result = outloud.check(str(path))
    assert result.error is None
    assert [(finding.rule, finding.message) for finding in result.findings] == []


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


@pytest.mark.parametrize(
    "style", ["Times New Roman, Times, serif", "Arial, sans-serif", "Nonesuch", "Symbol"]
)
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
        missing_characters(
            "Plain \u201ctext\u201d \u00a7 5 \u2610\u2611\u2612 \u2192 \u2713 non\u2011breaking\r\n\t"
        )
        == ""
    )
    assert missing_characters("a\U0001f600b\u6587c\u4e2dd\u4e2d") == "\u4e2d\u6587\U0001f600"


@pytest.mark.parametrize(
    ("body", "url"),
    [
        ('<img src="file:///etc/hostname">', "file:///etc/hostname"),
        ('<img src="http://192.0.2.1/a.jpg">', "http://192.0.2.1/a.jpg"),
        ('<img src="logo.jpg">', "logo.jpg"),
        (
            '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">',
            "data:image/gif;base64,R0lGODlhAQABAAAAACw=",
        ),
        ('<object data="file:///etc/hostname"></object>', "file:///etc/hostname"),
        ('<embed src="file:///etc/hostname">', "file:///etc/hostname"),
        ('<link rel="attachment" href="file:///etc/hostname">', "file:///etc/hostname"),
        ('<link rel="stylesheet" href="file:///etc/hostname">', "file:///etc/hostname"),
        ('<a rel="attachment" href="file:///etc/hostname">x</a>', "file:///etc/hostname"),
        ('<style>@import "file:///etc/hostname";</style>', "file:///etc/hostname"),
        ("<style>p { background: url(file:///etc/hostname) }</style><p>x</p>", "file:///etc/hostname"),
        ("<style>p::before { content: url(file:///etc/hostname) }</style><p>x</p>", "file:///etc/hostname"),
        ('<style>@font-face { font-family: x; src: url("file:///etc/x.ttf") }</style>', "file:///etc/x.ttf"),
        ('<p style="background: URL(file:///etc/hostname)">x</p>', "background: URL(file:///etc/hostname)"),
        ('<p style="background: u\\72l(file:///etc/hostname)">x</p>', "file:///etc/hostname"),
        ('<svg><image href="file:///etc/hostname" width="9" height="9"/></svg>', "file:///etc/hostname"),
        ('<svg width="9" height="9"><use href="file:///etc/hostname#a"/></svg>', "file:///etc/hostname#a"),
        ('<svg><image xlink:href="a.png" width="9" height="9"/></svg>', "a.png"),
        ('<base href="file:///etc/"><style>@import "hostname";</style>', "file:///etc/hostname"),
    ],
)
def test_a_document_reads_no_file_and_no_address(body: str, url: str) -> None:
    with pytest.raises(RenderRefused) as refused:
        render_pdf(job(page(body)))
    assert refused.value.url == url
    assert url[:200] in str(refused.value)


def test_a_stylesheet_reads_no_file_either() -> None:
    with pytest.raises(RenderRefused) as refused:
        render_pdf(replace(job(page("x")), stylesheet='@import "file:///etc/hostname";'))
    assert refused.value.url == "file:///etc/hostname"


def test_a_refusal_and_a_job_travel_between_processes() -> None:
    refusal = pickle.loads(pickle.dumps(RenderRefused("file:///x")))
    assert refusal.url == "file:///x"
    assert pickle.loads(pickle.dumps(job("x"))) == job("x")


@pytest.mark.parametrize("start", ["fork", "spawn"])
def test_a_pool_gives_the_bytes_of_this_process(start: str, cover: bytes) -> None:
    context = multiprocessing.get_context(start)
    jobs = [job(FORM_8_K, draft=True), job(page("<p>short</p>"))]
    with ProcessPoolExecutor(2, mp_context=context, initializer=warm_up) as pool:
        first, second = pool.map(render_pdf, jobs)
        refused = pool.submit(render_pdf, job(page('<img src="x.jpg">'))).exception()
    assert first == cover
    assert body_text(second).split() == ["short"]
    assert isinstance(refused, RenderRefused)


_PRINT_A_DIGEST = """
import hashlib, pickle, sys
from eightk.document.pdf import render_pdf
jobs = pickle.loads(bytes.fromhex(sys.stdin.read()))
print([hashlib.sha256(render_pdf(job)).hexdigest() for job in jobs])
"""


def in_another_process(jobs: list[PdfJob], cwd: Path, **environment: str) -> str:
    run = subprocess.run(
        [sys.executable, "-W", "error", "-c", _PRINT_A_DIGEST],
        input=pickle.dumps(jobs).hex(),
        capture_output=True, text=True, check=False, cwd=cwd,
        env={"PYTHONPATH": str(REPOSITORY / "src"), "PATH": os.environ["PATH"], **environment},
    )  # fmt: skip
    assert run.stderr == ""
    return run.stdout.strip()


def test_the_same_bytes_whatever_the_clock_locale_seed_folder_and_home(
    tmp_path: Path, cover: bytes, exhibit: bytes
) -> None:
    """No HOME and a folder that cannot be written: fontconfig has nothing to look up and nothing to keep."""
    here = str([hashlib.sha256(content).hexdigest() for content in (cover, exhibit)])
    jobs = [job(FORM_8_K, draft=True), job(EXHIBIT)]
    tmp_path.chmod(0o555)
    far = {"TZ": "Pacific/Kiritimati", "LC_ALL": "ja_JP.UTF-8", "LANG": "ja_JP.UTF-8", "PYTHONHASHSEED": "7"}
    assert in_another_process(jobs, tmp_path, **far, TMPDIR="/nonexistent") == here
    assert in_another_process(jobs, REPOSITORY, TZ="America/New_York", LC_ALL="C", PYTHONHASHSEED="1") == here
    assert list(tmp_path.iterdir()) == []


_WATCH_MEMORY = """
import pickle, resource, sys
from eightk.document.pdf import render_pdf, warm_up
job = pickle.loads(bytes.fromhex(sys.stdin.read()))
warm_up()
peaks = []
for turn in range(5):
    for _ in range(12):
        render_pdf(job)
    peaks.append(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
print(peaks[-1] - peaks[0])
"""


def test_a_worker_does_not_grow() -> None:
    run = subprocess.run(
        [sys.executable, "-c", _WATCH_MEMORY],
        input=pickle.dumps(job(FORM_8_K)).hex(), capture_output=True, text=True, check=True,
        env={"PYTHONPATH": str(REPOSITORY / "src"), "PATH": os.environ["PATH"]},
    )  # fmt: skip
    assert int(run.stdout) < 2048  # KiB, over 48 documents


def test_weasyprint_is_loaded_by_rendering_only() -> None:
    program = (
        "import sys, eightk.document.pdf as pdf\n"
        "pdf.engine_versions(), pdf.missing_libraries(), pdf.missing_characters('x')\n"
        "print([name for name in ('weasyprint', 'importlib.metadata', 'fontTools') if name in sys.modules])"
    )
    run = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True,
        env={"PYTHONPATH": str(REPOSITORY / "src")},
    )  # fmt: skip
    assert run.stdout.strip() == "[]"


def test_loading_leaves_the_process_as_it_was() -> None:
    program = (
        "import ctypes.util, gc, os\n"
        "from eightk.document.pdf_load import load_weasyprint\n"
        "before = ctypes.util.find_library, gc.isenabled(), dict(os.environ)\n"
        "load_weasyprint()\n"
        "import sys, fontTools\n"
        "from weasyprint.pdf.fonts import instantiateVariableFont, subset\n"
        "assert not {'fontTools.subset', 'fontTools.varLib.instancer'} & set(sys.modules)\n"
        "assert subset.Options().hinting and subset is not sys.modules['fontTools.subset']\n"
        "from fontTools.varLib.instancer import instantiateVariableFont as real\n"
        "assert real is not instantiateVariableFont\n"
        "print(before == (ctypes.util.find_library, gc.isenabled(), dict(os.environ)))"
    )
    run = subprocess.run(
        [sys.executable, "-W", "error", "-c", program], capture_output=True, text=True, check=True,
        env={"PYTHONPATH": str(REPOSITORY / "src"), "PATH": os.environ["PATH"]},
    )  # fmt: skip
    assert run.stdout.strip() == "True"


def test_engine_versions_agree_with_the_installed_packages() -> None:
    versions = dict(engine_versions())
    names = ["fonttools", "harfbuzz", "harfbuzz-subset", "pango", "pydyf", "weasyprint"]
    assert list(versions) == names
    for package in ("fonttools", "pydyf", "weasyprint"):
        assert versions[package] == importlib.metadata.version(package)
    assert all(versions[name][0].isdigit() for name in names)


def test_a_library_that_is_not_there_is_named_by_its_package(monkeypatch: pytest.MonkeyPatch) -> None:
    wanted = (("libpango-1.0.so.0", "libpango-1.0-0"), ("libnonesuch.so.9", "libnonesuch9"))
    monkeypatch.setattr(pdf_engine, "_LIBRARIES", wanted)
    assert missing_libraries() == ("libnonesuch9",)
