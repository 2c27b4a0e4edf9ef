"""An adverb on this side or that of its verb. 'Only', 'not' and whatever else has a reach stays where it is."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import ENDS_VERB, words
from eightk.wording.equivalents.equivalence import Equivalence

_SPOKEN = words("not only solely merely but never nor neither")


def _about(auxiliaries: str, adverbs: str) -> tuple[tuple[str, ...], ...]:
    """One set for each auxiliary and adverb, in both orders."""
    return tuple(
        (f"{auxiliary} {adverb}", f"{adverb} {auxiliary}")
        for adverb in adverbs.split()
        for auxiliary in auxiliaries.split()
    )


def _beside(verbs: str, adverbs: str) -> tuple[tuple[str, ...], ...]:
    """One set for each verb and adverb, in both orders."""
    return tuple((f"{adverb} {verb}", f"{verb} {adverb}") for adverb in adverbs.split() for verb in verbs.split())


VERBS_IN_ORDER: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV1180",
        ("will also", "also will", "shall also", "also shall"),
        "'Also' before or after its auxiliary adds the same.",
        ("He also will receive a car.", "He will also receive a car."),
        ("He also may receive a car.", "He will also receive a car."),
        also=_about("may is are has have was were had would can must", "also"),
        not_after=_SPOKEN,
        not_before=words("not"),
    ),
    Equivalence(
        "EQV1181",
        ("will automatically", "automatically will", "shall automatically", "automatically shall"),
        "The same adverb of the same verb, before or after its auxiliary.",
        ("It automatically will renew in May.", "It will automatically renew in May."),
        ("It eventually will renew in May.", "It will automatically renew in May."),
        also=(
            ("will immediately", "immediately will", "shall immediately", "immediately shall"),
            ("will thereafter", "thereafter will", "shall thereafter", "thereafter shall"),
            ("will then", "then will", "shall then", "then shall"),
            ("will initially", "initially will", "shall initially", "initially shall"),
            ("will thereupon", "thereupon will", "shall thereupon", "thereupon shall"),
            *_about("would is are may has have was were", "otherwise"),
            *_about("is are was were has have", "previously initially"),
            *_about("has have had was were", "subsequently"),
        ),
        not_after=_SPOKEN,
        not_before=words("not"),
    ),
    Equivalence(
        "EQV1182",
        ("previously served", "served previously"),
        "The same adverb before or after its verb.",
        ("He served previously in the army.", "He previously served in the army."),
        ("He served briefly in the army.", "He previously served in the army."),
        also=(
            *_beside("serves works holds", "currently"),
            *_beside("worked held entered", "previously"),
            *_beside("announced disclosed disclose announce", "publicly"),
            *_beside("terminate terminated lapse cease expire", "immediately"),
            *_beside("resigned resign resigns terminate retire retired", "voluntarily"),
            *_beside("terminated terminate terminates", "involuntarily"),
            *_beside("increase increased decrease decreased", "gradually"),
        ),
        only_before=ENDS_VERB,
        not_after=_SPOKEN | words("as"),
        not_before=words("after before following prior preceding subsequent until"),
    ),
    Equivalence(
        "EQV1183",
        ("reviewed annually", "annually reviewed"),
        "The same frequency before or after its verb.",
        ("It is annually reviewed by the Board.", "It is reviewed annually by the Board."),
        ("It is annually reviewed by the Board.", "It is reviewed monthly by the Board."),
        also=(
            *_beside("annually quarterly monthly", "adjusted compounded"),
            *_beside("quarterly monthly", "reviewed"),
        ),
        not_after=_SPOKEN,
    ),
)
