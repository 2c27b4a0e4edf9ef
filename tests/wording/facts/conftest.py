"""What a text says once its facts are read: their keys in place of the words that state them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from eightk.wording.facts import recognise
from eightk.wording.words import read_words


def _reading(text: str) -> tuple[str, ...]:
    words = read_words(text)
    facts = {fact.first: fact for fact in recognise(words)}
    covered = {at for fact in facts.values() for at in range(fact.first, fact.last)}
    return tuple(
        facts[at].key if at in facts else word.form for at, word in enumerate(words) if at in facts or at not in covered
    )


@pytest.fixture(scope="session")
def reading() -> Callable[[str], tuple[str, ...]]:
    """The keys of a text's facts and the words that are left, in order."""
    return _reading
