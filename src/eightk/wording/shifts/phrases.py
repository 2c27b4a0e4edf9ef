"""A phrase at another place of its clause: at any time, upon termination, as borrower, to the Company."""

from __future__ import annotations

from eightk.wording.shifts.shift import Shift
from eightk.wording.statements.vocabulary import words

PHRASES = (
    Shift(
        "SHF001",
        "an adverb at another place about its verb",
        "It tells when or how the same thing is done; nothing else beside it can take it.",
        (
            ("The options will automatically lapse.", "The options will lapse automatically."),
            ("The Company currently expects to sell the land.", "The Company expects currently to sell the land."),
        ),
        (
            ("He will immediately resign and sell the land.", "He will resign and immediately sell the land."),
            ("The options will immediately vest after the sale.", "The options will vest immediately after the sale."),
        ),
        tells=words("adverb"),
    ),
    Shift(
        "SHF002",
        "a time at another place of its clause",
        "It tells when the same thing is done; no other verb and no noun beside it can take it. Before the subject, or"
        " set off behind it, it is of all that the subject does.",
        (
            ("The Company may at any time redeem the shares.", "The Company may redeem the shares at any time."),
            (
                "Upon termination he will be entitled to enter into a lease.",
                "He will be entitled upon termination to enter into a lease.",
            ),
        ),
        (
            (
                "The Company may at any time agree to redeem the shares.",
                "The Company may agree to redeem the shares at any time.",
            ),
            (
                "The Company may at any time terminate the right to redeem the shares.",
                "The Company may terminate the right to redeem the shares at any time.",
            ),
        ),
        tells=words("time date span event"),
    ),
    Shift(
        "SHF003",
        "a manner or a case at another place of its clause",
        "It tells how, or in which case, the same thing is done; no other verb and no noun beside it can take it.",
        (
            (
                "The Bank may, by written notice to the Company, terminate the lease.",
                "The Bank may terminate the lease by written notice to the Company.",
            ),
        ),
        (
            (
                "The Bank may, by written notice to the Company, require it to terminate the lease.",
                "The Bank may require it to terminate the lease by written notice to the Company.",
            ),
        ),
        tells=words("how case under"),
    ),
    Shift(
        "SHF006",
        "a condition at another place of its clause",
        "The same act hangs on it; no other clause is beside it.",
        (
            (
                "If the Bank fails to pay the fee, the Company may end the lease.",
                "The Company may, if the Bank fails to pay the fee, end the lease.",
            ),
        ),
        (
            (
                "If the Bank fails to pay the fee, the Company may not end the lease.",
                "The Company may, if the Bank fails to pay the fee, not end the lease.",
            ),
        ),
        tells=words("if"),
    ),
    Shift(
        "SHF004",
        "a capacity at another place of its clause",
        "The same one acts in it, or the same is given as it.",
        (("He will receive as severance $5,000.", "He will receive $5,000 as severance."),),
        (("The Bank appointed as agent Mr. Hall.", "The Bank, as agent, appointed Mr. Hall."),),
        tells=words("as"),
    ),
    Shift(
        "SHF005",
        "to whom something is given at another place of its clause",
        "The same is given to the same one, or had from the same one.",
        (("The Company paid to Mr. Hall $5,000 in cash.", "The Company paid $5,000 in cash to Mr. Hall."),),
        (
            (
                "The Company paid to Mr. Hall the amount of the loan in cash.",
                "The Company paid the amount of the loan to Mr. Hall in cash.",
            ),
        ),
        tells=words("whom"),
    ),
)
