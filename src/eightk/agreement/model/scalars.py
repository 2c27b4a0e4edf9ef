"""How one written value becomes one typed value: money, dates, counts, percentages, numbers of record.

YAML hands every scalar over as the text that counsel wrote. Nothing is guessed from its look: the field
that it stands in decides what it is, so a CIK keeps its zeros, exhibit 10.10 is not 10.1 and NO is a word.
Each parser raises `PydanticCustomError` with a sentence for counsel; the reader adds the place.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

from eightk.agreement.model.values import Duration, Money

_GROUPED = r"(?:[0-9]{1,3}(?:,[0-9]{3}){1,5}|[0-9]{1,18})"
_CENTS = r"(?:\.[0-9]{2}|\.[0-9]{4})"
MONEY_PATTERN = rf"^(?:US\$|\$|[A-Z]{{3}} )?(?:{_GROUPED}{_CENTS}?|0\.[0-9]{{2,6}})$"
COUNT_PATTERN = rf"^{_GROUPED}$"
PERCENT_PATTERN = r"^[0-9]{1,4}(?:\.[0-9]{1,6})?%$"
NUMBER_PATTERN = rf"^{_GROUPED}(?:\.[0-9]{{1,6}})?$"
DATE_PATTERN = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
DURATION_PATTERN = r"^[0-9]{1,4} (?:business day|day|week|month|quarter|year)s?$"
FLAG_WORDS = {"yes": True, "no": False, "true": True, "false": False}


@dataclass(frozen=True, slots=True)
class Reference:
    """Marks a value that names something which must be there: a party, a facility, a section of the copy."""

    to: Literal["party", "facility", "section"]


@dataclass(frozen=True, slots=True)
class Form:
    """The form that a written value must have, and how to say so."""

    name: str
    pattern: str
    example: str


def _refuse(form: Form, text: str) -> PydanticCustomError:
    shown = text if len(text) <= 40 else f"{text[:40]}…"
    return PydanticCustomError(
        "form",
        "“{shown}” is not {name}",
        {"shown": shown, "name": form.name, "hint": f"Write it like {form.example}."},
    )


def _text(value: Any) -> str:
    """The written value; lists and blocks of keys are refused here, in one place."""
    if not isinstance(value, str):
        raise PydanticCustomError("scalar", "a single value is expected here, not a list or a block of keys", {})
    if not value.strip():
        hint = "Fill it in; an optional line may be deleted."
        raise PydanticCustomError("blank", "the value is empty", {"hint": hint})
    return value


def _matching(form: Form) -> Callable[[Any], str]:
    compiled = re.compile(form.pattern, re.ASCII)

    def parse(value: Any) -> str:
        text = _text(value)
        if not compiled.match(text) or text.endswith("\n"):
            raise _refuse(form, text)
        return text

    return parse


def _schema(form: Form, *others: str) -> WithJsonSchema:
    """The JSON Schema of a written form; `others` are the types that YAML 1.2 editors see in a plain value."""
    as_text = {"type": "string", "pattern": form.pattern}
    if not others:
        return WithJsonSchema({**as_text, "examples": [form.example]})
    return WithJsonSchema({"anyOf": [as_text, *({"type": kind} for kind in others)], "examples": [form.example]})


def _names(form: Form, what: str) -> WithJsonSchema:
    """The JSON Schema of a key that stands elsewhere in the file; the reference says where."""
    return WithJsonSchema({"type": "string", "pattern": form.pattern, "$comment": what})


MONEY = Form("an amount of money", MONEY_PATTERN, "$120,000, $1,250.50 or EUR 5,000,000")
COUNT = Form("a whole number", COUNT_PATTERN, "680,000")
PERCENT = Form("a percentage", PERCENT_PATTERN, "1.75%")
NUMBER = Form("a number", NUMBER_PATTERN, "1.5")
DATE = Form("a date", DATE_PATTERN, "2007-02-28")
DURATION = Form("a length of time", DURATION_PATTERN, "18 months")
FLAG = Form("yes or no", "^(?:yes|no|true|false)$", "yes")
CIK = Form("a CIK (ten digits, zeros kept)", r"^[0-9]{10}$", "0000878547")
FILE_NUMBER = Form("a Commission file number", r"^[0-9]{1,3}-[0-9]{4,6}(?:-[0-9]{2})?$", "001-12345")
EMPLOYER_ID = Form("an I.R.S. employer identification number", r"^[0-9]{2}-[0-9]{7}$", "95-4307525")
YEAR = Form("a year", r"^[0-9]{4}$", "2026")
ZIP = Form("a postal code", r"^[A-Z0-9][A-Z0-9 -]{2,9}$", "33301")
TELEPHONE = Form(
    "a telephone number with area code", r"^(?:\+[0-9]{1,3} )?\([0-9]{2,5}\) [0-9 -]{5,12}$", "(954) 764-4774"
)
EXHIBIT_NUMBER = Form("an exhibit number of Item 601", r"^[0-9]{1,3}(?:\.[0-9]{1,3})?$", "10.1")
ITEM_NUMBER = Form("an item of Form 8-K", r"^[0-9]\.[0-9]{2}(?:\([a-f]\))?$", "5.02(b)")
FILE_NAME = Form(
    "a file name inside this folder",
    r"^[A-Za-z0-9][A-Za-z0-9._ -]*(?:/[A-Za-z0-9][A-Za-z0-9._ -]*)*$",
    "conformed-copy.txt",
)
TEMPLATE_NAME = Form(
    "a template's path below templates/",
    r"^[a-z0-9][a-z0-9_.-]*(?:/[a-z0-9][a-z0-9_.-]*)*\.j2$",
    "disclosure/severance.htm.j2",
)
KEY = Form("a short key of lower-case letters, digits and _", r"^[a-z][a-z0-9_]{0,39}$", "severance")
SLUG = Form("the name of an agreement's folder", r"^[a-z0-9][a-z0-9-]{0,62}$", "acme-severance")
CODE = Form("the code of a finding", r"^[A-Z]{2,12}[A-Z0-9-]{0,28}$", "DIFF-AMOUNT")
DIGEST = Form("a SHA-256 digest", r"^sha256:[0-9a-f]{64}$", "the one that `eightk check` prints")
TEXT = Form("a text", r"\S", "Vice President")


def _money(value: Any) -> Money:
    text = _matching(MONEY)(value)
    digits = text.lstrip("US$").replace(",", "")
    if " " in text:
        code, digits = text.replace(",", "").split(" ")
        return Money(Decimal(digits), code)
    return Money(Decimal(digits))


def _date(value: Any) -> date:
    text = _matching(DATE)(value)
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise PydanticCustomError(
            "impossible-date",
            "{shown} is not a day of the calendar",
            {"shown": text, "hint": "Dates are year-month-day."},
        ) from None


def _count(value: Any) -> int:
    return int(_matching(COUNT)(value).replace(",", ""))


def _percent(value: Any) -> Decimal:
    return Decimal(_matching(PERCENT)(value)[:-1])


def _number(value: Any) -> Decimal:
    return Decimal(_matching(NUMBER)(value).replace(",", ""))


def _duration(value: Any) -> Duration:
    count, unit = _matching(DURATION)(value).split(" ", 1)
    return Duration(int(count), unit.removesuffix("s"))


def _flag(value: Any) -> bool:
    return FLAG_WORDS[_matching(FLAG)(value)]


def _folded(value: Any) -> str:
    return " ".join(_text(value).split())


_ANY_TEXT = {"type": ["string", "number"], "pattern": r"\S"}
"""To an editor that reads YAML 1.2, a text of digits is a number."""
Text = Annotated[str, BeforeValidator(_folded), WithJsonSchema(_ANY_TEXT)]
Amount = Annotated[Money, BeforeValidator(_money), _schema(MONEY, "number")]
Day = Annotated[
    date,
    BeforeValidator(_date),
    WithJsonSchema({"type": "string", "pattern": DATE_PATTERN, "format": "date"}),
]
Count = Annotated[int, BeforeValidator(_count), _schema(COUNT, "integer")]
Percent = Annotated[Decimal, BeforeValidator(_percent), _schema(PERCENT)]
Number = Annotated[Decimal, BeforeValidator(_number), _schema(NUMBER, "number")]
Length = Annotated[Duration, BeforeValidator(_duration), _schema(DURATION)]
Flag = Annotated[
    bool,
    BeforeValidator(_flag),
    WithJsonSchema({"enum": ["yes", "no", "true", "false", True, False]}),
]
Cik = Annotated[str, BeforeValidator(_matching(CIK)), _schema(CIK, "integer")]
FileNumber = Annotated[str, BeforeValidator(_matching(FILE_NUMBER)), _schema(FILE_NUMBER)]
EmployerId = Annotated[str, BeforeValidator(_matching(EMPLOYER_ID)), _schema(EMPLOYER_ID)]
Year = Annotated[str, BeforeValidator(_matching(YEAR)), _schema(YEAR, "integer")]
Zip = Annotated[str, BeforeValidator(_matching(ZIP)), _schema(ZIP, "integer")]
Telephone = Annotated[str, BeforeValidator(_matching(TELEPHONE)), _schema(TELEPHONE)]
ExhibitNumber = Annotated[str, BeforeValidator(_matching(EXHIBIT_NUMBER)), _schema(EXHIBIT_NUMBER, "number")]
ItemNumber = Annotated[str, BeforeValidator(_matching(ITEM_NUMBER)), _schema(ITEM_NUMBER, "number")]
FileName = Annotated[str, BeforeValidator(_matching(FILE_NAME)), _schema(FILE_NAME)]
TemplateName = Annotated[str, BeforeValidator(_matching(TEMPLATE_NAME)), _schema(TEMPLATE_NAME)]
Key = Annotated[str, BeforeValidator(_matching(KEY)), _schema(KEY)]
FindingCode = Annotated[str, BeforeValidator(_matching(CODE)), _schema(CODE)]
Digest = Annotated[
    str, BeforeValidator(_matching(DIGEST)), WithJsonSchema({"type": "string", "pattern": DIGEST.pattern})
]
Slug = Annotated[str, BeforeValidator(_matching(SLUG)), _schema(SLUG)]
PartyKey = Annotated[str, BeforeValidator(_matching(KEY)), _names(KEY, "a key of `parties`"), Reference("party")]
FacilityKey = Annotated[
    str, BeforeValidator(_matching(KEY)), _names(KEY, "a key of `terms.facilities`"), Reference("facility")
]
SectionNumber = Annotated[
    str,
    BeforeValidator(_folded),
    WithJsonSchema({**_ANY_TEXT, "$comment": "a section of the conformed copy"}),
    Reference("section"),
]
"""A section of the conformed copy as counsel cite it: 5, 2.05, 4(c), Exhibit A."""
