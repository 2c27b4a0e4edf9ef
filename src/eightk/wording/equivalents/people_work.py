"""Work and its ends: vacation, positions held, discretion of the board, the close of a meeting."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import words
from eightk.wording.equivalents.equivalence import Equivalence

_MEETING = words("meeting")
_BEFORE_MEETING = words("the its our company's next <date> annual special board upcoming forthcoming <ordinal> 's")
_BODIES = (
    "the board",
    "the board of directors",
    "the compensation committee",
    "the committee",
    "the company",
)
_STOCK_OPTIONS = words("vest vests vested granted exercisable awarded previously become")


def _discretion(body: str) -> tuple[str, ...]:
    """The body's discretion; its name in -s takes the apostrophe alone."""
    owner = f"{body}'" if body.endswith("s") else f"{body}'s"
    return tuple(
        phrase
        for preposition in ("in", "at")
        for phrase in (f"{preposition} the discretion of {body}", f"{preposition} {owner} discretion")
    )


def _sole_discretion(body: str) -> tuple[str, ...]:
    return tuple(phrase.replace("discretion", "sole discretion") for phrase in _discretion(body))


def _weeks(unit: str) -> tuple[tuple[str, ...], ...]:
    return tuple(
        (f"<count> {unit}s of {kind}", f"<count> {unit}s' {kind}", f"<count> {unit}s {kind}")
        for kind in ("vacation", "paid vacation", "paid time off")
    )


def _notice_of(what: str) -> tuple[str, ...]:
    return (f"prior notice of {what}", f"advance notice of {what}")


PEOPLE_WORK: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV1334",
        ("options", "stock options"),
        "Options that vest or are granted are options on stock.",
        ("His stock options vest then.", "His options vest then."),
        ("His lease options vest then.", "His options vest then."),
        only_before=_STOCK_OPTIONS,
        not_after=words(
            "incentive nonqualified qualified statutory nonstatutory lease extension renewal put call other"
        ),
    ),
    Equivalence(
        "EQV1335",
        ("per year", "each year", "a year", "annually", "every year", "per annum"),
        "Of vacation the same yearly measure.",
        ("He has ten days of vacation each year.", "He has ten days of vacation per year."),
        ("He has ten days of vacation each month.", "He has ten days of vacation per year."),
        only_after=words("vacation"),
        not_before=words("of in during"),
    ),
    Equivalence(
        "EQV1336",
        _weeks("week")[0],
        "So much time off.",
        ("He has 4 weeks of vacation then.", "He has 4 weeks' vacation then."),
        ("He has 4 weeks without vacation then.", "He has 4 weeks' vacation then."),
        also=(*_weeks("week")[1:], *_weeks("day")),
    ),
    Equivalence(
        "EQV1337",
        (
            "available to",
            "made available to",
            "that are available to",
            "which are available to",
            "that are made available to",
        ),
        "Plans and benefits that others of his rank have.",
        ("He has all benefits made available to others.", "He has all benefits available to others."),
        ("He has all benefits denied to others.", "He has all benefits available to others."),
        only_after=words("plans programs benefits perquisites plan program policies arrangements"),
    ),
    Equivalence(
        "EQV1338",
        ("served as", "was"),
        "Who was an officer served as one.",
        ("She was Treasurer until then.", "She served as Treasurer until then."),
        ("She was acting Treasurer until then.", "She served as Treasurer until then."),
        only_before=words("<office>"),
        over=words("the its our"),
        not_after=words("it there this that which"),
    ),
    Equivalence(
        "EQV1339",
        _discretion("the board"),
        "As the same body sees fit.",
        ("It is paid in the Board's discretion.", "It is paid at the discretion of the Board."),
        ("It is paid with the Board's discretion.", "It is paid at the discretion of the Board."),
        also=(
            *(_discretion(body) for body in _BODIES[1:]),
            *(_sole_discretion(body) for body in _BODIES),
        ),
        not_before=words("of"),
    ),
    Equivalence(
        "EQV1355",
        (
            "any member of his immediate family",
            "any of his immediate family members",
            "any immediate family member of his",
            "any members of his immediate family",
        ),
        "Whoever is of his family.",
        ("No bond binds any of his immediate family members.", "No bond binds any member of his immediate family."),
        ("No bond binds any of his business family members.", "No bond binds any member of his immediate family."),
        also=(
            (
                "any member of her immediate family",
                "any of her immediate family members",
                "any immediate family member of hers",
                "any members of her immediate family",
            ),
        ),
    ),
    Equivalence(
        "EQV1356",
        ("represents the right to receive", "represents a right to receive"),
        "One unit, one right.",
        ("Each unit represents a right to receive a share.", "Each unit represents the right to receive a share."),
        ("Each unit represents a right to sell a share.", "Each unit represents the right to receive a share."),
        also=(("represents a contingent right to receive", "represents the contingent right to receive"),),
    ),
    Equivalence(
        "EQV1357",
        (
            "at the conclusion of",
            "upon the conclusion of",
            "on the conclusion of",
            "at the end of",
            "upon the end of",
            "at the close of",
            "upon the close of",
            "upon conclusion of",
        ),
        "The end of a meeting; one adjourned goes on another day.",
        ("He leaves upon the end of the annual meeting.", "He leaves at the conclusion of the annual meeting."),
        ("He leaves upon the adjournment of the annual meeting.", "He leaves at the conclusion of the annual meeting."),
        only_before=_MEETING,
        over=_BEFORE_MEETING,
        also=(
            ("as of the conclusion of", "as of the end of", "as of the close of"),
            ("following the conclusion of", "after the conclusion of", "after the end of", "following the end of"),
            ("until the conclusion of", "until the end of", "until the close of"),
        ),
    ),
    Equivalence(
        "EQV1358",
        ("the amount of the bonus", "the bonus amount"),
        "How much it is.",
        ("It sets the bonus amount.", "It sets the amount of the bonus."),
        ("It sets the bonus period.", "It sets the amount of the bonus."),
        also=(
            ("the amount of his bonus", "his bonus amount"),
            ("the amount of her bonus", "her bonus amount"),
            ("the amount of the severance payment", "the severance payment amount"),
            ("the amount of the retainer", "the retainer amount"),
            ("the amount of the award", "the award amount"),
        ),
    ),
    Equivalence(
        "EQV1360",
        ("generally available to", "generally made available to", "made generally available to"),
        "Benefits that others of his rank have.",
        ("He has what is generally made available to others.", "He has what is generally available to others."),
        ("He has what is rarely made available to others.", "He has what is generally available to others."),
    ),
    Equivalence(
        "EQV1361",
        (
            "prior notice of non-renewal",
            "advance notice of non-renewal",
            "prior notice of nonrenewal",
            "advance notice of nonrenewal",
        ),
        "Notice given before it takes effect.",
        ("He gave advance notice of nonrenewal.", "He gave prior notice of non-renewal."),
        ("He gave advance notice of renewal.", "He gave prior notice of non-renewal."),
        also=(
            (
                "prior written notice of non-renewal",
                "advance written notice of non-renewal",
                "prior written notice of nonrenewal",
                "advance written notice of nonrenewal",
            ),
            _notice_of("termination"),
            _notice_of("resignation"),
            _notice_of("his resignation"),
            _notice_of("her resignation"),
            ("prior written notice of termination", "advance written notice of termination"),
        ),
    ),
    Equivalence(
        "EQV1362",
        ("resigned from his position", "resigned his position"),
        "The same position is resigned.",
        ("He resigned his position then.", "He resigned from his position then."),
        ("He retained his position then.", "He resigned from his position then."),
        also=(
            ("resigned from her position", "resigned her position"),
            ("resigned from his positions", "resigned his positions"),
            ("resigned from her positions", "resigned her positions"),
            ("resign from his position", "resign his position"),
            ("resign from her position", "resign her position"),
            ("resign from his positions", "resign his positions"),
            ("resign from her positions", "resign her positions"),
        ),
        not_before=words("as of on with"),
    ),
    Equivalence(
        "EQV1363",
        (
            "remain employed by",
            "remain employed with",
            "continue to be employed by",
            "continue to be employed with",
            "continue his employment with",
            "continue in his employment with",
            "remain in the employ of",
            "remain an employee of",
            "continue to be an employee of",
        ),
        "He stays with the same employer.",
        ("He will continue his employment with the Company.", "He will remain employed by the Company."),
        ("He will begin his employment with the Company.", "He will remain employed by the Company."),
        only_before=words("the its our <party> <name> company us"),
        also=(
            (
                "remains employed by",
                "remains employed with",
                "continues to be employed by",
                "continues to be employed with",
                "continues his employment with",
                "remains in the employ of",
                "remains an employee of",
                "continues to be an employee of",
            ),
            ("continue her employment with", "continue in her employment with"),
        ),
    ),
    Equivalence(
        "EQV1364",
        ("will automatically extend", "will automatically be extended", "shall automatically be extended"),
        "It happens by itself, wherever the adverb stands.",
        ("The term will automatically be extended.", "The term will automatically extend."),
        ("The term will manually be extended.", "The term will automatically extend."),
        also=(
            ("will automatically terminate", "will automatically be terminated", "shall automatically be terminated"),
        ),
    ),
)
