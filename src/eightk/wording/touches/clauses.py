"""Clauses about a noun: that is paid, paid; which provides, providing; that he filed, filed by him."""

from __future__ import annotations

from eightk.wording.inflection import forms
from eightk.wording.statements.noun_list import HAVING_OBJECT, TELLING_THAT
from eightk.wording.statements.verb_list import VERB_FORMS
from eightk.wording.statements.vocabulary import BE, HAVE, MODALS, PREPOSITIONS, SAYING, words
from eightk.wording.touches.line import OPENERS, Line
from eightk.wording.touches.touch import Reading, Touch

_RELATIVE = words("that which")
_STATES = words(
    "attached available based contained cured convertible dated described designed due effective eligible entitled",
    "equal",
    "exercisable filed governed held identified listed maintained included incorporated intended issuable located",
    "needed owed owned payable related",
    "required secured set subject used",
)
"""After "is" and "are" these tell of a state, with no time of its own."""
_EVENTS = words(
    "adopted announced approved assumed awarded closed completed converted created declared delivered entered",
    "established",
    "executed granted issued made paid performed provided purchased reached received sold signed terminated",
)
"""After "was" and "were" these tell of what was done, as they do without."""
_LASTING = words(
    "address allow amend announce authorize begin bear cancel clarify commence concern constitute contain cover",
    "describe disclose eliminate increase modify reduce replace restate revise supersede update",
    "establish evidence exceed expire extend form govern have include limit mature permit prohibit provide reflect",
    "represent require resolve restrict secure set settle total",
)
"""Verbs of agreements, plans and amounts, which say what the thing is like."""
_MAKING = words("consider declare deem find make render")
"""After these what stands behind a noun is what it becomes or is held to be."""
_LINKING = words("in of on to for with by under from at within")
_DONE = words(
    "acquire adopt approve assume award declare deliver enter execute file furnish grant hold issue make negotiate",
    "obtain",
    "occupy own pay prepare provide publish purchase receive sell sign submit use",
)
_POINTING = words("all any certain each every no such that these this those")
_NO_CLAUSE = words("so such except provided given now but only and or than notwithstanding case event date day extent")


def _that(line: Line, at: int) -> Reading | None:
    """He said that he left: he said he left."""
    before, after = line.key(at - 1), line.key(at + 1)
    if not line.opens(at + 1) or after in _POINTING:
        return None
    if line.is_end(at - 1) or line.kind(at - 1) in ("mark", "date", "time") or before in _NO_CLAUSE:
        return None
    if not (line.verb(at - 1) in SAYING and line.is_form(at - 1, "base", "third", "past")):
        return None
    return Reading(at, at + 2, (line.units[at + 1],))


def _whom(line: Line, at: int) -> Reading | None:
    """The fee that the Company paid: the fee the Company paid."""
    before = line.key(at - 1)
    last = line.subject(at + 1)
    if before in _NO_CLAUSE or not line.is_open(at - 1) or line.verb(at - 1) in SAYING:
        return None
    if last == at + 1 or line.key(at + 1) in _POINTING:
        return None
    if line.is_form(at - 1, "past", "gerund"):
        return None
    return Reading(at, at + 2, (line.units[at + 1],))


def _is(line: Line, at: int) -> Reading | None:
    """A fee that is payable: a fee payable."""
    state = at + 2 + (line.key(at + 2) == "not" or line.key(at + 2).endswith("ly"))
    verb, after = line.key(at + 1), line.key(state)
    states = verb in ("is", "are") and after in _STATES
    if not states and not (verb in ("was", "were") and after in _EVENTS):
        return None
    if line.key(at - 1) != "," and not line.is_open(at - 1) and line.kind(at - 1) not in ("party", "money", "count"):
        return None
    if line.is_open(at - 1) and line.is_many(at - 1) != (verb in ("are", "were")):
        return None  # "the notes of the bank that are secured": not of the noun before it
    near = range(max(line.starts[at], at - 6), at)
    if any(line.verb(place) in _MAKING for place in near):
        return None
    if any(line.key(place) in BE | MODALS and line.key(place + 1) in PREPOSITIONS for place in near):
        return None  # "is under these documents required"
    return Reading(at, at + 3, (line.units[at + 2],))


def _giving(line: Line, at: int) -> Reading | None:
    """A plan that provides: a plan providing."""
    readings = [(verb, form) for verb, form in VERB_FORMS.get(line.key(at + 1), ()) if form in ("third", "base")]
    if not readings or readings[0][0] not in _LASTING or not line.is_open(at - 1):
        return None
    is_excepted = line.spells(at - 4, "except", "for") or line.spells(at - 4, "other", "than")
    if not is_excepted and any(line.key(at - back) in _LINKING for back in (2, 3)):
        return None
    if line.is_many(at - 1) != (readings[0][1] == "base"):
        return None
    unit = line.units[at + 1]
    return Reading(at, at + 2, (unit._replace(key=forms(readings[0][0]).gerund),))


_ENDINGS = frozenset(forms(verb).past for verb in _DONE)


def _by(line: Line, at: int) -> Reading | None:
    """The report that the Company filed: the report filed by the Company; had previously filed: previously filed."""
    if line.is_end(at - 1) or not line.is_open(at - 1) or line.is_form(at - 1, "past", "gerund"):
        return None
    first = at + 1 if line.key(at) in _RELATIVE else at
    end, last = _verb(line, first)
    if last == first:
        return None
    if line.verb(last) not in _DONE or not line.is_form(last, "past") or line.key(first) in ("he", "she", "it", "they"):
        return None
    if line.key(at) != "which" and line.key(at - 1) in TELLING_THAT and line.verb(last) not in HAVING_OBJECT:
        return None  # "notice that the Bank terminated"
    after = last + 1
    if not (line.is_end(after) or line.kind(after) in ("mark", "date") or line.key(after) in PREPOSITIONS):
        return None
    if line.key(after) in ("by", "into", "out", "up") or _is_told(line, at):
        return None
    verb = line.units[last]
    earlier = line.units[last - 1 : last] if line.key(last - 1) in _EARLIER else ()
    return Reading(at, after, (*earlier, verb, verb._replace(key="by", kind="word"), *line.units[first:end]))


def _verb(line: Line, at: int) -> tuple[int, int]:
    """The place after the subject that begins here, and that of its verb; the place itself twice if there is none."""
    end = line.subject(at)
    if end > at and line.key(end) not in HAVE:
        return end, end
    end = line.thing(at)
    last = end + (line.key(end) in ("had", "has", "have"))
    last += line.key(last) in _EARLIER
    is_done = line.is_form(last, "past") and line.verb(last) not in _LASTING_STATES
    return (end, last) if end > at and last > end and is_done else (at, at)


_LASTING_STATES = words("hold occupy own use")
"""What somebody had owned is not what is owned."""
_EARLIER = words("already originally previously recently")
_TELLING = words("advise assure convince inform notify persuade promise remind show teach tell warn")


def _is_told(line: Line, at: int) -> bool:
    """Whether the clause may be what someone was told: informed the lender that the Board approved."""
    return any(line.verb(place) in _TELLING for place in range(line.starts[at], at))


def _being(line: Line, at: int) -> Reading | None:
    """Hall Corp., which is a bank: Hall Corp., a bank."""
    if line.key(at - 1) != "," or line.key(at + 1) not in ("is", "are") or line.key(at + 2) not in ("a", "an", "the"):
        return None
    if any(line.key(place) in _ROW for place in _sentence(line, at) if place != at - 1):
        return None
    return Reading(at, at + 3, (line.units[at + 2],))


def _sentence(line: Line, at: int) -> range:
    """The places of the sentence in which a word stands."""
    last = at + 1
    while not line.is_end(last):
        last += 1
    return range(line.starts[at], last)


_ROW = words(", ; : and or")
"""Where one of these stands in a sentence too, a noun after a comma may be one more of a row."""

CLAUSES = (
    Touch(
        "TCH206",
        "“which is a”, a",
        "After a comma the clause says of its noun what the noun after it says.",
        (("He joined Hall Mills, which is a bank.", "He joined Hall Mills, a bank."),),
        (
            ("He joined Hall Mills, which was a bank.", "He joined Hall Mills, a bank."),
            ("It sold trucks, a depot, which is a mill, and a crane.", "It sold trucks, a depot, a mill, and a crane."),
        ),
        _being,
        _RELATIVE,
    ),
    Touch(
        "TCH201",
        "“that” after a verb of saying",
        "What is said is said with “that” or without, where a noun phrase plainly begins after it.",
        (("The Company believes that the plan ended.", "The Company believes the plan ended."),),
        (("The Company believes that the plan ended.", "The Company believes that no plan ended."),),
        _that,
        words("that"),
    ),
    Touch(
        "TCH202",
        "“that is”, “which are” before a participle",
        "The clause says of its noun what the participle alone does; “was” is not “is”.",
        (
            ("It paid a fee that is based on sales.", "It paid a fee based on sales."),
            ("It amended the shares that were issued in May.", "It amended the shares issued in May."),
        ),
        (
            ("It paid a fee that was based on sales.", "It paid a fee based on sales."),
            ("It paid a fee that is not based on sales.", "It paid a fee based on sales."),
            ("It paid a fee that is partly based on sales.", "It paid a fee based on sales."),
            ("It holds the shares that will be issued in May.", "It holds the shares issued in May."),
        ),
        _is,
        _RELATIVE,
    ),
    Touch(
        "TCH203",
        "“that provides”, providing",
        "Of what an agreement or an amount is like, the clause and the participle say the same.",
        (("It signed a lease that extends it.", "It signed a lease extending it."),),
        (
            ("It signed an agreement that provides for a fee.", "It signed an agreement that provided for a fee."),
            (
                "It signed an agreement that provides for a fee.",
                "It signed an agreement that no longer provides for a fee.",
            ),
        ),
        _giving,
        _RELATIVE,
    ),
    Touch(
        "TCH204",
        "“that the Company filed”, filed by the Company",
        "The same act, and the same who did it.",
        (
            (
                "It is described in the report that the Company filed.",
                "It is described in the report filed by the Company.",
            ),
            ("He described the fee the Company paid in May.", "He described the fee paid by the Company in May."),
            (
                "He described the fee that the Company had previously paid.",
                "He described the fee previously paid by the Company.",
            ),
        ),
        (
            (
                "It is described in the report that the Company filed.",
                "It is described in the report filed with the Company.",
            ),
            (
                "It is described in the report that the Company filed.",
                "It is described in the report that the Bank filed.",
            ),
        ),
        _by,
        _RELATIVE | OPENERS | words("<party> <name>"),
        needs=_ENDINGS,
    ),
    Touch(
        "TCH205",
        "“that” before the clause of a noun",
        "The fee that the Company paid is the fee the Company paid.",
        (
            (
                "He described circumstances that the committee found fair.",
                "He described circumstances the committee found fair.",
            ),
        ),
        (
            (
                "He described the circumstances, and that the Board found.",
                "He described the circumstances, and the Board found.",
            ),
        ),
        _whom,
        words("that which"),
    ),
)
