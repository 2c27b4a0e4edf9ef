"""Who gives whom what, what is expected and required, and how much a year."""

from __future__ import annotations

from eightk.wording.statements.vocabulary import BE, HAVE, words
from eightk.wording.touches.deals import actor_at
from eightk.wording.touches.line import Line
from eightk.wording.touches.touch import Reading, Touch

_PERFORMED = {"provide": "perform", "provides": "performs", "provided": "performed", "providing": "performing"}
_GIVES = words("pay pays paid paying grant grants granted granting repay repays repaid")
"""Verbs of giving money or a right to someone."""
_RECEIVERS = words(
    "agents banks borrower buyer buyers company creditors employees executives holders investor investors landlord",
    "lender lenders licensor noteholders parent participants purchaser purchasers seller sellers shareholders",
    "stockholders subscribers tenant trustee underwriters vendors",
)
_OF_PAYMENTS = words("additional aggregate annual cash certain customary liquidated monthly quarterly upfront")
"""Adjectives with which a payment begins: before another noun the receiver may be told of it, the seller note."""
_REQUIRES = words("require requires required request requests requested")
_ASKED = {"ask": "request", "asks": "requests", "asked": "requested"}
_NO_MORE = words("of and or 's ' that which who as it he she they we , to with")
"""What goes on with the thing that is given, or may."""
_ENDINGS = (("if",), ("upon",), ("in", "cash"), ("in", "connection", "with"), ("equal", "to"))
"""What may follow what is given: nothing that would tell of the receiver, if it stood beside it."""


def _with(line: Line, at: int) -> Reading | None:
    """Provide the Buyer with a list: provide a list to the Buyer."""
    last = actor_at(line, at + 1)
    if last == at + 1 or line.key(last) != "with":
        return None
    end = line.thing(last + 1)
    if end == last + 1 or line.key(end) in _NO_MORE or line.is_form(end - 1, "past"):
        return None
    to = line.units[last]._replace(key="to")
    verb = line.units[at]
    if line.key(end - 1) == "services":  # these are provided and performed
        verb = verb._replace(key=_PERFORMED.get(verb.key, verb.key))
    return Reading(at, end, (verb, *line.units[last + 1 : end], to, *line.units[at + 1 : last]))


def _to(line: Line, at: int) -> Reading | None:
    """Paid the lenders customary fees: paid customary fees to the lenders."""
    last = _receiver(line, at + 1)
    end = last + 1 if line.kind(last) == "money" else line.thing(last)
    while line.key(last) in _OF_PAYMENTS and end - last < 4 and line.is_open(end):
        end += 1
    if end > last and line.key(end) == "of" and line.kind(end + 1) == "money":
        end += 2
    if last == at + 1 or end <= last or not _is_all(line, end) or line.is_form(end - 1, "past"):
        return None
    to = line.units[at]._replace(key="to", kind="word", rule="")
    return Reading(at, end, (line.units[at], *line.units[last:end], to, *line.units[at + 1 : last]))


def _receiver(line: Line, at: int) -> int:
    """The place after "the lenders" or "Parent" that begins here; `at` if neither does."""
    first = at + (line.key(at) == "the")
    is_named = first > at or line.is_capital(first)
    return first + 1 if is_named and line.key(first) in _RECEIVERS else at


def _is_all(line: Line, at: int) -> bool:
    return line.is_end(at) or any(line.spells(at, *ending) for ending in _ENDINGS)


def _requires(line: Line, at: int) -> Reading | None:
    """Requires that the holder give notice: requires the holder to give notice; asked for requested."""
    asked = _ASKED.get(line.key(at), "")
    first = at + 1 + (line.key(at + 1) == "that")
    is_it = line.verb(at) == "request" or bool(asked)
    end = first + 1 if is_it and line.key(first) in ("it", "they", "them", "him", "her") else line.thing(first)
    if end == first or line.key(first) in ("no", "any", "each", "all", "every") or line.key(at - 1) in BE | HAVE:
        return None
    if asked:
        is_act = line.key(end) == "to" and line.is_form(end + 1, "base")
        return Reading(at, at + 1, (line.units[at]._replace(key=asked),)) if is_act else None
    if line.key(end) != "be" and not (line.is_form(end, "base") and line.is_only_verb(end)):
        return None
    to = line.units[first]._replace(key="to", kind="word", rule="")
    return Reading(at, end, (line.units[at], *line.units[first:end], to))


GIVING_TURNED = (
    Touch(
        "TCH974",
        "“provide the Buyer with a list”, “provide a list to the Buyer”",
        "The same is given to the same one.",
        (
            (
                'Bolt, Inc. (the "Buyer") met. It will provide the Buyer with certain services.',
                'Bolt, Inc. (the "Buyer") met. It will provide certain services to the Buyer.',
            ),
        ),
        (
            (
                'Bolt, Inc. (the "Buyer") met. It will provide the Buyer with certain services.',
                'Bolt, Inc. (the "Buyer") met. It will provide the Buyer for certain services.',
            ),
        ),
        _with,
        frozenset(_PERFORMED),
        words("with"),
    ),
    Touch(
        "TCH978",
        "“paid the lenders a fee”, “paid a fee to the lenders”",
        "The same is given to the same ones.",
        (("It paid the lenders customary fees.", "It paid customary fees to the lenders."),),
        (("It paid the lenders customary fees.", "It paid customary fees for the lenders."),),
        _to,
        _GIVES,
    ),
    Touch(
        "TCH979",
        "“requires that he give notice”, “requires him to give notice”",
        "The same is required of the same one.",
        (
            ("It requires that the holder give notice.", "It requires the holder to give notice."),
            (
                "The letter that the Bank requested the agent furnish ended.",
                "The letter that the Bank asked the agent to furnish ended.",
            ),
        ),
        (("It requires that the holder give notice.", "It permits the holder to give notice."),),
        _requires,
        _REQUIRES | frozenset(_ASKED),
    ),
)
