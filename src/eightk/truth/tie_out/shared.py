"""One statement of a clause supports one entry of a list: two instalments do not fall on the one day while the clause
has another day that no entry takes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from eightk.truth.tie_out.ground import Ground
from eightk.truth.tie_out.reading import Stated
from eightk.truth.tie_out.values import TermValue
from eightk.truth.tie_out.wanted import keys_of

_KINDS = frozenset({"date", "percent", "money"})
_EACH_ITS_OWN = frozenset({"provisions", "fees"})
"""Blocks of terms.* whose terms are figures of their own."""
_OF_ANOTHER = frozenset({"dated", "of"})
"""Words before the date of another document."""


def left_unused(value: TermValue, here: Sequence[Stated], alike: Sequence[Stated], ground: Ground) -> Stated | None:
    """The one value of a clause that no term takes, where two entries of a list take this one, stated once, and the
    clause has as many values of the kind as terms take."""
    if value.kind not in _KINDS or len(here) != 1 or not _is_of_list(value):
        return None
    stated = Counter(fact.key for fact in alike)
    of_section = [each for each in ground.values if each.section == value.section and each.kind == value.kind]
    claims = [keys_of(each)[0] for each in of_section]
    twice = [each for each in of_section if _is_beside(each, value) and set(keys_of(each)) & set(keys_of(value))]
    left = [fact for fact in alike if fact.key not in claims and not _is_of_another(fact, ground)]
    if not twice or len(left) != 1 or len(stated) != len(claims) or left[0].sentence != here[0].sentence:
        return None
    return left[0]


def _is_of_list(value: TermValue) -> bool:
    is_dated = value.name == "on" and "schedule" in value.path
    return is_dated or (value.path[1] in _EACH_ITS_OWN and len(value.record) == len(("terms", "provisions", "name")))


def _is_beside(other: TermValue, value: TermValue) -> bool:
    same = other.record[:-1] == value.record[:-1] and other.name == value.name
    return same and other.record != value.record


def _is_of_another(fact: Stated, ground: Ground) -> bool:
    before = ground.source.reading.words[max(fact.first - 2, 0) : fact.first]
    return fact.kind == "date" and any(word.form.lower() in _OF_ANOTHER for word in before)
