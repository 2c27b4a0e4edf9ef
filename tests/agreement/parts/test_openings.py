"""Title, date, parties and signatures of whole papers: the table openings.txt, read and compared line by line."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eightk.agreement.conformed import ConformedCopy
from eightk.agreement.copy import read_conformed_copy
from eightk.agreement.parts.dated import read_dated
from eightk.agreement.parts.parties import read_parties
from eightk.agreement.parts.signature_block import SignatureBlock
from eightk.agreement.parts.signature_blocks import read_signature_blocks
from eightk.agreement.parts.title import read_title

CASES = [
    each.split("\n", 1) for each in (Path(__file__).parent / "openings.txt").read_text("utf-8").split("\n===== ")[1:]
]
WORDS = (
    'between and Acme, Inc. (the "Company") By: /s/ Jane Roe ____ WITNESS: dated May 1, 2007 This Agreement EXECUTIVE'
    " Title: Re: Dear hereinafter Date: \n \n\n"
)


def told(copy: ConformedCopy) -> Iterator[str]:
    """What the readers say, in the lines of the table."""
    title, dated, parties = read_title(copy), read_dated(copy), read_parties(copy)
    yield f"title: {title.text} ({title.source})" if title.text else "title: none"
    borne = f"{dated.bears.day} {dated.bears.kind}" if dated.bears else "none"
    yield f"dated: {borne}{' blank' if dated.blank else ''}"
    for party in parties.named:
        yield f"party: {party.name} | {party.kind} | {party.term} | {party.jurisdiction} | {party.role}"
    for group in parties.unnamed:
        yield f"unnamed: {group.text}"
    for block in read_signature_blocks(copy, parties):
        yield f"sign: {_party(block)} | {block.signed} | {block.name} | {block.title} | {block.day or ''}"


def _party(block: SignatureBlock) -> str:
    return (block.of.name or f"the {block.of.term}") if block.of else f"? {block.party}"


def _folded(lines: Iterator[str] | list[str]) -> list[str]:
    return [" ".join(line.split()) for line in lines if line.strip()]


@pytest.mark.parametrize(("name", "case"), CASES, ids=[name for name, _ in CASES])
def test_opening(name: str, case: str) -> None:
    text, expected = case.split("\n-----\n")
    copy, _ = read_conformed_copy(text, "conformed-copy.txt")
    assert _folded(told(copy)) == _folded(expected.split("\n")), name


@pytest.mark.parametrize(("name", "case"), CASES, ids=[name for name, _ in CASES])
def test_offsets_lead_to_the_words(name: str, case: str) -> None:
    text = case.split("\n-----\n")[0]
    copy, _ = read_conformed_copy(text, "conformed-copy.txt")
    for party in read_parties(copy).named:
        assert " ".join(copy.text[party.start : party.end].split()) == party.name or not party.name, name
    for block in read_signature_blocks(copy):
        assert not block.signed or "/s/" in copy.text[block.start : block.end].lower(), name
    title = read_title(copy)
    assert copy.text[title.start : title.end].split() == title.written.split(), name
    for each in read_dated(copy).found:
        assert str(each.day.year) in copy.text[each.start : each.end] or each.kind == "signature", name


@given(st.lists(st.sampled_from(WORDS.split(" ")), max_size=60))
def test_any_words_give_an_answer(words: list[str]) -> None:
    copy, _ = read_conformed_copy(" ".join(words), "conformed-copy.txt")
    assert all(line.startswith(("title", "dated", "party", "unnamed", "sign")) for line in told(copy))
