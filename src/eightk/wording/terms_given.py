"""Whether the term that a parenthesis gives stands for the name right before it, and whether a text keeps to it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from eightk.wording.words import Word

_DEFINED_THINGS = (
    "Acquisition Agreement Agreements Amendment Arrangement Assets Award Awards Bonds Bonus Business Closing "
    "Commitment Consent Contract Contracts Conversion Date Debentures Deed Facility Guarantee Guaranty "
    "Indenture Instrument Lease Leases Letter Letters Loan Loans Merger Mortgage Note Notes Notice Offer "
    "Offering Option Options Order Payment Period Plan Plans Policy Premises Program Project Property Release "
    "Securities Separation Shares Stock Term Transaction Transactions Units Waiver Warrant Warrants"
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
_NEAR = 12
"""Words before a name in which it is told what is defined."""
_LINKS = frozenset({"by", "for", "from", "of", "to", "under", "with"})
_SMALL = frozenset(["a", "an", "its", "mr", "mr.", "mrs", "ms", "ms.", "dr", "dr.", "our", "the", "their"]) | {"."}
_BREAKS = frozenset([",", ";", ":", ".", "(", ")", "and", "or", "that", "which", "who", "will", "shall", "may"])
_WAS = frozenset(["are", "be", "been", "being", "had", "has", "have", "is", "was", "were"])
_MADE = frozenset(["held", "kept", "led", "made", "run", "sold", "won"])
_ANYONES = (
    "accountant accountants adviser advisers advisor advisors affiliate affiliates agent agents arm associate auditor "
    "bank banks borrower brother business buyer child children client clients company companies consultant consultants "
    "contractor corporation counsel creditor creditors customer customers daughter dealer dealers distributor "
    "employees employer entities entity estate father firm firms foundation fund funds group guarantor holder holders "
    "husband insurer insurers investor investors issuer joint landlord lender lenders lessor licensee licensor "
    "manager managers manufacturer member members mother operator owner owners parent partner partners partnership "
    "partnerships purchaser purchasers representative representatives seller sellers shareholder shareholders sister "
    "son sponsor spouse stockholder stockholders subsidiaries subsidiary supplier suppliers syndicate tenant trust "
    "trustee trustees trusts underwriter underwriters vehicle vendor vendors venture widow wife"
)
_SOMEONE = frozenset(_ANYONES.split())
"""Nouns of someone: in "the wife of Mr. Hall" it is she who is defined."""
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
    if _is_named_by(term, before) and not _is_short_for(name, term):
        return True
    if last in _BODIES and last not in name.split():
        return True
    return (
        bool(related := _related(before))
        and not _is_short_for(name, term)
        and (related in _RELATED or term.split()[-1] not in _COMPANIES)
    )


def _is_named_by(term: str, before: Sequence[Word]) -> bool:
    """Whether the name only tells which one of a kind is defined: a fund advised by Acme (the "Fund"), a company owned
    by Mr. Hall (the "Landlord"), the wife of Mr. Hall (the "Seller")."""
    words = [word.form.lower() for word in before]
    while words and words[-1] in _SMALL:
        words.pop()
    if words[-1:] == ["is"]:
        return not {"whose", "which"}.isdisjoint(words)
    link = words.pop() if words else ""
    if link not in _LINKS:
        return link in ("including", "through")
    kind = term.split()[-1].casefold().removesuffix("s")
    if kind in {word.removesuffix("s") for word in words}:
        return True  # "a trust set up by Tern Corp. (the "Trust")"
    phrase = _phrase(words[-_NEAR:])
    if len(words) > 1 and words[-1].endswith("ed") and words[-2] not in _WAS:
        return not phrase or phrase[-1] in _SOMEONE
    return bool(phrase) and phrase[-1] in _SOMEONE


def _phrase(words: Sequence[str]) -> list[str]:
    """The words of the clause before a preposition, without a participle at its end."""
    first = max((at + 1 for at, word in enumerate(words) if word in _BREAKS), default=0)
    phrase = [*words[first:]]
    if len(phrase) > 1 and (phrase[-1].endswith("ed") or phrase[-1] in _MADE):
        phrase.pop()
    return phrase


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
    return re.search(rf"\b{re.escape(term)}\b(?! of\b)", elsewhere, re.IGNORECASE) is None
