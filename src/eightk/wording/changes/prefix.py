"""A word became its contrary by a prefix: secured, unsecured; audited, unaudited."""

from __future__ import annotations

from collections.abc import Iterator

from eightk.wording.changes.account import Account
from eightk.wording.changes.reading import spell
from eightk.wording.changes.rule import ChangeRule, became
from eightk.wording.form.place import Place

PREFIXES = ("un", "non", "in", "im", "dis", "ir")
_SHORTEST = 5
_OTHERWISE = ("unless", "until", "ending", "instead")
_NEGATIONS = ("not", "no", "never", "yet", "without", "neither", "nor", "none", "cannot", "lack", "absence")


def _prefix(place: Place, account: Account) -> str | None:
    if sum(account.grew(word) for word in _NEGATIONS):  # "not secured" is "unsecured"
        return None
    if not account.is_near or any(account.gained(sense) for sense in _OTHERWISE):  # if uncured is unless cured
        return None
    for plain, contrary in _pairs(place):
        if account.grew(plain) * account.grew(contrary) < 0:
            return became(place, f"{plain}, {contrary}")
    return None


def _pairs(place: Place) -> Iterator[tuple[str, str]]:
    for unit in (*place.removed, *place.added):
        for word in (each.key for each in spell([unit]) if each.kind == "word"):
            for prefix in PREFIXES:
                plain = word.removeprefix(prefix)
                if plain != word and len(plain) >= _SHORTEST:
                    yield plain, word
                elif len(word) >= _SHORTEST:
                    yield word, prefix + word


RULE = ChangeRule(
    "DIFF-QUALIFIER",
    "A word became its contrary",
    "One text has a word where the other has the same word with un-, in-, non- or dis-, and no “not” makes up for it.",
    ("The notes are secured by all assets.", "The notes are unsecured by all assets."),
    ("The notes are not secured by its assets.", "The notes are unsecured by its assets."),
    _prefix,
)
