"""The first rung of proof: form. Typesetting, spelling and slips of the pen; one rule a file.

What needs no rule at a place is in the units already: white space, quotation marks, dashes, and facts by value.
"""

from __future__ import annotations

from eightk.wording.form import comma, doubled_word, misspelt_word, split_word, stray_mark
from eightk.wording.form.place import FormRule, Place

FORM_RULES: tuple[FormRule, ...] = (
    doubled_word.RULE,
    split_word.RULE,
    misspelt_word.RULE,
    stray_mark.RULE,
    comma.SERIAL,
    comma.OPENING,
)

__all__ = ["FORM_RULES", "FormRule", "Place"]
