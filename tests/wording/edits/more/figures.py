"""Material kinds: figures of every sort that are not sums or days: ages, hours, quarters, numbers of documents."""

from __future__ import annotations

import re

from tests.wording.edits.facts import DATE, HONORIFIC
from tests.wording.edits.kind import Kind, material

_ORDINALS = {
    "first": "second",
    "second": "third",
    "third": "fourth",
    "fourth": "third",
    "fifth": "sixth",
    "tenth": "ninth",
}
_ROMAN = {"I": "II", "II": "III", "III": "IV", "IV": "VI", "V": "IV", "VI": "IV", "VII": "VIII"}
_TENS = {
    "thirty": "forty",
    "sixty": "ninety",
    "ninety": "sixty",
    "twenty": "thirty",
    "fifty": "fifteen",
    "forty": "fourteen",
    "fifteen": "fifty",
}
_LOW = {
    "two": "three",
    "three": "two",
    "four": "five",
    "five": "four",
    "six": "seven",
    "seven": "six",
    "eight": "nine",
    "nine": "eight",
    "ten": "eleven",
    "eleven": "ten",
    "twelve": "eleven",
}
_FRACTIONS = {
    "one-third": "one-half",
    "one-half": "one-third",
    "one-fourth": "one-third",
    "two-thirds": "one-third",
    "one-quarter": "one-half",
    "half": "quarter",
}


def _last_digit(number: str) -> str:
    at = max(place for place, letter in enumerate(number) if letter.isdigit())
    return number[:at] + str((int(number[at]) + 1) % 10) + number[at + 1 :]


def _transposed(match: re.Match[str]) -> str | None:
    """The last two different digits that stand together change places."""
    number = match.group()
    for at in range(len(number) - 1, 0, -1):
        if number[at].isdigit() and number[at - 1].isdigit() and number[at] != number[at - 1]:
            return number[: at - 1] + number[at] + number[at - 1] + number[at + 1 :]
    return None


def _zero(match: re.Match[str]) -> str:
    return f"{match.group()},000"


def _next_letter(match: re.Match[str]) -> str:
    return f"({chr(ord(match[1]) + 1)})"


KINDS: tuple[Kind, ...] = (
    material("age", r"(?<=[a-z], )(?:age )?[3-7]\d(?=,)", lambda m: _last_digit(m.group())),
    material("age named", r"\bage (?:of )?\d\d\b", lambda m: _last_digit(m.group())),
    material("hour", r"\b\d{1,2}(?=:\d\d)", lambda m: str(int(m.group()) % 11 + 1)),
    material("minutes", r"(?<=\d:)[03]0\b", lambda m: "15"),
    material(
        "quarter of a year", r"\b(?:first|second|third|fourth)(?= (?:fiscal )?quarter)", lambda m: _ORDINALS[m.group()]
    ),
    material(
        "anniversary",
        r"\b(?:first|second|third|fourth|fifth|tenth)(?= (?:\w+ )?(?:anniversar|year|amend|business|month))",
        lambda m: _ORDINALS[m.group()],
    ),
    material(
        "capital ordinal",
        r"\b(?:First|Second|Third|Fourth|Fifth)(?= (?:Amend|Supplement|Lien|Restat))",
        lambda m: _ORDINALS[m.group().lower()].capitalize(),
    ),
    material(
        "fiscal year",
        r"\b(?:[Ff]iscal(?: [Yy]ear)? )(?:ended? .{0,20}?)?(?:19|20)\d\d\b",
        lambda m: _last_digit(m.group()),
    ),
    material(
        "year of a plan", r"\b(?:19|20)\d\d(?= [A-Z]\w+ (?:\w+ )*?(?:Plan|Program)\b)", lambda m: _last_digit(m.group())
    ),
    material("act of a year", r"(?<=Act of )19\d\d\b", lambda m: _last_digit(m.group())),
    material("telephone", r"\(?\b\d{3}\)?[ -]\d{3}-\d{4}\b", lambda m: _last_digit(m.group())),
    material("file number", r"\b(?:0|00|000|33[34])-\d{4,6}\b", lambda m: _last_digit(m.group())),
    material(
        "street number",
        r"\b\d{2,5}(?= (?:[A-Z]\w+ ){1,3}(?:Street|Avenue|Road|Drive|Boulevard|Way|Parkway)\b)",
        lambda m: _last_digit(m.group()),
    ),
    material("postal code", r"(?<=[A-Z]{2} )\d{5}\b", lambda m: _last_digit(m.group())),
    material("number of an amendment", r"\b(?:No\.|Number|Nos\.) ?\d+\b", lambda m: _last_digit(m.group())),
    material("article in Roman figures", r"(?<=Article )[IVX]+\b", lambda m: _ROMAN.get(m.group())),
    material("series", r"(?<=Series )[A-Y]\b", lambda m: chr(ord(m.group()) + 1)),
    material("schedule letter", r"(?<=Schedule )[A-Y]\b", lambda m: chr(ord(m.group()) + 1)),
    material("part of a section", r"(?<=\d)\(([a-y])\)", _next_letter),
    material(
        "clause mark",
        r"(?<=[a-z,;] )\((i|ii|iii|iv)\)(?= )",
        lambda m: {"i": "(ii)", "ii": "(iii)", "iii": "(iv)", "iv": "(v)"}[m[1]],
    ),
    material("decimal of a section", r"(?<=Section )\d+\.\d+", lambda m: _last_digit(m.group())),
    material("rule number", r"\bRule \d+\w*-\d+", lambda m: _last_digit(m.group())),
    material("item of a regulation", r"\bItem \d{3}\b", lambda m: _last_digit(m.group())),
    material("code section", r"\bSection \d{3,4}[A-Z]?", lambda m: _last_digit(m.group())),
    material("exhibit last digit", r"(?<=Exhibit )\d+\.\d+", lambda m: _last_digit(m.group())),
    material("exhibit first part", r"(?<=Exhibit )\d+(?=\.)", lambda m: _last_digit(m.group())),
    material("round ten in words", rf"\b(?:{'|'.join(_TENS)})\b(?!-)", lambda m: _TENS[m.group()]),
    material("small number in words", rf"(?<![\w-])(?:{'|'.join(_LOW)})\b", lambda m: _LOW[m.group()]),
    material("fraction in words", rf"(?<![\w-])(?:{'|'.join(_FRACTIONS)})\b(?!-)", lambda m: _FRACTIONS[m.group()]),
    material("fraction in figures", r"(?<![\d/])1/[2348]\b(?!/)", lambda m: "1/5"),
    material(
        "length hyphened",
        r"\b(?:one|two|three|four|five|six|ten|twelve|eighteen)-(?=(?:day|month|year))",
        lambda m: "fifteen-",
    ),
    material("twice", r"\b(?:twice|double|two times)\b", lambda m: "three times"),
    material("sum with digits transposed", r"\$\d[\d,]*\d(?:\.\d+)?", _transposed),
    material("count with digits transposed", r"(?<![$\d,.])\b\d{1,3}(?:,\d{3})+\b", _transposed),
    material("percentage with digits transposed", r"\b\d*\.?\d+(?=%)", _transposed),
    material("year with digits transposed", r"\b20\d\d\b", _transposed),
    material("count less a thousand", r"(?<![$\d,.])\b\d{1,3},\d{3}(?=,\d{3}\b)", lambda m: m.group()[:-4]),
    material(
        "count with three noughts more", r"(?<![$\d,.])\b\d{1,3},\d{3}\b(?!,)(?= (?:shares|units|options))", _zero
    ),
    material("sum with three noughts more", r"\$\d{1,3},\d{3}\b(?![,.]\d)", _zero),
    material("comma for a point", r"(?<=\d)\.(?=\d+%)", ","),
    material("point dropped", r"(?<=\d)\.(?=\d+%)", ""),
    material("nought put before", r"(?<=\.)(?=[1-9]\d?%)", lambda m: "0"),
    material("cents of a price", r"(?<=\$)\d+\.\d\d\b", lambda m: _last_digit(m.group())),
    material("price without its point", r"(\$\d+)\.(\d\d)\b", lambda m: m[1] + m[2]),
    material("plain number", r"(?<=[a-z] )\d{1,4}(?= [a-z])", lambda m: _last_digit(m.group())),
    material(
        "day without a year",
        r"\b(?:January|February|March|April|May|June|July|August|September|October|November|"
        r"December) \d{1,2}\b(?!,? \d)",
        lambda m: _last_digit(m.group()) if m.group()[-1] not in "019" else None,
    ),
    material("century", DATE, lambda m: f"{m[1]} {m[2]}, {'19' if m[3][:2] == '20' else '20'}{m[3][2:]}"),
    material(
        "middle initial", r"(?<=[A-Z][a-z]{3} )[A-Z]\.(?= [A-Z][a-z])", lambda m: "Q." if m.group() != "Q." else "R."
    ),
    material("middle initial dropped", r"(?<=[A-Z][a-z]{3} )[A-Z]\. (?=[A-Z][a-z])", ""),
    material(
        "first name",
        r"\b(?:John|Michael|Robert|David|James|William|Richard|Thomas|Mark|Steven|Daniel|Paul|Kevin|Mary|Susan)\b",
        lambda m: "Gerald",
    ),
    material("initials of a name", r"(?<![A-Za-z.])[A-Z]\. ?[A-Z]\.(?= [A-Z][a-z])", lambda m: "Q. R."),
    material("surname after its honorific", rf"({HONORIFIC})([A-Z][a-z]{{3,}})\b", lambda m: f"{m[1]}{m[2]}son"),
    material(
        "ticker", r"(?<=(?:NYSE|SDAQ): )[A-Z]{2,5}\b", lambda m: m.group()[:-1] + ("X" if m.group()[-1] != "X" else "Y")
    ),
    material(
        "acronym",
        r"(?<=\b[a-z]{3} )[A-Z]{3,5}\b(?! [A-Z])",
        lambda m: m.group()[:-1] + ("X" if m.group()[-1] != "X" else "Y"),
    ),
    material(
        "name of a company",
        r"\b[A-Z][a-z]{3,}(?=,? (?:Inc\.|Corporation|Corp\.|LLC|Holdings|Group))",
        lambda m: m.group()[:-1] + ("a" if m.group()[-1] != "a" else "o"),
    ),
    material(
        "word of a company's name dropped",
        r"\b([A-Z][a-z]{3,}) [A-Z][a-z]{3,}(?=,? (?:Inc\.|Corporation|Corp\.|LLC))",
        lambda m: m[1],
    ),
)
