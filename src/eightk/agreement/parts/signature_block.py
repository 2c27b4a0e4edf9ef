"""One signature block of an agreement, as a value."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from .parties import PreambleParty


@dataclass(frozen=True, slots=True)
class SignatureBlock:
    """One signature, or the place for one.

    `party` is the name or label above it ("ACME, INC.", "EXECUTIVE"), "" where none stands there; `of` the preamble
    party that it is, None where that could not be told. `signed` is the name behind "/s/", "" where there is no
    such mark; `name` is the printed name, or the signed one where none is printed; `start` and `end` are the mark."""

    party: str
    of: PreambleParty | None
    signed: str
    name: str
    title: str
    day: date | None
    start: int
    end: int
    by: bool = False
