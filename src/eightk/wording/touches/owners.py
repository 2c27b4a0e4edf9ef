"""Whose it is: the Company's directors, the directors of the Company, its directors."""

from __future__ import annotations

from collections.abc import Sequence

from eightk.wording.statements.vocabulary import BE, HAVE, HONORIFICS, MODALS, SUBJECTS, words
from eightk.wording.touches.belongings import OF_ORGANIZATIONS, OF_PAPERS, OF_PERSONS, OF_SOMEBODY, PAPERS
from eightk.wording.touches.companies import COMPANIES, ORGANIZATIONS, company, defined
from eightk.wording.touches.line import OPENERS, Line
from eightk.wording.touches.touch import Reading, Touch
from eightk.wording.units import Unit

_ENDINGS = {"corporation": "name:Corp", "incorporated": "name:Inc", "limited": "name:Ltd", "llc": "name:LLC"}
_ACTS = words("accepted adopted appointed approved authorized determined elected increased named")
"""What a body of a company did, where nothing is done in the sentence before."""
_SEVERAL = words("borrowers buyers holders investors lenders managers purchasers sellers underwriters")
_OF_SEVERAL = words("commissions discount discounts expenses obligations rights")
STOCK = "stock"
_NO_OWNERS = words("it he she that there who what here let")
_MOST = 5
"""Words of a thing that is owned at most."""
LONGEST = 5
"""Words of a name at most."""


def _parted(line: Line, at: int) -> Reading | None:
    """The Company's: the name as it is read elsewhere, and 's."""
    unit = line.units[at]
    if unit.kind == "name" and line.spells(at + 1, "'", "s") and line.units[at + 2].start == unit.end + 1:
        return Reading(at, at + 3, (unit, line.units[at + 1]._replace(key="'s", end=line.units[at + 2].end)))
    if unit.kind != "word":
        return None
    if unit.key.endswith("'s"):
        base, last = unit.key[:-2], at + 1
    elif line.key(at + 1) == "'" and unit.key.endswith("s") and line.units[at + 1].start == unit.end:
        base, last = unit.key, at + 2
    else:
        return None
    if base in _NO_OWNERS or not base:
        return None
    end = unit.start + len(base)
    owner = Unit(base, "word", unit.text[: len(base)], unit.start, end)
    if base in _ENDINGS and line.is_capital(at) and line.is_capital(at - 1):
        owner = owner._replace(key=_ENDINGS[base], kind="name")
    party = line.names.get((base,)) if line.is_capital(at) else None
    if party:
        owner = party._replace(text=owner.text, start=owner.start, end=end)
    return Reading(at, last, (owner, Unit("'s", "mark", "'s", end, line.units[last - 1].end)))


def _named(line: Line, at: int) -> Reading | None:
    """Of a name of several words before 's: Larkspur Instruments' board."""
    for length in range(LONGEST, 1, -1):
        if line.key(at + length) != "'s":
            continue
        units = line.units[at : at + length]
        party = line.names.get(tuple(unit.text.lower() for unit in units))
        if party and all(unit.kind in ("word", "name") for unit in units):
            whole = party._replace(text=" ".join(u.text for u in units), start=units[0].start, end=units[-1].end)
            return Reading(at, at + length, (whole,))
    return None


def owned(line: Line, at: int) -> tuple[int, int]:
    """Where a thing that is owned begins and ends, from a place on; an empty stretch where none is."""
    last = at
    while last - at < _MOST:
        if line.kind(last) == "office":
            last += 1
            if line.key(last) != "and" or line.kind(last + 1) != "office":
                break
            last += 1
        elif last == at and line.key(last) in ("class", "series") and len(line.key(last + 1)) == 1:
            last += 2
        elif line.is_open(last) or (last == at and line.kind(last) in ("count", "ordinal")):
            last += 1
        elif _goes_on(line, last):
            last += 2
        elif line.key(last) == "and" and last > at and line.is_open(last + 1):
            last += 1
        else:
            break
    while last > at + 1 and line.is_form(last - 1, "past") and line.kind(last - 1) == "word":
        last -= 1
    return (at, last) if last > at and line.key(last - 1) != "and" else (at, at)


def _goes_on(line: Line, at: int) -> bool:
    """Whether two more words are of the thing before: the report on Form 10-K, the board of directors."""
    if line.spells(at - 1, "report", "on"):
        return line.kind(at + 1) == "form"
    return line.spells(at - 1, "board", "of") and line.key(at + 1) in ("directors", "managers", "trustees")


def _owner(line: Line, at: int) -> tuple[int, frozenset[str]]:
    """The place after an owner that begins here, and what it may own."""
    last = line.someone(at)
    if last > at:
        is_person = line.key(at) in HONORIFICS or line.key(last - 1) in line.people
        return last, OF_PERSONS if is_person else OF_ORGANIZATIONS
    last = company(line, at, LONGEST)
    if last > at:
        return last, OF_ORGANIZATIONS
    if line.is_capital(at) and line.key(at) in line.owners and line.key(at + 1) not in OPENERS:
        return at + 1, OF_SOMEBODY
    if line.key(at) not in ("the", "such", "that", "this", "each"):
        return at, frozenset()
    last = at + 1
    while last - at < 4 and line.is_open(last) and not line.closes(last):
        last += 1
    if last == at + 1 or not line.closes(last):
        return at, frozenset()
    head = line.key(last - 1)
    if head in _SEVERAL:
        return last, _OF_SEVERAL
    if head in PAPERS:
        return last, OF_PAPERS
    return (last, OF_ORGANIZATIONS) if head in ORGANIZATIONS else (at, frozenset())


def _of(line: Line, at: int) -> Reading | None:
    """The directors of the Company: the Company 's directors."""
    has_article = line.key(at) == "the"
    first, last = owned(line, at + has_article)
    is_counted = line.spells(at - 2, "number", "of") or line.spells(at - 2, "shares", "of")
    if first == last or line.key(last) != "of" or not (has_article or is_counted or line.kind(first) == "office"):
        return None
    owner = last + 1
    end, may_own = _owner(line, owner)
    heads = heads_of(line, first, last)
    acts = line.key(end - 1) in COMPANIES and line.key(end) in _ACTS and line.is_capital(end + 1)
    closes = line.closes(end) or acts
    if end == owner or not all(_may(line, head, may_own) for head in heads) or not closes:
        return None
    if (line.key(end) in ("'s", "and", "or", "of") and not _is_act(line, end)) or _tells_which(line, at, end):
        return None
    is_row = line.opens(end + 1) or line.is_capital(end + 1)
    if line.key(end) == "," and is_row and not _is_subject(line, end + 1):
        return None  # "of the Company, the Bank and the Trust"
    whose = line.units[owner:end]
    if line.key(owner) == "the" and line.kind(owner + 1) == "party":
        whose = whose[1:]
    apostrophe = whose[-1]._replace(key="'s", kind="mark", rule="")
    named = defined(line, end, whose[0].key)
    return Reading(at, named, (*whose, apostrophe, *line.units[end:named], *line.units[first:last]))


def _is_subject(line: Line, at: int) -> bool:
    """Whether a clause begins here with its subject: during the term of the lease, the Bank will pay."""
    last = max(line.thing(at), line.someone(at))
    is_verb = line.key(last) in MODALS | BE | HAVE or (line.is_form(last, "third") and line.is_only_verb(last))
    return line.key(at) in SUBJECTS or (last > at and is_verb)


def _is_act(line: Line, at: int) -> bool:
    """Whether a second act follows, and no second owner: of the Company and adopted them."""
    is_past = line.key(at) == "and" and line.is_form(at + 1, "past")
    return is_past and (line.opens(at + 2) or line.key(at + 2) in ("it", "them"))


_TELLING_WHICH = words(
    "that which as formerly based located owned formed organized known named headquartered controlled"
)


def _tells_which(line: Line, at: int, end: int) -> bool:
    """Whether what follows may tell which owner is meant: the officers of the bank based in Ohio."""
    if line.key(end) in _TELLING_WHICH:
        return not (line.key(end) == "as" and line.kind(end + 1) == "office")
    has_verb = any(line.is_only_verb(place) or line.is_form(place, "past") for place in range(line.starts[at], at))
    return has_verb and line.kind(end) == "word" and line.is_form(end, "past")


def heads_of(line: Line, first: int, last: int) -> Sequence[int]:
    """The nouns that a thing is about: the last word, and the one before "and"."""
    if line.key(last - 2) == "of" and line.key(last - 3) == "board":
        return [last - 3]
    if line.kind(last - 1) == "form":
        return [last - 3]
    return [last - 1, *(at - 1 for at in range(first + 1, last) if line.key(at) == "and")]


def _may(line: Line, head: int, may_own: frozenset[str]) -> bool:
    if line.kind(head) == "office":
        return may_own is OF_ORGANIZATIONS or may_own is OF_SOMEBODY
    if line.key(head) == STOCK:
        return may_own is OF_ORGANIZATIONS and line.key(head - 1) in ("common", "preferred")
    if line.key(head) == "release":
        return may_own is OF_ORGANIZATIONS and line.key(head - 1) == "press"
    return line.key(head) in may_own


def _after_article(line: Line, at: int) -> Reading | None:
    """The Company 's: without the article before a party."""
    if line.kind(at + 1) == "party" and line.key(at + 2) == "'s":
        return Reading(at, at + 2, (line.units[at + 1],))
    return None


OWNERS = (
    Touch(
        "TCH101",
        "the owner with 's",
        "The owner is the same with its article and without, by either of its names.",
        (("He knows the suppliers of the Company.", "He knows the Company's suppliers."),),
        (
            (
                'Acme Widgets, Inc. (the "Company") paid Bolt, Inc. (the "Bank"). The Company\'s counsel left.',
                'Acme Widgets, Inc. (the "Company") paid Bolt, Inc. (the "Bank"). The Bank\'s counsel left.',
            ),
        ),
        _parted,
        frozenset({"<owner>", "<name>"}),
    ),
    Touch(
        "TCH102",
        "the owner's name of several words",
        "The name with 's names whom it names without.",
        (
            (
                'Bolt, Inc. (the "Bank") paid. He knows the suppliers of the Bank.',
                'Bolt, Inc. (the "Bank") paid. He knows the Bank\'s suppliers.',
            ),
        ),
        (
            (
                'Acme Widgets ("Acme Widgets") paid. The bylaws of Acme Widgets changed.',
                'Acme Widgets ("Acme Widgets") paid. Acme Tools\' bylaws changed.',
            ),
        ),
        _named,
        needs=frozenset({"'s"}),
    ),
    Touch(
        "TCH103",
        "the owner with 's or with “of”",
        "What a company, a person or an agreement has is said to be its own in either way; what is done to it is not.",
        (
            ("He knows the suppliers of the Company.", "He knows the Company's suppliers."),
            ("It changed the material terms of the agreement.", "It changed the agreement's material terms."),
            ("It describes the employment agreement of Mr. Hall.", "It describes Mr. Hall's employment agreement."),
        ),
        (
            ("He knows the directors of the Company.", "He knows the Bank's directors."),
            ("It ended the release of the Company.", "It ended the Company's release."),
            ("It ended the purchase of the Company.", "It ended the Company's purchase."),
            ("He knows the lenders of the Company and the Bank.", "He knows the Company's lenders and the Bank."),
        ),
        _of,
        words("the <office> class common preferred series directors employees members"),
        words("of"),
    ),
    Touch(
        "TCH104",
        "the owner without its article",
        "The article before a party's name says nothing.",
        (
            (
                'Acme Mills, Inc. (the "Company") paid the suppliers of the Company.',
                'Acme Mills, Inc. (the "Company") paid the Company\'s suppliers.',
            ),
        ),
        (
            (
                'Acme Widgets, Inc. (the "Company") paid. The Company\'s counsel left.',
                'Acme Widgets, Inc. (the "Company") paid. Another company\'s counsel left.',
            ),
        ),
        _after_article,
        words("the"),
    ),
)
