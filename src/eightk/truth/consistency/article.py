""" "The" before a party's short name that takes none anywhere else: "the ATGR shall only state"."""

from __future__ import annotations

from collections.abc import Iterator

from eightk.truth.consistency.passage import Passage
from eightk.truth.consistency.reading import Reading
from eightk.truth.consistency.rule import Example, Rule, Variance

_OFTEN = 5
"""How often the name stands without the article for each time that it stands with one."""
_MOST = 3
# Behind a name that is a noun by itself; anything else may be the noun that the article belongs to: "the ATGR shares".
_VERBS = (
    "shall will may must is was has had agrees agree acknowledges represents and or , . ; : ) 's of to in on by for"
)
_FOLLOWS = frozenset(_VERBS.split())


def _find(reading: Reading) -> Iterator[Variance]:
    for name in sorted({party.term for party in reading.parties.named if _is_proper(party.term)}):
        bare, articled = 0, []
        for passage in reading.body:
            for at in _places(passage, name):
                if at and passage.words[at - 1].form.lower() == "the":
                    articled += [(passage, at)] if _stands_alone(passage, at, name) else []
                else:
                    bare += 1
        if 0 < len(articled) <= _MOST and bare >= _OFTEN * len(articled):
            for passage, at in articled:
                first, last = passage.whole(at - 1, at + 2)
                message = f"“{passage.quote(first, last)}”: “{name}” takes no “the” in {bare} other places"
                yield Variance(message, (passage.place(first, last),))


def _is_proper(term: str) -> bool:
    """Whether a short name is a name and no common noun: letters in capitals, one word."""
    return term.isalpha() and term.isupper() and len(term) > 2


def _places(passage: Passage, name: str) -> Iterator[int]:
    for at, word in enumerate(passage.words):
        if word.form in (name, f"{name}'s"):
            yield at


def _stands_alone(passage: Passage, at: int, name: str) -> bool:
    if passage.words[at].form != name:
        return True
    after = passage.words[at + 1].form.lower() if at + 1 < len(passage.words) else "."
    return after in _FOLLOWS


_HEAD = 'This Agreement is made between Acme Tools Group, Inc. ("ATGR") and John Roe ("Roe").\n\n'

RULE = Rule(
    code="CONS037",
    title="an article before a name that takes none",
    why="A word such as “Company” may have been meant, or a name was put in its place; see whom the clause binds.",
    finds=(
        Example(
            f"{_HEAD}1. Term. Roe leaves ATGR, and ATGR pays ATGR's counsel. He assists ATGR and its officers, as ATGR "
            "asks.\n\n2. References. Upon inquiry, the ATGR shall only state his last position."
        ),
    ),
    leaves=(
        Example(
            f"{_HEAD}1. Term. Roe leaves ATGR, and ATGR pays ATGR's counsel. He assists ATGR and its officers, as ATGR "
            "asks.\n\n2. Plans. The ATGR Option Plan ends, and the ATGR shares are his."
        ),
    ),
    find=_find,
)
