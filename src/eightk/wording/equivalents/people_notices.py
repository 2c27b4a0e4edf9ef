"""How people leave and say so: what they told the Company, when it takes effect, what they release."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import words
from eightk.wording.equivalents.equivalence import Equivalence

_TOLD = words("<party> company board directors corporation registrant bank committee firm partnership trust chairman")
_EVENTS = (
    "resignation",
    "retirement",
    "appointment",
    "election",
    "departure",
    "separation",
    "promotion",
    "termination",
)
_PRONOUNS = (("his", "he"), ("her", "she"), ("their", "they"))


def _meant(owner: str, who: str) -> tuple[str, ...]:
    verb = "intend" if who == "they" else "intends"
    return (
        f"of {owner} intention to",
        f"of {owner} intent to",
        f"that {who} {verb} to",
        f"that {who} intended to",
    )


def _decided(owner: str, who: str, negation: str) -> tuple[str, ...]:
    have = "have" if who == "they" else "has"
    return (
        f"of {owner} decision {negation}to",
        f"that {who} {have} decided {negation}to",
        f"that {who} had decided {negation}to",
        f"that {who} decided {negation}to",
    )


_COMING = (
    "will be effective",
    "is effective",
    "will become effective",
    "becomes effective",
    "will take effect",
    "takes effect",
    "shall be effective",
    "shall become effective",
    "is to be effective",
    "is to take effect",
)
_COME = ("was effective", "took effect", "became effective")


def _in_force(event: str, ways: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(f"{event} {way}{on}" for on in ("", " on", " as of") for way in ways)


def _before(event: str, verb: str) -> tuple[tuple[str, ...], ...]:
    """Before his appointment, before he was appointed."""
    return tuple(
        (
            f"before {owner} {event}",
            f"before {who} was {verb}",
            f"prior to {owner} {event}",
        )
        for owner, who in _PRONOUNS[:2]
    )


PEOPLE_NOTICES: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV2620",
        _meant("his", "he"),
        "What he told it that he meant to do.",
        ("He told the Company of his intention to retire.", "He told the Company that he intends to retire."),
        ("He told the Company of his decision to retire.", "He told the Company that he intends to retire."),
        only_after=_TOLD,
        also=tuple(_meant(*each) for each in _PRONOUNS[1:]),
    ),
    Equivalence(
        "EQV2621",
        _decided("his", "he", ""),
        "What he told it that he had decided to do.",
        ("He told the Company of his decision to retire.", "He told the Company that he has decided to retire."),
        ("He told the Company of his decision to retire.", "He told the Company that he hopes to retire."),
        only_after=_TOLD,
        also=(
            *(_decided(*each, "") for each in _PRONOUNS[1:]),
            *(_decided(*each, "not ") for each in _PRONOUNS),
        ),
    ),
    Equivalence(
        "EQV2622",
        _in_force("resignation", _COMING),
        "The day on which it takes effect, told before it has come.",
        ("His resignation is effective May 1, 2007.", "His resignation will take effect May 1, 2007."),
        ("His resignation was effective May 1, 2007.", "His resignation will take effect May 1, 2007."),
        only_before=words("<date> immediately upon following"),
        also=(
            *(_in_force(event, _COMING) for event in _EVENTS[1:]),
            *(_in_force(event, _COME) for event in _EVENTS),
        ),
        not_near=words("if unless until when once no"),
    ),
    Equivalence(
        "EQV2623",
        ("before that ,", "prior to that ,", "before that time ,", "prior to that time ,", "prior thereto ,"),
        "Before what was told last.",
        ("He left. Prior to that time, he was Treasurer.", "He left. Before that, he was Treasurer."),
        ("He left. After that time, he was Treasurer.", "He left. Before that, he was Treasurer."),
        only_after=words(". ; and"),
    ),
    Equivalence(
        "EQV2624",
        _before("appointment", "appointed")[0],
        "Before he came to the office.",
        ("Before he was appointed, he was Treasurer.", "Prior to his appointment, he was Treasurer."),
        ("After he was appointed, he was Treasurer.", "Prior to his appointment, he was Treasurer."),
        also=(
            *_before("appointment", "appointed")[1:],
            *_before("promotion", "promoted"),
        ),
        only_before=words(", as to ."),
    ),
    Equivalence(
        "EQV2627",
        ("release of claims in favor of", "release of claims for the benefit of", "release in favor of"),
        "Who is released from claims.",
        ("He gives a general release in favor of it.", "He gives a general release of claims in favor of it."),
        ("He gives a general release of liens in favor of it.", "He gives a general release of claims in favor of it."),
        only_after=words("general"),
        also=(("releases of claims in favor of", "releases in favor of"),),
    ),
    Equivalence(
        "EQV2628",
        ("release of claims in favor of", "release of claims for the benefit of"),
        "Who is released from claims.",
        ("He signs a release of claims for the benefit of it.", "He signs a release of claims in favor of it."),
        ("He signs a release of liens for the benefit of it.", "He signs a release of claims in favor of it."),
    ),
)
