"""The description that is qualified in its entirety by what it describes."""

from __future__ import annotations

from eightk.wording.formulas.formula import Formula
from eightk.wording.statements.vocabulary import words

_DESCRIPTION = "[brief|] [description|summary|discussion|descriptions|summaries|summary description]"
_NAMED = "[terms|provisions] [and [conditions|provisions]|] of"
_MATERIAL = "[material|principal|key|main]"
_TERMS = (
    f"{{part:[the {_NAMED}|];the [{_MATERIAL}|significant] {_NAMED};certain of the {_NAMED};certain {_NAMED};"
    f"certain of the {_MATERIAL} {_NAMED};certain {_MATERIAL} {_NAMED}}}"
)
_COMPLETE = f"{{of:[thereof|of [the {_NAMED}|] <whole>|];of the {_MATERIAL} {_NAMED} <whole>}}"
_ABOVE = "[above|set forth above|set out above|contained above|contained herein|provided above|set forth herein]"
_SUBJECT = (
    f"[[[the|these|this] [foregoing|above|preceding] {_DESCRIPTION} [of {_TERMS} <thing>|] [{_ABOVE}|]|"
    f"the {_DESCRIPTION} [of {_TERMS} <thing>|] {_ABOVE}|"
    f"[the|this|these] {_DESCRIPTION} [of {_TERMS} <thing>|]|"
    f"[the foregoing|the above]]|"
    f"{{follows:the following}} {_DESCRIPTION} of {_TERMS} <thing>]"
)
_SUMMARY = (
    "{only:;[is|are] [only|merely|intended only as|solely|intended to be only|] [a|] [summary|summaries] "
    "[only|] [and|]}"
)
_WHOLE = (
    f"{{whole:;[[do|does] not purport to be|[is|are] not intended to be|[is|are] not|[do|does] not constitute] [a|] "
    f"complete [description|summary|] {_COMPLETE} [and|]}}"
)
_TEXT = (
    "{text:[reference to|] [the [full|complete|entire|actual|] [text|texts] of|] <again> [itself|themselves|];"
    "[reference to|] the [full|complete|actual|] terms of <again>;"
    "[reference to|] the [full|complete|actual|] provisions of <again>;"
    "[reference to|] the [full|complete|actual|] terms and conditions of <again>;"
    "[reference to|] the [full|complete|actual|] terms and provisions of <again>;"
    "[reference to|] the [more|] [complete|detailed] information [set forth|contained|included|provided] in <again>;"
    "[reference to|] [such|that|this] exhibit;[reference to|] [such|those|these] exhibits}"
)
_LATER = (
    "[a copy|copies] of which {who:[<filer> will file|will be filed by <filer>];will be filed} "
    "[as an exhibit to|with] <report>"
)
_FILED = f"[[@whereof|[and|] @whereof] [is|are] @shown @taken|[that [is|are]|] @shown @taken|{_LATER}|]"
_TO = "[[is|are|] [made|] subject to and|]"

QUALIFIED = (
    Formula(
        "FML201",
        "a description qualified in its entirety",
        "Whoever reads it is told to read the document itself, which is the same one, filed as the same exhibit.",
        (
            (
                "The foregoing description of the Lease does not purport to be complete and is qualified in its "
                "entirety by reference to the full text of the Lease, a copy of which is attached hereto as Exhibit "
                "10.1 and is incorporated herein by reference.",
                "The above summary of the terms of the Lease does not purport to be complete and is subject to, and "
                "is qualified in its entirety by, the Lease, which is filed as Exhibit 10.1 to this Current Report on "
                "Form 8-K and incorporated by reference herein.",
            ),
        ),
        (
            (
                "The foregoing description of the Lease is qualified in its entirety by reference to the full text of "
                "the Lease, which is filed as Exhibit 10.1.",
                "The foregoing description of the Lease is qualified in part by reference to the full text of the "
                "Lease, which is filed as Exhibit 10.1.",
            ),
            (
                "The foregoing description of the Lease is qualified in its entirety by reference to the full text of "
                "the Lease, which is filed as Exhibit 10.1.",
                "The foregoing description of the Lease is qualified in its entirety by reference to the full text of "
                "the Note, which is filed as Exhibit 10.1.",
            ),
            (
                "The foregoing description of the Lease is qualified in its entirety by reference to the full text of "
                "the Lease, which is filed as Exhibit 10.1 and is incorporated herein by reference.",
                "The foregoing description of the Lease is qualified in its entirety by reference to the full text of "
                "the Lease, which is filed as Exhibit 10.1.",
            ),
        ),
        (
            f"{_SUBJECT} {_SUMMARY} {_WHOLE} {_TO} [is|are|] [hereby|] qualified "
            "{entirety:;in its entirety|in their entirety|in their entireties|entirely|in all respects} [hereby|] by "
            f"[and [is|are|] [made|] subject to|] {_TEXT} {_FILED}",
        ),
        words("qualified"),
    ),
    Formula(
        "FML202",
        "a summary that refers to the document",
        "Whoever reads it is told to read the same document, filed as the same exhibit.",
        (
            (
                "The foregoing does not constitute a complete summary of the terms of the Lease, and reference is made "
                "to the complete text of the Lease, which is attached hereto as Exhibit 10.1.",
                "The foregoing is not a complete description of the terms of the Lease, and reference should be made "
                "to the full text of the Lease, a copy of which is filed as Exhibit 10.1.",
            ),
        ),
        (
            (
                "The foregoing does not constitute a complete summary of the Lease, and reference is made to the Lease "
                "filed as Exhibit 10.1.",
                "The foregoing is a complete summary of the Lease, and reference is made to the Lease filed as Exhibit "
                "10.1.",
            ),
        ),
        (
            f"{_SUBJECT} {_WHOLE} [and|;] reference [is [hereby|]|should be] made to {_TEXT} {_FILED}",
            f"{_SUBJECT} {_WHOLE} and readers should refer to {_TEXT} {_FILED}",
        ),
        words("reference refer"),
    ),
)
