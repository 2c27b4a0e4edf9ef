"""A preposition with nothing behind it: "by and e-mail", "by and between and Brindle Optics"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from eightk.truth.consistency.reading import Reading
from eightk.truth.consistency.rule import Example, Rule, Variance
from eightk.wording.inflection import is_participle
from eightk.wording.words import Word

_BETWEEN = frozenset({"between", "among", "amongst"})
_PREPOSITIONS = "about above across after against along amid around as at before behind below beneath beside besides"
_MORE = (
    "beyond by despite down during except for from in inside into like near of off on onto out outside over past per"
)
_LAST = "since than through throughout till to toward towards under until up upon via with within without"
# What may stand between two prepositions, or begin a second verb: "by, and shall bind", "by and is binding on".
_VERBS = (
    "shall will may must is are was were be has have had do does hereby thereby therefore binds binding inures inure"
)
_ONWARD = frozenset(f"{_PREPOSITIONS} {_MORE} {_LAST} {_VERBS} between among amongst not so that such".split())
_SHOWN = 3


def _find(reading: Reading) -> Iterator[Variance]:
    for passage in reading.prose:
        words = passage.words
        for at in range(1, len(words) - 1):
            if words[at].form.lower() != "and" or not _dangles(words, at):
                continue
            first, last = passage.whole(max(0, at - _SHOWN), min(len(words), at + _SHOWN))
            quotation = passage.quote(first, last)
            before = words[at - 1].form.lower()
            message = f"“{quotation}”: nothing stands between “{before}” and “and”"
            yield Variance(message, (passage.place(first, last),))


def _dangles(words: Sequence[Word], at: int) -> bool:
    before, after = words[at - 1].form.lower(), words[at + 1].form
    if before in _BETWEEN:
        return True
    led = at > 1 and words[at - 2].form.isalpha() and not is_participle(words[at - 2].form.lower())
    opens = after[:1].isalpha() and after.lower() not in _ONWARD and not is_participle(after.lower())
    return before == "by" and led and opens


RULE = Rule(
    code="CONS036",
    title="a preposition with nothing behind it",
    why="A word is missing or one is too many; who or what is left out cannot be told from the exhibit.",
    finds=(
        Example("1. Help. Mr. Roe shall be available by and e-mail and telephone during business hours."),
        Example("This Agreement is made on May 4, 2026, by and between and Brindle Optics, Inc., and John Roe."),
    ),
    leaves=(
        Example(
            "9. Law. This Agreement, made by and between the parties, is governed by and construed under Ohio law."
        ),
        Example("9. Heirs. It is enforceable by and binding upon the heirs, and by and on behalf of the Company."),
    ),
    find=_find,
)
