"""Clauses with "which" and "who": Roy Hall, who is President; an amendment, which extends it; an option, which."""

from __future__ import annotations

from eightk.wording.inflection import forms
from eightk.wording.statements.noun_list import DOCUMENTS
from eightk.wording.statements.verb_list import VERB_FORMS
from eightk.wording.statements.vocabulary import BE, HAVE, MODALS, NEGATIONS, RELATIVES, words
from eightk.wording.touches.belongings import PAPERS
from eightk.wording.touches.companies import ORGANIZATIONS
from eightk.wording.touches.line import Line
from eightk.wording.touches.touch import Reading, Touch

_SEATS = words("director member officer employee shareholder stockholder partner founder")
"""What a person may be besides an officer, after "a" or "an"."""
_INTO_OFFICE = words("appoint choose designate elect employ engage hire name nominate promote retain select")
_AFTER_OFFICE = words(", . ; ) of for at")
_CHANGING = words(
    "amend change clarify extend increase modify reduce replace restate revise shorten supersede update",
)
"""What an agreement and its signing do alike to what was agreed before."""
_CHANGED = PAPERS | DOCUMENTS | words("term terms maturity expiration date provisions conditions commitments section")
"""What is so changed."""
_NEAR = 6
"""Words after the verb among which that stands."""
_CHANGERS = words("amendment amendments addendum extension supplement waiver amendatory")
"""Agreements that are of another agreement."""
_APPOINTING = words("appoint elect name")
_VACANCY = words("vacancy vacancies")
_ELSE = RELATIVES | MODALS | NEGATIONS | HAVE | BE | words("that and but or committee agent with firm adviser advisor")
"""Where one of these stands after an appointment, another may be who fills a vacancy."""
_FILLING = {"which": words("fill filled fills"), "who": words("fills fill")}
CASES = NEGATIONS | words(
    "if unless when where whether provided once until upon event case extent any each every all no none neither nor or",
    "either only except without may might could whichever",
)
"""In a sentence with one of these a clause without commas may tell which of several is meant."""


def _who(line: Line, at: int) -> Reading | None:
    """Roy Hall, who is President: Roy Hall, President."""
    if line.key(at - 1) != "," or line.key(at + 1) not in ("is", "are"):
        return None
    if not (line.is_capital(at - 2) or line.kind(at - 2) in ("party", "name") or _is_age(line, at - 2)):
        return None
    if any(line.verb(place) in _INTO_OFFICE for place in range(line.starts[at], at)):
        return None  # "appointed Roy Hall, who is Chairman": Chairman before
    last = office_at(line, at + 2)
    if last == at + 2 or not (line.is_end(last) or line.key(last) in _AFTER_OFFICE):
        return None
    is_row = line.key(last + (line.key(last) == ",")) in ("and", "or", "as")
    if is_row and line.key(at + 2) in ("a", "an", "the", "its", "our"):
        return None  # "Roy Hall, a director, and Jo Bell": the director may be a third
    return Reading(at, at + 3, (line.units[at + 2],))


def _is_age(line: Line, at: int) -> bool:
    return line.kind(at) == "count" and line.key(at - 1) in (",", "age")


def office_at(line: Line, at: int) -> int:
    """The place after an office that begins here, with whose it is; `at` if none does."""
    first = at
    owner = line.someone(at)
    if owner == at and line.key(at) == "the" and line.key(at + 1) in ORGANIZATIONS:
        owner = at + 2
    if owner > at and line.key(owner) == "'s":
        first = owner + 1
    elif line.key(at) in ("the", "its", "our"):
        first = at + 1
    elif line.key(at) in ("a", "an"):
        return at + 2 if line.key(at + 1) in _SEATS or line.kind(at + 1) == "office" else at
    first += line.key(first) in ("interim", "acting")
    last = first
    while line.kind(last) == "office":
        last += 1
        joint = last + (line.key(last) == ",")
        joint += line.key(joint) == "and"
        if joint > last and line.kind(joint) == "office":
            last = joint
    return last if last > first else at


def _changes(line: Line, at: int) -> Reading | None:
    """Signed an amendment, which extends the term: signed an amendment, extending the term."""
    if line.key(at + 1) != "which":
        return None
    readings = [(verb, form) for verb, form in VERB_FORMS.get(line.key(at + 2), ()) if form in ("third", "base")]
    if not readings or readings[0][0] not in _CHANGING:
        return None
    head = _signed(line, at)
    after = range(at + 3, at + 3 + _NEAR)
    if line.is_capital(at + 3) or not any(line.key(place) in _CHANGED for place in after):
        return None
    if head < 0 or line.is_many(head) != (readings[0][1] == "base"):
        return None
    verb = line.units[at + 2]
    return Reading(at, at + 3, (line.units[at], verb._replace(key=forms(readings[0][0]).gerund)))


def _signed(line: Line, at: int) -> int:
    """The place of the one agreement that somebody signed in the sentence before a place; -1 if it tells more."""
    first = line.starts[at]
    signing = [place for place in range(first, at) if line.key(place) in ("executed", "signed") or _enters(line, place)]
    if len(signing) != 1:
        return -1
    papers = [place for place in range(signing[0], at) if line.key(place) in PAPERS | DOCUMENTS]
    heads = [place for place in papers if place + 1 not in papers]
    if not heads or (len(heads) > 1 and line.key(heads[0]) not in _CHANGERS):
        return -1
    between = range(signing[0] + 1, at)
    if any(line.key(place) in RELATIVES | MODALS | BE | HAVE | NEGATIONS or _acts(line, place) for place in between):
        return -1
    return heads[0]


def _enters(line: Line, at: int) -> bool:
    return line.key(at) == "entered" and line.key(at + 1) == "into"


def _acts(line: Line, at: int) -> bool:
    """Whether a second verb stands there: and repaid the loan."""
    return line.is_form(at, "past", "third") and line.key(at - 1) in ("and", "but", "or", "that") and line.opens(at + 1)


def _fills(line: Line, at: int) -> Reading | None:
    """Appointed her as a director, filling the vacancy: appointed her as a director to fill the vacancy."""
    verb = at + (line.key(at) == ",")
    if line.key(verb) in _FILLING and verb > at:
        last = verb + 2 if line.key(verb + 1) in _FILLING[line.key(verb)] else verb
    elif line.spells(verb, "to", "fill"):
        last = verb + 2
    else:
        last = verb + 1 if line.key(verb) == "filling" and verb > at else verb
    if last == verb or line.key(last) not in ("a", "the") or not _is_vacancy(line, last + 1):
        return None
    if not _appoints(line, at):
        return None
    link = line.units[verb]._replace(key="to")
    return Reading(at, last, (link, link._replace(key="fill")))


def _is_vacancy(line: Line, at: int) -> bool:
    return line.key(at) in _VACANCY or (line.is_open(at) and line.key(at + 1) in _VACANCY)


def _appoints(line: Line, at: int) -> bool:
    """Whether what stands before tells of an appointment and of nothing else that is done."""
    verbs = [place for place in range(line.starts[at], at) if line.is_form(place, "past", "third")]
    told = [place for place in verbs if line.verb(place) in _APPOINTING and line.is_form(place, "past")]
    if len(told) != 1 or any(place > told[0] for place in verbs):
        return False
    between = [line.key(place) for place in range(told[0] + 1, at)]
    is_somebody = line.is_capital(told[0] + 1) or line.key(told[0] - 1) in ("was", "were")
    is_seat = "director" in between or "member" in between or "board" in between or _hasoffice_at(line, told[0], at)
    to_do = any(line.key(place) == "to" and not line.opens(place + 1) for place in range(told[0] + 1, at))
    return is_somebody and is_seat and not to_do and _ELSE.isdisjoint(between)


def _hasoffice_at(line: Line, first: int, last: int) -> bool:
    return any(line.kind(place) == "office" for place in range(first, last))


def _which(line: Line, at: int) -> Reading | None:
    """An option, which vests in June: an option that vests in June."""
    if line.key(at + 1) != "which" or not _tells(line, at + 2) or not line.is_open(at - 1) or line.is_many(at - 1):
        return None
    first = at - 1
    while first > line.starts[at] and line.is_open(first):
        first -= 1
    if line.key(first) not in ("a", "an") or at - first > 6 or not _is_got(line, first - 1):
        return None
    if any(line.key(place) in CASES or line.key(place) in MODALS for place in range(line.starts[at], at)):
        return None
    return Reading(at, at + 2, (line.units[at + 1]._replace(key="that"),))


def _is_got(line: Line, at: int) -> bool:
    """Whether a verb stands there that tells of one thing that there is: signed, holds, entered into."""
    place = at - 1 if line.spells(at - 1, "entered", "into") else at
    is_past = line.is_form(place, "past") and line.key(place - 1) not in BE
    return line.verb(place) in _GOT and (is_past or line.key(place) == "holds")


_GOT = words("acquire adopt enter execute file grant hold issue purchase receive sign")


def _price(line: Line, at: int) -> Reading | None:
    """A price of $4, which was the closing price of the stock: a price of $4, the closing price of the stock."""
    if line.key(at - 1) != "," or line.kind(at - 2) != "money" or not line.spells(at + 1, "was", "the"):
        return None
    price = at + 4 + (line.key(at + 4) in _OF_TRADES)
    before = range(line.starts[at], at - 2)
    is_price = line.key(at + 3) in _CLOSING and line.key(price) == "price" and line.key(price + 1) in ("of", "per")
    after = range(price, line.sentence(at).stop)
    is_row = any(line.key(place) in ("and", "or", "but") or line.kind(place) == "money" for place in after)
    if not is_price or is_row or any(line.key(place) in _SEVERAL for place in before):
        return None
    is_equal = line.key(at - 3) in ("is", "was", "of") or line.spells(at - 4, "equal", "to")
    is_lone = sum(line.kind(place) == "money" for place in before) == 0
    return Reading(at, at + 3, (line.units[at + 2],)) if is_equal and is_lone else None


_CLOSING = words("closing last")
_OF_TRADES = words("sale sales bid market trading")
_SEVERAL = (CASES - {"each"}) | words(
    "greater greatest higher highest lesser least lower lowest less more average between prices sum"
)


def _tells(line: Line, at: int) -> bool:
    return line.key(at) in BE | HAVE | {"will"} or line.is_form(at, "third", "past")


RELATIVE_CLAUSES = (
    Touch(
        "TCH1501",
        "“who is” before an office",
        "After a name and a comma the clause says what the office alone does.",
        (("It paid Roy Hall, who is President.", "It paid Roy Hall, President."),),
        (
            ("It paid Roy Hall, who was President.", "It paid Roy Hall, President."),
            ("It paid Roy Hall, who is not President.", "It paid Roy Hall, President."),
        ),
        _who,
        words("who"),
    ),
    Touch(
        "TCH1502",
        "“which extends”, extending",
        "The agreement that is signed extends the term, and so does its signing.",
        (
            (
                "Hall Mills signed an amendment to the lease, which extends the term.",
                "Hall Mills signed an amendment to the lease, extending the term.",
            ),
        ),
        (
            (
                "Hall Mills signed a lease and a note, which extend the term.",
                "Hall Mills signed a lease and a note, extending the term.",
            ),
            (
                "Hall Mills signed an amendment to the lease, which reduces the term.",
                "Hall Mills signed an amendment to the lease, extending the term.",
            ),
        ),
        _changes,
        words(","),
        words("which"),
    ),
    Touch(
        "TCH1503",
        "filling the vacancy, to fill the vacancy",
        "Whoever is appointed to fill a vacancy fills it.",
        (
            (
                "The Board elected Roy Hall as a director, filling the vacancy left by her death.",
                "The Board elected Roy Hall as a director to fill the vacancy left by her death.",
            ),
        ),
        (
            (
                "The Board elected Roy Hall as a director and asked her to fill the vacancy.",
                "The Board elected Roy Hall as a director and asked her, filling the vacancy.",
            ),
        ),
        _fills,
        words(", to"),
        words("fill filled filling fills"),
    ),
    Touch(
        "TCH1504",
        "a comma before “which” after a new thing",
        "Of one thing that is named for the first time the clause tells the same with its comma and without.",
        (("Roy Hall holds an option, which vests in June.", "Roy Hall holds an option that vests in June."),),
        (
            ("Roy Hall holds the option, which vests in June.", "Roy Hall holds the option that vests in June."),
            ("If he has an option, which vests in June, it ends.", "If he has an option that vests in June, it ends."),
        ),
        _which,
        words(","),
        words("which"),
    ),
    Touch(
        "TCH1509",
        "“which was” before “the closing price”",
        "After the sum of a price and a comma the clause says what the noun alone does.",
        (
            (
                "The price is equal to $4, which was the closing price of the stock on May 6, 2025.",
                "The price is equal to $4, the closing price of the stock on May 6, 2025.",
            ),
        ),
        (
            (
                "The price is the lower of $4, which was the closing price of the stock, and $5.",
                "The price is the lower of $4, the closing price of the stock, and $5.",
            ),
            (
                "The price is equal to $4, which was the closing price of the stock.",
                "The price is equal to $4, the opening price of the stock.",
            ),
        ),
        _price,
        words("which that"),
        words("price"),
    ),
)
