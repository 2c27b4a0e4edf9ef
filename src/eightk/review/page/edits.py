"""Every edit of the draft with the rule that proves it harmless, or the finding that speaks of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from eightk.redlines import Change, Redline, Remark
from eightk.redlines.said import moves
from eightk.redlines.value import Standing
from eightk.reporting.passages import capital, quoted
from eightk.wording.rules import find_rule


@dataclass(frozen=True, slots=True)
class Proof:
    """A rule that accepted an edit: its code, what it is in a few words, why in a sentence."""

    code: str
    title: str
    why: str


@dataclass(frozen=True, slots=True)
class Found:
    """A finding that speaks of an edit: its number on the page, its code, what it says and what the code means."""

    number: int
    code: str
    message: str
    why: str
    is_open: bool


@dataclass(frozen=True, slots=True)
class Marked:
    """One edit: its number, both passages as they are quoted, and what is said of it.

    `standing` is "open" where a finding of it is open, "determined" where counsel accepted all that is found of it.
    `facts` says which facts change; `other` is the edit at the other end of a move, 0 for none."""

    number: int
    approved: str
    draft: str
    standing: Standing
    facts: tuple[str, ...]
    other: int
    findings: tuple[Found, ...]
    proofs: tuple[Proof, ...]


def marked(redline: Redline) -> dict[int, Marked]:
    """The edits that a reader sees, by their numbers, in the order of the texts."""
    ends = moves(redline)
    return {each.number: _marked(each, ends.get(each.move, ())) for each in redline.changes}


def _marked(change: Change, ends: Sequence[int]) -> Marked:
    findings = tuple(_found(each) for each in change.remarks if each.standing != "accepted")
    is_open = any(each.is_open for each in findings)
    standing: Standing = "open" if is_open else "determined" if findings else "accepted"
    proofs = tuple(_proof(each.code) for each in change.remarks if each.standing == "accepted")
    other = next((end for end in ends if end != change.number), 0)
    passages = quoted(change.deleted), quoted(change.inserted)
    return Marked(change.number, *passages, standing, change.facts, other, findings, proofs)


def _found(remark: Remark) -> Found:
    rule = find_rule(remark.code)
    message = capital(remark.message)
    return Found(remark.number, remark.code, message, rule.why if rule else "", remark.standing == "open")


def _proof(code: str) -> Proof:
    rule = find_rule(code)
    return Proof(code, rule.title if rule else code, rule.why if rule else "")
