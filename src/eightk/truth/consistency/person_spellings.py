"""One person in several spellings: William Plamondon, Plamondom; Gregory B. Graves, Gregory D. Graves."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from eightk.agreement.parts.naming import plain_words
from eightk.agreement.parts.parties import PreambleParty
from eightk.truth.consistency.passage import Passage, Place
from eightk.truth.consistency.reading import Reading
from eightk.truth.consistency.rule import Example, Rule, Variance
from eightk.wording.lexicon import is_slip, is_word

_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv", "esq", "md", "phd"})
_HONORIFICS = frozenset({"mr", "mrs", "ms", "dr", "miss"})
_SHORTEST = 4
_RARE = 2


def _find(reading: Reading) -> Iterator[Variance]:
    counts = Counter(word.form.casefold() for passage in reading.passages for word in passage.words)
    people = [party for party in reading.parties.named if party.kind == "person" and party.name]
    surnames = {_plain(party)[-1] for party in people if len(_plain(party)) > 1}
    for party in people:
        words = _plain(party)
        if len(words) < 2:
            continue
        for passage in reading.passages:
            for at, word in enumerate(passage.words):
                if word.form[:1].isupper():
                    yield from _slip_at(passage, at, party, counts, surnames)


def _plain(party: PreambleParty) -> tuple[str, ...]:
    words = plain_words(party.name)
    return tuple(word for word in words if word not in _SUFFIXES)


def _slip_at(
    passage: Passage, at: int, party: PreambleParty, counts: Counter[str], surnames: set[str]
) -> Iterator[Variance]:
    """A surname a letter astray, behind the first name or an honorific, or where it is no word; another initial."""
    form, words = passage.words[at].form.casefold().removesuffix("'s"), _plain(party)
    before = _before(passage, at)
    if form == words[-1]:
        initial = words[1] if len(words) == 3 and len(words[1]) == 1 else ""
        other = before[-1] if len(before) > 1 and before[-2] == words[0] and len(before[-1]) == 1 else ""
        if (initial and other and other != initial) or _is_first_name_astray(before, words):
            yield _variance(passage, at, party, before)
        return
    if (
        len(form) < _SHORTEST
        or form in surnames
        or not is_slip(form, words[-1])
        or form in (f"{words[-1]}s", words[-1][:-1])
    ):
        return
    named = bool(before) and (before[-1] in _HONORIFICS or words[0] in before[-2:])
    if named or (not is_word(form) and counts[form] <= _RARE < counts[words[-1]]):
        yield _variance(passage, at, party, before)


def _is_first_name_astray(before: Sequence[str], words: Sequence[str]) -> bool:
    """Whether the name in front of a surname, or of an initial and it, is the first name with a letter astray."""
    said = next((form for form in reversed(before) if len(form) > 1), "")
    return len(said) >= _SHORTEST and is_slip(said, words[0]) and not is_word(said)


def _before(passage: Passage, at: int) -> list[str]:
    """The two plain words in front of a word: a first name, an initial, an honorific."""
    forms = [word.form.casefold() for word in passage.words[max(0, at - 4) : at] if word.form not in (".", ",")]
    return forms[-2:]


def _variance(passage: Passage, at: int, party: PreambleParty, before: Sequence[str]) -> Variance:
    first = at
    while first and passage.words[first - 1].form.casefold() in {*_plain(party), *_HONORIFICS, *before[-1:], "."}:
        first -= 1
    first += passage.words[first].form == "."  # the stop of the sentence before
    first, last = passage.whole(first, at + 1)
    message = f"“{passage.quote(first, last)}” here, “{party.name}” where the parties are named"
    return Variance(message, (passage.place(first, last), Place(party.start, party.end)))


_HEAD = (
    'This Agreement is made on May 4, 2026, between Brindle Optics, Inc. (the "Company") and Gregory B. Plamondon '
    '("Plamondon").\n\n'
)

RULE = Rule(
    code="CONS029",
    title="one person in several spellings",
    why="Whom the filing names must be certain; find out how the name is spelled before it is filed.",
    finds=(
        Example(
            f"{_HEAD}1. Term. Plamondon resigns. Plamondon shall assist the Company. Mr. Plamondom is paid $5,000."
        ),
        Example(f"{_HEAD}1. Term. Gergory Plamondon resigns as President of the Company."),
        Example(f"{_HEAD}1. Term. Gregory D. Plamondon resigns as President of the Company."),
    ),
    leaves=(
        Example(
            f"{_HEAD}1. Term. Gregory Plamondon and his wife, Mary Plamondon, resign; the Plamondons' house is his."
        ),
    ),
    find=_find,
)
