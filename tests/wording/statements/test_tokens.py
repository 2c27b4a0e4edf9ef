"""How the words of a sentence are read: names made one, marks told apart, verbs told from nouns."""

from __future__ import annotations

from pathlib import Path

import pytest

from eightk.wording.parties import Parties, known_parties
from eightk.wording.statements.speech import read_tokens
from eightk.wording.statements.tokens import Token
from eightk.wording.units import read_units

_LINES = Path(__file__).with_name("tokens.txt").read_text("utf-8").splitlines()
_SAID = [line for line in _LINES if line and not line.startswith("#")]
SENTENCES = [(sentence, read.strip()) for sentence, read in zip(_SAID[::2], _SAID[1::2], strict=True)]


def _tokens(sentence: str, parties: Parties | None = None) -> tuple[Token, ...]:
    return read_tokens(read_units(sentence, parties or Parties()))


def _written(token: Token) -> str:
    return f"{token.key}[{token.form} of {token.verb}]" if token.tag == "verb" else f"{token.key}[{token.tag}]"


def test_every_sentence_is_followed_by_its_words() -> None:
    assert all("[" in read and "[" not in sentence for sentence, read in SENTENCES)


@pytest.mark.parametrize(("sentence", "read"), SENTENCES, ids=[sentence for sentence, _ in SENTENCES])
def test_a_sentence_is_read_word_by_word(sentence: str, read: str) -> None:
    assert " ".join(map(_written, _tokens(sentence))) == read


@pytest.mark.parametrize(("sentence", "_read"), SENTENCES, ids=[sentence for sentence, _ in SENTENCES])
def test_the_words_stand_in_order_within_the_sentence(sentence: str, _read: str) -> None:
    units, tokens = read_units(sentence, Parties()), _tokens(sentence)
    assert all(0 <= token.first < token.last <= len(units) for token in tokens)
    assert [token.first for token in tokens] == sorted(token.first for token in tokens)


def test_kinds_tell_people_spans_and_facts() -> None:
    tokens = _tokens("Ms. Hall is paid $500 for twelve months (i) and two units.")
    assert [token.kind for token in tokens if token.kind != "word"] == [
        "person",
        "money",
        "span",
        "mark",
        "count",
        "mark",
    ]


def test_the_name_of_a_party_is_one_word() -> None:
    tokens = _tokens("Tern Corp. leased the land.", known_parties({"tern": ["Tern Corp."]}))
    assert [_written(token) for token in tokens[:2]] == ["party:tern[noun]", "leased[past of lease]"]


def test_only_capitals_in_mid_sentence_count() -> None:
    assert [token.key for token in _tokens("Fees of the Plan and Lease") if token.is_capital] == ["plan", "lease"]
