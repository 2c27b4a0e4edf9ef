"""What changed in the words of one document, and what of it is a change of fact that no term explains."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from eightk.redlines import Redline, redline_between
from eightk.versions.terms import TermChange
from eightk.wording.changes.difference import Difference
from eightk.wording.comparison import Comparison, compare
from eightk.wording.facts import recognise
from eightk.wording.judge import Context
from eightk.wording.words import read_words

Facts = frozenset[str]
_KINDS = "amount count date duration frequency item multiple office percent ratio reference time"
_VALUES = frozenset(f"DIFF-{kind}" for kind in _KINDS.upper().split())
"""Changes of one value for another. A sentence that went, or a “may” for “will”, no term explains."""
_DRAFTED = frozenset({"disclosure", "form8-k"})
"""The documents that are drafted from the terms."""


@dataclass(frozen=True)
class TextChange:
    """A document whose words differ, or that stands on one side only (the other text is "").

    `name` is what counsel call it, `stem` its file name without ending. Not slotted: what was compared is kept."""

    name: str
    stem: str
    before: str
    after: str
    names: Mapping[str, tuple[str, ...]]
    told: tuple[str, str] = ("", "")
    """A passage of either text whose changes are told of another document: the disclosure in the Form 8-K."""

    @property
    def repeats(self) -> bool:
        """Whether the passage that is told elsewhere stands in both texts."""
        ours, theirs = self.told
        return bool(ours and theirs) and ours in self.before and theirs in self.after

    @property
    def state(self) -> str:
        """changed, added, removed."""
        return "added" if not self.before else "removed" if not self.after else "changed"

    @property
    def _beside(self) -> str:
        """The later text as it is compared: what is told elsewhere stands in it as it did before."""
        return self.after.replace(self.told[1], self.told[0], 1) if self.repeats else self.after

    @cached_property
    def comparison(self) -> Comparison:
        """The later text held to the earlier one as a draft is held to its approved wording."""
        return compare(self.before, self._beside, Context(self.names))

    @cached_property
    def redline(self) -> Redline:
        """The later text as changes to the earlier one."""
        return redline_between(self.before, self._beside, self.names)

    @cached_property
    def facts(self) -> tuple[Difference, ...]:
        """What a rule names as a change of fact: an amount, a date, a party, “may” for “will”."""
        if self.state != "changed":
            return ()
        return tuple(each for each in self.comparison.findings if each.weight == "materially-different")

    @property
    def is_proved(self) -> bool:
        """Whether every edit is proved harmless by a rule."""
        return self.state == "changed" and self.comparison.passes


@dataclass(frozen=True, slots=True)
class FactChange:
    """A change of fact in a document, and how many times it is made there."""

    document: str
    difference: Difference
    times: int


def unexplained(changes: Iterable[TextChange], terms: Iterable[TermChange]) -> tuple[FactChange, ...]:
    """The changes of fact that no changed term explains, document by document. Terms explain what is drafted from them;
    that an exhibit says something else is never explained."""
    known = [(_facts(each.before), _facts(each.after), each) for each in terms]
    found: dict[tuple[str, str, str, str], FactChange] = {}
    for change in changes:
        explaining = known if change.stem in _DRAFTED else []
        for each in change.facts:
            ours, theirs = _facts(each.approved.text), _facts(each.draft.text)
            if not any(_explains(each, ours, theirs, *term) for term in explaining):
                key = change.stem, each.code, each.approved.text, each.draft.text
                known_one = found.get(key) or FactChange(change.name, each, 0)
                found[key] = replace(known_one, times=known_one.times + 1)
    return tuple(found.values())


def _explains(each: Difference, ours: Facts, theirs: Facts, before: Facts, after: Facts, term: TermChange) -> bool:
    """Whether a term went from a value of the one passage to that of the other."""
    if (each.approved.text, each.draft.text) == (term.before, term.after):
        return True
    is_alike = bool(ours) == bool(before) and bool(theirs) == bool(after) and bool(ours or theirs)
    return each.code in _VALUES and is_alike and ours <= before and theirs <= after


def _facts(text: str) -> Facts:
    return frozenset(fact.key for fact in recognise(read_words(text)))
