"""A word that the text defines as a term, written with its capital in one text and without it in the other.

Where one lease alone is spoken of, “the lease” is “the Lease”. Where there is another one, the capital tells which."""

from __future__ import annotations

import re
from functools import lru_cache

from eightk.wording.accepted import CASE, Acceptance

_OPENS, _CLOSES = "[\"'\u2018\u201c]", "[,.]?[\"'\u2019\u201d]"
_OF_CASE = frozenset({CASE, "FORM-TERM-CASE"})
_POINTING = re.compile(r"\b(?:said|such|that|the|these|this|those) $", re.IGNORECASE)
_ONE_OF = re.compile(r" (?:among|between|dated|of|with)\b")
"""What tells which one is meant: the lease with the Bank."""
_WIDE = 12


def may_be_another(texts: tuple[str, str], accepted: Acceptance) -> bool:
    """Whether a defined term became a plain word, or the other way, where a text speaks of another such thing."""
    words = accepted.approved.text, accepted.draft.text
    if accepted.rule not in _OF_CASE or words[0][:1].isupper() == words[1][:1].isupper():
        return False
    return _is_one_of_several(texts, max(words, key=lambda word: word[:1].isupper()))


@lru_cache(maxsize=256)
def _is_one_of_several(texts: tuple[str, str], word: str) -> bool:
    """Whether a word ends a term, and a text speaks of another such thing. Kept: a word comes again and again."""
    last = re.escape(word.removesuffix("s"))
    term = re.compile(rf"{_OPENS}(?:the |an? )?((?:[A-Z][\w&-]* ){{0,4}}{last}s?){_CLOSES}")
    given = [term.search(text) for text in texts]
    name = next((each[1] for each in given if each), "")
    return bool(name) and any(_has_another(text, name, each) for text, each in zip(texts, given, strict=True))


def _has_another(text: str, name: str, given: re.Match[str] | None) -> bool:
    """Whether a text names such a thing besides the one that is defined, which is the last that stands before it."""
    every = re.finditer(rf"\b{re.escape(name.removesuffix('s'))}s?\b", text, re.IGNORECASE)
    found = [each for each in every if not _is_quoted(text, each)]
    defined = [each for each in found if given and each.end() <= given.start()][-1:]
    return any(_is_told_which(text, each) for each in found if each not in defined)


def _is_quoted(text: str, found: re.Match[str]) -> bool:
    """Whether it is given there as a term; an apostrophe alone makes it an owner."""
    is_opened = re.match(_OPENS, text[found.start() - 1 : found.start()]) is not None
    return is_opened or re.match('[,.]?["\u201d]', text[found.end() : found.end() + 2]) is not None


def _is_told_which(text: str, found: re.Match[str]) -> bool:
    """Whether more is said of a thing than “the” or “such”: a lease, the office lease, the lease with the Bank."""
    is_pointed_at = _POINTING.search(text, max(0, found.start() - _WIDE), found.start()) is not None
    return not is_pointed_at or _ONE_OF.match(text, found.end()) is not None
