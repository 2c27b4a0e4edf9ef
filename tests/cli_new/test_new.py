"""`eightk new`: what it writes, that its blanks are all named, and that it builds once they are filled."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from jsonschema import Draft202012Validator

from eightk.agreement.located import compose, plain
from eightk.agreement.reader import read_agreement_file
from eightk.agreement.references import check_references
from eightk.agreement.schema import json_schema
from eightk.agreement.sums import check_sums
from eightk.cli.main import group
from eightk.scaffold import agreement_text

PATHS = (
    ".gitignore",
    "agreements/acme-severance/agreement.yaml",
    "docs/agreement.schema.json",
    "templates/disclosure/acme-severance.htm.j2",
)
BLANK = re.compile(r"^ *(?:[a-z_]+:|-)$")

COPY = """\
SEPARATION AGREEMENT

     This Separation Agreement is made as of September 17, 2026, by and between
Acme Widget Corporation, a Delaware corporation, and Jane Q. Roe.

     1. Separation. The employment of Ms. Roe ends on September 30, 2026.

     2. Announcement. The Company may file a Form 8-K without further review by
Ms. Roe if its disclosure is materially similar to the following:

     "On September 17, 2026, Acme Widget Corporation (the "Company") entered
into a Separation Agreement with Jane Q. Roe. The agreement is governed by the
laws of the State of Delaware and is filed as Exhibit 10.1 to this report."

     3. Governing Law. The laws of the State of Delaware govern this Agreement.

ACME WIDGET CORPORATION

By: /s/ John A. Doe
Name: John A. Doe
Title: Chief Executive Officer

/s/ Jane Q. Roe
Jane Q. Roe
"""
FILLED = {
    "agreement.title": "Separation Agreement",
    "agreement.dated": "2026-09-17",
    "registrant.name": "Acme Widget Corporation",
    "registrant.cik": "0009990001",
    "registrant.state_of_incorporation": "Delaware",
    "registrant.commission_file_number": "001-99001",
    "registrant.irs_employer_id": "12-3456789",
    "registrant.address.street[1]": "1 Main Street",
    "registrant.address.city": "Springfield",
    "registrant.address.state": "Illinois",
    "registrant.address.zip": "62701",
    "registrant.telephone": "(217) 555-0100",
    "parties.company.name": "Acme Widget Corporation",
    "parties.counterparty.name": "Jane Q. Roe",
    "parties.counterparty.kind": "person",
    "signatories[1].signed": "John A. Doe",
    "terms.provisions.governing_law.section": "3",
    "terms.provisions.governing_law.what": "State of Delaware",
    "disclosure.section": "2",
    "disclosure.standard": "materially-similar",
    "disclosure.items[1]": "1.01",
    "disclosure.approved_wording.section": "2",
    "exhibit.description": "Separation Agreement, dated September 17, 2026, with Jane Q. Roe",
    "report.date": "2026-09-17",
    "report.signature.name": "John A. Doe",
    "report.signature.title": "Chief Executive Officer",
}


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder, and we are in it."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(*arguments: str) -> Result:
    """`eightk` in this process."""
    return CliRunner().invoke(group, arguments, catch_exceptions=False)


def written(folder: Path) -> list[str]:
    """Every file below the folder."""
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def test_a_new_project(project: Path) -> None:
    """An empty folder becomes a project, and the next steps are said."""
    answer = run("new", "acme-severance")
    assert answer.exit_code == 0, answer.output
    assert written(project) == sorted(PATHS)
    assert f"A new project in {project}:" in answer.output
    assert "agreements/acme-severance/conformed-copy.txt" in answer.output
    assert "`eightk lock acme-severance`" in answer.output
    assert "`eightk build acme-severance`" in answer.output
    assert (project / ".gitignore").read_text().splitlines()[1:] == [
        "output/**/*.pdf",
        "output/**/manifest.json",
        "output/.staging/",
    ]


def test_a_second_agreement_from_below(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In a folder of a project the agreement goes into the project; what is there stays as it is."""
    (project / ".gitignore").write_text("mine\n")
    run("new", "one")
    monkeypatch.chdir(project / "agreements" / "one")
    answer = run("new", "agreements/two/")
    assert answer.exit_code == 0, answer.output
    assert (project / "agreements" / "two" / "agreement.yaml").is_file()
    assert (project / ".gitignore").read_text() == "mine\n"
    assert f"The project in {project}:" in answer.output


def test_a_project_elsewhere(project: Path) -> None:
    """--project names the folder, which need not be there yet."""
    assert run("new", "acme", "--project", "deep/er").exit_code == 0
    assert (project / "deep" / "er" / "agreements" / "acme" / "agreement.yaml").is_file()


@pytest.mark.parametrize("path", PATHS[1::2])
def test_nothing_is_overwritten(project: Path, path: str) -> None:
    """What stands there is named, and stays."""
    there = project / path
    there.parent.mkdir(parents=True)
    there.write_text("mine")
    answer = run("new", "acme-severance")
    assert answer.exit_code == 2
    assert f"{path} exists already. Nothing was written" in answer.output
    assert there.read_text() == "mine"
    assert written(project) == [path]


def test_a_conformed_copy_may_be_there_first(project: Path) -> None:
    """A folder that holds only the conformed copy is a beginning."""
    copy = project / "agreements" / "acme" / "conformed-copy.txt"
    copy.parent.mkdir(parents=True)
    copy.write_text("mine")
    assert run("new", "acme").exit_code == 0
    assert copy.read_text() == "mine"


def test_a_link_out_of_the_project(project: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    """A folder that is a link to somewhere else is not followed."""
    (project / "agreements").mkdir()
    (project / "agreements" / "acme").symlink_to(tmp_path_factory.mktemp("elsewhere"))
    answer = run("new", "acme")
    assert answer.exit_code == 2
    assert "leads out of the project by a link" in answer.output
    assert written(project) == []


@pytest.mark.parametrize("slug", ["Acme Severance", "../acme", "acme_severance", "-acme", ".", "a" * 64, "acmé", "a\n"])
def test_names_that_will_not_do(project: Path, slug: str) -> None:
    """A folder's name is plain; another one is a sentence and exit 2."""
    answer = run("new", "--", slug)
    assert answer.exit_code == 2
    assert "named in lower-case letters, digits and hyphens" in answer.output
    assert written(project) == []


def test_a_name_to_take_instead(project: Path) -> None:
    """The nearest name that will do is offered."""
    assert "Perhaps “acme-severance”?" in run("new", "Acme Severance").output


def test_what_cannot_be_written(project: Path) -> None:
    """Where the disk refuses, a sentence and exit 2, and agreement.yaml is not begun."""
    (project / "templates").write_text("a file where the folder of templates must be")
    answer = run("new", "acme")
    assert answer.exit_code == 2
    assert "OUT001" in answer.output
    assert "could not be written" in answer.output
    assert not (project / "agreements").exists()


def test_every_blank_is_named_by_its_line(project: Path) -> None:
    """`eightk check` finds each empty value, and nothing else."""
    run("new", "acme-severance")
    lines = (project / PATHS[1]).read_text().splitlines()
    blanks = [number for number, line in enumerate(lines, 1) if BLANK.match(line) and not _has_children(lines, number)]
    answer = run("check", "acme-severance")
    assert answer.exit_code == 2
    named = [int(line) for line in re.findall(r"agreement\.yaml:(\d+):\d+: AGR", answer.output)]
    assert named == blanks
    assert len(blanks) == len(FILLED)


def _has_children(lines: list[str], number: int) -> bool:
    """Whether a key's value is the block below it."""
    depth = len(lines[number - 1]) - len(lines[number - 1].lstrip())
    below = (line for line in lines[number:] if line.strip() and not line.lstrip().startswith("#"))
    following = next(below, "")
    return len(following) - len(following.lstrip()) > depth


def _filled(text: str) -> str:
    """agreement.yaml with its blanks filled in, found by the findings as counsel would find them."""
    _, _, findings = read_agreement_file(text, "agreement.yaml")
    lines = text.splitlines()
    for finding in findings:
        name = re.sub(r"“| must be.*|: .*|”", "", finding.message)
        lines[finding.spans[0].line - 1] += f" {FILLED[name]}"
    return "\n".join(lines) + "\n"


def test_it_builds_once_it_is_filled_in(project: Path) -> None:
    """Blanks filled, the conformed copy put there: lock, check and build succeed, for filing too."""
    run("new", "acme-severance")
    yaml = project / PATHS[1]
    yaml.write_text(_filled(yaml.read_text()))
    (yaml.parent / "conformed-copy.txt").write_text(COPY)
    locked = run("lock", "acme-severance")
    assert locked.exit_code == 0, locked.output
    checked = run("check", "acme-severance")
    assert checked.exit_code == 0, checked.output
    built = run("build", "--final", "-j", "1", "acme-severance")
    assert built.exit_code == 0, built.output
    output = project / "output" / "acme-severance"
    assert {"form8-k.htm", "form8-k.pdf", "ex10-1.htm", "disclosure.txt"} <= {path.name for path in output.iterdir()}
    assert "Jane Q. Roe" in (output / "disclosure.txt").read_text()


def _with_examples(text: str) -> str:
    """Every commented example put to use: the # and the space after it taken away."""
    return re.sub(r"(?m)^( *)# (?!yaml-language-server)", r"\1", text)


def test_every_example_is_right_by_the_schema() -> None:
    """The commented examples agree with the schema, with the reader, and with each other."""
    text = _with_examples(_filled(agreement_text("acme")))
    root, findings = compose(text, "agreement.yaml")
    assert root is not None
    assert findings == ()
    assert [error.message for error in Draft202012Validator(json_schema()).iter_errors(plain(root))] == []
    file, _, findings = read_agreement_file(text, "agreement.yaml")
    assert file is not None
    assert findings == ()
    assert check_sums(file, root) == ()
    # report beside reported_in, and the keys of all forms of approved wording at once
    assert {finding.code for finding in check_references(file, root, None)} == {"AGR014", "AGR026"}


def test_every_block_and_shelf_is_explained() -> None:
    """Each top-level block and each shelf of terms stands in the file, in use or as an example."""
    schema = json_schema()
    blocks = set(schema["properties"]) | set(schema["$defs"]["Terms"]["properties"])
    shown = set(re.findall(r"(?m)^ {0,2}([a-z_]+):", _with_examples(agreement_text("acme"))))
    assert blocks <= shown
