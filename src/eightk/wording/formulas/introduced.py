"""How facts are introduced: a term, a salary, a press release."""

from __future__ import annotations

from eightk.wording.formulas.formula import Formula
from eightk.wording.statements.vocabulary import words

_PAY = "{pay:annual base salary;annual salary;base salary;annualized base salary}"

INTRODUCED = (
    Formula(
        "FML801",
        "the term of an agreement",
        "The same agreement runs as long.",
        (("The lease has an initial term of three years.", "The initial term of the lease is three years."),),
        (
            ("The lease has an initial term of three years.", "The term of the lease is three years."),
            ("The lease has an initial term of three years.", "The initial term of the note is three years."),
        ),
        (
            "<thing> {has:has;will have} [a|an] {kind:;initial;remaining} term of <length>",
            "the {kind:;initial;remaining} term of <thing> {has:is;will be} <length>",
        ),
        words("term"),
        is_clause=True,
    ),
    Formula(
        "FML802",
        "what someone's salary is",
        "The same person is paid the same salary.",
        (("He will be paid an annual base salary of $180,000.", "His annual base salary will be $180,000."),),
        (
            ("He will be paid an annual base salary of $180,000.", "His annual base salary will be $190,000."),
            ("He will be paid an annual base salary of $180,000.", "His annual base salary may be $180,000."),
        ),
        (
            f"{{who:he;she;<person:one>}} will [be paid|receive] [a|an] {_PAY} of <sum>",
            f"{{who:his;her;<person:owner>}} {_PAY} will be <sum>",
        ),
        words("salary"),
        is_clause=True,
    ),
    Formula(
        "FML803",
        "what a press release announces",
        "The same company announces the same by a release.",
        (
            (
                "On May 6, 2025, the Company issued a press release announcing the closing of the merger.",
                "On May 6, 2025, the Company announced the closing of the merger in a press release.",
            ),
        ),
        (
            (
                "On May 6, 2025, the Company issued a press release announcing the closing of the merger.",
                "On May 6, 2025, the Company announced the signing of the merger in a press release.",
            ),
        ),
        (
            "{when:;on <day> ,} <company> issued a press release announcing <thing:one>",
            "{when:;on <day> ,} <company> announced <thing:one> [in a|by|through a|via] press release",
        ),
        words("release"),
    ),
)
