"""Names that a text itself gives: (the "Company") after a company's name, Mr. Hall for the one Hall it names."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from eightk.wording.words import Word, read_words

HONORIFICS = frozenset({"Mr", "Ms", "Mrs", "Miss", "Dr", "Messrs"})
SUFFIXES = frozenset({"Jr", "Sr", "II", "III", "IV"})
_COMPANIES = "Inc Corp Co Ltd LLC LP LLP Jr Sr N.A St No L.P L.L.C PLC plc"
_OPENERS = "On In At As For Upon By The A An This Such Pursuant Under Effective Since From And Or With Also"
_OFFICES = (
    "Former Acting Interim Chief President Vice Senior Executive Officer Director Chairman Chairwoman Chair "
    "Chairperson Secretary Treasurer Counsel Financial Operating Board Committee"
)
_TIMES = (
    "January February March April May June July August September October November December "
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday"
)
ABBREVIATED = frozenset(_COMPANIES.split())
NOT_A_NAME = frozenset(f"{_OPENERS} {_OFFICES} {_TIMES} Item Exhibit Section".split())
LINKS = frozenset({"of", "and", "&", "for", "the", "de", "van", "von"})
_LONGEST = 14


def defined_names(*texts: str) -> dict[str, tuple[str, ...]]:
    """Names by the first one: each with its defined term ("the Company", "Company"), as the texts give them.

    A term that two texts, or one text twice, give to different names is left out."""
    found: dict[str, set[str]] = {}
    for text in texts:
        words = read_words(text)
        for name, term in (*_definitions(text, words), *_people(text, words)):
            found.setdefault(term, set()).add(name)
    aliases: dict[str, list[str]] = {}
    for term, names in found.items():
        if len(names) == 1:
            aliases.setdefault(next(iter(names)), []).append(term)
    return {name: (name, *terms) for name, terms in aliases.items()}


def _definitions(text: str, words: Sequence[Word]) -> Iterator[tuple[str, str]]:
    """Pairs of a name and the term that a parenthesis after it gives."""
    for at, word in enumerate(words):
        if word.form != "(":
            continue
        quote = at + 1 + (at + 1 < len(words) and words[at + 1].form.lower() in ("the", "an", "a"))
        close = next((end for end in range(quote + 1, min(quote + 8, len(words))) if words[end].form == '"'), 0)
        if quote < len(words) and words[quote].form == '"' and close and close + 1 < len(words):
            name = _name_before(text, words, at)
            term = text[words[quote + 1].start : words[close - 1].end] if close > quote + 1 else ""
            if name and term and words[close + 1].form == ")":
                yield name, term
                yield name, f"the {term}"


def _name_before(text: str, words: Sequence[Word], end: int) -> str:
    """The run of capitalised words that ends just before a word."""
    first = end
    while first > max(0, end - _LONGEST) and _belongs(words, first - 1, end):
        first -= 1
    while first < end and not words[first].text[:1].isupper():
        first += 1
    while first < end and words[first].text in ("On", "In", "The", "A", "An"):
        first += 1
    return " ".join(text[words[first].start : words[end - 1].end].split()) if first < end else ""


def _belongs(words: Sequence[Word], at: int, end: int) -> bool:
    word, before = words[at].text, words[at - 1].text if at else ""
    if word == ".":
        return before in ABBREVIATED or (len(before) == 1 and before.isupper())
    if word == ",":
        return at + 1 == end or words[at + 1].text in ABBREVIATED | SUFFIXES
    return word[:1].isupper() or word in LINKS


def _people(text: str, words: Sequence[Word]) -> Iterator[tuple[str, str]]:
    """Pairs of a full name and its later mention, for each surname that one full name in the text bears."""
    titles = {
        (words[at].text, words[at + 2].text)
        for at in range(len(words) - 2)
        if words[at].text in HONORIFICS and words[at + 1].text == "." and words[at + 2].text[:1].isupper()
    }
    for honorific, surname in sorted(titles):
        places = [at for at, word in enumerate(words) if word.text == surname]
        names = {name for at in places if (name := _full_name(text, words, at))}
        if len(names) == 1:
            yield next(iter(names)), f"{honorific}. {surname}"


def _full_name(text: str, words: Sequence[Word], at: int) -> str:
    """The given names and surname that end at a word, its suffix (III, Jr.) left out; "" for a bare surname."""
    first = at
    while first and at - first < 6 and _is_given(words, first - 1):
        first -= 1
    while first < at and words[first].text == ".":
        first += 1
    if first == at or (first and words[first - 1].text == "." and words[first - 2].text in HONORIFICS):
        return ""
    return " ".join(text[words[first].start : words[at].end].split())


def _is_given(words: Sequence[Word], at: int) -> bool:
    word = words[at].text
    if word == ".":
        return at > 0 and len(words[at - 1].text) == 1 and words[at - 1].text.isupper()
    return word[:1].isupper() and word not in NOT_A_NAME and word not in HONORIFICS
