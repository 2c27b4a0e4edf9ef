"""A digest of what counsel wrote of an agreement's terms, so that a decision made on them is void when they change."""

from __future__ import annotations

import json
from typing import Final

from eightk.agreement.located import Mapping, Node, plain
from eightk.digest import digest

BLOCKS: Final = ("agreement", "parties", "terms")


def terms_digest(root: Node) -> str:
    """SHA-256 of the blocks `agreement`, `parties` and `terms` of agreement.yaml: their values, not their layout."""
    blocks = {key: plain(root.entries[key][1]) for key in BLOCKS if isinstance(root, Mapping) and key in root.entries}
    return digest(json.dumps(blocks, sort_keys=True))
