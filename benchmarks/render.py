"""How long the PDFs of one agreement take, against a script that calls WeasyPrint and nothing else.

    python benchmarks/render.py [--rounds 5] [PAGE.htm ...]

Both ways start in a fresh interpreter and end when the bytes of all documents are there. `naive` is
HTML(string=...).write_pdf() for each, in one process: no tags, the system's fonts. `eightk` is
render_pdf in a pool of two forked workers: stylesheet, bundled fonts, PDF/UA-1, watermark. The rounds
alternate, so that a busy machine burdens both, and the ratio of the best rounds is the result.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PAGES = (ROOT / "tests/document/pages/form-8-k.htm", ROOT / "tests/document/pages/exhibit.htm")


def naive(pages: list[str]) -> int:
    """Bytes of PDF made the naive way."""
    from weasyprint import HTML

    return sum(len(HTML(string=page).write_pdf() or b"") for page in pages)


def eightk(pages: list[str]) -> int:
    """Bytes of PDF made by render_pdf in two forked workers."""
    import multiprocessing
    from concurrent.futures import ProcessPoolExecutor

    from eightk.document.pdf import PdfJob, render_pdf, warm_up

    stylesheet = (ROOT / "templates/print.css.j2").read_text("utf-8").partition("-#}")[2]
    jobs = [PdfJob(page, "Title", "Form 8-K", "Exhibit 10.1", True, stylesheet) for page in pages]
    jobs.sort(key=lambda job: -len(job.html))  # the longest first, so that no worker waits for it at the end
    fork = multiprocessing.get_context("fork")
    with ProcessPoolExecutor(2, mp_context=fork, initializer=warm_up) as pool:
        return sum(map(len, pool.map(render_pdf, jobs)))


WAYS = {"naive": naive, "eightk": eightk}


def seconds(way: str, pages: list[str]) -> float:
    """Wall clock of one way in a fresh interpreter."""
    start = time.perf_counter()
    subprocess.run([sys.executable, __file__, "--way", way, *pages], check=True, cwd=ROOT)
    return time.perf_counter() - start


def main() -> None:
    """Print the table, or be one of the two ways."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("pages", nargs="*", default=[str(page) for page in PAGES])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--way", choices=WAYS, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.way:
        WAYS[given.way]([Path(page).read_text("ascii") for page in given.pages])
        return
    rounds = [{way: seconds(way, given.pages) for way in WAYS} for _ in range(given.rounds)]
    best = {way: min(times[way] for times in rounds) for way in WAYS}
    for way, time_taken in best.items():
        print(f"{way:8} {time_taken:6.3f} s")
    print(f"eightk / naive = {best['eightk'] / best['naive']:.2f} (target: at most 1.00)")


if __name__ == "__main__":
    main()
