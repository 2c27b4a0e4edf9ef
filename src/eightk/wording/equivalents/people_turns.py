"""Turns of what is said of people: how long an agreement lasts, what is still open, what covenants bind."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import words
from eightk.wording.equivalents.equivalence import Equivalence

_NOT_ITS_TERM = words("and or to of for loan loans note notes facility - limit sheet life insurance")
_ADDED = ("", "additional ", "further ", "separate ", "other ")
_BINDING = ("covenants", "provisions", "restrictions", "obligations", "agreements", "covenant", "provision")
_CERTAIN = ("under certain circumstances", "in certain circumstances", "under specified circumstances")
_FORM = ("indemnification", "indemnity")
_OWNERS = ("its", "the company's", "the corporation's", "our", "the bank's", "the registrant's")


def _lasts(first: str, unit: str) -> tuple[str, ...]:
    """An agreement with a term of so many years."""
    long = (f"{first}term of <count> {unit}s", f"{first}term of <count> {unit}")
    each = (f"<count> - {unit} {first}term",)
    article = "an" if first else "a"
    return (
        *(f"has {article} {way}" for way in long),
        *(f"is for {article} {way}" for way in long),
        *(f"provides for {article} {way}" for way in long),
        *(
            f"{verb} {start} {way}"
            for verb in ("has", "is for", "provides for")
            for way in each
            for start in ("a", "an")
        ),
    )


def _unpaid(added: str) -> tuple[str, ...]:
    return (
        f"will receive no {added}compensation",
        f"will not receive {added}compensation",
        f"will not receive any {added}compensation",
        f"will not be paid {added}compensation",
        f"will not be paid any {added}compensation",
        f"shall receive no {added}compensation",
        f"shall not receive any {added}compensation",
    )


def _bound(by: str) -> tuple[str, ...]:
    return (
        f"non-competition and non-solicitation {by}",
        f"non-compete and non-solicitation {by}",
        f"non-compete and non-solicit {by}",
        f"noncompetition and nonsolicitation {by}",
        f"noncompete and nonsolicitation {by}",
        f"noncompete and nonsolicit {by}",
        f"{by} not to compete and not to solicit",
        f"{by} of non-competition and non-solicitation",
    )


def _ended(whose: str, circumstances: str) -> tuple[str, ...]:
    """In some cases only: that these have come is told nowhere."""
    upon = tuple(
        f"{link} {article}termination of {whose} employment"
        for link in ("in the event of", "upon")
        for article in ("the ", "", "a ", "any ")
    )
    return tuple(f"{way} {circumstances}" for way in (*upon, f"if {whose} employment is terminated"))


def _drawn(owner: str, kind: str) -> tuple[str, ...]:
    return (
        f"{owner} standard form of {kind} agreement",
        f"{owner} standard form {kind} agreement",
        f"an {kind} agreement in {owner} standard form",
        f"an {kind} agreement on {owner} standard form",
        f"an {kind} agreement in the form of {owner} standard form",
    )


PEOPLE_TURNS: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV2660",
        _lasts("", "year"),
        "How long the agreement lasts.",
        ("This contract is for a term of 3 years.", "This contract has a 3-year term."),
        ("This contract is for a term of 3 months.", "This contract has a 3-year term."),
        only_after=words("agreement contract <party>"),
        not_near=words("of nor neither and or under purpose"),
        also=(_lasts("", "month"), _lasts("initial ", "year"), _lasts("initial ", "month")),
        not_before=_NOT_ITS_TERM,
    ),
    Equivalence(
        "EQV2661",
        ("has not been", "has not yet been", "has yet to be"),
        "It is open still.",
        ("His pay has not yet been determined.", "His pay has not been determined."),
        ("His pay has now been determined.", "His pay has not been determined."),
        only_before=words("determined decided finalized established"),
        only_then=words(". , ; at"),
        also=(("have not been", "have not yet been", "have yet to be"),),
    ),
    Equivalence(
        "EQV2663",
        _unpaid(_ADDED[0]),
        "He is paid nothing of the kind.",
        ("He will not receive compensation for it.", "He will receive no compensation for it."),
        ("He will not forgo compensation for it.", "He will receive no compensation for it."),
        also=tuple(_unpaid(added) for added in _ADDED[1:]),
        not_before=words("unless if until other except greater above in only because solely merely than of that which"),
        not_within=words("all each every both either any only solely because but"),
    ),
    Equivalence(
        "EQV2664",
        _bound("covenants"),
        "The same two restraints.",
        (
            "It has covenants not to compete and not to solicit.",
            "It has non-competition and non-solicitation covenants.",
        ),
        (
            "It has covenants not to compete or not to solicit.",
            "It has non-competition and non-solicitation covenants.",
        ),
        also=tuple(_bound(by) for by in _BINDING[1:]),
        not_before=words("for with against during and or customers employees"),
    ),
    Equivalence(
        "EQV2665",
        _drawn(_OWNERS[0], _FORM[0]),
        "An agreement in the form that all of them sign.",
        (
            "He signed an indemnification agreement in its standard form.",
            "He signed its standard form of indemnification agreement.",
        ),
        (
            "He signed an indemnification agreement in a modified form.",
            "He signed its standard form of indemnification agreement.",
        ),
        only_after=words("into signed executed"),
        also=tuple(_drawn(owner, kind) for owner in _OWNERS for kind in _FORM if (owner, kind) != ("its", _FORM[0])),
    ),
    Equivalence(
        "EQV2666",
        (
            "upon his death or disability",
            "in the event of his death or disability",
            "if he dies or becomes disabled",
            "if he should die or become disabled",
        ),
        "Either befalls him.",
        ("If he dies or becomes disabled, it vests.", "In the event of his death or disability, it vests."),
        ("If he retires or becomes disabled, it vests.", "In the event of his death or disability, it vests."),
        also=(
            (
                "upon her death or disability",
                "in the event of her death or disability",
                "if she dies or becomes disabled",
                "if she should die or become disabled",
            ),
        ),
        only_before=words(", . ; ) the all any then his her such each it"),
        not_within=words("was were had did <date>"),
    ),
    Equivalence(
        "EQV2667",
        _ended("his", _CERTAIN[0]),
        "In certain circumstances only: whether they come is open.",
        (
            "It is due upon the termination of his employment under certain circumstances.",
            "It is due in the event of the termination of his employment under certain circumstances.",
        ),
        (
            "It is due before the termination of his employment under certain circumstances.",
            "It is due in the event of the termination of his employment under certain circumstances.",
        ),
        also=tuple(
            _ended(whose, how) for whose in ("his", "her") for how in _CERTAIN if (whose, how) != ("his", _CERTAIN[0])
        ),
        not_within=words("was were had did <date>"),
    ),
    Equivalence(
        "EQV2668",
        ("continued payment of base salary", "continued base salary", "continuation of base salary"),
        "The salary goes on.",
        ("He will receive continued base salary.", "He will receive continuation of base salary."),
        ("He will receive reduced base salary.", "He will receive continuation of base salary."),
        also=(
            ("continued payment of salary", "continued salary", "continuation of salary"),
            ("base salary continuation payments", "payments of continued base salary"),
        ),
        not_after=words("the of his her"),
        not_before=words("and or plus at for"),
    ),
    Equivalence(
        "EQV2671",
        ("entitles him to an", "provides him with an"),
        "What he has by the agreement.",
        ("It provides him with an annual salary.", "It entitles him to an annual salary."),
        ("It provides him with an annual review.", "It entitles him to an annual salary."),
        only_before=words("salary retainer"),
        over=words("annual base initial cash"),
        also=(
            ("entitles her to an", "provides her with an"),
            ("entitles him to a", "provides him with a"),
            ("entitles her to a", "provides her with a"),
        ),
    ),
)
