"""Every way in which agreement.yaml lets a party be written.

An office is no name of its holder: that a draft says "President" for "Chief Executive Officer" is a change, although
one person holds both."""

from __future__ import annotations

from eightk.agreement.model import AgreementFile
from eightk.agreement.model.people import Party


def party_names(file: AgreementFile) -> dict[str, tuple[str, ...]]:
    """Parties by their keys under `parties`, each with its names; the registrant has that of its charter too."""
    charter = {file.registrant.party: [file.registrant.name]}
    return {key: tuple(dict.fromkeys([*_names(party), *charter.get(key, [])])) for key, party in file.parties.items()}


def _names(party: Party) -> list[str]:
    terms = [term for term in (party.short, party.defined_as) if term]
    return [party.name, *_with_honorific(party), *terms, *_without_article(terms), *party.aliases]


def _with_honorific(party: Party) -> list[str]:
    """Mr. Plamondon, and Mr. William N. Plamondon III."""
    if not party.honorific:
        return []
    return [f"{party.honorific} {name}" for name in (party.surname, party.name) if name]


def _without_article(terms: list[str]) -> list[str]:
    """Company, for the Company; a term in capitals or a surname takes no article."""
    return [term[4:] for term in terms if term.startswith("the ") and term[4:5].isupper()]
