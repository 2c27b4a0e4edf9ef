"""Verbs that say the same with other things about them: consists of, comprises; contained no, did not contain any."""

from __future__ import annotations

from eightk.wording.statements.amounts import director_of, simplified
from eightk.wording.statements.antecedents import ACTING
from eightk.wording.statements.denial import may_be_denied
from eightk.wording.statements.governing import FOR_WHAT
from eightk.wording.statements.nodes import SOME, Mark, Node, Phrase, Pronoun, Row, Statement, Thing
from eightk.wording.statements.verbal import in_verbs
from eightk.wording.statements.vocabulary import words

_ADVISING = words("advise brief comment consult counsel")
_RUNNING = words("expire lapse mature renew vest")
"""Verbs of terms: that something expires then and that it will expire then are the same."""
_SUCCEEDING = words("replace succeed")
_GRANTED = words("license licenses option options right rights")
_SIGNED = words("addendum agreement agreements amendment amendments contract form indenture lease release")
"""To execute these is to sign them; a plan is executed otherwise."""
_SEATING = words("appoint elect")
_PROMISING = words("agree covenant promise undertake")
_VALUES = frozenset({"money", "percent", "span"})


def in_one_form(statement: Statement) -> None:
    """The statement in the one form of those that come to the same."""
    in_verbs(statement)
    _left_behind(statement)
    if statement.negated:
        _not_until(statement)
    if statement.verb == "consist" and not statement.objects:
        _comprising(statement)
    if statement.verb in _ADVISING:
        _about(statement)
    _renamed(statement)
    for phrase in _phrases(statement, "as"):
        _given_for(statement, phrase)
    if statement.verb == "have" and not statement.negated and not statement.modal:
        _relating(statement)
    is_running = statement.verb in _RUNNING or (statement.verb == "bear" and _heads(statement.objects) == ["interest"])
    if is_running and statement.modal == "will":
        statement.modal, statement.time = "", ""
    if is_running and statement.time == "base":
        statement.time = ""
    if statement.verb in ("expect", "request") and len(statement.objects) == 1:
        _requested(statement)
    if statement.verb in _PROMISING and len(statement.objects) == 1:
        _promised(statement, statement.objects[0])
    if statement.verb == "have" and not statement.negated:
        _owning(statement)
    if statement.verb == "make" and len(statement.objects) == 1:
        _paying(statement)
    if statement.verb == "reimburse" and len(statement.objects) == 1:
        _reimbursing(statement)
    if statement.verb == "extend":
        for phrase in _phrases(statement, "until"):
            phrase.word = "to" if isinstance(phrase.node, Thing) and phrase.node.kind == "date" else phrase.word
    if statement.verb in _SEATING:
        for phrase in _phrases(statement, "to"):
            _seated(phrase)
    if statement.verb == "entitle" and statement.negated:
        _entitled_to_none(statement)
    if statement.negated and isinstance(statement.actor, Thing):
        _by_neither(statement, statement.actor)
    if statement.negated and not statement.passive and len(statement.objects) == 1:
        _without_any(statement)


def _renamed(statement: Statement) -> None:
    """The verb that is one with another beside what is done to: to replace him, to settle the terms."""
    if statement.verb in _SUCCEEDING and len(statement.objects) == 1 and _is_someone(statement.objects[0]):
        statement.verb = "succeed"
    if statement.verb in ("deliver", "provide") and len(statement.objects) == 1 and _is_notice(statement.objects[0]):
        statement.verb = "give"
    if statement.verb == "attach" and statement.passive and _is_as_exhibit(statement):
        statement.verb = "file"
    if statement.verb == "settle" and _heads(statement.objects) == ["terms"]:
        statement.verb = "finalize"
    if statement.verb == "give" and set(_heads(statement.objects)) & _GRANTED:
        statement.verb = "grant"
    if statement.verb == "sign" and set(_heads(statement.objects)) & _SIGNED:
        statement.verb = "execute"


def _is_as_exhibit(statement: Statement) -> bool:
    """Whether it is attached to the report as its exhibit, which says as much by itself."""
    marks = [node for group in statement.groups for node in group if isinstance(node, Mark) and node.text == "hereto"]
    nodes = [node.node for node in _phrases(statement, "as")]
    is_exhibit = any(isinstance(node, Thing) and node.head.startswith("reference:exhibit") for node in nodes)
    if is_exhibit:
        statement.groups = [[node for node in group if node not in marks] for group in statement.groups]
        statement.sequence = [node for node in statement.sequence if node not in marks]
    return is_exhibit


def _heads(nodes: list[Node]) -> list[str]:
    return [node.head for node in nodes if isinstance(node, Thing)]


def _given_for(statement: Statement, phrase: Phrase) -> None:
    """As compensation for his services he receives it: he receives it as compensation. Of two things that are given the
    last may be meant."""
    is_ground = isinstance(phrase.node, Thing) and phrase.node.head in FOR_WHAT
    others = [node.node if isinstance(node, Phrase) else node for group in statement.groups for node in group]
    if is_ground and len(statement.groups) == 1 and not any(isinstance(e, Row) for e in (*others, *statement.objects)):
        phrase.focus = phrase.focus.removeprefix("subject ")


def _is_someone(node: Node) -> bool:
    return isinstance(node, Thing) and node.kind in ("name", "party", "person", "pronoun")


def _is_notice(node: Node) -> bool:
    return isinstance(node, Thing) and node.head in ("notice", "notification")


def give_reasons(statement: Statement) -> None:
    """Since the termination was for cause, since it did not pay: because. What has been so since then is another."""
    if statement.is_perfect or "perfect" in statement.time:
        return
    for node in (each for group in statement.groups for each in group):
        if isinstance(node, Statement) and node.link == "since" and _is_reason(node):
            node.link = "because"


def _is_reason(clause: Statement) -> bool:
    """Whether a clause with "since" tells of no time: what is, or what was not done; not what was or was not so."""
    if "past" in clause.time:
        return clause.negated and not clause.passive and clause.verb != "be"
    return clause.verb == "be" or clause.negated


def _phrases(statement: Statement, word: str) -> list[Phrase]:
    return [node for group in statement.groups for node in group if isinstance(node, Phrase) and node.word == word]


def _drop(statement: Statement, gone: Node) -> None:
    statement.groups = [[node for node in group if node is not gone] for group in statement.groups]
    statement.sequence = [node for node in statement.sequence if node is not gone]


def _left_behind(statement: Statement) -> None:
    """An agreement was entered into by them: they entered into an agreement."""
    left = [each for each in _phrases(statement, "into") if isinstance(each.node, Mark) and not each.node.text]
    if statement.passive and len(left) == 1 and len(statement.objects) == 1:
        left[0].node = statement.objects.pop()
        statement.passive = statement.actor is None


def _comprising(statement: Statement) -> None:
    """Consists of, comprises."""
    found = _phrases(statement, "of")
    if len(found) == 1 and not found[0].focus:
        _drop(statement, found[0])
        statement.verb, statement.objects = "comprise", [found[0].node]


def _about(statement: Statement) -> None:
    """To advise on it, regarding it."""
    for phrase in _phrases(statement, "on"):
        if isinstance(phrase.node, Thing) and phrase.node.kind == "word":
            phrase.word = "with-respect-to"


def _requested(statement: Statement) -> None:
    """He requested them to furnish it: he requested that they furnish it."""
    aims = [node for group in statement.groups for node in group if isinstance(node, Statement) and node.link == "to"]
    if len(aims) != 1 or statement.passive or aims[0].actor is not None:
        return
    _drop(statement, aims[0])
    aims[0].link, aims[0].modal = "that", "will" if statement.verb == "expect" else ""
    if aims[0].passive:
        aims[0].objects.insert(0, statement.objects[0])
    else:
        aims[0].actor = statement.objects[0]
    statement.objects = [aims[0]]


def _promised(statement: Statement, clause: Node) -> None:
    """He agreed that he will serve: he agreed to serve."""
    if not isinstance(clause, Statement) or clause.link != "that" or clause.passive or clause.time:
        return
    if clause.modal not in ("will", "would") or statement.actor is None or clause.actor is None:
        return
    is_own = _is_itself(clause.actor, statement.actor) and clause.verb in _COMPANIES_DO
    if clause.actor.key != statement.actor.key and not is_own:
        return
    clause.link, clause.modal, clause.actor, clause.subject = "to", "", None, None
    statement.objects = []
    statement.add(clause)


def _is_itself(node: Node, actor: Node) -> bool:
    """Whether it is "it" after one company: the Company agreed that it will pay."""
    if not isinstance(actor, Thing) or not (actor.kind in ("party", "name") or actor.head in _COMPANIES):
        return False
    return node.key == Thing(["who"], "pronoun", [Pronoun("it", actor)]).key


_COMPANIES = words("bank borrower buyer company corporation issuer landlord lender partnership purchaser registrant")
_COMPANIES = _COMPANIES | words("seller subsidiary supplier tenant trust")
_COMPANIES_DO = ACTING | words("acquire buy indemnify lend pay sell vote")
"""What no lease and no note that may be "it" does."""


def _without_any(statement: Statement) -> None:
    """Did not contain any, an: contained no."""
    thing = statement.objects[0]
    if any(may_be_denied(node) for group in statement.groups for node in group):
        return  # "did not sell shares at his request" may be that it sold them, and not at his request
    if isinstance(thing, Thing) and _is_any(thing):
        statement.negated = False
        thing.marks = [Mark("no"), *(mark for mark in thing.marks if not isinstance(mark, Mark))]


def _is_any(thing: Thing) -> bool:
    """Whether "not" before it makes it none: any opinion, an opinion, opinions; not "the opinion"."""
    marks = [mark.text for mark in thing.marks if isinstance(mark, Mark) and mark.text != SOME]
    if thing.kind != "word" or not thing.core or thing.is_owned or any(":" in word for word in thing.core):
        return False
    is_plural = thing.head.endswith("s") and not thing.head.endswith(("ss", "us", "is"))
    return marks == ["any"] or (not marks and (thing.article in ("a", "an") or (not thing.article and is_plural)))


def _entitled_to_none(statement: Statement) -> None:
    """Is not entitled to any benefits, to benefits."""
    for phrase in _phrases(statement, "to"):
        if isinstance(phrase.node, Thing) and _is_any(phrase.node):
            others = [mark for mark in phrase.node.marks if not isinstance(mark, Mark)]
            phrase.node.marks = [Mark("any"), *others]
            simplified(phrase.node)


def _not_until(statement: Statement) -> None:
    """Not until it has closed: not before."""
    for group in statement.groups:
        for node in group:
            if isinstance(node, Statement) and node.link == "until":
                node.link = "before"
            elif isinstance(node, Phrase) and node.word == "until" and isinstance(node.node, Thing):
                node.word = "before" if node.node.kind == "date" else node.word


def _relating(statement: Statement) -> None:
    """She has no relationship with any director: there is no relationship between her and any director."""
    found = _phrases(statement, "with")
    if (
        statement.actor is None
        or len(found) != 1
        or not {"relationship", "relationships"} & set(_heads(statement.objects))
    ):
        return
    found[0].word, found[0].node = "between", Row("and", [statement.actor, found[0].node])
    statement.verb, statement.actor = "be", None
    statement.add(Mark("there"))


def _owning(statement: Statement) -> None:
    """The options have an exercise price of $5: the exercise price of the options is $5."""
    thing = statement.objects[0] if len(statement.objects) == 1 else None
    if not isinstance(thing, Thing) or thing.kind != "word" or thing.is_owned or statement.actor is None:
        return
    values = [mark for mark in thing.marks if _is_value(mark)]
    if len(values) != 1 or any(
        isinstance(mark, Phrase) and mark.word == "of" for mark in thing.marks if mark not in values
    ):
        return
    value = values[0].node if isinstance(values[0], Phrase) else values[0]
    thing.marks = [*(mark for mark in thing.marks if mark is not values[0]), Phrase("of", statement.actor)]
    statement.verb, statement.actor, statement.objects = "be", thing, [value]


def _is_value(mark: Node) -> bool:
    node = mark.node if isinstance(mark, Phrase) and mark.word == "of" else mark
    return isinstance(node, Thing) and node.kind in _VALUES


def _paying(statement: Statement) -> None:
    """To make a payment of $5 to him: to pay him a payment of $5."""
    thing = statement.objects[0]
    if not isinstance(thing, Thing) or thing.head not in ("payment", "payments"):
        return
    statement.verb = "pay"
    for mark in list(thing.marks):
        if isinstance(mark, Phrase) and mark.word == "~" and isinstance(mark.node, Phrase):
            thing.marks.remove(mark)
            statement.add(mark.node)


def _reimbursing(statement: Statement) -> None:
    """To reimburse him for his expenses: to reimburse his expenses."""
    whom, found = statement.objects[0], _phrases(statement, "for")
    things = [phrase.node for phrase in found if isinstance(phrase.node, Thing)]
    if len(found) != 1 or len(things) != 1 or not isinstance(whom, Thing) or whom.kind not in ("person", "pronoun"):
        return
    owners = [mark.node.key for mark in things[0].marks if isinstance(mark, Phrase) and mark.word == "of"]
    if owners not in ([], [whom.key]):
        return  # "reimburse Mr. Hall for Ms. Bell's expenses"
    _drop(statement, found[0])
    if not owners:
        things[0].marks.append(Phrase("of", whom))
    statement.objects = [things[0]]


def _seated(phrase: Phrase) -> None:
    """Appointed to the Board of Directors: appointed as a director."""
    board = phrase.node
    if not isinstance(board, Thing) or board.core != ["board"] or phrase.focus:
        return
    director = director_of(board)
    if director is not None:
        phrase.word, phrase.node = "as", director


def _by_neither(statement: Statement, actor: Thing) -> None:
    """It may not be assigned by either party: neither party may assign it."""
    for mark in actor.marks:
        if isinstance(mark, Mark) and mark.text == "either":
            mark.text, statement.negated = "neither", False
            return
