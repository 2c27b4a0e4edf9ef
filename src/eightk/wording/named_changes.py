"""The names of changes (`wording/changes/`) for people: code, title, what it means, and an example of it."""

from __future__ import annotations

NAMED_CHANGES: tuple[tuple[str, str, str, tuple[str, str]], ...] = (
    (
        "DIFF-AMOUNT",
        "an amount changed",
        "Another sum is owed, or one came or went.",
        ("He is paid $120,000.", "He is paid $150,000."),
    ),
    ("DIFF-DATE", "a date changed", "Another day counts.", ("He leaves on May 1, 2007.", "He leaves on May 2, 2007.")),
    (
        "DIFF-PERCENT",
        "a percentage changed",
        "Another share or rate.",
        ("It bears interest at 5%.", "It bears interest at 6%."),
    ),
    (
        "DIFF-COUNT",
        "a number changed",
        "Another number of shares, months, payments.",
        ("He receives 500 shares.", "He receives 600 shares."),
    ),
    (
        "DIFF-MULTIPLE",
        "a multiple changed",
        "Another number of times.",
        ("He receives two times his salary.", "He receives three times his salary."),
    ),
    (
        "DIFF-RATIO",
        "a ratio changed",
        "Another relation of two numbers.",
        ("It has a ratio of 3.50 to 1.00.", "It has a ratio of 3.75 to 1.00."),
    ),
    (
        "DIFF-TIME-OF-DAY",
        "a time of day changed",
        "Another hour.",
        ("It ends at 5:00 p.m.", "It ends at 6:00 p.m."),
    ),
    (
        "DIFF-OFFICE",
        "an office changed",
        "Another office, or one held in another capacity.",
        ("He is our Chief Executive Officer.", "He is our Chief Financial Officer."),
    ),
    (
        "DIFF-PARTY",
        "a party changed",
        "Another party does it, owes it or receives it.",
        (
            'Acme Widgets, Inc. (the "Company") sold it to Bolt, Inc. (the "Buyer"). The Company pays.',
            'Acme Widgets, Inc. (the "Company") sold it to Bolt, Inc. (the "Buyer"). The Buyer pays.',
        ),
    ),
    ("DIFF-NAME", "a name changed", "Another person or company.", ("Mr. Roe resigned.", "Mr. Doe resigned.")),
    (
        "DIFF-REFERENCE",
        "a reference changed",
        "It points to another exhibit, section or item.",
        ("It is filed as Exhibit 10.1.", "It is filed as Exhibit 10.2."),
    ),
    (
        "DIFF-NEGATION",
        "a negation came or went",
        "The sentence says the opposite.",
        ("He will not receive it.", "He will receive it."),
    ),
    (
        "DIFF-MODALITY",
        "an obligation, a permission or an expectation changed",
        "What must be done may be done, or the reverse.",
        ("The Company shall pay him.", "The Company may pay him."),
    ),
    (
        "DIFF-QUANTIFIER",
        "all, some or any changed",
        "More or fewer are meant.",
        ("He sold all shares.", "He sold certain shares."),
    ),
    (
        "DIFF-TIME",
        "before, after, until or during changed",
        "The order of events is another.",
        ("It is paid before the closing.", "It is paid after the closing."),
    ),
    (
        "DIFF-BOUND",
        "a bound changed",
        "A least became a most, or a bound came or went.",
        ("He receives at least $500.", "He receives at most $500."),
    ),
    (
        "DIFF-SCOPE",
        "an inclusion or exclusion changed",
        "More or less is covered.",
        ("all fees, including taxes", "all fees, excluding taxes"),
    ),
    (
        "DIFF-CONDITION",
        "a condition came, went or turned",
        "It depends on something else, or no longer.",
        ("He is paid if he resigns.", "He is paid unless he resigns."),
    ),
    (
        "DIFF-EXCLUSIVITY",
        "“only” or “sole” came or went",
        "Others are shut out, or let in.",
        ("He is the sole director.", "He is the director."),
    ),
    (
        "DIFF-MUTUALITY",
        "“mutual” or “respective” came or went",
        "What binds both binds one, or the reverse.",
        ("They signed a mutual release.", "They signed a release."),
    ),
    (
        "DIFF-CONJUNCTION",
        "“and” and “or” took each other's place",
        "All of it became one of it, or the reverse.",
        ("He receives cash and stock.", "He receives cash or stock."),
    ),
    (
        "DIFF-DIRECTION",
        "a direction changed",
        "Who gives now receives.",
        ("It is paid to the Company.", "It is paid from the Company."),
    ),
    (
        "DIFF-QUALIFIER",
        "a qualifier of law changed",
        "With and without cause, vested, secured, voluntary: the effect is another.",
        ("He holds vested options.", "He holds unvested options."),
    ),
    (
        "DIFF-FREQUENCY",
        "a frequency or unit of time changed",
        "More or less often, or for longer.",
        ("He is paid monthly.", "He is paid weekly."),
    ),
    (
        "DIFF-OMITTED",
        "a statement was left out",
        "The approved wording says something that the draft does not.",
        (
            "He resigned. Lawyers advised each committee about privacy.",
            "He resigned.",
        ),
    ),
    (
        "DIFF-ADDED",
        "a statement was added",
        "The draft says something that the approved wording does not.",
        (
            "He resigned.",
            "He resigned. Lawyers advised each committee about privacy.",
        ),
    ),
)
