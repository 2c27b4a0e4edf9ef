"""A stretch of a sentence read by itself: what it states, and what in it may hang on what stands beside it."""

from __future__ import annotations

from eightk.wording.statements.clauses import read_both
from eightk.wording.statements.cursor import Cursor
from eightk.wording.statements.edges import Stretch
from eightk.wording.statements.joining import reaching
from eightk.wording.statements.mentions import Known
from eightk.wording.statements.nodes import Pronoun, Statement


class Reading:
    """What a stretch states, as keys that are equal where two state the same."""

    def __init__(self, stretch: Stretch, known: Known) -> None:
        ahead, beyond = stretch.tokens[: stretch.first], stretch.tokens[stretch.last :]
        cursor = Cursor(stretch.words, ahead=ahead, beyond=beyond, known=known)
        cursor.ordered = True
        main, apart = read_both(cursor)
        self.is_lost = cursor.is_lost
        self.main = [node.key for node in main]
        self.keys = sorted(node.key for node in (*main, *apart))
        self.reaches = sorted(reaching(main[-1])) if main else []
        self.fronted: list[str] = []
        if main and isinstance(main[0], Statement) and main[0].verb:
            own = {id(node) for node in main[0].within}
            self.fronted = sorted(node.key for node in main[0].fronted if id(node) not in own)
        self.has_verb = any(isinstance(node, Statement) and node.verb for node in main)
        self.subject = Pronoun("", cursor.spoken_of).key
