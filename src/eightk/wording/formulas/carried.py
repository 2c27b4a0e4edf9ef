"""What is said under another item and holds under this one too."""

from __future__ import annotations

from eightk.wording.formulas.formula import Formula
from eightk.wording.statements.vocabulary import words

_OF_REPORT = "[[of|in|to] @report|]"
_SAID = "[set forth|contained|included|provided|disclosed|reported|described|appearing|]"
_ITEM = f"[above|] [in|under] <from:items> [above|below|] {_OF_REPORT} [above|below|]"
_TOPIC = "{topic:;[regarding|relating to|concerning|with respect to|about|as to|related to] <topic>}"
_EXTENT = "{extent:;to the extent [required|applicable] [by|under|pursuant to] <required:items> [of form:8-K|] ,}"

CARRIED = (
    Formula(
        "FML301",
        "what is said under another item",
        "The same item is taken into the same place, whatever the verb that says that it stands there.",
        (
            (
                "The information set forth under Item 1.01 is incorporated by reference into this Item 2.03.",
                "The disclosure contained in Item 1.01 above of this Current Report on Form 8-K is hereby incorporated "
                "into this Item 2.03 by reference.",
            ),
        ),
        (
            (
                "The information set forth under Item 1.01 is incorporated by reference into this Item 2.03.",
                "The information set forth under Item 1.02 is incorporated by reference into this Item 2.03.",
            ),
            (
                "The information set forth in Item 1.01 of this report is incorporated by reference into this Item "
                "2.03.",
                "The information set forth in Item 1.01 of that report is incorporated by reference into this Item "
                "2.03.",
            ),
            (
                "The information set forth under Item 1.01 is incorporated by reference into this Item 2.03.",
                "The information set forth under Item 1.01 is not incorporated by reference into this Item 2.03.",
            ),
        ),
        (
            f"{_EXTENT} the {{what:information|disclosure|disclosures;description|descriptions;discussion}} {_SAID} "
            f"{_ITEM} {_TOPIC} [is|are] [hereby|] incorporated @here",
            f"{_EXTENT} the {{what:information|disclosure|disclosures;description|descriptions;discussion}} {_SAID} "
            f"{_TOPIC} {_ITEM} [is|are] [hereby|] incorporated @here",
            f"the {{what:information|disclosure}} required [to be [disclosed|reported]|] [by|under|pursuant to|in] "
            f"[this|] <asked:items> [is|are] {_SAID} {_ITEM} "
            "[and [is|are]|[,] which [information|] [is|are]|and] [hereby|] incorporated @here",
        ),
        words("incorporated"),
    ),
)
