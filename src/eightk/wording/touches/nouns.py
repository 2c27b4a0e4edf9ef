"""A noun told of by another, before it or after it: an increase in revenue, a revenue increase."""

from __future__ import annotations

from collections.abc import Mapping

from eightk.wording.statements.vocabulary import ARTICLES, OWNING, PREPOSITIONS, words
from eightk.wording.touches.line import Line
from eightk.wording.touches.touch import Reading, Touch

_AMOUNTS = words(
    "compensation cost costs earnings fee fees income pay price prices rate rates rent revenue revenues",
    "salaries salary sales wages",
)
_EXPENSES = words("cost costs expense expenses fee fees tuition")
_DEBT = words("debt indebtedness loan loans")
_SECURITIES = words("debt equity option options security securities share shares stock unit units warrant warrants")
_TOLD: Mapping[str, Mapping[str, frozenset[str]]] = {
    "in": dict.fromkeys(words("decline decrease growth increase reduction"), _AMOUNTS),
    "for": {"reimbursement": _EXPENSES},
    "of": {
        "cancellation": _DEBT | _SECURITIES,
        "exercise": words("option options warrant warrants"),
        "distribution": words("cash dividend dividends"),
        "forgiveness": _DEBT,
        "issuance": _SECURITIES,
        "payment": words(
            "bonus bonuses cash dividend dividends fee fees interest premium premiums principal rent rental royalties",
            "royalty salary severance tax taxes",
        ),
        "prepayment": words("loan loans principal"),
        "redemption": _SECURITIES,
        "reimbursement": _EXPENSES,
        "repayment": _DEBT,
        "repurchase": _SECURITIES,
        "sale": words("asset assets equity property share shares stock unit units"),
    },
}
"""By the small word between them, what may be told of by which noun; of either, one or several."""
_ONE = {"bonuses": "bonus", "indebtedness": "indebtedness", "royalties": "royalty", "salaries": "salary"}
_AS_THEY_ARE = words("earnings sales taxes wages")
"""Nouns that stand before another as they are."""
_SIZES = words("certain further material possible potential proposed significant substantial such")
"""Adjectives that tell the same of a change in something and of the change itself."""
_BEFORE = PREPOSITIONS | ARTICLES | OWNING | _SIZES | words("all any each every no that this")
_GOES_ON = words("which but effective if unless provided")
"""After a comma these begin something else than a further noun."""


def _told(line: Line, at: int) -> Reading | None:
    """An increase in revenue: a revenue increase."""
    head, small, noun = line.key(at), line.key(at + 1), line.key(at + 2)
    one = head if head in _TOLD.get(small, {}) else head.removesuffix("s")
    if noun not in _TOLD.get(small, {}).get(one, frozenset()) or line.is_capital(at + 2):
        return None
    if not _begins(line, at) or not _ends(line, at + 3):
        return None
    told = line.units[at + 2]
    return Reading(at, at + 3, (told._replace(key=_before(noun)), line.units[at]))


def _begins(line: Line, at: int) -> bool:
    """Whether what is before tells of nothing beside the noun: no other noun, and no adjective of one of the two."""
    return (
        line.starts[at] == at
        or line.key(at - 1) in _BEFORE
        or line.kind(at - 1) in ("percent", "count", "money")
        or line.is_only_verb(at - 1)
    )


def _ends(line: Line, at: int) -> bool:
    """Whether the noun is told of no further one: of revenue and income, of interest of the note."""
    if line.key(at) == ",":
        return line.key(at + 1) in _GOES_ON
    return line.closes(at) and line.key(at) not in ("and", "or", "of", "/", "(", "-", "'s")


def _before(noun: str) -> str:
    """The noun as it stands before another: expense reimbursement, share issuance."""
    if noun in _ONE or noun in _AS_THEY_ARE:
        return _ONE.get(noun, noun)
    return noun.removesuffix("s")


NOUNS = (
    Touch(
        "TCH1001",
        "a noun before another or after it",
        "What is increased, paid, issued or paid back is the same before the noun and after it.",
        (
            ("It reports an increase in revenue.", "It reports a revenue increase."),
            ("It made a repayment of debt.", "It made a debt repayment."),
            ("It reports no issuances of shares.", "It reports no share issuances."),
        ),
        (
            ("It reports an increase in revenue.", "It reports a rent increase."),
            ("It reports a net increase in revenue.", "It reports a net revenue increase."),
            ("It reports sales and increases in revenue.", "It reports sales and revenue increases."),
            ("It reports increases in revenue and rent.", "It reports revenue increases and rent."),
        ),
        _told,
        frozenset(head for table in _TOLD.values() for one in table for head in (one, f"{one}s")),
        words("in of for"),
    ),
)
