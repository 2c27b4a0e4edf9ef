"""The digest that counsel's answers on items are bound to: terms, dates and offices, nothing else."""

from __future__ import annotations

import pytest

from eightk.agreement.located import compose
from eightk.agreement.terms_digest import terms_digest

TEXT = """
agreement: {title: Note, dated: 2026-03-02}
parties:
  company: {name: Acme, kind: company, aliases: [ACME]}
  roe: {name: Jane Roe, kind: person, offices: [President]}
terms:
  payments:
    one: {amount: $5, due: 2026-04-01}
exhibit: {number: 10.1}
"""


def of(text: str) -> str:
    """The digest of a text."""
    root, findings = compose(text, "agreement.yaml")
    assert root is not None
    assert findings == ()
    return terms_digest(root)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("name: Acme", "name: Acme Inc."),
        ("[ACME]", "[ACME, AcmeCo]"),
        ("number: 10.1", "number: 10.2"),
        ("    one: {amount: $5, due: 2026-04-01}", "    # a remark\n    one:\n      due: 2026-04-01\n      amount: $5"),
    ],
)
def test_what_is_no_term_does_not_count(old: str, new: str) -> None:
    assert old in TEXT
    assert of(TEXT.replace(old, new)) == of(TEXT)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("$5", "$6"),
        ("one:", "two:"),
        ("dated: 2026-03-02", "dated: 2026-03-03"),
        ("dated: 2026-03-02", "dated: 2026-03-02, signed: 2026-03-04"),
        ("[President]", "[Secretary]"),
        ("title: Note", "title: Forbearance"),
    ],
)
def test_a_term_counts(old: str, new: str) -> None:
    assert old in TEXT
    assert of(TEXT.replace(old, new)) != of(TEXT)


def test_a_file_of_another_form_has_a_digest_too() -> None:
    assert of("agreement: none") == of("[]") == of("parties: []")
    assert of("parties: {roe: none}") != of("parties: {}")
