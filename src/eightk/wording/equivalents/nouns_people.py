"""What people did, told by a noun or by a verb: his intention to retire, before her election, of his resignation."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import words
from eightk.wording.equivalents.equivalence import Equivalence

_PRONOUNS = (("his", "he"), ("her", "she"))
_SAYING = words("announced announcing announces stated stating states indicated indicating confirmed confirming")
_NOTICE = words("notice <party> company board corporation registrant bank committee firm partnership trust chairman")


def _meant(owner: str, who: str) -> tuple[str, ...]:
    return f"{owner} intention to", f"{owner} intent to", f"that {who} intends to", f"that {who} intended to"


def _meant_not(owner: str, who: str) -> tuple[str, ...]:
    nots = (f"that {who} does not intend to", f"that {who} did not intend to")
    return f"of {owner} intention not to", f"of {owner} intent not to", *nots


def _told(event: str, gerund: str, owner: str, who: str) -> tuple[str, ...]:
    return f"of {owner} {event}", f"that {who} is {gerund}", f"that {who} was {gerund}"


def _before(event: str, done: str, owner: str, who: str) -> tuple[str, ...]:
    return f"before {owner} {event}", f"prior to {owner} {event}", f"before {who} was {done}"


def _since(event: str, done: str, owner: str, who: str) -> tuple[str, ...]:
    return f"since {owner} {event}", f"since {who} was {done}"


NOUNS_OF_PEOPLE: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV3740",
        _meant(*_PRONOUNS[0]),
        "What he told that he means to do.",
        ("He announced his intention to retire.", "He announced that he intends to retire."),
        ("He announced his decision to retire.", "He announced that he intends to retire."),
        only_after=_SAYING,
        also=(_meant(*_PRONOUNS[1]),),
    ),
    Equivalence(
        "EQV3741",
        _meant_not(*_PRONOUNS[0]),
        "What he told them that he does not mean to do.",
        ("He gave notice of his intention not to retire.", "He gave notice that he does not intend to retire."),
        ("He gave notice of his intention not to retire.", "He gave notice that he intends to retire."),
        only_after=_NOTICE,
        also=(_meant_not(*_PRONOUNS[1]),),
    ),
    Equivalence(
        "EQV3742",
        _told("resignation", "resigning", *_PRONOUNS[0]),
        "What he told them: that he resigns.",
        ("He told the Company of his resignation.", "He told the Company that he was resigning."),
        ("He told the Company that he has resigned.", "He told the Company that he is resigning."),
        only_after=_NOTICE,
        only_before=words("as from , . effective"),
        also=(
            _told("resignation", "resigning", *_PRONOUNS[1]),
            *(_told("retirement", "retiring", *each) for each in _PRONOUNS),
        ),
    ),
    Equivalence(
        "EQV3743",
        _before("election", "elected", *_PRONOUNS[0]),
        "Before he came to the office.",
        ("Before he was elected, he was Treasurer.", "Prior to his election, he was Treasurer."),
        ("After he was elected, he was Treasurer.", "Prior to his election, he was Treasurer."),
        only_before=words(", as ."),
        also=(_before("election", "elected", *_PRONOUNS[1]),),
    ),
    Equivalence(
        "EQV3744",
        _since("appointment", "appointed", *_PRONOUNS[0]),
        "Since he came to the office.",
        ("He has led it since he was appointed.", "He has led it since his appointment."),
        ("He has led it until he was appointed.", "He has led it since his appointment."),
        only_before=words(", as . in"),
        also=(
            _since("appointment", "appointed", *_PRONOUNS[1]),
            *(_since("election", "elected", *each) for each in _PRONOUNS),
            *(_since("promotion", "promoted", *each) for each in _PRONOUNS),
        ),
    ),
    Equivalence(
        "EQV3746",
        ("join the board", "become a member of the board"),
        "Who joins a board becomes a member of it.",
        ("He will join the Board.", "He will become a member of the Board."),
        ("He will join the Board.", "He will become a friend of the Board."),
        also=(
            ("joined the board", "became a member of the board"),
            ("joins the board", "becomes a member of the board"),
            ("joining the board", "becoming a member of the board"),
        ),
    ),
    Equivalence(
        "EQV3747",
        ("graduated from", "is a graduate of"),
        "Who graduated is a graduate.",
        ("He is a graduate of Yale.", "He graduated from Yale."),
        ("He is a trustee of Yale.", "He graduated from Yale."),
    ),
)
