"""What is at which address: the pages as they are now, and their state, which tells a page when to be made new."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from eightk.agreement.executed import YAML_NAME
from eightk.build.manifest import NAME, digest, read_manifest
from eightk.reporting.passages import capital
from eightk.serve.board import Board
from eightk.serve.drafting import Drafter
from eightk.serve.pages import listing, not_yet, served
from eightk.visible import visible
from eightk.workspace.git import GitTrouble
from eightk.workspace.log import recorded
from eightk.workspace.output import read_made
from eightk.workspace.publishing import PAGE, is_ours

TYPES = {
    ".html": "text/html; charset=utf-8",
    ".htm": "text/html; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
    ".json": "application/json",
    ".pdf": "application/pdf",
}
HEARTBEAT = 15.0
"""Seconds after which a page that has nothing new is written to, so that one that is gone is noticed."""
_ADDRESS = re.compile(r"/(?:([a-z0-9][a-z0-9-]{0,62})/)?([A-Za-z0-9][A-Za-z0-9._-]{0,80})?")


@dataclass(frozen=True, slots=True)
class Address:
    """A file of output/<slug>, or of output/ where `slug` is empty."""

    slug: str
    name: str


def address_of(path: str) -> Address | None:
    """What a path means; None for one that no page of ours has."""
    found = _ADDRESS.fullmatch(path)
    if found is None:
        return None
    slug, name = found.group(1) or "", found.group(2) or PAGE
    return Address(slug, name) if name == PAGE or (slug and is_ours(name)) else None


@dataclass(frozen=True, slots=True)
class Site:
    """The pages of one run of the server; `run` tells it from other runs, `token` lets its own pages write."""

    drafter: Drafter
    board: Board
    run: str
    token: str

    @property
    def home(self) -> Path:
        """output/"""
        return self.drafter.workspace.root / "output"

    def slugs(self) -> tuple[str, ...]:
        """The agreements of the project; those that are not served have the pages of their last build."""
        return self.drafter.workspace.slugs()

    def content(self, address: Address) -> bytes | None:
        """A file as it is now, without the script; None if there is none."""
        newest = self.board.page(address.slug, address.name)
        content = newest if newest is not None else read_made(self.home, address.slug, address.name)
        if content is not None or address.name != PAGE:
            return content
        if not address.slug:
            return listing({slug: f"{slug}/" for slug in self.slugs()})
        if address.slug not in self.slugs():
            return None
        return not_yet(address.slug, refused=bool(self.board.problems(address.slug)))

    def page(self, address: Address) -> tuple[bytes, str] | None:
        """A page as it is served, and the policy to send with it."""
        content = self.content(address)
        if content is None:
            return None
        facts = {"serve": self.token, "run": self.run, "text": digest(content), "yaml": self._yaml(address.slug)}
        return served(content, facts)

    def states(self, address: Address) -> Iterator[str]:
        """The state of a page, as JSON, whenever it has changed; "" now and then where it has not."""
        said = ""
        with self.board.viewing(address.slug):
            while not self.board.closed:
                version = self.board.version
                state = self._state(address)
                yield "" if state == said else state
                said = state
                self.board.wait(version, HEARTBEAT)

    def _state(self, address: Address) -> str:
        content = self.content(address)
        manifest = read_manifest(read_made(self.home, address.slug, NAME) or b"")
        state = {
            "run": self.run,
            "text": digest(content or b""),
            "gone": content is None or bool(address.slug and address.slug not in self.slugs()),
            "files": manifest.outputs if manifest else {},
            "yaml": self._yaml(address.slug),
            "served": not address.slug or address.slug in self.drafter.slugs(),
            "waiting": self.board.is_waiting(address.slug),
            "drafted": bool(address.slug) and self.board.is_shown(address.slug),
            "problems": [asdict(each) for each in self.board.problems(address.slug)],
            "printing": self.board.is_printing(address.slug),
        }
        return json.dumps(state)

    def history(self, slug: str) -> dict[str, Any]:
        """What version control has recorded of an agreement.yaml, for people to read; or why there is nothing."""
        try:
            found = recorded(self.drafter.workspace.root, f"agreements/{slug}/{YAML_NAME}")
        except GitTrouble as trouble:
            return {"versions": [], "message": f"{capital(trouble.finding.message)}."}
        if not found:
            why = "The project is not under version control." if found is None else "No version is recorded yet."
            return {"versions": [], "message": why}
        told = [{name: visible(value) for name, value in asdict(each).items()} for each in found]
        return {"versions": told, "message": ""}

    def _yaml(self, slug: str) -> str:
        """The digest of the agreement.yaml that a page was made from."""
        return self.drafter.made_from(slug, YAML_NAME)
