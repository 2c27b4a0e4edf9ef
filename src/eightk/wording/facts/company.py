"""What a company's name ends with: Inc., Incorporated, Corp., LLC."""

from __future__ import annotations

from collections.abc import Sequence

from eightk.wording.facts.fact import Fact
from eightk.wording.facts.peek import after_stop, form_at, is_capitalised, lower_at, spells
from eightk.wording.words import Word

_SHORT = {"inc": "Inc", "corp": "Corp", "co": "Co", "ltd": "Ltd"}
_WHOLE = {
    "incorporated": "Inc", "corporation": "Corp", "company": "Co", "limited": "Ltd",
    "llc": "LLC", "llp": "LLP", "lp": "LP", "plc": "PLC",
}  # fmt: skip
_DOTTED = {
    ("l", ".", "l", ".", "c"): "LLC", ("l", ".", "l", ".", "p"): "LLP", ("l", ".", "p"): "LP",
    ("p", ".", "l", ".", "c"): "PLC", ("n", ".", "a"): "NA",
}  # fmt: skip
_FIRST = frozenset({*_SHORT, *_WHOLE, "l", "p", "n", "national"})
OPENERS = _FIRST | {f", {word}" for word in _FIRST}
# No name ends in these; nor is it the form of a company that these words go on to describe.
_DETERMINERS = "A An And Any As At By Each For From If In Its No Of On Or Our Said Such That The This To"
_NO_NAME = frozenset(_DETERMINERS.split())
# After a comma "Company" and "Corporation" are parties, and CO is Colorado.
_NEVER_AFTER_COMMA = frozenset({"Co", "Corp"})
_GOES_ON = frozenset({"liability", "partnership", "by", "herein", "into", "in"})


def read_company(words: Sequence[Word], at: int) -> Fact | None:
    """The ending of a company's name with the comma before it: ", Inc." = Inc = Incorporated; LLC = L.L.C.

    Only after a capitalised name: "the Company" and "a Delaware corporation" are words."""
    comma = form_at(words, at) == ","
    if not _ends_name(form_at(words, at - 1), comma=comma):
        return None
    found = _read_ending(words, at + comma)
    if found is None or (comma and found[0] in _NEVER_AFTER_COMMA):
        return None
    return Fact("name", found[0], at, found[1])


def _ends_name(form: str, *, comma: bool) -> bool:
    if form in {"&", ")"} or form[:1].isdigit() or (comma and form == "."):
        return True
    return is_capitalised(form) and form not in _NO_NAME


def _read_ending(words: Sequence[Word], at: int) -> tuple[str, int] | None:
    word = lower_at(words, at)
    if not (is_capitalised(form_at(words, at)) or word in {"plc", "llc"}):
        return None
    if word == "co" and form_at(words, at + 1) != ".":
        return None
    if word in _SHORT:
        return _SHORT[word], after_stop(words, at + 1)
    if word in _WHOLE:
        return None if lower_at(words, at + 1) in _GOES_ON else (_WHOLE[word], at + 1)
    if spells(words, at, ("national", "association")) and is_capitalised(form_at(words, at + 1)):
        return "NA", at + 2
    dotted = next((letters for letters in _DOTTED if spells(words, at, letters)), None)
    return (_DOTTED[dotted], after_stop(words, at + len(dotted))) if dotted else None
