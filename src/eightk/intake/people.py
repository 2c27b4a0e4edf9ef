"""The parties as they will stand in agreement.yaml: a key each, the name as it should be read, its other spellings."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from eightk.agreement.parts.alike import alike
from eightk.agreement.parts.naming import plain_words
from eightk.agreement.parts.parties import PreambleParty
from eightk.agreement.parts.signature_block import SignatureBlock
from eightk.intake.reading import Reading

_COMMON = frozenset(
    (
        *(
            "company",
            "corporation",
            "executive",
            "employee",
            "employer",
            "bank",
            "parent",
            "borrower",
            "lender",
            "agent",
        ),
        *("seller", "buyer", "purchaser", "consultant", "guarantor", "tenant", "landlord", "holder", "maker", "payee"),
        *("supplier", "customer", "licensor", "licensee", "trustee", "issuer", "investor", "partnership", "firm"),
    )
)
_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv", "esq"})
_KEY = re.compile(r"[^a-z0-9]+")
_MOST_ALIASES = 6


@dataclass(frozen=True, slots=True)
class DraftParty:
    """One entry under `parties`. `at` is where it is named in the copy, `said` the place in words."""

    key: str
    name: str
    kind: str
    at: int
    said: str
    short: str = ""
    honorific: str = ""
    surname: str = ""
    defined_as: str = ""
    aliases: tuple[str, ...] = ()
    jurisdiction: str = ""
    role: str = ""
    preamble: PreambleParty | None = None


def draft_parties(reading: Reading) -> tuple[DraftParty, ...]:
    """The parties that the copy names, and those that only its signature pages name."""
    drafts: list[DraftParty] = []
    taken: set[str] = set()
    for party in reading.parties.named:
        drafts.append(_drafted(reading, party, _key(party, taken)))
    for block in reading.blocks:
        if block.of is None and _is_name(block.party) and not any(_is_same(each, block.party) for each in drafts):
            extra = PreambleParty(block.party, "company", block.start, block.start)
            said = "signature page only; say in what capacity"
            drafts.append(_signing(extra, block, _key(extra, taken), said))
    return tuple(drafts)


def _is_name(words: str) -> bool:
    return len(words) > 3 and words.lower() not in _COMMON


def _is_same(draft: DraftParty, name: str) -> bool:
    return any(alike(each, name) for each in (draft.name, *draft.aliases) if each)


def _signing(party: PreambleParty, block: SignatureBlock, key: str, said: str) -> DraftParty:
    return DraftParty(key, party.name, party.kind, block.start, said, preamble=None)


def _drafted(reading: Reading, party: PreambleParty, key: str) -> DraftParty:
    name, aliases = _spellings(reading, party)
    personal = party.kind == "person"
    surname = _surname(name) if personal and name else ""
    term = party.term
    return DraftParty(
        key=key,
        name=name,
        kind=party.kind,
        at=party.start,
        said={"letter": "letter", "preamble": "preamble"}.get(reading.parties.source, reading.parties.source),
        short=_with_article(term) if party.kind == "company" and term else "",
        honorific=(party.honorific or _honorific(reading, surname)) if personal else "",
        surname=surname,
        defined_as=_with_article(term) if term else "",
        aliases=aliases,
        jurisdiction=party.jurisdiction,
        role=party.role,
        preamble=party,
    )


def _with_article(term: str) -> str:
    return f"the {term}" if term.casefold() in _COMMON else term


def _surname(name: str) -> str:
    words = [
        word for word in name.replace(",", " ").split() if plain_words(word) and plain_words(word)[0] not in _SUFFIXES
    ]
    return words[-1] if len(words) > 1 else ""


def _honorific(reading: Reading, surname: str) -> str:
    """Mr. or Ms., where the copy calls the person so by the surname; never told from a given name."""
    if not surname:
        return ""
    pattern = re.compile(rf"\b(Mr|Ms|Mrs|Dr|Miss)\.?\s{re.escape(surname)}\b", re.IGNORECASE)
    found = {match[1].capitalize() for match in pattern.finditer(reading.prose.text)}
    if len(found) != 1:
        return ""
    only = found.pop()
    return only if only == "Miss" else f"{only}."


def _spellings(reading: Reading, party: PreambleParty) -> tuple[str, tuple[str, ...]]:
    """The name in its best form, and every other form in which the copy writes it."""
    if not party.name:
        return "", ()
    forms: Counter[str] = Counter(dict(_forms(reading.prose.text, party.name)))
    best = max(forms, key=lambda form: (_is_mixed(form), form == party.name, forms[form]), default=party.name)
    signing = [block.party for block in reading.blocks if block.of is party and _is_name(block.party)]
    own_hand = party.kind == "person"
    names = [block.name for block in reading.blocks if own_hand and block.of is party and block.name]
    own = {plain_words(term) for term in party.terms}
    others = [form for form in (party.name, *forms, *signing, *names) if form != best and plain_words(form) not in own]
    return best, tuple(dict.fromkeys(others))[:_MOST_ALIASES]


def _is_mixed(form: str) -> bool:
    letters = [char for char in form if char.isalpha()]
    return not form.isupper() and bool(letters) and sum(char.isupper() for char in letters) * 2 < len(letters)


def _forms(text: str, name: str) -> Iterator[tuple[str, int]]:
    """Every way in which the words of a name stand in a text: capitals, commas and stops apart."""
    words = [re.escape(word.strip(".,")) for word in name.split() if word.strip(".,")]
    if not words or len(name) > 200:
        return
    pattern = re.compile(r"(?<!\w)" + r"[.,]{0,2}[^\S\n]".join(words) + r"(?!\w)(?:\.(?=,|\s[a-z(]))?", re.IGNORECASE)
    stop = "." if name.endswith(".") else ""
    counted = Counter(" ".join(found[0].split()).rstrip(".") + stop for found in pattern.finditer(text))
    yield from counted.items()


def _key(party: PreambleParty, taken: set[str]) -> str:
    """A short key: the role that the term gives (company, executive), else the surname or the name's first words."""
    term = party.term.casefold()
    words = plain_words(party.name)
    if term in _COMMON:
        base = term
    elif party.term:
        base = party.term
    elif party.kind == "person" and words:
        base = _surname(party.name) or words[0]
    else:
        base = " ".join(words[:2]) or (party.kind or "party")
    plain = unicodedata.normalize("NFKD", base).encode("ascii", "ignore").decode()
    key = _KEY.sub("_", plain.lower()).strip("_")[:36] or "party"
    key = re.sub(r"^(?:mr|ms|mrs|dr)_", "", key)
    key = key if key[0].isalpha() else f"party_{key}"
    numbered, count = key, 2
    while numbered in taken:
        numbered, count = f"{key}_{count}", count + 1
    taken.add(numbered)
    return numbered
