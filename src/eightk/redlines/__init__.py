"""One redline for every place where people look, told from one alignment.

What others call: `redline_of` (a comparison or its outcome, with what the check says beside each change),
`redline_between` (any two texts, however long), and, to show one in a page of one's own, `fragment` (or `beside` of
`redlines.html`, in two columns) with `LEGEND` and, among the page's styles, `FRAGMENT_STYLE`.

Accepting every change gives the draft to the letter, and rejecting every change the approved wording.
"""

from eightk.redlines.html import LEGEND, fragment
from eightk.redlines.made import redline_between, redline_of
from eightk.redlines.style import FRAGMENT_STYLE
from eightk.redlines.value import Change, Fold, Paragraph, Piece, Redline, Remark

__all__ = [
    "FRAGMENT_STYLE",
    "LEGEND",
    "Change",
    "Fold",
    "Paragraph",
    "Piece",
    "Redline",
    "Remark",
    "fragment",
    "redline_between",
    "redline_of",
]
