"""The numbers of lists as pages and Word print them: 3, c, III."""

from __future__ import annotations

_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
          (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip


def ordinal(kind: str, number: int) -> str:
    """A number in the type of an HTML list: 1, a, A, i or I."""
    if number < 1 or number > 3999:
        return str(number)
    if kind in ("a", "A"):
        letters = lettered(number)
        return letters.upper() if kind == "A" else letters
    if kind in ("i", "I"):
        return roman(number).upper() if kind == "I" else roman(number)
    return str(number)


def lettered(number: int) -> str:
    """a … z, aa, bb … as Word counts with letters."""
    return chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)


def roman(number: int) -> str:
    """A number from 1 to 3999 in small roman numerals."""
    letters = ""
    for value, sign in _ROMAN:
        while number >= value:
            letters, number = letters + sign, number - value
    return letters
