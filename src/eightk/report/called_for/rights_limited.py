"""Item 3.03: the rights of the holders of a registered class are materially limited.

Form 8-K, Item 3.03, whose instruction adds working capital restrictions and other limits on the payment of dividends;
Release No. 33-8400 (effective Aug. 23, 2004).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from eightk.report.called_for.call import Call, Reading

AUTHORITY = "Form 8-K, Item 3.03 and its instruction; Release No. 33-8400 (effective Aug. 23, 2004)"
_DIVIDENDS = re.compile(r"\bdividends?\b|\brestricted payments?\b", re.IGNORECASE)


def rights_limited(reading: Reading) -> Iterator[Call]:
    """A covenant of the registrant on dividends: named, because most lenders ask for one and few are material."""
    for key, covenant in reading.file.terms.covenants.items():
        if reading.registrant in covenant.by and _DIVIDENDS.search(f"{covenant.kind} {covenant.what}"):
            says = "a covenant limits the payment of dividends"
            question = "Is it a material limit on dividends that holders did not already have?"
            path = ("terms", "covenants", key)
            yield Call("3.03", "possible", says, AUTHORITY, path, reading.entry(AUTHORITY), question)
            return
