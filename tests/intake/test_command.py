"""`eightk intake` as counsel run it: what it writes, says and refuses, in every kind of file."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from tests.intake.word_file import paragraph, table, word_file

from eightk.agreement.located import Mapping, Scalar, compose
from eightk.agreement.reader import read_agreement_file
from eightk.cli.main import group

SHARED = Path(__file__).resolve().parents[2] / "../shared"
REAL = sorted((SHARED / "corpus/agreements").glob("*.txt"))

TEXT = """\
SEPARATION AGREEMENT

     This Separation Agreement (this "Agreement") is made as of September 17, 2026, by and between ACME WIDGET
CORPORATION, a Delaware corporation (the "Company"), and Jane Q. Roe (the "Executive").

     1. Separation. Ms. Roe hereby resigns as Chief Financial Officer, effective September 30, 2026.

     2. Payment. The Company shall pay the Executive the sum of $120,000 within ten days.

     3. Announcement. The Company may file a Form 8-K without further review by Ms. Roe if its disclosure is
materially similar to the following:

     "On September 17, 2026, Acme Widget Corporation (the "Company") entered into a Separation Agreement with Jane Q.
Roe. The agreement is filed as Exhibit 10.1 to this report."

     4. Governing Law. This Agreement is governed by the laws of the State of Delaware.

ACME WIDGET CORPORATION                 EXECUTIVE

By: /s/ John A. Doe                     /s/ Jane Q. Roe
Name: John A. Doe
Title: Chief Executive Officer
"""


def paragraphs() -> list[str]:
    return [" ".join(each.split()) for each in TEXT.partition("\nACME WIDGET CORPORATION   ")[0].split("\n\n")]


def as_html() -> bytes:
    title, *others = paragraphs()
    signing = "<table><tr><td><p>ACME WIDGET CORPORATION</p><p>By: /s/ John A. Doe</p><p>Name: John A. Doe</p>"
    signing += "<p>Title: Chief Executive Officer</p></td><td><p>EXECUTIVE</p><p>/s/ Jane Q. Roe</p></td></tr></table>"
    body = "".join(f"<p>{each}</p>" for each in others)
    return f'<html><body><p align="center">{title}</p>{body}{signing}</body></html>'.encode()


def as_word() -> bytes:
    """The same words, the clauses numbered by Word."""
    title, first, *clauses = paragraphs()
    body = paragraph(title, "Title") + paragraph(first)
    for clause in clauses:
        bare = re.sub(r"^\d\. ", "", clause)
        body += paragraph(bare, number=(1, 0) if bare != clause else None)
    left = "".join(
        map(
            paragraph,
            ("ACME WIDGET CORPORATION", "By: /s/ John A. Doe", "Name: John A. Doe", "Title: Chief Executive Officer"),
        )
    )
    return word_file(body + table((left, paragraph("EXECUTIVE") + paragraph("/s/ Jane Q. Roe"))))


FILES = {"agreement.txt": TEXT.encode(), "agreement.htm": as_html(), "agreement.docx": as_word()}


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name, content in FILES.items():
        (tmp_path / name).write_bytes(content)
    return tmp_path


def run(*arguments: str) -> Result:
    return CliRunner().invoke(group, list(arguments))


def values(text: str) -> dict[str, str]:
    """Every value of a YAML file that is not empty, by its path."""
    root, findings = compose(text, "agreement.yaml")
    assert findings == ()
    found: dict[str, str] = {}

    def walk(node: object, path: str) -> None:
        if isinstance(node, Scalar):
            found.update({path: node.text} if node.text else {})
        elif isinstance(node, Mapping):
            for key, (_, inner) in node.entries.items():
                walk(inner, f"{path}.{key}" if path else key)
        else:
            for place, inner in enumerate(getattr(node, "items", [])):
                walk(inner, f"{path}[{place + 1}]")

    walk(root, "")
    return found


DRAFTED = {
    "agreement.title": "Separation Agreement",
    "agreement.dated": "2026-09-17",
    "agreement.conformed_copy": "conformed-copy.txt",
    "registrant.party": "company",
    "registrant.name": "Acme Widget Corporation",
    "registrant.state_of_incorporation": "Delaware",
    "parties.company.name": "Acme Widget Corporation",
    "parties.company.kind": "company",
    "parties.company.short": "the Company",
    "parties.company.defined_as": "the Company",
    "parties.company.jurisdiction": "Delaware",
    "parties.company.aliases[1]": "ACME WIDGET CORPORATION",
    "parties.executive.name": "Jane Q. Roe",
    "parties.executive.kind": "person",
    "parties.executive.honorific": "Ms.",
    "parties.executive.surname": "Roe",
    "parties.executive.defined_as": "the Executive",
    "signatories[1].party": "company",
    "signatories[1].signed": "John A. Doe",
    "signatories[1].title": "Chief Executive Officer",
    "signatories[2].party": "executive",
    "signatories[2].signed": "Jane Q. Roe",
    "terms.provisions.governing_law.section": "4",
    "terms.provisions.governing_law.topic": "governing law",
    "terms.provisions.governing_law.what": "State of Delaware",
    "terms.resignations.executive.section": "1",
    "terms.resignations.executive.who": "executive",
    "terms.resignations.executive.offices[1]": "Chief Financial Officer",
    "terms.resignations.executive.effective": "2026-09-30",
    "terms.payments.payment_1.section": "2",
    "terms.payments.payment_1.by": "company",
    "terms.payments.payment_1.to": "executive",
    "terms.payments.payment_1.amount": "$120,000",
    "disclosure.section": "3",
    "disclosure.standard": "materially-similar",
    "disclosure.approved_wording.form": "quoted-paragraph",
    "disclosure.approved_wording.section": "3",
    "exhibit.description": "Separation Agreement, dated September 17, 2026, by and between Acme Widget Corporation and "
    "Jane Q. Roe",
}


@pytest.mark.parametrize("name", list(FILES))
def test_the_same_words_give_the_same_draft_in_every_kind_of_file(home: Path, name: str) -> None:
    result = run("intake", name)
    assert result.exit_code == 0, result.output
    drafted = values((home / "agreements/acme-separation/agreement.yaml").read_text("utf-8"))
    assert {key: value for key, value in drafted.items() if key != "disclosure.template"} == DRAFTED
    assert (home / "docs/agreement.schema.json").exists()
    assert (home / "templates/disclosure/acme-separation.htm.j2").exists()


def test_every_blank_is_named_by_its_line(home: Path) -> None:
    said = run("intake", "agreement.txt").output
    text = (home / "agreements/acme-separation/agreement.yaml").read_text("utf-8")
    empty = re.compile(r" *(?:- )?(?:[a-z_]+:|-)(?: *##.*)?$")
    blank = {number for number, line in enumerate(text.splitlines(), start=1) if empty.match(line)}
    result = run("check", "acme-separation")
    assert result.exit_code == 2
    named = [int(line) for line in re.findall(r"agreement\.yaml:(\d+):\d+: AGR006", result.stderr)]
    assert set(named) <= blank
    assert f"names each of the {len(named)} values by its line" in said
    _, _, findings = read_agreement_file(text, "agreement.yaml")
    assert {finding.code for finding in findings} == {"AGR006"}


def test_what_could_not_be_told_is_said_and_stands_in_the_file(home: Path) -> None:
    said = run("intake", "agreement.txt", "--name", "roe").output
    listed = re.findall(r"(?m)^  - (.*)$", said)
    assert listed == [
        "Registrant: what the cover page says of it (CIK, file number, address, telephone).",
        "Report: the items of Form 8-K, its date, and who signs it.",
    ]
    text = (home / "agreements/roe/agreement.yaml").read_text("utf-8")
    assert all(f"##   - {point}" in text for point in listed)


def test_the_words_are_unchanged(home: Path) -> None:
    run("intake", "agreement.txt")
    assert (home / "agreements/acme-separation/conformed-copy.txt").read_text("utf-8") == TEXT


def test_nothing_is_overwritten(home: Path) -> None:
    run("intake", "agreement.txt")
    before = {path: path.read_bytes() for path in home.rglob("*") if path.is_file()}
    result = run("intake", "agreement.htm")
    assert result.exit_code == 2
    assert result.stderr.startswith(
        "agreements/acme-separation: INT011 templates/disclosure/acme-separation.htm.j2 and "
    )
    assert {path: path.read_bytes() for path in home.rglob("*") if path.is_file()} == before
    assert run("intake", "agreement.htm", "--name", "another").exit_code == 0


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("intake", "absent.txt"), "WSP005"),
        (("intake", "."), "WSP003"),
        (("intake", "agreement.txt", "--name", "Not So"), "Perhaps “not-so”?"),
        (("intake", "empty.txt"), "empty.txt: INT001"),
        (("intake",), "Missing argument 'FILE'"),
    ],
)
def test_refusals(home: Path, arguments: tuple[str, ...], said: str) -> None:
    (home / "empty.txt").write_bytes(b"")
    result = run(*arguments)
    assert result.exit_code == 2
    assert said in result.stderr
    assert not (home / "agreements").exists()


def test_a_disk_that_takes_no_more(home: Path, closed_to_root: None) -> None:
    (home / "agreements").mkdir()
    (home / "agreements").chmod(0o500)
    result = run("intake", "agreement.txt")
    (home / "agreements").chmod(0o700)
    assert result.exit_code == 2
    assert "OUT001" in result.stderr


def test_once_filled_in_it_passes(home: Path) -> None:
    """The draft is a start that leads somewhere: with its blanks filled, the check reads it whole."""
    run("intake", "agreement.txt", "--name", "roe")
    path = home / "agreements/roe/agreement.yaml"
    text = path.read_text("utf-8")
    for key, value in {
        "cik:": "0009990001", "commission_file_number:": "001-99001", "irs_employer_id:": "12-3456789",
        "city:": "Reno", "state:": "Nevada", "zip:": "89501", "telephone:": "(775) 555-0100", "purpose:": "separation",
        "number:": "10.1", "date:": "2026-09-17", "name:": "John A. Doe", "title:": "Chief Executive Officer",
    }.items():  # fmt: skip
        text = re.sub(rf"(?m)^( *{key})(?= *(?:##.*)?$)", rf"\1 {value}", text)
    text = text.replace("street:\n      -", "street:\n      - 1 Main Street").replace(
        "items:\n    -", 'items:\n    - "5.02(b)"'
    )
    path.write_text(text, "utf-8")
    assert run("lock", "roe").exit_code == 0
    result = run("check", "roe")
    assert result.exit_code in (0, 1), result.output + result.stderr
    assert "AGR" not in result.stderr


@pytest.mark.skipif(not REAL, reason="the shared agreements are not at hand")
def test_every_real_agreement_gives_a_folder_whose_blanks_are_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for path in REAL:
        slug = path.stem.lower().replace("_", "-")
        assert run("intake", str(path), "--name", slug).exit_code == 0, path.name
        result = run("check", slug)
        assert result.exit_code == 2, path.name
        problems = [line for line in result.stderr.splitlines() if line.startswith("agreements/")]
        assert problems, path.name
        assert all(" AGR006 " in line for line in problems), problems
