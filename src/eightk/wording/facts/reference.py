"""References: Exhibit 10.1, Section 5(b), Item 5.02, Rule 10b-5, Article II."""

from __future__ import annotations

import re
from collections.abc import Sequence

from eightk.wording.facts.fact import Fact
from eightk.wording.facts.peek import form_at, joined, lower_at
from eightk.wording.words import Word

_NAMES = {
    "exhibit": "exhibit", "ex": "exhibit", "exh": "exhibit", "section": "section", "sec": "section", "§": "section",
    "item": "item", "rule": "rule", "article": "article", "art": "article", "paragraph": "paragraph",
    "para": "paragraph", "¶": "paragraph", "schedule": "schedule", "annex": "annex", "appendix": "appendix",
}  # fmt: skip
_SHORT = frozenset({"ex", "exh", "sec", "art", "para"})  # with their stop
OPENERS = frozenset(_NAMES)
# A number with its points and letters as it is written (10.1 is not 10.10), a capital letter, a Roman numeral.
_NUMBER = re.compile(r"\d+(?:\.\d+)*(?:[A-Za-z]{1,2}\d{0,2}(?:-\d+)?)?|[A-Z](?:-\d+)?|[IVXL]{1,6}", re.ASCII)
_PART = re.compile(r"\d{1,3}|[A-Za-z]|[ivxIVX]{1,5}", re.ASCII)


def read_reference(words: Sequence[Word], at: int) -> Fact | None:
    """A numbered exhibit or part of a text, abbreviated or not: Ex. 10.1 = Exhibit 10.1, § 5(b) = Section 5(b)."""
    word = lower_at(words, at)
    name = _NAMES.get(word)
    if name is None:
        return None
    number = at + 1 + (word in _SHORT)
    if word in _SHORT and form_at(words, at + 1) != ".":
        return None
    if lower_at(words, number) == "no" and form_at(words, number + 1) == ".":
        number += 2
    form = form_at(words, number)
    if not _NUMBER.fullmatch(form) or (form.isalpha() and not _may_be_lettered(words, at, number)):
        return None
    end = _after_parts(words, _after_points(words, number + 1))
    parts = "".join(form_at(words, part) for part in range(number + 1, end))
    return Fact("reference", f"{name} {form}{parts}", at, end)


def _may_be_lettered(words: Sequence[Word], at: int, number: int) -> bool:
    """Whether a letter may be a number here: "Exhibit A", not "Rule A new director", not "EXHIBIT I have"."""
    return form_at(words, at)[:1].isupper() and not form_at(words, number + 1)[:1].islower()


def _after_points(words: Sequence[Word], at: int) -> int:
    """The index after the point and figures that may follow a letter: Rule 303A.08."""
    close = joined(words, at) and joined(words, at + 1)
    return at + 2 if close and form_at(words, at) == "." and form_at(words, at + 1).isdigit() else at


def _after_parts(words: Sequence[Word], at: int) -> int:
    """The index after the parts in parentheses that stand close to a number: (b)(2)(ii)."""
    for _ in range(6):
        is_part = form_at(words, at) == "(" and joined(words, at) and form_at(words, at + 2) == ")"
        if not is_part or not _PART.fullmatch(form_at(words, at + 1)):
            break
        at += 3
    return at
