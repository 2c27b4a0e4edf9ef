"""A set phrase with a wrong word in it that is itself a word: "IT WITNESS WHEREOF", "in he event of"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from eightk.truth.consistency.passage import Passage
from eightk.truth.consistency.reading import Reading
from eightk.truth.consistency.rule import Example, Rule, Variance
from eightk.wording.lexicon import is_slip, is_word

_PHRASES = """
in witness whereof
know all men by these presents
by and between
by and among
from and after
any and all
each and every
for and on behalf of
terms and conditions
terms and provisions
successors and assigns
represents and warrants
representations and warranties
good and valuable consideration
in the event of
in the event that
to the extent
to the extent that
to the extent not
with respect to
in accordance with
in connection with
in consideration of
in consideration for
on behalf of
in lieu of
in respect of
in favor of
subject to the
pursuant to the
pursuant to this
prior to the
as well as
set forth in
set forth on
set forth above
set forth below
as set forth
at any time
from time to time
at the time of
as of the date
on or before
on and after
on or after
at the request of
in its sole discretion
for the benefit of
inure to the benefit of
for purposes of
for a period of
during the term
the parties hereto
the terms of this
the laws of the
under the laws of
without regard to
without limiting the
including without limitation
including but not limited to
shall not be
shall have the right to
in full force and effect
null and void
the united states
board of directors
chief executive officer
chief financial officer
chief operating officer
securities and exchange commission
now therefore in consideration
now therefore the parties
"""
# A word of two letters has too many neighbours that fit in its place; these have one that never does.
_SHORTEST = 3
_FIRST_OF = frozenset({"in witness whereof"})
_FOR_THE = frozenset({"he", "hte", "teh", "thee"})
# One letter apart, and each in its place: "the parties thereto", "and a half".
_BOTH_FIT = frozenset(
    {("hereto", "thereto"), ("hereof", "thereof"), ("therefore", "wherefore"), ("his", "this"), ("or", "for")}
)

Gap = tuple[str, ...]
"""A phrase with "" in the place of one of its words."""


@cache
def _gaps() -> Mapping[Gap, str]:
    """By the rest of its words, the word that belongs in the gap."""
    found: dict[Gap, str] = {}
    for line in _PHRASES.strip().splitlines():
        words = tuple(line.split())
        for at, word in enumerate(words):
            if len(word) >= _SHORTEST or (line in _FIRST_OF and at == 0):
                found[(*words[:at], "", *words[at + 1 :])] = word
    return found


@cache
def _shapes() -> tuple[tuple[int, int], ...]:
    """How long phrases are, and where their gaps may be."""
    return tuple(sorted({(len(gap), gap.index("")) for gap in _gaps()}))


def _find(reading: Reading) -> Iterator[Variance]:
    for passage in reading.prose:
        indices = [at for at, word in enumerate(passage.words) if word.form != ","]
        forms = [passage.words[at].form.lower() for at in indices]
        for at in range(len(forms)):
            yield from _mistakes(passage, indices, forms, at)


def _mistakes(passage: Passage, indices: Sequence[int], forms: Sequence[str], at: int) -> Iterator[Variance]:
    """The phrases that begin at a word and have one word wrong."""
    for length, gap in _shapes():
        window = tuple(forms[at : at + length])
        if len(window) < length:
            continue
        right = _gaps().get((*window[:gap], "", *window[gap + 1 :]))
        if right and _is_mistaken(window[gap], right):
            first, last = indices[at], indices[at + length - 1] + 1
            wrong = passage.words[indices[at + gap]].text
            meant = right.upper() if wrong.isupper() else right
            message = f"“{passage.quote(first, last)}”: “{wrong}” stands for “{meant}”"
            yield Variance(message, (passage.place(first, last),))


def _is_mistaken(wrong: str, right: str) -> bool:
    if not wrong.isalpha() or not is_word(wrong) or not is_slip(wrong, right):
        return False
    if right == "the":
        return wrong in _FOR_THE
    numbered = f"{wrong}s" == right or f"{right}s" == wrong
    return not numbered and (wrong, right) not in _BOTH_FIT and (right, wrong) not in _BOTH_FIT


RULE = Rule(
    code="CONS034",
    title="a wrong word in a set phrase",
    why="It is a word, so that no spelling check sees it. The exhibit keeps it; the disclosure must not repeat it.",
    finds=(
        Example("1. Term. It ends on May 4, 2026.\n\nIT WITNESS WHEREOF, the parties have executed this Agreement."),
        Example("4. Death. In he event of his death, and to the extend that it is due, it is paid to his estate."),
    ),
    leaves=(
        Example(
            "1. Term. In witness whereof the parties thereto, under the law of the place, signed any and all of it."
        ),
    ),
    find=_find,
)
