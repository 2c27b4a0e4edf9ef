"""What companies do, as drafters choose to put it: to retain counsel, to close an offering."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import (
    AGREEMENT_ADJECTIVES,
    AGREEMENTS,
    DETERMINERS,
    words,
)
from eightk.wording.equivalents.equivalence import Equivalence

_NEW_SEATS = (
    "newly created vacancy",
    "resulting vacancy",
    "vacancy created thereby",
    "vacancy created by the increase",
    "vacancy resulting from the increase",
    "vacancy resulting therefrom",
)

CHOICES_OF_ACT: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV1917",
        ("retained", "engaged"),
        "To have the work of a firm or of counsel.",
        ("It retained outside counsel.", "It engaged outside counsel."),
        ("It dismissed outside counsel.", "It engaged outside counsel."),
        only_before=words(
            "counsel advisor advisors adviser advisers consultant consultants expert experts firm bank banker bankers"
        ),
        over=DETERMINERS
        | words(
            "outside independent legal financial cybersecurity forensic leading third - party external investment",
            "consulting an special",
        ),
        not_after=words("be being been was were is are and"),
    ),
    Equivalence(
        "EQV1922",
        ("entering into", "the entry into", "entry into", "the entering into"),
        "The same act, by verb or noun.",
        (
            "In connection with the entry into the agreement, he left.",
            "In connection with entering into the agreement, he left.",
        ),
        (
            "In connection with the exit from the agreement, he left.",
            "In connection with entering into the agreement, he left.",
        ),
        only_after=words("with upon before after following to on"),
        only_before=AGREEMENTS,
        over=AGREEMENT_ADJECTIVES,
    ),
    Equivalence(
        "EQV1926",
        ("a part of", "a portion of", "part of"),
        "Some and not all of it.",
        ("He was paid for a portion of his interest.", "He was paid for part of his interest."),
        ("He was paid for all of his interest.", "He was paid for part of his interest."),
        only_before=words("his her its their the"),
        only_after=words("for sold with bought from to purchased acquired of"),
    ),
    Equivalence(
        "EQV1927",
        ("does not constitute", "is not"),
        "What it does not constitute it is not.",
        ("The settlement does not constitute an admission.", "The settlement is not an admission."),
        ("The settlement does not contain an admission.", "The settlement is not an admission."),
        only_before=words("admission amendment waiver offer notice default"),
        over=words("a an any"),
    ),
    Equivalence(
        "EQV1929",
        tuple(f"to fill the {each}" for each in _NEW_SEATS),
        "The seat that the larger board has.",
        (
            "It grew and elected him to fill the resulting vacancy.",
            "It grew and elected him to fill the newly created vacancy.",
        ),
        (
            "It grew and elected him to fill an existing vacancy.",
            "It grew and elected him to fill the newly created vacancy.",
        ),
    ),
    Equivalence(
        "EQV1931",
        (
            "step down as",
            "step down from his position as",
            "step down from her position as",
            "step down from his role as",
            "step down from her role as",
        ),
        "The office that is left is named.",
        ("He will step down from his role as President.", "He will step down as President."),
        ("He will step up to his role as President.", "He will step down as President."),
    ),
    Equivalence(
        "EQV1932",
        ("paid in a lump sum", "payable in a lump sum", "paid in one lump sum", "payable in one lump sum"),
        "After an amount, how it is paid.",
        ("He receives $500, payable in a lump sum.", "He receives $500, paid in a lump sum."),
        ("He receives $500, payable in two sums.", "He receives $500, paid in a lump sum."),
        only_after=words(", salary <money> amount payment bonus"),
    ),
)
