"""The exhibit: a copy of the agreement is filed as Exhibit 10.1 and is incorporated by reference."""

from __future__ import annotations

from eightk.wording.formulas.formula import Formula
from eightk.wording.statements.vocabulary import words

_NEEDS = words("filed attached annexed included furnished")

EXHIBITED = (
    Formula(
        "FML101",
        "an exhibit that is filed with the report",
        "Attached, annexed and included say filed; a copy of it is what is filed. Furnished is another thing.",
        (
            (
                "A copy of the Lease is attached hereto as Exhibit 10.1 and is incorporated herein by reference.",
                "Filed herewith as Exhibit 10.1 and incorporated by reference herein is the Lease.",
            ),
            (
                "The Lease and the Note are filed as Exhibit 10.1 and Exhibit 10.2, respectively.",
                "Copies of the Lease and the Note are attached to this Current Report on Form 8-K as Exhibits 10.1 and "
                "10.2.",
            ),
        ),
        (
            (
                "A copy of the Lease is attached hereto as Exhibit 10.1.",
                "A copy of the Lease is furnished herewith as Exhibit 10.1.",
            ),
            (
                "The Lease and the Note are filed as Exhibit 10.1 and Exhibit 10.2, respectively.",
                "The Note and the Lease are filed as Exhibit 10.1 and Exhibit 10.2, respectively.",
            ),
            (
                "A copy of the Lease is filed as Exhibit 10.1 to this report.",
                "A copy of the Lease is filed as Exhibit 10.1 to that report.",
            ),
        ),
        (
            "[@copy|] <thing> [is|are] @shown @taken",
            "@shown @taken [is|are] [@copy|] <thing>",
        ),
        _NEEDS,
    ),
    Formula(
        "FML102",
        "“a copy of which is filed”",
        "A copy of it is what is filed; the exhibit and how it is filed stay.",
        (
            (
                "He signed the Lease, a copy of which is attached hereto as Exhibit 10.1, on May 6, 2025.",
                "He signed the Lease, which is filed as Exhibit 10.1 to this report, on May 6, 2025.",
            ),
        ),
        (
            (
                "He signed the Lease and the Note, which is attached hereto as Exhibit 10.1, on May 6, 2025.",
                "He signed the Lease and the Note, which are attached hereto as Exhibit 10.1, on May 6, 2025.",
            ),
        ),
        (", @whereof {number:is;are} @shown @taken",),
        _NEEDS,
        is_tail=True,
    ),
    Formula(
        "FML103",
        "an exhibit that is to be filed",
        "The same company will file it with the same report.",
        (
            (
                "The Company will file the Lease as an exhibit to its Form 10-Q.",
                "A copy of the Lease will be filed by the Company as an exhibit to its Form 10-Q.",
            ),
            (
                "The Company intends to file a copy of the Lease as an exhibit to its Form 10-Q.",
                "The Company intends to file the Lease with its Form 10-Q.",
            ),
        ),
        (
            (
                "The Company will file the Lease as an exhibit to its Form 10-Q.",
                "The Company may file the Lease as an exhibit to its Form 10-Q.",
            ),
            (
                "The Company will file the Lease as an exhibit to its Form 10-Q.",
                "The Company intends to file the Lease as an exhibit to its Form 10-Q.",
            ),
            (
                "The Company will file the Lease as an exhibit to its Form 10-Q.",
                "The Company will file the Lease as an exhibit to its Form 10-K.",
            ),
        ),
        (
            "<filer> {mode:will;[intends|plans] to;expects to} file [@copy|] <thing> "
            "[as an exhibit [to|with]|with] <report>",
            "[@copy|] <thing> {mode:will} be filed by <filer> [as an exhibit [to|with]|with] <report>",
            "[@copy|] <thing> {mode:will} be filed {by:} [as an exhibit [to|with]|with] <report>",
        ),
        words("file filed"),
    ),
)
