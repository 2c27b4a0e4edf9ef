"""The pictures in README.md, from the last build: page 1 of a Form 8-K, of its exhibit and of the review pack, and the
head of the review page. Chromium shows the latter.

.venv/bin/python docs/pictures.py
"""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from shutil import which

import pypdfium2
from PIL import Image, ImageOps
from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parents[1]
BUILT = ROOT / "output" / "atg-severance"
IMAGES = ROOT / "docs" / "images"
SCALE = 1.1
"""Pixels a point: a Letter page is 673 pixels wide."""
GAP = 24
BACKGROUND = 208
GREYS, COLOURS = 16, 96
SEEN = {"width": 1280, "height": 1180}
DAY = "2007-03-01T10:00:00-05:00"
"""The day on which the review page is looked at: it counts the days that are left."""


def page(pdf: Path, number: int) -> Image.Image:
    """One page, in grey, with a thin edge."""
    document = pypdfium2.PdfDocument(pdf)
    picture = document[number - 1].render(scale=SCALE, grayscale=True).to_pil()
    document.close()
    return ImageOps.expand(picture, border=1, fill=150)


def side_by_side(pages: list[Image.Image]) -> Image.Image:
    """Pages on a grey ground."""
    width = sum(each.width for each in pages) + GAP * (len(pages) + 1)
    ground = Image.new("L", (width, max(each.height for each in pages) + 2 * GAP), BACKGROUND)
    left = GAP
    for each in pages:
        ground.paste(each, (left, GAP))
        left += each.width + GAP
    return ground


def review_page() -> Image.Image:
    """The head of the review page, as a browser shows it."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=which("chromium"), args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_page(viewport=SEEN)
        page.clock.set_fixed_time(DAY)
        page.goto((BUILT / "index.html").as_uri())
        shot = page.screenshot()
        browser.close()
    return Image.open(BytesIO(shot)).convert("RGB")


def write(name: str, picture: Image.Image, colours: int, method: Image.Quantize) -> None:
    """Write a picture in few colours."""
    IMAGES.mkdir(parents=True, exist_ok=True)
    path = IMAGES / name
    picture.quantize(colours, method=method).save(path, optimize=True)
    print(f"{path.relative_to(ROOT)}: {path.stat().st_size // 1000} kB")


def main() -> None:
    """Write the pictures."""
    pages = [page(BUILT / f"{name}.pdf", 1) for name in ("form8-k", "ex10-1", "review-pack")]
    write("form8-k.png", side_by_side(pages), GREYS, Image.Quantize.MEDIANCUT)
    write("review-page.png", review_page(), COLOURS, Image.Quantize.MAXCOVERAGE)


if __name__ == "__main__":
    main()
