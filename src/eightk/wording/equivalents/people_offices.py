"""Offices and employment: taking them up, holding them, leaving them. Acts and kinds of office are never joined."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import words
from eightk.wording.equivalents.equivalence import Equivalence

_OFFICE = words("<office>")
_BEFORE_OFFICE = words("the its our company's interim new")
_SEATS = words("director member")
_BODIES = words("board committee committees boards <party>")
_BEFORE_BODY = words(
    "the its our board's company's audit compensation nominating governance and corporate executive finance human",
    "any each all both several of one capital risk strategy investment special technology nomination bank's",
    "corporation's",
)
_STATES = words(
    "employed eligible outstanding exercisable bound subject responsible entitled available effective liable obligated",
    "unvested binding engaged",
)


def _made_member(verb: str) -> tuple[str, ...]:
    """Made a member of a body, which the words that follow name."""
    return (
        f"{verb} to",
        f"{verb} as a member of",
        f"{verb} a member of",
        f"{verb} to serve on",
        f"{verb} to serve as a member of",
        f"{verb} to be a member of",
    )


PEOPLE_OFFICES: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV1270",
        ("the position of", "the office of", "the role of", "the post of"),
        "The office named after it, whichever noun points to it.",
        ("He is suited to the office of Treasurer.", "He is suited to the position of Treasurer."),
        ("He is suited to the staff of Treasurer.", "He is suited to the position of Treasurer."),
        only_before=_OFFICE,
        over=_BEFORE_OFFICE,
        also=(
            ("the positions of", "the offices of", "the roles of", "the posts of"),
            ("his position as", "his office as", "his role as", "his post as", "his position of", "his office of"),
            ("her position as", "her office as", "her role as", "her post as", "her position of", "her office of"),
            ("his positions as", "his offices as", "his roles as", "his positions of", "his offices of"),
            ("her positions as", "her offices as", "her roles as", "her positions of", "her offices of"),
        ),
    ),
    Equivalence(
        "EQV1274",
        ("continue to serve as a", "continue as a", "remain a", "remain as a", "continue serving as a"),
        "The seat is kept.",
        ("He will remain a director.", "He will continue to serve as a director."),
        ("He will become a director.", "He will continue to serve as a director."),
        only_before=words("director member consultant"),
        also=(("continues to serve as a", "continues as a", "remains a", "remains as a"),),
    ),
    Equivalence(
        "EQV1275",
        ("remain", "continue to be"),
        "The state goes on.",
        ("The options will continue to be exercisable.", "The options will remain exercisable."),
        ("The options will cease to be exercisable.", "The options will remain exercisable."),
        only_before=_STATES,
        over=words("fully"),
        also=(("remains", "continues to be"), ("remained", "continued to be"), ("remaining", "continuing to be")),
    ),
    Equivalence(
        "EQV1276",
        ("appointed a", "appointed as a", "appointed to serve as a"),
        "Appointed to a seat, with or without 'as'; 'elected' and 'nominated' are other acts.",
        ("He was appointed to serve as a director.", "He was appointed a director."),
        ("He was nominated to serve as a director.", "He was appointed a director."),
        only_before=_SEATS,
        over=words("new class i ii iii"),
        also=(
            ("elected a", "elected as a", "elected to serve as a"),
            ("reelected a", "reelected as a", "reelected to serve as a"),
            ("selected as a", "selected to serve as a", "selected to be a"),
            ("nominated as a", "nominated to serve as a", "nominated for election as a"),
        ),
    ),
    Equivalence(
        "EQV1277",
        ("serve on", "serve as a member of", "sit on"),
        "Who is a member of a body serves on it.",
        ("He will serve as a member of the audit committee.", "He will serve on the audit committee."),
        ("He will serve as a secretary of the audit committee.", "He will serve on the audit committee."),
        only_before=_BODIES,
        over=_BEFORE_BODY,
        also=(
            _made_member("appointed"),
            _made_member("elected"),
            _made_member("named"),
            ("serves on", "serves as a member of", "sits on", "is a member of"),
            ("served on", "served as a member of", "sat on", "was a member of"),
            ("chaired", "was chair of", "was the chair of", "served as chair of", "served as the chair of"),
            ("chairs", "is chair of", "is the chair of", "serves as chair of", "serves as the chair of"),
            (
                "continue to serve on",
                "remain on",
                "continue to serve as a member of",
                "remain a member of",
                "remain as a member of",
                "continue as a member of",
                "continue to be a member of",
                "continue serving on",
            ),
            (
                "continues to serve on",
                "remains on",
                "continues to serve as a member of",
                "remains a member of",
                "continues as a member of",
                "continues to be a member of",
            ),
            ("serving on", "serving as a member of", "sitting on"),
            (
                "will serve on",
                "will serve as a member of",
                "will be a member of",
                "shall serve on",
                "shall serve as a member of",
                "shall be a member of",
                "will sit on",
            ),
            ("has served on", "has served as a member of", "has been a member of"),
        ),
    ),
    Equivalence(
        "EQV1278",
        ("has served as", "has been", "has been serving as", "has held the position of", "has held the office of"),
        "Who has served as an officer has been one.",
        ("He has been Treasurer since May 1, 2007.", "He has served as Treasurer since May 1, 2007."),
        ("He has been acting as Treasurer since May 1, 2007.", "He has served as Treasurer since May 1, 2007."),
        only_before=_OFFICE,
        over=words("the its our company's"),
        also=(
            ("had served as", "had been", "had been serving as"),
            ("most recently served as", "most recently was", "was most recently"),
        ),
    ),
    Equivalence(
        "EQV1279",
        (
            "will cease to serve as",
            "will no longer serve as",
            "will cease serving as",
            "will cease to be",
            "will cease to hold the office of",
            "will no longer be",
            "shall cease to serve as",
            "shall cease to be",
            "will cease to hold the position of",
        ),
        "The office ends, whoever ends it.",
        ("He will no longer serve as Treasurer.", "He will cease to serve as Treasurer."),
        ("He will no longer report as Treasurer.", "He will cease to serve as Treasurer."),
        only_before=_OFFICE,
        over=words("the its our company's"),
    ),
    Equivalence(
        "EQV1280",
        ("to succeed him", "as his successor", "to replace him"),
        "Who comes after him in the office; 'in his place' may be for a day and is not joined.",
        ("Mr. Roe was appointed as his successor.", "Mr. Roe was appointed to succeed him."),
        ("Mr. Roe was appointed in his place.", "Mr. Roe was appointed to succeed him."),
        also=(("to succeed her", "as her successor", "to replace her"),),
        not_before=words("of and or for"),
    ),
    Equivalence(
        "EQV1281",
        ("employed by", "employed with", "in the employ of", "in the employment of", "an employee of"),
        "The employer stays who it is.",
        ("They are in the employ of the Company.", "They are employed by the Company."),
        ("They are in the debt of the Company.", "They are employed by the Company."),
        only_before=words("the its our us <party> company"),
        only_after=words("is remains remain are was be been remained were longer continuously continues"),
    ),
    Equivalence(
        "EQV1282",
        ("term of employment", "employment term"),
        "The time for which he is employed.",
        ("During each employment term he is paid.", "During each term of employment he is paid."),
        ("During each severance term he is paid.", "During each term of employment he is paid."),
        also=(
            ("period of employment", "employment period"),
            ("term of office", "term in office"),
            ("terms of employment", "employment terms"),
        ),
        not_before=words("sheet of"),
    ),
    Equivalence(
        "EQV1283",
        ("promoted to", "promoted to the position of", "promoted to the office of", "promoted to the role of"),
        "The office to which he was promoted.",
        ("He was promoted to the role of Treasurer.", "He was promoted to Treasurer."),
        ("He was demoted to the role of Treasurer.", "He was promoted to Treasurer."),
        only_before=_OFFICE,
        also=(
            (
                "transition to",
                "transition to the role of",
                "transition to the position of",
                "transition into the role of",
            ),
            ("employed as", "employed in the position of", "employed to serve as"),
            ("hired as", "hired to serve as"),
        ),
    ),
    Equivalence(
        "EQV1284",
        ("current role", "current position", "present role", "present position", "existing position", "existing role"),
        "The place that he holds now.",
        ("It is his present position.", "It is his current position."),
        ("It is his former position.", "It is his current position."),
        not_after=words("financial cash"),
        also=(
            ("new role", "new position"),
            ("prior role", "prior position", "previous role", "previous position", "former role", "former position"),
            ("prior employer", "previous employer", "former employer"),
            ("current employment agreement", "present employment agreement", "existing employment agreement"),
            (
                "prior employment agreement",
                "previous employment agreement",
                "former employment agreement",
                "earlier employment agreement",
            ),
            ("current employer", "present employer"),
        ),
    ),
    Equivalence(
        "EQV1285",
        ("employment agreement", "employment contract", "contract of employment", "agreement of employment"),
        "The contract by which he is employed.",
        ("His employment contract is long.", "His employment agreement is long."),
        ("His consulting contract is long.", "His employment agreement is long."),
        also=(
            ("employment agreements", "employment contracts", "contracts of employment"),
            ("consulting agreement", "consultancy agreement"),
            ("consulting services", "consultancy services"),
            ("indemnification agreement", "indemnity agreement"),
            ("indemnification agreements", "indemnity agreements"),
        ),
    ),
    Equivalence(
        "EQV1286",
        ("consultant to", "consultant for"),
        "For whom he works.",
        ("He will be a consultant for the Company.", "He will be a consultant to the Company."),
        ("He will be a consultant against the Company.", "He will be a consultant to the Company."),
        only_before=words("the its our us <party> company"),
        also=(("advisor to", "advisor for", "adviser to", "adviser for"),),
    ),
)
