"""What a rule of the cabinet answers: an item that the terms call for, why, and the day of its event."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

from eightk.agreement.located import Path
from eightk.agreement.model import AgreementFile
from eightk.agreement.model.people import Party

Certainty = Literal["called for", "doubtful", "later", "possible"]
"""called for: the terms say so. doubtful: they do if counsel's answer to a question is yes. later: they will, when an
event of another day comes about. possible: named for a reader of the list; nothing follows from it."""


@dataclass(frozen=True, slots=True)
class Event:
    """The day from which an item's four business days run, and why it is that day.

    `assumed` where agreement.yaml leaves out the key that would say it; `hint` then says which. `remedy` is what to do
    if the day turns out to be wrong."""

    day: date
    because: str
    authority: str
    hint: str = ""
    remedy: str = ""

    @property
    def assumed(self) -> bool:
        """Whether the day stands in for one that agreement.yaml does not give."""
        return bool(self.hint)


@dataclass(frozen=True, slots=True)
class Call:
    """One term that calls for an item: `because` in a sentence, the rule's authority, and where the term stands.

    `question` is what counsel must answer where it is doubtful."""

    item: str
    certainty: Certainty
    because: str
    authority: str
    path: Path
    event: Event | None = None
    question: str = ""


SIGNED: Final = "If it was signed on another day than the one that it bears, say so: `signed:` in `agreement`."


@dataclass(frozen=True, slots=True)
class Reading:
    """An agreement as the rules read it: its references are known to lead somewhere. `on` is the date of the report,
    which picks the wording of the form."""

    file: AgreementFile
    on: date

    @property
    def registrant(self) -> str:
        """The key of the registrant among the parties."""
        return self.file.registrant.party

    @property
    def signed(self) -> date:
        """The day on which the agreement was entered into: the date that it bears, unless `signed` says another."""
        return self.file.agreement.signed or self.file.agreement.dated

    def name(self, key: str) -> str:
        """How a sentence calls a party: Mr. Plamondon; the Company."""
        party = self.file.parties[key]
        return _with_honorific(party) or party.short or party.name

    def is_person(self, key: str) -> bool:
        """Whether the party is a person."""
        return self.file.parties[key].kind == "person"

    def entry(self, authority: str) -> Event:
        """The event of an item that runs from the entry into the agreement."""
        because = "the agreement was signed, whenever it takes effect"
        return Event(self.signed, because, authority, remedy="" if self.file.agreement.signed else SIGNED)


Rule = Callable[[Reading], Iterator[Call]]
"""One rule: the items that the terms call for by one provision of the form."""


def _with_honorific(party: Party) -> str:
    return f"{party.honorific} {party.surname}" if party.honorific and party.surname else ""
