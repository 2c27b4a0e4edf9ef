"""The first rung of proof: form. Typesetting, spelling and slips of the pen; one rule a file.

What needs no rule at a place is in the units already: white space, quotation marks, dashes, and facts by value.
"""

from __future__ import annotations

from eightk.wording.form import (
    blanks,
    british,
    broken_value,
    comma,
    defined_term,
    doubled_word,
    label_style,
    list_mark,
    lost_mark,
    lost_word,
    messrs,
    misspelt_word,
    mistaken_word,
    ornament,
    possessive,
    small_sign,
    split_word,
    stops,
    stray_mark,
    term_case,
    verb_slip,
)
from eightk.wording.form.place import FormRule, Place

FORM_RULES: tuple[FormRule, ...] = (
    doubled_word.RULE,
    split_word.RULE,
    misspelt_word.RULE,
    mistaken_word.RULE,
    verb_slip.RULE,
    lost_word.RULE,
    lost_mark.RULE,
    broken_value.DATE,
    broken_value.AMOUNT,
    stray_mark.RULE,
    comma.SERIAL,
    comma.OPENING,
    comma.ADVERB,
    comma.PARTIES,
    comma.DEFINING,
    defined_term.RULE,
    small_sign.AMPERSAND,
    small_sign.ARTICLE,
    ornament.BULLET,
    ornament.BAR,
    ornament.TRADE_MARK,
    list_mark.RULE,
    label_style.RULE,
    blanks.BLANKS,
    blanks.BROKEN,
    messrs.RULE,
    possessive.RULE,
    british.RULE,
    stops.INITIALS,
    stops.STOP,
    stops.NUMBER,
    term_case.RULE,
)

__all__ = ["FORM_RULES", "FormRule", "Place"]
