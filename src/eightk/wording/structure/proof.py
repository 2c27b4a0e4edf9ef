"""Sentences of the draft proved against the sentences of the approved wording that they stand for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from eightk.wording.align import Gap, gaps
from eightk.wording.structure import RULES
from eightk.wording.structure.rule import Sentence, StructureRule, words
from eightk.wording.structure.sentence import body, is_abbreviated, sentences
from eightk.wording.units import Unit

_WORD = re.compile(r"\w+")
LAW = words(
    "not no nor never neither none shall will must may can could would should all any each every some both before",
    "after until without unless except only if",
)
_PRONOUNS = words("it its itself they them their theirs latter former")


@dataclass(frozen=True, slots=True)
class Proved:
    """A sentence of either text that say the same, and the rule by which they do."""

    rule: str
    ours: Sentence
    theirs: Sentence


@dataclass(frozen=True, slots=True)
class _Place:
    """A sentence where it stands."""

    sentences: Sequence[Sentence]
    at: int

    @property
    def sentence(self) -> Sentence:
        return self.sentences[self.at]


def prove_sentences(
    ours: Sequence[Unit], theirs: Sequence[Unit], beyond: str = ""
) -> tuple[tuple[Unit, ...], tuple[Proved, ...]]:
    """The approved units with every proved sentence read as the draft writes it, and the proofs.

    Sentences are paired in order, never across one another; those alike unit by unit need no proof. `beyond` is what
    both texts go on with after these units."""
    held = bool(_PRONOUNS.intersection(_WORD.findall(beyond.casefold())))
    mine, other = sentences(ours), sentences(theirs)
    units: list[Unit] = []
    proved: list[Proved] = []
    at = 0
    for gap in gaps([_key(each) for each in mine], [_key(each) for each in other]):
        units += _joined(mine[at : gap.first])
        for here, across in _pairs(mine[gap.first : gap.last], other[gap.start : gap.stop]):
            proofs = (
                ()
                if across is None
                else _proofs(_Place(mine, gap.first + here), _Place(other, gap.start + across), held)
            )
            units += proofs[0].theirs if proofs else mine[gap.first + here]
            proved += proofs
        at = gap.last
    return (*units, *_joined(mine[at:])), tuple(proved)


def canonical(sentence: Sentence, rules: Iterable[StructureRule] = RULES) -> Sentence:
    """A sentence in its normal form: rewritten by each rule in turn, without its closing mark."""
    form = body(sentence)
    for rule in rules:
        form = rule.rewrite(form)
    return form


def _pairs(mine: Sequence[Sentence], other: Sequence[Sentence]) -> Iterator[tuple[int, int | None]]:
    """The place of each approved sentence, and of the draft's that has the same normal form, if one has."""
    at = there = 0
    for gap in (*gaps(*_forms(mine, other)), _end(mine, other)):
        yield from zip(range(at, gap.first), range(there, gap.start), strict=True)
        yield from ((here, None) for here in range(gap.first, gap.last))
        at, there = gap.last, gap.stop


def _forms(mine: Sequence[Sentence], other: Sequence[Sentence]) -> tuple[list[str], list[str]]:
    """The normal forms of either text's sentences, left out where no sentence of the other can have the same."""
    ours, theirs = [_fixed(each) for each in mine], [_fixed(each) for each in other]
    shared = {*ours} & {*theirs}
    return (
        [_form(each) if fixed in shared else "ours" for each, fixed in zip(mine, ours, strict=True)],
        [_form(each) if fixed in shared else "theirs" for each, fixed in zip(other, theirs, strict=True)],
    )


def _fixed(sentence: Sentence) -> tuple[str, ...]:
    """What every turn leaves as it is, in any order: the values and the words of law."""
    return tuple(sorted(unit.key for unit in sentence if unit.key in LAW or (unit.is_fact and unit.kind != "party")))


def _end(mine: Sequence[Sentence], other: Sequence[Sentence]) -> Gap:
    return Gap(len(mine), len(mine), len(other), len(other))


def _proofs(ours: _Place, theirs: _Place, held: bool) -> tuple[Proved, ...]:
    """A proof by each rule without which the two would differ; none where a pronoun hangs on who is named first."""
    before, after = ours.sentence, theirs.sentence
    used = [*_used(before), *_used(after)]
    tried = [rule for rule in RULES if rule in used]
    needed = [
        rule for rule in tried if not _alike(before, after, [each for each in tried if each is not rule])
    ] or tried
    if any(rule.turns_actors for rule in needed) and (_refers(ours, held) or _refers(theirs, held)):
        return ()
    return tuple(Proved(rule.code, before, after) for rule in needed)


def _refers(place: _Place, held: bool) -> bool:
    """Whether the next sentence speaks of someone by a pronoun."""
    if place.at + 1 == len(place.sentences):
        return held
    return any(unit.key in _PRONOUNS for unit in place.sentences[place.at + 1])


def _alike(before: Sentence, after: Sentence, rules: Sequence[StructureRule]) -> bool:
    mine, other = canonical(before, rules), canonical(after, rules)
    return [unit.key for unit in mine] == [unit.key for unit in other]


def _used(sentence: Sentence) -> Iterator[StructureRule]:
    """The rules that change something on the way to the normal form."""
    form = body(sentence)
    for rule in RULES:
        before, form = form, rule.rewrite(form)
        if form != before:
            yield rule


def _form(sentence: Sentence) -> str:
    """The normal form as a string; the closing mark counts, and may be that of an abbreviation."""
    keys = [unit.key for unit in canonical(sentence)]
    return "\n".join([*keys, "." if is_abbreviated(sentence[-1]) else sentence[-1].key])


def _key(sentence: Sentence) -> str:
    return "\n".join(unit.key for unit in sentence)


def _joined(run: Iterable[Sentence]) -> list[Unit]:
    return [unit for sentence in run for unit in sentence]
