"""Words that carry meaning, cut to what their forms share: to find a clause, never to prove that it says the same."""

from __future__ import annotations

from functools import lru_cache

from eightk.wording.words import read_words

_SMALL_WORDS = (
    "a an the this that these those he she it they we his her their its our him them who whom which whose what"
    " and or nor but if of on in to at by for from with without as than then so such any all each every both"
    " either neither no not only also other others same own be is are was were been being am has have had having"
    " do does did will would shall should may might can could must upon under over into onto within between"
    " among during before after until since through about above below up down out off against per via when where"
    " while because there here thereof hereof herein hereto thereto therein hereby thereby said more most less"
    " least very too further again one two three four five six seven eight nine ten eleven twelve mr ms mrs dr"
    " certain including include includes"
)
_SMALL = frozenset(_SMALL_WORDS.split())
_ENDINGS = (
    "ations", "ation", "ments", "ment", "ances", "ance", "ences", "ence", "ities", "ity", "ings", "ing", "ions", "ion",
    "ally", "ies", "ied", "ers", "ors", "al", "ly", "es", "ed", "er", "or", "s", "e", "y",
)  # fmt: skip
_SHORTEST = 4


def content(text: str) -> list[str]:
    """The words that carry meaning, in lower case; figures and marks left out."""
    forms = (word.form.lower() for word in read_words(text))
    return [form for form in forms if form not in _SMALL and form[:1].isalpha() and len(form) > 2]


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """What the forms of a word share: resign, resignation, resigned."""
    word = word.removesuffix("'s").removesuffix("\u2019s")
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            return word[: -len(ending)]
    return word
