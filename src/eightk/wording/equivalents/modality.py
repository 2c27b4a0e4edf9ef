"""The modality of a promise: will and shall, duty, entitlement, leave. 'May' joins none of them."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import words
from eightk.wording.equivalents.equivalence import Equivalence

MODALITY: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV126",
        ("will", "shall"),
        "One class of promise in a disclosure (Adams: language of obligation); 'may', 'can' and 'should' never join.",
        ("The Company shall pay the fee.", "The Company will pay the fee."),
        ("The Company shall pay the fee.", "The Company may pay the fee."),
        not_after=words("at last his her the a testamentary free good by of"),
        also=(("will not", "shall not"),),
    ),
    Equivalence(
        "EQV127",
        ("is obligated to", "is obliged to"),
        "Two spellings of one duty; 'is required to' may be a condition and is left out.",
        ("He is obliged to serve it.", "He is obligated to serve it."),
        ("He is obliged to serve it.", "He is permitted to serve it."),
        also=(
            ("are obligated to", "are obliged to"),
            ("be obligated to", "be obliged to"),
            ("was obligated to", "was obliged to"),
            ("is not obligated to", "is not obliged to"),
            ("are not obligated to", "are not obliged to"),
        ),
    ),
    Equivalence(
        "EQV128",
        ("is entitled to", "has the right to", "has a right to"),
        "An entitlement is a right to the act that follows; it is never the act itself, nor eligibility.",
        ("He has the right to vote it.", "He is entitled to vote it."),
        ("He is entitled to vote it.", "He is eligible to vote it."),
        also=(
            ("are entitled to", "have the right to", "have a right to"),
            ("was entitled to", "had the right to", "had a right to"),
            (
                "will be entitled to",
                "will have the right to",
                "will have a right to",
                "shall be entitled to",
                "shall have the right to",
                "shall have a right to",
            ),
            (
                "is not entitled to",
                "has no right to",
                "does not have the right to",
                "has no entitlement to",
                "does not have any right to",
                "does not have a right to",
            ),
        ),
    ),
    Equivalence(
        "EQV129",
        ("is permitted to", "is allowed to"),
        "The same leave to act; 'may' can also be a chance and is left out.",
        ("He is allowed to sell shares.", "He is permitted to sell shares."),
        ("He is permitted to sell shares.", "He is required to sell shares."),
        also=(
            ("are permitted to", "are allowed to"),
            ("be permitted to", "be allowed to"),
            ("was permitted to", "was allowed to"),
            ("is not permitted to", "is not allowed to"),
        ),
    ),
    Equivalence(
        "EQV141",
        ("is expected to", "is anticipated to"),
        "The same expectation; it promises nothing in either form.",
        ("The fee is anticipated to rise.", "The fee is expected to rise."),
        ("The sale is required to close.", "The sale is expected to close."),
        also=(("are expected to", "are anticipated to"), ("was expected to", "was anticipated to")),
    ),
)
