"""Where a defined term is used: its words in the running text, in the singular or plural, possessive or not."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

_TOKEN = re.compile(r"\w+")


class TermUses:
    """The words of a text by their first token, so that looking for many terms reads the text once."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._places: dict[str, list[int]] = defaultdict(list)
        for match in _TOKEN.finditer(text):
            self._places[match.group().casefold()].append(match.start())

    def of(self, name: str, any_case: bool = False) -> Iterator[tuple[int, int]]:
        """The stretches where a term stands as a whole word; with `any_case` also in small letters. A term begins with
        a letter or a figure."""
        tokens = _TOKEN.findall(name)
        pattern = _pattern(name, any_case)
        firsts = {token.casefold() for token in ((tokens[0],) if len(tokens) > 1 else _numbers(tokens[0]))}
        before = name.index(tokens[0])
        for start in sorted(place for first in firsts for place in self._places.get(first, ())):
            if (match := pattern.match(self._text, start - before)) is not None:
                yield match.span()


def _pattern(name: str, any_case: bool) -> re.Pattern[str]:
    *head, last = name.split()
    lasts = "|".join(re.escape(form) for form in sorted(_numbers(last), key=len, reverse=True))
    words = r"(?:['\u2019]s?)?\s".join([*(re.escape(word) for word in head), f"(?:{lasts})"])
    upper = "" if any_case else f"|{re.escape(name.upper())}"
    edges = r"(?!\w)(?![-\u2011]\w)"
    return re.compile(rf"(?<!\w)(?:{words}{upper}){edges}", re.IGNORECASE if any_case else 0)


def _numbers(word: str) -> frozenset[str]:
    """A word in the singular and the plural."""
    forms = {word, f"{word}s", f"{word}es"}
    if word.endswith("y"):
        forms.add(f"{word[:-1]}ies")
    if word.endswith("ies"):
        forms.add(f"{word[:-3]}y")
    if word.endswith("es"):
        forms.add(word[:-2])
    if word.endswith("s"):
        forms.add(word[:-1])
    return frozenset(form for form in forms if form)
