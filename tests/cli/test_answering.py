"""`--format` and `--output` on every command that checks."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from junitparser import JUnitXml
from tests.project import COPY, FOLDER, LOCK, SLUG, TEMPLATE, YAML, Project

from eightk.cli.answering import FORMS
from eightk.cli.main import group
from eightk.reporting.forms import FORMS as WRITERS

COMMANDS: dict[str, tuple[str, ...]] = {
    "check": ("check",),
    "tie-out": ("tie-out",),
    "consistency": ("consistency", SLUG),
    "items": ("items",),
    "deadline": ("deadline",),
    "lock": ("lock",),
    "build": ("build",),
    "build --check": ("build", "--check"),
}


@pytest.fixture
def repository(project: Project) -> Project:
    """The project as a folder of a repository."""
    (project.root.parent / ".git").mkdir()
    return project


def results(run: Result) -> list[dict[str, object]]:
    """The results of a SARIF answer."""
    found = json.loads(run.stdout)["runs"][0]["results"]
    assert isinstance(found, list)
    return found


def places(run: Result) -> list[tuple[str, int]]:
    """Rule and line of each result."""
    return [
        (str(each["ruleId"]), each["locations"][0]["physicalLocation"].get("region", {}).get("startLine", 0))
        for each in json.loads(run.stdout)["runs"][0]["results"]
    ]


def test_every_form_has_its_writer() -> None:
    assert tuple(WRITERS) == FORMS


@pytest.mark.parametrize("arguments", COMMANDS.values(), ids=COMMANDS)
@pytest.mark.parametrize("form", FORMS)
def test_every_command_answers_in_every_form(
    project: Project, arguments: tuple[str, ...], form: str, tmp_path: Path
) -> None:
    """What is printed is what `--output` writes; a second run replaces it, in another form too; the answer is the
    same on every run."""
    told = project.run(*arguments, "--format", form)
    target = tmp_path / "report"
    for other in (form, form, "text"):
        written = project.run(*arguments, "--format", other, "--output", str(target))
        assert (written.exit_code, written.stdout) == (told.exit_code, "")
    assert target.read_text().startswith(f"eightk report: {arguments[0]}\n")
    written = project.run(*arguments, "--format", form, "--output", str(target))
    assert WRITERS[form].mark in target.read_text()[:4096]
    if form == "text":
        assert told.stdout.strip() in target.read_text()
    else:
        assert target.read_text() == told.stdout
        assert told.stdout == project.run(*arguments, "--format", form, "--output", "-").stdout


def test_several_forms_in_one_run(project: Project, tmp_path: Path) -> None:
    """Each file is what `--output` gives alone, and the terminal shows what it shows without."""
    project.edit(TEMPLATE, "will repay", "may repay")
    alone = project.run("check")
    also = [part for form in FORMS for part in ("--also", f"{form}={tmp_path / form}")]
    together = project.run("check", *also)
    assert (together.stdout, together.stderr, together.exit_code) == (alone.stdout, alone.stderr, 1)
    for form in FORMS:
        project.run("check", "--format", form, "--output", str(tmp_path / "one"))
        assert (tmp_path / form).read_text() == (tmp_path / "one").read_text()
    coloured = project.run("check", "--color", "always", "--also", f"text={tmp_path / 'text'}")
    assert "\x1b" in coloured.stdout
    assert "\x1b" not in (tmp_path / "text").read_text()
    in_two = project.run("items", "--format", "json", "--also", f"junit={tmp_path / 'junit'}")
    assert (json.loads(in_two.stdout)["eightk"], (tmp_path / "junit").read_text()[:5]) == ("items", "<?xml")
    for wrong in ("junit", "xml=a", "junit="):
        assert project.run("check", "--also", wrong).exit_code == 2
    (tmp_path / "mine").write_text("mine")
    assert project.run("check", "--also", f"json={tmp_path / 'mine'}").exit_code == 2


def test_a_file_that_is_not_ours_is_left_alone(project: Project, tmp_path: Path) -> None:
    mine = tmp_path / "notes.md"
    mine.write_text("# Notes\n")
    refused = project.run("check", "--format", "markdown", "--output", str(mine))
    assert (refused.exit_code, mine.read_text()) == (2, "# Notes\n")
    assert "OUT006 not written: a file stands there that eightk did not write" in refused.stderr
    assert project.run("check", "--output", f"{project.root}/{YAML}").exit_code == 2
    assert project.run("check", "--output", str(tmp_path / "none/report")).exit_code == 2
    mine.write_bytes(b"")
    assert project.run("check", "--format", "markdown", "--output", str(mine)).exit_code == 0
    assert "**Materially similar**" in mine.read_text()


def test_findings_go_to_standard_error_where_a_program_reads_the_answer(project: Project) -> None:
    project.edit(YAML, "to: purchaser", "to: nobody")
    for form in ("json", "markdown", "sarif", "junit"):
        assert "AGR010" in project.run("check", "--format", form).stderr
    in_step = project.run("check", "--format", "github")
    assert (in_step.stderr, in_step.stdout.count("AGR010")) == ("", 2)


@pytest.mark.parametrize("command", ["check", "tie-out", "items", "deadline", "lock", "build", "build --check"])
def test_an_error_stands_at_its_line(repository: Project, command: str) -> None:
    repository.edit(YAML, "to: purchaser", "to: nobody")
    line = repository.line_of(YAML, "to: nobody")
    run = repository.run(*COMMANDS[command], "--format", "sarif")
    assert run.exit_code == 2
    assert ("AGR010", line) in places(run)
    annotations = repository.run(*COMMANDS[command], "--format", "github").stdout
    assert f"::error file=project/{YAML},line={line},col=" in annotations
    cases = JUnitXml.fromstring(repository.run(*COMMANDS[command], "--format", "junit").stdout.encode())
    assert cases.errors == 1


def test_a_finding_of_the_tie_out_stands_at_the_line_of_its_term(repository: Project) -> None:
    repository.edit(YAML, "on: 2026-09-30", "on: 2026-09-29")
    line = repository.line_of(YAML, "on: 2026-09-29")
    for command in ("check", "tie-out", "build --check"):
        assert any(
            code.startswith("TIE") and at == line
            for code, at in places(repository.run(*COMMANDS[command], "--format", "sarif"))
        )


def test_a_template_that_is_wrong(repository: Project) -> None:
    text = repository.text(TEMPLATE)
    repository.write(TEMPLATE, text + "\n{{ terms.nothing }}\n")
    line = repository.line_of(TEMPLATE, "terms.nothing")
    assert f"::error file=project/{TEMPLATE},line={line}," in repository.run("check", "--format", "github").stdout
    (repository.root / "templates/folder.j2").mkdir()
    for command in ("check", "tie-out", "build", "build --check"):
        answer = repository.run(*COMMANDS[command], "--format", "junit").stdout
        assert next(suite.name for suite in JUnitXml.fromstring(answer.encode())) == "project"
        assert "WSP003" in answer


def region(project: Project, code: str) -> tuple[str, str]:
    """The file and the words at which the one result of a code stands."""
    found = json.loads(project.run("check", "--format", "sarif").stdout)["runs"][0]["results"]
    (place,) = (each["locations"][0]["physicalLocation"] for each in found if each["ruleId"] == code)
    path, at = place["artifactLocation"]["uri"].removeprefix("project/"), place["region"]
    lines = project.text(path).split("\n")[at["startLine"] - 1 : at.get("endLine", at["startLine"])]
    end = at["endColumn"] - 1 - len(lines[-1]) if "endColumn" in at else 0
    return path, "\n".join(lines)[at["startColumn"] - 1 :][: end or None]


def test_a_change_of_a_value_stands_at_the_term_that_was_printed(repository: Project) -> None:
    repository.edit(YAML, "- amount: $500,000", "- amount: $510,000")
    repository.edit(YAML, "amount: $900,000\n      purpose", "amount: $910,000\n      purpose")
    found = json.loads(repository.run("check", "--format", "sarif").stdout)["runs"][0]["results"]
    places = [each["locations"][0]["physicalLocation"] for each in found if each["ruleId"] == "DIFF-AMOUNT"]
    assert {place["artifactLocation"]["uri"] for place in places} == {f"project/{YAML}"}
    lines = {place["region"]["startLine"] for place in places}
    assert lines == {repository.line_of(YAML, "$910,000"), repository.line_of(YAML, "$510,000")}


def test_a_change_of_words_stands_at_the_words_of_the_template(repository: Project) -> None:
    repository.edit(TEMPLATE, "The Company will repay", "The Company shall not &amp; never\nrepay")
    path, words = region(repository, "DIFF-NEGATION")
    assert path == TEMPLATE
    assert "not" in words
    assert words in repository.text(TEMPLATE)
    assert (words[0], words[-1].isspace()) in (("s", False), ("n", False))


def test_words_left_out_stand_where_they_would_be(repository: Project) -> None:
    repository.edit(TEMPLATE, "entered into a\n", "entered into\na ")
    repository.edit(TEMPLATE, " in two\npayments:", ":")
    found = json.loads(repository.run("check", "--format", "sarif").stdout)["runs"][0]["results"]
    wording = [each for each in found if not each["ruleId"].startswith("TIE")]
    assert wording
    for each in wording:
        place = each["locations"][0]["physicalLocation"]
        assert place["artifactLocation"]["uri"] == f"project/{TEMPLATE}"
        assert place["region"]["startLine"] >= repository.line_of(TEMPLATE, "The Company will repay")


def test_a_fact_that_no_clause_has_stands_at_its_words(repository: Project) -> None:
    repository.edit(TEMPLATE, "\n</p>", "\nIt was guaranteed by Mallow Trust Company for $77,000.\n</p>")
    (found,) = (
        each
        for each in results(repository.run("tie-out", "--format", "sarif"))
        if each["ruleId"] == "TIE005" and str(each["message"]).startswith("{'text': '“$77,000”")
    )
    place = found["locations"][0]["physicalLocation"]  # type: ignore[index]
    assert place["artifactLocation"]["uri"] == f"project/{TEMPLATE}"
    line = repository.line_of(TEMPLATE, "$77,000")
    column = repository.text(TEMPLATE).splitlines()[line - 1].index("$77,000") + 1
    assert (place["region"]["startLine"], place["region"]["startColumn"]) == (line, column)


def test_a_shipped_template_is_in_no_repository(tmp_path: Path, checkout: Path) -> None:
    """Its differences stand at the line of agreement.yaml that says which disclosure it is."""
    shutil.copytree(checkout / "agreements/atg-severance", tmp_path / "agreements/atg-severance")
    project = Project(tmp_path)
    path = "agreements/atg-severance/agreement.yaml"
    text = project.text(path).replace("standard: materially-similar", "standard: verbatim")
    if "standard: verbatim" not in text:
        text = text.replace("disclosure:\n", "disclosure:\n  standard: verbatim\n", 1)
    project.write(path, text)
    found = places(project.run("check", "--format", "sarif"))
    line = project.line_of(path, "disclosure:")
    assert ("CHK003", line) in found or ("CHK003", line + 1) in found


def test_an_overdue_report_is_a_result(project: Project) -> None:
    run = project.run("deadline", "--as-of", "2030-01-01", "--format", "junit")
    assert (run.exit_code, JUnitXml.fromstring(run.stdout.encode()).failures) == (1, 1)
    assert "DUE003" in run.stdout
    assert "overdue" in project.run("deadline", "--as-of", "2030-01-01", "--format", "markdown").stdout


def test_a_lock_that_does_not_fit(project: Project) -> None:
    project.edit(COPY, "for working capital", "for  working capital")
    run = project.run("lock", "--format", "sarif")
    assert (run.exit_code, places(run)[0][0]) == (2, "LOCK004")
    project.write(LOCK, "x")
    assert places(project.run("lock", "--format", "sarif"))[0][0] == "LOCK002"


def test_documents_that_are_not_current(project: Project) -> None:
    (project.root / f"output/{SLUG}/disclosure.txt").unlink()
    run = project.run("build", "--check", "--format", "junit")
    assert run.exit_code == 1
    assert "OUT002" in run.stdout


def test_a_deadline_of_a_day(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for form in FORMS:
        run = CliRunner().invoke(group, ["deadline", "--event", "2007-02-28", "--format", form])
        assert run.exit_code == 0
        assert "March 6, 2007" in run.stdout or form not in ("text", "markdown", "github")
    clash = CliRunner().invoke(group, ["deadline", "--event", "2007-02-28", "--ics", "-", "--output", "x"])
    assert clash.exit_code == 2
    outside = CliRunner().invoke(group, ["deadline", "--event", "1999-02-28", "--format", "markdown"])
    assert (outside.exit_code, "outside the calendar" in outside.stdout) == (2, True)


APPROVED = "On March 1, 2007, he resigned.\nHe will receive $120,000 and will not compete.\n"


def test_a_comparison_stands_in_the_draft_that_was_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path(".git").mkdir()
    Path("approved.txt").write_text(APPROVED)
    Path("texts").mkdir()
    Path("texts/draft.txt").write_text(APPROVED.replace("120", "125").replace(" not", ""))
    found = {}
    for form in FORMS:
        run = CliRunner().invoke(group, ["compare", "approved.txt", "texts/draft.txt", "--format", form])
        assert run.exit_code == 1
        found[form] = run
    (amount,) = (each for each in results(found["sarif"]) if each["ruleId"] == "DIFF-AMOUNT")
    place = amount["locations"][0]["physicalLocation"]  # type: ignore[index]
    assert place["artifactLocation"]["uri"] == "texts/draft.txt"
    line = Path("texts/draft.txt").read_text().splitlines()[1]
    region = place["region"]
    assert region["startLine"] == region["endLine"] == 2
    assert line[region["startColumn"] - 1 : region["endColumn"] - 1] == "$125,000"
    assert "::error file=texts/draft.txt,line=2,col=" in found["github"].stdout
    assert "**Materially different**" in found["markdown"].stdout


def test_a_comparison_of_what_cannot_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("approved.txt").write_text(APPROVED)
    for form in FORMS:
        run = CliRunner().invoke(group, ["compare", "approved.txt", "none.txt", "--format", form])
        assert run.exit_code == 2
        assert "WSP005" in run.output
    run = CliRunner().invoke(group, ["compare", "approved.txt", "-", "--context", "none.yaml"], input="x")
    assert (run.exit_code, "none.yaml: WSP005" in run.stderr) == (2, True)
    for more in (["--output", "x"], ["--also", "json=x"]):
        run = CliRunner().invoke(group, ["compare", "--batch", "-", *more], input="")
        assert run.exit_code == 2


def test_consistency_of_standard_input() -> None:
    """It stands in no file, so no annotation points at one."""
    text = "SUPPLY AGREEMENT\n\n1. Notice. The Company shall give the the Executive notice of it.\n"
    run = CliRunner().invoke(group, ["consistency", "-", "--format", "github"], input=text)
    assert "::warning title=CONS031 (-)::" in run.stdout


def test_what_an_agreement_says_of_settled_points(project: Project) -> None:
    """A variance that counsel acknowledge is suppressed for code scanning and skipped in a test report."""
    project.edit(COPY, "for working capital", "for the the working capital")
    assert project.run("lock", "--replace").exit_code == 0
    project.write(
        YAML,
        project.text(YAML)
        + "known_variances:\n  - code: CONS031\n    quotation: the the\n    why: A slip.\n    who: Jane Q. Roe\n"
        "    when: 2026-03-02\n",
    )
    (settled,) = (each for each in results(project.run("check", "--format", "sarif")) if each["ruleId"] == "CONS031")
    assert settled["suppressions"] == [
        {"kind": "inSource", "status": "accepted", "justification": "Jane Q. Roe, 2026-03-02: A slip."}
    ]
    assert FOLDER in str(settled["locations"])
    built = project.run("build", "--format", "sarif")  # the second time from the manifest
    again = project.run("build", "--format", "sarif")
    assert built.stdout == again.stdout
    assert "A slip." in again.stdout


def test_two_answers_are_not_written_to_one_file(project: Project, tmp_path: Path) -> None:
    one, same = tmp_path / "report", tmp_path / "." / "report"
    for more in (["--output", str(one)], ["--also", f"json={one}"]):
        result = project.run("check", *more, "--also", f"junit={same}")
        assert result.exit_code == 2
        assert "Two answers would be written to one file." in result.stderr
    assert not one.exists()
