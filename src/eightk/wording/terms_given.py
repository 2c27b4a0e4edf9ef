"""Whether the term that a parenthesis gives stands for the name right before it, and whether a text keeps to it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from eightk.wording.words import Word

_DEFINED_THINGS = (
    "Agreement Agreements Amendment Plan Letter Note Notes Deed Lease Facility Date Transaction Merger Offering Award "
    "Awards Options Option Shares Release Term Period Payment Bonus Indenture Closing Policy Program"
)
_THINGS = frozenset(_DEFINED_THINGS.split())
_BODY_WORDS = "Board Commission Committee Council Directors Panel Subcommittee Trustees"
_BODIES = frozenset(_BODY_WORDS.split())
_HOLDERS = (
    "affiliate affiliates branch debtor division general guarantor holder holders investor lender lenders limited "
    "manager member members owner parent partner partners predecessor sponsor stockholder stockholders shareholder "
    "shareholders subsidiary subsidiaries successor trustee unit"
)
_RELATED = frozenset(_HOLDERS.split())
"""What a company may be of another: after "a subsidiary of Acme, Inc." either of the two may be meant."""
_PERSONS = "chairman chief counsel director employee executive founder officer president principal secretary treasurer"
_PEOPLE = frozenset(_PERSONS.split())
_COMPANY_WORDS = "Bank Company Corporation Firm Group Issuer Parent Partnership Registrant Trust"
_COMPANIES = frozenset(_COMPANY_WORDS.split())
_QUOTES = '"\u201c\u201d\u201e\u201f\u00ab\u00bb'


HANGING = frozenset(("by", "for", "of", "to"))
"""After these a name tells of what was named before it."""


def is_of_another(name: str, term: str, before: Sequence[Word]) -> bool:
    """Whether a term may be that of what was named earlier: a document, a committee of the board, a subsidiary.

    `before` are the words before the name."""
    last = term.split()[-1]
    if last in _THINGS and name.split()[-1] != last:
        return True
    if last in _BODIES and last not in name.split():
        return True
    words = [word.form.lower() for word in before]
    if words[-1:] and words[-1] in HANGING and last.lower() in words and last not in name.split():
        return True  # "a trust set up by Tern Corp. (the "Trust")"
    return (
        bool(related := _related(before))
        and not _is_short_for(name, term)
        and (related in _RELATED or term.split()[-1] not in _COMPANIES)
    )


def _related(before: Sequence[Word]) -> str:
    """What somebody is said to be of the name: "subsidiary" in "a subsidiary of Acme"; "" for nothing."""
    words = [word.form.lower() for word in before[-3:]]
    if words[-1:] == ["the"]:
        words.pop()
    return words[-2] if words[-1:] == ["of"] and words[-2:-1] and words[-2] in _RELATED | _PEOPLE else ""


def _is_short_for(name: str, term: str) -> bool:
    """Whether a term is a word of the name or its initials."""
    words = [word for word in re.findall(r"\w+", name) if word[:1].isupper()]
    return term in words or term.casefold() == "".join(word[0] for word in words).casefold()[: len(term)]


def keeps_to(text: str, name: str, term: str) -> bool:
    """Whether a text, which calls a name otherwise where it defines it, does without this term for it."""
    if re.search(rf"[{_QUOTES}](?:the )?{re.escape(term)}[{_QUOTES}]", text):
        return True
    elsewhere = re.sub(rf"{re.escape(name)}(?=\s*\()", "", text) if name == term else text.replace(name, "")
    return re.search(rf"\b{re.escape(term)}\b(?! of\b)", elsewhere) is None
