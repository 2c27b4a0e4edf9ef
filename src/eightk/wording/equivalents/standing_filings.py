"""Words about what is filed, expressed and refunded, and about whom a notice goes to."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import words
from eightk.wording.equivalents.equivalence import Equivalence

_PARTIES = (
    *(f"the {party}" for party in ("company", "executive", "employee", "lender", "borrower", "bank", "other party")),
    "the <party>",
    "<party>",
    "<name>",
)
_COMPANIES = ("the company", "the <party>", "<party>", "it")
_GIVING = ("by giving", "upon giving")
_INTENDS = ("intends to", "will", "expects to", "plans to")


def _to(whom: str, notice: str) -> tuple[str, ...]:
    """So many days' notice to someone, and giving it to them."""
    told = (notice, notice.removeprefix("prior "))
    ways = (f"{by} {whom} <count> days{mark} {each}" for by in _GIVING for mark in ("'", "") for each in told)
    return f"upon <count> days ' {notice} to {whom}", *ways


def _to_be_filed(company: str, intends: str) -> tuple[str, ...]:
    return tuple(f"{which} {company} {intends} file as an exhibit" for which in (", which", ", a copy of which"))


STANDING_FILINGS: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV2531",
        ("expressed or implied by", "expressed in or implied by", "expressed in , or implied by ,"),
        "Of a statement, what it says and what it lets be understood.",
        (
            "Results may differ from those expressed in or implied by the statements.",
            "Results may differ from those expressed or implied by the statements.",
        ),
        (
            "Results may differ from those expressed in the statements.",
            "Results may differ from those expressed or implied by the statements.",
        ),
    ),
    Equivalence(
        "EQV2532",
        _to_be_filed("the company", "intends to"),
        "What is filed as an exhibit is a copy.",
        (
            "It is told in the lease, a copy of which the Company intends to file as an exhibit.",
            "It is told in the lease, which the Company intends to file as an exhibit.",
        ),
        (
            "It is told in the lease, a form of which the Company intends to file as an exhibit.",
            "It is told in the lease, which the Company intends to file as an exhibit.",
        ),
        also=tuple(
            _to_be_filed(company, intends)
            for company in _COMPANIES
            for intends in _INTENDS
            if (company, intends) != ("the company", "intends to")
        ),
    ),
    Equivalence(
        "EQV2533",
        ("expenses of up to <money>", "expenses up to <money>"),
        "The same most that is paid back.",
        (
            "It will refund his expenses up to $5,000.",
            "It will refund his expenses of up to $5,000.",
        ),
        (
            "It will refund his expenses over $5,000.",
            "It will refund his expenses of up to $5,000.",
        ),
        also=(
            ("costs of up to <money>", "costs up to <money>"),
            ("fees of up to <money>", "fees up to <money>"),
        ),
        not_before=words("of per each a an and or in plus - to every monthly annually"),
        not_near=words("and or"),
    ),
    Equivalence(
        "EQV2534",
        _to("the company", "prior written notice"),
        "The same notice to the same one.",
        (
            "He may end it by giving the Company 60 days' written notice.",
            "He may end it upon 60 days' prior written notice to the Company.",
        ),
        (
            "He may end it by giving the Bank 60 days' written notice.",
            "He may end it upon 60 days' prior written notice to the Company.",
        ),
        also=(
            *(_to(whom, "prior written notice") for whom in _PARTIES[1:]),
            *(_to(whom, "prior notice") for whom in _PARTIES),
        ),
        not_before=words("and or & 's of under with"),
    ),
)
