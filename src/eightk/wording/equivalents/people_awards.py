"""What becomes of awards: who grants them, when they vest, what lies under them, how they are lost."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import ENDS_VERB, words
from eightk.wording.equivalents.equivalence import Equivalence

_GRANTORS = words("board committee company directors corporation bank <party> also it has have registrant")
_GRANTED_TO = words("<name> <party> him her each")
_LOST = ("forfeited", "cancelled", "canceled", "terminated")
_UNDERLIE = words("option options award awards units rsus grant grants")
_BEFORE_AWARD = words("the his her such each that those these restricted stock equity performance vested unvested")


def _for_nothing(verb: str) -> tuple[str, ...]:
    return tuple(
        f"{verb} {tail}"
        for tail in (
            "without consideration",
            "for no consideration",
            "without any consideration",
            "without payment of consideration",
            "without payment of any consideration",
            "without the payment of any consideration",
        )
    )


def _vest_in(start: str) -> tuple[str, ...]:
    """Vesting at once and as to the whole, the adverb before or after."""
    return (
        f"{start} immediately vest in full",
        f"{start} vest in full immediately",
        f"{start} vest immediately in full",
        f"{start} become fully vested immediately",
        f"{start} immediately become fully vested",
        f"{start} become immediately fully vested",
        f"{start} immediately fully vest",
        f"{start} be immediately fully vested",
    )


PEOPLE_AWARDS: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV1256",
        ("granted", "awarded"),
        "The board's, the committee's or the company's act, before the person to whom it gives.",
        ("The Committee awarded Mr. Roe 500 units.", "The Committee granted Mr. Roe 500 units."),
        ("The Committee refused Mr. Roe 500 units.", "The Committee granted Mr. Roe 500 units."),
        only_after=_GRANTORS,
        only_before=_GRANTED_TO,
        over=words("to of"),
    ),
    Equivalence(
        "EQV1257",
        _for_nothing("forfeited"),
        "Nothing is paid for what is lost.",
        ("The units are forfeited without consideration.", "The units are forfeited for no consideration."),
        ("The units are forfeited for good consideration.", "The units are forfeited for no consideration."),
        also=tuple(_for_nothing(verb) for verb in _LOST[1:]),
        not_before=words("of by from to"),
    ),
    Equivalence(
        "EQV1258",
        ("shares underlying", "shares subject to"),
        "The shares that the option or award is for.",
        ("The shares subject to the option vest.", "The shares underlying the option vest."),
        ("The shares acquired by the option vest.", "The shares underlying the option vest."),
        only_before=_UNDERLIE,
        over=_BEFORE_AWARD,
        not_after=words("remain remains are is"),
    ),
    Equivalence(
        "EQV1259",
        _vest_in("will"),
        "Vesting at once as to the whole.",
        ("The options will vest in full immediately.", "The options will immediately vest in full."),
        ("The options will vest in part immediately.", "The options will immediately vest in full."),
        also=(
            (
                "will immediately vest",
                "will vest immediately",
                "will become immediately vested",
                "will immediately become vested",
                "will become vested immediately",
                "shall immediately vest",
                "shall vest immediately",
                "shall become immediately vested",
                "shall immediately become vested",
            ),
            (
                "will automatically vest",
                "will vest automatically",
                "shall automatically vest",
                "shall vest automatically",
            ),
        ),
        only_before=ENDS_VERB,
        not_before=words("before prior after following and or"),
    ),
    Equivalence(
        "EQV1262",
        ("held by him", "that he holds", "which he holds", "he holds"),
        "Awards of which he is the holder.",
        ("All options that he holds vest.", "All options held by him vest."),
        ("All options that he sold vest.", "All options held by him vest."),
        only_after=words("options awards shares units stock rsus option"),
        also=(("held by her", "that she holds", "which she holds", "she holds"),),
    ),
)
