"""Names in a text: runs of capitalised words, and where they stand in the agreement."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from eightk.truth.tie_out.reading import Reading
from eightk.wording.words import Word, read_words

_JOINS = frozenset({"of", "and", "&", "for", "the", "de", "von", "van", "-", ",", "'", ".", "to", "in"})
# Words that begin a sentence, a heading or a list and are no name by themselves.
_PLAIN_WORDS = (
    "a an the this that these those he she it they we his her their its our in on of or and if upon under"
    " pursuant for from to with without by as at all any each every no not none neither either both after before"
    " until during while when where there here such other certain except other than subject to company executive"
    " mr ms mrs dr messrs effective following additionally also further"
)
_PLAIN = frozenset(_PLAIN_WORDS.split())


def forms_of(text: str) -> tuple[str, ...]:
    """The words of a name in lower case, without marks that end it."""
    forms = [word.form.lower().removesuffix("'s") for word in read_words(text)]
    while forms and not any(char.isalnum() for char in forms[-1]):
        forms.pop()
    return tuple(forms)


def places_of(reading: Reading, text: str, start: int = 0, end: int | None = None) -> list[tuple[int, int]]:
    """Where a name stands, in any case, its punctuation being no part of it."""
    forms = forms_of(text)
    if found := list(reading.phrase(forms, start, end)):
        return found
    bare = [form for form in forms if form.isalnum()]
    return [] if len(bare) == len(forms) or len(bare) < 2 else list(_loosely(reading, bare, start, end))


def _loosely(reading: Reading, forms: Sequence[str], start: int, end: int | None) -> Iterator[tuple[int, int]]:
    """The words of a name with other commas and stops between them: William N. Plamondon, III."""
    for first, _ in reading.phrase(forms[:1], start, end):
        at, matched = first, 0
        while at < len(reading.words) and matched < len(forms):
            form = reading.words[at].form.lower().removesuffix("'s")
            if form == forms[matched]:
                matched += 1
            elif form not in {",", "."}:
                break
            at += 1
        if matched == len(forms):
            yield first, at


def capitalised(words: Sequence[Word], first: int, last: int) -> Iterator[tuple[int, int]]:
    """Runs of capitalised words between two word indices, joined by of, and, & and the like: word ranges.

    A lone word that could as well begin the sentence is no name."""
    at = first
    while at < last:
        if not _is_capital(words[at].form):
            at += 1
            continue
        end = _run(words, at, last)
        while at + 1 < end and words[at].form.lower() in _PLAIN:
            at += 1
        while at + 1 < end and not words[at].form[:1].isalnum():
            at += 1
        if end - at > 1 or (at > first and words[at].form.lower() not in _PLAIN):
            yield at, end
        at = end


def _run(words: Sequence[Word], at: int, last: int) -> int:
    end = at + 1
    while end < last:
        step = end
        while step < min(last, end + 2) and words[step].form.lower() in _JOINS - {",", "."}:
            step += 1
        if step < last and _is_capital(words[step].form) and not (step > end and words[step].form.lower() in _PLAIN):
            end = step + 1
        elif words[end].form == "." and len(words[end - 1].form) == 1 and end + 1 < last:
            end += 1
        else:
            break
    return end


def _is_capital(form: str) -> bool:
    return form[:1].isupper() and form.lower() not in {"i"}


def split_names(words: Sequence[Word], first: int, last: int) -> Iterator[tuple[int, int]]:
    """A run of capitalised words as the names that "and", "of" and commas may join."""
    begin = first
    for at in range(first, last + 1):
        if at == last or words[at].form.lower() in _JOINS - {"-", ".", "&"}:
            if begin < at and (at - begin > 1 or words[begin].form.lower() not in _PLAIN):
                yield begin, at
            begin = at + 1
