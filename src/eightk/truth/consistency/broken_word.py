"""A word broken by a blank: "a s", "th e Company", "Executive 's"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from eightk.truth.consistency.reading import Reading
from eightk.truth.consistency.rule import Example, Rule, Variance
from eightk.wording.lexicon import is_word
from eightk.wording.words import Word

# What may stand by itself before a word ("pre emptive") without being a piece of it.
_BEFORE = "anti bi co cross de ex extra inter intra mid mini multi non off on out over past per pre pro re self semi"
_PREFIXES = frozenset(f"{_BEFORE} sub un up".split())
_FOREIGN = "annum contendere et al fide facto jure alia mutandis passu quo rata"
_LATIN = frozenset(f"{_FOREIGN} se seq sine vis viz".split())


def _find(reading: Reading) -> Iterator[Variance]:
    for passage in reading.prose:
        words = passage.words
        for at in range(len(words) - 1):
            end = broken_at(words, at)
            if end:
                whole = "".join(word.text for word in words[at:end])
                message = f"“{passage.quote(at, end)}” is “{whole}”, broken by a blank"
                yield Variance(message, (passage.place(at, end),))


def broken_at(words: Sequence[Word], at: int) -> int:
    """The index after the pieces of a word that is broken here; 0 where none is."""
    first, second = words[at], words[at + 1]
    if first.end == second.start or not first.form.isalpha():
        return 0
    if second.form == "'":
        glued = at + 2 < len(words) and words[at + 2].form == "s" and words[at + 2].start == second.end
        return at + 3 if glued else 0
    if at + 2 < len(words) and not is_word(second.form) and _is_one_word(words, at + 1):  # "in t his"
        return 0
    return at + 2 if _is_one_word(words, at) else 0


def _is_one_word(words: Sequence[Word], at: int) -> bool:
    """Whether two pieces, of which one is no word, make one."""
    one, two = words[at].form, words[at + 1].form
    plain = one.isascii() and two.isascii() and two.isalpha() and two.islower()
    if _is_letterspaced(words, at):
        return False
    if not plain or two in _LATIN or _is_tied(words, at) or (len(one) == 1 and not one.islower()):
        return False
    if one.lower() in _PREFIXES and is_word(two):
        return False
    return not (is_word(one) and is_word(two)) and is_word(one + two)


def _is_letterspaced(words: Sequence[Word], at: int) -> bool:
    """Whether single letters stand on either side: W i t n e s s e t h."""
    near = (*words[max(0, at - 1) : at], *words[at + 2 : at + 3])
    return any(len(word.form) == 1 and word.form.isalpha() for word in near) and len(words[at + 1].form) == 1


def _is_tied(words: Sequence[Word], at: int) -> bool:
    """Whether a mark stands close to one of the pieces: a label, an address, an abbreviation."""
    before = words[at - 1] if at else None
    after = words[at + 2] if at + 2 < len(words) else None
    marked = before is not None and before.end == words[at].start and before.form not in '"('
    return marked or (after is not None and after.start == words[at + 1].end and after.form in "-/@&'")


RULE = Rule(
    code="CONS032",
    title="a word broken by a blank",
    why="The exhibit keeps it as it was signed; the disclosure must not, and a search of EDGAR does not find the word.",
    finds=(
        Example("1. Term. Mr. Roe will serve a s Chairman through June 30, 2026."),
        Example("6. Inquiries. The Company shall state the Executive 's last position."),
        Example("2. Pay. Nothing in t his Agreement obliges it to pay him before th e third anniversary."),
    ),
    leaves=(
        Example("1. Term. He is paid per annum, pro rata, and the pre closing balance is due under clause (a) hereof."),
        Example(
            "W i t n e s s e t h:\n\n1. Term. The Executives' last positions, and a Schedule A to be agreed, stand."
        ),
    ),
    find=_find,
)
