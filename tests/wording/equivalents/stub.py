"""Sentences as the comparison hands them to the equivalents: lower-case words, a fact one word named by its kind."""

from __future__ import annotations

import re

_NUMBERS = [
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "eight",
    "nine",
    "ten",
    "twelve",
    "fifteen",
    "twenty",
    "thirty",
]
_MONTHS = "january february march april may june july august september october november december"
_FACTS = (
    ("<reference>", r"\b(?:exhibit|item|section) \d[\w.()]*\w"),
    ("<multiple>", r"\b(?:two|three) times (?=salary|bonus)"),
    ("<money>", r"\$\d[\d,]*(?:\.\d+)?"),
    ("<percent>", r"\d+(?:\.\d+)?%"),
    ("<date>", rf"\b(?:{'|'.join(_MONTHS.split())}) \d+, \d+"),
    ("<office>", r"\b(?:chief executive officer|treasurer|secretary|chairman)\b"),
    ("<name>", r"\b(?:mr|ms)\. \w+"),
    ("<form>", r"\bform 10-[kq]\b"),
    ("<count>", rf"\b\d[\d,]*\b(?!-k)|\b(?:{'|'.join(_NUMBERS)})\b(?!-| time| or more| lump| another)"),
)
_FACT = re.compile("|".join(f"(?P<f{number}>{pattern})" for number, (_, pattern) in enumerate(_FACTS)))
_WORD = re.compile(r"<[a-z]+>|8-k|\w+(?:['-]\w+)*'?|[^\w\s]")


def forms_of(sentence: str) -> tuple[str, ...]:
    """The forms of a sentence."""
    facts = _FACT.sub(lambda found: f" {_FACTS[int((found.lastgroup or 'f0')[1:])][0]} ", sentence.lower())
    return tuple(_WORD.findall(facts))
