"""The parts of speech of a sentence: each word told by the tables and by its neighbours, and said in one way."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from eightk.wording.statements import vocabulary as v
from eightk.wording.statements.merging import merged
from eightk.wording.statements.quoting import quoted
from eightk.wording.statements.synonyms import first_of
from eightk.wording.statements.tokens import Token
from eightk.wording.statements.verb_forms import as_verb, can_be_noun, may_act
from eightk.wording.statements.verb_list import NOUNS_TOO, ONLY_THIRD, VERB_FORMS
from eightk.wording.units import Unit

_FIXED = {
    word: tag
    for words, tag in (
        (v.PERSONAL, "pronoun"),
        (v.RELATIVES, "relative"),
        (v.OWNING, "owner"),
        (v.ARTICLES, "article"),
        (v.CONJUNCTIONS, "conjunction"),
        (v.MODALS, "modal"),
        (v.BE, "be"),
        (v.HAVE, "have"),
        (v.DO, "do"),
        (v.NEGATIONS, "not"),
        (frozenset({"to"}), "to"),
    )
    for word in words
}
"""Words of one part of speech wherever they stand; "her" and "whose" are owners."""
_EITHER = v.words("after as before since than until")
"""What introduces a thing, or a statement where a verb follows."""
_ADJECTIVAL = v.words(
    "beginning commencing continuing due effective excluding following including pending prior subject"
)
"""What introduces a thing, or is an adjective of what follows: the following day."""
_MARKS = frozenset({"colon", "comma", "label", "mark", "open", "semicolon"})
_STOPS = _MARKS | {"close"}
_BEFORE_SHOULD = frozenset({"close", "comma", "noun", "verb"})
"""After these "should" before a subject is "if"."""
_SUBJECTS = frozenset({"he", "she", "they", "it", "we", "i"})
_LETTERED = v.words("class series tranche")
"""After these a capital A is a letter, and no article."""
_TOLD_OF = frozenset({"noun", "relative"})
"""After these a past form may be what is told of them."""
_NEAR = 8
"""Words among which someone tells something."""
_FAR = 14
"""Words among which a verb is looked for."""


def read_tokens(units: Sequence[Unit]) -> tuple[Token, ...]:
    """The words of a sentence, each with its part of speech."""
    tokens = list(quoted(units, list(merged(units))))
    found: list[Token] = []
    for at, token in enumerate(tokens):
        found.append(token if token.tag else _in_one_way(_tagged(tokens, at, found)))
    return tuple(found)


def _in_one_way(token: Token) -> Token:
    """A word as the one that stands for all that say the same; in capitals it may be part of a defined term."""
    if token.is_capital:
        return token
    if token.tag == "verb":
        return replace(token, verb=first_of("verb", token.verb))
    if token.tag in ("adverb", "noun") and token.kind == "word":
        return replace(token, key=first_of(token.tag, token.key))
    return token


def _tagged(tokens: Sequence[Token], at: int, found: Sequence[Token]) -> Token:
    """A word with its part of speech; `found` are the words before, which have theirs."""
    token = tokens[at]
    if token.key == "a" and token.is_capital and found and found[-1].key in _LETTERED:
        return replace(token, tag="noun")  # Class A common stock
    if token.key in ("a", "i") and _is_initial(tokens, at, found):
        return replace(token, tag="noun")
    if token.key == "should" and found and found[-1].tag in _BEFORE_SHOULD and _opens_subject(_after(tokens, at)):
        return replace(token, key="if", tag="subordinator")  # "it ends should he resign"
    if token.key == "having" and found and found[-1].tag == "noun" and _opens_noun(_after(tokens, at)):
        return replace(token, key="with", tag="preposition")
    if token.key == "provided" and found and found[-1].tag in _TOLD_OF and _is_for(tokens, at + 1):
        return as_verb(tokens, at, _before(found))  # "the lease, which provided for a fee"
    if token.key in VERB_FORMS and not _is_small(token.key) and not _is_name(tokens, at):
        read = as_verb(tokens, at, _before(found))
        return replace(read, may_act=True) if read.tag == "noun" and may_act(tokens, at, found) else read
    return replace(token, tag=_tag(tokens, at, found))


def _is_for(tokens: Sequence[Token], at: int) -> bool:
    """Whether "for" and a thing stand there."""
    return [token.key for token in tokens[at : at + 1]] == ["for"] and _after(tokens, at) is not None


def _is_initial(tokens: Sequence[Token], at: int, found: Sequence[Token]) -> bool:
    """Whether a letter stands within a name: Louis A. Hall."""
    before, after = found[-1] if found else None, _after(tokens, at)
    if before is None or after is None or not tokens[at].is_capital:
        return False
    is_first_name = before.tag == "noun" and before.kind == "word" and (before.is_capital or len(found) == 1)
    return is_first_name and after.is_capital and after.kind == "word"


def _opens_subject(token: Token | None) -> bool:
    """Whether a subject begins there."""
    return token is not None and (token.key in v.ARTICLES | v.PERSONAL | v.OWNING or token.kind in ("party", "person"))


def _is_owned(after: Token | None) -> bool:
    """Whether what follows "her" is hers: her salary; not "by her for good reason"."""
    if after is None or after.tag in _STOPS or after.kind == "date":
        return False
    return after.key not in v.PREPOSITIONS | v.CONJUNCTIONS | v.SUBORDINATORS | v.BE | v.HAVE | v.MODALS | {"to"}


def _opens_noun(token: Token | None) -> bool:
    """Whether an article, a number or an amount stands there."""
    return token is not None and (token.key in v.ARTICLES or token.tag == "number")


def _is_small(key: str) -> bool:
    return key in _FIXED or key in v.SMALL or key in v.ADVERBS


def _is_name(tokens: Sequence[Token], at: int) -> bool:
    """Whether a capital in mid-sentence makes a form of a verb a name."""
    return tokens[at].is_capital and at > 0 and tokens[at - 1].tag not in _MARKS


def _tag(tokens: Sequence[Token], at: int, found: Sequence[Token]) -> str:
    key, after = tokens[at].key, _after(tokens, at)
    if key == "her" and not _is_owned(after):
        return "pronoun"
    if key in _FIXED:
        return _FIXED[key]
    if key == "that":
        return _that(after, found[-1] if found else None)
    if key in v.QUANTIFIERS and not (key == "other" and after and after.key == "than"):
        return "quantifier"
    if key in v.PREPOSITIONS or key in v.SUBORDINATORS:
        return _introducing(tokens, at, found)
    if key in v.ADVERBS:
        return "noun" if key in v.NOT_ADVERBS and _is_open_noun(after) else "adverb"
    return "adverb" if key.endswith("ly") and len(key) > 4 and key not in v.NOT_ADVERBS else "noun"


def _after(tokens: Sequence[Token], at: int) -> Token | None:
    return tokens[at + 1] if at + 1 < len(tokens) else None


def _before(found: Sequence[Token]) -> Token | None:
    """The word before, adverbs and "not" passed over."""
    return next((token for token in reversed(found) if token.tag not in ("adverb", "not")), None)


def _is_open_noun(token: Token | None) -> bool:
    """Whether a word that is no small word and no fact may be a noun."""
    return token is not None and not token.tag and can_be_noun(token.key) and token.key not in v.SMALL


def _that(after: Token | None, before: Token | None) -> str:
    """Says that he resigned; the note that he signed; that note."""
    tag = before.tag if before else ""
    if tag == "comma" and after and (after.key in v.MODALS | v.BE | v.HAVE or after.key in VERB_FORMS):
        return "relative"
    if tag == "verb":
        return "subordinator"
    if tag in ("close", "noun", "number", "term") or (after and after.key in v.MODALS | v.BE | v.HAVE):
        return "relative"
    is_pointing = tag == "preposition" or (after and not after.tag and can_be_noun(after.key))
    return "quantifier" if is_pointing else "subordinator"


def _introducing(tokens: Sequence[Token], at: int, found: Sequence[Token]) -> str:
    """Whether a small word introduces a thing or a statement."""
    key, after = tokens[at].key, _after(tokens, at)
    following = after.key if after else ""
    if key in v.PAIRED and following not in v.PAIRED[key]:
        return "subordinator" if key in v.SUBORDINATORS else "noun"
    if key in _ADJECTIVAL and (after is None or (found and found[-1].tag in ("article", "owner", "possessive"))):
        return "noun"
    if key == "as" and any(form == "past" for _, form in VERB_FORMS.get(following, ())):
        return "preposition"  # "as reflected in the table is"
    if key == "as" and _tells(tokens, at + 1):
        return "subordinator"
    if key in _EITHER:
        return "subordinator" if _finite_follows(tokens, at + 1) else "preposition"
    if key == "provided" and following not in ("that", "however", ","):
        return "verb-form"
    return "preposition" if key in v.PREPOSITIONS else "subordinator"


def _finite_follows(tokens: Sequence[Token], at: int) -> bool:
    """Whether a verb with its subject stands before the next mark."""
    has_subject, before = False, ""
    at += at < len(tokens) and tokens[at].key == "that"  # "until that period has expired"
    for place in range(at, min(at + _FAR, len(tokens))):
        token = tokens[place]
        if token.tag in _STOPS or token.key in v.SUBORDINATORS | v.RELATIVES | v.CONJUNCTIONS:
            return False
        if token.key in v.MODALS | v.BE | v.HAVE | v.DO:
            return has_subject
        if has_subject and _is_third_only(token.key):
            return True
        if has_subject and _acts_on(token.key, _after(tokens, place)):
            return True
        if before in _SUBJECTS and any(form in ("base", "third", "past") for _, form in VERB_FORMS.get(token.key, ())):
            return True  # "after he signs": after "he" a sign is no noun
        before = token.key
        if token.tag == "noun" or token.key in v.PERSONAL or can_be_noun(token.key):
            has_subject = True
    return False


def _tells(tokens: Sequence[Token], at: int) -> bool:
    """Whether someone and what they told come next: as the Company previously disclosed."""
    has_subject = False
    for token in tokens[at : at + _NEAR]:
        if has_subject and any(verb in v.TELLING and form == "past" for verb, form in VERB_FORMS.get(token.key, ())):
            return True
        is_adverb = token.key in v.ADVERBS or token.key.endswith("ly")
        if token.tag == "noun" or (not is_adverb and (token.key in v.PERSONAL or can_be_noun(token.key))):
            has_subject = True
        elif token.key not in v.ARTICLES and not (is_adverb and has_subject):
            return False
    return False


def _acts_on(key: str, after: Token | None) -> bool:
    """Whether a past form has what it acts on right after it: until the court approved the plan."""
    pasts = [verb for verb, form in VERB_FORMS.get(key, ()) if form == "past"]
    is_object = after is not None and (after.key in v.ARTICLES | v.OWNING or after.kind in ("party", "person"))
    return bool(pasts) and is_object and not v.GIVING.intersection(pasts)


def _is_third_only(key: str) -> bool:
    """Whether a word is "pays", "resigns": a verb of one, and no noun."""
    readings = VERB_FORMS.get(key, ())
    return key in ONLY_THIRD or any(form == "third" and verb not in NOUNS_TOO for verb, form in readings)
