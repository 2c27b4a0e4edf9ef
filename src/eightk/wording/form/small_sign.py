"""A sign for a small word, or the other form of it: "&" and "and", "a" and "an"."""

from __future__ import annotations

from eightk.wording.form.place import FormRule, Place

_ARTICLES = ["a", "an"]


def _ampersand(place: Place) -> bool:
    """A sign for the word, or the same words else: "& Co." is read as one."""
    mine, other = (written.replace("&", "and") for written in place.written)
    return mine == other and any("&" in written for written in place.written)


def _article(place: Place) -> bool:
    """Not the letter A of a class or an exhibit."""
    return _keys(place) == _ARTICLES and not any(
        unit.text == "A" and first and units[first - 1].kind == "word" and units[first - 1].text[:1].isupper()
        for units, first, _ in place.sides
        for unit in units[first : first + 1]
    )


def _keys(place: Place) -> list[str]:
    return sorted(unit.key for unit in (*place.removed, *place.added)) if _is_one_for_one(place) else []


def _is_one_for_one(place: Place) -> bool:
    return len(place.removed) == len(place.added) == 1


AMPERSAND = FormRule(
    code="FORM-AMPERSAND",
    title="the sign for “and”",
    why="The sign is read as the word.",
    accepts=("Harte & Bloom LLP resigned.", "Harte and Bloom LLP resigned."),
    refuses=("terms & conditions", "terms or conditions"),
    proves=_ampersand,
)
ARTICLE = FormRule(
    code="FORM-ARTICLE",
    title="“a” for “an”",
    why="Which of the two is set hangs on the sound that follows, and on nothing that is said.",
    accepts=("He has a 18-month contract.", "He has an 18-month contract."),
    refuses=("He has a contract.", "He has the contract."),
    proves=_article,
)
