"""The redline as a value: nothing lost, nothing added, and told so that it reads well."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as some

from eightk.digest import digest
from eightk.redlines import Fold, Paragraph, Redline, redline_between, redline_of
from eightk.wording.comparison import compare
from eightk.wording.determinations import Determination, determine, name_of

WORDS = ["the Company", "$5", "$120,000", "paid", "not", "It was due.", "He left it to us all.", "May 1, 2024"]
SPACES = [" ", " ", " ", "  ", "\n", "\n\n", "\n\n\n", "\n \n", "\t", "\r\n", "\r\n\r\n", "\r", "\u00a0", ""]
MARKS = [".", "“", '"', "--", "\u2014", "\u200b", "\x00", "\ufb01"]
TEXTS = some.lists(some.sampled_from([*WORDS, *SPACES, *SPACES, *MARKS]), max_size=40).map("".join)


def told(redline: Redline) -> list[tuple[str, str]]:
    """The pieces, those that are kept left out."""
    return [(piece.kind, piece.text) for piece in redline.pieces if piece.kind != "kept"]


def line_ends(text: str) -> str:
    return re.sub(r"\r\n?", "\n", text)


@given(TEXTS, TEXTS)
def test_accepting_gives_the_draft_and_rejecting_the_approved_wording(approved: str, draft: str) -> None:
    for made in (redline_between(approved, draft), redline_of(compare(approved, draft))):
        assert made.draft == line_ends(draft)
        assert made.approved == line_ends(approved)


@given(some.text(max_size=60), some.text(max_size=60))
def test_any_two_texts(approved: str, draft: str) -> None:
    made = redline_between(approved, draft)
    assert (made.approved, made.draft) == (line_ends(approved), line_ends(draft))


@given(TEXTS, TEXTS)
def test_every_piece_stands_where_it_says(approved: str, draft: str) -> None:
    ours, theirs = line_ends(approved), line_ends(draft)
    for piece in redline_between(approved, draft).pieces:
        if piece.kind in ("kept", "deleted", "moved-away"):
            assert ours.startswith(piece.text, piece.approved_at)
        if piece.kind in ("kept", "inserted", "moved-here"):
            assert theirs.startswith(piece.text, piece.draft_at)


@given(TEXTS, TEXTS)
def test_both_ends_of_a_move_are_there_and_say_the_same(approved: str, draft: str) -> None:
    ends: dict[int, dict[str, str]] = {}
    for piece in redline_between(approved, draft).pieces:
        if piece.move:
            end = ends.setdefault(piece.move, {})
            end[piece.kind] = end.get(piece.kind, "") + piece.text
    for end in ends.values():
        assert set(end) == {"moved-away", "moved-here"}


@given(TEXTS)
def test_a_text_beside_itself_has_no_change(text: str) -> None:
    made = redline_between(text, text)
    assert not made.changes
    assert not told(made)


@pytest.mark.parametrize(
    ("approved", "draft", "expected"),
    [
        ("He is paid $120,000.", "He is paid $102,000.", [("deleted", "$120,000"), ("inserted", "$102,000")]),
        ("He serves a s CEO.", "He serves as CEO.", [("deleted", "a s"), ("inserted", "as")]),
        ("He will serve.", "He will not serve.", [("inserted", " not")]),
        ("One.\n\nTwo is here.\n\nThree.", "One.\n\nThree.", [("deleted", "Two is here."), ("deleted", "\n\n")]),
        ("One.\n\nTwo is here.", "One.", [("deleted", "\n\n"), ("deleted", "Two is here.")]),
        ("Two is here. One.", "One.", [("deleted", "Two is here. ")]),
        ("thirty (30) days", "forty (40) days", [("deleted", "thirty (30)"), ("inserted", "forty (40)")]),
        ("say “so”.", 'say "so".', [("deleted", "“"), ("inserted", '"'), ("deleted", "”"), ("inserted", '"')]),
    ],
)
def test_how_a_change_is_told(approved: str, draft: str, expected: list[tuple[str, str]]) -> None:
    assert told(redline_between(approved, draft)) == expected


def test_what_moved_is_told_once_at_either_end() -> None:
    ours = "1. Pay. The Company pays him in cash.\n\n2. It ends. He leaves in May of the year.\n\n3. Done. So be it."
    first, second, third = ours.split("\n\n")
    made = redline_between(ours, f"{second}\n\n{first}\n\n{third}")
    moved = [change for change in made.changes if change.move]
    assert [(each.deleted.strip(), each.inserted.strip()) for each in moved] in (
        [("", second), (second, "")],
        [(first, ""), ("", first)],
    )
    assert len(made.changes) == 2


@pytest.mark.parametrize(
    ("approved", "draft", "facts"),
    [
        ("He is paid $5.", "He is paid $6.", ("amount",)),
        ("He leaves on May 1, 2024.", "He leaves on May 2, 2024.", ("date",)),
        ("He shall be paid.", "He may be paid.", ("duty or right",)),
        ("He will be paid.", "He will not be paid.", ("not",)),
        ("It is due and payable.", "It is due or payable.", ("and, or",)),
        ('Acme, Inc. (the "Company") and Bo, LLC (the "Buyer") met. The Company pays.', "", ("party",)),
        ("He gets the whole of it.", "He gets all of it.", ()),
        ("It is due and payable.", "It is due, payable.", ()),
        ("He is paid promptly.", "He is paid at once.", ()),
        ("He is paid prior to May.", "He is paid before May.", ()),
    ],
)
def test_facts_stand_out_from_words(approved: str, draft: str, facts: tuple[str, ...]) -> None:
    draft = draft or approved.replace("The Company pays", "The Buyer pays")
    change = redline_between(approved, draft).changes[0]
    assert change.facts[: len(facts)] == facts
    assert change.weight == ("fact" if facts else "words")


def test_in_a_long_insertion_the_facts_alone_stand_out() -> None:
    made = redline_between("It ends.", "It ends. He is then paid a sum of $500 in cash by the Buyer as agreed.")
    assert [piece.text.strip() for piece in made.pieces if piece.weight == "fact"] == ["$500"]
    assert [change.facts for change in made.changes] == [("statement added", "amount")]


def test_what_the_check_says_stands_beside_the_change() -> None:
    made = redline_of(compare("Pursuant to the plan, it paid $5.", "Under the plan, it paid $6."))
    first, second = made.changes
    assert [(each.standing, each.code[:3]) for each in first.remarks] == [("accepted", "EQV")]
    assert first.weight == "words"
    assert [(each.number, each.code) for each in second.remarks] == [(1, "DIFF-AMOUNT")]
    assert (second.weight, second.facts) == ("fact", ("amount",))
    assert [each.number for each in made.remarks] == [1, 2]


def test_a_proof_outweighs_the_look_of_a_change() -> None:
    made = redline_of(compare("He is paid $120,000.", "He is paid 120,000 dollars."))
    assert {(change.weight, change.facts) for change in made.changes} == {("words", ())}


def test_line_ends_do_not_move_remarks() -> None:
    made = redline_of(compare("One.\r\n\r\nTwo.\r\n\r\nIt paid $5.", "One.\r\n\r\nTwo.\r\n\r\nIt paid $6."))
    assert [(change.deleted, [each.code for each in change.remarks]) for change in made.changes] == [
        ("$5", ["DIFF-AMOUNT"])
    ]


def test_counsels_determination_is_told_after_what_is_open() -> None:
    compared = compare("He is paid $5. He leaves in May.", "He is paid $6. He leaves in June.")
    first, second = compared.findings
    texts = digest(compared.approved), digest(compared.draft)
    by = Determination(name_of(first), "Jane Roe", date(2026, 1, 2), "agreed", *texts)
    made = redline_of(determine(compared, [by]))
    assert [(each.number, each.standing, each.code) for each in made.remarks] == [
        (1, "open", second.code),
        (2, "determined", first.code),
    ]


def test_what_has_no_place_is_still_told() -> None:
    made = redline_of(compare("", "He left."))
    assert [each.code for each in made.remarks] == ["UNPROVED"]


def test_unchanged_paragraphs_fold() -> None:
    ours = [f"Paragraph {number} stands here." for number in range(12)]
    theirs = [*ours[:5], "Another one.", *ours[6:]]
    parts = redline_between("\n\n".join(ours), "\n\n".join(theirs)).folded()
    assert [len(each.paragraphs) if isinstance(each, Fold) else each.is_changed for each in parts] == [
        4,
        False,
        True,
        False,
        5,
    ]


def test_a_single_unchanged_paragraph_is_not_folded() -> None:
    made = redline_between("A.\n\nB.\n\nC.\n\nD.", "A!\n\nB.\n\nC.\n\nD.")
    assert all(isinstance(each, Paragraph) for each in made.folded(2))


@pytest.mark.parametrize(
    ("approved", "draft", "seams"),
    [
        ("One is here.\n\nTwo is here.", "One is here. Two is here.", ["joined", ""]),
        ("One is here. Two is here.", "One is here.\n\nTwo is here.", ["parted", ""]),
        ("One is here.", "One is here.\n\nTwo is here.", ["", ""]),
        ("One is here.\n\n\nTwo is here.", "One is here.\n\nTwo is here.", ["", ""]),
    ],
)
def test_paragraphs_joined_and_parted(approved: str, draft: str, seams: list[str]) -> None:
    assert [each.seam for each in redline_between(approved, draft).paragraphs] == seams


def test_a_heading_moves_with_its_paragraph() -> None:
    one, two = "Fees. The Company pays all fees in cash.", "Term. It lasts until the end of the year."
    rest = "Law. The law of Ohio governs all of it. It is so agreed by them."
    made = redline_between(f"{rest}\n\n{one}\n\n{two}", f"{one}\n\n{rest}\n\n{two}")
    assert {change.deleted.strip() or change.inserted.strip() for change in made.changes} == {one}


def test_sentences_that_stand_several_times_move_once_each() -> None:
    again = "It is due in cash at once."
    made = redline_between(
        f"{again} One is here. {again} Two is there and stays so. Three goes on for long.",
        f"Two is there and stays so. Three goes on for long. {again} {again} {again}",
    )
    assert made.approved.count(again) == 2
    assert made.draft.count(again) == 3
    moves = [change.move for change in made.changes if change.move]
    assert moves
    assert all(moves.count(move) == 2 for move in moves)
