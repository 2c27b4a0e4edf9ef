"""What an employment agreement is called and how it points to its own terms."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import words
from eightk.wording.equivalents.equivalence import Equivalence

_DOCUMENTS = (
    "the agreement",
    "the employment agreement",
    "the severance agreement",
    "the separation agreement",
    "the offer letter",
    "the letter agreement",
    "the amendment",
    "his employment agreement",
    "her employment agreement",
    "such agreement",
    "the agreements",
)
_DEFINED = (
    "as defined in",
    "as such term is defined in",
    "as that term is defined in",
    "as such terms are defined in",
    "as those terms are defined in",
    "as the term is defined in",
)


def _as_defined(document: str) -> tuple[str, ...]:
    """The reference in brackets or between commas, or without either."""
    return tuple(
        phrase for defined in _DEFINED for phrase in (f"( {defined} {document} )", f", {defined} {document} ,")
    )


PEOPLE_AGREEMENTS: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV1380",
        _as_defined("the agreement"),
        "Where the term is defined, in brackets or between commas.",
        ("Cause, as such term is defined in the agreement, ends it.", "Cause (as defined in the agreement) ends it."),
        ("Cause, as such term is limited in the agreement, ends it.", "Cause (as defined in the agreement) ends it."),
        also=tuple(_as_defined(document) for document in _DOCUMENTS[1:]),
        not_before=words("of between with dated for"),
    ),
    Equivalence(
        "EQV1381",
        ("compensatory arrangements", "compensation arrangements"),
        "The same arrangements of pay.",
        ("It states his compensation arrangements.", "It states his compensatory arrangements."),
        ("It states his competition arrangements.", "It states his compensatory arrangements."),
        also=(
            ("compensatory arrangement", "compensation arrangement"),
            ("compensatory plan", "compensation plan"),
            ("compensatory plans", "compensation plans"),
        ),
    ),
    Equivalence(
        "EQV1382",
        ("initial base salary", "starting base salary", "beginning base salary"),
        "The salary at which he begins.",
        ("His starting base salary is stated.", "His initial base salary is stated."),
        ("His minimum base salary is stated.", "His initial base salary is stated."),
        also=(
            ("initial annual base salary", "starting annual base salary"),
            ("initial salary", "starting salary", "beginning salary"),
        ),
    ),
    Equivalence(
        "EQV1383",
        ("the terms and conditions of his employment", "the terms of his employment", "his terms of employment"),
        "On what terms he is employed.",
        ("It states the terms of his employment.", "It states the terms and conditions of his employment."),
        ("It states the term of his employment.", "It states the terms and conditions of his employment."),
        also=(
            ("the terms and conditions of her employment", "the terms of her employment", "her terms of employment"),
            ("the term of his employment", "his term of employment", "his employment term"),
            ("the term of her employment", "her term of employment", "her employment term"),
            ("the period of his employment", "his period of employment", "his employment period"),
            ("the period of her employment", "her period of employment", "her employment period"),
        ),
    ),
    Equivalence(
        "EQV1384",
        (
            "the commencement of his employment",
            "the start of his employment",
            "the beginning of his employment",
            "his commencement of employment",
        ),
        "The beginning of his employment.",
        ("It is due at the start of his employment.", "It is due at the commencement of his employment."),
        ("It is due at the end of his employment.", "It is due at the commencement of his employment."),
        also=(
            (
                "the commencement of her employment",
                "the start of her employment",
                "the beginning of her employment",
                "her commencement of employment",
            ),
            ("the end of his employment", "the conclusion of his employment"),
            ("the end of her employment", "the conclusion of her employment"),
            (
                "the last day of his employment",
                "the final day of his employment",
                "his last day of employment",
                "his final day of employment",
            ),
            (
                "the last day of her employment",
                "the final day of her employment",
                "her last day of employment",
                "her final day of employment",
            ),
            ("the date of his appointment", "his appointment date", "his date of appointment"),
            ("the date of her appointment", "her appointment date", "her date of appointment"),
            ("the effective date of his resignation", "his resignation's effective date"),
            ("the date of his resignation", "his resignation date", "his date of resignation"),
            ("the date of her resignation", "her resignation date", "her date of resignation"),
            ("the date of his retirement", "his retirement date", "his date of retirement"),
            ("the date of her retirement", "her retirement date", "her date of retirement"),
            ("the date of his termination", "his termination date", "his date of termination"),
            ("the date of her termination", "her termination date", "her date of termination"),
            ("the date of his separation", "his separation date", "his date of separation"),
            ("the date of her separation", "her separation date", "her date of separation"),
        ),
        not_before=words("by of"),
    ),
    Equivalence(
        "EQV1385",
        ("duties and authority", "authority and duties"),
        "A pair joined by 'and' in either order.",
        ("His authority and duties stay.", "His duties and authority stay."),
        ("His authority or duties stay.", "His duties and authority stay."),
        also=(
            ("title and duties", "duties and title"),
            ("powers and duties", "duties and powers"),
            ("terms and provisions", "provisions and terms"),
            ("time and attention", "attention and time"),
            ("skills and experience", "experience and skills"),
            ("position and responsibilities", "responsibilities and position"),
        ),
    ),
    Equivalence(
        "EQV1388",
        ("serves as", "is", "is serving as"),
        "Who serves as an officer is one.",
        ("He is serving as Treasurer.", "He serves as Treasurer."),
        ("He is acting as Treasurer.", "He serves as Treasurer."),
        only_before=words("<office>"),
        over=words("the its our company's"),
        only_after=words("who currently he she now"),
    ),
)
