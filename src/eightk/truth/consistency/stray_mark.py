"""Two marks where one belongs: "February 28., 2007", "the Employee..", ",,"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from eightk.truth.consistency.reading import Reading
from eightk.truth.consistency.rule import Example, Rule, Variance
from eightk.wording.lexicon import is_word
from eightk.wording.sentences import ABBREVIATIONS
from eightk.wording.words import Word

_MARKS = frozenset(".,;:")
# A stop before another mark may end an abbreviation, and no list has them all: a plain long word, or figures, can not.
_PLAIN = 4
_SHOWN = 2


def _find(reading: Reading) -> Iterator[Variance]:
    for passage in reading.prose:
        words = passage.words
        for at in range(1, len(words) - 1):
            if _is_stray(words, at):
                first, last = max(0, at - _SHOWN), min(len(words), at + 2 + (words[at + 1].form == ","))
                quotation = passage.quote(first, last)
                message = f"“{quotation}”: “{words[at].form}{words[at + 1].form}”, two marks where one belongs"
                yield Variance(message, (passage.place(first, last),))


def _is_stray(words: Sequence[Word], at: int) -> bool:
    one, two = words[at], words[at + 1]
    if one.form not in _MARKS or two.form not in _MARKS or one.end != two.start:
        return False
    before = words[at - 1]
    third = words[at + 2].form if at + 2 < len(words) and words[at + 2].start == two.end else ""
    if before.end != one.start or before.form in _MARKS or third in _MARKS:  # an ellipsis, leaders of a table
        return False
    return one.form != "." or _ends_plainly(before.form, two.form)


def _ends_plainly(form: str, then: str) -> bool:
    if form.isdigit():
        return True
    form = form.lower() if then == "." else form
    return len(form) >= _PLAIN and form.isalpha() and form not in ABBREVIATIONS and is_word(form) and form.islower()


RULE = Rule(
    code="CONS035",
    title="two marks where one belongs",
    why="The exhibit keeps both; a date or sum that is quoted from here into the disclosure takes one.",
    finds=(
        Example("5. Announcements. On February 28., 2007, the Company accepted the resignation."),
        Example("3. Options. All options were previously granted to the employee.."),
        Example("3. Options. The options,, and the shares, are his."),
    ),
    leaves=(
        Example(
            "1. Parties. Brindle Optics, Inc., Wexcombe Lending L.L.C., and others; laws, 29 U.S.C. 1001 et seq., etc."
        ),
    ),
    find=_find,
)
