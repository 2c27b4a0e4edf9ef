"""How the benchmarks ask eightk: the command line for a file of pairs, the Python function for one pair."""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Protocol, cast

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared"
PASSES = frozenset({"verbatim", "materially-similar"})

Pair = Mapping[str, Any]
Answer = Mapping[str, Any]


class Stretch(Protocol):
    """A stretch of a text."""

    @property
    def start(self) -> int: ...

    @property
    def end(self) -> int: ...


class Located(Protocol):
    """A finding, with its place in both texts."""

    @property
    def approved(self) -> Stretch: ...

    @property
    def draft(self) -> Stretch: ...


class Comparison(Protocol):
    """What any comparison offers."""

    @property
    def verdict(self) -> str: ...

    @property
    def findings(self) -> Sequence[Located]: ...


def comparer() -> Callable[[str, str], Comparison]:
    """`eightk.compare`, imported when it is asked for."""
    return cast(Callable[[str, str], Comparison], importlib.import_module("eightk").compare)


def batch(pairs: Sequence[Pair]) -> list[Answer]:
    """The answers of `eightk compare --batch`, in the order of the pairs, or a SystemExit that says why not."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "pairs.jsonl"
        path.write_text("".join(json.dumps(pair, ensure_ascii=False) + "\n" for pair in pairs), "utf-8")
        command = [str(Path(sys.executable).with_name("eightk")), "compare", "--batch", str(path)]
        run = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", cwd=ROOT)
    answers = [json.loads(line) for line in run.stdout.splitlines() if line.strip()]
    if not answers and "no command" in run.stderr:
        print("this eightk has no compare command yet: asked in Python, verdicts alone", file=sys.stderr)
        return alone(pairs)
    if [answer.get("id") for answer in answers] != [pair["id"] for pair in pairs]:
        raise SystemExit(f"{len(answers)} answers for {len(pairs)} pairs\n{run.stderr[-2000:]}")
    return answers


def alone(pairs: Sequence[Pair]) -> list[Answer]:
    """Verdicts without findings, from the Python function."""
    compare = comparer()
    return [{"id": p["id"], "verdict": compare(p["approved"], p["draft"]).verdict, "findings": []} for p in pairs]
