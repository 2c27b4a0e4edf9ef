"""A word that is no word, and another that it can only be: "entiled" for "entitled", "Ageement" for "Agreement"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from eightk.truth.consistency.broken_word import broken_at
from eightk.truth.consistency.passage import Passage
from eightk.truth.consistency.reading import Reading
from eightk.truth.consistency.rule import Example, Rule, Variance
from eightk.wording.lexicon import is_slip, is_word, only_reading, readings

_SHORTEST = 5
# Words of agreements that the list of English words lacks.
_LEARNED = ("contendere", "severability", "indemnitee", "noncompetition", "distributees", "memoranda", "thereunder")
_SHORTEST_NAME = 6
_OFTEN = 3
_STEM = 5
_ENDINGS = (
    *(
        "s",
        "es",
        "ed",
        "d",
        "ing",
        "er",
        "or",
        "ers",
        "ors",
        "able",
        "ible",
        "ability",
        "ibility",
        "ably",
        "ly",
        "ness",
    ),
    *(
        "ship",
        "ize",
        "izes",
        "ized",
        "izing",
        "ization",
        "ise",
        "ised",
        "ment",
        "ee",
        "ees",
        "al",
        "ally",
        "ion",
        "ions",
    ),
)
_BEGINNINGS = (
    *(
        "un",
        "non",
        "re",
        "anti",
        "mis",
        "in",
        "ir",
        "pre",
        "sub",
        "over",
        "under",
        "multi",
        "co",
        "de",
        "inter",
        "intra",
    ),
    *(
        "dis",
        "out",
        "counter",
        "self",
        "bi",
        "semi",
        "super",
        "post",
        "with",
        "here",
        "there",
        "where",
        "cross",
        "micro",
    ),
)
# British in the list of words, American in the agreement, or the other way round.
_VARIANTS = (
    *(("or", "our"), ("l", "ll"), ("ll", "l"), ("er", "re"), ("ens", "enc"), ("z", "s"), ("e", "ae"), ("e", "oe")),
    *(("ge", "g"), ("g", "ge"), ("um", "ium"), ("ct", "x"), ("cede", "sede"), ("cedes", "sedes"), ("ible", "able")),
)


def _find(reading: Reading) -> Iterator[Variance]:
    counts = Counter(word.form.lower() for passage in reading.body for word in passage.words if word.form.isalpha())
    for passage in reading.prose:
        for at, word in enumerate(passage.words):
            whole = not _is_tied(passage.around(at)) and not _is_piece(passage, at)
            right = _meant(word.form, counts) if whole else ""
            if right:
                message = f"“{word.text}” is no word; “{_like(right, word.form)}” is what it can only be"
                yield Variance(message, (passage.place(at, at + 1),))


def _is_piece(passage: Passage, at: int) -> bool:
    """Whether it is a piece of a word that a blank breaks: another rule says so."""
    last = at + 1 < len(passage.words)
    return (last and broken_at(passage.words, at) > 0) or (at > 0 and broken_at(passage.words, at - 1) > 0)


def _is_tied(around: str) -> bool:
    """Whether a hyphen, an at sign or the like joins it to something: half a word, an address."""
    return any(mark in around for mark in "-@/&\u00ad_")


def _meant(form: str, counts: Mapping[str, int]) -> str:
    """The word that a misspelt one can only be, or ""."""
    if (
        not (form.isascii() and form.isalpha())
        or len(form) < _SHORTEST
        or not (form.islower() or form[1:].islower() or form.isupper())
    ):
        return ""
    lower = form.lower()
    if is_word(lower) or lower in _LEARNED or counts[lower] > 2 or _is_derived(lower) or _is_variant(lower):
        return ""
    if any(is_slip(lower, word) for word in _LEARNED):
        return next(word for word in _LEARNED if is_slip(lower, word))
    here = [each for each in readings(lower) if counts[each] and not _same_stem(lower, each)]
    if not form.islower():
        often = [each for each in here if counts[each] >= _OFTEN and len(form) >= _SHORTEST_NAME]
        return often[0] if len(often) == 1 else ""
    if len(here) == 1:
        return here[0]
    only = only_reading(lower)
    return only if only and not here and _is_typed_wrong(lower, only) else ""


def _is_derived(form: str) -> bool:
    """Whether it is made of a word by a common beginning or ending, which the list of words need not have."""
    stems = [form.removesuffix(ending) for ending in _ENDINGS if form.endswith(ending)]
    stems += [form.removeprefix(beginning) for beginning in _BEGINNINGS if form.startswith(beginning)]
    stems += [f"{stem}e" for stem in stems] + [f"{stem[:-1]}y" for stem in stems if stem.endswith("i")]
    stems += [f"{stem}t" for stem in stems if form.endswith(("bility", "ce"))]
    return any(len(stem) >= _STEM and is_word(stem) for stem in stems)


def _is_variant(form: str) -> bool:
    return any(
        one in form and is_word(form[:at] + other + form[at + len(one) :])
        for one, other in _VARIANTS
        for at in range(len(form))
        if form.startswith(one, at)
    )


def _same_stem(one: str, other: str) -> bool:
    return f"{one}s" == other or f"{other}s" == one


def _is_typed_wrong(form: str, only: str) -> bool:
    """A letter left out or set twice, or two swapped, in a long word: no evidence but the word itself."""
    if len(form) < 7 or form[0] != only[0] or _same_stem(form, only):
        return False
    return len(form) != len(only) or sorted(form) == sorted(only)


def _like(right: str, form: str) -> str:
    if form.isupper():
        return right.upper()
    return right if form.islower() else right.capitalize()


RULE = Rule(
    code="CONS033",
    title="a misspelt word",
    why="The exhibit keeps it as it was signed; what is taken from here into the disclosure should be spelled right.",
    finds=(
        Example("3. Pay. The Executive shall be entiled to it. The Executive is entitled to a bonus."),
        Example("3. Notice. The Company shall acknowlege the Notice, and a plea of nolo contendre."),
        Example(
            "This Agreement ends it.\n\n1. The Agreement, and each Agreement, stands. The Ageement ends on May 4, 2026."
        ),
    ),
    leaves=(
        Example(
            "3. Pay. Willful nonpayment of installments, canceled memoranda, reckonings, the arbitrability of torts, "
            "a draftsman and withholdings are not misspelt; nor are Wexcombe, Smyth and Brindle."
        ),
    ),
    find=_find,
)
