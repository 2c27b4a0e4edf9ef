"""What happens on a stated day: the present and the future of a schedule, and other acts of plans and reports."""

from __future__ import annotations

from eightk.wording.equivalents.acting import same_act
from eightk.wording.equivalents.contexts import DETERMINERS, words
from eightk.wording.equivalents.equivalence import Equivalence

_DATES = words("<date>")
_REPORTS = words("statement statements report reports exhibit filing release <form>")


def _scheduled(*verbs: str) -> tuple[str, ...]:
    """What happens on a day and what will: of a schedule the present is the future."""
    return tuple(f"{will}{verb} on" for will in ("", "will ", "shall ") for verb in verbs)


VERBS_OF_DATES: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV1043",
        _scheduled("commences", "begins", "starts", "commence", "begin", "start"),
        "On a stated day to come the present tense says what will be.",
        ("The term will begin on May 1, 2007.", "The term commences on May 1, 2007."),
        ("The term may begin on May 1, 2007.", "The term commences on May 1, 2007."),
        only_before=_DATES,
        not_after=words("may might could can not must should would"),
        also=(_scheduled("terminates", "terminate"),),
    ),
    Equivalence(
        "EQV1045",
        ("equal to", "that is equal to", "which is equal to"),
        "The same measure, as a clause.",
        ("A payment that is equal to his salary is due.", "A payment equal to his salary is due."),
        ("A payment that is tied to his salary is due.", "A payment equal to his salary is due."),
        only_after=words("payment amount bonus fee award severance price salary number value sum"),
        not_before=words("<money> <percent> <multiple> <count>"),
    ),
    Equivalence(
        "EQV1061",
        ("established", "set"),
        "Of goals the same setting, by the body that sets them.",
        ("The Committee set performance goals.", "The Committee established performance goals."),
        ("The Committee met performance goals.", "The Committee established performance goals."),
        only_after=words("committee board company directors <party>"),
        only_before=words("goals goal targets target objectives criteria metrics"),
        over=DETERMINERS | words("performance financial annual certain corporate individual specific"),
    ),
    Equivalence(
        "EQV1065",
        ("is set forth in", "is included in", "is contained in"),
        "What a report or an exhibit includes stands in it.",
        ("A summary is included in the annual report.", "A summary is set forth in the annual report."),
        ("A summary is omitted in the annual report.", "A summary is set forth in the annual report."),
        only_before=_REPORTS,
        over=DETERMINERS | words("proxy annual quarterly current press registration definitive"),
        not_before=words("this"),
        also=(("are set forth in", "are included in", "are contained in"),),
    ),
    same_act(
        "EQV1089",
        ("provide", "furnish", "deliver"),
        "Of reports and statements to a lender or party the same act; to file one is another.",
        ("It must deliver monthly reports to the agent.", "It must provide monthly reports to the agent."),
        ("It must file monthly reports with the agent.", "It must provide monthly reports with the agent."),
        only_before=words("reports statements"),
        over=words("monthly weekly quarterly annual financial periodic certain additional audited unaudited"),
    ),
    Equivalence(
        "EQV1145",
        ("request", "ask for"),
        "The same request.",
        ("It may ask for an increase.", "It may request an increase."),
        ("It may agree to an increase.", "It may request an increase."),
        only_after=words("may to will shall can not"),
    ),
    Equivalence(
        "EQV1153",
        ("resulted from", "was caused by", "was the result of", "was a result of"),
        "The same cause.",
        ("The loss was caused by a fire.", "The loss resulted from a fire."),
        ("The loss was followed by a fire.", "The loss resulted from a fire."),
        not_before=words("any"),
        also=(("results from", "is caused by", "is the result of", "is a result of"),),
    ),
    Equivalence(
        "EQV1167",
        ("identify", "find"),
        "Of a successor the same search.",
        ("It seeks to find a successor.", "It seeks to identify a successor."),
        ("It seeks to train a successor.", "It seeks to identify a successor."),
        only_before=words("successor successors replacement candidate candidates"),
        over=DETERMINERS | words("permanent suitable qualified potential"),
    ),
    Equivalence(
        "EQV1173",
        ("appointed to", "named to"),
        "To a committee or board the same appointment; an election is another act.",
        ("She was named to the audit committee.", "She was appointed to the audit committee."),
        ("She was elected to the audit committee.", "She was appointed to the audit committee."),
        only_before=words("committee committees board"),
        over=DETERMINERS | words("audit compensation nominating governance and corporate finance executive"),
        only_after=words("was been be were"),
    ),
)
