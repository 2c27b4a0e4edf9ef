"""The end of employment: notices, renewals, releases, covenants. Who ends it, and why, is never touched."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import words
from eightk.wording.equivalents.equivalence import Equivalence

_COMING = words("departure retirement resignation transition election meeting vacancy expiration")
_UNITS = ("year", "month", "day")
_TERMS = ("employment term", "renewal term", "initial employment term", "original term", "additional term")
_COVENANTS = words("covenant covenants obligation obligations restriction restrictions")
_BEFORE_COVENANT = words(
    "his her the its certain customary similar nonsolicit",
    "non - competition solicitation disclosure disparagement confidentiality compete solicit",
    "noncompetition nonsolicitation nondisclosure nondisparagement and , non-competition non-solicitation restrictive",
    "non-disclosure non-disparagement other existing post employment post-employment such these those agreements of",
)


def _long(term: str, unit: str) -> tuple[str, ...]:
    """A term of so many years or months, with either article before it."""
    first, _, rest = term.partition(" ")
    ways = (
        f"{term} of <count> {unit}s",
        f"{term} of <count> {unit}",
        f"<count> - {unit} {term}",
        f"{first} <count> - {unit} {rest}",
    )
    more = (*_long("further term", unit), f"another <count> - {unit} term") if first == "additional" else ()
    return (*(f"{article} {way}" for way in ways for article in ("a", "an")), *more)


def _in_a_row(unit: str) -> tuple[str, ...]:
    return tuple(
        phrase
        for row in ("successive", "consecutive")
        for term in ("terms", "periods")
        for phrase in (
            f"{row} <count> - {unit} {term}",
            f"{row} {term} of <count> {unit}",
            f"{row} {term} of <count> {unit}s",
            f"{row} {term} of <count> {unit} each",
            f"{row} {term} of <count> {unit}s each",
        )
    )


PEOPLE_LEAVING: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV1320",
        ("forthcoming", "upcoming", "impending"),
        "Of a departure or a meeting each says that it is near; planned and pending ones are others.",
        ("His upcoming departure is announced.", "His forthcoming departure is announced."),
        ("His planned departure is announced.", "His forthcoming departure is announced."),
        only_before=_COMING,
        over=words("annual special <date> board"),
    ),
    Equivalence(
        "EQV1322",
        _in_a_row("year"),
        "One term after the other, each as long.",
        ("It renews for successive 2-year periods.", "It renews for successive terms of 2 years."),
        ("It renews for successive 2-month periods.", "It renews for successive terms of 2 years."),
        also=tuple(_in_a_row(unit) for unit in _UNITS[1:]),
    ),
    Equivalence(
        "EQV1323",
        _long("renewal term", "year"),
        "The same length, said before or after.",
        ("It has a 3-year renewal term.", "It has a renewal term of 3 years."),
        ("It has a 3-year notice term.", "It has a renewal term of 3 years."),
        also=tuple(_long(term, unit) for term in _TERMS for unit in _UNITS if (term, unit) != ("renewal term", "year")),
        not_before=words("and or ("),
    ),
    Equivalence(
        "EQV1324",
        ("notice of non-renewal", "non-renewal notice", "notice of nonrenewal", "nonrenewal notice"),
        "The notice, named for what it says.",
        ("He gave a non-renewal notice.", "He gave a notice of non-renewal."),
        ("He gave a renewal notice.", "He gave a notice of non-renewal."),
        not_before=words("period periods provision date requirement requirements"),
        also=(
            ("notice of termination", "termination notice"),
            ("notice of resignation", "resignation notice"),
            ("letter of resignation", "resignation letter"),
        ),
    ),
    Equivalence(
        "EQV1325",
        ("continue to be bound by", "remain bound by", "continue to be subject to", "remain subject to"),
        "Covenants that bound him go on binding him.",
        (
            "He will remain subject to his confidentiality covenants.",
            "He will continue to be bound by his confidentiality covenants.",
        ),
        ("He will remain subject to his tax covenants.", "He will be bound by his tax covenants."),
        only_before=_COVENANTS,
        over=_BEFORE_COVENANT,
        also=(
            ("continues to be bound by", "remains bound by", "continues to be subject to", "remains subject to"),
            ("is bound by", "is subject to"),
            ("will be bound by", "will be subject to", "shall be bound by", "shall be subject to"),
        ),
    ),
    Equivalence(
        "EQV1326",
        ("confidentiality", "non-disclosure", "nondisclosure"),
        "Of a covenant or obligation the same secrecy.",
        ("Non-disclosure covenants bind him.", "Confidentiality covenants bind him."),
        ("Non-disparagement covenants bind him.", "Confidentiality covenants bind him."),
        only_before=words("covenant covenants obligation obligations restriction restrictions provision provisions"),
        over=_BEFORE_COVENANT,
    ),
    Equivalence(
        "EQV1327",
        ("his execution of", "his signing of", "his executing", "his signing", "him signing", "him executing"),
        "He signs it.",
        ("It depends on his signing a release.", "It depends on his execution of a release."),
        ("It depends on his revoking a release.", "It depends on his execution of a release."),
        only_before=words("release agreement waiver"),
        over=words("a an the such general mutual customary separation valid standard"),
        also=(
            ("her execution of", "her signing of", "her executing", "her signing"),
            (
                "his execution and non-revocation of",
                "his signing and not revoking",
                "his executing and not revoking",
                "his signing and non-revocation of",
                "his execution without revocation of",
            ),
            (
                "her execution and non-revocation of",
                "her signing and not revoking",
                "her executing and not revoking",
                "her signing and non-revocation of",
                "her execution without revocation of",
            ),
            (
                "execution and non-revocation of",
                "execution , without revocation , of",
                "execution without revocation of",
                "signing and non-revocation of",
                "signing without revocation of",
            ),
        ),
    ),
    Equivalence(
        "EQV1328",
        (
            "for any reason other than",
            "for any reason except",
            "for any reason except for",
            "for any reason but",
            "for reasons other than",
        ),
        "Every reason but those that are named.",
        ("It ends for any reason except death.", "It ends for any reason other than death."),
        ("It ends for any reason including death.", "It ends for any reason other than death."),
        not_before=words("as that where if when"),
    ),
    Equivalence(
        "EQV1329",
        ("at-will employee", "employee at will", "employee at-will"),
        "An employee whose employment either side may end.",
        ("He is an employee at will.", "He is an at-will employee."),
        ("He is a full-time employee.", "He is an at-will employee."),
        also=(
            ("is at will", "is on an at-will basis", "is on an at will basis"),
            ("will be at will", "will be on an at-will basis"),
            ("at-will employment", "employment at will"),
        ),
    ),
    Equivalence(
        "EQV1330",
        ("without further obligation", "without any further obligation", "with no further obligation"),
        "Nothing more is owed.",
        ("It may end it without any further obligation.", "It may end it without further obligation."),
        ("It may end it with further obligation.", "It may end it without further obligation."),
    ),
    Equivalence(
        "EQV1331",
        (
            "search for a successor",
            "search for a replacement",
            "search to identify a successor",
            "search to find a successor",
            "search to identify a replacement",
            "search to find a replacement",
        ),
        "The search for whoever comes next.",
        ("It began a search to identify a successor.", "It began a search for a successor."),
        ("It ended a search to identify a successor.", "It began a search for a successor."),
        also=(
            (
                "search for his successor",
                "search for his replacement",
                "search to identify his successor",
                "search to identify his replacement",
                "search to find his successor",
            ),
            (
                "search for her successor",
                "search for her replacement",
                "search to identify her successor",
                "search to identify her replacement",
                "search to find her successor",
            ),
            ("permanent successor", "permanent replacement"),
        ),
    ),
    Equivalence(
        "EQV1332",
        ("in good standing", "in a good standing"),
        "The same standing.",
        ("He left in a good standing.", "He left in good standing."),
        ("He left in bad standing.", "He left in good standing."),
    ),
)
