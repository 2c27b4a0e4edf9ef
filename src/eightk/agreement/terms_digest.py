"""A digest of what counsel wrote of an agreement's terms, so that a decision made on them is void when they change."""

from __future__ import annotations

import json
from typing import Final

from eightk.agreement.located import Mapping, Node, plain
from eightk.digest import digest

FACTS: Final = ("title", "dated", "signed", "effective")
OF_PARTIES: Final = ("kind", "offices")


def terms_digest(root: Node) -> str:
    """SHA-256 of the terms, the title and dates of the agreement, and the kinds and offices of the parties: their
    values, not their layout. A party's address or another spelling of its name is no term."""
    parties = _block(root, "parties")
    people = parties.entries if parties else {}
    content = {
        "agreement": _values(_block(root, "agreement"), FACTS),
        "parties": {key: _values(party, OF_PARTIES) for key, (_, party) in people.items()},
        "terms": plain(terms) if (terms := _block(root, "terms")) else {},
    }
    return digest(json.dumps(content, sort_keys=True))


def _block(root: Node, key: str) -> Mapping | None:
    found = root.entries[key][1] if isinstance(root, Mapping) and key in root.entries else None
    return found if isinstance(found, Mapping) else None


def _values(node: Node | None, keys: tuple[str, ...]) -> dict[str, object]:
    if not isinstance(node, Mapping):
        return {}
    return {key: plain(node.entries[key][1]) for key in keys if key in node.entries}
