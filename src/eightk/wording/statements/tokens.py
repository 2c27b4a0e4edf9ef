"""The word of a sentence, as the reader of statements sees it."""

from __future__ import annotations

from dataclasses import dataclass


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
    stands_for: str = ""
    """The pronoun that is written, if it is read as a name."""
    is_quoted: bool = False
    """Whether it stands within a quotation."""
    may_act: bool = False
    """Whether it is read as a noun and may be a verb that "and" joins to another."""
