"""Looking at the words around a place without falling off the ends of the text."""

from __future__ import annotations

from collections.abc import Sequence

from eightk.wording.words import Word


def form_at(words: Sequence[Word], at: int) -> str:
    """The word at an index as typeset, or "" outside the text."""
    return words[at].form if 0 <= at < len(words) else ""


def lower_at(words: Sequence[Word], at: int) -> str:
    """The word at an index in lower case, or "" outside the text."""
    return words[at].form.lower() if 0 <= at < len(words) else ""


def spells(words: Sequence[Word], at: int, phrase: Sequence[str]) -> bool:
    """Whether the words from an index on are those of a phrase in lower case."""
    return lower_at(words, at) == phrase[0] and all(
        lower_at(words, step) == part for step, part in enumerate(phrase, start=at)
    )


def joined(words: Sequence[Word], at: int) -> bool:
    """Whether the word at an index follows the one before it without a space."""
    return 0 < at < len(words) and words[at - 1].end == words[at].start


def after_hyphen(words: Sequence[Word], at: int) -> int:
    """The index after a hyphen that joins two words ("five-million"); the index itself where there is none."""
    if form_at(words, at) != "-":
        return at
    return at + 1 if joined(words, at) and joined(words, at + 1) else at


def is_capitalised(form: str) -> bool:
    """Whether a word begins with a capital letter."""
    return form[:1].isupper()


# What a sentence begins with, after a stop that may belong to an abbreviation ("… of Foo, Inc. The Company").
_OPENERS = (
    "A According After All An And Any As At Because Before Both But By Certain Each Effective During Except Following"
    " For From Furthermore He Her His However If In It Its Messrs Mr Mrs Ms Neither No None Nor Nothing On Our Pursuant"
    " She Since Subject Such That The Their There Thereafter These They This Those To Under Until Upon We When Where"
    " Whereas While With"
)
_SENTENCE_OPENERS = frozenset(_OPENERS.split())


def ends_sentence(words: Sequence[Word], at: int) -> bool:
    """Whether the full stop at an index ends a sentence: at the end of the text, or before a word that begins one."""
    return form_at(words, at) == "." and (at + 1 >= len(words) or words[at + 1].form in _SENTENCE_OPENERS)


def after_stop(words: Sequence[Word], at: int) -> int:
    """The index after the full stop of an abbreviation; the index itself where the stop ends the sentence."""
    return at + 1 if form_at(words, at) == "." and not ends_sentence(words, at) else at
