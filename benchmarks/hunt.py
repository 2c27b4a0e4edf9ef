"""Hunt for misses: mechanical edits of every kind over every text at hand, and what the check makes of them.

    python benchmarks/hunt.py [--limit 5000] [--seed 0] [--kinds REGEX] [--texts cases,agreements,disclosures,samples]
                              [--more] [--table] [--workers 2] [--show 3] [--save WRONG.jsonl]

A miss is a material edit that passes, a false alarm an immaterial edit that is stopped. Kinds take turns, so that a
small limit still tries each of them; another seed takes other texts and sites. --limit 0 tries every edit there is.
--more takes the further kinds, whose labels hold as a rule: look at what it prints. --table prints each kind with how
many of its edits passed, went to counsel and were called different, and how many findings did not lie where it is.
--save writes the wrong ones as labelled pairs, for materiality.py. Exit status: 1 when there is a miss.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.engine import PASSES, ROOT, SHARED, Located, comparer
from tests.wording.case_file import read_cases
from tests.wording.edits import KINDS, Edit, sample
from tests.wording.edits.more import MORE

from eightk.agreement.executed import open_agreement
from eightk.workspace.reading import Workspace

Judged = tuple[Edit, str, bool]
"""An edit, the verdict on it, and whether a finding lies where the texts differ."""


def cases() -> list[str]:
    """The approved paragraphs of our cases."""
    return [case.approved for case in read_cases()]


def agreements() -> list[str]:
    """The approved wordings of the agreements in this checkout."""
    workspace = Workspace(ROOT)
    opened = (open_agreement(workspace.folder(slug))[0] for slug in workspace.slugs())
    return [agreement.wording.text for agreement in opened if agreement]


def disclosures() -> list[str]:
    """Real disclosures, where the reference texts lie beside the checkout."""
    return [path.read_text("utf-8") for path in sorted((SHARED / "corpus/disclosures").glob("*.txt"))]


def samples() -> list[str]:
    """Texts of our own that have what disclosures seldom have: telephone numbers, tables, votes, file numbers."""
    return (ROOT / "tests/wording/edits/more.txt").read_text("utf-8").split("\n===\n")


TEXTS = {"cases": cases, "agreements": agreements, "disclosures": disclosures, "samples": samples}


def judge(edit: Edit) -> tuple[str, bool]:
    """The verdict on one edit, and whether it is found where it is; a crash says on which."""
    try:
        comparison = comparer()(edit.approved, edit.draft)
    except Exception as error:
        error.add_note(f"{edit.kind}: {edit.site}\n{edit.approved!r}\n{edit.draft!r}")
        raise
    return comparison.verdict, any(_touches(edit, finding) for finding in comparison.findings)


def _touches(edit: Edit, finding: Located) -> bool:
    """Whether a finding meets the stretch in which the texts differ."""
    shorter = min(len(edit.approved), len(edit.draft))
    head = next((at for at in range(shorter) if edit.approved[at] != edit.draft[at]), shorter)
    ends = range(shorter - head)
    tail = next((at for at in ends if edit.approved[-1 - at] != edit.draft[-1 - at]), len(ends))
    sides = (finding.approved, len(edit.approved)), (finding.draft, len(edit.draft))
    return any(side.start <= length - tail and side.end >= head for side, length in sides)


def judged(edits: Iterable[Edit], workers: int) -> Iterator[Judged]:
    """Each edit with its verdict, in order."""
    every = list(edits)
    if workers < 2:
        yield from ((edit, *judge(edit)) for edit in every)
        return
    with ProcessPoolExecutor(workers) as pool:
        for edit, found in zip(every, pool.map(judge, every, chunksize=25), strict=True):
            yield edit, *found


def wrong(one: Judged) -> bool:
    """A miss or a false alarm."""
    edit, verdict, _ = one
    return (verdict in PASSES) == (edit.label == "material")


def table(found: Sequence[Judged]) -> None:
    """Print a line a kind: how many edits, and what became of them."""
    kinds: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for edit, verdict, is_located in found:
        what = "passed" if verdict in PASSES else verdict
        kinds[edit.label, edit.kind].update({"all": 1, what: 1, "elsewhere": what != "passed" and not is_located})
    columns = ("all", "passed", "counsel-review", "materially-different", "elsewhere")
    print(f"{'':58}" + "".join(f"{name.partition('-')[2] or name:>10}" for name in columns))
    for (label, kind), counted in sorted(kinds.items(), reverse=True):
        print(f"{label:11} {kind:46}" + "".join(f"{counted[name]:10}" for name in columns))


def report(found: Sequence[Judged], show: int) -> int:
    """Print the kinds that went wrong with examples, then the sums; the number of misses."""
    kinds: dict[tuple[str, str], list[Judged]] = defaultdict(list)
    for one in found:
        kinds[one[0].label, one[0].kind].append(one)
    sums: Counter[str] = Counter()
    for (label, kind), every in sorted(kinds.items(), reverse=True):
        bad = [one[0] for one in every if wrong(one)]
        named = sum(verdict == "materially-different" for _, verdict, _ in every)
        sums.update({label: len(every), f"{label} wrong": len(bad), f"{label} named": named})
        if bad:
            print(f"{'MISSED' if label == 'material' else 'FALSE ALARM':11} {kind:36} {len(bad):4} of {len(every):4}")
        for edit in bad[:show]:
            before, after = around(edit)
            print(f"    {before!r}\n  → {after!r}")
    print(
        f"missed {sums['material wrong']}/{sums['material']} | false alarms {sums['immaterial wrong']}/"
        f"{sums['immaterial']} | called different {sums['material named']}/{sums['material']} | {len(kinds)} kinds"
    )
    return sums["material wrong"]


def around(edit: Edit, width: int = 30, longest: int = 90) -> tuple[str, str]:
    """The place of an edit in both texts with some words on each side."""
    start, site = max(edit.site.start - width, 0), edit.site
    head, texts = edit.approved[start : edit.site.start], ((edit.approved, site.approved), (edit.draft, site.draft))
    before, after = (
        head + words[:longest] + text[site.start + len(words) :][: width if len(words) <= longest else 0]
        for text, words in texts
    )
    return before, after


def save(path: Path, found: Sequence[Judged]) -> None:
    """The wrong ones as labelled pairs."""
    pairs = (
        {"id": f"hunt/{number}", "label": edit.label, "kind": edit.kind, "approved": edit.approved, "draft": edit.draft}
        for number, (edit, _, _) in enumerate(filter(wrong, found), 1)
    )
    path.write_text("".join(json.dumps(pair, ensure_ascii=False) + "\n" for pair in pairs), "utf-8")


def main() -> int:
    """Draw the edits, judge them, print what went wrong."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--limit", type=int, default=5000, help="how many edits at most; 0: all there are")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--kinds", default="", help="only the kinds whose label or name matches")
    parser.add_argument("--texts", default=",".join(TEXTS), help="which texts")
    parser.add_argument("--more", action="store_true", help="the further kinds, instead of those of the tests")
    parser.add_argument("--table", action="store_true", help="a line a kind")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--show", type=int, default=3, help="examples a kind")
    parser.add_argument("--save", type=Path)
    given = parser.parse_args()
    texts = [text for name in given.texts.split(",") for text in TEXTS[name]()]
    kinds = [kind for kind in (MORE if given.more else KINDS) if re.search(given.kinds, f"{kind.label} {kind.name}")]
    start = time.perf_counter()
    found = list(judged(sample(texts, given.limit or sys.maxsize, given.seed, kinds), given.workers))
    took = time.perf_counter() - start
    if given.table:
        table(found)
    misses = report(found, given.show)
    print(f"{len(found)} edits of {len(texts)} texts in {took:.1f} s")
    if given.save:
        save(given.save, found)
    return 1 if misses else 0


if __name__ == "__main__":
    sys.exit(main())
