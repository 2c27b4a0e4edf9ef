"""Turns that drafters choose between in what they say of offices, boards and meetings."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import NOUN_BEGINS, words
from eightk.wording.equivalents.equivalence import Equivalence

TURNS_OF_OFFICE: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV1816",
        (
            "served in that position",
            "served in that capacity",
            "served in that role",
            "served in such position",
            "served in such capacity",
            "served in such role",
            "held that position",
            "held that office",
            "held that role",
            "held such position",
            "held such office",
        ),
        "The office named before.",
        ("She has held that position since 2020.", "She has served in that capacity since 2020."),
        ("She has held a position since 2020.", "She has served in that capacity since 2020."),
        not_before=words("that which of with as at to when where in"),
    ),
    Equivalence(
        "EQV1817",
        (
            "from <count> to <count> directors",
            "from <count> directors to <count>",
            "from <count> directors to <count> directors",
        ),
        "How many there were and are.",
        ("It rose from eight directors to nine.", "It rose from eight to nine directors."),
        ("It rose by eight directors to nine.", "It rose from eight to nine directors."),
        not_before=words("members seats - percent shares"),
        also=(
            (
                "from <count> to <count> members",
                "from <count> members to <count>",
                "from <count> members to <count> members",
            ),
        ),
    ),
    Equivalence(
        "EQV1819",
        (
            "in the discretion of management",
            "at the discretion of management",
            "within the discretion of management",
            "in management's discretion",
            "at management's discretion",
        ),
        "Who decides.",
        ("It is paid at the discretion of management.", "It is paid in the discretion of management."),
        ("It is paid at the direction of management.", "It is paid in the discretion of management."),
    ),
    Equivalence(
        "EQV1825",
        ("does not obligate", "does not oblige", "does not require"),
        "What someone need not do.",
        ("It does not require the Company to buy.", "It does not obligate the Company to buy."),
        ("It does not permit the Company to buy.", "It does not obligate the Company to buy."),
        only_before=words("<party> company it him her them either"),
        over=words("the"),
    ),
    Equivalence(
        "EQV1826",
        ("at the conclusion of", "at the end of", "upon the conclusion of"),
        "When the meeting is over.",
        ("He left at the end of the meeting.", "He left at the conclusion of the meeting."),
        ("He left at the beginning of the meeting.", "He left at the conclusion of the meeting."),
        only_before=words("meeting"),
        over=words("the annual special <date> company's its <party> ' 's"),
        also=(
            ("as of the conclusion of", "as of the end of"),
            ("until the conclusion of", "until the end of"),
        ),
    ),
    Equivalence(
        "EQV1831",
        ("furnish a letter", "provide a letter"),
        "The letter of the former accountant to the Commission (Regulation S-K, Item 304(a)(3)).",
        ("It asked him to provide a letter.", "It asked him to furnish a letter."),
        ("It asked him to withdraw a letter.", "It asked him to furnish a letter."),
        also=(("furnish it with a letter", "provide it with a letter"),),
    ),
    Equivalence(
        "EQV1832",
        (
            "retired as",
            "retired from his position as",
            "retired from his positions as",
            "retired from her positions as",
        ),
        "The offices that are left.",
        ("She retired from her positions as President and Chair.", "She retired as President and Chair."),
        ("She retired from her meeting as President and Chair.", "She retired as President and Chair."),
        only_before=NOUN_BEGINS | words("president chief chairman vice secretary director treasurer senior executive"),
        also=(
            (
                "retire as",
                "retire from his position as",
                "retire from his positions as",
                "retire from her positions as",
            ),
            ("resigned as", "resigned from his positions as", "resigned from her positions as"),
            ("resign as", "resign from his positions as", "resign from her positions as"),
        ),
    ),
    Equivalence(
        "EQV1833",
        (
            "proxy statement for",
            "proxy statement relating to",
            "proxy statement in connection with",
            "proxy statement related to",
            "proxy statement pertaining to",
        ),
        "The statement sent to holders before their meeting (Regulation 14A).",
        ("It is in the proxy statement relating to the meeting.", "It is in the proxy statement for the meeting."),
        ("It is in the proxy statement before the meeting.", "It is in the proxy statement for the meeting."),
        only_before=words("meeting"),
        over=words(
            "the its our <party> <name> 's ' company's corporation's bank's <date> <count> annual special stockholders'"
            " shareholders' stockholders shareholders stockholder shareholder"
        ),
    ),
    Equivalence(
        "EQV1834",
        ("as <office>", ", as <office>"),
        "The comma before the office that someone named leaves or takes.",
        (
            "It accepted the resignation of Jo Hall III, as Treasurer.",
            "It accepted the resignation of Jo Hall III as Treasurer.",
        ),
        (
            "It accepted the resignation of Jo Hall III, by Treasurer.",
            "It accepted the resignation of Jo Hall III as Treasurer.",
        ),
        only_after=words("<name> <party> ii iii iv"),
        not_before=words("of"),
    ),
    Equivalence(
        "EQV1836",
        ("chief executive officers", "ceos"),
        "Several who hold the office, by its initials.",
        ("The CEOs of both banks met.", "The chief executive officers of both banks met."),
        ("The CFOs of both banks met.", "The chief executive officers of both banks met."),
        also=(("chief financial officers", "cfos"), ("chief operating officers", "coos")),
    ),
)
