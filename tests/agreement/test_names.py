"""The names that the comparison takes for one party, as agreement.yaml gives them."""

from __future__ import annotations

from pathlib import Path

import pytest

from eightk import Context, compare
from eightk.agreement.names import party_names
from eightk.agreement.reader import read_agreement_file

BASE = (Path(__file__).parent / "reading/base.yaml").read_text("utf-8")
PERSON = """    kind: person
    honorific: Ms.
    surname: Roe
    defined_as: the Executive
    aliases: [J. Q. Roe]
    offices: [Chief Executive Officer, President]
"""


def _names(text: str) -> dict[str, tuple[str, ...]]:
    file, _, findings = read_agreement_file(text, "agreement.yaml")
    assert file is not None, findings
    return party_names(file)


@pytest.fixture(scope="module")
def names() -> dict[str, tuple[str, ...]]:
    text = BASE.replace("    kind: person\n", PERSON).replace("  name: Acme", "  name: ACME", 1)
    return _names(text.replace("    kind: company\n", "    kind: company\n    short: the Company\n"))


def test_every_way_to_write_a_party(names: dict[str, tuple[str, ...]]) -> None:
    """The name in the charter too, for the registrant; an office is no name."""
    assert names["company"] == (
        "Acme Widget Corporation",
        "the Company",
        "Company",
        "ACME Widget Corporation",
    )
    assert names["executive"] == (
        "Jane Q. Roe",
        "Ms. Roe",
        "Ms. Jane Q. Roe",
        "the Executive",
        "Executive",
        "J. Q. Roe",
    )
    assert _names(BASE)["executive"] == ("Jane Q. Roe",)


@pytest.mark.parametrize(
    ("approved", "draft", "passes"),
    [
        ("The Company pays Ms. Roe.", "Acme Widget Corporation pays the Executive.", True),
        ("Ms. Jane Q. Roe resigned.", "J. Q. Roe resigned.", True),
        ("She resigned as Chief Executive Officer.", "She resigned as President.", False),
        ("The Company paid the Executive.", "The Company paid the Chief Executive Officer.", False),
        ("The Company pays Ms. Roe.", "Ms. Roe pays the Company.", False),
    ],
)
def test_an_office_does_not_stand_for_its_holder(
    names: dict[str, tuple[str, ...]], approved: str, draft: str, passes: bool
) -> None:
    assert compare(approved, draft, Context(names)).passes == passes
