"""A monthly retainer of $5, a retainer of $5 per month."""

from __future__ import annotations

from eightk.wording.structure.nouns import GOES_ON, key_at
from eightk.wording.structure.rule import Sentence, StructureRule, word, words
from eightk.wording.units import Unit

_PERIODS = {"annual": "year", "yearly": "year", "monthly": "month", "weekly": "week", "quarterly": "quarter"}
_PAID = words("salary retainer fee rent allowance stipend payment bonus compensation")
_LINKS = (("of",), ("will", "be"), ("is",), ("was",))
_KINDS = words("base cash board committee consulting director's car housing automobile health chair")


def _rewrite(sentence: Sentence) -> Sentence:
    """The rate said after the amount, where it is said before it and nowhere else."""
    found: list[Unit] = []
    at = 0
    while at < len(sentence):
        money = _money(sentence, at)
        if money and not _goes_on(sentence, money + 1):
            found += sentence[at + 1 : money + 1]
            found += (word("per", sentence[at]), word(_PERIODS[sentence[at].key], sentence[at]))
            at = money + 1
        else:
            found.append(sentence[at])
            at += 1
    return tuple(found)


def _goes_on(sentence: Sentence, at: int) -> bool:
    """Whether the amount is one of several, or has a rate of its own."""
    is_several = key_at(sentence, at) == "and" and any(unit.kind == "money" for unit in sentence[at + 1 : at + 2])
    return is_several or key_at(sentence, at) in ("per", "to", "or", "-")


def _money(sentence: Sentence, at: int) -> int:
    """The place of the amount of "annual base salary of $5"; 0 where none is."""
    before = key_at(sentence, at - 1)
    if sentence[at].key not in _PERIODS or not (before in GOES_ON or before.endswith("'s")):
        return 0
    head = at + 1
    while key_at(sentence, head) in _KINDS:
        head += 1
    if key_at(sentence, head) not in _PAID:
        return 0
    link = next((len(each) for each in _LINKS if _says(sentence, head + 1, each)), 0)
    money = head + 1 + link
    return money if link and money < len(sentence) and sentence[money].kind == "money" else 0


def _says(sentence: Sentence, at: int, phrase: tuple[str, ...]) -> bool:
    return tuple(unit.key for unit in sentence[at : at + len(phrase)]) == phrase


RULE = StructureRule(
    code="STRU-RATE",
    title="“a monthly fee of $5”, “a fee of $5 per month”",
    why="The same payment for the same period.",
    accepts=(
        ("He will receive a monthly retainer of $5,000.", "He will receive a retainer of $5,000 per month."),
        ("She has a base salary of $5,000 per year.", "She has an annual base salary of $5,000."),
    ),
    refuses=(
        ("He will receive a monthly retainer of $5,000.", "He will receive a retainer of $5,000 per quarter."),
        ("He will receive a monthly retainer of $5,000.", "He will receive a retainer of $5,000."),
        ("He pays the annual meeting fee of $5,000.", "He pays the meeting fee of $5,000 per year."),
    ),
    rewrite=_rewrite,
)
