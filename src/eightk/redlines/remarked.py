"""What the check says, set beside the changes that it speaks of."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from eightk.redlines.value import APPROVED, DRAFT, Kind, Piece, Remark, Standing
from eightk.wording.changes.difference import Difference
from eightk.wording.determinations import Outcome
from eightk.wording.reach import Stretched
from eightk.wording.rules import title_of

_FACTS: Mapping[str, str] = MappingProxyType(
    {
        "DIFF-DURATION": "length of time",
        "DIFF-AMOUNT": "amount",
        "DIFF-DATE": "date",
        "DIFF-PERCENT": "percentage",
        "DIFF-COUNT": "number",
        "DIFF-MULTIPLE": "multiple",
        "DIFF-RATIO": "ratio",
        "DIFF-TIME-OF-DAY": "time of day",
        "DIFF-OFFICE": "office",
        "DIFF-PARTY": "party",
        "DIFF-REFERENCE": "reference",
        "DIFF-LABEL": "class",
        "DIFF-NAME": "name",
        "DIFF-ACTOR": "who acts",
        "DIFF-CAUSE": "cause",
        "DIFF-BOUND": "limit",
        "DIFF-TIME": "time",
        "DIFF-QUANTIFIER": "all or part",
        "DIFF-SCOPE": "exception",
        "DIFF-DIRECTION": "direction",
        "DIFF-FREQUENCY": "how often",
        "DIFF-BASIS": "how it is counted",
        "DIFF-MODALITY": "duty or right",
        "DIFF-CONDITION": "condition",
        "DIFF-CONJUNCTION": "and, or",
        "DIFF-NEGATION": "not",
        "DIFF-EXCLUSIVITY": "exception",
        "DIFF-MUTUALITY": "mutual",
        "DIFF-TRADED": "which is which",
        "DIFF-ITEM": "item of a list",
        "DIFF-OMITTED": "statement",
        "DIFF-ADDED": "statement",
    }
)
"""What a finding that names a change says was changed, in a word or two; "meaning" for any other."""

_SHORT = 60
"""Characters; of a longer piece it is not for a finding to say which words are the fact."""


@dataclass(frozen=True, slots=True)
class Told:
    """A remark, and the passages that it speaks of."""

    remark: Remark
    approved: Stretched
    draft: Stretched
    fact: str = ""


def told_by(outcome: Outcome) -> tuple[Told, ...]:
    """All that a check says: open findings, those that counsel accepted, and the rules, in the order of the texts."""
    return tuple(_told(outcome))


def _told(outcome: Outcome) -> Iterator[Told]:
    opened, decided = outcome.findings, tuple(each.finding for each in outcome.determined)
    yield from (_of_finding(each, at, "open") for at, each in enumerate(opened, 1))
    yield from (_of_finding(each, at, "determined") for at, each in enumerate(decided, len(opened) + 1))
    accepted = sorted(outcome.comparison.accepted, key=lambda each: (each.approved.start, each.draft.start))
    rules = dict.fromkeys(each.rule for each in accepted)
    first = len(opened) + len(decided) + 1
    said = {rule: Remark(at, "accepted", rule, title_of(rule)) for at, rule in enumerate(rules, first)}
    yield from (Told(said[each.rule], each.approved, each.draft) for each in accepted)


def _of_finding(finding: Difference, number: int, standing: Standing) -> Told:
    fact = _FACTS.get(finding.code, "meaning") if finding.weight == "materially-different" else ""
    return Told(Remark(number, standing, finding.code, finding.message), finding.approved, finding.draft, fact)


def remarked(pieces: Sequence[Piece], told: Sequence[Told]) -> tuple[Piece, ...]:
    """The pieces, each with what is said of it. What the check names as harmless is a change of words, whatever it
    looks like, and what it names as material is one of fact."""
    on: defaultdict[int, list[Told]] = defaultdict(list)
    for place, each in sorted(_placed(pieces, told), key=lambda one: one[0]):
        on[pieces[place].change].append(each)
    return tuple(_remarked(piece, on[piece.change]) if piece.change else piece for piece in pieces)


def _remarked(piece: Piece, told: Sequence[Told]) -> Piece:
    if not told:
        return piece
    remarks = tuple(sorted({each.remark for each in told}, key=lambda one: one.number))
    facts = tuple(dict.fromkeys(each.fact for each in told if each.fact))
    if facts:
        is_short = len(piece.text) <= _SHORT
        return replace(piece, remarks=remarks, weight="fact" if is_short else piece.weight, facts=facts)
    if all(remark.standing == "accepted" for remark in remarks):
        return replace(piece, remarks=remarks, weight="words", facts=())
    return replace(piece, remarks=remarks)


def _placed(pieces: Sequence[Piece], told: Sequence[Told]) -> Iterator[tuple[int, Told]]:
    """What is said of which piece: what overlaps it, or, where that is none at all, what stands right beside it."""
    met = set()
    for beside in (False, True):
        rest = [each for at, each in enumerate(told) if at not in met]
        places = {id(each): at for at, each in enumerate(told)}
        for place, each in (*_meeting(pieces, rest, APPROVED, beside), *_meeting(pieces, rest, DRAFT, beside)):
            met.add(places[id(each)])
            yield place, each


def _meeting(
    pieces: Sequence[Piece], told: Iterable[Told], kinds: frozenset[Kind], beside: bool
) -> Iterator[tuple[int, Told]]:
    """The changed pieces of one text with what meets them there, walking the text once."""
    is_ours = kinds is APPROVED
    passages = ((each.approved if is_ours else each.draft, each) for each in told)
    waiting = sorted((each for each in passages if not beside or each[0].start < each[0].end), key=_start, reverse=True)
    active: list[tuple[Stretched, Told]] = []
    for place, piece in enumerate(pieces):
        if piece.change == 0 or piece.kind not in kinds:
            continue
        start = piece.approved_at if is_ours else piece.draft_at
        end = start + len(piece.text)
        while waiting and waiting[-1][0].start < end + beside:
            active.append(waiting.pop())
        active = [each for each in active if each[0].end > start - beside]
        yield from ((place, each) for _, each in active)


def _start(one: tuple[Stretched, Told]) -> int:
    return one[0].start
