"""Words in another order: pay him a fee, pay a fee to him."""

from __future__ import annotations

from eightk.wording.inflection import forms
from eightk.wording.statements.vocabulary import BE, words
from eightk.wording.touches.line import Line
from eightk.wording.touches.touch import Reading, Touch

_GIVEN = words("assign award deliver give grant issue furnish offer owe pay provide repay sell supply transfer")
_GIVES = frozenset(form for verb in _GIVEN for form in forms(verb).each)
_PROVIDED = words("provide supply furnish")
"""What is given to someone may be said someone first."""

_GRANTED = {
    written: read
    for verb in ("give", "grant")
    for written, read in zip(forms(verb).each, forms("provide").each, strict=True)
}
"""A right that is given or granted is provided."""
_RIGHTS = words("ability authority chance notice opportunity option power right")
"""What one who gives it to another does not hand over; an option only where "to" tells what for."""
_NO_RIGHT = words("of or and")
"""After these the noun may be another: a right of way."""

_TOLD_AFTER = words(
    "after at because before beginning by commencing during effective equal following for from if in on over payable"
    " per pursuant subject through under unless until upon when within without"
)
_SET_OFF = words("effective payable subject which")
"""What may follow what is given and to whom: as severance, in May, subject to tax."""


def _to(line: Line, at: int) -> Reading | None:
    """Grant to him an option: grant him an option."""
    if line.verb(at) not in _GIVEN or line.key(at + 1) != "to" or line.key(at - 1) in BE:
        return None
    last = _recipient(line, at + 2)
    if line.key(at + 2) == "the" and last == at + 2:
        last = at + 3
        while last - at < 6 and line.is_open(last):
            last += 1
    is_mutual = line.spells(at + 2, "each", "other")
    if last == at + 2 or not (_gift(line, last) or (is_mutual and line.is_open(last))):
        return None
    return Reading(at, last, (line.units[at], *line.units[at + 2 : last]))


def _recipient(line: Line, at: int) -> int:
    """The place after someone, or a pronoun of someone, who begins here."""
    if line.spells(at, "each", "other"):
        return at + 2
    if line.key(at) == "name:Messrs":
        return _messrs(line, at)
    return at + 1 if line.key(at) in ("him", "them", "us") else line.someone(at)


def _messrs(line: Line, at: int) -> int:
    """The place after Messrs. Hall and Bell, or Messrs. Hall, Bell and Low; `at` if they are not all named so."""
    last = at + 1
    while line.is_capital(last) and line.is_open(last):
        is_joined = line.key(last + 1) in ("and", ",")
        if line.key(last - 1) == "and":
            return last + 1 if not line.key(last).endswith("'s") and not line.is_capital(last + 1) else at
        last += 1 + is_joined + line.spells(last + 1, ",", "and")
    return at


def _gift(line: Line, at: int) -> bool:
    is_award = line.key(at) in ("options", "shares", "units", "awards")
    is_plain = line.key(at) in ("a", "an", "the", "any", "all", "its", "his", "her")
    return is_award or is_plain or line.kind(at) in ("money", "count")


def _first(line: Line, at: int) -> Reading | None:
    """Pay a fee to him: pay him a fee."""
    if line.verb(at) not in _GIVEN or line.key(at - 1) in BE or not line.is_form(at, "base", "third", "past"):
        return None
    last = at + 2 if line.kind(at + 1) == "money" else line.thing(at + 1)
    is_bare = last == at + 1 and line.verb(at) in _PROVIDED
    while is_bare and line.is_open(last) and last - at < 5:
        last += 1
    is_made = line.is_form(last - 1, "past")  # "the loan made to the Company", "gave the shares granted to him"
    if is_made or last == at + 1 or line.key(last) != "to" or not (is_bare or _gift(line, at + 1)):
        return None
    end = _recipient(line, last + 1)
    if end == last + 1 or not _is_all(line, end):
        return None
    return Reading(at, end, (line.units[at], *line.units[last + 1 : end], *line.units[at + 1 : last]))


def _is_all(line: Line, at: int) -> bool:
    """Whether what follows is told of what is given or of the giving, and no other is given it: but not Ms. Bell."""
    is_told = line.key(at) in _TOLD_AFTER or (line.key(at) == "as" and line.key(at + 1) != "well")
    is_set_off = line.key(at) == "," and line.key(at + 1) in _SET_OFF
    return line.is_end(at) or line.key(at) == ";" or is_told or is_set_off


def _providing(line: Line, at: int) -> Reading | None:
    """Provides the officers with the opportunity: provides the officers the opportunity."""
    last = _recipient(line, at + 1)
    if last > at + 1 and line.key(last) == "with" and line.is_open(last + 1):
        return Reading(at, last + 2, (*line.units[at:last], line.units[last + 1]))
    while last == at + 1 or (line.is_open(last) and last - at < 5 and line.kind(last - 1) == "word"):
        if not line.is_open(last) and line.key(last) not in ("the", "each"):
            return None
        last += 1
    if line.key(last) != "with" or not _gift(line, last + 1):
        return None
    return Reading(at, last + 2, (*line.units[at:last], line.units[last + 1]))


def _right(line: Line, at: int) -> Reading | None:
    """Gives him a right, with him before it: provides him a right."""
    first = _whoever(line, at + 1)
    if line.key(at - 1) in BE or first == at + 1 or not _is_right(line, first):
        return None
    return Reading(at, at + 1, (line.units[at]._replace(key=_GRANTED[line.key(at)]),))


def _is_right(line: Line, at: int) -> bool:
    """Whether a right begins here: a one-time right, the option to extend, notice."""
    last = at
    while last - at < 6 and line.key(last) not in _RIGHTS and (_may_tell(line, last) or last == at):
        last += 1
    key, after = line.key(last), line.key(last + 1)
    if key not in _RIGHTS or not line.closes(last + 1) or not (_gift(line, at) or key == "notice"):
        return False
    return after == "to" if key == "option" else key == "notice" or after not in _NO_RIGHT


def _whoever(line: Line, at: int) -> int:
    """The place after someone, or the lenders and other nouns with an article, who begin here; `at` if none do."""
    last = at + 1
    while line.key(at) in ("the", "its", "each") and line.is_open(last) and last - at < 4:
        last += 1
    return last if last > at + 1 else _recipient(line, at)


def _may_tell(line: Line, at: int) -> bool:
    """Whether a word may stand between an article and its noun: a new one-time right."""
    return line.is_open(at) or line.kind(at) == "count" or line.key(at) == "-"


def _itself(line: Line, at: int) -> Reading | None:
    """Unless the Company terminates it: unless terminated by the Company."""
    last = line.thing(at + 1) if line.someone(at + 1) == at + 1 else line.someone(at + 1)
    if line.key(last) == "or" and last > at + 1:
        other = line.someone(last + 1)
        last = other if other > last + 1 else at + 1
    verb = line.verb(last)
    subject = line.thing(line.starts[at])
    if subject == line.starts[at] or any(line.opens(place) or line.key(place) == "and" for place in range(subject, at)):
        return None  # "it" may be another
    if last == at + 1 or verb not in _ENDING or not line.is_form(last, "third") or line.key(last + 1) != "it":
        return None
    unit = line.units[last]
    by = unit._replace(key="by")
    return Reading(
        at, last + 2, (line.units[at], unit._replace(key=forms(verb).participle), by, *line.units[at + 1 : last])
    )


def _share(line: Line, at: int) -> Reading | None:
    """An interest of 40%: a 40% interest."""
    if line.key(at + 1) != "of" or line.kind(at + 2) != "percent" or line.key(at + 3) in ("per", "a", "annually", "of"):
        return None
    return Reading(at, at + 3, (line.units[at + 2], line.units[at]))


_ENDING = words("amend cancel extend renew replace revoke terminate waive")

ORDER = (
    Touch(
        "TCH306",
        "a share before or after what it is of",
        "The same share; a rate is told by “per”.",
        (("It sold its interest of 40% in the plant.", "It sold its 40% interest in the plant."),),
        (("It pays interest of 40% per year.", "It pays 40% interest in the year."),),
        _share,
        words("interest stake discount"),
    ),
    Touch(
        "TCH304",
        "“with” after whom something is provided",
        "Someone is provided it, or with it.",
        (("It provides the officers with the chance to leave.", "It provides the officers the chance to leave."),),
        (
            (
                "It provides the officers with the chance to leave.",
                "It provides the officers without the chance to leave.",
            ),
        ),
        _providing,
        words("furnish furnishes furnished provide provides provided providing supply supplies supplied"),
    ),
    Touch(
        "TCH305",
        "unless it is ended by someone, unless someone ends it",
        "The same one may end the same.",
        (
            (
                'Bolt, Inc. (the "Bank") met. The term renews unless terminated by the Bank.',
                'Bolt, Inc. (the "Bank") met. The term renews unless the Bank terminates it.',
            ),
        ),
        (
            (
                'Bolt, Inc. (the "Bank") met. The term renews unless terminated by the Bank.',
                'Bolt, Inc. (the "Bank") met. The term renews unless the Bank extends it.',
            ),
        ),
        _itself,
        words("unless until"),
    ),
    Touch(
        "TCH307",
        "someone is given, granted or provided a right",
        "The one who is named before it has the same right.",
        (
            (
                "The plan provides Messrs. Hall and Bell with a right to leave.",
                "The plan gives Messrs. Hall and Bell a right to leave.",
            ),
        ),
        (
            (
                "The plan provides Messrs. Hall and Bell with a right to leave.",
                "The plan denies Messrs. Hall and Bell a right to leave.",
            ),
        ),
        _right,
        frozenset(_GRANTED),
        _RIGHTS,
    ),
    Touch(
        "TCH302",
        "“to” before whom something is given",
        "The one who is given it stands before it with “to” or without.",
        (("The Company granted to the Bank an option.", "The Company granted the Bank an option."),),
        (("The Company granted to the Bank an option.", "The Bank granted to the Company an option."),),
        _to,
        _GIVES,
    ),
    Touch(
        "TCH303",
        "whom it is given before what is given",
        "The same is given to the same.",
        (
            (
                'Bolt, Inc. (the "Bank") met. The Company will pay a fee to the Bank.',
                'Bolt, Inc. (the "Bank") met. The Company will pay the Bank a fee.',
            ),
        ),
        (
            (
                'Bolt, Inc. (the "Bank") met. The Company will pay a fee to the Bank.',
                'Bolt, Inc. (the "Bank") met. The Bank will pay the Company a fee.',
            ),
        ),
        _first,
        _GIVES,
    ),
)
