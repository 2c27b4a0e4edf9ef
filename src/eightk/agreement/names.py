"""Every way in which agreement.yaml lets a party be written."""

from __future__ import annotations

from eightk.agreement.model import AgreementFile
from eightk.agreement.model.people import Party


def party_names(file: AgreementFile) -> dict[str, tuple[str, ...]]:
    """Parties by their keys under `parties`, each with its names."""
    return {key: tuple(dict.fromkeys(_names(party))) for key, party in file.parties.items()}


def _names(party: Party) -> list[str]:
    terms = [term for term in (party.short, party.defined_as) if term]
    honoured = [f"{party.honorific} {party.surname}"] if party.honorific and party.surname else []
    return [party.name, *honoured, *terms, *_with_and_without_article(terms), *party.aliases]


def _with_and_without_article(terms: list[str]) -> list[str]:
    """The Company, the Company and Company; a term in capitals or a surname takes no article."""
    return [term[4:] for term in terms if term.startswith("the ") and term[4:5].isupper()]
