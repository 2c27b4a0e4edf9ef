"""The whole of a comparison of two versions of a project, as it is told."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from eightk.findings import Findings
from eightk.versions.change import AgreementChange


@dataclass(frozen=True, slots=True)
class Compared:
    """`before` and `after` are what counsel call the two sides, `number` how many agreements either has, `changes`
    those whose inputs differ, `findings` what kept something from being read, `what` that which is counted."""

    before: str
    after: str
    number: int
    changes: tuple[AgreementChange, ...]
    findings: Findings = ()
    what: Literal["agreement", "file", "folder"] = "agreement"

    @property
    def differing(self) -> tuple[AgreementChange, ...]:
        """The agreements of which there is something to tell."""
        return tuple(each for each in self.changes if each.state != "unchanged")

    @property
    def is_different(self) -> bool:
        """Whether there is anything to tell."""
        return bool(self.differing)
