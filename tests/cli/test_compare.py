"""`eightk compare` and `eightk explain`: what they print, and how they end."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click import unstyle
from click.testing import CliRunner, Result

from eightk.cli.main import group

APPROVED = "On March 1, 2007, the Company accepted his resignation. He will receive $120,000 and will not compete.\n"
SIMILAR = "On 1 March 2007 the Company accepted his resignation. He shall receive $120,000.00 and will not compete.\n"
DIFFERENT = "On March 1, 2007, the Company accepted his resignation. He will receive $125,000 and will compete.\n"


def run(*arguments: str, given: str | bytes = "") -> Result:
    return CliRunner().invoke(group, list(arguments), input=given, catch_exceptions=False)


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name, text in (("approved", APPROVED), ("similar", SIMILAR), ("different", DIFFERENT)):
        Path(f"{name}.txt").write_text(text, "utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("draft", "code", "verdict"),
    [("approved", 0, "verbatim"), ("similar", 0, "materially similar"), ("different", 1, "materially different")],
)
@pytest.mark.usefixtures("files")
def test_the_verdict_comes_first(draft: str, code: int, verdict: str) -> None:
    result = run("compare", "approved.txt", f"{draft}.txt")
    assert result.exit_code == code
    assert result.stdout.startswith(f"{verdict} — ")
    in_colour = run("compare", "approved.txt", f"{draft}.txt", "--color", "always").stdout
    assert in_colour != result.stdout
    assert unstyle(in_colour) == result.stdout


@pytest.mark.usefixtures("files")
def test_every_reason_is_given() -> None:
    text = run("compare", "approved.txt", "different.txt").stdout
    assert "DIFF-AMOUNT" in text
    assert "approved  “$120,000”\n      draft     “$125,000”" in text
    assert "DIFF-NEGATION" in text
    assert "missing from the draft: amount USD 120000" in text
    assert "What would make it pass:\n  1. write “120,000” for “125,000”\n  2. put back “not”" in text
    assert "[-$120,000-]{+$125,000+}" in text
    accepted = run("compare", "approved.txt", "similar.txt").stdout
    assert "FACT-DATE  a date in another form: “March 1, 2007” as “1 March 2007”" in accepted


@pytest.mark.usefixtures("files")
def test_json_and_markdown() -> None:
    found = json.loads(run("compare", "approved.txt", "different.txt", "--format", "json").stdout)
    assert (found["schema"], found["passes"], found["verdict"]) == (1, False, "materially-different")
    assert found["facts"]["missing"] == [{"kind": "money", "value": "USD 120000", "count": 1}]
    for finding in found["findings"]:
        span = finding["approved"]
        assert span is None or APPROVED[span["start"] : span["end"]] == span["text"]
    assert [edit["approved"]["text"] for edit in found["restore"]] == ["120,000", "not"]
    page = run("compare", "approved.txt", "different.txt", "--format", "markdown").stdout
    assert page.startswith("<!-- eightk: compare -->\n\n**Materially different**")
    assert "| DIFF-AMOUNT |" in page
    page = run("compare", "approved.txt", "similar.txt", "--format", "markdown").stdout
    assert "| FACT-DATE a date in another form |" in page


@pytest.mark.usefixtures("files")
def test_standard_input_and_the_context(checkout: Path) -> None:
    assert run("compare", "approved.txt", "-", given=SIMILAR).exit_code == 0
    assert run("compare", "-", "different.txt", given=APPROVED).exit_code == 1
    context = str(checkout / "agreements/atg-severance/agreement.yaml")
    Path("a.txt").write_text("RI Heller pays Mr. Plamondon.", "utf-8")
    Path("d.txt").write_text("R.I. Heller Co., LLC pays William N. Plamondon III.", "utf-8")
    assert run("compare", "a.txt", "d.txt").exit_code == 1
    assert run("compare", "a.txt", "d.txt", "--context", context).exit_code == 0


BAD = [
    ["approved.txt"],
    [],
    ["-", "-"],
    ["approved.txt", "none.txt"],
    ["approved.txt", "."],
    ["approved.txt", "latin.txt"],
    ["approved.txt", "approved.txt", "--context", "none.yaml"],
    ["approved.txt", "approved.txt", "--context", "approved.txt"],
    ["approved.txt", "approved.txt", "--batch", "pairs.jsonl"],
    ["--batch", "none.jsonl"],
]


@pytest.mark.usefixtures("files")
def test_too_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("eightk.workspace.given.LARGEST_TEXT", 20)
    result = run("compare", "approved.txt", "similar.txt")
    assert (result.exit_code, result.stderr.count("WSP004 the file is larger than 20 bytes")) == (2, 2)


@pytest.mark.parametrize("arguments", BAD)
@pytest.mark.usefixtures("files")
def test_bad_input_ends_with_2_and_a_sentence(arguments: list[str]) -> None:
    Path("latin.txt").write_bytes(b"caf\xe9")
    result = run("compare", *arguments)
    assert result.exit_code == 2
    assert result.stderr
    assert "Traceback" not in result.output


@pytest.mark.usefixtures("files")
def test_an_empty_approved_wording_approves_nothing() -> None:
    Path("empty.txt").write_text("", "utf-8")
    result = run("compare", "empty.txt", "approved.txt")
    assert result.exit_code == 1
    assert "there is no approved wording" in result.stdout
    assert run("compare", "empty.txt", "approved.txt", "--format", "markdown").exit_code == 1


def test_a_batch_answers_every_line_in_order() -> None:
    names = {"acme": ["Acme Widgets", "the Company"]}
    known = {"aliases": names}
    lines = [
        json.dumps({"id": 1, "approved": APPROVED, "draft": SIMILAR}),
        "",
        "{not json",
        json.dumps([1]),
        json.dumps({"id": "x", "approved": APPROVED}),
        json.dumps({"id": "y", "approved": "a", "draft": "b", "aliases": ["a"]}),
        json.dumps({"id": "z", "approved": "a", "draft": "b", "context": "agreement.yaml"}),
        json.dumps({"id": "v", "approved": "a", "draft": "b", "aliases": {"acme": [1]}}),
        json.dumps({"id": 2, "approved": "The Company pays.", "draft": "Acme Widgets pays.", "aliases": names}),
        json.dumps({"id": 3, "approved": "The Company pays.", "draft": "Acme Widgets pays.", "context": known}),
        json.dumps({"id": 4, "approved": "\ud800", "draft": "\u200bé"}),
        "[" * 100_000,
    ]  # fmt: skip
    result = run("compare", "--batch", "-", given="\n".join(lines).encode() + b"\n\xff\xfe\n")
    answers = [json.loads(line) for line in result.stdout.splitlines()]
    assert result.exit_code == 2
    assert [answer["id"] for answer in answers] == [1, None, None, "x", "y", "z", "v", 2, 3, 4, None, None]
    assert [answer.get("verdict") for answer in answers if answer["id"] in (1, 2, 3, 4)] == [
        "materially-similar",
        "materially-similar",
        "materially-similar",
        "counsel-review",
    ]
    assert all(("error" in answer) != ("verdict" in answer) for answer in answers)


def test_a_clean_batch_ends_with_0(tmp_path: Path) -> None:
    path = tmp_path / "pairs.jsonl"
    path.write_text(json.dumps({"id": "a", "approved": APPROVED, "draft": DIFFERENT}) + "\n", "utf-8")
    result = run("compare", "--batch", str(path))
    assert result.exit_code == 0
    (finding, *_) = json.loads(result.stdout)["findings"]
    assert APPROVED[finding["approved"]["start"] : finding["approved"]["end"]] == finding["approved"]["text"]


def test_explain() -> None:
    assert run("explain", "FORM-SPELLING").stdout.startswith("FORM-SPELLING  a misspelt word\n")
    assert run("explain", "agr020").stdout.startswith("AGR020  Instalments")
    unknown = run("explain", "FORM-SPELING")
    assert (unknown.exit_code, unknown.stderr) == (
        2,
        "There is no code “FORM-SPELING”. Did you mean FORM-SPELLING?\n",
    )
    assert "`eightk explain` lists the rules" in run("explain", "zzzzzz").stderr
    assert "EQV101" in run("explain").stdout
    assert run("explain", "--markdown").stdout.startswith("# Rules\n")
