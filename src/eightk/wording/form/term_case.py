"""A defined term in capitals or in small letters, where no other thing of the text is written so."""

from __future__ import annotations

from eightk.wording.form.place import FormRule, Place


def _proves(place: Place) -> bool:
    """The same letters on either side, and what has no capitals there stands so nowhere else in either text."""
    if any(unit.key.isupper() for unit in (*place.removed, *place.added)):
        return False  # the US, us: another word
    mine, other = (written.split() for written in place.written)
    if mine == other or [word.casefold() for word in mine] != [word.casefold() for word in other]:
        return False
    apart = {word for pair in zip(mine, other, strict=True) if pair[0] != pair[1] for word in pair}
    return all(_is_strange(word, place) for word in apart if word.islower())


def _is_strange(small: str, place: Place) -> bool:
    """Whether one of the two texts has a word in small letters nowhere: in the other it can mean nothing else."""
    return any(f" {small}" not in text for text in place.texts)


RULE = FormRule(
    code="FORM-TERM-CASE",
    title="a defined term in capitals or small letters",
    why="Where nothing else is written so, it can only be what the term stands for.",
    accepts=(
        'Acme, Inc. (the "Company") hired him. The Company pays.',
        'Acme, Inc. (the "Company") hired him. The COMPANY pays.',
    ),
    refuses=(
        'Acme Bank (the "Bank") owes a bank. The Bank pays.',
        'Acme Bank (the "Bank") owes a bank. The bank pays.',
    ),
    proves=_proves,
)
