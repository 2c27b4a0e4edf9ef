"""What comes of a file: its words as a conformed copy, and what counsel should know of how they were read."""

from __future__ import annotations

from dataclasses import dataclass, field

from eightk.findings import Finding, Findings, Span


@dataclass(frozen=True, slots=True)
class Filer:
    """What the head of a complete submission says of the registrant, each "" where it does not say.

    The Commission's own form: the state by its two letters, the address in capitals."""

    name: str = ""
    cik: str = ""
    state: str = ""
    file_number: str = ""
    employer_id: str = ""
    street: tuple[str, ...] = ()
    city: str = ""
    region: str = ""
    zip: str = ""
    telephone: str = ""
    fiscal_year_end: str = ""


@dataclass(frozen=True, slots=True)
class Copied:
    """The conformed copy of a file. `notes` are sentences on what reading it left out or could not settle."""

    text: str
    notes: tuple[str, ...] = ()
    filer: Filer = field(default_factory=Filer)


Outcome = Copied | Findings
"""The copy, or why there is none: findings INT001-INT010."""


def refused(code: str, name: str, message: str, hint: str, line: int = 0, column: int = 0) -> Findings:
    """One error on the file that was given."""
    return (Finding(code, message, hint, (Span(name, line, column),)),)
