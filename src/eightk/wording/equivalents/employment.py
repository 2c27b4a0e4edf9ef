"""Offices, appointments, departures and the words of employment."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import OTHER_COMPANIES, words
from eightk.wording.equivalents.equivalence import Equivalence
from eightk.wording.inflection import forms

_OFFICE = words("<office>")
_BEFORE_OFFICE = words("the its our company's")
_BODY = words("board company committee directors corporation bank has have had shareholders stockholders <party>")
_RESTRAINTS = words(
    "agreement agreements covenant covenants provision provisions restriction restrictions period obligation",
    "obligations limitation limitations",
)
_BEFORE_RESTRAINT = words(
    "and or , non - solicitation solicit confidentiality disclosure disparagement interference nonsolicitation",
    "nondisclosure nondisparagement non-solicitation non-solicit non-disclosure non-disparagement non-competition",
    "competition compete noncompetition noncompete nonsolicit similar customary other certain cooperation",
)
_NAMED_IN = words("in on above below herein therein executive as after for by at to the , . ; and or officers a an")


def _left(verb: str, *nouns: str) -> tuple[tuple[str, ...], ...]:
    """Leaving an office, one set a form of the verb: "resign as", "resign from his position as"."""
    owners = (("his", "as"), ("her", "as"), ("his", "of"), ("her", "of"), ("the", "of"))
    tails = (
        "as",
        *(
            f"from {owner} {post}{plural} {link}"
            for post in ("position", "office", "role", "post")
            for plural in ("", "s")
            for owner, link in owners
        ),
        *(("his position as", "her position as", "his positions as", "her positions as") if verb == "resign" else ()),
        *(("the position of", "the positions of", "the office of") if verb == "resign" else ()),
    )
    return tuple(tuple(f"{form} {tail}" for tail in tails) for form in dict.fromkeys((*forms(verb).each, *nouns)))


def _went_on(go_on: str, remain: str) -> tuple[str, ...]:
    """Keeping an office."""
    posts = ("position", "role", "capacity", "office")
    return (
        f"{go_on} to serve as",
        f"{go_on} as",
        f"{go_on} serving as",
        f"{go_on} to be",
        f"{go_on} to hold the position of",
        f"{go_on} to hold the office of",
        f"{go_on} to serve in the position of",
        f"{remain} as",
        remain,
        *(f"{verb} in {owner} {post} as" for verb in (go_on, remain) for owner in ("his", "her") for post in posts),
        *(f"{verb} in the {post} of" for verb in (go_on, remain) for post in posts),
    )


EMPLOYMENT: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV701",
        (
            "serve as",
            "serve in the position of",
            "serve in the capacity of",
            "serve in the role of",
            "serve in the office of",
            "hold the position of",
            "hold the office of",
            "occupy the position of",
        ),
        "Who serves as an officer holds the office; 'act as' may be for a time and is not joined.",
        ("He will hold the position of Chief Executive Officer.", "He will serve as Chief Executive Officer."),
        ("He will act as Chief Executive Officer.", "He will serve as Chief Executive Officer."),
        only_before=_OFFICE,
        over=_BEFORE_OFFICE,
        also=(
            ("serves as", "serves in the position of", "serves in the role of", "holds the position of"),
            ("served as", "served in the position of", "served in the role of", "held the position of"),
            ("serving as", "serving in the position of", "serving in the role of", "holding the position of"),
            ("held the office of", "served in the office of"),
            ("holds the office of", "serves in the office of"),
        ),
    ),
    Equivalence(
        "EQV702",
        (
            "appointed",
            "appointed as",
            "appointed to serve as",
            "appointed to the position of",
            "appointed to the office of",
            "appointed to the role of",
            "appointed to the post of",
        ),
        "Appointed to an office, with or without 'as'; 'elected' and 'nominated' are other acts.",
        ("He was appointed to serve as Treasurer.", "He was appointed Treasurer."),
        ("He was nominated to serve as Treasurer.", "He was appointed Treasurer."),
        only_before=_OFFICE,
        over=_BEFORE_OFFICE,
        also=(
            ("elected", "elected as", "elected to serve as", "elected to the position of", "elected to the office of"),
        ),
    ),
    Equivalence(
        "EQV703",
        ("appointed", "named", "named as", "named to serve as", "named to the position of"),
        "In an announcement 'named' to an office is 'appointed'; 'named executive officer' is a term and left alone.",
        ("He was named Treasurer.", "He was appointed Treasurer."),
        ("The named Treasurer is paid.", "The appointed Treasurer is paid."),
        only_before=_OFFICE,
        over=_BEFORE_OFFICE,
        only_after=words("was been be being is were are and"),
    ),
    Equivalence(
        "EQV704",
        ("appointed", "named"),
        "The board's act, before the person it names.",
        ("The Board named Mr. Smith to the committee.", "The Board appointed Mr. Smith to the committee."),
        ("The directors named in it left.", "The directors appointed in it left."),
        only_after=_BODY,
        not_before=_NAMED_IN,
    ),
    Equivalence(
        "EQV706",
        _left("resign")[0],
        "The same office is resigned; stepping down, retiring and removal are other acts.",
        ("He will resign from his position as Treasurer.", "He will resign as Treasurer."),
        ("He will retire from his position as Treasurer.", "He will resign as Treasurer."),
        only_before=_OFFICE,
        over=_BEFORE_OFFICE,
        also=(*_left("resign", "resignation")[1:], *_left("retire", "retirement"), *_left("step down")),
    ),
    Equivalence(
        "EQV707",
        _went_on("continue", "remain"),
        "The office is kept; 'continue to act as' is not joined.",
        ("He will remain Treasurer.", "He will continue to serve as Treasurer."),
        ("He will become Treasurer.", "He will continue to serve as Treasurer."),
        only_before=_OFFICE,
        over=_BEFORE_OFFICE,
        also=(_went_on("continues", "remains"), _went_on("continued", "remained")),
    ),
    Equivalence(
        "EQV708",
        ("for cause", "with cause"),
        "The same ground of termination; 'without cause' is its opposite.",
        ("It is terminated with cause.", "It is terminated for cause."),
        ("It is terminated with cause.", "It is terminated without cause."),
        only_after=words("terminated termination terminates terminate terminating terminable employment removed"),
        not_before=words("or"),
    ),
    Equivalence(
        "EQV709",
        ("termination of employment", "employment termination"),
        "The same event.",
        ("Upon employment termination it lapses.", "Upon termination of employment it lapses."),
        ("Upon termination of employment it lapses.", "Upon termination of the plan it lapses."),
        not_before=words("agreement date payment benefits by"),
    ),
    Equivalence(
        "EQV710",
        ("duties and responsibilities", "responsibilities and duties"),
        "A pair joined by 'and' in either order.",
        ("His responsibilities and duties end.", "His duties and responsibilities end."),
        ("His duties and responsibilities end.", "His duties or responsibilities end."),
        also=(
            ("death or disability", "disability or death"),
            ("rights and obligations", "obligations and rights"),
            ("rights and privileges", "privileges and rights"),
        ),
    ),
    Equivalence(
        "EQV711",
        ("non-competition", "non-compete", "noncompetition", "noncompete"),
        "Before an agreement or covenant the same restraint.",
        ("A non-compete agreement applies.", "A non-competition agreement applies."),
        ("A non-compete covenant applies.", "A non-solicitation covenant applies."),
        only_before=_RESTRAINTS,
        over=_BEFORE_RESTRAINT,
        also=(("non-solicitation", "non-solicit", "nonsolicitation", "nonsolicit"),),
    ),
    Equivalence(
        "EQV712",
        (
            "covenant not to compete",
            "covenant against competition",
            "non-competition covenant",
            "non-compete covenant",
            "noncompetition covenant",
            "noncompete covenant",
        ),
        "The same restraint.",
        ("A covenant against competition applies.", "A covenant not to compete applies."),
        ("A covenant not to compete applies.", "A covenant to compete applies."),
        not_before=words("with against in and or"),
        also=(
            (
                "covenants not to compete",
                "covenants against competition",
                "non-competition covenants",
                "non-compete covenants",
                "noncompetition covenants",
                "noncompete covenants",
            ),
            (
                "covenant not to solicit",
                "covenant against solicitation",
                "non-solicitation covenant",
                "non-solicit covenant",
                "nonsolicitation covenant",
            ),
        ),
    ),
    Equivalence(
        "EQV713",
        (
            "members of the board of directors",
            "members of the company's board of directors",
            "members of the board",
            "board members",
        ),
        "The company's own board.",
        ("Two members of the Board left.", "Two members of the Board of Directors left."),
        ("Two members of its Board of Directors left.", "Two members of its board of advisors left."),
        also=(
            (
                "a member of the board of directors",
                "a member of the company's board of directors",
                "a member of the board",
                "a board member",
            ),
            ("a member of <party>", "a <party> member"),
            ("members of <party>", "<party> members"),
        ),
        not_after=words("all independent outside each any of"),
        not_before=words("of"),
        not_within=OTHER_COMPANIES,
        not_behind=OTHER_COMPANIES,
    ),
    Equivalence(
        "EQV714",
        ("termination date", "date of termination"),
        "The same day, named by a noun before or after it.",
        ("On the date of termination it lapses.", "On the termination date it lapses."),
        ("On the date of termination it lapses.", "On the date of notice it lapses."),
        also=(
            ("grant date", "date of grant"),
            ("hire date", "date of hire"),
            ("vesting date", "date of vesting"),
            ("closing date", "date of closing", "date of the closing"),
            ("maturity date", "date of maturity"),
            ("expiration date", "date of expiration", "expiry date"),
            ("payment date", "date of payment"),
            ("resignation date", "date of resignation"),
            ("separation date", "date of separation"),
            ("retirement date", "date of retirement"),
        ),
    ),
    Equivalence(
        "EQV716",
        ("as successor to", "as the successor to"),
        "The same successor.",
        ("He was named as the successor to Mr. Smith.", "He was named as successor to Mr. Smith."),
        ("He was named as successor to Mr. Smith.", "He was named as assistant to Mr. Smith."),
    ),
    Equivalence(
        "EQV717",
        ("in his capacity as", "in his role as", "in his position as"),
        "The office in which he acts.",
        ("In his role as Treasurer he signs.", "In his capacity as Treasurer he signs."),
        ("In his absence as Treasurer he signs.", "In his capacity as Treasurer he signs."),
        also=(
            ("in her capacity as", "in her role as", "in her position as"),
            ("in their capacity as", "in their role as", "in their position as"),
        ),
        only_before=_OFFICE,
        over=_BEFORE_OFFICE,
    ),
)
