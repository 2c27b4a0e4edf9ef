"""The draft: what stands in agreement.yaml, what stays blank, and what could not be told."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from eightk.agreement.conformed import ConformedCopy
from eightk.agreement.copy import read_conformed_copy
from eightk.agreement.parts.alike import alike
from eightk.agreement.parts.signature_block import SignatureBlock
from eightk.intake.copied import Copied, Filer
from eightk.intake.people import DraftParty, draft_parties
from eightk.intake.reading import Reading, read
from eightk.intake.terms import DraftTerm, find_terms
from eightk.intake.values_found import SectionValues, values_found
from eightk.intake.wording_place import FoundWording, find_wording


@dataclass(frozen=True, slots=True)
class DraftSignatory:
    """One entry under `signatories`; party "" where it could not be told, signed "" where the copy has no "/s/"."""

    party: str
    block: SignatureBlock


@dataclass(frozen=True, slots=True)
class Draft:
    """A draft of one agreement. `registrant` is the key of the party that is it, "" where that is open."""

    reading: Reading
    parties: tuple[DraftParty, ...]
    registrant: str
    signatories: tuple[DraftSignatory, ...]
    terms: tuple[DraftTerm, ...]
    wording: tuple[FoundWording, ...]
    values: tuple[SectionValues, ...]
    filer: Filer
    notes: tuple[str, ...]

    @property
    def copy(self) -> ConformedCopy:
        """The conformed copy."""
        return self.reading.copy


def drafted(copied: Copied, path: str) -> Draft:
    """The draft of an agreement from its conformed copy, which will stand at `path`."""
    copy, _ = read_conformed_copy(copied.text, path)
    reading = read(copy)
    parties = draft_parties(reading)
    wording = find_wording(copy)
    return Draft(
        reading,
        parties,
        _registrant(parties, copied.filer),
        tuple(_signatories(reading, parties)),
        find_terms(reading, parties, tuple((each.start, each.end) for each in wording)),
        wording,
        values_found(reading),
        copied.filer,
        copied.notes,
    )


def _registrant(parties: tuple[DraftParty, ...], filer: Filer) -> str:
    """The party that files: whom the submission's head names, else the only company among the parties."""
    companies = [each for each in parties if each.kind == "company"]
    named = [each for each in companies if filer.name and alike(_bare(each.name), _bare(filer.name))]
    if len(named) == 1:
        return named[0].key
    return companies[0].key if len(companies) == 1 else ""


def _bare(name: str) -> str:
    """A name as the Commission indexes it has its state behind a stroke: NVIDIA CORP/CA."""
    return name.split("/")[0]


def _signatories(reading: Reading, parties: tuple[DraftParty, ...]) -> Iterator[DraftSignatory]:
    for block in reading.blocks:
        own = next((each for each in parties if block.of is not None and each.preamble is block.of), None)
        if own is None and block.party:
            own = next((each for each in parties if each.preamble is None and alike(each.name, block.party)), None)
        yield DraftSignatory(own.key if own else "", block)
