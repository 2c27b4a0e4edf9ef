"""Parties whom a clause on an amount names, and the approved wording on the same amount leaves out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from eightk.agreement.parts.naming import plain_words
from eightk.agreement.parts.parties import PreambleParty
from eightk.truth.consistency.passage import Passage, Place
from eightk.truth.consistency.reading import Reading
from eightk.truth.consistency.rule import Example, Rule, Variance
from eightk.truth.consistency.spellings import core_of, normal_words

_LINKS = frozenset({",", "and", "or", "'s", "&"})
_FEWEST = 3
"""Parties in a row that make a list of those concerned."""

Names = Mapping[tuple[str, ...], int]
"""By the plain words of a name: the party's number."""


@dataclass(frozen=True, slots=True)
class _Mention:
    """A party named at a place: its number, and the indices of its words."""

    party: int
    first: int
    last: int


def _find(reading: Reading) -> Iterator[Variance]:
    parties = reading.parties.named
    names = _names(parties)
    said: set[Place] = set()
    if len(parties) < _FEWEST:
        return
    for passage in reading.wording:
        for fact in passage.facts:
            if fact.kind != "money":
                continue
            told = {mention.party for mention in _mentions(passage, *_part(passage, fact.first), names)}
            for concerned, place in _lists(reading, fact.key, names):
                left = [parties[number] for number in concerned if number not in told]
                if left and len(left) < len(concerned) and place not in said:
                    said.add(place)
                    yield _variance(passage, fact.first, fact.last, left, place)


def _names(parties: Sequence[PreambleParty]) -> Names:
    """Terms, full names, names without their legal form, and surnames."""
    found: dict[tuple[str, ...], int] = {}
    for number, party in enumerate(parties):
        words = normal_words(party.name)
        surname = words[-1:] if party.kind == "person" else ()
        for name in filter(None, (*map(normal_words, party.terms), words, core_of(words), surname)):
            found.setdefault(name, number)
    return found


def _lists(reading: Reading, key: str, names: Names) -> Iterator[tuple[tuple[int, ...], Place]]:
    """The lists of parties in the sentences of the clauses that state an amount."""
    for passage in reading.terms_proper:
        for fact in passage.facts:
            if fact.key != key:
                continue
            for run in _runs(passage, list(_mentions(passage, *passage.sentence(fact.first), names))):
                numbers = tuple(dict.fromkeys(mention.party for mention in run))
                if len(numbers) >= _FEWEST:
                    yield numbers, passage.place(run[0].first, run[-1].last)


def _runs(passage: Passage, mentions: Sequence[_Mention]) -> Iterator[list[_Mention]]:
    """Mentions with nothing but commas and "and" between them."""
    run: list[_Mention] = []
    for mention in mentions:
        between = passage.words[run[-1].last : mention.first] if run else ()
        if run and not all(word.form in _LINKS for word in between):
            yield run
            run = []
        run.append(mention)
    if run:
        yield run


def _mentions(passage: Passage, first: int, last: int, names: Names) -> Iterator[_Mention]:
    """The parties named in a stretch of words, the longest name at each place."""
    longest = max(map(len, names), default=0)
    at = first
    while at < last:
        size = min(longest * 2, last - at) if passage.words[at].form[:1].isupper() else 0
        end = next((at + length for length in range(size, 0, -1) if _plain(passage, at, at + length) in names), 0)
        if end:
            yield _Mention(names[_plain(passage, at, end)], at, end)
        at = end or at + 1


def _plain(passage: Passage, first: int, last: int) -> tuple[str, ...]:
    """The plain words of a stretch: "R.I. Heller's" is ri heller."""
    words = plain_words(passage.quote(first, last))
    return normal_words(" ".join(word.removesuffix("'s") for word in words))


def _part(passage: Passage, at: int) -> tuple[int, int]:
    """The part of a sentence around a word that is one statement: between "…, that" and ", and that"."""
    first, last = passage.sentence(at)
    cuts = [
        place
        for place in range(first, last)
        if passage.words[place].form == ";"
        or (passage.words[place].form == "that" and passage.words[place - 1].form in (",", "and"))
    ]
    return max([first, *(cut for cut in cuts if cut < at)]), min([last, *(cut for cut in cuts if cut > at)])


def _variance(passage: Passage, first: int, last: int, left: Sequence[PreambleParty], place: Place) -> Variance:
    said = passage.quote(first, last)
    who = " and ".join(party.term or party.name for party in left)
    message = f"the clause on “{said}” concerns {who} too, whom the approved wording on it leaves out"
    return Variance(message, (passage.place(first, last), place))


_HEAD = (
    'This Agreement is made on May 4, 2026, among Brindle Optics, Inc. ("BOI"), John Roe ("Roe"), Erin Hall ("Hall") '
    'and Frank Jackson ("Jackson").\n\n'
    "3. Payment. Roe, Hall and Jackson accept, as payment in full for their services, the sum of $120,000.\n\n"
    "4. Announcements. BOI may disclose the following:\n\n"
    '"Mr. Roe resigned on May 4, 2026, and the Company has agreed that it will pay $120,000 for the services of {}, '
    'and that it will release them."'
)

RULE = Rule(
    code="CONS011",
    title="parties left out of the approved wording",
    why="The approved wording may be filed, but it says less than the clause: decide whether to name them.",
    finds=(Example(_HEAD.format("Mr. Roe and Ms. Hall")),),
    leaves=(Example(_HEAD.format("Mr. Roe, Ms. Hall and Mr. Jackson")),),
    find=_find,
)
