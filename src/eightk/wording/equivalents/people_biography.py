"""Who people are: age, degrees, what they did before."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import words
from eightk.wording.equivalents.equivalence import Equivalence

_DEGREES = words(
    "bachelor bachelor's bachelors master master's masters mba doctorate phd jd degree undergraduate juris doctoral",
    "associate's law b m j ph",
)
_BEFORE_DEGREE = words("a an his her joint")


def _degree(plain: str, *others: str) -> tuple[str, ...]:
    return (f"{plain} degree", plain, *others)


def _with_article(name: str, *short: str, plain: str = "") -> tuple[str, ...]:
    """A degree whose letters take "an" where its words take "a"."""
    words_of = (f"a {name} degree", f"a {name}", *((f"a {plain}",) if plain else ()))
    return (*words_of, *(f"an {letters}" for letters in short))


PEOPLE_BIOGRAPHY: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV1370",
        (
            ", age <count> ,",
            "( age <count> )",
            ", aged <count> ,",
            "( aged <count> )",
            ", <count> years of age ,",
            ", <count> years old ,",
            ", who is <count> years old ,",
            ", who is <count> years of age ,",
            "( <count> years old )",
            "( <count> years of age )",
            ", who is age <count> ,",
        ),
        "The same age, between commas or in brackets.",
        ("Mr. Roe (age 52) was appointed.", "Mr. Roe, age 52, was appointed."),
        ("Mr. Roe (room 52) was appointed.", "Mr. Roe, age 52, was appointed."),
        not_after=words("than least until under over attains attaining reaches reaching at by before"),
    ),
    Equivalence(
        "EQV1371",
        ("received", "holds", "has", "earned", "obtained", "has earned", "has received", "was awarded"),
        "Of a degree each says that he has it.",
        ("He has a bachelor's degree.", "He holds a bachelor's degree."),
        ("He lacks a bachelor's degree.", "He holds a bachelor's degree."),
        only_before=_DEGREES,
        over=_BEFORE_DEGREE,
    ),
    Equivalence(
        "EQV1372",
        _degree("bachelor of science", "b . s . degree", "b . s .", "bs degree"),
        "The same degree, written out or not.",
        ("He lacks a Bachelor of Science in physics.", "He lacks a Bachelor of Science degree in physics."),
        ("He lacks a Master of Science in physics.", "He lacks a Bachelor of Science degree in physics."),
        also=(
            _with_article(
                "master of business administration",
                "m . b . a . degree",
                "m . b . a .",
                "mba degree",
                "mba",
                plain="master's degree in business administration",
            ),
            _with_article("master of science", "m . s . degree", "m . s .", "ms degree"),
            _with_article("master of arts", "m . a . degree", "m . a .", "ma degree"),
            _degree("bachelor of arts", "b . a . degree", "b . a .", "ba degree"),
            _degree("master of science", "m . s . degree", "m . s .", "ms degree"),
            _degree("master of arts", "m . a . degree", "m . a .", "ma degree"),
            _degree(
                "master of business administration",
                "m . b . a . degree",
                "m . b . a .",
                "mba degree",
                "mba",
                "master's degree in business administration",
                "masters degree in business administration",
                "master's in business administration",
                "masters in business administration",
            ),
            _degree("juris doctor", "j . d . degree", "j . d .", "jd", "jd degree", "juris doctorate"),
            ("bachelor's degree", "bachelors degree", "baccalaureate degree"),
            ("master's degree", "masters degree"),
        ),
    ),
    Equivalence(
        "EQV1373",
        ("years of experience", "years' experience"),
        "As many years of it.",
        ("He has twenty years' experience in it.", "He has twenty years of experience in it."),
        ("He has twenty years' residence in it.", "He has twenty years of experience in it."),
        also=(
            (
                "more than <count> years of experience",
                "over <count> years of experience",
                "more than <count> years' experience",
                "over <count> years' experience",
            ),
            ("years of service", "years' service"),
            ("years of industry experience", "years' industry experience"),
        ),
    ),
    Equivalence(
        "EQV1374",
        ("certified public accountant", "cpa", "c . p . a ."),
        "The same licence.",
        ("He is a CPA.", "He is a certified public accountant."),
        ("He is a chartered accountant.", "He is a certified public accountant."),
        also=(("certified public accountants", "cpas"),),
    ),
    Equivalence(
        "EQV1375",
        ("before joining", "prior to joining"),
        "The time before he joined it.",
        ("Before joining the Company he was an analyst.", "Prior to joining the Company he was an analyst."),
        ("After he joined the Company he was an analyst.", "Prior to joining the Company he was an analyst."),
        not_before=words("in with"),
    ),
    Equivalence(
        "EQV1377",
        ("day-to-day operations", "daily operations", "day to day operations"),
        "What goes on from day to day.",
        ("He runs the daily operations.", "He runs the day-to-day operations."),
        ("He runs the retail operations.", "He runs the day-to-day operations."),
        also=(("day-to-day management", "daily management", "day to day management"),),
    ),
    Equivalence(
        "EQV1378",
        ("his or her", "her or his", "his/her"),
        "The one or the other.",
        ("Each keeps her or his office.", "Each keeps his or her office."),
        ("Each keeps his and her office.", "Each keeps his or her office."),
        also=(("he or she", "she or he", "he/she"), ("him or her", "her or him", "him/her")),
    ),
    Equivalence(
        "EQV1379",
        ("additional information", "further information", "more information"),
        "What else there is to read.",
        ("It holds further information.", "It holds additional information."),
        ("It holds no information.", "It holds additional information."),
        also=(("additional details", "further details", "more details"), ("additional detail", "further detail")),
    ),
)
