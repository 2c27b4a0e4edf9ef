"""Material kinds: amounts, dates, durations, names, offices and references changed."""

from __future__ import annotations

import re

from tests.wording.edits.kind import Kind, material

MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
MONTH = "(?:" + "|".join(MONTHS) + ")"
DATE = rf"\b({MONTH}) (\d{{1,2}}), (\d{{4}})\b"
MONEY = r"[$€£]\d{1,3}(?:,\d{3})*(?:\.\d+)?"
HONORIFIC = r"\b(?:Mr|Ms|Mrs|Dr)\. "
_DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
_WORDED = {"one": "two", "two": "three", "three": "four", "four": "five", "five": "six", "six": "nine"}
_WORDED |= {"nine": "six", "ten": "twelve", "twelve": "ten", "twenty": "thirty", "thirty": "sixty", "ninety": "sixty"}
_CLASSES = {"A": "B", "B": "A", "C": "A", "I": "II", "II": "III", "III": "I"}
_NUMBER = "|".join(_WORDED)
_UNIT = {"day": "month", "week": "month", "month": "year", "year": "month"}
_OFFICES = {
    "Chief Executive Officer": "Chief Financial Officer",
    "Chief Financial Officer": "Chief Accounting Officer",
    "Chief Operating Officer": "Chief Technology Officer",
    "General Counsel": "Assistant General Counsel",
    "Executive Vice President": "Senior Vice President",
    "President": "Vice President",
    "Chairman": "Vice Chairman",
    "Secretary": "Treasurer",
    "director": "officer",
}
_OFTEN = {"monthly": "quarterly", "quarterly": "monthly", "annual": "quarterly", "annually": "monthly"}
_OFTEN |= {"weekly": "monthly", "biweekly": "weekly", "semi-annually": "annually"}


def _other_digit(digit: str) -> str:
    return str((int(digit) + 3) % 9 + 1)


def _bumped(number: str) -> str:
    """The number with its first digit that is no zero changed: never the same value."""
    return re.sub(r"[1-9]", lambda m: _other_digit(m.group()), number, count=1)


def _day_and_month(match: re.Match[str]) -> str | None:
    month, day = MONTHS.index(match[1]) + 1, int(match[2])
    return f"{MONTHS[day - 1]} {month}, {match[3]}" if day <= 12 and day != month else None


def _decimal(match: re.Match[str]) -> str | None:
    """A tenth of it or ten times as much."""
    figure = match[2].replace(",", "")
    if "." in figure:
        return f"{match[1]}{float(figure) / 10:.{len(figure.partition('.')[2]) + 1}f}"
    return f"{match[1]}{int(figure) * 10:,}"


def _letter(match: re.Match[str]) -> str:
    """One letter inside the surname becomes another."""
    name = match[2]
    at = len(name) // 2
    other = {"a": "e", "e": "a", "i": "y", "o": "u", "u": "o", "n": "m", "m": "n", "s": "z", "t": "d"}
    return match[1] + name[:at] + other.get(name[at], "a" if name[at] != "A" else "e") + name[at + 1 :]


KINDS: tuple[Kind, ...] = (
    material("currency", r"(?<![A-Z])\$(?=\d)", "€"),
    material("currency C$", r"(?<![A-Z])\$(?=\d)", "C$"),
    material("million→thousand", r"\bmillion\b", "thousand"),
    material("million→billion", r"\bmillion\b", "billion"),
    material("million dropped", rf"({MONEY}) million\b", lambda m: m[1]),
    material("thousand→million", rf"({MONEY}),000\b(?!,)", lambda m: f"{m[1]},000,000"),
    material("decimal shift", r"([$€£])(\d{1,3}(?:,\d{3})*(?:\.\d+)?)(?![\d.]*\d| million)", _decimal),
    material("amount digit", MONEY, lambda m: _bumped(m.group())),
    material("amount last digit", r"([$€£][\d,]*)(\d)(?=0*\b)", lambda m: m[1] + _other_digit(m[2])),
    material("letter for a digit", r"([$€£]\d[\d,]*)0\b", lambda m: f"{m[1]}O"),
    material("percent digit", r"\b\d+(?:\.\d+)?(?=%| percent)", lambda m: _bumped(m.group())),
    material("percent shift", r"\b(\d)(\d)(?=%)", lambda m: f"{m[1]}.{m[2]}"),
    material("percent→percentage points", r"(?<=\d)%", " percentage points"),
    material("percent→basis points", r"(?<=\d)%", " basis points"),
    material("times", r"\b(two|three|one) times\b", lambda m: f"{_WORDED[m[1]]} times"),
    material("day and month", DATE, _day_and_month),
    material("day", DATE, lambda m: f"{m[1]} {int(m[2]) % 28 + 1}, {m[3]}"),
    material("month", DATE, lambda m: f"{MONTHS[MONTHS.index(m[1]) - 1]} {m[2]}, {m[3]}" if int(m[2]) < 29 else None),
    material("year", DATE, lambda m: f"{m[1]} {m[2]}, {int(m[3]) + 1}"),
    material("year dropped", DATE, lambda m: f"{m[1]} {m[2]}"),
    material("year alone", r"(?<=[a-z] )20\d\d\b", lambda m: str(int(m.group()) + 1)),
    material("weekday", r"\b(?:" + "|".join(_DAYS) + r")\b", lambda m: _DAYS[_DAYS.index(m.group()) - 1]),
    material("duration unit", r"(?<=[\w)]) (day|week|month|year)(?=s\b)", lambda m: f" {_UNIT[m[1]]}"),
    material("duration unit alone", r"(?<=-)(day|month|year)\b", lambda m: _UNIT[m[1]]),
    material("calendar→business days", r"(?<=\d |y |n )days\b", "business days"),
    material("business→calendar days", r"\bbusiness days\b", "days"),
    material("duration count", r"\b\d{1,3}(?=[ -](?:day|week|month|year))", lambda m: _bumped(m.group())),
    material("number word", rf"\b(?:{_NUMBER})(?=[ -](?:day|month|year|share|equal))", lambda m: _WORDED[m.group()]),
    material("figures of words and figures", r"(?<=[a-z] \()\d+(?=\) )", lambda m: _bumped(m.group())),
    material("count", r"\b\d{1,3}(?:,\d{3})+(?= (?:shares|units|options|restricted))", lambda m: _bumped(m.group())),
    material("shares→options", r"(?<=\d )shares\b", "options"),
    material("per share→in the aggregate", r"\bper share\b", "in the aggregate"),
    material("in the aggregate→per share", r"\bin the aggregate\b", "per share"),
    material("frequency", r"\b(?:" + "|".join(_OFTEN) + r")\b", lambda m: _OFTEN[m.group()]),
    material("per month→per year", r"\bper month\b", "per year"),
    material("per year→per month", r"\bper (?:year|annum)\b", "per month"),
    material("honorific and name", rf"({HONORIFIC})([A-Z]\w+)", lambda m: "Mr. Anscombe"),
    material("Mr.→Ms.", r"\bMr\.", "Ms."),
    material("Ms.→Mr.", r"\bMs\.", "Mr."),
    material("surname letter", rf"({HONORIFIC})([A-Z][a-z]{{2,}})", _letter),
    material("name suffix dropped", r",? (?:Jr\.|Sr\.|III|II)(?=[ ,])", ""),
    material("name suffix added", rf"({HONORIFIC}[A-Z]\w+)(?= (?:will|has|is|was))", lambda m: f"{m[1]}, Jr."),
    material("Inc.→LLC", r",? (?:Inc\.|Corporation|Corp\.)", ", LLC"),
    material("LLC→Inc.", r",? (?:LLC|L\.L\.C\.|L\.P\.|LP)", ", Inc."),
    material("state", r"\bDelaware\b", "Nevada"),
    material("office", r"\b(?:" + "|".join(_OFFICES) + r")\b", lambda m: _OFFICES[m.group()]),
    material("exhibit number", r"(?<=\bExhibit )\d+\.\d+", lambda m: m.group() + "1"),
    material("section number", r"(?<=\bSection )\d+", lambda m: _bumped(m.group())),
    material("item number", r"(?<=\bItem )\d+\.\d+", lambda m: _bumped(m.group())),
    material("item letter", r"(?<=\bItem )\d[\d.]*\(([a-y])\)", lambda m: m.group()[:-2] + chr(ord(m[1]) + 1) + ")"),
    material("form type", r"\bForm 8-K\b", "Form 10-K"),
    material("class", r"(?<=\bClass )(?:A|B|C|I|II|III)\b", lambda m: _CLASSES[m.group()]),
    material("filed→furnished", r"\bfiled (?=(?:herewith )?as Exhibit)", "furnished "),
    material("Company→Executive", r"(?<=\bthe )Company\b(?![\u2019'\u201d\"])", "Executive"),
)
