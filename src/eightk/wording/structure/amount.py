"""Cash in the amount of $5, $5 in cash; $5 or more, at least $5; a fee equal to $5, a fee of $5."""

from __future__ import annotations

from collections.abc import Iterator

from eightk.wording.structure.nouns import GOES_ON, key_at
from eightk.wording.structure.rule import Sentence, StructureRule, word, words
from eightk.wording.units import Unit

_AMOUNTS = frozenset({"money", "percent", "multiple"})
_OF = (("in", "the", "amount", "of"), ("in", "an", "amount", "of"), ("in", "the", "sum", "of"), ("equal", "to"))
_IN = frozenset({"of", "in"})
_KINDS = words("additional contingent development milestone regulatory retention sales signing earnout cash royalty")
_LONGEST = 8
_RECEIVED = words("receive receives received pay pays paid deliver delivered exchange")
_PAID = words(
    "fee fees retainer payment bonus royalty royalties salary amount price rent allowance stipend commission dividend",
    "award severance deposit penalty premium discount margin note loan installment consideration sum",
)


def _of_amount(sentence: Sentence) -> Sentence:
    """“A fee equal to $5” and “a fee in the amount of $5” as “a fee of $5”."""
    found: list[Unit] = []
    at = 0
    while at < len(sentence):
        length = next((len(each) for each in _OF if _says(sentence, at, each)), 0)
        if length and key_at(sentence, at - 1) in _PAID and _is_amount(sentence, at + length):
            found.append(word("of", sentence[at]))
            at += length
        else:
            found.append(sentence[at])
            at += 1
    return tuple(found)


def _in_cash(sentence: Sentence) -> Sentence:
    """“Cash of $5” and “cash in the amount of $5” as “$5 in cash”."""
    found: list[Unit] = []
    at = 0
    while at < len(sentence):
        length = next((len(each) for each in (*_OF[:3], ("of",)) if _says(sentence, at + 1, each)), 0)
        money = at + 1 + length
        if length and sentence[at].key == "cash" and _is_amount(sentence, money) and not _owned(sentence, at):
            found += [sentence[money], word("in", sentence[at]), sentence[at]]
            at = money + 1
        else:
            found.append(sentence[at])
            at += 1
    return tuple(found)


def _owned(sentence: Sentence, at: int) -> bool:
    """Whether a word before makes of the cash another thing: "restricted cash of $5", "in cash of"."""
    before = key_at(sentence, at - 1)
    if before in _RECEIVED:
        return False
    return bool(before) and (before not in GOES_ON or before in ("in", "the", "its", "his", "her", "their"))


def _up_to(sentence: Sentence) -> Sentence:
    """“Up to $5 of milestone payments” as “milestone payments of up to $5”."""
    found: list[Unit] = []
    at = 0
    while at < len(sentence):
        end = _paid(sentence, at)
        if end:
            found += (*sentence[at + 4 : end], word("of", sentence[at + 3]), *sentence[at : at + 3])
            at = end
        else:
            found.append(sentence[at])
            at += 1
    return tuple(found)


def _paid(sentence: Sentence, at: int) -> int:
    """The index after “up to $5 of milestone payments”; 0 where it does not begin here."""
    if not _says(sentence, at, ("up", "to")) or not _is_amount(sentence, at + 2) or key_at(sentence, at + 3) not in _IN:
        return 0
    end = at + 4
    while end < len(sentence) and end - at < _LONGEST and key_at(sentence, end) in _KINDS:
        end += 1
    return end + 1 if key_at(sentence, end) in ("payments", "bonuses", "fees") else 0


def _or_more(sentence: Sentence) -> Sentence:
    """“$5 or more” as “at least $5”, “$5 or less” as “up to $5”."""
    return tuple(_bounds(sentence))


def _bounds(sentence: Sentence) -> Iterator[Unit]:
    at = 0
    while at < len(sentence):
        bound = {"more": "at least", "less": "up to"}.get(key_at(sentence, at + 2))
        is_bound = bound is not None and key_at(sentence, at + 1) == "or" and key_at(sentence, at + 3) != "than"
        if bound and is_bound and _is_amount(sentence, at):
            yield from (word(each, sentence[at + 1]) for each in bound.split())
            yield sentence[at]
            at += 3
        else:
            yield sentence[at]
            at += 1


def _says(sentence: Sentence, at: int, phrase: tuple[str, ...]) -> bool:
    return tuple(unit.key for unit in sentence[at : at + len(phrase)]) == phrase


def _is_amount(sentence: Sentence, at: int) -> bool:
    return at < len(sentence) and sentence[at].kind in _AMOUNTS


OF_AMOUNT = StructureRule(
    code="STRU-AMOUNT",
    title="“equal to”, “in the amount of”, “of” an amount",
    why="After a payment they name the same amount.",
    accepts=(("He will receive a fee of 2% of the value.", "He will receive a fee equal to 2% of the value."),),
    refuses=(
        ("He will receive a fee of $5,000.", "He will receive a fee up to the amount of $5,000."),
        ("The value is equal to $5,000.", "The value is of $5,000."),
    ),
    rewrite=_of_amount,
)
IN_CASH = StructureRule(
    code="STRU-CASH",
    title="“$5 in cash”, “cash of $5”",
    why="The same money in the same kind.",
    accepts=(
        ("He will receive $5,000 in cash.", "He will receive cash in the amount of $5,000."),
        ("He will receive $5,000 in cash.", "He will receive cash of $5,000."),
    ),
    refuses=(
        ("He will receive $5,000 in cash.", "He will receive restricted cash of $5,000."),
        ("He will receive $5,000 in cash.", "He will receive cash up to $5,000."),
    ),
    rewrite=_in_cash,
)
UP_TO = StructureRule(
    code="STRU-UP-TO",
    title="“up to $5 of payments”, “payments of up to $5”",
    why="The same bound of the same payments.",
    accepts=(("He may receive milestone payments of up to $500.", "He may receive up to $500 of milestone payments."),),
    refuses=(
        ("He may receive milestone payments of up to $500.", "He may receive $500 of milestone payments."),
        ("He may receive milestone payments of up to $500.", "He may receive up to $500 of the milestone payments."),
    ),
    rewrite=_up_to,
)
OR_MORE = StructureRule(
    code="STRU-OR-MORE",
    title="“$5 or more”, “at least $5”",
    why="The same bound, which is included.",
    accepts=(("It vests if revenue is at least $5,000.", "It vests if revenue is $5,000 or more."),),
    refuses=(
        ("It vests if revenue is at least $5,000.", "It vests if revenue is $5,000 or less."),
        ("It vests if revenue is at least $5,000.", "It vests if revenue is more than $5,000."),
    ),
    rewrite=_or_more,
)
