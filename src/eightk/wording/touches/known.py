"""Agreements that have been named: that agreement, those agreements, it provides, the amendment to the lease again."""

from __future__ import annotations

from eightk.wording.statements.antecedent_list import MEASURES
from eightk.wording.statements.antecedent_list import PAPERS as WRITINGS
from eightk.wording.statements.noun_list import TELLING_THAT
from eightk.wording.statements.vocabulary import PREPOSITIONS, SAYING, words
from eightk.wording.touches.belongings import PAPERS
from eightk.wording.touches.line import Line
from eightk.wording.touches.papers import term_before
from eightk.wording.touches.touch import Reading, Touch

_ONE = words("agreement amendment contract indenture lease note plan")
SEVERAL = words("agreements amendments contracts indentures leases notes plans")
_ALSO_AGREEMENTS = (WRITINGS | PAPERS) - words(
    "8-k act charter code copy exhibit filing form item list page record report schedule section statement text book",
    "bylaw certificate check application article regulation request statute",
)
"""What "agreement" may mean besides."""
ALL_KNOWN = _ONE | SEVERAL
_PAPERS = ALL_KNOWN | PAPERS | WRITINGS
_POINTING = words("that this these those such")
_OTHERS = words(
    "another any both certain each either every existing former latter neither new next no old one original other",
    "previous prior some two three several such-other similar second first third",
)
"""Before an agreement these tell that there are more than one."""
_OF = words("of with between among by and or dated under for from to at on in")
_LONGEST = 4
"""Words before the noun at most."""


def _start(line: Line, at: int) -> int:
    """Where the words that belong to a noun begin, after its article."""
    first = at
    while first > line.starts[at] and at - first < _LONGEST and line.is_open(first - 1):
        first -= 1
    return first


def told_of(line: Line, at: int, noun: str) -> set[tuple[str, ...]] | None:
    """The words with which the only thing that is called so has been named before a place; None if there may be more
    than one."""
    found: set[tuple[str, ...]] = set()
    introduced = 0
    one = noun.rstrip("s")
    others = _ALSO_AGREEMENTS if one == "agreement" else frozenset()
    for place, key in enumerate([unit.key for unit in line.units[:at]]):
        is_one = key.rstrip("s") == one
        if not (is_one or key in others) or (line.key(place + 1) in PAPERS and line.is_open(place + 1)):
            continue
        if not is_one:
            return None
        first = _start(line, place)
        before, ways = line.key(first - 1), tuple(line.key(each) for each in range(first, place))
        if key != noun or before in _OTHERS or not _OTHERS.isdisjoint(ways[1:]):
            return None
        introduced += before not in _POINTING | {"the", '"'} or line.key(place + 1) in _OF - {"at", "on", "in"}
        found.update([ways] if ways else [])
    return found if introduced == 1 and len(found) <= 1 else None


def _is_known(whole: Line, at: int, last: int) -> bool:
    """Whether the words from a place on are the agreement that an earlier sentence has named, and no other."""
    ways = tuple(whole.key(place) for place in range(at, last))
    told = told_of(whole, whole.starts[at], whole.key(last)) if at > 0 else None
    return told is not None and (not ways or ways in told)


def _that(line: Line, at: int) -> Reading | None:
    """That agreement, the employment agreement: the agreement, where only one has been named."""
    last = at + 1
    while last - at < _LONGEST and line.is_open(last) and line.key(last) not in _ONE | SEVERAL:
        last += 1
    if not _is_pointed(line, at, last) or (line.key(at) == "the" and last == at + 1):
        return None
    if line.is_open(last + 1) or line.key(last + 1) in ("(", *_OF - {"on", "in"}):
        return None
    whole, place = line.since_its_beginning(at)
    if not _is_known(whole, place + 1, place + last - at):
        return None
    return Reading(at, last + 1, (line.units[at]._replace(key="the"), line.units[last]))


def _this(line: Line, at: int) -> Reading | None:
    """This Agreement, of the one that the text calls so: the Agreement, where no other has been named since."""
    if line.kind(at + 1) != "party" or line.units[at + 1].small not in _ONE:
        return None
    whole, place = line.since_its_beginning(at)
    named = [each for each in range(max(place, 0)) if whole.key(each) == line.key(at + 1)]
    if not any(whole.spells(each - 3, "(", "the", '"') for each in named):
        return None
    since = whole.units[named[-1] + 1 : place]
    if any(not _PAPERS.isdisjoint(unit.small.split()) for unit in since):
        return None
    return Reading(at, at + 2, (line.units[at + 1],))


def _is_pointed(line: Line, at: int, last: int) -> bool:
    """Whether an agreement ends at a place and what stands before it points to it: that agreement, those agreements."""
    if line.key(at) in ("these", "those"):
        return line.key(last) in SEVERAL
    if line.key(at) == "that" and (line.verb(at - 1) in SAYING or line.key(at - 1) in TELLING_THAT):
        return False
    return line.key(last) in (_ONE if line.key(at) in ("that", "this") else ALL_KNOWN)


def _it(line: Line, at: int) -> Reading | None:
    """It provides for: the agreement provides for, where only one has been named, and nothing else that does."""
    if line.starts[at] != at or not _provides(line, at + 1):
        return None
    whole, place = line.since_its_beginning(at)
    before = {whole.key(each) for each in range(max(place, 0))}
    nouns = before & (ALL_KNOWN)
    wanted = _ONE if line.key(at) == "it" else SEVERAL
    if len(nouns) != 1 or not nouns <= wanted or (before & WRITINGS) - nouns:
        return None
    (noun,) = nouns
    if told_of(whole, place, noun) is None or _speaks_of_else(whole, whole.starts[place - 1], place, noun):
        return None
    here = line.units[at]
    return Reading(at, at + 1, (here._replace(key="the"), here._replace(key=noun)))


def _speaks_of_else(line: Line, first: int, last: int, noun: str) -> bool:
    """Whether a sentence speaks of anything but companies, people, sums and times beside the agreement."""
    (head,) = [place for place in range(first, last) if line.key(place) == noun][:1] or [first]
    words_of = range(_start(line, head), head + 1)
    return any(
        line.is_open(place)
        and not (line.is_many(place) or line.is_capital(place) or line.is_form(place, "past"))
        and place not in words_of
        and line.key(place) not in MEASURES
        for place in range(first, last)
    )


def _provides(line: Line, at: int) -> bool:
    """Whether a verb stands there with what only an agreement does: provides for a fee, contains customary terms."""
    if line.key(at) in ("provide", "provides"):
        after = at + 2
        return line.key(at + 1) == "that" or (
            line.key(at + 1) == "for" and (line.key(after) in ("a", "an", "the") or line.kind(after) == "money")
        )
    return line.key(at) in ("contain", "contains") and any(
        line.key(place) in _CONTAINED for place in range(at + 1, at + 6)
    )


_CONTAINED = words("covenant covenants condition conditions provision provisions representations term terms")


def _to(line: Line, at: int) -> Reading | None:
    """The amendment to the lease, said again: the amendment, where there is one."""
    last = line.thing(at + 3)
    if line.key(at + 1) != "amendment" or line.key(at + 2) != "to" or last == at + 3:
        return None
    whole, place = line.since_its_beginning(at)
    what = [line.key(each) for each in range(at + 3, last)]
    told = [each for each in range(whole.starts[place]) if whole.key(each) in ("amendment", "amendments")]
    if len(told) != 1 or whole.key(told[0]) != "amendment" or whole.key(_start(whole, told[0]) - 1) not in ("a", "an"):
        return None
    if not whole.spells(told[0] + 1, "to", *what) or not (line.is_form(last, "third") or line.key(last) in _IS):
        return None
    return Reading(at, last, tuple(line.units[at : at + 2]))


_IS = words("is was has will are")


def _to_it(line: Line, at: int) -> Reading | None:
    """The Loan Agreement, including amendments to it: including amendments to the Loan Agreement."""
    if line.key(at - 1) not in _FURTHER:
        return None
    first = at - 1
    while at - first <= _LONGEST and (line.is_open(first) or line.key(first) in ("all", "prior")):
        first -= 1
    comma = first - 1
    start = term_before(line, comma)
    if line.key(first) != "including" or line.key(comma) != "," or start == comma:
        return None
    is_of_paper = line.key(start - 2) in PAPERS | SEVERAL  # "an amendment to the Lease, including amendments to it"
    is_led = line.key(start - 1) in PREPOSITIONS and not is_of_paper
    if not (is_led or (line.key(start - 1) == "and" and _has_ended(line, start - 1))):
        return None
    named = line.units[start:comma]
    if not line.spells(at + 1, *(unit.key for unit in named)):
        return None
    it = line.units[at + 1]._replace(key="it")
    return Reading(at, at + 1 + len(named), (line.units[at], it))


def _has_ended(line: Line, at: int) -> bool:
    """Whether another agreement before "and" has what is told of it behind it: the Note filed as Exhibit 10.1 and."""
    return line.kind(at - 1) == "reference" or line.key(at - 1) == ","


_FURTHER = words("amendment amendments modification modifications supplement supplements")


KNOWN_PAPERS = (
    Touch(
        "TCH1531",
        "that agreement, the agreement",
        "Where one agreement has been named and no other, both are that one.",
        (
            (
                "Roy Hall signed a lease. The fees under that lease have risen.",
                "Roy Hall signed a lease. The fees under the lease have risen.",
            ),
        ),
        (
            (
                "Roy Hall signed a lease and another lease. The fees under that lease have risen.",
                "Roy Hall signed a lease and another lease. The fees under the lease have risen.",
            ),
            (
                "Roy Hall signed a lease of land and a lease of a mill. The fees under that lease have risen.",
                "Roy Hall signed a lease of land and a lease of a mill. The fees under the lease have risen.",
            ),
        ),
        _that,
        _POINTING | {"the"},
        _ONE | SEVERAL,
    ),
    Touch(
        "TCH1532",
        "“it provides for”, the agreement provides for",
        "Where nothing else has been named that has provisions, it is the agreement.",
        (
            (
                "Roy Hall signed a lease. It provides for a fee.",
                "Roy Hall signed a lease. The lease provides for a fee.",
            ),
        ),
        (
            (
                "Roy Hall signed a lease under a plan. It provides for a fee.",
                "Roy Hall signed a lease under a plan. The lease provides for a fee.",
            ),
        ),
        _it,
        words("it they"),
    ),
    Touch(
        "TCH1573",
        "this Agreement, the Agreement",
        "The text calls one so, and has named no other since.",
        (
            (
                'Roy Hall signed a Ground Lease (the "Lease") with the Bank. This Lease ends in May.',
                'Roy Hall signed a Ground Lease (the "Lease") with the Bank. The Lease ends in May.',
            ),
        ),
        (
            (
                'Roy Hall signed a Ground Lease (the "Lease") and a form of lease. This Lease ends in May.',
                'Roy Hall signed a Ground Lease (the "Lease") and a form of lease. The Lease ends in May.',
            ),
        ),
        _this,
        words("this"),
    ),
    Touch(
        "TCH1533",
        "the amendment, to what it was made",
        "Of one amendment it need not be said again.",
        (
            (
                "Roy Hall signed an amendment to the Lease. The amendment to the Lease is attached.",
                "Roy Hall signed an amendment to the Lease. The amendment is attached.",
            ),
        ),
        (
            (
                "Roy Hall signed an amendment to the Lease. The amendment to the Note is attached.",
                "Roy Hall signed an amendment to the Lease. The amendment is attached.",
            ),
        ),
        _to,
        words("the"),
        words("amendment"),
    ),
    Touch(
        "TCH1589",
        "the agreement, including amendments to it",
        "What is included in it is of it.",
        (
            (
                "It is told by the Hall Lease, including prior amendments to the Hall Lease, filed as exhibits.",
                "It is told by the Hall Lease, including prior amendments to it, filed as exhibits.",
            ),
        ),
        (
            (
                "It is told by the Hall Lease, including prior amendments to the Hall Note, filed as exhibits.",
                "It is told by the Hall Lease, including prior amendments to it, filed as exhibits.",
            ),
        ),
        _to_it,
        words("to"),
        _FURTHER,
    ),
)
