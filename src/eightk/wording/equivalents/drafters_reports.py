"""Reports, meetings, days and descriptions, as drafters choose to put them."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import words
from eightk.wording.equivalents.equivalence import Equivalence

CHOICES_OF_REPORT: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV1900",
        ("has served as a director since", "has been a director since"),
        "Who serves as a director is one.",
        ("He has been a director since May 2004.", "He has served as a director since May 2004."),
        ("He had been a director since May 2004.", "He has served as a director since May 2004."),
        also=(
            (
                "has served as a member of the board since",
                "has been a member of the board since",
            ),
        ),
    ),
    Equivalence(
        "EQV1901",
        ("shall be deemed", "is to be deemed", "are to be deemed", "will be deemed"),
        "A rule on how something is to be read; 'may be deemed' leaves it open.",
        ("It is to be deemed a notice.", "It shall be deemed a notice."),
        ("It may be deemed a notice.", "It shall be deemed a notice."),
        not_after=words("not"),
    ),
    Equivalence(
        "EQV1902",
        ("comply with the requirements of", "meet the requirements of", "satisfy the requirements of"),
        "What is required is done.",
        ("The plans meet the requirements of Section 409A.", "The plans comply with the requirements of Section 409A."),
        (
            "The plans exceed the requirements of Section 409A.",
            "The plans comply with the requirements of Section 409A.",
        ),
        also=(
            (
                "complies with the requirements of",
                "meets the requirements of",
                "satisfies the requirements of",
            ),
            (
                "complied with the requirements of",
                "met the requirements of",
                "satisfied the requirements of",
            ),
        ),
    ),
    Equivalence(
        "EQV1903",
        ("each effective", "in each case effective", "in each case to be effective"),
        "One day for all that was named.",
        (
            "He became President and a director, in each case effective May 6, 2025.",
            "He became President and a director, each effective May 6, 2025.",
        ),
        (
            "He became President and a director, the latter effective May 6, 2025.",
            "He became President and a director, each effective May 6, 2025.",
        ),
    ),
    Equivalence(
        "EQV1906",
        ("all other terms of", "the other terms of", "all of the other terms of"),
        "With no exception named, the other terms are all of them.",
        ("The other terms of the lease remain.", "All other terms of the lease remain."),
        ("Some other terms of the lease remain.", "All other terms of the lease remain."),
        not_after=words("of some certain"),
    ),
    Equivalence(
        "EQV1907",
        ("in", "of"),
        "A day of the week belongs to its month either way.",
        ("It ends on the last Sunday of January.", "It ends on the last Sunday in January."),
        ("It ends on the last Sunday of January.", "It ends on the first Sunday in January."),
        only_after=words("monday tuesday wednesday thursday friday saturday sunday mondays fridays sundays"),
        only_before=words("january february march april may june july august september october november december"),
    ),
    Equivalence(
        "EQV1909",
        ("severance", "severence"),
        "The same word, misspelt.",
        ("He will be paid his severence.", "He will be paid his severance."),
        ("He will be paid his salary.", "He will be paid his severance."),
    ),
    Equivalence(
        "EQV1910",
        (
            "there were no changes to",
            "no changes were made to",
            "there have been no changes to",
            "no changes have been made to",
        ),
        "None was made.",
        ("There were no material changes to the plan.", "No material changes were made to the plan."),
        ("There were no material changes to the plan.", "No changes were made to the plan."),
        also=(
            (
                "there were no material changes to",
                "no material changes were made to",
                "there have been no material changes to",
                "no material changes have been made to",
            ),
            (
                "there were no other changes to",
                "no other changes were made to",
                "there have been no other changes to",
                "no other changes have been made to",
            ),
            (
                "there were no amendments to",
                "no amendments were made to",
                "there have been no amendments to",
                "no amendments have been made to",
            ),
        ),
    ),
    Equivalence(
        "EQV1911",
        ("terms on which", "terms upon which", "terms under which"),
        "The terms that govern it.",
        ("It sets the terms under which he is paid.", "It sets the terms on which he is paid."),
        ("It sets the dates on which he is paid.", "It sets the terms on which he is paid."),
    ),
    Equivalence(
        "EQV1912",
        ("other than", "except for", "apart from", "excepting"),
        "What is left out of all reasons.",
        ("It may end for any reason apart from fire.", "It may end for any reason other than fire."),
        ("It may end for any reason including fire.", "It may end for any reason other than fire."),
        only_after=words("reason reasons"),
    ),
)
