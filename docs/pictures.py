"""The picture in README.md: page 1 of a Form 8-K, of its exhibit and of the review pack, from the last build.

.venv/bin/python docs/pictures.py
"""

from __future__ import annotations

from pathlib import Path

import pypdfium2
from PIL import Image, ImageOps

ROOT = Path(__file__).resolve().parents[1]
BUILT = ROOT / "output" / "atg-severance"
PICTURE = ROOT / "docs" / "images" / "form8-k.png"
SCALE = 1.1
"""Pixels a point: a Letter page is 673 pixels wide."""
GAP = 24
BACKGROUND = 208
GREYS = 16


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


def main() -> None:
    """Write the picture."""
    picture = side_by_side([page(BUILT / f"{name}.pdf", 1) for name in ("form8-k", "ex10-1", "review-pack")])
    PICTURE.parent.mkdir(parents=True, exist_ok=True)
    picture.quantize(GREYS).save(PICTURE, optimize=True)
    print(f"{PICTURE.relative_to(ROOT)}: {PICTURE.stat().st_size // 1000} kB")


if __name__ == "__main__":
    main()
