"""What is denied, with 'no' or with 'not any': the same denial of the same thing."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import words
from eightk.wording.equivalents.equivalence import Equivalence
from eightk.wording.inflection import forms

_VERBS = (
    "have",
    "receive",
    "owe",
    "pay",
    "make",
    "give",
    "provide",
    "contain",
    "own",
    "hold",
    "assume",
    "incur",
    "include",
    "impose",
    "require",
    "bear",
    "grant",
    "involve",
    "create",
    "confer",
    "earn",
    "retain",
    "issue",
)
_OTHER_BOUND = words("more later less longer earlier fewer greater sooner higher lower matter one")


def _denied(verb: str) -> tuple[tuple[str, ...], ...]:
    """Has no, does not have any: in each tense, and with 'will'."""
    each = forms(verb)
    return (
        (f"{each.third} no", f"does not {verb} any", f"fails to {verb} any"),
        (f"{verb} no", f"do not {verb} any", f"not {verb} any"),
        (f"{each.past} no", f"did not {verb} any", f"failed to {verb} any"),
        (f"will {verb} no", f"will not {verb} any", f"shall {verb} no", f"shall not {verb} any"),
        (f"{each.gerund} no", f"not {each.gerund} any"),
    )


_DENIED = tuple(found for verb in _VERBS for found in _denied(verb))

SMALL_NEGATION: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV1700",
        _DENIED[0],
        "'No' is 'not any' (Garner's Modern English Usage); before a comparative it is a bound and left alone.",
        ("He does not have any options.", "He has no options."),
        ("He does not have all options.", "He has no options."),
        also=_DENIED[1:],
        not_before=_OTHER_BOUND,
    ),
    Equivalence(
        "EQV1701",
        ("there is no", "there is not any", "there are no", "there are not any"),
        "The same denial.",
        ("There are not any arrangements.", "There are no arrangements."),
        ("There are many arrangements.", "There are no arrangements."),
        also=(("there was no", "there was not any", "there were no", "there were not any"),),
        not_before=_OTHER_BOUND,
    ),
    Equivalence(
        "EQV1702",
        ("without", "without any"),
        "Where there is none there is not any.",
        ("It ends without any liability.", "It ends without liability."),
        ("It ends with any liability.", "It ends without liability."),
        not_before=words("further additional other of"),
    ),
    Equivalence(
        "EQV1704",
        ("nobody", "no person"),
        "The same denial of any person.",
        ("Nobody will succeed him.", "No person will succeed him."),
        ("Somebody will succeed him.", "No person will succeed him."),
    ),
    Equivalence(
        "EQV1705",
        ("is unable to", "is not able to"),
        "The same want of power.",
        ("If he is not able to work, it ends.", "If he is unable to work, it ends."),
        ("If he is not willing to work, it ends.", "If he is unable to work, it ends."),
        also=(
            ("are unable to", "are not able to"),
            ("was unable to", "was not able to"),
            ("be unable to", "not be able to"),
        ),
    ),
    Equivalence(
        "EQV1706",
        ("elects not to", "chooses not to", "opts not to"),
        "The same choice.",
        ("If he opts not to stay, it ends.", "If he elects not to stay, it ends."),
        ("If he opts to stay, it ends.", "If he elects not to stay, it ends."),
        also=(
            ("elect not to", "choose not to", "opt not to"),
            ("elected not to", "chose not to", "opted not to"),
            ("electing not to", "choosing not to", "opting not to"),
        ),
    ),
    Equivalence(
        "EQV1707",
        ("prohibited from", "barred from", "precluded from", "forbidden from"),
        "The same prohibition.",
        ("He is precluded from selling shares.", "He is prohibited from selling shares."),
        ("He is exempted from selling shares.", "He is prohibited from selling shares."),
    ),
    Equivalence(
        "EQV1703",
        ("is subject to no", "is not subject to any", "are subject to no", "are not subject to any"),
        "The same denial.",
        ("The sale is not subject to any tax.", "The sale is subject to no tax."),
        ("The sale is subject to any tax.", "The sale is subject to no tax."),
        also=(("will be subject to no", "will not be subject to any", "shall not be subject to any"),),
        not_before=_OTHER_BOUND,
    ),
)
