"""Determinations as counsel make them: the entry that `eightk check` prints, filled in and pasted."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.project import COPY, FOLDER, SLUG, TEMPLATE, YAML, Project

HERE = Path(__file__).parent / "check"
NAME = "materially similar on counsel's determination"
WHO, WHEN, WHY = "Jane Q. Roe, counsel to the Company", "2026-03-02", "Amendment No. 1 says so: see Section 2."


def printed(project: Project) -> str:
    """The YAML that `eightk check` prints to be pasted."""
    lines = project.run("check").stdout.splitlines()
    first = next(at for at, line in enumerate(lines) if line.endswith("fill in who decided, when and why:"))
    return "\n".join(lines[first + 2 :]).rstrip() + "\n"


def filled(block: str, *, why: str = WHY) -> str:
    """The same with who, when and why."""
    for key, value in (("who", WHO), ("when", WHEN), ("why", json.dumps(why))):
        block = re.sub(rf"(?m)^    {key}:$", f"    {key}: {value}", block)
    return block


def paste(project: Project, block: str) -> None:
    project.write(YAML, project.text(YAML) + block)


def entries(block: str) -> list[str]:
    """The entries of a printed block, each with the remarks above it."""
    return re.findall(r"(?m)(?:^  #.*\n)*^  - .*\n(?:^    .*\n)+", block)


@pytest.fixture
def open_finding(project: Project) -> Project:
    """A draft with one material difference."""
    project.edit(TEMPLATE, "will repay", "may repay")
    return project


def test_one_finding_accepted(open_finding: Project, golden: Callable[[Path, bytes], None]) -> None:
    """The verdict says so, in the check, the table and the manifest; it may be filed; a note keeps it in view."""
    paste(open_finding, filled(printed(open_finding)))
    result = open_finding.run("check")
    golden(HERE / "determined.txt", result.stdout.encode())
    assert result.stdout.startswith(f"{SLUG}: {NAME} — counsel accepted 1 finding, a material difference by the rules")
    assert result.exit_code == 0
    line = open_finding.line_of(YAML, "  - code:")
    assert result.stderr.startswith(
        f"{YAML}:{line}:11: DET004 accepted by {WHO}, although the rules call it a material"
    )
    found = json.loads(open_finding.run("check", "--format", "sarif").stdout)["runs"][0]["results"]
    settled = {each["ruleId"]: each["suppressions"][0]["justification"] for each in found}
    assert len(settled) == 2
    assert set(settled.values()) == {f"{WHO}, {WHEN}: {WHY}"}
    built = open_finding.run("build", "--final")
    assert (built.exit_code, NAME in built.stdout, "DET004" in built.stderr) == (0, True, True)
    summary = json.loads(open_finding.text(f"output/{SLUG}/manifest.json"))["summary"]
    (recorded,) = summary["determined"][SLUG]
    assert (recorded["code"], recorded["weight"]) == ("DIFF-MODALITY", "materially-different")
    assert (recorded["who"], recorded["when"], recorded["why"]) == (WHO, WHEN, WHY)
    again = open_finding.run("build", "--final")
    assert (again.exit_code, NAME in again.stdout, again.stderr) == (0, True, built.stderr)
    assert "1 unchanged" in again.stdout


def test_for_programs_and_memoranda(open_finding: Project) -> None:
    paste(open_finding, filled(printed(open_finding)))
    (answer,) = json.loads(open_finding.run("check", "--format", "json").stdout)["agreements"]
    assert (answer["verdict"], answer["on_determination"], answer["passes"]) == ("materially-similar", True, True)
    assert (answer["findings"], answer["restore"]) == ([], [])
    (decision,) = answer["determined"]
    assert (decision["code"], decision["who"], decision["when"]) == ("DIFF-MODALITY", WHO, WHEN)
    assert (decision["approved"]["text"], decision["draft"]["text"]) == ("will", "may")
    page = open_finding.run("check", "--format", "markdown").stdout
    assert "**Materially similar on counsel's determination**" in page
    assert f"by {WHO}, on {WHEN}: Amendment No. 1" in page


def test_the_block_as_it_is_printed_asks_for_who_when_and_why(open_finding: Project) -> None:
    """Pasted without them it is no determination."""
    paste(open_finding, printed(open_finding))
    result = open_finding.run("check")
    assert [line.split(" ")[1:3] for line in result.stderr.splitlines() if line.startswith(YAML)] == [
        ["AGR006", f"determinations[1].{key}:"] for key in ("who", "when", "why")
    ]
    assert result.exit_code == 2


@pytest.mark.parametrize(
    ("path", "old", "new"), [(TEMPLATE, "in two", "in too"), (COPY, "repay $900,000 in", "repay $900,000 im")]
)
def test_another_text_voids_it(open_finding: Project, path: str, old: str, new: str) -> None:
    """One character of the draft, or of the approved wording."""
    paste(open_finding, filled(printed(open_finding)))
    open_finding.edit(path, old, new)
    if path == COPY:
        open_finding.run("lock", "--replace", "-q")
    result = open_finding.run("check")
    key, what = ("draft_digest", "draft") if path == TEMPLATE else ("approved_digest", "approved wording")
    line = open_finding.line_of(YAML, key)
    column = len(f"    {key}: ") + 1
    assert (
        f"{YAML}:{line}:{column}: DET001 the determination of March 2, 2026 on DIFF-MODALITY was made on another "
        f"{what}, and is void\n"
        "    Decide anew on the block that `eightk check` prints for the finding, and delete this one.\n"
    ) in result.stderr
    assert result.stdout.startswith(f"{SLUG}: materially different — ")
    assert "determinations:\n" not in printed(open_finding)
    assert result.exit_code == 1
    assert open_finding.run("build", "--final").exit_code == 1


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("code: DIFF-MODALITY", "code: DIFF-AMOUNT"),
        ('approved: "will"', "approved: shall"),
        ('draft: "may"', "draft: can"),
        ('    draft: "may"\n', ""),
        ("approved_at: 133", "approved_at: 134"),
        ("draft_at: 133", "draft_at: 134"),
    ],
)
def test_one_that_names_no_finding(open_finding: Project, old: str, new: str) -> None:
    paste(open_finding, filled(printed(open_finding)))
    open_finding.edit(YAML, old, new)
    result = open_finding.run("check")
    line = open_finding.line_of(YAML, "  - code:")
    assert result.stderr.startswith(f"{YAML}:{line}:11: DET002 the determination of March 2, 2026 on DIFF-")
    assert (result.exit_code, NAME in result.stdout) == (1, False)


def test_one_that_is_no_longer_needed(open_finding: Project) -> None:
    """The draft is as approved again: what is left over is said."""
    block = filled(printed(open_finding))
    open_finding.edit(TEMPLATE, "may repay", "will repay")
    paste(open_finding, block)
    result = open_finding.run("check")
    assert ("DET001" in result.stderr, result.exit_code) == (True, 1)


def test_the_same_one_twice(open_finding: Project) -> None:
    block = filled(printed(open_finding))
    paste(open_finding, block + entries(block)[0])
    result = open_finding.run("check")
    assert (
        "DET003 the determination of March 2, 2026 on DIFF-MODALITY names a finding that another one" in result.stderr
    )
    assert (result.exit_code, NAME in result.stdout) == (1, True)
    assert open_finding.run("build", "--final").exit_code == 1


def test_the_same_words_twice_are_two_findings(project: Project) -> None:
    """Each is accepted by itself; the entry of the one does nothing for the other."""
    project.edit(TEMPLATE, "| money }} on", "| money }} by")
    both = entries(printed(project))
    assert [re.findall(r"(?m)^    draft_at: (\d+)$", entry) for entry in both] == [["179"], ["214"]]
    paste(project, "determinations:\n" + filled(both[1]))
    one_left = project.run("check")
    assert one_left.exit_code == 1
    assert "  1 finding:\n    UNPROVED" in one_left.stdout
    assert "A change of the draft voids the determinations on it" in one_left.stdout
    paste(project, filled(printed(project)))
    assert NAME in project.run("check").stdout
    assert project.run("check").exit_code == 0


def test_a_hidden_character_needs_its_own(project: Project) -> None:
    """Counsel may accept the word; what cannot be seen in it stays a finding until it is named, and one of the page."""
    project.edit(TEMPLATE, "will repay", "may re&#8203;pay")
    found = entries(printed(project))
    hidden = [entry for entry in found if "code: CHAR-HIDDEN" in entry]
    assert len(hidden) == 1
    assert 'draft: "[U+200B]"' in hidden[0]
    paste(project, "determinations:\n" + "".join(filled(entry) for entry in found if entry not in hidden))
    assert "CHAR-HIDDEN" in project.run("check").stdout
    assert NAME not in project.run("check").stdout
    paste(project, filled(hidden[0]))
    last = project.run("check")
    assert NAME in last.stdout
    assert ("DOC002" in last.stderr, last.exit_code) == (True, 1)


def test_a_long_passage_is_folded_and_still_names_its_finding(project: Project) -> None:
    """Quotation marks, colons and dashes in it are text."""
    sentence = (
        'The “Purchaser”: Wexcombe # said - "it may" assign this note to whom it likes, at any time, without leave.'
    )
    project.edit(TEMPLATE, "</p>", f"{sentence}</p>")
    block = printed(project)
    assert "draft: >-\n" in block
    paste(project, filled(block, why='It is "customary": see # 4'))
    assert NAME in project.run("check").stdout


def test_the_determinations_of_an_agreement_carried_along(project: Project) -> None:
    """The report of another agreement stands on them too."""
    second = "agreements/second-note"
    for name in ("agreement.yaml", "conformed-copy.txt", "approved-wording.lock"):
        project.write(f"{second}/{name}", project.text(f"{FOLDER}/{name}"))
    project.write("templates/disclosure/second-note.htm.j2", project.text(TEMPLATE).replace("will repay", "may repay"))
    project.edit(YAML, "  date: 2026-03-02\n", "  date: 2026-03-02\n  together_with: [second-note]\n")
    text = project.text(f"{second}/agreement.yaml").partition("report:\n")[0]
    text = text.replace("disclosure/brindle-note", "disclosure/second-note").replace("number: 10.10", "number: 10.2")
    project.write(f"{second}/agreement.yaml", f"{text}reported_in: brindle-note\n")
    assert project.run("build", "--final", SLUG).exit_code == 1
    shown = project.run("check", "second-note").stdout
    block = shown[shown.index("determinations:\n") :]
    project.write(f"{second}/agreement.yaml", project.text(f"{second}/agreement.yaml") + filled(block.rstrip() + "\n"))
    result = project.run("build", "--final")
    assert (result.exit_code, result.stdout.count(NAME), result.stderr.count("DET004")) == (0, 1, 1)
