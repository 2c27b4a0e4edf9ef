"""The texts differ at one place only, and what stands there is of one kind and not the same.

Between texts that are otherwise equal an exchange can be seen for what it is: another number, another party to the
deal, another act, another time of the same act, or two things that traded places.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from eightk.wording.changes.account import Account
from eightk.wording.changes.capitals import GENERAL
from eightk.wording.changes.family_words import FAMILIES
from eightk.wording.changes.lengths import UNITS
from eightk.wording.changes.prefix import PREFIXES
from eightk.wording.changes.reading import spell
from eightk.wording.changes.rule import ChangeRule, Shown, quoted, words
from eightk.wording.lexicon import is_word
from eightk.wording.statements.verb_list import VERB_FORMS
from eightk.wording.statements.vocabulary import ARTICLES, PAST, PRESENT
from eightk.wording.units import Unit

_LONGEST = 6
"""Words on either side up to which one thing is seen to stand for another."""
_MOST = 5
"""Units of one thing that trades places."""
_SHORTEST = 3
_LINKS = frozenset(("and", "or", ",", "&", "/"))
_FIGURE = re.compile(r"\d[\d,]*(?:\.\d+)?")
_NUMBERS = frozenset(("count", "percent", "multiple", "ordinal", "ratio"))
_TO_DO = frozenset(("will", "shall"))


def _exchanged(account: Account) -> Iterator[Shown]:
    ours, theirs = account.alone
    if not ours or not theirs or max(len(ours), len(theirs)) > _LONGEST:
        return
    mine, other = _said(ours), _said(theirs)
    if (
        _are_kin(mine, other)
        or _are_numbers(ours, theirs)
        or _are_contrary(mine, other)
        or _is_retold(mine, other)
        or _are_terms(account)
        or _are_given_names(account)
    ):
        yield _shown(ours, theirs, f"{quoted(ours)} became {quoted(theirs)}")


def _shown(ours: Sequence[Unit], theirs: Sequence[Unit], said: str) -> Shown:
    return Shown(said, (ours[0].start, ours[-1].end), (theirs[0].start, theirs[-1].end))


def _said(units: Sequence[Unit]) -> list[str]:
    """The words of some units in small letters, without articles and marks."""
    every = (word for unit in spell(units) if unit.kind != "mark" for word in unit.text.casefold().split())
    return [word for word in every if word not in ARTICLES]


def _are_kin(mine: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two phrases are of one family, and neither is said for the other."""
    ours = {family: group for form in _forms(mine) for family, group in _MEMBERS.get(form, ())}
    theirs = {family: group for form in _forms(other) for family, group in _MEMBERS.get(form, ())}
    both = ours.keys() & theirs.keys()
    return bool(both) and all(ours[family] != theirs[family] for family in both)


def _forms(said: Sequence[str]) -> Iterator[str]:
    """A phrase as it is, with its first word as a verb by itself, with its last word as one of several."""
    phrase = " ".join(said)
    yield phrase
    if said:
        rest = said[1:]
        yield from (" ".join((verb, *rest)) for verb, _ in VERB_FORMS.get(said[0], ()))
        yield from (phrase.removesuffix("ies") + "y", phrase.removesuffix("es"), phrase.removesuffix("s"))


def _members() -> Mapping[str, tuple[tuple[int, int], ...]]:
    found: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
    for family, line in enumerate(FAMILIES.strip().replace("\n+", ";").splitlines()):
        for number, group in enumerate(line.split(";")):
            for phrase in group.split(","):
                found[phrase.strip()].append((family, number))
    return MappingProxyType({phrase: tuple(places) for phrase, places in found.items()})


_MEMBERS = _members()


def _are_numbers(ours: Sequence[Unit], theirs: Sequence[Unit]) -> bool:
    """Whether either side has numbers, and they are others; a length of time has a rule of its own."""
    mine, other = _numbers(ours), _numbers(theirs)
    if any(unit.key.rstrip("s'") in UNITS for unit in (*ours, *theirs)):
        return False
    return bool(mine) and bool(other) and mine != other


def _numbers(units: Sequence[Unit]) -> frozenset[str]:
    found = {unit.key.partition(":")[2] for unit in units if unit.kind in _NUMBERS}
    return frozenset(
        found
        | {each.replace(",", "") for unit in units if unit.key not in found for each in _FIGURE.findall(unit.text)}
    )


def _are_contrary(mine: Sequence[str], other: Sequence[str]) -> bool:
    """Whether one word is the other with un-, in-, non- or dis- before it."""
    if len(mine) != 1 or len(other) != 1:
        return False
    short, long = sorted((*mine, *other), key=len)
    return len(short) >= _SHORTEST and is_word(long) and long in {prefix + short for prefix in PREFIXES}


def _is_retold(mine: Sequence[str], other: Sequence[str]) -> bool:
    """Whether a verb is told in the past on one side and otherwise on the other: is, was; will serve, served."""
    return _is_past_of(mine, other) or _is_past_of(other, mine)


def _is_past_of(past: Sequence[str], present: Sequence[str]) -> bool:
    if len(past) != 1 or not present:
        return False
    if past[0] in PAST:
        return len(present) == 1 and present[0] in PRESENT
    done = {verb for verb, form in VERB_FORMS.get(past[0], ()) if form == "past"}
    *auxiliary, last = present
    told = {verb for verb, form in VERB_FORMS.get(last, ()) if form == ("base" if auxiliary else "third")}
    return bool(done & told) and (not auxiliary or auxiliary[0] in _TO_DO)


def _are_terms(account: Account) -> bool:
    """Whether a term that the texts define stands for another one that they define."""
    mine, other = (" ".join(_said(side)) for side in account.alone)
    return mine != other and {mine, other} <= account.terms


def _are_given_names(account: Account) -> bool:
    """Whether a name became another before the same surname or initial."""
    ours, theirs = account.alone
    if not len(ours) == len(theirs) == 1 or ours[0].kind != "word" or theirs[0].kind != "word":
        return False
    after = next((unit for unit in account.ours.units if unit.start >= ours[0].end), None)
    is_named = after is not None and after.text[:1].isupper() and (len(after.text) == 1 or after.text[1:].islower())
    both = (ours[0], theirs[0])
    return is_named and all(each.text.istitle() and each.key not in GENERAL for each in both)


def _traded(account: Account) -> Iterator[Shown]:
    """Two things that traded places, with more than a link between them: X of M for Y, Y of M for X."""
    ours, theirs = account.alone
    if len(ours) != len(theirs):
        return
    mine, other = [unit.key for unit in ours], [unit.key for unit in theirs]
    for first in range(1, min(_MOST, len(mine) - 1)):
        for last in range(1, min(_MOST, len(mine) - first)):
            if (
                mine[:first] == other[-first:]
                and mine[-last:] == other[:last]
                and mine[first:-last] == other[last:-first]
            ):
                middle = mine[first:-last]
                is_told = _tells(middle, account) and not _is_row(middle, ours[-1], account)
                if _are_alike(ours[:first], ours[-last:]) and is_told:
                    said = f"{quoted(ours[:first])} and {quoted(ours[-last:])} traded places"
                    yield _shown(ours, theirs, said)
                return


def _are_alike(one: Sequence[Unit], other: Sequence[Unit]) -> bool:
    """Whether two runs are values of one kind, or words; no sentences."""
    kinds = {unit.kind for unit in (*one, *other) if unit.kind != "mark"}
    marks = {unit.key for unit in (*one, *other) if unit.kind == "mark"}
    return bool(words(one) and words(other)) and len(kinds) == 1 and marks <= {"."}


def _is_row(middle: Sequence[str], last: Unit, account: Account) -> bool:
    """Whether the same is said of both: X may end it and Y may end it."""
    after = [unit.key for unit in account.ours.units if unit.start >= last.end]
    return middle[-1] in _LINKS and bool(after) and after[: len(middle) - 1] == list(middle[:-1])


def _tells(middle: Sequence[str], account: Account) -> bool:
    """Whether what stands between two things is more than what links those of a list, whose order tells nothing.

    One deals with another as the other does with the one."""
    return (
        bool(middle)
        and middle[-1] != "with"
        and (not _LINKS.issuperset(middle) or account.ours.words["respectively"] > 0)
    )


EXCHANGED = ChangeRule(
    "DIFF-WORD",
    "A word became another of its kind",
    "The texts differ at this place only, and what stands there is another party, paper, act, time or number.",
    ("The bank repaid the loan in May.", "The bank guaranteed the loan in May."),
    ("The buyer signed the lease in May.", "The purchaser signed the lease in May."),
    showing=_exchanged,
)
TRADED = ChangeRule(
    "DIFF-TRADED",
    "Two things traded places",
    "The texts differ in nothing but that one thing stands where another stood, and that one in its place.",
    (
        "The plan pays for dental care before vision care begins.",
        "The plan pays for vision care before dental care begins.",
    ),
    ("He sold land, cattle and grain.", "He sold grain, cattle and land."),
    showing=_traded,
)
