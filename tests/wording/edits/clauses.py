"""Material kinds: clauses dropped, sentences inserted, and facts of one sentence exchanged."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from tests.wording.edits.facts import DATE, HONORIFIC, MONEY
from tests.wording.edits.kind import Change, Changes, Kind, material

# Every one of them is news to any text it is put into.
_STRANGERS = (
    "The Company will also pay a retention bonus of $81,500.",
    "The agreement may be terminated by the Company at any time on 14 days' notice.",
    "No approval of the stockholders is required.",
    "Mr. Quennell was also appointed to the Audit Committee.",
    "The foregoing does not apply to claims that are not known.",
)
_ENDS = re.compile(r"(?<=[a-z)]{3})\.\s(?=[A-Z])")
_NOT_OWNER = r"(?!['\u2019])"
_NAME = rf"{HONORIFIC}[A-Z]\w+\b{_NOT_OWNER}"
# What one does to another: "the Company and Mr. Roe agreed" says the same when they change places.
_ONE_WAY = r"\b(?:will pay|shall pay|paid|notified|granted|will provide|appointed|terminates|may terminate|employed)\b"
# Of one form and one unit, so that other words are another length.
_DURATIONS = tuple(
    rf"(?<![\w-]){number} {unit}\b"
    for number in (r"\d+", "(?:two|three|four|five|six|nine|ten|twelve)")
    for unit in ("days", "months", "years")
)
_TRAILING = re.compile(
    r", (?:without|unless|provided|net of|less|subject to|payable|except|if) [^,.;()\n]{4,120}(?=\.(?:\s|$))"
)


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    ends = [0, *(end.end() for end in _ENDS.finditer(text)), len(text)]
    return pairwise(ends)


def _value(words: str) -> str:
    """Equal for the same figure in another form."""
    plain = re.sub(r",|\.0+(?!\d)", "", words)
    return re.sub(r"\.?(\d?) million", lambda m: m[1].ljust(6, "0"), plain)


def _swapped(*patterns: str, between: str = r"[a-z]{4}") -> Changes:
    """Neighbours of different value in one sentence change places, unless what stands between lacks `between`."""
    compiled = [re.compile(pattern) for pattern in patterns]

    def changes(text: str) -> Iterator[Change]:
        for start, end in _sentences(text):
            for pattern in compiled:
                for one, two in pairwise(pattern.finditer(text, start, end)):
                    middle = text[one.end() : two.start()]
                    if _value(one.group()) != _value(two.group()) and re.search(between, middle):
                        yield Change(one.start(), two.end(), two.group() + middle + one.group())

    return changes


def _strangers(text: str) -> Iterator[Change]:
    for number, end in enumerate(_ENDS.finditer(text)):
        yield Change(end.end(), end.end(), _STRANGERS[number % len(_STRANGERS)] + " ")


def _elsewhere(text: str) -> Iterator[Change]:
    """A trailing clause leaves its sentence for the end of the next one."""
    for clause in _TRAILING.finditer(text):
        after = _ENDS.search(text, clause.end() + 2)
        if after:
            rest = text[clause.end() : after.start()]
            yield Change(clause.start(), after.start(), rest + clause.group())


def _sentences_dropped(text: str) -> Iterator[Change]:
    """A whole sentence goes; repeated sentences stay, as the text would still say the same."""
    for start, end in _sentences(text):
        if text.count(text[start:end].strip()) == 1:
            yield Change(start, end, "")


KINDS: tuple[Kind, ...] = (
    Kind("two amounts swapped", "material", _swapped(MONEY + r"(?: (?:million|billion))?")),
    Kind("two dates swapped", "material", _swapped(DATE)),
    Kind("two percentages swapped", "material", _swapped(r"\b\d+(?:\.\d+)?%")),
    # A name before "as", "will" or a figure; not two names of one list, whose order says nothing.
    Kind("two names swapped", "material", _swapped(_NAME, between=r"\d|\bas [A-Z]|\bto (?:Mr|Ms)")),
    Kind("two durations swapped", "material", _swapped(*_DURATIONS)),
    Kind("two counts swapped", "material", _swapped(r"(?<![$€£\d,.])\b\d{1,3}(?:,\d{3})+\b")),
    Kind("Company and person swapped", "material", _swapped(rf"\bthe Company\b{_NOT_OWNER}|{_NAME}", between=_ONE_WAY)),
    Kind("sentence inserted", "material", _strangers),
    Kind("sentence dropped", "material", _sentences_dropped),
    Kind("clause moved", "material", _elsewhere),
    material("if clause dropped", r", if (?!any\b|applicable\b)[^,.;()\n]{6,160}(?=[,.;])", ""),
    material("leading if clause dropped", r"\bIf [^,.;()\n]{6,160}, (\w)", lambda m: m[1].upper()),
    material("unless clause dropped", r",? unless [^,.;()\n]{6,160}(?=[,.;])", ""),
    material("subject to clause dropped", r", subject to [^,.;()\n]{4,160}(?=[,.;])", ""),
    material("provided clause dropped", r", provided(?:,? that|, however, that)? [^,.;()\n]{6,160}(?=[,.;])", ""),
    material("except clause dropped", r",? (?:except|other than) [^,.;()\n]{6,160}(?=[,.;])", ""),
    material("purpose clause dropped", r" in connection with [^,.;()\n]{4,80}(?=[,.;])", ""),
    # "The Securities Act of 1933, as amended": there it is a flourish.
    material("as amended dropped", r"(?<! of 1933)(?<! of 1934)(?<! of 1986), as amended\b(?: to date)?", ""),
    material("not admitted", r"\b(will|shall) not be\b", lambda m: f"{m[1]} be"),
)
