"""A name for the agreement's folder, from what the agreement says."""

from __future__ import annotations

import re
import unicodedata

from eightk.agreement.parts.alike import significant
from eightk.intake.draft import Draft

_PLAIN_WORDS = "agreement agreements and of the general full mutual amended restated letter to for no form"
_PLAIN = frozenset(_PLAIN_WORDS.split())
_LONGEST = 48


def slug_for(draft: Draft, stem: str) -> str:
    """The company and what the agreement is ("pricesmart-severance"); else the name of the file."""
    company = next((each for each in draft.parties if each.key == draft.registrant), None)
    company = company or next((each for each in draft.parties if each.kind == "company" and each.name), None)
    words = [*(significant(company.name)[:1] if company else ()), *_subject(draft.reading.title.text)]
    return _slug(" ".join(words)) or _slug(stem) or "agreement"


def _subject(title: str) -> list[str]:
    words = [word for word in title.casefold().split() if word not in _PLAIN]
    return words[:2] or title.casefold().split()[:1]


def _slug(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain.replace("'", "")).strip("-")[:_LONGEST].strip("-")
