"""How much is done for a pair, counted and not timed: what cannot pass is not proved, what both texts have not read."""

from __future__ import annotations

from collections.abc import Callable

import pytest

import eightk
from eightk.wording import part
from eightk.wording.equivalents import EQUIVALENTS
from eightk.wording.equivalents.trie import find, grow
from eightk.wording.parties import Parties
from eightk.wording.touches.line import Line
from eightk.wording.touches.reader import read_pieces
from eightk.wording.touches.touch import Reading, Touch
from eightk.wording.units import Unit, read_units

SENTENCE = "Mr. Hall will serve as President of the Company until the lease of the plant ends. "


@pytest.fixture
def tried(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The proofs that are tried, by name."""
    found: list[str] = []

    def counted(name: str, tries: Callable[..., object]) -> Callable[..., object]:
        def count(*given: object) -> object:
            found.append(name)
            return tries(*given)

        return count

    for name in ("prove_statements", "touched"):
        monkeypatch.setattr(part, name, counted(name, getattr(part, name)))
    return found


@pytest.mark.parametrize(
    ("approved", "draft", "code"),
    [
        ("He is President and Secretary of it.", "He is President or Secretary of it.", "DIFF-CONJUNCTION"),
        ("He will stay until May 1, 2031.", "He will stay until May 2, 2031.", "DIFF-DATE"),
        ("He may leave before the closing.", "He must leave before the closing.", "DIFF-MODALITY"),
        ("The term begins in May.", "The term ends in May.", "DIFF-CONTRARY"),
        ("He will stay, subject to continued funding.", "He will stay.", "DIFF-OMITTED"),
        ("He is paid.", "He is paid, subject to continued funding.", "DIFF-ADDED"),
    ],
)
def test_a_change_that_a_few_words_show_ends_the_proofs(tried: list[str], approved: str, draft: str, code: str) -> None:
    assert [each.code for each in eightk.compare(approved, draft).findings] == [code]
    assert tried == []


@pytest.mark.parametrize(
    ("approved", "draft"),
    [
        ("It does not own the mill. It may not sell.", "It does own the mill. It may sell."),
        ("It owes $5 to Mr. Hall. It has $6.", "It owes $6 to Mr. Hall. It has $5."),
        ("A salary of $5 (rising to $6) is due.", "A salary of $6 (rising to $5) is due."),
    ],
)
def test_two_changes_of_a_kind_end_them_too(tried: list[str], approved: str, draft: str) -> None:
    assert eightk.compare(approved, draft).verdict == "materially-different"
    assert tried == []


@pytest.mark.parametrize(
    ("approved", "draft"),
    [
        ("It prohibited the sale in Ohio.", "It forbade the sale in Ohio."),
        ("It omits non material facts.", "It omits nonmaterial facts."),
        ("It elected Roy Hall to serve as a director.", "It elected Roy Hall as a director."),
        ("He holds the options and the shares.", "He holds the shares and the options."),
    ],
)
def test_what_may_be_said_otherwise_is_proved(tried: list[str], approved: str, draft: str) -> None:
    assert eightk.compare(approved, draft).passes
    assert tried


def test_touches_are_tried_around_what_differs_only() -> None:
    units = read_units(SENTENCE * 40, Parties())
    middle = len(units) // 2
    places: list[int] = []

    def read(line: Line, at: int) -> Reading | None:
        places.append(at)
        return None

    anywhere = Touch("TCH000", "", "", (), (), read)
    read_pieces(Line(units, {}), (anywhere,), middle, len(units) - middle - 1)
    assert middle in places
    assert len(places) < 3 * len(units) // 40


def test_a_branch_of_phrases_is_grown_for_the_two_words_that_a_text_has() -> None:
    tree = grow(EQUIVALENTS)
    assert find(tree, ["pursuant", "zinc", "order"]) == ()
    assert not tree.grown
    assert [(each.first, each.last) for each in find(tree, ["pursuant", "to"])] == [(0, 2)]
    assert [*tree.grown] == [("pursuant", "to")]


def test_what_stands_before_is_read_for_a_proof_only(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []

    def counted(text: str, parties: Parties, start: int = 0, end: int | None = None) -> tuple[Unit, ...]:
        read.append(text[start:end])
        return read_units(text, parties, start, end)

    monkeypatch.setattr(part, "read_units", counted)
    before = "The Company and the Bank of Ohio signed the lease of the plant at noon. "
    eightk.compare(f"{before}It will pay $5,000 at the closing.", f"{before}It will pay $6,000 at the closing.")
    assert read == ["It will pay $5,000 at the closing.", "It will pay $6,000 at the closing."]
