"""Sentences of the draft proved against the sentences of the approved wording that they stand for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from eightk.wording.align import gaps
from eightk.wording.structure import RULES
from eightk.wording.structure.rule import Sentence, StructureRule
from eightk.wording.structure.sentence import body, sentences
from eightk.wording.units import Unit


@dataclass(frozen=True, slots=True)
class Proved:
    """A sentence of either text that say the same, and the rule by which they do."""

    rule: str
    ours: Sentence
    theirs: Sentence


def prove_sentences(ours: Sequence[Unit], theirs: Sequence[Unit]) -> tuple[tuple[Unit, ...], tuple[Proved, ...]]:
    """The approved units with every proved sentence read as the draft writes it, and the proofs.

    Sentences are paired in order, never across one another; those alike unit by unit need no proof."""
    mine, other = sentences(ours), sentences(theirs)
    units: list[Unit] = []
    proved: list[Proved] = []
    at = there = 0
    for gap in gaps([_key(each) for each in mine], [_key(each) for each in other]):
        units += _joined(mine[at : gap.first])
        there = gap.start
        turned = _turned(mine[gap.first : gap.last], other[there : gap.stop])
        for before, after in turned:
            units += after or before
            proved += _proofs(before, after) if after else ()
        at = gap.last
    return (*units, *_joined(mine[at:])), tuple(proved)


def canonical(sentence: Sentence, rules: Iterable[StructureRule] = RULES) -> Sentence:
    """A sentence in its normal form: rewritten by each rule in turn, without its closing mark."""
    form = body(sentence)
    for rule in rules:
        form = rule.rewrite(form)
    return form


def _turned(mine: Sequence[Sentence], other: Sequence[Sentence]) -> list[tuple[Sentence, Sentence]]:
    """Each approved sentence with the draft's that has the same normal form, or with nothing."""
    if not mine or not other:
        return [(sentence, ()) for sentence in mine]
    pairs: list[tuple[Sentence, Sentence]] = []
    at = there = 0
    left, right = [_form(each) for each in mine], [_form(each) for each in other]
    for gap in gaps(left, right):
        pairs += zip(mine[at : gap.first], other[there : gap.start], strict=True)
        pairs += [(sentence, ()) for sentence in mine[gap.first : gap.last]]
        at, there = gap.last, gap.stop
    pairs += zip(mine[at:], other[there:], strict=True)
    return pairs


def _proofs(before: Sentence, after: Sentence) -> list[Proved]:
    """One proof for each rule without which the two would differ."""
    needed = [rule for rule in RULES if not _alike(before, after, [each for each in RULES if each is not rule])]
    return [Proved(rule.code, before, after) for rule in needed]


def _alike(before: Sentence, after: Sentence, rules: Sequence[StructureRule]) -> bool:
    mine, other = canonical(before, rules), canonical(after, rules)
    return [unit.key for unit in mine] == [unit.key for unit in other]


def _form(sentence: Sentence) -> str:
    """The normal form as a string; the closing mark counts."""
    return _key((*canonical(sentence), *sentence[len(body(sentence)) :]))


def _key(sentence: Sentence) -> str:
    return "\n".join(unit.key for unit in sentence)


def _joined(run: Iterable[Sentence]) -> list[Unit]:
    return [unit for sentence in run for unit in sentence]
