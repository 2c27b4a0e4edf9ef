"""What stands before and after a person's name: Mr., Messrs., Jr., III."""

from __future__ import annotations

from collections.abc import Sequence

from eightk.wording.facts.fact import Fact
from eightk.wording.facts.peek import after_stop, form_at, is_capitalised, lower_at
from eightk.wording.words import Word

_TITLES = {"mr": "Mr", "mrs": "Mrs", "ms": "Ms", "dr": "Dr", "messrs": "Messrs", "prof": "Prof"}
_SUFFIXES = {"Jr": "Jr", "JR": "Jr", "Sr": "Sr", "SR": "Sr", "II": "II", "III": "III", "IV": "IV"}
OPENERS = frozenset({*_TITLES, *(f"{comma}{suffix.lower()}" for suffix in _SUFFIXES for comma in ("", ", "))})
# Roman numerals after these, and after another numeral, number a text and not a person.
_TEXTS = (
    "Annex Appendix Article Articles Chapter Class Exhibit Item Items Part Parts Phase Schedule Section Series Tier"
    " Title Titles Volume I II III IV V"
)
_NUMBERED = frozenset(_TEXTS.split())

# "Sr." before these is "Senior".
_RANKS = frozenset({"Vice", "VP", "Director", "Manager", "Counsel", "Executive"})


def read_person(words: Sequence[Word], at: int) -> Fact | None:
    """A title before a name with or without its stop, or a suffix with or without the comma before it.

    Mr. = Mr, ", Jr." = Jr; Ms. and Mrs. are two titles."""
    return _read_title(words, at) or _read_suffix(words, at)


def _read_title(words: Sequence[Word], at: int) -> Fact | None:
    title = _TITLES.get(lower_at(words, at))
    end = at + 1 + (form_at(words, at + 1) == ".")
    if title is None or not is_capitalised(form_at(words, at)) or not is_capitalised(form_at(words, end)):
        return None
    return Fact("name", title, at, end)


def _read_suffix(words: Sequence[Word], at: int) -> Fact | None:
    before = form_at(words, at - 1)
    first = at + (form_at(words, at) == ",")
    suffix = _SUFFIXES.get(form_at(words, first))
    if suffix is None or not is_capitalised(before) or before in _NUMBERED:
        return None
    end = after_stop(words, first + 1) if suffix in {"Jr", "Sr"} else first + 1
    if suffix == "Sr" and form_at(words, end) in _RANKS:
        return None
    return Fact("name", suffix, at, end)
