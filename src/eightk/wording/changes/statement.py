"""A statement or a condition was left out, or one was added."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice, zip_longest

from eightk.wording.changes.account import Account
from eightk.wording.changes.reading import Reading, bag
from eightk.wording.changes.rule import NOWHERE, ChangeRule, Shown, is_calm, quoted, words
from eightk.wording.changes.senses import Sense, stem
from eightk.wording.changes.unsaid import is_given, is_said_again
from eightk.wording.form.place import Place
from eightk.wording.statements.sentences import ENDS
from eightk.wording.statements.vocabulary import HONORIFICS
from eightk.wording.units import Unit

_FEWEST, _MANY = 3, 5
_MOST_BESIDE = 2
_SHARE = 0.7
_TIMES = frozenset(map(stem, ("year", "years", "month", "months", "week", "weeks", "days", "period", "term", "date")))
_FORMULAS = frozenset(
    map(
        stem,
        [
            "whole",
            "part",
            "case",
            "time",
            "respect",
            "manner",
            "connection",
            "accordance",
            "addition",
            "event",
            "effect",
            "purpose",
            "hereto",
            *("order", "regard", "relation", "virtue", "terms", "provisions", "conditions", "amount", "sum", "number"),
            *("rate", "form", "level", "matter", "basis", "contained", "described", "located", "made", "given"),
            *("set", "forth", "specified", "listed", "stated", "role", "capacity"),
            *("limited", "limitation", "equal", "continue", "payable", "copy", "between", "among"),
        ],
    )
)
_MARKS = frozenset(".;:,()")
_CONDITIONS = frozenset(("condition", "unless", "excluding"))
_STAND_INS = ("condition", "when", "unless", "excluding", "instead", "only")
_NEUTRAL = frozenset(
    (
        "to",
        "and",
        "with",
        "by",
        "from",
        "when",
        "or",
        "all",
        "will",
        "including",
        "in total",
        "the other",
        "former",
        "open",
    )
)
"""Senses that come and go with a way of saying it."""
_FILLER = (
    "hereby herein hereto hereof thereof therein thereto foregoing above respective respectively said aforementioned "
    "previously additionally currently further such addition accordingly aggregate total also certain named entitled "
    "party thereunder hereunder referred collectively individually known called namely together along plus well"
)
_FILLERS = frozenset(map(stem, _FILLER.split())) | _TIMES | _FORMULAS | HONORIFICS
"""Words of form."""
_LINKS = frozenset(("and", "or", ",", "a", "an", "the"))
_LIST = 16
_PREFIXES = frozenset(("co", "non", "vice"))
_LEAST = 2
"""New words of the draft up to which it is no rewording: what it has less often is left out."""


def _left_out(place: Place, account: Account) -> str | None:
    found = _is_left_out(place.removed, place.added, account.ours, account.theirs, account)
    is_cut = _cut(place.removed, place.added, account.ours, account.theirs)
    is_bound = _is_bound(place.removed, place.added, account.ours, account.theirs, account)
    is_told = is_cut or is_bound or (found and _is_edit(place, account.new_stems))
    return f"{quoted(place.removed)} is left out" if is_told else None


def _added(place: Place, account: Account) -> str | None:
    found = _is_left_out(place.added, place.removed, account.theirs, account.ours, account)
    is_cut = _cut(place.added, place.removed, account.theirs, account.ours)
    is_bound = _is_bound(place.added, place.removed, account.theirs, account.ours, account)
    is_told = is_cut or is_bound or (found and _is_edit(place, account.lost_stems))
    return f"{quoted(place.added)} is added" if is_told else None


def _is_length(known: str) -> bool:
    """Whether a word or a fact may be part of a length of time, which has a rule of its own, or of a formula."""
    return known in _TIMES or known in _FORMULAS or known.startswith("count:")


def _cut(run: Sequence[Unit], other: Sequence[Unit], here: Reading, there: Reading) -> bool:
    """Whether a run is all that one text has and the other does not, and more than a word of form."""
    if other or not run or len(here.units) - len(run) != len(there.units):
        return False
    if not _says_something(run, here, there):
        return False
    rest = (unit.key for unit in here.units if unit.end <= run[0].start or unit.start >= run[-1].end)
    return all(one == other for one, other in zip_longest(rest, (unit.key for unit in there.units)))


def _is_cut(run: Sequence[Unit], other: Sequence[Unit]) -> bool:
    """Whether a run has all words of the other in their order, but for what links those of a list, and more."""
    mine, left = [unit.key for unit in run], [unit.key for unit in other if unit.key not in _LINKS]
    is_short = not other or (len(run) <= _LIST and not ENDS & set(mine))
    words_of_run = iter(mine)
    return bool(run) and is_short and all(key in words_of_run for key in left)


def _says_something(run: Sequence[Unit], here: Reading, there: Reading, other: Sequence[Unit] = ()) -> bool:
    """Whether a run has more than the other, and than words of form."""
    if is_said_again(run, here.units):
        return False
    if other:
        return bool((bag(run) - bag(other)).keys() - _FILLERS)
    if is_given(run, here.units):
        return False
    if run[0].key == "of" and all(unit.kind == "party" or not bag([unit]) for unit in run):
        return False  # President, President of the Company: whose it is may go without saying
    found = {sense.name for sense in here.between(run[0].start, run[-1].end)}
    senses = {name for name in found if here.senses[name] > there.senses[name]}
    said = bag(unit for unit in run if not any(each.start <= unit.start < each.end for each in _open(run, here)))
    return bool(said.keys() - _FILLERS or senses - _NEUTRAL or _PREFIXES & {unit.key for unit in run})


def _open(run: Sequence[Unit], here: Reading) -> list[Sense]:
    """Where a run says that a list is not all: without limitation."""
    return [sense for sense in here.between(run[0].start, run[-1].end) if sense.name == "open"]


def _is_bound(run: Sequence[Unit], beside: Sequence[Unit], here: Reading, there: Reading, account: Account) -> bool:
    """Whether one of two near texts has a condition or an exception of which the other has neither sense nor words."""
    if not run or words(beside) or not account.is_near:
        return False
    senses = {sense.name for sense in here.between(run[0].start, run[-1].end)} & _CONDITIONS
    fewer = [sense for sense in senses if there.senses[sense] < here.senses[sense]]
    if not fewer or any(there.senses[sense] > here.senses[sense] for sense in _STAND_INS):
        return False
    said = bag(run)
    return len(said) >= _LEAST and _fewer(said, here, there) >= _SHARE * said.total()


def _fewer(said: Counter[str], here: Reading, there: Reading) -> int:
    """How many of some words the other text has less often."""
    return sum(min(often, max(0, here.stems[known] - there.stems[known])) for known, often in said.items())


def _is_edit(place: Place, returned: Counter[str]) -> bool:
    each = (known for known, often in returned.items() for _ in range(often) if not known.startswith("party:"))
    return len(list(islice(each, _LEAST + 1))) <= _LEAST and is_calm(place)


def _is_left_out(run: Sequence[Unit], beside: Sequence[Unit], here: Reading, there: Reading, account: Account) -> bool:
    """Whether a run of words has little in its place; the other text has most of them less often, and one nowhere."""
    said = Counter(
        {known: often for known, often in bag(_not_said_there(run, here, there)).items() if not _is_length(known)}
    )
    gone = _fewer(said, here, there)
    if run and is_given(run, here.units):
        return False
    if len(words(beside)) > _MOST_BESIDE or gone < max(_FEWEST, _SHARE * said.total()):
        return False
    return any(not there.stems[known] and not account.shared.stems[known] for known in said)


def is_said_nowhere(place: Place, account: Account) -> bool:
    """Whether more than a word of content comes or goes at a place, and some of it is said nowhere else."""
    gone, come = bag(place.removed), bag(place.added)
    return _is_only_here(gone - come, account.theirs, account) or _is_only_here(come - gone, account.ours, account)


def _is_only_here(said: Counter[str], there: Reading, account: Account) -> bool:
    told = said.keys() - _FILLERS
    return len(told) >= _LEAST and any(not there.stems[known] and not account.shared.stems[known] for known in told)


def _not_said_there(run: Sequence[Unit], here: Reading, there: Reading) -> list[Unit]:
    """A run without the small words whose sense the other text has as often: whichever first occurs, the earlier of."""
    if not run:
        return []
    senses = [
        each for each in here.between(run[0].start, run[-1].end) if here.senses[each.name] <= there.senses[each.name]
    ]
    return [unit for unit in run if not any(each.start <= unit.start < each.end for each in senses)]


def _shown_left_out(account: Account) -> Iterator[Shown]:
    gone, come = account.alone
    if _is_cut(gone, come) and _says_something(gone, account.ours, account.theirs, come):
        yield Shown(f"{quoted(gone)} is left out", (gone[0].start, gone[-1].end), NOWHERE)
    for run in _alone(account.ours, account.theirs, account):
        yield Shown(f"{quoted(run)} is left out", (run[0].start, run[-1].end), NOWHERE)


def _shown_added(account: Account) -> Iterator[Shown]:
    gone, come = account.alone
    if _is_cut(come, gone) and _says_something(come, account.theirs, account.ours, gone):
        yield Shown(f"{quoted(come)} is added", NOWHERE, (come[0].start, come[-1].end))
    for run in _alone(account.theirs, account.ours, account):
        yield Shown(f"{quoted(run)} is added", NOWHERE, (run[0].start, run[-1].end))


def _alone(here: Reading, there: Reading, account: Account) -> Iterator[Sequence[Unit]]:
    """Parts of sentences of whose words the other text has next to none, and few new ones in return."""
    new = sum(1 for known in there.stems if not here.stems[known])
    for run in _parts(here.units):
        said = [known for known in bag(run) if ":" not in known and not _is_length(known)]
        gone = [known for known in said if not there.stems[known]]
        fewest = max(_FEWEST if new else _LEAST, _SHARE * len(said), new / _SHARE)
        is_told = account.is_near or len(gone) >= _MANY
        is_many = len(gone) >= fewest and sum(not account.shared.stems[known] for known in gone) >= fewest
        if is_told and is_many and not is_given(run, here.units):
            yield run


def _parts(units: Sequence[Unit]) -> Iterator[Sequence[Unit]]:
    """The stretches between two marks."""
    first = 0
    for at, unit in enumerate(units):
        if unit.key in _MARKS:
            if first < at:
                yield units[first:at]
            first = at + 1
    if first < len(units):
        yield units[first:]


OMITTED = ChangeRule(
    "DIFF-OMITTED",
    "A statement was left out",
    "A run of words is left out, and the draft says most of them nowhere and little that could stand for them.",
    (
        "He will be paid, subject to continued employment through vesting. It is due.",
        "He will be paid. It is due.",
    ),
    ("He retired, and the board thanked him warmly.", "The board thanked him warmly when he retired."),
    _left_out,
    _shown_left_out,
)
ADDED = ChangeRule(
    "DIFF-ADDED",
    "A statement was added",
    "A run of words is added that the approved wording says mostly nowhere.",
    (
        "He will be paid. It is due.",
        "He will be paid, subject to continued employment through vesting. It is due.",
    ),
    ("The board thanked him warmly when he retired.", "He retired, and the board thanked him warmly."),
    _added,
    _shown_added,
)
