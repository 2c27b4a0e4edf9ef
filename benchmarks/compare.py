"""Comparing: pairs a second beside the package `redlines`, which only diffs them; and one long pair beside git.

    python -m benchmarks.compare [PAIRS.jsonl]

Without a file: one edit in each text of tests/wording/, by its generator of edits. Both do the same pairs in turn, in
one process, best of three rounds of processor time. Sentences that were read are kept for a while, so that a draft is
compared faster when its approved wording has been read: the first round, in which all is new, is told besides.
"""

from __future__ import annotations

import json
import random
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.engine import ROOT
from benchmarks.measure import EIGHTK, taken_by, wait_for_quiet
from tests.wording.case_file import read_cases
from tests.wording.edits import IMMATERIAL, MATERIAL, sample

from eightk import compare
from redlines import Redlines

Texts = tuple[str, str]
ROUNDS = 3
LONG = 100_000
EDITS = 50


def read_pairs(paths: Sequence[str]) -> dict[str, list[Texts]]:
    """The pairs by what they are."""
    if paths:
        lines = Path(paths[0]).read_text("utf-8").splitlines()
        pairs = [json.loads(line) for line in lines if line.strip()]
        groups: dict[str, list[Texts]] = {}
        for pair in pairs:
            groups.setdefault(pair["label"], []).append((pair["approved"], pair["draft"]))
        return groups
    # Three cases together have the length of a disclosure.
    cases = [case.approved for case in read_cases()]
    texts = ["\n\n".join(cases[at : at + 3]) for at in range(0, len(cases), 3)]
    kinds = {"material": MATERIAL, "immaterial": IMMATERIAL}
    return {name: [(e.approved, e.draft) for e in sample(texts, 150, 1, each)] for name, each in kinds.items()}


def rate(pairs: Sequence[Texts], do: Callable[[str, str], object]) -> float:
    """Pairs a second of processor time."""
    start = time.process_time()
    for ours, theirs in pairs:
        do(ours, theirs)
    return len(pairs) / (time.process_time() - start)


def redlined(ours: str, theirs: str) -> object:
    """What redlines does to know the changes."""
    return Redlines(ours, theirs).opcodes


def long_pair() -> Texts:
    """A text of 100,000 words and a draft of it with 50 edits."""
    chance = random.Random(3)
    cases = [case.approved for case in read_cases()]
    words: list[str] = []
    while len(words) < LONG:
        words += chance.choice(cases).split()
    draft = list(words)
    for at in chance.sample(range(len(words)), EDITS):
        draft[at] = "otherwise"
    return " ".join(words), " ".join(draft)


def main() -> None:
    """Print pairs a second, then the long pair."""
    groups = read_pairs(sys.argv[1:])
    groups["equal"] = [(ours, ours) for pairs in list(groups.values()) for ours, _ in pairs[:150]]
    compare("a", "b")
    for name, pairs in groups.items():
        wait_for_quiet()
        words = sum(len(ours.split()) for ours, _ in pairs) // len(pairs)
        rounds = [(rate(pairs, compare), rate(pairs, redlined)) for _ in range(ROUNDS)]
        own, peer = max(each for each, _ in rounds), max(each for _, each in rounds)
        print(
            f"{name:11} {len(pairs):4} pairs of {words} words: {own:9.0f}/s, redlines {peer:6.0f}/s, {own / peer:.2f}; "
            f"first round {rounds[0][0]:.0f}/s, {rounds[0][0] / peer:.2f}"
        )
    with TemporaryDirectory() as folder:
        paths = [Path(folder) / name for name in ("approved.txt", "draft.txt")]
        for path, text in zip(paths, long_pair(), strict=True):
            path.write_text(text, "utf-8")
        names = [str(path) for path in paths]
        own_run = taken_by((*EIGHTK, "compare", *names, "--format", "json"), ROOT)
        git = taken_by(("git", "diff", "--word-diff", "--no-index", *names), ROOT)
        print(f"{LONG:,} words, {EDITS} edits: {own_run.wall:.1f} s, {own_run.memory:.0f} MB; git {git.wall:.1f} s")


if __name__ == "__main__":
    main()
