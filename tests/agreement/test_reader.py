"""What the reader says of agreement.yaml, in the format that counsel see it: reading/cases.txt.

A case changes reading/base.yaml as a diff does, line by line, and then has the findings. A line taken away is looked
for in the whole file; its last place is meant, if it has several. `pytest --accept` writes the findings; read the diff.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from eightk.agreement.located import Mapping, Node, Scalar, compose
from eightk.agreement.reader import did_you_mean, read_agreement_file
from eightk.agreement.references import check_references
from eightk.agreement.sums import check_sums
from eightk.findings import Finding, in_reading_order

HERE = Path(__file__).parent / "reading"
BASE = (HERE / "base.yaml").read_text("utf-8")


def _with(changes: list[str]) -> str:
    lines = BASE.splitlines()
    at = 0
    for change in changes:
        if change[0] == "-":
            at = len(lines) - 1 - lines[::-1].index(change[1:])
            del lines[at]
        else:
            lines.insert(at, change[1:])
            at += 1
    return "\n".join(lines) + "\n"


def _findings(text: str) -> tuple[Finding, ...]:
    file, root, findings = read_agreement_file(text, "agreement.yaml")
    if file is None or root is None:
        return findings
    return findings + check_sums(file, root) + check_references(file, root, None)


def _shown(case: str) -> str:
    name, *lines = case.split("\n---")[0].rstrip("\n").split("\n")
    found = in_reading_order(_findings(_with(lines)))
    said = [f"{finding}" + (f"\n    {finding.hint}" if finding.hint else "") for finding in found]
    return "\n".join([f"=== {name}", *lines, "---", *said, ""])


def test_cases(golden: Callable[[Path, bytes], None]) -> None:
    """Every problem at its place, all in one run, as a sentence with what to do."""
    path = HERE / "cases.txt"
    cases = path.read_text("utf-8").split("=== ")[1:]
    golden(path, "\n".join(_shown(case.rstrip("\n")) for case in cases).encode())


def _scalars(node: Node) -> list[Scalar]:
    if isinstance(node, Scalar):
        return [node]
    inner = [value for _, value in node.entries.values()] if isinstance(node, Mapping) else node.items
    return [scalar for value in inner for scalar in _scalars(value)]


def test_every_value_knows_its_place() -> None:
    """Line and column of each value are where its text stands."""
    root, findings = compose(BASE, "agreement.yaml")
    assert findings == ()
    assert root is not None
    lines = BASE.splitlines()
    scalars = _scalars(root)
    assert len(scalars) > 50
    for scalar in scalars:
        written = lines[scalar.span.line - 1][scalar.span.column - 1 :].lstrip('"')
        assert written.startswith(scalar.text)


def test_values_are_what_was_written() -> None:
    """Zeros kept, 10.10 is not 10.1, whatever YAML would make of it."""
    file, _, findings = read_agreement_file(BASE, "agreement.yaml")
    assert findings == ()
    assert file is not None
    assert file.registrant.cik == "0009990001"
    assert file.exhibit.number == "10.10"
    assert file.registrant.address.zip == "62701"


def test_not_a_block() -> None:
    """A list, or a text, is no agreement."""
    assert [finding.code for finding in read_agreement_file("- a\n- b\n", "x")[2]] == ["AGR001"]
    assert [finding.code for finding in read_agreement_file("agreement", "x")[2]] == ["AGR001"]


@given(st.text() | st.dictionaries(st.text(), st.text()).map(str))
def test_any_text_gets_an_answer(text: str) -> None:
    """Nothing that can be written makes the reader fail."""
    file, _, findings = read_agreement_file(text, "agreement.yaml")
    assert (file is None) == bool(findings)


def test_did_you_mean() -> None:
    """The near ones; else what is known; else nothing."""
    assert did_you_mean("severence", ["severance", "bonus"]) == "Did you mean “severance”?"
    assert did_you_mean("zzz", ["severance", "bonus"]) == "Known here: bonus, severance."
    assert did_you_mean("zzz", []) == ""
