"""Two nouns that change places, and the sentence about them that may tell which is meant."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from eightk.wording.equivalents.contexts import ARTICLES, words
from eightk.wording.statements.vocabulary import MONTHS

SENTENCE = 40
"""Words of the rest of a sentence that are looked at."""
_LINKS = frozenset({"and", "or"})
_ABBREVIATED = words("corp inc co ltd llc mr ms mrs dr no")
_TELLS_ORDER = frozenset({"respectively", "former", "latter"})
_NO_NOUNS = words(
    "amend restate when as jointly joint severally unpaid outstanding part negative positive due payable his her him",
    "he direct indirect some all without there",
)
"""Of these and of participles the order of two tells nothing that an adjective could change."""
_TELLS_LAST = words("that which who whose whom lasting exceeding totaling not as above over up ' 's")
_TELLS_NOTHING = (
    ARTICLES
    | {"", ".", ",", ";", ":", "(", ")", '"', "'", "'s"}
    | words(
        "all each both such no other's of for to from with by in on upon under between among against and or customary",
        "whose including include includes pay pays paid paying bear bears reimburse reimburses incur indemnify keep",
        "keeps maintain maintains cover covers provide provides test tests give gives gave made make makes contain",
        "contains contained has have had as is are was were be than",
    )
)
"""Words after which no adjective can be told of the first of two nouns alone."""
_SUBJECTS = words("it he she they company board has have and bank executive")


def behind(forms: Sequence[str], first: int) -> list[str]:
    """The words of a sentence before a place."""
    at = first
    while at > max(0, first - SENTENCE):
        if forms[at - 1] == "." and not (at > 1 and forms[at - 2] in _ABBREVIATED):
            break
        at -= 1
    return list(forms[at:first])


def is_in_step(canonical: str, forms: Sequence[str], first: int, last: int) -> bool:
    """Whether the order of two words that may be swapped tells something here: "officers and directors in 2020 and
    2021"."""
    swapped, phrase = canonical.split(), list(forms[first:last])
    if _LINKS.isdisjoint(swapped) or phrase == swapped or sorted(phrase) != sorted(swapped):
        return False
    if _is_of_one(forms, first, last):
        return True
    before, after = behind(forms, first), [*rest(forms[last : last + SENTENCE])]
    return any(_tells_order(side) or _has_two_values(side) for side in (before, after))


def _tells_order(side: Sequence[str]) -> bool:
    """Whether a word binds rows to one another: respectively, as applicable, as the case may be."""
    said = " ".join(side)
    return bool(_TELLS_ORDER.intersection(side)) or "as applicable" in said or "case may be" in said


def _is_of_one(forms: Sequence[str], first: int, last: int) -> bool:
    """Whether what stands before or after two nouns may be told of one of them: accidental death or disability."""
    phrase = forms[first:last]
    if phrase[0] in _TELLS_NOTHING or any(form.endswith("ed") or form in _NO_NOUNS for form in phrase):
        return False
    after = forms[last] if last < len(forms) else ""
    if after in _TELLS_LAST or any(form.startswith("<") for form in forms[last : last + 4]):
        return True
    before, subject = (forms[at] if at >= 0 else "" for at in (first - 1, first - 2))
    is_verb = before.endswith("ed") and (subject in _SUBJECTS or subject.startswith("<"))
    return not (is_verb or before in _TELLS_NOTHING or before.startswith("<") or before.endswith("'s"))


def _has_two_values(forms: Sequence[str]) -> bool:
    """Whether two values, or two months, are joined: in May and June, 500 and 600."""
    triples = zip(forms, forms[1:], forms[2:], strict=False)
    return any(link in _LINKS and _is_value(one) and _is_value(other) for one, link, other in triples)


def _is_value(form: str) -> bool:
    return form.startswith("<") or form in MONTHS


def rest(forms: Sequence[str]) -> Iterator[str]:
    """The first of some words, up to the end of a sentence: a full stop that is of no abbreviation."""
    before = ""
    for form in forms[:SENTENCE]:
        if form == "." and before not in _ABBREVIATED:
            return
        before = form
        yield form
