"""Words that join clauses and sentences: purpose, reason, addition, and pairs of parties."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import SENTENCE_START, words
from eightk.wording.equivalents.equivalence import Equivalence

_TAKES_TO = words(
    "agree agrees agreed required entitled obligated obliged permitted allowed elected elect elects eligible able",
    "right option obligation failure fails failed authorized expects expected intends continue continues ability",
    "is are was were be has have had ought seeks used opportunity refuses commits committed unable subject commitment",
)

_ASKS_TO = words(
    "ability agreement agreements application applications approval approvals arrangement attempt attempts authority",
    "authorization bid bids capacity claim claims clearance commitment commitments consent consents contract contracts",
    "covenant covenants decision decisions demand demands determination direction directions duty duties effort",
    "efforts election eligibility entitlement failure freedom instruction instructions intent intention intentions",
    "invitation",
    "license licenses mandate motion motions need notice notices obligation obligations offer offers opportunity",
    "opportunities option options order orders permission permit permits petition plan plans policy power powers",
    "proposal proposals promise promises program programs refusal request requests requirement requirements resolution",
    "resolutions right rights strategy undertaking undertakings vote votes waiver waivers warrant warrants willingness",
)
"""Nouns of what is to be done: after one of them "to" tells what, "in order to" tells why."""
_AMENDED = tuple(
    f"{article} {thing}"
    for article in ("the", "its", "their")
    for thing in (
        "agreement",
        "employment agreement",
        "credit agreement",
        "loan agreement",
        "rights agreement",
        "plan",
        "indenture",
        "bylaws",
        "policy",
    )
)


def _amended(thing: str) -> tuple[str, ...]:
    """What was changed, and to what end."""
    return (f"amended {thing} to", f"amended {thing} in order to", f"amended {thing} so as to")


CONNECTIVES: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV115",
        (
            "because",
            "for the reason that",
            "by reason of the fact that",
            "due to the fact that",
            "owing to the fact that",
            "by virtue of the fact that",
            "as a result of the fact that",
            "in view of the fact that",
            "in light of the fact that",
            "inasmuch as",
        ),
        "A reason before a clause (SEC Plain English Handbook); 'since' can be a time and is left out.",
        ("He left due to the fact that it closed.", "He left because it closed."),
        ("He left due to the fact that it closed.", "He left before it closed."),
    ),
    Equivalence(
        "EQV116",
        ("to", "in order to", "so as to"),
        "Purpose (SEC Plain English Handbook); after a word that itself takes 'to' the short form is another sentence.",
        ("It moved in order to retain him.", "It moved to retain him."),
        ("He agreed in order to pay the fee.", "He agreed to pay the fee."),
        not_after=_TAKES_TO,
        not_before=words("the a an his her its <money> <date> <count> <name>"),
        not_near=_ASKS_TO,
    ),
    Equivalence(
        "EQV142",
        _amended("the agreement"),
        "Of a change the purpose is told; an agreement that is ended may be one to do it.",
        ("It amended the plan in order to retain him.", "It amended the plan to retain him."),
        ("It ended the plan in order to retain him.", "It ended the plan to retain him."),
        also=tuple(_amended(thing) for thing in _AMENDED[1:]),
        not_before=words("the a an his her its <money> <date> <count> <name>"),
    ),
    Equivalence(
        "EQV117",
        ("in order that", "so that"),
        "Purpose before a clause.",
        ("It pays so that he may retire.", "It pays in order that he may retire."),
        ("It pays so that he may retire.", "It pays provided that he may retire."),
        not_after=words("doing do does done or ever if not"),
    ),
    Equivalence(
        "EQV118",
        (
            "including without limitation",
            "including , without limitation ,",
            "including , without limitation",
            "including but not limited to",
            "including , but not limited to ,",
            "including , but not limited to",
            "including , but without limitation ,",
            "including but without limitation",
            "which include , without limitation ,",
            "which include without limitation",
            "which include but are not limited to",
            "which include , but are not limited to ,",
            "that include , without limitation ,",
        ),
        "The same open list; plain 'including' is not joined to it.",
        ("Benefits, including but not limited to a car.", "Benefits, including without limitation a car."),
        ("Benefits, including but not limited to a car.", "Benefits, limited to a car."),
    ),
    Equivalence(
        "EQV122",
        ("in addition", "additionally", "furthermore", "moreover"),
        "At the head of a sentence each only says that more follows.",
        ("It ended. Additionally, he receives a car.", "It ended. In addition, he receives a car."),
        ("It ended. In addition to cash, he receives it.", "It ended. Additionally to cash, he receives it."),
        only_after=SENTENCE_START,
        not_before=words("to"),
    ),
    Equivalence(
        "EQV123",
        (
            "accordingly",
            "therefore",
            "consequently",
            "thus",
            "hence",
            "as a consequence",
            "as a result",
            "in consequence",
            "for this reason",
            "for that reason",
        ),
        "At the head of a sentence each draws the same conclusion.",
        ("It closed. Therefore, he left.", "It closed. Accordingly, he left."),
        ("It closed. As a result of it, he left.", "It closed. Accordingly of it, he left."),
        only_after=SENTENCE_START,
        not_before=words("of far to"),
    ),
    Equivalence(
        "EQV124",
        ("however", "nevertheless", "nonetheless"),
        "At the head of a sentence each marks the same contrast; 'however much' is another word.",
        ("It ended. Nevertheless, he is paid.", "It ended. However, he is paid."),
        ("It ended. However, he is paid.", "It ended. Otherwise, he is paid."),
        only_after=SENTENCE_START,
        only_before=words(","),
    ),
    Equivalence(
        "EQV125",
        (
            "instead of",
            "in lieu of",
            "in place of",
            "in substitution for",
            "as a substitute for",
            "in substitution of",
            "rather than",
            "as opposed to",
        ),
        "The one takes the place of the other.",
        ("He is paid in lieu of notice.", "He is paid instead of notice."),
        ("He is paid in lieu of notice.", "He is paid in addition to notice."),
    ),
    Equivalence(
        "EQV130",
        ("either party", "either of the parties"),
        "The same one of two.",
        ("Either of the parties may end it.", "Either party may end it."),
        ("Either of the parties may end it.", "Both of the parties may end it."),
        also=(
            ("neither party", "neither of the parties"),
            ("each party", "each of the parties"),
            ("both parties", "both of the parties"),
        ),
    ),
    Equivalence(
        "EQV131",
        ("under which", "pursuant to which", "whereby"),
        "The relative points to the instrument just named.",
        ("An agreement pursuant to which he serves.", "An agreement whereby he serves."),
        ("An agreement pursuant to which he serves.", "An agreement after which he serves."),
        only_after=words("agreement agreements amendment contract plan arrangement letter policy program , )"),
    ),
    Equivalence(
        "EQV132",
        ("whole or in part", "whole or part"),
        "The same alternative with or without its second 'in'.",
        ("It may be repaid in whole or part.", "It may be repaid in whole or in part."),
        ("It may be repaid in whole or in part.", "It may be repaid in whole and in part."),
        only_after=words("in"),
    ),
    Equivalence(
        "EQV133",
        ("for any reason", "for any reason whatsoever", "for any reason whatever"),
        "'Whatsoever' adds only weight.",
        ("It ends for any reason whatsoever.", "It ends for any reason."),
        ("It ends for any reason whatsoever.", "It ends for good reason."),
    ),
    Equivalence(
        "EQV134",
        ("as applicable", "as the case may be"),
        "Each takes from the list the one that fits; 'if applicable' is a condition.",
        ("The first or second fee, as the case may be.", "The first or second fee, as applicable."),
        ("The first or second fee, as applicable.", "The first or second fee, if applicable."),
        also=(("in each case", "in every case"), ("in either case", "in either event")),
    ),
    Equivalence(
        "EQV135",
        ("in its sole discretion", "at its sole discretion"),
        "'In' and 'at' before discretion are the same; 'sole' stays.",
        ("It is paid at its sole discretion.", "It is paid in its sole discretion."),
        ("It is paid at its sole discretion.", "It is paid at its reasonable discretion."),
        also=(
            ("in its discretion", "at its discretion"),
            ("in their sole discretion", "at their sole discretion"),
            ("in their discretion", "at their discretion"),
            ("in his sole discretion", "at his sole discretion"),
            ("in her sole discretion", "at her sole discretion"),
            ("in the company's sole discretion", "at the company's sole discretion"),
            ("in the sole discretion of", "at the sole discretion of"),
            ("in the discretion of", "at the discretion of"),
        ),
    ),
    Equivalence(
        "EQV136",
        ("void", "null and void"),
        "A doublet: the first word adds nothing (Garner on doublets).",
        ("The option is null and void.", "The option is void."),
        ("The option is null and void.", "The option is voidable."),
        also=(("on behalf of", "for and on behalf of", "on the behalf of"),),
    ),
    Equivalence(
        "EQV137",
        ("in full force and effect", "in full force", "in full effect", "in effect"),
        "What remains in effect remains in full effect; only of what continues.",
        ("The rest remains in effect.", "The rest remains in full force and effect."),
        ("The rest remains in effect.", "The rest goes in part into effect."),
        only_after=words("remain remains remained continue continues continued remaining continuing"),
    ),
    Equivalence(
        "EQV140",
        ("one another", "each other"),
        "The same reciprocity (Garner's Modern English Usage).",
        ("They release one another.", "They release each other."),
        ("They release one another.", "They release another."),
    ),
)
