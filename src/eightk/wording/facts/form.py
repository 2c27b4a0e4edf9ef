"""Forms of the Commission: Form 8-K, Form 8K, Form 10-K/A."""

from __future__ import annotations

import re
from collections.abc import Sequence

from eightk.wording.facts.fact import Fact
from eightk.wording.facts.peek import form_at, joined, lower_at
from eightk.wording.words import Word

OPENERS = frozenset({"form"})
_HYPHENED = re.compile(r"(6|8|10|11|18|20|40)-?(KSB|QSB|K405|KT|QT|[KQF])|([SF])-?(\d{1,2})", re.ASCII)
_BARE = re.compile(r"[3-5]|144|D|SD|ID|BD", re.ASCII)


def read_form(words: Sequence[Word], at: int) -> Fact | None:
    """A form by its name, the hyphen being no part of it: Form 8K = Form 8-K (17 CFR part 249); /A is an amendment."""
    if lower_at(words, at) != "form":
        return None
    form = form_at(words, at + 1)
    hyphened = _HYPHENED.fullmatch(form)
    if hyphened is None and not _BARE.fullmatch(form):
        return None
    name = "-".join(part for part in hyphened.groups() if part) if hyphened else form
    amends = form_at(words, at + 2) == "/" and form_at(words, at + 3) == "A" and joined(words, at + 3)
    return Fact("form", name + "/A" * amends, at, at + 2 + 2 * amends)
