"""What passes and what does not, on labelled pairs: our own cases, or any file of pairs.

    python benchmarks/materiality.py [PAIRS.jsonl ...] [--by category] [--show 12] [--write CASES.jsonl]

Without a file: the cases of tests/wording/cases/. Labels: material and unfaithful must not pass; immaterial must;
faithful and paraphrase may pass or go to counsel, but must not be called materially different.
Exit status: 0 when nothing material or unfaithful passes and at most 1 % of the immaterial is stopped.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.engine import PASSES, Answer, Pair, batch
from tests.wording.case_file import read_cases

MOVED = ("material", "unfaithful")
REWORDED = ("paraphrase", "faithful")
Region = tuple[int, int]
Rows = dict[tuple[str, str], Counter[str]]


def regions(approved: str, draft: str) -> tuple[Region, Region]:
    """The stretch of each text outside which they are equal: offsets [start, end)."""
    start, shorter = 0, min(len(approved), len(draft))
    while start < shorter and approved[start] == draft[start]:
        start += 1
    end = 0
    while end < shorter - start and approved[-1 - end] == draft[-1 - end]:
        end += 1
    return (start, len(approved) - end), (start, len(draft) - end)


def located(pair: Pair, answer: Answer) -> bool:
    """Whether a finding touches the changed stretch of either text."""
    places = dict(zip(("approved", "draft"), regions(pair["approved"], pair["draft"]), strict=True))
    spans = ((finding.get(side), place) for finding in answer["findings"] for side, place in places.items())
    return any(span and span["start"] <= place[1] and span["end"] >= place[0] for span, place in spans)


def fault(label: str, verdict: str) -> str:
    """What is wrong with a verdict, or nothing."""
    if label in MOVED:
        return "MISSED" if verdict in PASSES else ""
    if label in REWORDED:
        return "OVERCLAIM" if verdict == "materially-different" else ""
    return "" if verdict in PASSES else "FALSE ALARM"


def counted(pairs: Sequence[Pair], answers: Sequence[Answer], by: str) -> Rows:
    """Verdicts by label and by kind, degree or category."""
    rows: Rows = defaultdict(Counter)
    for pair, answer in zip(pairs, answers, strict=True):
        row = rows[pair["label"], str(pair.get(by) or pair.get("kind") or pair.get("degree"))]
        row.update(("n", answer["verdict"]))
        row["passed"] += answer["verdict"] in PASSES
        row["located"] += pair["label"] in MOVED and located(pair, answer)
    return rows


def total(rows: Rows, labels: Iterable[str]) -> Counter[str]:
    """The rows of these labels in one."""
    return sum((row for (label, _), row in rows.items() if label in labels), Counter())


def table(rows: Rows) -> None:
    """One line a kind, then the lines that count."""
    for (label, kind), row in sorted(rows.items()):
        print(
            f"{label:11} {kind:24} n={row['n']:4} verbatim={row['verbatim']:4} similar={row['materially-similar']:4} "
            f"counsel={row['counsel-review']:4} different={row['materially-different']:4} located={row['located']:4}"
        )
    moved, form, reworded = (total(rows, labels) for labels in (MOVED, ("immaterial",), REWORDED))
    print(
        f"missed {moved['passed']}/{moved['n']} | false alarms {form['n'] - form['passed']}/{form['n']} | "
        f"called different {moved['materially-different']}/{moved['n']} | located {moved['located']}/{moved['n']} | "
        f"rewordings: passed {reworded['passed']}/{reworded['n']}, overclaimed {reworded['materially-different']}"
    )


def read_pairs(paths: Sequence[Path]) -> list[Pair]:
    """The pairs of these files, or of our cases."""
    if not paths:
        return [pair for case in read_cases() for pair in case.pairs()]
    return [json.loads(line) for path in paths for line in path.read_text("utf-8").split("\n") if line.strip()]


def main() -> int:
    """Ask, print the table and what is wrong."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("pairs", nargs="*", type=Path)
    parser.add_argument("--by", default="kind", help="kind, degree or category")
    parser.add_argument("--show", type=int, default=12, help="how many wrong verdicts are printed")
    parser.add_argument("--write", type=Path, help="write the pairs as JSON Lines and ask nothing")
    given = parser.parse_args()
    pairs = read_pairs(given.pairs)
    if given.write:
        given.write.write_text("".join(json.dumps(pair, ensure_ascii=False) + "\n" for pair in pairs), "utf-8")
        return 0
    start = time.perf_counter()
    answers = batch(pairs)
    took = time.perf_counter() - start
    rows = counted(pairs, answers, given.by)
    table(rows)
    print(f"{len(pairs)} pairs in {took:.2f} s ({len(pairs) / took:.0f}/s, process start included)")
    wrong = [(fault(p["label"], a["verdict"]), p, a) for p, a in zip(pairs, answers, strict=True)]
    for name, pair, answer in [one for one in wrong if one[0]][: given.show]:
        print(f"{name} {pair['id']} {pair.get('site') or pair.get('what')} findings={answer['findings'][:2]}")
    moved, form = total(rows, MOVED), total(rows, ("immaterial",))
    return 0 if not moved["passed"] and form["n"] - form["passed"] <= 0.01 * form["n"] else 1


if __name__ == "__main__":
    sys.exit(main())
