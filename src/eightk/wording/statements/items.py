"""Lists whose items have labels."""

from __future__ import annotations

from itertools import pairwise

from eightk.wording.statements import clauses, joining
from eightk.wording.statements.cursor import Cursor
from eightk.wording.statements.labels import in_sequence
from eightk.wording.statements.nodes import Mark, Node, Row, Statement, joined
from eightk.wording.statements.tokens import Token


def opening(cursor: Cursor) -> list[Node]:
    """The label with which a sentence begins: (b) On May 6, 2025."""
    return [Mark(f"label {cursor.take()}")] if cursor.tag() == "label" and not cursor.at else []


def items(cursor: Cursor, statement: Statement) -> None:
    """A list with labels: each item read by itself, in any order."""
    tokens = cursor.tokens
    cuts = [at for at in range(cursor.at, len(tokens)) if tokens[at].tag == "label"]
    items: list[Node] = []
    words: list[str] = []
    is_cited = False
    for first, last in pairwise([*cuts, len(tokens)]):
        run = list(tokens[first + 1 : last])
        while run and run[-1].tag in ("comma", "semicolon", "conjunction"):
            word = run.pop()
            words += [word.key] if word.tag == "conjunction" else []
        cursor.is_lost = cursor.is_lost or _is_of_next(run)
        is_cited = is_cited or not run  # "under (i) and (ii) of the plan"
        inner = Cursor(run, ahead=cursor.before(cuts[0]), depth=cursor.depth + 1)
        items.append(joined(";", clauses.read_all(inner), ordered=True))
        cursor.is_lost = cursor.is_lost or inner.is_lost
    labels = [tokens[at].key for at in cuts]
    if is_cited or not in_sequence(labels):  # (1), (2), (8): the labels say something
        items = [Row(label, [item]) for label, item in zip(labels, items, strict=True)]
    ending = tokens[cuts[-1] + 1 :]
    reaches = any(True for _ in joining.reaching(items[-1])) or any(token.tag == "comma" for token in ending)
    mixed = len(set(words)) > 1 or reaches  # what ends the last item may bear on all
    statement.add(Row(" ".join(words) if mixed else "".join(words[:1]) or "and", items, cursor.ordered or mixed))
    cursor.at = len(tokens)


def _is_of_next(run: list[Token]) -> bool:
    """Whether an item ends with what the next begins with: the bonus lapses, and immediately (3) the shares lapse."""
    tags = [token.tag for token in run]
    while tags and tags[-1] == "adverb":
        tags.pop()
    return len(tags) < len(run) and tags[-1:] == ["conjunction"]
