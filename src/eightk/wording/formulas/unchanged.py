"""What stays as it was: all other terms remain unchanged, no other changes were made."""

from __future__ import annotations

from eightk.wording.formulas.formula import Formula
from eightk.wording.statements.vocabulary import words

_UNCHANGED = (
    "{when:[remain|remains] [unchanged|the same]|[is|are] [unchanged|unaltered];"
    "[were|was] not [changed|modified|amended]}"
)
_EXCEPT = "{except:;except as [described|set forth|discussed|noted|provided] [above|herein] ,}"

UNCHANGED = (
    Formula(
        "FML601",
        "what stays unchanged",
        "Beside what is told, nothing of the same agreement changes.",
        (
            (
                "All other terms of the Lease remain unchanged.",
                "The other terms and conditions of the Lease remain the same.",
            ),
            (
                "No other modifications were made to the Lease.",
                "No other changes were made to the Lease.",
            ),
        ),
        (
            ("All other terms of the Lease remain unchanged.", "The terms of the Lease remain unchanged."),
            ("All other terms of the Lease remain unchanged.", "All other terms of the Note remain unchanged."),
            ("No other modifications were made to the Lease.", "No modifications were made to the Lease."),
            (
                "All other terms of the Lease remain unchanged.",
                "Except as described above, all other terms of the Lease remain unchanged.",
            ),
        ),
        (
            f"{_EXCEPT} [all [of the|] other [terms|provisions] [and [conditions|provisions]|]|"
            "the other [terms|provisions] [and [conditions|provisions]|]|"
            "the remaining [terms|provisions] [and [conditions|provisions]|]] of <thing> "
            f"{_UNCHANGED}",
            "[no other|no further|no additional] [change|changes|modification|modifications|amendment|amendments] "
            "[was|were] made to <thing>",
        ),
        words("unchanged same unaltered changed modified amended made"),
    ),
)
