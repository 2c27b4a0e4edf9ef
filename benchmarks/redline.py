"""A redline of a 100-page exhibit against a changed copy, beside the `redlines` package, and an example in all forms.

    python -m benchmarks.redline [--rounds 3] [--words 45000]

The exhibit is made of the paragraphs of agreements/, over and over with other figures, so that no two are alike; the
changed copy has some 60 edits: words, figures, paragraphs that went, came and moved. Both sides are given the same two
texts and end with HTML in memory; they take turns, the best round of each counts, and the ratio is the result. The peer
is measured as it comes and with `autojunk=True`, the quicker setting that it offers for long texts. Then
the draft of atg-severance, altered, is told in every form from one alignment, with the time of each.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SEED = 8
EDITS = 60
TARGET = 2.0
_FIGURE = re.compile(r"\d[\d,]*\d")
_NEW = "The Company shall give written notice of each of them within {} days."


def exhibit(words: int) -> list[str]:
    """Paragraphs of about so many words in all."""
    texts = [path.read_text("utf-8") for path in sorted(ROOT.glob("agreements/*/conformed-copy.txt"))]
    source = [part for text in texts for part in re.split(r"\n\s*\n", text) if part.strip()]
    made: list[str] = []
    count = turn = 0
    while count < words:
        for at, paragraph in enumerate(source):
            made.append(paragraph if turn == 0 else _otherwise(paragraph, turn * 7 + at))
            count += len(paragraph.split())
            if count >= words:
                break
        turn += 1
    return made


def _otherwise(paragraph: str, by: int) -> str:
    """The paragraph with other figures."""

    def other(found: re.Match[str]) -> str:
        figures = found[0].replace(",", "")
        return str((int(figures) * 3 + by) % 10 ** len(figures)).zfill(len(figures))

    return _FIGURE.sub(other, paragraph)


def changed(paragraphs: Sequence[str]) -> list[str]:
    """A copy with `EDITS` edits, the same on every run."""
    chance, copy = random.Random(SEED), list(paragraphs)
    for number in range(EDITS):
        at = chance.randrange(len(copy))
        if number % 6 == 0:
            copy.insert(chance.randrange(len(copy)), copy.pop(at))
        elif number % 6 == 1:
            copy[at] = re.sub(r"\d", lambda found: str((int(found[0]) + 1) % 10), copy[at], count=1)
        elif number % 6 == 2:
            del copy[at]
        elif number % 6 == 3:
            copy.insert(at, _NEW.format(number))
        else:
            words = copy[at].split(" ")
            words[len(words) // 2] = "otherwise"
            copy[at] = " ".join(words)
    return copy


def ours(approved: str, draft: str) -> str:
    """The page that eightk writes, remarks of the check aside: the peer has none."""
    from eightk.redlines import redline_between
    from eightk.redlines.html import page

    return page(redline_between(approved, draft), "Exhibit", "as signed, to the changed copy")


def theirs(approved: str, draft: str, *, quick: bool = False) -> str:
    """What `redlines` gives for HTML: its Markdown with elements."""
    from redlines.processor import WholeDocumentProcessor

    from redlines import Redlines

    processor = WholeDocumentProcessor(autojunk=quick)
    return str(Redlines(approved, draft, processor=processor, markdown_style="none").output_markdown)


def seconds(work: Callable[[], object]) -> float:
    """Wall clock of one run."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def long_exhibit(words: int, rounds: int) -> None:
    """The ratio, and what was found."""
    from eightk.redlines import redline_between

    paragraphs = exhibit(words)
    approved, draft = "\n\n".join(paragraphs), "\n\n".join(changed(paragraphs))
    ours("a", "b"), theirs("a", "b")
    sides: tuple[Callable[[], object], ...] = (
        lambda: ours(approved, draft),
        lambda: theirs(approved, draft),
        lambda: theirs(approved, draft, quick=True),
    )
    times = [[seconds(side) for side in sides] for _ in range(rounds)]
    own, peer, quick = (min(round_[side] for round_ in times) for side in range(len(sides)))
    made = redline_between(approved, draft)
    exact = (made.approved, made.draft) == (approved, draft)
    print(f"{len(approved.split()):,} words, {len(paragraphs):,} paragraphs, {EDITS} edits; best of {rounds} rounds")
    print(
        f"  eightk    {own:8.3f} s   {len(made.changes)} changes, {len({c.move for c in made.changes if c.move})} moved"
    )
    for name, each in (("redlines", peer), ("autojunk", quick)):
        said = "reached" if own <= TARGET * each else "missed"
        print(f"  {name}  {each:8.3f} s   ratio {own / each:6.3f} <= {TARGET:.2f}  {said}")
    print(f"  both texts come back to the letter: {exact}")


def example() -> None:
    """The example's draft, altered, in every form."""
    from eightk.redlines import redline_of
    from eightk.redlines.forms import Form, Made, written
    from eightk.reporting.redline import redline_lines
    from eightk.wording.comparison import compare

    draft = (ROOT / "output/atg-severance/disclosure.txt").read_text("utf-8")
    altered = draft.replace("$120,000", "$102,000").replace("mutually release", "release")
    comparison = compare(draft, altered)
    start = time.perf_counter()
    made = redline_of(comparison)
    print(f"\natg-severance, altered: one alignment {time.perf_counter() - start:8.4f} s, {len(made.changes)} changes")
    print(f"  {'terminal':9} {seconds(lambda: redline_lines(made, False)):8.4f} s")
    forms: tuple[Form, ...] = ("html", "markdown", "docx", "pdf")
    for form in forms:
        about = Made("Redline", "atg-severance")
        first = seconds(partial(written, made, form, about))
        content, _ = written(made, form, about)
        print(f"  {form:9} {first:8.4f} s   {len(content):9,} bytes")


def main() -> int:
    """Measure; it is no test."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--words", type=int, default=45_000, help="of the exhibit")
    given = parser.parse_args()
    long_exhibit(given.words, given.rounds)
    example()
    return 0


if __name__ == "__main__":
    sys.exit(main())
