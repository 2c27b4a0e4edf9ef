"""Units as the words of a sentence: several that say one thing made one, possessives parted, needless marks dropped."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from eightk.wording.definitions import HONORIFICS
from eightk.wording.statements.bodies import body_of, cause_of
from eightk.wording.statements.labels import LABELS
from eightk.wording.statements.noun_list import FIELDS, PORTIONS
from eightk.wording.statements.tokens import Token
from eightk.wording.statements.verb_list import VERB_FORMS
from eightk.wording.statements.vocabulary import AMOUNTS, ARTICLES, BE, CITING, MODALS, MONTHS, SMALL, TOGETHER, words
from eightk.wording.units import Unit

_PERIODS = words("day month quarter week year")
_SIZES = frozenset({"money", "multiple", "percent"})
_MARKS = {
    "&": "noun",
    "'": "possessive",
    "(": "open",
    ")": "close",
    ",": "comma",
    ":": "colon",
    ";": "semicolon",
}
"""Marks that build a sentence, by their part in it."""
_NEEDLESS = frozenset({'"', "*", "\u00b7", "\u2022"})
_FIELD_GOES_ON = words("& - / , and or")
"""After the first word of a field these make it a longer one, or a list."""
_FAR = 14
"""Units between "Exhibits" and the last number that it names, at most."""
_LONGEST_TERM = 8
"""Units of a defined term at most, with its closing quotation mark."""
_LARGEST_LABEL = 20
_OPENERS = frozenset(phrase[0] for phrase in (*AMOUNTS, *(phrase for phrase, _ in TOGETHER)))
"""First words of all phrases: most words begin none."""
_TOGETHER = {word: tuple(each for each in TOGETHER if each[0][0] == word) for word in _OPENERS}
_FIRST = _OPENERS | MONTHS | LABELS | frozenset({"change", "class", "equal", "exhibits", "one", "("})
"""Words with which something of several units may begin; facts and marks may always."""


def merged(units: Sequence[Unit]) -> Iterator[Token]:
    """The words of a sentence in order. Those whose part of speech hangs on their neighbours have no tag yet."""
    at = 0
    while at < len(units):
        may_open = (
            units[at].kind != "word"
            or units[at].text[:1].isupper()
            or units[at].key in _FIRST
            or units[at].key[:3] == "non"
        )
        token = _longer(units, at) if may_open or units[at].key[:1].isdigit() else None
        token = token or _single(units, at)
        at = token.last
        if token.tag != "drop":
            yield from _parted(token)


def _longer(units: Sequence[Unit], at: int) -> Token | None:
    """What several units are together."""
    return next(filter(None, (reads(units, at) for reads in _READS)), None)


def _stands(phrase: Sequence[str], units: Sequence[Unit], at: int) -> bool:
    """Whether the words of a phrase stand at a place."""
    return units[at].key == phrase[0] and [unit.key for unit in units[at : at + len(phrase)]] == list(phrase)


def _label(units: Sequence[Unit], at: int) -> Token | None:
    """(i), (b), (2): the label of an item of a list; after "clause" what is cited."""
    if at + 2 >= len(units) or units[at].key != "(" or units[at + 2].key != ")":
        return None
    inner = units[at + 1]
    if at and units[at - 1].key in CITING:
        return Token(f"({inner.key})", "noun", "word", at, at + 3)
    if inner.key in LABELS:
        return Token(inner.key, "label", "mark", at, at + 3)
    number = inner.key.partition(":")[2]
    is_figure = inner.kind == "count" and inner.text.isdigit() and number.isdigit()
    return Token(number, "label", "mark", at, at + 3) if is_figure and int(number) <= _LARGEST_LABEL else None


def _defined(units: Sequence[Unit], at: int) -> Token | None:
    """(the "Agreement"): a term given to what stands before it."""
    if units[at].key != "(" or at + 1 >= len(units):
        return None
    first = at + 2 if units[at + 1].key in ARTICLES else at + 1
    if first >= len(units) or units[first].key != '"':
        return None
    near = range(first + 2, min(first + 1 + _LONGEST_TERM, len(units) - 1))
    close = next((place for place in near if units[place].key == '"'), None)
    if close is None or units[close + 1].key != ")":
        return None
    term = [word for unit in units[first + 1 : close] for word in unit.text.casefold().split()]
    return Token(" ".join(term[1:] if term[0] in ARTICLES else term), "term", "mark", at, close + 2)


def _person(units: Sequence[Unit], at: int) -> Token | None:
    """Mr. Hall, Ms. Wilhelmina Achterberg."""
    unit = units[at]
    if unit.kind != "name" or unit.key.partition(":")[2] not in HONORIFICS or at + 1 >= len(units):
        return None
    end = at + 2
    while end < min(at + 4, len(units)) and _goes_on(units[end - 1], units[end]):
        end += 1
    return Token(" ".join(each.key for each in units[at:end]), "noun", "person", at, end)


def _goes_on(before: Unit, unit: Unit) -> bool:
    """Whether a capitalised word is a further part of a name."""
    is_name = unit.kind == "word" and unit.text[:1].isupper() and not unit.rule and unit.key not in SMALL
    return is_name and not before.key.endswith("'s")


def _month(units: Sequence[Unit], at: int) -> Token | None:
    """May, March: a month by its capital in mid-sentence, where it is no part of a name."""
    if units[at].key not in MONTHS or not at or not units[at].text[:1].isupper():
        return None
    beside = [unit for unit in (units[at - 1], *units[at + 1 : at + 2]) if unit.kind == "word"]
    is_name = any(unit.text[:1].isupper() and unit.key not in SMALL for unit in beside)
    return None if is_name else Token(f"month:{units[at].key}", "noun", "date", at, at + 1)


def _initials(units: Sequence[Unit], at: int) -> Token | None:
    """R.I. before a name: the second letter is no pronoun."""
    end, letters = at, ""
    while end < len(units) and (_is_letter(units[end]) or (letters and units[end].key == ".")):
        letters += units[end].key.strip(".")
        end += 1
    return Token(" ".join(letters), "noun", "word", at, end, is_capital=True) if len(letters) > 1 else None


def _is_letter(unit: Unit) -> bool:
    return unit.kind == "word" and len(unit.text.rstrip(".")) == 1 and unit.text[:1].isupper()


def _class(units: Sequence[Unit], at: int) -> Token | None:
    """Class I: the figure is no pronoun."""
    is_first = units[at].key == "class" and at + 1 < len(units) and units[at + 1].text == "I"
    return Token("class i", "noun", "word", at, at + 2) if is_first else None


def _mutual(units: Sequence[Unit], at: int) -> Token | None:
    """One another: each other."""
    is_mutual = units[at].key in ("count:1", "one") and at + 1 < len(units) and units[at + 1].key == "another"
    return Token("each-other", "pronoun", "word", at, at + 2) if is_mutual else None


def _office(units: Sequence[Unit], at: int) -> Token | None:
    """Vice President, Operations: one office."""
    if units[at].kind != "office" or at + 2 >= len(units) or units[at + 1].key != ",":
        return None
    field = units[at + 2]
    ends = at + 3 == len(units) or units[at + 3].key not in _FIELD_GOES_ON
    if field.key not in FIELDS or not field.text[:1].isupper() or not ends:
        return None
    return Token(f"{units[at].key} {field.key}", "noun", "office", at, at + 3)


def _once(units: Sequence[Unit], at: int) -> Token | None:
    """One-time: paid once; "one time salary" is a multiple."""
    if units[at].key == "count:1" and [unit.key for unit in units[at + 1 : at + 3]] == ["-", "time"]:
        return Token("one-time", "noun", "word", at, at + 3)
    return None


def _span(units: Sequence[Unit], at: int) -> Token | None:
    """Twelve months, a twelve-month (period)."""
    if units[at].kind != "count":
        return None
    end = at + 2 if at + 1 < len(units) and units[at + 1].key == "-" else at + 1
    period = units[end].key.removesuffix("s") if end < len(units) else ""
    return Token(f"{units[at].key} {period}", "noun", "span", at, end + 1) if period in _PERIODS else None


def _amount(units: Sequence[Unit], at: int) -> Token | None:
    """In the amount of, equal to: of."""
    if units[at].key not in _OPENERS:
        return None
    phrase = next((phrase for phrase in AMOUNTS if _stands(phrase, units, at)), None)
    if phrase is None:
        return _equal(units, at)
    before = units[at - 1].key if at else ""
    is_verb = phrase[0] == "equal" and (before in BE or before in VERB_FORMS)
    return None if is_verb or before in PORTIONS else Token("of", "preposition", "word", at, at + len(phrase))


def _equal(units: Sequence[Unit], at: int) -> Token | None:
    """A bonus equal 50% of salary: of; not "shall equal 50%"."""
    if units[at].key != "equal" or not 0 < at < len(units) - 1 or units[at + 1].kind not in _SIZES:
        return None
    before = units[at - 1].key
    return None if before == "to" or before in MODALS else Token("of", "preposition", "word", at, at + 1)


def _phrase(units: Sequence[Unit], at: int) -> Token | None:
    """Several words that are one: at least, more than, no longer."""
    for phrase, tag in _TOGETHER.get(units[at].key, ()):
        if _stands(phrase, units, at):
            end = at + len(phrase)
            return Token("also", "adverb", "word", at, end) if tag == "also" else _one(phrase, tag, at)
    return None


def _one(phrase: Sequence[str], tag: str, at: int) -> Token:
    return Token("-".join(phrase), tag, "word", at, at + len(phrase))


def _prefixed(units: Sequence[Unit], at: int) -> Token | None:
    """Non-employee, nonemployee."""
    key = units[at].key
    if key == "non" and at + 1 < len(units) and units[at + 1].kind == "word":
        return Token(f"non{units[at + 1].key}", "", "word", at, at + 2)
    return Token(key.replace("-", "", 1), "", "word", at, at + 1) if key.startswith("non-") else None


def _exhibit(units: Sequence[Unit], at: int) -> Token | None:
    """The second of Exhibits 10.1 and 10.2, as an exhibit too; "Exhibits" itself is left out."""
    key = units[at].key
    if key == "exhibits" and at + 1 < len(units) and _is_exhibit_number(units[at + 1].key):
        return Token("", "drop", "mark", at, at + 1)
    if _is_exhibit_number(key) and any(_names_exhibit(unit) for unit in units[max(0, at - _FAR) : at]):
        return Token(f"reference:exhibit {key}", "noun", "reference", at, at + 1)
    return None


def _is_exhibit_number(key: str) -> bool:
    whole, point, part = key.partition(".")
    return bool(point) and whole.isdigit() and part.isdigit()


def _names_exhibit(unit: Unit) -> bool:
    return unit.key == "exhibits" or unit.key.startswith("reference:exhibit")


_READS = (
    _label,
    _defined,
    _person,
    body_of,
    cause_of,
    _initials,
    _month,
    _class,
    _office,
    _mutual,
    _once,
    _span,
    _amount,
    _phrase,
    _prefixed,
    _exhibit,
)
"""What several units may be, in the order in which it is tried."""


def _single(units: Sequence[Unit], at: int) -> Token:
    """One unit as one word."""
    unit = units[at]
    tag = ""
    if unit.is_fact:
        tag = "number" if unit.kind in ("count", "multiple") else "noun"
    elif unit.kind == "mark" or not unit.key[:1].isalnum():
        tag = _mark(units, at)
    is_capital = at > 0 and not unit.rule and unit.text[:1].isupper()
    key = "year" if unit.key == "annum" else unit.key
    return Token(key, tag, unit.kind, at, at + 1, is_capital=is_capital)


def _is_minus(units: Sequence[Unit], at: int) -> bool:
    """Whether a hyphen before a figure makes it negative; between figures it is a dash."""
    after = units[at + 1] if at + 1 < len(units) else None
    before = units[at - 1] if at else None
    return after is not None and after.is_fact and (before is None or not before.is_fact)


def _is_hyphen(units: Sequence[Unit], at: int) -> bool:
    """Whether a dash ties two words, or stands before the first: any other parts what is said as a comma does."""
    if at == 0:
        return True
    return at + 1 < len(units) and units[at - 1].end == units[at].start and units[at].end == units[at + 1].start


def _mark(units: Sequence[Unit], at: int) -> str:
    """What a mark does; quotation marks, hyphens and the stop of an abbreviation do nothing."""
    key = units[at].key
    if key == "-":
        return "drop" if _is_hyphen(units, at) and not _is_minus(units, at) else "mark"
    is_abbreviation = key == "." and at > 0 and (len(units[at - 1].key) == 1 or units[at - 1].kind == "name")
    return "drop" if is_abbreviation or key in _NEEDLESS else _MARKS.get(key, "mark")


def _parted(token: Token) -> Iterator[Token]:
    """A possessive as its word and the mark of possession."""
    if token.kind in ("person", "word") and len(token.key) > 2 and token.key.endswith(("'s", "s'")):
        yield replace(token, key=token.key.removesuffix("'s") if token.key.endswith("'s") else token.key[:-1])
        yield Token("'s", "possessive", "mark", token.first, token.last)
    else:
        yield token
