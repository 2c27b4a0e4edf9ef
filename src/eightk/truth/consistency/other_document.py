"""References that the sentence gives to another document before it makes them."""

from __future__ import annotations

import re

from eightk.agreement.parts.cross_references import CrossReference
from eightk.truth.consistency.reading import Reading

_OF_ANOTHER = re.compile(
    r"\b(?:of|under|in|to|by)\s(?:the|that|such|your|his|her|its|an?|certain|[\w'\u2019]+['\u2019]s?)\s(?:certain\s)?(?:[A-Z][\w&-]*\s){1,6}"
    r"(?:Agreement|Plan|Lease|Indenture|Note|Letter|Policy|Certificate|Charter|Contract|Guaranty|Award)\b"
)
_SENTENCE = 400
"""Characters of a sentence before a reference that may name its document."""


def is_of_another(reading: Reading, reference: CrossReference) -> bool:
    """Whether a sentence speaks of another document: "the following provisions of the License Agreement survive:
    Section 12.4"."""
    running = reading.running
    at = running.at(reference.start)
    opens = max(running.text.rfind(". ", 0, at), running.text.rfind("\n", 0, at), at - _SENTENCE) + 1
    return _OF_ANOTHER.search(running.text, opens, at) is not None
