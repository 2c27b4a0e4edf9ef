"""The ways in which a name is written in the copy: the same words, other endings, a letter astray."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from eightk.agreement.parts.naming import name_at, plain_words
from eightk.truth.consistency.passage import Passage, Place, quoted
from eightk.wording.lexicon import is_slip, is_word

_ENDINGS = {
    "incorporated": "inc", "corporation": "corp", "company": "co", "limited": "ltd", "and": "&", "inc": "inc",
    "corp": "corp", "co": "co", "ltd": "ltd", "llc": "llc", "lp": "lp", "llp": "llp", "plc": "plc", "na": "na",
    "&": "&", "association": "association", "national": "national",
}  # fmt: skip
_LEGAL = frozenset({"inc", "corp", "co", "ltd", "llc", "lp", "llp", "plc", "na"})
_SHORTEST = 4
_LONG = 5
_LONGEST = 140
_BREAK = re.compile(r"[\"\u201c\u201d;:()]|\s{3}")


@dataclass(frozen=True, slots=True)
class Written:
    """A name at a place: its words as they stand, and its plain words with endings made alike."""

    text: str
    words: tuple[str, ...]
    place: Place

    @property
    def core(self) -> tuple[str, ...]:
        """The words that tell the name from others, without "Co., LLC" and the like at the end."""
        return core_of(self.words)


def normal_words(name: str) -> tuple[str, ...]:
    """The plain words of a name, "Incorporated" read as Inc., "and" as &."""
    return tuple(_ENDINGS.get(word, word) for word in plain_words(name))


def core_of(words: Sequence[str]) -> tuple[str, ...]:
    """The words of a name before its legal form."""
    kept = list(words)
    while len(kept) > 1 and (kept[-1] in _LEGAL or kept[-1] == "&"):
        kept.pop()
    return tuple(kept)


def companies_like(passages: Sequence[Passage], core: Sequence[str]) -> Iterator[Written]:
    """Every company's name with its legal form whose other words are these, one of them perhaps a letter astray."""
    for passage in passages:
        for at in range(len(passage.words)):
            if _may_begin(passage, at, core[0]):
                written = _company_at(passage, at) or _astray_at(passage, at, core)
                if written is not None and is_near(written.core, core):
                    yield written


def _astray_at(passage: Passage, at: int, core: Sequence[str]) -> Written | None:
    """The words of a name without its legal form, one of them a letter astray and no word."""
    words = passage.words[at : at + len(core)]
    forms = tuple(word.form.casefold() for word in words)
    apart = [(mine, theirs) for mine, theirs in zip(forms, core, strict=False) if mine != theirs]
    if len(core) < 2 or len(forms) < len(core) or len(apart) != 1 or not all(word.form[:1].isupper() for word in words):
        return None
    wrong, right = apart[0]
    if len(wrong) < _LONG or is_word(wrong) or f"{right}s" == wrong or not is_slip(wrong, right):
        return None
    return Written(quoted(words), forms, passage.place(at, at + len(core)))


def differing(passages: Sequence[Passage], name: str) -> Iterator[Written]:
    """The first place of each other way in which a company's name is written in some passages."""
    words = normal_words(name)
    core = core_of(words)
    seen = {words, core}
    if not words:
        return
    for written in companies_like(passages, core):
        if written.words not in seen:
            seen.add(written.words)
            yield written


def is_near(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether names have the same words, but for one that is a letter astray."""
    if len(one) != len(other):
        return False
    apart = [(mine, theirs) for mine, theirs in zip(one, other, strict=True) if mine != theirs]
    return not apart or (len(apart) == 1 and len(apart[0][0]) >= _SHORTEST and is_slip(*apart[0]))


def _may_begin(passage: Passage, at: int, first: str) -> bool:
    """Whether a name that begins with a word may begin here: "R.I." is three words of the text and one of the name."""
    word = passage.words[at]
    form = word.form.casefold()
    capital = word.form != form
    if not capital or (at and passage.words[at - 1].end == word.start):
        return False
    return form == first or (len(form) >= _SHORTEST and is_slip(form, first)) or (len(form) == 1 and first[0] == form)


def _company_at(passage: Passage, at: int) -> Written | None:
    """The company's name that begins at a word, with its legal form; None where it has none."""
    start = passage.words[at].start
    line, offsets = _line(passage, at)
    cut = _BREAK.search(line)
    line = line[: cut.start()] if cut else line
    name = name_at(line, 0)
    words = normal_words(name.text) if name is not None and name.ended else ()
    if name is None or len(core_of(words)) == len(words):
        return None
    return Written(name.text, words, Place(start, offsets[name.end - 1] + 1))


def _line(passage: Passage, at: int) -> tuple[str, list[int]]:
    """The text from a word on, blanks folded, with the offset of each character in the copy."""
    words = passage.words[at : at + 24]
    text = quoted(words)[:_LONGEST]
    offsets: list[int] = []
    for number, word in enumerate(words):
        if number and words[number - 1].end < word.start:
            offsets.append(words[number - 1].end)
        offsets += range(word.start, word.end)
    return text, offsets[: len(text)]
