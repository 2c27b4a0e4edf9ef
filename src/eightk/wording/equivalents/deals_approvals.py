"""Shares that are outstanding, approvals, fees and adjustments of a merger."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import words
from eightk.wording.equivalents.equivalence import Equivalence


def _approval(of: str, who: str) -> tuple[str, ...]:
    return (f"{of} approval", f"approval of the {who}", f"approval by the {who}", f"the approval of the {who}")


APPROVALS: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV1468",
        ("outstanding shares", "issued and outstanding shares"),
        "A share that is outstanding has been issued; a share may be issued and held in the treasury.",
        ("It bought the issued and outstanding shares of Acme.", "It bought the outstanding shares of Acme."),
        ("It bought the issued shares of Acme.", "It bought the outstanding shares of Acme."),
        only_before=words("of immediately prior before as held at and , . )"),
        also=(
            ("outstanding share", "issued and outstanding share"),
            ("outstanding common stock", "issued and outstanding common stock"),
            ("outstanding capital stock", "issued and outstanding capital stock"),
            ("outstanding equity interests", "issued and outstanding equity interests"),
            ("outstanding membership interests", "issued and outstanding membership interests"),
        ),
    ),
    Equivalence(
        "EQV1469",
        ("stock outstanding", "stock issued and outstanding"),
        "The same of stock, with the words after it.",
        ("Its stock issued and outstanding then is converted.", "Its stock outstanding then is converted."),
        ("Its stock issued then is converted.", "Its stock outstanding then is converted."),
        also=(
            ("stock that is outstanding", "stock that is issued and outstanding"),
            ("stock that was outstanding", "stock that was issued and outstanding"),
            ("shares outstanding", "shares issued and outstanding"),
            ("shares that are outstanding", "shares that are issued and outstanding"),
            ("shares that were outstanding", "shares that were issued and outstanding"),
        ),
    ),
    Equivalence(
        "EQV1471",
        (*_approval("stockholder", "stockholders"), *_approval("shareholder", "shareholders")),
        "The same holders approve, where nothing says of which company.",
        ("It is subject to shareholder approval.", "It is subject to approval by the stockholders."),
        ("It is subject to lender approval.", "It is subject to approval by the stockholders."),
        not_before=words("of 's ' at who holding or and , by"),
        only_after=words(
            "to for without obtain obtained receive received obtaining requires require upon pending after"
        ),
        also=(
            _approval("court", "court"),
            _approval("board", "board"),
            _approval("committee", "committee"),
            _approval("audit committee", "audit committee"),
            _approval("compensation committee", "compensation committee"),
            _approval("fda", "fda"),
            _approval("landlord", "landlord"),
            _approval("lender", "lenders"),
            _approval("bankruptcy court", "bankruptcy court"),
        ),
    ),
    Equivalence(
        "EQV1472",
        (
            "regulatory approvals",
            "approvals of regulatory authorities",
            "approvals from regulatory authorities",
            "approvals by regulatory authorities",
            "approvals of regulators",
            "approvals from regulators",
        ),
        "Authorities approve.",
        ("It needs approvals from regulatory authorities.", "It needs regulatory approvals."),
        ("It needs approvals from commercial lenders.", "It needs regulatory approvals."),
        also=(
            (
                "regulatory approval",
                "approval of regulatory authorities",
                "approval from regulatory authorities",
                "approval by regulatory authorities",
                "approval of regulators",
                "approval by regulators",
            ),
        ),
        not_before=words("in of having with"),
    ),
    Equivalence(
        "EQV1473",
        ("required", "requisite", "necessary"),
        "Of approvals and consents: those without which it may not close.",
        ("It has all requisite approvals.", "It has all required approvals."),
        ("It has all desired approvals.", "It has all required approvals."),
        only_before=words("approval approvals consent consents"),
        over=words("regulatory governmental stockholder shareholder third party court corporate board"),
        not_after=words("is are was were be not if as where to"),
    ),
    Equivalence(
        "EQV1474",
        ("termination fee", "break-up fee", "breakup fee", "break fee"),
        "The fee for ending a merger agreement.",
        ("It pays a break-up fee of $500.", "It pays a termination fee of $500."),
        ("It pays an advisory fee of $500.", "It pays a termination fee of $500."),
        also=(
            ("reverse termination fee", "reverse break-up fee", "reverse breakup fee"),
            ("termination fees", "break-up fees", "breakup fees"),
        ),
        not_after=words("early lease contract"),
    ),
    Equivalence(
        "EQV1475",
        ("acquirer", "acquiror"),
        "Two spellings, and two ways to say what a name was.",
        ("It was formerly called Hall Mills.", "It was formerly known as Hall Mills."),
        ("It was formerly owned by Hall Mills.", "It was formerly known as Hall Mills."),
        also=(
            ("formerly known as", "f / k / a", "formerly named", "formerly called"),
            ("doing business as", "d / b / a"),
            ("also known as", "a / k / a"),
        ),
    ),
    Equivalence(
        "EQV1476",
        ("expiration or termination of", "expiry or termination of", "termination or expiration of"),
        "Of a waiting period: it has run or was cut short.",
        ("After the expiry or termination of the period.", "After the expiration or termination of the period."),
        ("After the expiration or extension of the period.", "After the expiration or termination of the period."),
        also=(
            ("expiration or early termination of", "expiry or early termination of"),
            ("expiration or earlier termination of", "expiry or earlier termination of"),
            ("the expiration of", "the expiry of"),
        ),
    ),
    Equivalence(
        "EQV1477",
        (
            "a customary working capital adjustment",
            "customary working capital adjustments",
            "customary adjustments for working capital",
            "a customary adjustment for working capital",
            "customary adjustment for working capital",
        ),
        "The price follows working capital in the usual way.",
        (
            "The price is subject to customary adjustments for working capital.",
            "The price is subject to a customary working capital adjustment.",
        ),
        (
            "The price is subject to customary adjustments for inflation.",
            "The price is subject to a customary working capital adjustment.",
        ),
        also=(
            (
                "customary post-closing adjustments",
                "customary adjustments after the closing",
                "customary adjustments following the closing",
                "customary adjustments after closing",
                "customary adjustments following closing",
            ),
            (
                "customary closing adjustments",
                "customary adjustments at closing",
                "customary adjustments at the closing",
            ),
        ),
    ),
    Equivalence(
        "EQV1478",
        ("assets and liabilities", "liabilities and assets"),
        "A pair joined by 'and' in either order, where no adjective or number stands before the first alone.",
        ("It assumed the liabilities and assets.", "It assumed the assets and liabilities."),
        ("It assumed certain liabilities and assets.", "It assumed certain assets and liabilities."),
        only_after=words("the its all their our both such"),
        also=(
            ("ownership and control", "control and ownership"),
            ("business and assets", "assets and business"),
        ),
    ),
)
