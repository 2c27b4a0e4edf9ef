"""Puts the summary together from the reports of the steps before: whole for the job, within its limit for a comment.

    summary.py REPORTS PROJECT [URL of the PDFs]

Writes job.markdown and comment.markdown into REPORTS. The first line of either is the marker by which the comment is
found again.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

LONGEST_COMMENT = 60_000
"""Characters; GitHub refuses a comment of more than 65,536."""
LONGEST_SUMMARY = 900_000
"""Bytes; GitHub refuses the summary of a step of more than 1 MiB."""
LEFT_OUT = "\n*The rest is too long for this place; the log of the step has it.*\n"


def marker(project: str) -> str:
    """The comment that nobody sees: one for each project of a repository."""
    return f"<!-- eightk summary: {re.sub('[^A-Za-z0-9._/-]|--', '_', project)} -->"


def parts(reports: Path, project: str, documents: str) -> list[str]:
    """The parts, what matters most first."""
    head = f"{marker(project)}\n# eightk\n"
    if re.fullmatch(r"https://[A-Za-z0-9./:_-]+", documents):
        head += f"\n[The documents as PDF]({documents})\n"
    found = [head, _report(reports / "build.markdown"), _report(reports / "changes.markdown")]
    check = _report(reports / "check.markdown")
    if check:
        found.append(f"<details>\n<summary>What the check says</summary>\n\n{check}\n</details>\n")
    return [each for each in found if each]


def _report(path: Path) -> str:
    """A report without the comment that names it, its title one level down."""
    text = path.read_text("utf-8") if path.is_file() else ""
    return re.sub(r"^# ", "## ", re.sub(r"^<!-- eightk: [a-z -]* -->\n+", "", text))


def within(found: list[str], longest: int) -> str:
    """As many of the parts, whole, as there is room for."""
    told: list[str] = []
    for each in found:
        if sum(len(part.encode()) + 1 for part in (*told, each)) > longest:
            told.append(LEFT_OUT)
            break
        told.append(each)
    return "\n".join(told)


def main(reports: Path, project: str, documents: str) -> None:
    """Write both."""
    found = parts(reports, project, documents)
    (reports / "job.markdown").write_text(within(found, LONGEST_SUMMARY), "utf-8")
    (reports / "comment.markdown").write_text(within(found, LONGEST_COMMENT), "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], sys.argv[3])
