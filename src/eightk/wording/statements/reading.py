"""What each sentence of a text states, as keys."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from eightk.wording.statements.besides import said_besides
from eightk.wording.statements.clauses import read_both
from eightk.wording.statements.continuing import continued
from eightk.wording.statements.cursor import Cursor
from eightk.wording.statements.inverting import turned_back
from eightk.wording.statements.mentions import known_of
from eightk.wording.statements.names import Names
from eightk.wording.statements.nodes import Mark, Node, Pronoun
from eightk.wording.statements.tokens import Token

_VERBAL = frozenset({"verb", "be", "have", "do", "modal"})
"""Without a word of these kinds a line is a heading or the row of a table, and is taken as it is written."""
LONGEST = 400
"""Words of a sentence that is read at most; a longer one is taken as it is written."""


@dataclass(frozen=True, slots=True)
class Stated:
    """What a sentence states, as keys: in its own clauses in their order, and beside them; whom it speaks of last.

    `words` are its words, each pronoun that can only mean one as that one's name."""

    main: Sequence[str]
    apart: Sequence[str]
    subject: str
    words: Sequence[Token] = ()

    @property
    def said(self) -> tuple[Sequence[str], Sequence[str]]:
        """Both."""
        return self.main, self.apart


def statements(sentences: Sequence[Sequence[Token]], names: Names) -> Iterator[Stated]:
    """What each sentence states, as keys, and whom it speaks of last.

    The agreement and the subject of one go on to the next."""
    document, spoken_of, person, before = None, None, None, None
    last: Node | None = None
    known = known_of(sentences, names.of_several)
    for tokens in _quoted_on(sentences):
        earlier, before = before or (), names.resolve(tokens, before)
        turned = turned_back(before)
        again = continued(earlier, turned, spoken_of, names.sorts)
        cursor = Cursor(turned, document=document, spoken_of=spoken_of, person=person, known=known, again=again)
        is_read = len(tokens) <= LONGEST and any(token.tag in _VERBAL for token in tokens)
        main: list[Node]
        main, apart = _read(cursor) if is_read else ([Mark(cursor.rest())], [])
        last = said_besides(main, last)
        document, spoken_of, person = cursor.document, cursor.spoken_of, cursor.person
        keys = [node.key for node in main], [node.key for node in apart]
        yield Stated(*keys, Pronoun("", spoken_of).key, before)


def _quoted_on(sentences: Sequence[Sequence[Token]]) -> Iterator[Sequence[Token]]:
    """The sentences, those marked as quoted that stand between the beginning and the end of a quotation."""
    is_open = False
    for tokens in sentences:
        if is_open and not any(token.is_quoted for token in tokens):
            tokens = [replace(token, is_quoted=True) for token in tokens]
        is_open = bool(tokens) and all(token.is_quoted for token in tokens)
        yield tokens


def _read(cursor: Cursor) -> tuple[list[Node], list[Node]]:
    main, apart = read_both(cursor)
    if cursor.is_lost:
        return [Mark(" ".join("a" if token.key == "an" else token.key for token in cursor.tokens))], []
    return main, apart
