"""What was done is yet to be done: has executed, will execute."""

from __future__ import annotations

from collections.abc import Iterator

from eightk.wording.changes.account import Account
from eightk.wording.changes.reading import Reading, Stretch
from eightk.wording.changes.rule import ChangeRule, Shown
from eightk.wording.changes.senses import STEM, stem

_BETWEEN_WORDS = "also not already been be each both all now then since so thereby hereby"
_BETWEEN = frozenset(_BETWEEN_WORDS.split())
"""Words that may stand between an auxiliary and its verb."""
_DONE = frozenset(("has", "have", "had"))
_TO_DO = frozenset(("will", "shall"))
_REACH = 3
_PAST = ("ed", "en", "wn", "ld", "nt", "id", "de")
"""Endings of what was done; a verb with another, as "become" or "set", is not told."""

_Verbs = dict[str, list[Stretch]]


def _shown(account: Account) -> Iterator[Shown]:
    """A verb that either text has once, after "has" in the one and after "will" in the other."""
    ours, theirs = account.ours, account.theirs
    for done, to_do in (((ours, _DONE), (theirs, _TO_DO)), ((ours, _TO_DO), (theirs, _DONE))):
        before, after = _verbs(*done), _verbs(*to_do)
        for verb in before:
            if len(before[verb]) == len(after.get(verb, ())) == 1 == ours.stems[verb] == theirs.stems[verb]:
                yield Shown("what was done became what is to be done", before[verb][0], after[verb][0])


def _verbs(reading: Reading, auxiliaries: frozenset[str]) -> _Verbs:
    """The verbs after some auxiliaries by their stems, each with the place of both."""
    found: _Verbs = {}
    units = reading.spelled
    for at, unit in enumerate(units):
        if unit.kind != "word" or unit.key not in auxiliaries:
            continue
        after = next((each for each in units[at + 1 : at + 1 + _REACH] if each.key not in _BETWEEN), None)
        verb = stem(after.key) if after is not None and after.kind == "word" else ""
        if after is not None and len(verb) == STEM and (auxiliaries is _TO_DO or after.key.endswith(_PAST)):
            found.setdefault(verb, []).append((unit.start, after.end))
    return found


RULE = ChangeRule(
    "DIFF-TIME",
    "What was done is yet to be done",
    "One text says that something has been done, the other that it will be, of one and the same act.",
    ("The agent has also executed the deed of release.", "The agent will also execute the deed of release."),
    ("The agent has also executed the deed of release.", "The deed of release has also been executed by the agent."),
    showing=_shown,
)
