"""Who does it, to what, for whom: the ways of saying it that come to the same."""

from __future__ import annotations

from eightk.wording.statements import lasting, sames, steps, verbal
from eightk.wording.statements.actors import is_actor
from eightk.wording.statements.amounts import periodic
from eightk.wording.statements.carried import carried
from eightk.wording.statements.choosing import chosen_by
from eightk.wording.statements.duties import told_alike
from eightk.wording.statements.holding import all_within
from eightk.wording.statements.leaving import LEAVING
from eightk.wording.statements.nodes import Mark, Node, Phrase, Pronoun, Row, Statement, Thing
from eightk.wording.statements.noun_list import PORTIONS
from eightk.wording.statements.papers import by_papers
from eightk.wording.statements.vocabulary import GIVING, words

_WITH = words("provide furnish supply present")

_PAID = words(
    "salary bonus payment payments fee fees compensation cash amount sum retainer allowance severance pay bonuses",
)

_NAMING = words("appoint elect name designate reappoint nominate")

_EVENTS = {
    "expire": "expiration",
    "terminate": "termination",
    "commence": "commencement",
    "end": "end",
    "mature": "maturity",
    "close": "closing",
    **{verb: noun for noun, verb in LEAVING.items()},
}

_EVEN = words("agreement agreements amendment amendments contract addendum arrangement memorandum transaction lease")

_JOINT = words("enter execute sign")

_COUNTED = frozenset({"money", "percent", "ratio", "number"})

_PEOPLE = frozenset({"party", "person", "pronoun", "office"})


def settled(statement: Statement) -> Statement:
    """The statement with the doer of a passive verb as its subject, and who is given something after "to"."""
    if statement.passive and statement.negated and any(_has_part(node) for node in statement.objects):
        statement.add(Mark("passive"))  # all were not waived, not all were waived
    verbal.unfold(statement)
    sames.give_reasons(statement)
    if statement.passive and statement.actor is None:
        statement.actor = taken(statement, "by")
        if statement.actor is not None and _is_of_several(statement, statement.actor):
            statement.add(Mark("passive"))  # two were elected by each class, each class elected two
    sames.in_one_form(statement)
    chosen_by(statement)
    by_papers(statement)
    carried(statement)
    told_alike(statement)
    if statement.verb in GIVING:
        _given(statement)
    if statement.verb == "receive" and not statement.passive and statement.actor is not None and _is_paid(statement):
        _received(statement, statement.actor)
    if statement.verb in _NAMING and len(statement.objects) == 2:
        office = statement.objects.pop()
        statement.sequence = [node for node in statement.sequence if node is not office]
        statement.add(Phrase("as", office))
    if statement.verb == "continue":
        _remaining(statement)
    if statement.verb == "exist" and statement.actor is not None and not statement.objects:
        statement.verb, statement.objects, statement.actor = "be", [statement.actor], None
        statement.add(Mark("there"))
    if statement.verb == "be" and len(statement.objects) == 1:
        money = statement.objects[0]
        if isinstance(statement.actor, Thing) and isinstance(money, Thing) and money.kind == "money":
            periodic(statement.actor, money)
    lasting.put_in_length(statement)
    steps.put_in_step(statement)
    lasting.put_in_perfect(statement)
    if statement.verb in _JOINT and statement.actor is not None and not statement.negated:
        _together(statement)
    return statement


def _remaining(statement: Statement) -> None:
    """He continues to be eligible, to be employed: he remains eligible, employed."""
    for group in statement.groups:
        for node in group:
            if not isinstance(node, Statement) or node.link != "to" or node.negated:
                continue
            if node.verb == "be" and not node.passive:
                group.remove(node)
                statement.verb = "remain"
                statement.objects += node.objects
                group += [each for part in node.groups for each in part]
                return
            if node.passive:
                statement.verb, node.link, node.time = "remain", "ing", ""
                return
            if node.verb == "serve" and not node.objects and not node.modal:
                group.remove(node)
                statement.verb = "remain"
                group += [each for part in node.groups for each in part]
                statement.sequence = [each for each in (*statement.sequence, *node.sequence) if each is not node]
                return


def _has_part(node: Node) -> bool:
    """Whether "not" may bear on how much or how many of it: all, most, at least 500, the one and the other."""
    if isinstance(node, Row):
        return True
    if not isinstance(node, Thing):
        return False
    counted = node.kind in _COUNTED or any(word.startswith("count:") for word in node.core)
    return counted or node.head in PORTIONS or any(isinstance(mark, Mark) for mark in node.marks)


def _is_of_several(statement: Statement, actor: Node) -> bool:
    """Whether the order of who does it and of what is done tells how many, or what "not" bears on."""
    marks = actor.marks if isinstance(actor, Thing) else []
    if statement.negated:
        return _has_part(actor) and not any(isinstance(mark, Mark) and mark.text in ("either", "any") for mark in marks)
    is_each = any(isinstance(mark, Mark) and mark.text in ("each", "every", "either") for mark in marks)
    return is_each and any(_has_part(node) for node in statement.objects)


def _together(statement: Statement) -> None:
    """A entered into it with B: A and B entered into it."""
    if not _is_even(statement):
        return
    other = taken(statement, "with")
    if other is None or statement.actor is None:
        return
    if not (is_actor(other) and is_actor(statement.actor)):
        statement.add(Phrase("with", other))
        return
    statement.actor = Row("and", [*_members(statement.actor), *_members(other)])


_DEALS = words("acquisition financing merger offering transaction transactions")
"""What closes when it is consummated."""
_DONE_TO = words("close end terminate")
"""What someone does to another, and a thing undergoes."""
WHEN = {"when": "upon", "once": "upon", "after": "after", "before": "before", "until": "until"}


def as_happening(clause: Node) -> Node:
    """When the merger closes: upon the closing of the merger; after he retires: after his retirement."""
    if not isinstance(clause, Statement) or clause.link not in WHEN or clause.verb not in _EVENTS:
        return clause
    is_plain = not (clause.modal or clause.negated or clause.objects or any(clause.groups)) and not clause.passive
    if not is_plain or clause.time not in ("", "base") or not isinstance(clause.actor, Thing):
        return clause
    if clause.link in ("when", "once") and clause.verb in LEAVING.values():
        return clause  # whether he will is open: "upon his resignation" is "if he resigns"
    if clause.verb in _DONE_TO and is_actor(clause.actor):
        return clause  # who is terminated does not terminate
    is_deal = clause.verb == "close" and clause.actor.head in _DEALS
    noun = "consummation" if is_deal else _EVENTS[clause.verb]
    return Phrase(WHEN[clause.link], Thing([noun], marks=[Phrase("of", clause.actor)]))


def happening(statement: Statement) -> Node:
    """The date on which it expires: the date of its expiration."""
    plain = not (statement.modal or statement.negated or statement.time or statement.objects)
    if statement.verb in _DONE_TO and statement.actor is not None and is_actor(statement.actor):
        return statement
    noun = _EVENTS.get(statement.verb, "")
    if not plain or not noun or statement.actor is None or len([n for group in statement.groups for n in group]) != 1:
        return statement
    return Phrase("of", Thing([noun], marks=[Phrase("of", statement.actor)]))


def _is_even(statement: Statement) -> bool:
    """Whether either party might be named first: nothing says who does what under it."""
    phrases = [node for group in statement.groups for node in group]
    into = [node.node for node in phrases if isinstance(node, Phrase) and node.word == "into"]
    plain = [*into, *statement.objects]
    heads = {node.head for node in plain if isinstance(node, Thing)}
    uneven = any(isinstance(node, Statement) or (isinstance(node, Phrase) and node.word == "as") for node in phrases)
    return bool(heads) and heads <= _EVEN and not uneven


def _members(node: Node) -> list[Node]:
    return node.members if isinstance(node, Row) and node.conjunction == "and" else [node]


def taken(statement: Statement, word: str) -> Node | None:
    """What the one phrase with a preposition introduces, and the statement without it."""
    found = [
        (group, node) for group in statement.groups for node in group if isinstance(node, Phrase) and node.word == word
    ]
    if word == "by":  # "by the parties, by mutual consent"
        found = [each for each in found if is_actor(each[1].node)] or found
    if len(found) != 1 or found[0][1].focus or len(statement.groups) > 1:
        return None
    group, phrase = found[0]
    group.remove(phrase)
    if word == "by" and not _may_be_of_others(statement, phrase.node):
        statement.sequence = [node for node in statement.sequence if node is not phrase]
    for node in statement.groups[0]:
        if isinstance(node, Phrase) and node.tie is phrase and is_actor(phrase.node):
            if node.word == "as" and word == "by" and node.is_set_off:
                node.focus = "subject "  # "by Tern Bank, as agent": "Tern Bank, as agent, waived it"
            node.tie = None  # who acts stands elsewhere in the active voice: nothing hangs on it
    return phrase.node


def _may_be_of_others(statement: Statement, doer: Node) -> bool:
    """Whether "its" may be theirs who act, or another's: nothing that it can be but who acts is told."""
    pronouns = sum(node.key.count("@") for node in statement.sequence)
    own = (each for node in statement.sequence for each in all_within(node) if isinstance(each, Pronoun))
    return pronouns > sum(each.after is doer for each in own)


def _given(statement: Statement) -> None:
    if len(statement.objects) == 2:
        receiver = statement.objects.pop(0)
        phrase = Phrase("to", receiver)
        statement.groups[statement.part].append(phrase)
        statement.sequence = [phrase if node is receiver else node for node in statement.sequence]
    elif len(statement.objects) == 1 and statement.verb in _WITH and _is_person(statement.objects[0]):
        thing = taken(statement, "with")
        if thing is not None:
            statement.add(Phrase("to", statement.objects[0]))
            statement.objects = [thing]
    elif len(statement.objects) == 1 and statement.verb in ("pay", "repay") and _is_person(statement.objects[0]):
        statement.add(Phrase("to", statement.objects.pop()))


def _received(statement: Statement, receiver: Node) -> None:
    """He receives $500 from the Company: the Company pays $500 to him."""
    payer = taken(statement, "from")
    statement.add(Phrase("to", receiver))
    statement.verb, statement.actor = "pay", payer
    statement.passive = True


def _is_person(node: Node) -> bool:
    return isinstance(node, Thing) and (node.kind in _PEOPLE or node.head in ("company", "executive", "employee"))


def _is_paid(statement: Statement) -> bool:
    """Whether all that is received is money."""
    return len(statement.objects) == 1 and _is_money(statement.objects[0])


def _is_money(node: Node) -> bool:
    if isinstance(node, Row):
        return all(_is_money(member) for member in node.members)
    return isinstance(node, Thing) and (node.kind == "money" or node.head in _PAID)
