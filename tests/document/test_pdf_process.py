"""The PDF as a process: it refuses what is not its own, gives the same bytes anywhere, and stays small."""

from __future__ import annotations

import hashlib
import importlib.metadata
import multiprocessing
import os
import pickle
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from jinja2 import Template

from eightk.document import pdf_engine
from eightk.document.pdf import PdfJob, RenderRefused, render_pdf, warm_up
from eightk.document.pdf_engine import engine_versions, missing_libraries

REPOSITORY = Path(__file__).parents[2]
STYLESHEET = Template((REPOSITORY / "templates" / "print.css.j2").read_text("utf-8")).render()
FORM_8_K = (Path(__file__).parent / "pages" / "form-8-k.htm").read_text("ascii")
EXHIBIT = (Path(__file__).parent / "pages" / "exhibit.htm").read_text("ascii")

pytestmark = pytest.mark.skipif(bool(missing_libraries()), reason=f"to install: {missing_libraries()}")


def job(html: str, *, draft: bool = False) -> PdfJob:
    return PdfJob(html, "Separation Agreement", "Form 8-K of 28 Feb 2027", "Exhibit 10.1", draft, STYLESHEET)


def page(body: str) -> str:
    return f"<html><head><title>t</title></head><body>{body}</body></html>"


@pytest.fixture(scope="module")
def cover() -> bytes:
    return render_pdf(job(FORM_8_K, draft=True))


@pytest.fixture(scope="module")
def exhibit() -> bytes:
    return render_pdf(job(EXHIBIT))


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
    assert second == render_pdf(jobs[1])
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
