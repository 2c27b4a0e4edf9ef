"""What a verb says with its auxiliaries: modality, negation, time and voice."""

from __future__ import annotations

import pytest

import eightk
from eightk.wording.parties import Parties
from eightk.wording.statements.clauses import read_all
from eightk.wording.statements.cursor import Cursor
from eightk.wording.statements.nodes import Statement
from eightk.wording.statements.sentences import body
from eightk.wording.statements.speech import read_tokens
from eightk.wording.units import read_units


def _said(text: str) -> str:
    """The verb of a sentence with its auxiliaries, as it is understood."""
    statement = read_all(Cursor(read_tokens(body(read_units(text, Parties())))))[0]
    assert isinstance(statement, Statement)
    parts = (statement.modal, "not" * statement.negated, statement.verb, statement.time, "passive" * statement.passive)
    return " ".join(part for part in parts if part)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("He resigned.", "resign past"),
        ("He resigns.", "resign"),
        ("They resign.", "resign base"),
        ("He will resign.", "will resign"),
        ("He may not resign.", "may not resign"),
        ("He did not resign.", "not resign past"),
        ("He may not never resign.", "may resign"),
        ("He has resigned.", "resign past"),
        ("He had resigned.", "resign past perfect"),
        ("He has served.", "serve perfect"),
        ("He has been serving.", "serve perfect going"),
        ("He is resigning.", "resign going"),
        ("It was signed.", "sign past passive"),
        ("It has been signed.", "sign past passive"),
        ("It is being signed.", "sign going passive"),
        ("He will also resign.", "will resign"),
        ("He is the president.", "be"),
        ("He has a note.", "have"),
    ],
)
def test_a_verb_with_its_auxiliaries(text: str, said: str) -> None:
    assert _said(text) == said


@pytest.mark.parametrize(
    ("approved", "draft", "passes"),
    [
        ("The Company has filed the note.", "The note has been filed by the Company.", True),
        ("The Company has filed the note.", "The note is filed by the Company.", False),
        ("The Company has employed Mr. Hall.", "The Company employed Mr. Hall.", False),
        ("He may, if paid, sell the note.", "If paid, he may sell the note.", True),
        ("The Company did not not file it.", "The Company did not file it.", False),
        ("The Company may not never file it.", "The Company may file it.", False),
        ("The holders have assigns.", "The holders assign.", False),
    ],
)
def test_time_voice_and_negation_stay(approved: str, draft: str, passes: bool) -> None:
    assert eightk.compare(approved, draft).passes is passes
    assert eightk.compare(draft, approved).passes is passes
