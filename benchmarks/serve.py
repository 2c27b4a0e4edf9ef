"""From save to page: how long counsel wait under `eightk serve`, in a real browser. Prints a table, always ends with 0.

    python -m benchmarks.serve [--saves 20] [--agreement atg-severance]

A save changes a word of `agreement.yaml`, or of the template of the disclosure, by turns. Measured is the time until
the words are in the page that stands open in Chromium, and until the PDFs are there that have them. The peer is
`eightk build` started anew for the same save, which takes turns with it.
"""

from __future__ import annotations

import argparse
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from benchmarks.measure import EIGHTK, ROOT, busy_elsewhere, seconds, wait_for_quiet
from playwright.sync_api import Page, sync_playwright

TEXT, PDF = 0.3, 1.5
"""Seconds that are to be reached."""
WATCH = """words => {
    const page = document.documentElement;
    const when = (met) => new Promise((done) => {
        const look = () => met() && (observer.disconnect(), done(performance.now()));
        const observer = new MutationObserver(look);
        observer.observe(page, {subtree: true, childList: true, characterData: true, attributes: true});
        look();
    });
    window.text = when(() => page.textContent.includes(words));
    window.pdf = window.text.then(() => when(() => page.dataset.eightkState === "current"));
}"""


@contextmanager
def served(home: Path, slug: str) -> Iterator[str]:
    """The address of `eightk serve` in a project."""
    command = [*EIGHTK, "serve", slug, "--port", "0", "--project", str(home)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, bufsize=1)
    try:
        assert process.stdout is not None
        yield process.stdout.readline().split(" ")[0]
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(60)


@contextmanager
def browser() -> Iterator[Page]:
    """A page of Chromium."""
    found = next(filter(None, map(shutil.which, ("chromium", "chromium-browser"))), None)
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=found, args=["--no-sandbox", "--disable-gpu"])
        yield opened.new_page()
        opened.close()


def edits(home: Path, slug: str) -> Iterator[tuple[Path, bytes, str]]:
    """Without end: the file to save, what to write, and the words that are to be seen."""
    terms, template = home / "agreements" / slug / "agreement.yaml", home / f"templates/disclosure/{slug}.htm.j2"
    yaml, jinja = terms.read_bytes(), template.read_bytes()
    title = next(line for line in yaml.splitlines() if line.startswith(b"  title: "))
    number = 0
    while True:
        number += 2
        yield terms, yaml.replace(title, title + b" No. %d" % number, 1), f"No. {number}"
        words = b" (%d sentences)</p>" % (number + 1)
        yield template, jinja.replace(b"</p>", words, 1), f"({number + 1} sentences)"


def measured(page: Page, slug: str, home: Path, peer: Path, saves: int) -> Iterator[tuple[float, float, float]]:
    """Of each save: seconds to the text, to the PDFs, and those that a build takes."""
    for (file, content, words), (other, same, _) in zip(edits(home, slug), edits(peer, slug), strict=False):
        page.wait_for_selector("html[data-eightk-state=current]")
        page.evaluate(WATCH, words)
        wait_for_quiet()
        start = time.perf_counter()
        file.write_bytes(content)
        page.evaluate("window.text")
        text = time.perf_counter() - start
        page.evaluate("window.pdf")
        pdf = time.perf_counter() - start
        other.write_bytes(same)
        yield text, pdf, seconds((*EIGHTK, "build", "--quiet", "--project", str(peer), slug), peer)
        saves -= 1
        if not saves:
            return


def table(times: list[tuple[float, float, float]]) -> str:
    """Median and worst of each, beside the median of the peer."""
    texts, pdfs, builds = zip(*times, strict=True)
    lines = [f"{'from save to':<12} {'median':>8} {'worst':>8} {'build':>8} {'ratio':>6}  target"]
    for name, own, target in (("text", texts, TEXT), ("PDF", pdfs, PDF)):
        reached = "reached" if max(own) <= target else "reached by the median" if median(own) <= target else "missed"
        figures = f"{median(own):>7.3f}s {max(own):>7.3f}s {median(builds):>7.3f}s {median(own) / median(builds):>6.2f}"
        lines.append(f"{name:<12} {figures}  <= {target:.1f}s  {reached}")
    return "\n".join(lines)


def main() -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--saves", type=int, default=20)
    parser.add_argument("--agreement", default="atg-severance")
    given = parser.parse_args()
    busy = busy_elsewhere()
    with TemporaryDirectory() as scratch:
        home, peer = Path(scratch, "served"), Path(scratch, "built")
        for each in (home, peer):
            shutil.copytree(ROOT / "agreements" / given.agreement, each / "agreements" / given.agreement)
            shutil.copytree(ROOT / "templates", each / "templates")
        with served(home, given.agreement) as address, browser() as page:
            page.set_default_timeout(120_000)
            page.goto(f"{address}{given.agreement}/index.html")
            times = list(measured(page, given.agreement, home, peer, given.saves))
    print(table(times))
    if busy > 0.1:
        print(f"Other work took {busy:.0%} of this machine when the run began; the figures above suffer from it.")


if __name__ == "__main__":
    main()
