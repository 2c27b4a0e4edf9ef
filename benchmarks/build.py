"""What a build takes, against peers, in one run: prints a table of ratios, and always ends with 0.

    python -m benchmarks.build [--rounds 7] [--few 20] [--many 200]

1. One agreement from nothing, the whole command, against benchmarks/naive.py for the same documents.
2. A build in which nothing changed, against `python -c "import click, jinja2, yaml"`.
3. Many agreements against few, from nothing: time for one agreement, and the largest memory of any process.
"""

from __future__ import annotations

import argparse
import shutil
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.measure import EIGHTK, ROOT, Line, alternating, busy_elsewhere, seconds, table, taken_by

FROM_NOTHING = ("atg-severance", "halden-separation", "corvane-credit")
IMPORTS = (sys.executable, "-c", "import click, jinja2, yaml")
COPIED = "atg-severance"


def project(home: Path) -> Path:
    """A copy of this project's inputs, without output/."""
    for name in ("agreements", "templates"):
        shutil.copytree(ROOT / name, home / name)
    return home


def from_nothing(home: Path, slug: str, rounds: int) -> Line:
    """`eightk build SLUG` with nothing in output/, against the naive script."""
    ours = (*EIGHTK, "build", "--quiet", slug)
    seconds(ours, home)
    pages, naive = home / "pages" / slug, home / "naive"
    naive.mkdir(exist_ok=True)
    shutil.copytree(home / "output" / slug, pages)
    sheets = [home / "print.css", home / "review.css"]
    for sheet, template in zip(sheets, ("print.css.j2", "review/print.css.j2"), strict=True):
        sheet.write_text((ROOT / "templates" / template).read_text("utf-8").partition("-#}")[2])
    printed = [str(path) for path in (naive, *sheets, *sorted(pages.glob("*.htm")))]
    peer = (sys.executable, str(ROOT / "benchmarks/naive.py"), *printed)
    clear = partial(shutil.rmtree, home / "output")
    return Line(f"{slug} from nothing", *alternating(rounds, clear, ours, peer, home), "s", 1.0)


def unchanged(home: Path, rounds: int) -> Line:
    """`eightk build` a second time, against an import of three libraries."""
    ours = (*EIGHTK, "build")
    seconds(ours, home)
    best = alternating(rounds, lambda: None, ours, IMPORTS, home)
    return Line("nothing changed", *best, "s", 2.0)


def copies(home: Path, count: int) -> Path:
    """A project of `count` agreements: one that ships under other names, each with its own amounts, and locked."""
    shutil.copytree(ROOT / "templates", home / "templates")
    for number in range(1, count + 1):
        folder = home / "agreements" / f"{COPIED}-{number}"
        shutil.copytree(ROOT / "agreements" / COPIED, folder, ignore=shutil.ignore_patterns("*.lock"))
        for file in folder.iterdir():
            text = file.read_text("utf-8")
            for old, new in _amounts(number):
                text = text.replace(old, new)
            file.write_text(text, "utf-8")
    seconds((*EIGHTK, "lock", "--quiet"), home)
    return home


def _amounts(number: int) -> Iterator[tuple[str, str]]:
    """Twelve instalments that add up, and the shares that are given back."""
    instalment = 10_000 + number
    yield "$120,000", f"${12 * instalment:,}"
    yield "$10,000", f"${instalment:,}"
    yield "680,000", f"{680_000 + number:,}"


def scale(scratch: Path, few: int, many: int) -> Iterator[Line]:
    """Time for each further agreement, and memory, as their number grows."""
    at_few = _at(copies(scratch / "few", few), few, rounds=3)
    at_many = _at(copies(scratch / "many", many), many, rounds=2)
    names = ("one more agreement", "its processor time", "memory of the build", "memory of a worker")
    for name, unit, ours, peer in zip(names, ("ms", "ms", "MB", "MB"), at_many, at_few, strict=True):
        yield Line(f"{name}, {many} against {few}", ours, peer, unit, 1.15)


def _at(home: Path, count: int, rounds: int) -> tuple[float, float, float, float]:
    """Of the best rounds: time and processor time for one agreement beyond the first (ms), and the largest memory."""
    command = (*EIGHTK, "build", "--quiet")
    wholes, firsts = [], []
    for _ in range(rounds):
        wholes.append(taken_by(command, home))
        shutil.rmtree(home / "output")
        firsts.append(taken_by((*command, f"{COPIED}-1"), home))
        shutil.rmtree(home / "output")
    wall = min(each.wall for each in wholes) - min(each.wall for each in firsts)
    processor = min(each.processor for each in wholes) - min(each.processor for each in firsts)
    memory = max(each.memory for each in wholes), max(each.memory_below for each in wholes)
    return 1000 * wall / (count - 1), 1000 * processor / (count - 1), *memory


def main() -> None:
    """Measure everything and print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=7, help="the best of so many counts")
    parser.add_argument("--few", type=int, default=20)
    parser.add_argument("--many", type=int, default=200, help="0 leaves the third part out")
    given = parser.parse_args()
    busy = busy_elsewhere()
    with TemporaryDirectory() as scratch:
        home = project(Path(scratch, "project"))
        lines = [from_nothing(home, slug, given.rounds) for slug in FROM_NOTHING]
        lines.append(unchanged(home, 3 * given.rounds))
        if given.many:
            lines += scale(Path(scratch), given.few, given.many)
    print(table(lines))
    if busy > 0.1:
        print(f"Other work took {busy:.0%} of this machine when the run began; the ratios above suffer from it.")


if __name__ == "__main__":
    main()
