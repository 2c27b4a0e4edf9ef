"""A redline as one value: paragraphs of pieces, from which every form of it is told.

Kept, inserted and moved-here pieces in order are the draft; kept, deleted and moved-away ones the approved wording, to
the letter (line ends are read as one character)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Literal

Kind = Literal["kept", "deleted", "inserted", "moved-away", "moved-here"]
Weight = Literal["", "typesetting", "words", "fact"]
"""How much a change weighs: blanks, quotation marks and the like; words alone; or a fact, a limit, a "not"."""
Seam = Literal["", "joined", "parted"]
Standing = Literal["open", "determined", "accepted"]
"""Of a remark: a finding, a finding that counsel accepted, or a rule that proves an edit harmless."""
DRAFT: frozenset[Kind] = frozenset({"kept", "inserted", "moved-here"})
APPROVED: frozenset[Kind] = frozenset({"kept", "deleted", "moved-away"})


@dataclass(frozen=True, slots=True)
class Remark:
    """What the check says of a change. `number` counts from 1: open findings, determined ones, then rules."""

    number: int
    standing: Standing
    code: str
    message: str


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of both texts (kept) or of one.

    `facts` says which facts change ("amount", "date"); of a long stretch only those pieces that state one weigh as
    facts. `change` is the number of the change, from 1, that a deletion
    and the insertion in its place share; `move` the number that both ends of a move share; 0 for none. `approved_at`
    and `draft_at` are where it begins in either text, in code points as given; an insertion stands in the approved
    wording where it would be put."""

    kind: Kind
    text: str
    approved_at: int = 0
    draft_at: int = 0
    weight: Weight = ""
    facts: tuple[str, ...] = ()
    change: int = 0
    move: int = 0
    remarks: tuple[Remark, ...] = ()


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph: what stands in it, and the white space that ends it, which may have come or gone.

    `seam` says that it is "joined" in the draft to the one after it, from which the approved wording parts it, or
    "parted" from it by the draft alone; "" where its end is in both texts, or came or went with a whole paragraph."""

    pieces: tuple[Piece, ...]
    end: tuple[Piece, ...] = ()
    seam: Seam = ""

    @property
    def is_changed(self) -> bool:
        """Whether it shows a change; that its blanks or line breaks differ is none."""
        return bool(self.seam) or any(is_shown(piece) for piece in self.pieces)


def is_shown(piece: Piece) -> bool:
    """Whether a piece is a change that is to be seen: not white space alone, and not typeset otherwise."""
    return piece.change > 0 and not piece.text.isspace()


@dataclass(frozen=True, slots=True)
class Fold:
    """Unchanged paragraphs in a row."""

    paragraphs: tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """One place where the texts part: a deletion, an insertion, both, or one end of a move. `paragraph` is the index of
    the paragraph in which it begins."""

    number: int
    paragraph: int
    deleted: str
    inserted: str
    weight: Weight
    facts: tuple[str, ...]
    move: int
    remarks: tuple[Remark, ...]


@dataclass(frozen=True, slots=True)
class Redline:
    """A draft told as changes to its approved wording. `remarks` is all that the check says, placed or not."""

    paragraphs: tuple[Paragraph, ...]
    remarks: tuple[Remark, ...] = ()

    @property
    def pieces(self) -> Iterator[Piece]:
        """All pieces in order, with the white space between paragraphs."""
        for paragraph in self.paragraphs:
            yield from paragraph.pieces
            yield from paragraph.end

    @property
    def approved(self) -> str:
        """The approved wording: what is left when every change is rejected."""
        return "".join(piece.text for piece in self.pieces if piece.kind in APPROVED)

    @property
    def draft(self) -> str:
        """The draft: what is left when every change is accepted."""
        return "".join(piece.text for piece in self.pieces if piece.kind in DRAFT)

    @property
    def changes(self) -> tuple[Change, ...]:
        """The changes that a reader sees, in order."""
        found: dict[int, list[tuple[int, Piece]]] = {}
        for at, paragraph in enumerate(self.paragraphs):
            for piece in (*paragraph.pieces, *paragraph.end):
                if piece.change:
                    found.setdefault(piece.change, []).append((at, piece))
        return tuple(_change(number, found[number]) for number in sorted(found))

    @property
    def is_changed(self) -> bool:
        """Whether anything is to be seen."""
        return any(paragraph.is_changed for paragraph in self.paragraphs)

    def folded(self, around: int = 1) -> tuple[Paragraph | Fold, ...]:
        """The paragraphs, with unchanged ones folded; `around` of them stay on either side of a change.

        A single unchanged paragraph is never folded."""
        return tuple(_folded(self.paragraphs, around))


def _change(number: int, placed: list[tuple[int, Piece]]) -> Change:
    pieces = [piece for _, piece in placed]
    deleted, inserted = (
        "".join(piece.text for piece in pieces if piece.kind != "kept" and piece.kind in kinds)
        for kinds in (APPROVED, DRAFT)
    )
    facts = tuple(dict.fromkeys(fact for piece in pieces for fact in piece.facts))
    remarks = tuple(dict.fromkeys(remark for piece in pieces for remark in piece.remarks))
    weight: Weight = "fact" if facts else pieces[0].weight
    return Change(number, placed[0][0], deleted, inserted, weight, facts, pieces[0].move, remarks)


def _folded(paragraphs: tuple[Paragraph, ...], around: int) -> Iterator[Paragraph | Fold]:
    near: set[int] = set()
    for at, paragraph in enumerate(paragraphs):
        if paragraph.is_changed:
            near.update(range(at - around, at + around + 1))
    for is_near, group in groupby(enumerate(paragraphs), key=lambda one: one[0] in near):
        each = tuple(paragraph for _, paragraph in group)
        if is_near or len(each) == 1:
            yield from each
        else:
            yield Fold(each)
