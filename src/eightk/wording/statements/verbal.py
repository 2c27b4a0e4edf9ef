"""Acts told by a noun or an adjective: changes were made to the plan, the fee is payable."""

from __future__ import annotations

from collections.abc import Sequence

from eightk.wording.statements.nodes import Node, Phrase, Row, Statement, Thing
from eightk.wording.statements.noun_list import DOCUMENTS
from eightk.wording.statements.verb_list import VERB_FORMS
from eightk.wording.statements.vocabulary import words

_CHANGES = {"change": "change", "changes": "change", "revision": "change", "revisions": "change"}
"""What is made to a paper."""
_NUMBERS = frozenset({"money", "number", "percent", "span"})
_SUMS = words(
    "amount amounts annuity award balance benefit benefits bonus bonuses compensation consideration distribution",
    "distributions dividend dividends fee fees installment installments interest payment payments portion premium",
    "premiums price remainder rent retainer retainers royalties salaries salary severance sum sums",
)
"""What is paid when it is payable."""


def in_verbs(statement: Statement) -> None:
    """Changes were made to the plan: the plan was changed. Entitled to receive a fee: entitled to a fee."""
    if statement.verb == "make" and statement.passive and len(statement.objects) == 1:
        _changed(statement)
    heads = [node.head for node in statement.objects if isinstance(node, Thing)]
    if statement.verb == "revise" and len(heads) == 1 and heads[0] in DOCUMENTS:
        statement.verb = "change"
    if statement.verb == "entitle":
        _entitled(statement)


def _changed(statement: Statement) -> None:
    thing = statement.objects[0]
    if not isinstance(thing, Thing) or len(thing.core) != 1 or thing.head not in _CHANGES:
        return
    phrases = [(group, paper) for group in statement.groups for paper in _papers(group)]
    marks = _papers(thing.marks)
    if len(marks) + len(phrases) != 1 or len(thing.marks) != len(marks):
        return
    for group, paper in phrases:
        group.remove(paper)
        statement.sequence = [each for each in statement.sequence if each is not paper]
    (found,) = (*marks, *(paper for _, paper in phrases))
    statement.verb, statement.objects = _CHANGES[thing.head], [found.node]


def _is_told(node: Node) -> bool:
    """Whether it can be no verb: a fee, $5; not rent, transfer rights."""
    if isinstance(node, Thing) and any(form == "base" for _, form in VERB_FORMS.get(node.head, ())):
        return False
    return isinstance(node, Thing) and (node.article != "" or node.is_owned or node.kind in _NUMBERS)


def _papers(nodes: Sequence[Node]) -> list[Phrase]:
    """Those that tell to what paper."""
    to = (node for node in nodes if isinstance(node, Phrase) and node.word == "to")
    return [phrase for phrase in to if isinstance(phrase.node, Thing) and phrase.node.head in DOCUMENTS]


def _entitled(statement: Statement) -> None:
    """Is also entitled to receive a fee: is also entitled to a fee."""
    for group in statement.groups:
        for at, node in enumerate(group):
            if not isinstance(node, Statement) or node.link != "to" or node.verb != "receive" or node.passive:
                continue
            is_plain = len(node.objects) == 1 and not node.negated and not any(node.groups)
            is_plain = is_plain and _is_told(node.objects[0])
            if is_plain:
                group[at] = Phrase("to", node.objects[0])
                statement.sequence = [group[at] if each is node else each for each in statement.sequence]


def unfold(statement: Statement) -> None:
    """A fee is payable in cash: will be paid in cash. That none is payable, or that a note is, tells what is owed."""
    adjective = statement.objects[0] if len(statement.objects) == 1 else None
    if statement.verb != "be" or statement.modal not in ("", "will") or statement.time or statement.passive:
        return
    if not isinstance(adjective, Thing) or adjective.core != ["payable"] or statement.actor is None:
        return
    if not all(isinstance(mark, Phrase) for mark in adjective.marks):
        return
    if statement.negated or not _is_paid_out(statement.actor):
        return
    statement.verb, statement.modal, statement.passive = "pay", "will", True
    statement.objects, statement.actor = [statement.actor], None
    for mark in adjective.marks:
        statement.add(mark)


def _is_paid_out(node: Node) -> bool:
    """Whether it is a sum that is paid, and not nothing."""
    if isinstance(node, Row):
        return all(_is_paid_out(member) for member in node.members)
    is_sum = isinstance(node, Thing) and (node.kind in _NUMBERS or node.head in _SUMS)
    return is_sum and isinstance(node, Thing) and not any(mark.key in ("no", "neither") for mark in node.marks)
