"""A entered into an agreement with B, A and B entered into an agreement."""

from __future__ import annotations

from eightk.wording.structure.nouns import key_at, named
from eightk.wording.structure.rule import Sentence, StructureRule, word, words
from eightk.wording.units import Unit

_TEXTS = words("agreement amendment lease contract indenture letter")
_LONGEST_TEXT = 8
_LONGEST_GLOSS = 8
_ORDERED = words(
    "respectively respective former latter first second it its itself him his himself her he she herself as each other"
)
"""Words whose meaning may hang on which party is named first."""

_DIRECTED = words("to for by from option right obligation purchase purchases sale sell employs employ")
"""Words after "with" by which the first party is the one who is to act."""


def _rewrite(sentence: Sentence) -> Sentence:
    """Both parties first, in the order of the alphabet."""
    first = 2 if key_at(sentence, 0) in ("on", "effective") and sentence[1:2] and sentence[1].kind == "date" else 0
    one = _party(sentence, first)
    if one == first or any(unit.key in _ORDERED for unit in sentence[one:]):
        return sentence
    if _enters(sentence, one):
        return _from_with(sentence, first, one)
    two = _party(sentence, one + 1) if key_at(sentence, one) == "and" else 0
    if two > one + 1 and _enters(sentence, two):
        parties = _sorted(sentence[first:one], sentence[one + 1 : two], sentence[one])
        return (*sentence[:first], *parties, *sentence[two:])
    return sentence


def _from_with(sentence: Sentence, first: int, one: int) -> Sentence:
    text = _text(sentence, one + 2)
    other = _party(sentence, text + 1) if key_at(sentence, text) == "with" else 0
    if other <= text + 1 or key_at(sentence, other) in ("and", "or", ",", "-", "("):
        return sentence
    if any(unit.key in _DIRECTED for unit in sentence[other:]):
        return sentence
    parties = _sorted(sentence[first:one], sentence[text + 1 : other], sentence[text])
    return (*sentence[:first], *parties, *sentence[one:text], *sentence[other:])


def _enters(sentence: Sentence, at: int) -> bool:
    return key_at(sentence, at) == "entered" and key_at(sentence, at + 1) == "into"


def _text(sentence: Sentence, at: int) -> int:
    """The index after "a <kind of> agreement", or 0."""
    for end in range(at, min(at + _LONGEST_TEXT, len(sentence))):
        if sentence[end].key in _TEXTS:
            return end + 1
        if sentence[end].kind not in ("word", "ordinal", "date") or sentence[end].key == "with":
            return 0
    return 0


def _party(sentence: Sentence, at: int) -> int:
    """The index after a party and the name that a gloss gives it: Tollgate Foods, Inc. (the “Seller”)."""
    end = named(sentence, at)
    if end == at or key_at(sentence, end) != "(":
        return end
    near = range(end, min(end + _LONGEST_GLOSS, len(sentence)))
    close = next((at for at in near if sentence[at].key == ")"), 0)
    return close + 1 if close and key_at(sentence, close - 1) == '"' else end


def _sorted(one: Sentence, two: Sentence, like: Unit) -> Sentence:
    first, second = sorted((one, two), key=lambda party: [unit.key for unit in party])
    return (*first, word("and", like), *second)


RULE = StructureRule(
    code="STRU-PARTIES",
    title="“A entered into an agreement with B”, “A and B entered into an agreement”",
    why="An agreement has the same two parties in whatever order they are named; nothing said hangs on the order.",
    accepts=(
        (
            "On May 6, 2025, Tern Corp. (“Seller”) and Hall LLC (“Buyer”) entered into a lease.",
            "On May 6, 2025, Hall LLC (“Buyer”) and Tern Corp. (“Seller”) entered into a lease.",
        ),
        ("The Company and Tern Corp. entered into a lease.", "The Company entered into a lease with Tern Corp."),
    ),
    refuses=(
        (
            "The Company entered into a loan (the “Loan”) with Tern Corp.",
            "Tern Corp. entered into a loan (the “Loan”) with the Company.",
        ),
        (
            "The Company entered into a joint and several and mutual and general supply agreement with Tern Corp.",
            "Tern Corp. entered into a joint and several and mutual and general supply agreement with the Company.",
        ),
        (
            "Tern Corp. (“Seller”) and Hall LLC (“Buyer”) entered into a lease.",
            "Hall LLC (“Seller”) and Tern Corp. (“Buyer”) entered into a lease.",
        ),
        (
            "The Company and Tern Corp. entered into a lease, as landlord and tenant.",
            "Tern Corp. and the Company entered into a lease, as landlord and tenant.",
        ),
        ("The Company and Tern Corp. entered into a lease. It will pay $500.",
         "Tern Corp. and the Company entered into a lease. It will pay $500."),
        ("The Company and Tern Corp. entered into a lease.", "The Company entered into a lease for Tern Corp."),
        (
            "Tern Corp. entered into an agreement with Hall LLC to sell the shares.",
            "Hall LLC entered into an agreement with Tern Corp. to sell the shares.",
        ),
        (
            "The Company entered into a lease with Tern Corp., a Delaware corporation.",
            "Tern Corp. entered into a lease with the Company, a Delaware corporation.",
        ),
    ),
    rewrite=_rewrite,
    turns_actors=True,
)  # fmt: skip
