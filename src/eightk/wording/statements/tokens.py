"""A run of units as words with their part in the sentence: names made one, possessives parted, verbs told from nouns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from eightk.wording.definitions import HONORIFICS
from eightk.wording.statements import noun_list as n
from eightk.wording.statements import verb_list as verbs
from eightk.wording.statements import vocabulary as v
from eightk.wording.statements.synonyms import first_of
from eightk.wording.units import Unit

_SPANS = {"year": "year", "month": "month", "week": "week", "day": "day", "quarter": "quarter"}
_ROMAN = v.words("i ii iii iv v vi vii viii ix x xi xii a b c d e f g h j k")
_NOMINAL = ("noun", "article", "quantifier", "owner", "number")


@dataclass(frozen=True, slots=True)
class Token:
    """One word of a sentence: `key` for comparing, `tag` its part of speech, `verb` and `form` if it is a verb.

    `kind` is that of the fact it states, "word" or "mark"; `first` and `last` bound its units."""

    key: str
    tag: str
    kind: str
    first: int
    last: int
    verb: str = ""
    form: str = ""
    is_capital: bool = False
    """Whether it has a capital that does not come from its place at the beginning."""
    is_its: bool = False
    """Whether it stands for "its"."""


def read_tokens(units: Sequence[Unit]) -> tuple[Token, ...]:
    """The words of a sentence, tagged."""
    return tuple(_tagged(list(_merged(units))))


def _merged(units: Sequence[Unit]) -> Iterator[Token]:
    at = 0
    while at < len(units):
        token = next(filter(None, (reads(units, at) for reads in _READS)), None) or _single(units, at)
        at = token.last
        if token.tag == "drop":
            continue
        yield from _parted(token)


def _phrase(units: Sequence[Unit], at: int) -> Token | None:
    """Several words that are one: at least, more than, no longer."""
    for phrase, tag in v.TOGETHER:
        end = at + len(phrase)
        if units[at].key == phrase[0] and tuple(unit.key for unit in units[at:end]) == phrase:
            return Token(
                "also" if tag == "also" else "-".join(phrase), "adverb" if tag == "also" else tag, "word", at, end
            )
    return None


def _once(units: Sequence[Unit], at: int) -> Token | None:
    """One-time: paid once; "one time salary" is a multiple."""
    if units[at].key == "count:1" and [unit.key for unit in units[at + 1 : at + 3]] == ["-", "time"]:
        return Token("one-time", "noun", "word", at, at + 3)
    return None


def _prefixed(units: Sequence[Unit], at: int) -> Token | None:
    """Non-employee, nonemployee."""
    key = units[at].key
    if key == "non" and at + 1 < len(units) and units[at + 1].kind == "word":
        return Token(f"non{units[at + 1].key}", "", "word", at, at + 2)
    return Token(key.replace("-", "", 1), "", "word", at, at + 1) if key.startswith("non-") else None


def _exhibit(units: Sequence[Unit], at: int) -> Token | None:
    """The second of Exhibits 10.1 and 10.2."""
    key = units[at].key
    if key == "exhibits" and at + 1 < len(units) and _is_number(units[at + 1].key):
        return Token("", "drop", "mark", at, at + 1)
    if _is_number(key) and any(_names_exhibit(unit) for unit in units[max(0, at - 14) : at]):
        return Token(f"reference:exhibit {key}", "noun", "reference", at, at + 1)
    return None


def _is_number(key: str) -> bool:
    whole, point, part = key.partition(".")
    return bool(point) and whole.isdigit() and part.isdigit()


def _names_exhibit(unit: Unit) -> bool:
    return unit.key == "exhibits" or unit.key.startswith("reference:exhibit")


def _single(units: Sequence[Unit], at: int) -> Token:
    unit = units[at]
    tag = ""
    if unit.is_fact:
        tag = "number" if unit.kind in ("count", "multiple") else "noun"
    elif unit.kind == "mark" or not unit.key[:1].isalnum():
        tag = _mark(units, at)
    return Token(unit.key, tag, unit.kind, at, at + 1, is_capital=at > 0 and not unit.rule and unit.text[:1].isupper())


def _mark(units: Sequence[Unit], at: int) -> str:
    key = units[at].key
    if key == "." and at and (len(units[at - 1].key) == 1 or units[at - 1].kind == "name"):
        return "drop"
    if key == "-" and _is_minus(units, at):
        return "mark"
    if key in ('"', "-", "\u00b7", "*"):
        return "drop"
    return {
        "&": "noun",
        ",": "comma",
        ";": "semicolon",
        ":": "colon",
        "(": "open",
        ")": "close",
        "'": "possessive",
    }.get(key, "mark")


def _is_minus(units: Sequence[Unit], at: int) -> bool:
    """Whether a hyphen before a figure makes it negative; between figures it is a dash."""
    after = units[at + 1] if at + 1 < len(units) else None
    before = units[at - 1] if at else None
    return after is not None and after.is_fact and (before is None or not before.is_fact)


def _label(units: Sequence[Unit], at: int) -> Token | None:
    """(i), (b), (2): the label of an item of a list."""
    if at + 2 >= len(units) or units[at].key != "(" or units[at + 2].key != ")":
        return None
    inner = units[at + 1]
    number = inner.key.partition(":")[2]
    if at and units[at - 1].key in v.CITING:
        return Token(f"({inner.key})", "noun", "word", at, at + 3)
    if inner.key in _ROMAN or (
        inner.kind == "count" and number.isdigit() and int(number) <= 20 and inner.text.isdigit()
    ):
        return Token(number if inner.kind == "count" else inner.key, "label", "mark", at, at + 3)
    return None


def _defined(units: Sequence[Unit], at: int) -> Token | None:
    """(the "Agreement"): a term given to what stands before it."""
    if units[at].key != "(":
        return None
    first = at + 1 + (at + 1 < len(units) and units[at + 1].key in v.ARTICLES)
    if first >= len(units) or units[first].key != '"':
        return None
    for close in range(first + 2, min(first + 9, len(units) - 1)):
        if units[close].key == '"':
            inner = [word for unit in units[first + 1 : close] for word in unit.text.casefold().split()]
            inner = inner[1:] if inner[0] in v.ARTICLES else inner
            if units[close + 1].key != ")":
                return None
            return Token(" ".join(inner), "term", "mark", at, close + 2)
    return None


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
    capital = unit.kind == "word" and unit.text[:1].isupper() and not unit.rule and unit.key not in v.SMALL
    return capital and not before.key.endswith("'s")


def _amount(units: Sequence[Unit], at: int) -> Token | None:
    """In the amount of, equal to: of."""
    for phrase in v.AMOUNTS:
        end = at + len(phrase)
        if units[at].key == phrase[0] and tuple(unit.key for unit in units[at:end]) == phrase:
            if at and units[at - 1].key in n.PORTIONS:
                return None
            if at and phrase[0] == "equal" and (units[at - 1].key in v.BE or units[at - 1].key in verbs.VERB_FORMS):
                return None
            return Token("of", "preposition", "word", at, end)
    if (
        units[at].key == "equal"
        and at
        and at + 1 < len(units)
        and units[at + 1].kind in ("multiple", "money", "percent")
    ):
        return Token("of", "preposition", "word", at, at + 1) if units[at - 1].key not in v.MODALS | {"to"} else None
    return None


def _span(units: Sequence[Unit], at: int) -> Token | None:
    """twelve months, a twelve-month (period)."""
    if units[at].kind != "count":
        return None
    end = at + 1
    if end < len(units) and units[end].key == "-":
        end += 1
    if end >= len(units):
        return None
    word = units[end].key
    single = word[:-1] if word.endswith("s") else word
    if single not in _SPANS:
        return None
    return Token(f"{units[at].key} {single}", "noun", "span", at, end + 1)


def _parted(token: Token) -> Iterator[Token]:
    """A possessive as its word and the mark of possession."""
    for ending in ("'s", "s'"):
        if token.kind in ("word", "person") and len(token.key) > 2 and token.key.endswith(ending):
            stem = token.key.removesuffix("'s") if ending == "'s" else token.key[:-1]
            yield replace(token, key=stem)
            yield Token("'s", "possessive", "mark", token.first, token.last)
            return
    if token.key == "'s":
        yield replace(token, tag="possessive", kind="mark")
        return
    yield token


_READS = (_label, _defined, _person, _once, _span, _amount, _phrase, _prefixed, _exhibit)


def _tagged(tokens: list[Token]) -> Iterator[Token]:
    done: list[Token] = []
    for at, token in enumerate(tokens):
        found = token if token.tag else _same(_tag(tokens, at, done))
        done.append(found)
    return iter(done)


def _same(token: Token) -> Token:
    """A word as the one that stands for all that say the same."""
    if token.tag == "verb":
        return replace(token, verb=first_of("verb", token.verb))
    if token.tag in ("noun", "adverb") and token.kind == "word":
        return replace(token, key=first_of(token.tag, token.key))
    return token


_FIXED: tuple[tuple[frozenset[str], str], ...] = (
    (v.ARTICLES, "article"),
    (v.OWNING, "owner"),
    (v.PERSONAL, "pronoun"),
    (v.RELATIVES, "relative"),
    (v.CONJUNCTIONS, "conjunction"),
    (v.MODALS, "modal"),
    (v.BE, "be"),
    (v.HAVE, "have"),
    (v.DO, "do"),
    (v.NEGATIONS, "not"),
)


def _tag(tokens: Sequence[Token], at: int, done: Sequence[Token]) -> Token:
    token = tokens[at]
    key = token.key
    for table, tag in _FIXED:
        if key in table:
            return replace(token, tag=tag)
    before = _before(done)
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if key == "that":
        return replace(token, tag=_that(tokens, at, done))
    if key in v.QUANTIFIERS and not (key == "other" and after and after.key == "than"):
        return replace(token, tag="quantifier")
    if key == "to":
        return replace(token, tag="to")
    if key in v.PREPOSITIONS or key in v.SUBORDINATORS:
        return replace(token, tag=_small(tokens, at, done))
    if key in v.ADVERBS:
        adjective = key in v.NOT_ADVERBS and after is not None and not after.tag and _can_be_noun(after.key)
        return replace(token, tag="noun" if adjective and after and after.key not in v.SMALL else "adverb")
    if key in verbs.VERB_FORMS and not (token.is_capital and at > 0 and tokens[at - 1].tag not in _MARKS):
        return _verb(tokens, at, before)
    if key.endswith("ly") and len(key) > 4 and key not in v.NOT_ADVERBS:
        return replace(token, tag="adverb")
    return replace(token, tag="noun")


def _before(done: Sequence[Token]) -> Token | None:
    """The word before, adverbs and "not" passed over."""
    for token in reversed(done):
        if token.tag not in ("adverb", "not"):
            return token
    return None


def _that(tokens: Sequence[Token], at: int, done: Sequence[Token]) -> str:
    before = done[-1] if done else None
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if before and before.tag == "comma" and after and after.key in v.MODALS | v.BE | v.HAVE | set(verbs.VERB_FORMS):
        return "relative"
    if before and before.tag == "verb":
        return "subordinator"
    if before and before.tag in ("noun", "close", "term", "number"):
        return "relative"
    if after and (after.key in v.MODALS | v.BE | v.HAVE):
        return "relative"
    if before and (before.tag == "preposition" or not before.tag):
        return "quantifier"
    return "quantifier" if after and not after.tag and _can_be_noun(after.key) else "subordinator"


def _can_be_noun(key: str) -> bool:
    known = v.ARTICLES | v.PERSONAL | v.OWNING | v.PREPOSITIONS | v.MODALS | v.BE | v.HAVE
    return key not in known and (key not in verbs.VERB_FORMS or verbs.VERB_FORMS[key][0][0] in verbs.NOUNS_TOO)


_EITHER = v.words("before after until since as than")
_ADJECTIVAL = v.words(
    "effective beginning commencing continuing following pending due subject including excluding prior"
)


def _small(tokens: Sequence[Token], at: int, done: Sequence[Token]) -> str:
    """Whether a small word introduces a thing or a statement."""
    key = tokens[at].key
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if key in v.PAIRED and (after is None or after.key not in v.PAIRED[key]):
        return "subordinator" if key in v.SUBORDINATORS else "noun"
    if key in _ADJECTIVAL and (after is None or (done and done[-1].tag in ("article", "owner", "possessive"))):
        return "noun"
    if key in _EITHER:
        return "subordinator" if _finite_follows(tokens, at + 1) else "preposition"
    if key == "provided" and not (after and after.key in ("that", "however", ",")):
        return "verb-form"
    return "preposition" if key in v.PREPOSITIONS else "subordinator"


_MARKS = frozenset({"comma", "semicolon", "colon", "label", "open", "mark"})
_STOPS = frozenset({"comma", "semicolon", "colon", "label", "open", "close", "mark"})


def _finite_follows(tokens: Sequence[Token], at: int) -> bool:
    """Whether a verb with its subject stands before the next mark."""
    seen = False
    for token in tokens[at : at + 14]:
        if token.tag in _STOPS or token.key in v.SUBORDINATORS | v.RELATIVES | v.CONJUNCTIONS:
            return False
        if token.key in v.MODALS | v.BE | v.HAVE | v.DO:
            return seen
        if token.key in verbs.VERB_FORMS and seen:
            readings = verbs.VERB_FORMS[token.key]
            if any(form == "third" and verb not in verbs.NOUNS_TOO for verb, form in readings):
                return True
        if token.tag in ("noun",) or token.key in v.PERSONAL or _can_be_noun(token.key):
            seen = True
    return False


def _verb(tokens: Sequence[Token], at: int, before: Token | None) -> Token:
    """A form of a verb, where it is one; a noun or adjective of the same letters where not."""
    token = tokens[at]
    form = _form(tokens, at, before)
    for verb, reading in verbs.VERB_FORMS[token.key]:
        if reading == form:
            return replace(token, tag="verb", verb=verb, form=form)
    return replace(token, tag="noun")


def _form(tokens: Sequence[Token], at: int, before: Token | None) -> str:
    token = tokens[at]
    readings = {form for _, form in verbs.VERB_FORMS[token.key]}
    verb = verbs.VERB_FORMS[token.key][0][0]
    tag = before.tag if before else ""
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    noun_follows = after is not None and (
        (after.tag == "noun" and after.kind == "word")
        or after.tag == "number"
        or (not after.tag and _can_be_noun(after.key) and after.key not in v.ADVERBS)
    )
    if "base" in readings and _wants_base(tag, verb, after, before):
        return "base"
    if "past" in readings:
        if tag in ("be", "have"):
            return "past"
        if tag in ("article", "owner", "possessive", "quantifier") and not (tag == "quantifier" and not noun_follows):
            return ""
        if noun_follows and token.key in n.ADJECTIVAL_PARTICIPLES:
            return ""
        if noun_follows and tag in ("preposition", "number", "to", "conjunction", "comma", "verb", "", "noun"):
            return "" if tag != "noun" else "past"
        return "past"
    if "gerund" in readings:
        if (after and after.key == "of") or (token.key in n.ADJECTIVAL_GERUNDS and noun_follows):
            return ""
        if noun_follows and tag in ("noun", "number"):
            return ""
        if tag in ("article", "owner", "possessive", "number") or (tag == "quantifier" and noun_follows):
            return ""
        return "gerund"
    if "third" in readings:
        takes = after is not None and (
            after.tag == "number" or after.kind not in ("word", "mark") or after.key in _OPENS
        )
        takes = takes or tag == "pronoun" or (at > 0 and tokens[at - 1].key == "also")
        if (verb in verbs.NOUNS_TOO and not (takes and tag in ("noun", "pronoun", "relative"))) or tag in (
            "article",
            "owner",
            "possessive",
            "quantifier",
            "preposition",
            "to",
        ):
            return ""
        return "third"
    return ""


_OPENS = v.ARTICLES | v.OWNING | v.PERSONAL | (v.QUANTIFIERS - {"same", "other"})


def _wants_base(tag: str, verb: str, after: Token | None, before: Token | None) -> bool:
    if tag in ("modal", "do"):
        return True
    if tag == "to":
        if verb not in verbs.NOUNS_TOO:
            return True
        return after is not None and (
            after.tag in ("number", "quantifier")
            or (after.tag == "noun" and after.kind != "word")
            or after.key in v.ARTICLES | v.OWNING | v.PERSONAL | v.QUANTIFIERS | v.PREPOSITIONS | v.ADVERBS | {"to"}
        )
    if tag in ("conjunction", "comma"):
        return verb not in verbs.NOUNS_TOO
    if verb == "equal" and after is not None and after.key == "to":
        return False
    if (
        tag == "noun"
        and verb not in verbs.NOUNS_TOO
        and after is not None
        and (after.tag in ("number", "quantifier") or after.kind == "money" or after.key in v.ARTICLES)
    ):
        return True
    opens = after is not None and after.key in _OPENS
    if (
        tag in ("noun", "term")
        and opens
        and before is not None
        and before.key.endswith("s")
        and verb in verbs.NOUNS_TOO
    ):
        return True
    plural = before is not None and (before.key.endswith("s") or before.tag in ("pronoun", "relative", "term"))
    return plural and tag in ("pronoun", "noun", "relative", "term") and verb not in verbs.NOUNS_TOO
