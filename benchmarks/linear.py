"""Whether the time of a comparison grows with the length of the texts and not with its square.

    python benchmarks/linear.py [--start 1000] [--only REGEX] [--most 20]

Each line is a unit of text that is hard to read, repeated n, 2n and 4n times, against itself with an edit in the
middle ("one"), with an edit in every third unit ("each"), and against other words ("other"). The comparison is asked
for everything: verdict, findings, what was accepted, the account, the redline and what would make it pass. The ratio
is the time of 4n over that of n: 4 is linear, 16 is not. A line takes --most seconds at most a run.
"""

from __future__ import annotations

import argparse
import re
import sys
import time
from collections.abc import Callable, Mapping
from itertools import cycle, islice
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import eightk

UNITS = (
    "the the",
    "(a)",
    "(i) he resigned;",
    "and/or",
    "$1,",
    "$1",
    "“",
    "(",
    "(the “Company”)",
    "Tern Corp. (the “Buyer”)",
    "]",
    "Section 1.1",
    "Exhibits 10.1 and",
    "-",
    "non-",
    "a-b-c",
    "May",
    "May 6, 2025",
    "Mr. Hall",
    "Mr. Hall and",
    "A. B.",
    "not",
    "to",
    "if he",
    "which",
    "of the Company's",
    "up to at least",
    "one hundred",
    "'s",
    ",",
    ";",
    ".",
    "...",
    "a.",
    "The Company paid.",
    "He resigned. ",
    "The Company paid $5 to Mr. Hall on May 6, 2025, if he resigns.",
    "The Company will, and Tern Corp. may, pay.",
    "word" * 4,
    "\u00e9\u0301",
    "\u200b",
    "\u202e a",
    "\ufb01",
    "\U0001d400",
    "\n",
    "\t|",
    "12",
    "1.1.1",
    "x" * 40 + "-",
    "10-Q",
    "respectively, and",
)
Shape = Callable[[str, int], tuple[str, str]]


def one(unit: str, times: int) -> tuple[str, str]:
    """A text and the same with a word in the middle."""
    half = " ".join([unit] * (times // 2))
    return f"{half} {half}", f"{half} shares {half}"


def each(unit: str, times: int) -> tuple[str, str]:
    """A text and the same with a word after every third unit."""
    words = cycle((unit, unit, f"{unit} shares"))
    return " ".join([unit] * times), " ".join(islice(words, times))


def mixed(unit: str, times: int) -> tuple[str, str]:
    """A text, and one with edits of every kind in turn: harmless ones, values, words of law."""
    ours = cycle(("He owes $1,000.", "It will pay.", "The rate is 5%.", unit))
    theirs = cycle(("He owes $1,000.00.", "It may pay.", "The rate is 6%.", unit))
    return " ".join(islice(ours, times)), " ".join(islice(theirs, times))


def other(unit: str, times: int) -> tuple[str, str]:
    """A text and as many other words."""
    return " ".join([unit] * times), " ".join(["shares of stock."] * times)


def solid(unit: str, times: int) -> tuple[str, str]:
    """A text without a blank, and the same with one word."""
    return unit * times, unit * (times // 2) + " shares " + unit * (times // 2)


SHAPES: Mapping[str, Shape] = {shape.__name__: shape for shape in (one, each, mixed, other, solid)}


def seconds(approved: str, draft: str) -> float:
    """How long everything takes that a comparison can be asked for."""
    start = time.process_time()
    found = eightk.compare(approved, draft)
    _ = found.account.matched, found.edits, found.restorations
    _ = eightk.compare(approved, draft, standard="verbatim").findings
    return time.process_time() - start


def line(unit: str, name: str, start: int, most: float) -> tuple[float, str]:
    """The ratio of a unit in a shape, and the line that says so."""
    took: list[float] = []
    for times in (start, 2 * start, 4 * start):
        took.append(seconds(*SHAPES[name](unit, times)))
        if took[-1] > most:
            break
    ratio = took[-1] / took[0] if len(took) == len((1, 2, 4)) else float("inf")
    shown = " ".join(f"{each:8.3f}" for each in took)
    return ratio, f"{ratio:7.1f}  {shown:<26}  {name:5}  {unit[:40]!r}"


def main() -> int:
    """Measure every unit in every shape; the worst last."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--start", type=int, default=1000, help="repetitions in the shortest text")
    parser.add_argument("--only", default="", help="only the units and shapes that match")
    parser.add_argument("--most", type=float, default=20, help="seconds a comparison may take")
    given = parser.parse_args()
    chosen = [
        (unit, name) for unit in UNITS for name in SHAPES if re.search(given.only, f"{name} {unit}", re.IGNORECASE)
    ]
    seconds("a", "b")
    lines = []
    for unit, name in chosen:
        lines.append(line(unit, name, given.start, given.most))
        print(lines[-1][1], flush=True)
    print("\nthe worst:")
    for _, said in sorted(lines)[-10:]:
        print(said)
    return 0


if __name__ == "__main__":
    sys.exit(main())
